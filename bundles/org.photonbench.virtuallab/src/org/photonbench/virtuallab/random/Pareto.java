package org.photonbench.virtuallab.random;

/**
 * Power law with the density p(t) proportional to t^-alpha between two ends; the upper one may be
 * infinite. Sampled by the inverse of its distribution function.
 */
public final class Pareto {
  private final double shortest;
  private final double longest;
  private final double alpha;
  private final double kept;

  /**
   * @param alpha exponent, above 1
   * @param shortest lower end, positive
   * @param longest upper end, above the lower; may be infinite
   * @throws IllegalArgumentException if a number is outside its range
   */
  public Pareto(double alpha, double shortest, double longest) {
    if (!(alpha > 1) || Double.isInfinite(alpha)) {
      throw new IllegalArgumentException(
          "the exponent of a power law must be above 1, was " + alpha);
    }
    if (!(shortest > 0) || !(longest > shortest) || Double.isInfinite(shortest)) {
      throw new IllegalArgumentException(
          "a power law needs 0 < shortest < longest, was " + shortest + " to " + longest);
    }
    this.alpha = alpha;
    this.shortest = shortest;
    this.longest = longest;
    kept = -Math.expm1((1 - alpha) * Math.log(longest / shortest));
  }

  /** A random number from the law. */
  public double sample(Xoshiro256 random) {
    double inverse = shortest * Math.exp(-Math.log1p(-kept * random.nextDouble()) / (alpha - 1));
    return Math.min(inverse, longest);
  }

  /**
   * The rest of a time that is under way at a random moment: a time drawn in proportion to its
   * length, of which a random part is over.
   *
   * @throws IllegalStateException if the mean is infinite: then no moment is like another
   */
  public double sampleResidual(Xoshiro256 random) {
    if (Double.isInfinite(mean())) {
      throw new IllegalStateException("a power law with an infinite mean has no residual time");
    }
    // The density t^(1 - alpha): u is the part of its integral up to t.
    double c = 2 - alpha;
    double u = random.nextDouble();
    double length;
    if (Double.isInfinite(longest)) {
      length = shortest * Math.pow(1 - u, 1 / c);
    } else {
      double log = Math.log(longest / shortest);
      double grown = Math.abs(c * log) < 1e-9 ? u * log : Math.log1p(u * Math.expm1(c * log)) / c;
      length = shortest * Math.exp(grown);
    }
    return random.nextPositive() * length;
  }

  /** Its mean; infinite without an upper end if alpha is 2 or less. */
  public double mean() {
    double b = alpha - 1;
    if (Double.isInfinite(longest)) {
      return alpha > 2 ? shortest * b / (alpha - 2) : Double.POSITIVE_INFINITY;
    }
    double log = Math.log(longest / shortest);
    // The integral of t^(1-alpha), with its limit at alpha = 2.
    double c = 2 - alpha;
    double integral = Math.abs(c * log) < 1e-9 ? log : Math.expm1(c * log) / c;
    return shortest * b / kept * integral;
  }
}
