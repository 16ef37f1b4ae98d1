package org.photonbench.photon;

import java.util.OptionalDouble;

/**
 * A histogram of micro times as a device or a program made it, instead of the photons.
 *
 * @param name curve name or number as the file gives it
 * @param binSeconds width of a bin in seconds
 * @param counts photons per bin; shared, not copied
 * @param syncRateHertz rate of the excitation pulses in Hz; empty if unknown
 * @param acquisitionSeconds live time in seconds; empty if unknown
 */
public record DecayHistogram(
    String name,
    double binSeconds,
    long[] counts,
    OptionalDouble syncRateHertz,
    OptionalDouble acquisitionSeconds) {
  /** Sum of all bins. */
  public long total() {
    long total = 0;
    for (long count : counts) {
      total = Math.addExact(total, count);
    }
    return total;
  }
}
