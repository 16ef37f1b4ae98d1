package org.photonbench.analysis.blinking;

/**
 * Arrivals of an exponential decay in a finite window, with evenly spread background (P. Hall and
 * B. Selinger, J. Phys. Chem. 85, 2941 (1981)), behind a response that is narrow against the
 * window.
 *
 * @param length of the window in seconds
 * @param offset mean of the response after the start of the window in seconds
 * @param offsetVariance its variance
 */
public record WindowedArrivals(double length, double offset, double offsetVariance)
    implements LifetimeLine.Arrivals {
  @Override
  public void expected(double lifetime, double share, double[] into) {
    double r = length / lifetime;
    double mean = r > 1e-4 ? lifetime - length / Math.expm1(r) : length * (0.5 - r / 12);
    double spread = lifetime * lifetime / slope(lifetime);
    double shifted = offset + mean;
    into[0] = (1 - share) * shifted + share * length / 2;
    into[1] = (1 - share) * spread / lifetime;
    into[2] =
        (1 - share) * (spread + offsetVariance + shifted * shifted)
            + share * length * length / 3
            - into[0] * into[0];
    // The background is known as a number of photons; its share varies with those counted.
    double lever = share * (length / 2 - shifted);
    into[2] += lever * lever;
  }

  /** How much the lifetime grows with the mean arrival. */
  public double slope(double lifetime) {
    double r = length / lifetime;
    double share = r < 500 ? r / (2 * Math.sinh(r / 2)) : 0;
    return 1 / Math.max(1 - share * share, 1e-12);
  }
}
