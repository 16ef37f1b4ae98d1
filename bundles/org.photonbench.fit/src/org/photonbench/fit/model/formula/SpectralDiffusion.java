package org.photonbench.fit.model.formula;

/** Wander of a line's centre: means, spreads and variograms. */
public final class SpectralDiffusion {
  private SpectralDiffusion() {}

  /** Mean after a time of an Ornstein-Uhlenbeck process that starts away from its centre 0. */
  public static double ornsteinUhlenbeckMean(double start, double time, double correlationTime) {
    return start * Math.exp(-time / correlationTime);
  }

  /** Standard deviation after a time of an Ornstein-Uhlenbeck process with a known start. */
  public static double ornsteinUhlenbeckSpread(double sigma, double time, double correlationTime) {
    return sigma * Math.sqrt(-Math.expm1(-2 * time / correlationTime));
  }

  /** Mean squared difference at a lag, 2 sigma^2 (1 - exp(-lag/tau)). */
  public static double ornsteinUhlenbeckVariogram(
      double sigma, double lag, double correlationTime) {
    return -2 * sigma * sigma * Math.expm1(-Math.abs(lag) / correlationTime);
  }

  /** Mean squared difference at a lag of free diffusion, 2 D lag. */
  public static double wienerVariogram(double diffusion, double lag) {
    return 2 * diffusion * Math.abs(lag);
  }

  /**
   * Probability that a single photon leaves a Mach-Zehnder interferometer by its first port: (1 + C
   * exp(-|d|/T2) cos phase)/2.
   */
  public static double firstPort(double delay, double t2, double phase, double contrast) {
    return (1 + contrast * Math.exp(-Math.abs(delay) / t2) * Math.cos(phase)) / 2;
  }

  /**
   * The same for photons detected a time after the excitation of an exponential wave packet, from
   * the two packets that may arrive then: (1 + m)/2, m = 2 sqrt(p p')/(p + p') exp(-|d|/T2*) cos
   * phase. Averaged over the times it is {@link #firstPort} with full contrast.
   *
   * @param time since the first packet could start
   */
  public static double firstPortAt(
      double time, double delay, double t1, double pureDephasingTime, double phase) {
    double d = Math.abs(delay);
    if (time < d) {
      return 0.5;
    }
    // p'/p = exp(d/T1)
    double overlap = 1 / Math.cosh(d / (2 * t1));
    return (1 + overlap * Math.exp(-d / pureDephasingTime) * Math.cos(phase)) / 2;
  }
}
