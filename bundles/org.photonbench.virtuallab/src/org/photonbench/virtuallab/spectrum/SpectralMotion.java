package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * How an emission changes while it is looked at: energy shift and brightness as functions of time.
 *
 * <p>The shift is drift times t, plus blue shift times (1 - exp(-t/tau)), plus the jumps up to t.
 * The brightness is exp(-t/tau) of the bleaching.
 *
 * @param driftEvPerSecond linear drift in eV/s, of the emitter or the instrument
 * @param blueShiftEv final blue shift in eV; negative: a red shift
 * @param blueShiftSeconds time constant of the blue shift in s; not used without one
 * @param bleachSeconds time constant of the brightness in s; infinite: no bleaching
 * @param jumpsPerSecond rate of spectral jumps
 * @param jumpSigmaEv standard deviation of a jump in eV; jumps are normal, and add up
 */
public record SpectralMotion(
    double driftEvPerSecond,
    double blueShiftEv,
    double blueShiftSeconds,
    double bleachSeconds,
    double jumpsPerSecond,
    double jumpSigmaEv) {
  /** Nothing changes. */
  public static final SpectralMotion NONE =
      new SpectralMotion(0, 0, 1, Double.POSITIVE_INFINITY, 0, 0);

  public SpectralMotion {
    Require.finite("the drift", driftEvPerSecond);
    Require.finite("the blue shift", blueShiftEv);
    Require.positive("the time of the blue shift", blueShiftSeconds);
    if (!(bleachSeconds > 0)) {
      throw new IllegalArgumentException(
          "the time of bleaching must be positive, was " + bleachSeconds + " s");
    }
    Require.notNegative("the rate of jumps", jumpsPerSecond);
    Require.notNegative("the size of jumps", jumpSigmaEv);
  }

  /**
   * A spectral jump.
   *
   * @param seconds when
   * @param ev by how much
   */
  public record Jump(double seconds, double ev) {}

  /** Draws the jumps until a time. */
  public List<Jump> jumps(double untilSeconds, Xoshiro256 random) {
    List<Jump> jumps = new ArrayList<>();
    if (jumpsPerSecond == 0 || jumpSigmaEv == 0) {
      return jumps;
    }
    double time = random.nextExponential() / jumpsPerSecond;
    while (time < untilSeconds) {
      jumps.add(new Jump(time, jumpSigmaEv * random.nextNormal()));
      time += random.nextExponential() / jumpsPerSecond;
    }
    return jumps;
  }

  /** Shift at a time without the jumps, in eV. */
  public double smoothShift(double seconds) {
    return driftEvPerSecond * seconds + blueShiftEv * -Math.expm1(-seconds / blueShiftSeconds);
  }

  /** Brightness at a time relative to the start. */
  public double brightness(double seconds) {
    return Math.exp(-seconds / bleachSeconds);
  }

  /** Integral of the brightness over a time, in s. */
  public double brightnessIntegral(double startSeconds, double lengthSeconds) {
    if (Double.isInfinite(bleachSeconds)) {
      return lengthSeconds;
    }
    return brightness(startSeconds) * bleachSeconds * -Math.expm1(-lengthSeconds / bleachSeconds);
  }
}
