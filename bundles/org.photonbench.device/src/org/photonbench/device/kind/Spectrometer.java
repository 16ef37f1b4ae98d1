package org.photonbench.device.kind;

import java.time.Instant;
import java.util.List;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;

/** A grating with a camera. */
public interface Spectrometer extends Device {
  /**
   * One exposure.
   *
   * @param wavelength wavelength of each pixel, nm
   * @param counts raw counts of each pixel, background included
   * @param exposureSeconds exposure time in seconds
   * @param marks reasons for caution (saturated, warm), each a sentence
   * @param twin whether it comes from a simulated instrument
   */
  record Frame(
      double[] wavelength,
      long[] counts,
      double exposureSeconds,
      Instant time,
      List<String> marks,
      boolean twin) {
    public Frame {
      if (wavelength.length != counts.length) {
        throw new IllegalArgumentException("There are as many wavelengths as counts.");
      }
      wavelength = wavelength.clone();
      counts = counts.clone();
      marks = List.copyOf(marks);
    }

    @Override
    public double[] wavelength() {
      return wavelength.clone();
    }

    @Override
    public long[] counts() {
      return counts.clone();
    }
  }

  int pixels();

  /** Gratings for people, in the order of their numbers from 1. */
  List<String> gratings();

  Amount centreWavelength() throws DeviceException;

  /** Turns the grating. */
  DeviceTask<Void> setCentreWavelength(Amount wavelength) throws DeviceException;

  /** Exposes once. */
  DeviceTask<Frame> expose(Amount exposure) throws DeviceException;
}
