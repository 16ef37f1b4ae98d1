package org.photonbench.fit.engine;

/** How a tied parameter follows from others. */
public interface Tie {
  /** Value from those of the sources. */
  double value(double[] sources);

  /** Derivatives by each source. */
  void gradient(double[] sources, double[] derivatives);

  /** {@code offset + factor * source}. */
  static Tie affine(double factor, double offset) {
    if (factor == 0 || !Double.isFinite(factor) || !Double.isFinite(offset)) {
      throw new IllegalArgumentException(
          "a tie needs a finite factor other than 0 and a finite offset, got "
              + factor
              + " and "
              + offset);
    }
    return new Tie() {
      @Override
      public double value(double[] sources) {
        return offset + factor * sources[0];
      }

      @Override
      public void gradient(double[] sources, double[] derivatives) {
        derivatives[0] = factor;
      }
    };
  }

  /** The product of the sources. */
  static Tie product() {
    return new Tie() {
      @Override
      public double value(double[] sources) {
        return without(sources, -1);
      }

      @Override
      public void gradient(double[] sources, double[] derivatives) {
        for (int i = 0; i < sources.length; i++) {
          derivatives[i] = without(sources, i);
        }
      }

      private static double without(double[] factors, int left) {
        double product = 1;
        for (int i = 0; i < factors.length; i++) {
          product *= i == left ? 1 : factors[i];
        }
        return product;
      }
    };
  }
}
