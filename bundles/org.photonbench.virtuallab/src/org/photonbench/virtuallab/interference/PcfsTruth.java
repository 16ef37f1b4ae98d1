package org.photonbench.virtuallab.interference;

import java.util.List;
import org.apache.commons.math3.special.BesselJ;
import org.photonbench.virtuallab.emitter.Diffusion;

/**
 * Closed forms of PCFS and of fringe contrast (ESTIMATORS 5 and 6), for the truth of a scenario.
 * Delays in ps (path over c), times in ps.
 */
public final class PcfsTruth {
  private PcfsTruth() {}

  /**
   * K(d, tau) without spectral diffusion: e^(-2|d|/T2) sum a_i a_j cos(w_ij d); 1 at d = 0.
   *
   * @param kinds what the light consists of
   * @param pumpPerPs pump rate of CW light, which broadens the lines; 0 for pulsed light
   */
  public static double envelope(List<PhotonKind> kinds, double pumpPerPs, double delayPs) {
    double contrast = contrast(kinds, pumpPerPs, 0, delayPs);
    return contrast * contrast;
  }

  /**
   * Fringe contrast |g1(d)| over a long time (Michelson): e^(-|d|/T2 - (s d)^2/2) |sum a_i e^(i w_i
   * d)|.
   *
   * @param sigma standard deviation of the slow detuning in rad/ps
   */
  public static double contrast(
      List<PhotonKind> kinds, double pumpPerPs, double sigma, double delayPs) {
    double d = Math.abs(delayPs);
    double re = 0;
    double im = 0;
    double all = 0;
    for (PhotonKind kind : kinds) {
      double amplitude = kind.weight() * Math.exp(-d * (kind.coherenceRate() + 0.5 * pumpPerPs));
      re += amplitude * Math.cos(kind.frequency() * d);
      im += amplitude * Math.sin(kind.frequency() * d);
      all += kind.weight();
    }
    return Math.hypot(re, im) / all * Math.exp(-0.5 * sigma * sigma * d * d);
  }

  /** The factor of K(d, tau) by spectral diffusion in the time tau: PCFS-OU, -WIENER, -JUMP. */
  public static double diffusion(Diffusion diffusion, double delayPs, double tauPs) {
    double d2 = delayPs * delayPs;
    return switch (diffusion) {
      case Diffusion.None _ -> 1;
      case Diffusion.OrnsteinUhlenbeck ou ->
          Math.exp(ou.sigma() * ou.sigma() * Math.expm1(-tauPs / ou.timePs()) * d2);
      case Diffusion.Wiener wiener -> Math.exp(-wiener.perPs() * tauPs * d2);
      case Diffusion.Jumps jumps -> {
        double same = Math.exp(-tauPs / jumps.timePs());
        yield same + (1 - same) * Math.exp(-jumps.sigma() * jumps.sigma() * d2);
      }
    };
  }

  /** Variance in (rad/ps)^2 of the detuning between two photons that far apart in time. */
  public static double differenceVariance(Diffusion diffusion, double tauPs) {
    return switch (diffusion) {
      case Diffusion.None _ -> 0;
      case Diffusion.OrnsteinUhlenbeck ou ->
          -2 * ou.sigma() * ou.sigma() * Math.expm1(-tauPs / ou.timePs());
      case Diffusion.Wiener wiener -> 2 * wiener.perPs() * tauPs;
      case Diffusion.Jumps jumps ->
          -2 * jumps.sigma() * jumps.sigma() * Math.expm1(-tauPs / jumps.timePs());
    };
  }

  /**
   * Factor D(tau) of a triangular dither: 2 <cos cos'> over a whole number of fringes and all
   * static phases (PCFS-DITHER-TRI).
   *
   * @param sweepRad change of the fringe phase in half a period
   * @param tauPs at most half a period
   */
  public static double triangleDither(double sweepRad, double periodPs, double tauPs) {
    double part = 2 * Math.abs(tauPs) / periodPs;
    if (part > 1) {
      throw new IllegalArgumentException(
          "the dither factor holds up to half a period; " + tauPs + " ps is more");
    }
    double phase = sweepRad * part;
    double sinc = phase == 0 ? 1 : Math.sin(phase) / phase;
    return (1 - part) * Math.cos(phase) + part * sinc;
  }

  /** Factor D(tau) of a sinusoidal dither of this amplitude of the phase (PCFS-DITHER-SINE). */
  public static double sineDither(double amplitudeRad, double periodPs, double tauPs) {
    double argument = 2 * amplitudeRad * Math.sin(Math.PI * tauPs / periodPs);
    return BesselJ.value(0, Math.abs(argument));
  }
}
