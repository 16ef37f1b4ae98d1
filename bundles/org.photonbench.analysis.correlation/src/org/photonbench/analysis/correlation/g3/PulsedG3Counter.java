package org.photonbench.analysis.correlation.g3;

import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.correlation.PulsedTripleCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/** Triples and pairs by pulse lags. */
final class PulsedG3Counter implements G3Counter {
  /**
   * What is counted.
   *
   * @param a channel A, and so on; all different
   * @param ruleA which photons of A count, and for which pulse; and so on
   * @param zeroB pulse lag of B at zero delay
   * @param zeroC pulse lag of C at zero delay
   * @param reach pulse lags around the zero delay that are wanted, for both
   * @param sides of these, those that normalise
   */
  record Plan(
      Channel a,
      Channel b,
      Channel c,
      MicroTimeRule ruleA,
      MicroTimeRule ruleB,
      MicroTimeRule ruleC,
      int zeroB,
      int zeroC,
      int reach,
      int sides) {}

  private final Plan plan;
  private final PulsedTripleCorrelator triples;
  private final PulseCorrelator ab;
  private final PulseCorrelator ac;
  private final PulseCorrelator bc;

  PulsedG3Counter(Plan plan) {
    this.plan = plan;
    int far = Math.max(Math.abs(plan.zeroB()), Math.abs(plan.zeroC())) + plan.reach();
    triples =
        new PulsedTripleCorrelator(
            plan.a(), plan.b(), plan.c(), far, plan.ruleA(), plan.ruleB(), plan.ruleC());
    ab = new PulseCorrelator(plan.a(), plan.b(), far, plan.ruleA(), plan.ruleB());
    ac = new PulseCorrelator(plan.a(), plan.c(), far, plan.ruleA(), plan.ruleC());
    int between = Math.abs(plan.zeroC() - plan.zeroB()) + 2 * plan.reach();
    bc = new PulseCorrelator(plan.b(), plan.c(), between, plan.ruleB(), plan.ruleC());
  }

  @Override
  public void accept(PhotonBlock block) {
    triples.accept(block);
    ab.accept(block);
    ac.accept(block);
    bc.accept(block);
  }

  /** Lags -reach to reach around the zero delay, for k1 (rows) and k2. */
  long[][] map() {
    int n = 2 * plan.reach() + 1;
    long[][] counts = triples.counts();
    long[][] map = new long[n][n];
    for (int i = 0; i < n; i++) {
      int row = triples.maxLag() + plan.zeroB() + i - plan.reach();
      int column = triples.maxLag() + plan.zeroC() - plan.reach();
      System.arraycopy(counts[row], column, map[i], 0, n);
    }
    return map;
  }

  /** Pairs of A and B at lags -reach to reach around their zero delay. */
  long[] pairsAb() {
    return around(ab, plan.zeroB(), plan.reach());
  }

  /** Pairs of A and C at lags -reach to reach around their zero delay. */
  long[] pairsAc() {
    return around(ac, plan.zeroC(), plan.reach());
  }

  /** Pairs of B and C at lags -2 reach to 2 reach around their zero delay. */
  long[] pairsBc() {
    return around(bc, plan.zeroC() - plan.zeroB(), 2 * plan.reach());
  }

  private static long[] around(PulseCorrelator correlator, int zero, int reach) {
    long[] pairs = new long[2 * reach + 1];
    int from = correlator.maxLag() + zero - reach;
    System.arraycopy(correlator.counts(), from, pairs, 0, pairs.length);
    return pairs;
  }

  @Override
  public long excludedPhotons() {
    return triples.excludedPhotons();
  }

  /** Whether a cell around the zero delay has its photons in three different pulses. */
  static boolean isSide(int k1, int k2, int sides) {
    return k1 != 0 && k2 != 0 && k1 != k2 && Math.abs(k1) <= sides && Math.abs(k2) <= sides;
  }

  @Override
  public Sums sums() {
    long[][] map = map();
    int reach = plan.reach();
    long side = 0;
    for (int k1 = -plan.sides(); k1 <= plan.sides(); k1++) {
      for (int k2 = -plan.sides(); k2 <= plan.sides(); k2++) {
        side += isSide(k1, k2, plan.sides()) ? map[k1 + reach][k2 + reach] : 0;
      }
    }
    long[] pairsAb = pairsAb();
    long[] pairsAc = pairsAc();
    long[] pairsBc = pairsBc();
    return new Sums(
        map[reach][reach],
        side,
        pairsAb[reach],
        pairsAc[reach],
        pairsBc[2 * reach],
        beside(pairsAb),
        beside(pairsAc),
        beside(pairsBc),
        triples.photonsA(),
        triples.photonsB(),
        triples.photonsC(),
        0);
  }

  private long beside(long[] pairs) {
    int middle = pairs.length / 2;
    long sum = 0;
    for (int k = 1; k <= plan.sides(); k++) {
      sum += pairs[middle - k] + pairs[middle + k];
    }
    return sum;
  }
}
