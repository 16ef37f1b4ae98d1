package org.photonbench.virtuallab.random;

/** Draws one of n outcomes with given weights in constant time (Walker 1977, Vose 1991). */
public final class AliasTable {
  private final int[] alias;
  private final long[] threshold;

  /**
   * @param weights not negative, at least one positive; need not add up to 1
   * @throws IllegalArgumentException otherwise
   */
  public AliasTable(double... weights) {
    int n = weights.length;
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("a weight must be finite and not negative: " + weight);
      }
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no weight is positive");
    }
    alias = new int[n];
    threshold = new long[n];
    double[] scaled = new double[n];
    int[] work = new int[n];
    int low = 0;
    int high = n;
    for (int i = 0; i < n; i++) {
      scaled[i] = weights[i] / sum * n;
      alias[i] = i;
      if (scaled[i] < 1) {
        work[low++] = i;
      } else {
        work[--high] = i;
      }
    }
    while (low > 0 && high < n) {
      int small = work[--low];
      int large = work[high];
      threshold[small] = fraction(scaled[small]);
      alias[small] = large;
      scaled[large] -= 1 - scaled[small];
      if (scaled[large] < 1) {
        high++;
        work[low++] = large;
      }
    }
    // What is left is 1 up to rounding.
    while (low > 0) {
      threshold[work[--low]] = Long.MAX_VALUE;
    }
    while (high < n) {
      threshold[work[high++]] = Long.MAX_VALUE;
    }
  }

  private static long fraction(double probability) {
    return (long) (probability * 0x1p63);
  }

  /** Number of outcomes. */
  public int size() {
    return alias.length;
  }

  /** An outcome. */
  public int sample(Xoshiro256 random) {
    long bits = random.nextLong();
    long high = Math.unsignedMultiplyHigh(bits, alias.length);
    // The low word of the product is uniform within the chosen column.
    long low = bits * alias.length >>> 1;
    int column = (int) high;
    return low < threshold[column] ? column : alias[column];
  }
}
