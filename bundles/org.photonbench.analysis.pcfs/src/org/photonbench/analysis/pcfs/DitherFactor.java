package org.photonbench.analysis.pcfs;

import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.pcfs.PcfsSettings.DitherKind;
import org.photonbench.fit.model.formula.SpectralCorrelation;

/** What the dither of the path leaves of the contrast at each lag. */
final class DitherFactor {
  /** Below this the factor is large enough to rest on how well the dither is known. */
  static final double LEAST = 0.88;

  private final DitherKind kind;
  private final double period;
  private final double fringes;

  private DitherFactor(DitherKind kind, double period, double fringes) {
    this.kind = kind;
    this.period = period;
    this.fringes = fringes;
  }

  /**
   * @throws AnalysisException if the dither is known but for its period
   */
  static DitherFactor of(PcfsSettings settings, Scan scan) throws AnalysisException {
    if (settings.dither() == DitherKind.UNKNOWN) {
      return new DitherFactor(DitherKind.UNKNOWN, Double.NaN, Double.NaN);
    }
    double period = settings.ditherPeriod().orElse(2 * scan.markerSeconds());
    if (!(period > 0)) {
      throw new AnalysisException(
          "The dither period is not known: the recordings have no markers at its turning points."
              + " Give Settings > Dither > Dither period, or set the dither to unknown.");
    }
    return new DitherFactor(settings.dither(), period, settings.ditherFringes());
  }

  boolean isKnown() {
    return kind != DitherKind.UNKNOWN;
  }

  /** Period in s. */
  double period() {
    return period;
  }

  /** The factor at a lag in s; NaN beyond half a period of a triangle. */
  double at(double lag) {
    return switch (kind) {
      case UNKNOWN -> 1;
      case TRIANGLE ->
          lag > period / 2
              ? Double.NaN
              : SpectralCorrelation.triangularDither(lag, period, fringes);
      case SINE -> SpectralCorrelation.sinusoidalDither(lag, period, Math.PI * fringes);
    };
  }

  /** Mean factor of a window, weighted as its lags are. */
  double of(Window window, Scan scan) {
    double sum = 0;
    for (int k = 0; k < window.weights().length; k++) {
      sum += window.weights()[k] * at(scan.lag(window.firstBin() + k));
    }
    return sum;
  }

  /** Whether a window may be used: the factor is known well and large. */
  boolean allows(Window window, Scan scan) {
    return !isKnown() || of(window, scan) >= LEAST;
  }
}
