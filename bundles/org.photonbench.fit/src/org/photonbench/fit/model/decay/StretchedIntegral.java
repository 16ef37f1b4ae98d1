package org.photonbench.fit.model.decay;

import org.photonbench.fit.special.GaussLegendre;

/**
 * Integrals of the stretched exponential exp(-(t/tau)^beta), with derivatives by tau and beta. Near
 * 0, where the integrand is not smooth, by the series of (t/tau)^beta; elsewhere by Gauss-Legendre
 * panels whose ends differ by at most a factor of 2.
 */
final class StretchedIntegral {
  private static final double FAR_NODE = Math.sqrt(0.6);

  /** Beyond this power of e the decay is over. */
  private static final double OVER = 745;

  private double tau;
  private double beta;

  double value;
  double byTau;
  double byBeta;

  void shape(double newTau, double newBeta) {
    tau = newTau;
    beta = newBeta;
  }

  /** The integrand at t, at least 0. */
  void at(double t) {
    clear();
    add(t, 1);
  }

  /** The integral from low to high, both at least 0. */
  void between(double low, double high) {
    clear();
    double from = low;
    if (low < high / 2 && low < tau) {
      // Up to tau the series; it starts at 0, so the part below low is taken off.
      double end = Math.min(high, tau);
      series(end, 1);
      series(low, -1);
      from = end;
    }
    while (from < high && Math.pow(from / tau, beta) < OVER) {
      double to = Math.min(high, 2 * from);
      panel(from, to);
      from = to;
    }
  }

  private void panel(double low, double high) {
    double centre = (low + high) / 2;
    double half = (high - low) / 2;
    if (high < 1.03 * low) {
      add(centre, half * 8 / 9);
      add(centre - half * FAR_NODE, half * 5 / 9);
      add(centre + half * FAR_NODE, half * 5 / 9);
      return;
    }
    for (int i = 0; i < GaussLegendre.NODES; i++) {
      add(centre + half * GaussLegendre.node(i), half * GaussLegendre.weight(i));
    }
  }

  private void add(double t, double weight) {
    if (t == 0) {
      value += weight;
      return;
    }
    double logarithm = Math.log(t / tau);
    double power = Math.exp(beta * logarithm);
    double term = weight * Math.exp(-power);
    value += term;
    byTau += term * power * beta / tau;
    byBeta -= term * power * logarithm;
  }

  /** Adds sign times the integral from 0 to end &lt;= tau. */
  private void series(double end, int sign) {
    if (end == 0) {
      return;
    }
    double logarithm = Math.log(end / tau);
    double power = Math.exp(beta * logarithm);
    double term = sign * end;
    double sum = 0;
    double slope = 0;
    for (int n = 0; n < 25; n++) {
      double order = n * beta + 1;
      sum += term / order;
      slope += n * term / order * (logarithm - 1 / order);
      term *= -power / (n + 1);
    }
    value += sum;
    // Scaling: the integral is tau times a function of end/tau.
    byTau += (sum - sign * end * Math.exp(-power)) / tau;
    byBeta += slope;
  }

  private void clear() {
    value = 0;
    byTau = 0;
    byBeta = 0;
  }
}
