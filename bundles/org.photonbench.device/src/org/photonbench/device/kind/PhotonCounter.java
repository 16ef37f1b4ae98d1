package org.photonbench.device.kind;

import java.time.Duration;
import java.time.Instant;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;

/** Counts photons in gates. */
public interface PhotonCounter extends Device {
  /**
   * Counts of one gate.
   *
   * @param counts exact counts of each channel
   * @param gateSeconds live time of the gate in seconds
   * @param twin whether they come from a simulated instrument
   */
  record Counts(long[] counts, double gateSeconds, Instant time, boolean twin) {
    public Counts {
      counts = counts.clone();
    }

    @Override
    public long[] counts() {
      return counts.clone();
    }
  }

  int channels();

  /** Counts for one gate. */
  DeviceTask<Counts> count(Duration gate) throws DeviceException;
}
