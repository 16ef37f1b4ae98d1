package org.photonbench.analysis.hom;

import java.util.Optional;
import org.photonbench.analysis.result.Result;

/**
 * The windows of post-selection: one around each of the five peaks, at most half way to the next.
 *
 * @param spacingNs distance of the peaks in ns
 */
public record PeakWindows(double spacingNs) {
  /** The outermost peaks are at this number of spacings before and after zero. */
  public static final int OUTERMOST = 2;

  private static final double PS_PER_NS = 1e3;

  /** Those of a result; empty if it tells no spacing. */
  public static Optional<PeakWindows> of(Result result) {
    return result
        .quantity("delay.spacing")
        .map(spacing -> new PeakWindows(spacing.value() / PS_PER_NS));
  }

  /** Lag of a peak in ns. */
  public double centre(int peak) {
    return peak * spacingNs;
  }

  /**
   * How far a window reaches to each side of its peak in ns.
   *
   * @param window as set, in ps
   */
  public double half(double window) {
    return Math.min(window / PS_PER_NS, spacingNs / 2);
  }

  /** The window in ps that ends at a lag in ns. */
  public double endingAt(double lag) {
    double peak = Math.clamp(Math.rint(lag / spacingNs), -OUTERMOST, OUTERMOST);
    return PS_PER_NS * Math.min(Math.abs(lag - peak * spacingNs), spacingNs / 2);
  }
}
