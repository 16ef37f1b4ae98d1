package org.photonbench.analysis.hom;

/**
 * Pairs by their lag in equal bins, with what uncorrelated light of the same rates would give.
 *
 * @param firstEdgeNs lower edge of the first bin
 * @param widthNs width of a bin
 * @param pairs exact counts
 * @param uncorrelated expected pairs of uncorrelated light, as long as {@code pairs}
 */
record LagCounts(double firstEdgeNs, double widthNs, long[] pairs, double[] uncorrelated) {
  double centre(int bin) {
    return firstEdgeNs + (bin + 0.5) * widthNs;
  }

  double edge(int bin) {
    return firstEdgeNs + bin * widthNs;
  }

  int bins() {
    return pairs.length;
  }

  /** First bin whose centre is at {@code lagNs} or later. */
  int binFrom(double lagNs) {
    return (int) Math.clamp(Math.ceil((lagNs - firstEdgeNs) / widthNs - 0.5), 0.0, pairs.length);
  }

  /** Pairs in the bins whose centres lie from {@code low} to below {@code high}. */
  long sum(double low, double high) {
    long sum = 0;
    int end = binFrom(high);
    for (int i = binFrom(low); i < end; i++) {
      sum += pairs[i];
    }
    return sum;
  }

  /** What uncorrelated light would give in the same bins. */
  double uncorrelatedSum(double low, double high) {
    double sum = 0;
    int end = binFrom(high);
    for (int i = binFrom(low); i < end; i++) {
      sum += uncorrelated[i];
    }
    return sum;
  }

  boolean reaches(double low, double high) {
    return low >= firstEdgeNs - widthNs && high <= edge(pairs.length) + widthNs;
  }

  boolean hasBinsOf(LagCounts other) {
    return other.bins() == bins()
        && Math.abs(other.firstEdgeNs - firstEdgeNs) < 1e-6 * widthNs
        && Math.abs(other.widthNs - widthNs) < 1e-9 * widthNs;
  }

  /** The sum of two records of the same bins. */
  LagCounts plus(LagCounts other) {
    if (!hasBinsOf(other)) {
      throw new IllegalArgumentException("records with other bins cannot be added");
    }
    long[] sum = pairs.clone();
    double[] level = uncorrelated.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.pairs[i];
      level[i] += other.uncorrelated[i];
    }
    return new LagCounts(firstEdgeNs, widthNs, sum, level);
  }
}
