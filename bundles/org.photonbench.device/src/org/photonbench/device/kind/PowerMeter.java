package org.photonbench.device.kind;

import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Reading;

/** Measures optical power. */
public interface PowerMeter extends Device {
  /** Power at the wavelength that is set. */
  Reading power() throws DeviceException;

  Amount wavelength() throws DeviceException;

  /** Sets the wavelength of the calibration; returns what the instrument took. */
  Amount setWavelength(Amount wavelength) throws DeviceException;

  /** Takes what it reads now as zero; the beam must be blocked. */
  DeviceTask<Void> zero() throws DeviceException;
}
