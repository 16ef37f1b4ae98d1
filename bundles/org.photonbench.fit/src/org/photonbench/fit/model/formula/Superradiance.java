package org.photonbench.fit.model.formula;

/**
 * Collective emission: the Dicke ladder (R. H. Dicke, Phys. Rev. 93, 99 (1954); M. Gross and S.
 * Haroche, Phys. Rep. 93, 301 (1982)) and the superfluorescence pulse (R. Bonifacio and L. A.
 * Lugiato, Phys. Rev. A 11, 1507 (1975)).
 */
public final class Superradiance {
  private Superradiance() {}

  /** Rate of the step after k of N emitters have emitted, Gamma (N-k)(k+1). */
  public static double stepRate(int emitters, int emitted, double rate) {
    return rate * (emitters - emitted) * (emitted + 1.0);
  }

  /** Mean time until all N emitters have emitted, 2 H_N/(Gamma (N+1)). */
  public static double meanTotalTime(int emitters, double rate) {
    double harmonic = 0;
    for (int k = emitters; k > 0; k--) {
      harmonic += 1.0 / k;
    }
    return 2 * harmonic / (rate * (emitters + 1));
  }

  /** g2 right after full excitation, 2 - 2/N; independent emitters give 1 - 1/N. */
  public static double initialG2(int emitters) {
    return 2 - 2.0 / Arguments.positive("number of emitters", emitters);
  }

  /** Largest rate on the ladder per emitter, in units of the single rate. */
  public static double peakEnhancement(int emitters) {
    int k = (emitters - 1) / 2;
    return stepRate(emitters, k, 1) / emitters;
  }

  /**
   * The superfluorescence pulse N/(4 tauR) sech^2((t - tauD)/(2 tauR)).
   *
   * @param characteristicTime tauR = spontaneous lifetime/(geometry factor N)
   * @param delay tauD = tauR ln N
   * @param fullWidth 3.5255 tauR
   * @param peak N/(4 tauR)
   */
  public record Pulse(double characteristicTime, double delay, double fullWidth, double peak) {}

  /**
   * @param emitters number N
   * @param lifetime spontaneous lifetime
   * @param geometryFactor mu, share of the emission in the pulse's mode
   */
  public static Pulse pulse(double emitters, double lifetime, double geometryFactor) {
    double time =
        lifetime
            / (Arguments.positive("geometry factor", geometryFactor)
                * Arguments.positive("number of emitters", emitters));
    // sech^2 falls to one half at arcosh(sqrt 2) = ln(1 + sqrt 2).
    double fullWidth = 4 * Math.log1p(Math.sqrt(2)) * time;
    return new Pulse(time, time * Math.log(emitters), fullWidth, emitters / (4 * time));
  }
}
