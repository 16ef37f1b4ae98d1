package org.photonbench.virtuallab.random;

/** A law of random times: how long a dot stays in a state, when a trap lets go. */
public sealed interface RandomTime {
  /** A time in ps. */
  double sample(Xoshiro256 random);

  /** The rest of a time that is under way at a random moment, in ps. Needs a finite mean. */
  double sampleResidual(Xoshiro256 random);

  /** Its mean in ps; may be infinite. */
  double meanPs();

  /** Never ends. */
  record Never() implements RandomTime {
    @Override
    public double sample(Xoshiro256 random) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double sampleResidual(Xoshiro256 random) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double meanPs() {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** Exponential with this mean, as of a random telegraph. */
  record Exponential(double meanPs) implements RandomTime {
    public Exponential {
      if (!(meanPs > 0) || Double.isInfinite(meanPs)) {
        throw new IllegalArgumentException(
            "a mean time must be positive and finite, was " + meanPs + " ps");
      }
    }

    @Override
    public double sample(Xoshiro256 random) {
      return meanPs * random.nextExponential();
    }

    /** The same law: it has no memory. */
    @Override
    public double sampleResidual(Xoshiro256 random) {
      return sample(random);
    }
  }

  /** Truncated power law, t^-alpha between the ends. */
  record PowerLaw(double alpha, double shortestPs, double longestPs, Pareto law)
      implements RandomTime {
    public PowerLaw(double alpha, double shortestPs, double longestPs) {
      this(alpha, shortestPs, longestPs, new Pareto(alpha, shortestPs, longestPs));
    }

    @Override
    public double sample(Xoshiro256 random) {
      return law.sample(random);
    }

    @Override
    public double sampleResidual(Xoshiro256 random) {
      return law.sampleResidual(random);
    }

    @Override
    public double meanPs() {
      return law.mean();
    }
  }
}
