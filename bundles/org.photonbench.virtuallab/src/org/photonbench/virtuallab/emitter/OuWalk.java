package org.photonbench.virtuallab.emitter;

import org.photonbench.virtuallab.random.Xoshiro256;

/** An Ornstein-Uhlenbeck process in one run. */
final class OuWalk implements Diffusion.Walk {
  /** Below this step, in correlation times, four terms of the series are exact to rounding. */
  private static final double SHORT = 1e-4;

  private final double sigma;
  private final double perPs;
  private double x;

  OuWalk(double sigma, double timePs, double start) {
    this.sigma = sigma;
    perPs = 1 / timePs;
    x = start;
  }

  @Override
  public double advance(double ps, Xoshiro256 random) {
    double u = ps * perPs;
    double kept;
    double lost; // 1 - kept^2
    if (u < SHORT) {
      kept = 1 - u * (1 - u * (0.5 - u * (1.0 / 6)));
      lost = 2 * u * (1 - u * (1 - u * (2.0 / 3)));
    } else {
      kept = Math.exp(-u);
      lost = (1 - kept) * (1 + kept); // loses four digits at most
    }
    x = x * kept + sigma * Math.sqrt(lost) * random.nextNormal();
    return x;
  }
}
