package org.photonbench.analysis.correlation.g3;

import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.TripleCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/** Triples and pairs by time lags. */
final class TimeG3Counter implements G3Counter {
  /**
   * What is counted.
   *
   * @param a channel A, and so on; may repeat
   * @param firstB lower edge of the first bin of tB - tA in ticks
   * @param firstC lower edge of the first bin of tC - tA in ticks
   * @param width bin width in ticks, even
   * @param bins bins of each lag, odd
   */
  record Plan(Channel a, Channel b, Channel c, long firstB, long firstC, long width, int bins) {
    LagEdges lagsB() {
      return LagEdges.linear(firstB, width, bins);
    }

    LagEdges lagsC() {
      return LagEdges.linear(firstC, width, bins);
    }

    /** Lags of C after B that occur in the bins of both, in bins half as wide. */
    LagEdges lagsBetween() {
      return LagEdges.linear(firstC - firstB - bins * width, width / 2, 4 * bins);
    }
  }

  /** Shares of the four half bins of tC - tB that meet a cell. */
  static final double[] SHARES = {0.125, 0.375, 0.375, 0.125};

  private final Plan plan;
  private final TripleCorrelator triples;
  private final LinearCorrelator ab;
  private final LinearCorrelator ac;
  private final LinearCorrelator bc;

  TimeG3Counter(Plan plan) {
    this.plan = plan;
    triples = new TripleCorrelator(plan.a(), plan.b(), plan.c(), plan.lagsB(), plan.lagsC());
    ab = new LinearCorrelator(plan.a(), plan.b(), plan.firstB(), plan.width(), plan.bins());
    ac = new LinearCorrelator(plan.a(), plan.c(), plan.firstC(), plan.width(), plan.bins());
    LagEdges between = plan.lagsBetween();
    bc =
        new LinearCorrelator(plan.b(), plan.c(), between.first(), plan.width() / 2, between.bins());
  }

  @Override
  public void accept(PhotonBlock block) {
    triples.accept(block);
    ab.accept(block);
    ac.accept(block);
    bc.accept(block);
  }

  long[][] map() {
    return triples.counts();
  }

  long[] pairsAb() {
    return ab.counts();
  }

  long[] pairsAc() {
    return ac.counts();
  }

  long[] pairsBc() {
    return bc.counts();
  }

  @Override
  public long excludedPhotons() {
    return triples.excludedPhotons();
  }

  @Override
  public Sums sums() {
    int middle = plan.bins() / 2;
    long[] between = pairsBc();
    double[] pairs = new double[between.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = between[i];
    }
    return new Sums(
        map()[middle][middle],
        0,
        pairsAb()[middle],
        pairsAc()[middle],
        between(plan, pairs, 0),
        0,
        0,
        0,
        triples.photonsA(),
        triples.photonsB(),
        triples.photonsC(),
        0);
  }

  /**
   * The mean over a cell of a function of tC - tB.
   *
   * @param values the function in {@link Plan#lagsBetween()}
   * @param difference bin of tC - tA less that of tB - tA
   */
  static double between(Plan plan, double[] values, int difference) {
    int first = 2 * (difference + plan.bins() - 1);
    double sum = 0;
    for (int h = 0; h < SHARES.length; h++) {
      sum += SHARES[h] * values[first + h];
    }
    return sum;
  }
}
