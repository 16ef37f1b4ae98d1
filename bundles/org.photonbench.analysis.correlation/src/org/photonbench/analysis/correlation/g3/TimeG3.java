package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.correlation.g3.G3Counter.Sums;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.TripleExpectation;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.photon.LiveTime;

/** g3 in bins of two time lags, by uncorrelated light of the same mean rates. */
final class TimeG3 {
  private final TimeG3Counter.Plan plan;
  private final TimeG3Counter counter;
  private final G3Blocks blocks;
  private final double liveTicks;
  private final double tickNs;
  private final Sums sums;
  private final double[][] triples;
  private final double[] ab;
  private final double[] ac;
  private final double[] bc;

  TimeG3(
      TimeG3Counter.Plan plan,
      TimeG3Counter counter,
      LiveTime live,
      double tickNs,
      G3Blocks blocks) {
    this.plan = plan;
    this.counter = counter;
    this.blocks = blocks;
    this.tickNs = tickNs;
    sums = counter.sums();
    liveTicks = live.totalTicks();
    double a = sums.photonsA();
    // A photon has no pair with itself.
    boolean sameAb = plan.a().equals(plan.b());
    boolean sameAc = plan.a().equals(plan.c());
    boolean sameBc = plan.b().equals(plan.c());
    double b = sums.photonsB();
    double c = sums.photonsC();
    LagEdges lagsB = plan.lagsB();
    LagEdges lagsC = plan.lagsC();
    int used = (sameAc ? 1 : 0) + (sameBc ? 1 : 0);
    triples = TripleExpectation.live(a, b - (sameAb ? 1 : 0), c - used, live, lagsB, lagsC);
    ab = PairExpectation.live(a, b - (sameAb ? 1 : 0), live, lagsB);
    ac = PairExpectation.live(a, c - (sameAc ? 1 : 0), live, lagsC);
    bc = PairExpectation.live(b, c - (sameBc ? 1 : 0), live, plan.lagsBetween());
  }

  /** The numbers at zero delay. */
  List<Quantity> quantities(List<String> marks, List<Message> messages) {
    int middle = plan.bins() / 2;
    double expected = triples[middle][middle];
    G3Estimate.warnOfFew(expected, messages);
    double between = TimeG3Counter.between(plan, bc, 0);
    G3Estimate g3 = G3Estimate.counted(sums.triples(), expected);
    G3Estimate zeroAb = G3Estimate.counted(sums.ab(), ab[middle]);
    G3Estimate zeroAc = G3Estimate.counted(sums.ac(), ac[middle]);
    G3Map.Value meanBc = between(0, counter.pairsBc());
    double reach = 1.96 * meanBc.sigma();
    G3Estimate zeroBc =
        new G3Estimate(
            meanBc.value(),
            meanBc.sigma(),
            new ConfidenceInterval(meanBc.value() - reach, meanBc.value() + reach),
            "mean over the lags of C after B in the bin, in bins half as wide");
    double[] spread =
        blocks.sigma(
            2,
            s -> {
              // Rates and live time of the drawn blocks in place of those of the record.
              double a = s.photonsA() / sums.photonsA();
              double b = s.photonsB() / sums.photonsB();
              double c = s.photonsC() / sums.photonsC();
              double time = s.ticks() / liveTicks;
              double value = s.triples() / (expected * a * b * c / (time * time));
              return new double[] {
                value,
                TripleExpectation.connected(
                    value,
                    s.ab() * time / (ab[middle] * a * b),
                    s.ac() * time / (ac[middle] * a * c),
                    s.bc() * time / (between * b * c))
              };
            });
    G3Estimate connected = G3Estimate.connected(g3, zeroAb, zeroAc, zeroBc);
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(
        g3.widened(sums.triples(), spread[0], blocks.size())
            .quantity("g3.zero.raw", "g³(0,0), central bin", marks));
    quantities.add(
        connected
            .widened(sums.triples(), spread[1], blocks.size())
            .quantity("g3.connected", "Connected g³(0,0), central bin", marks));
    quantities.add(zeroAb.quantity("g2.ab.zero", "g²(0) of A and B, central bin", marks));
    quantities.add(zeroAc.quantity("g2.ac.zero", "g²(0) of A and C, central bin", marks));
    quantities.add(zeroBc.quantity("g2.bc.zero", "g²(0) of B and C in the bin", marks));
    quantities.add(
        Quantity.count(
            "triples.zero",
            "Third order",
            "Triples, central bin",
            (long) sums.triples(),
            "exact count in one bin of %.6g × %.6g ns"
                .formatted(plan.width() * tickNs, plan.width() * tickNs)));
    return quantities;
  }

  /** The map of time lags. */
  Curve map() {
    int n = plan.bins();
    long[][] counts = counter.map();
    long[] pairsAb = counter.pairsAb();
    long[] pairsAc = counter.pairsAc();
    long[] pairsBc = counter.pairsBc();
    G3Map.Value[] between = new G3Map.Value[2 * n - 1];
    for (int d = 0; d < between.length; d++) {
      between[d] = between(d - n + 1, pairsBc);
    }
    G3Map map = new G3Map(n);
    double step = plan.width() * tickNs;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        map.add(
            (i - n / 2) * step,
            (j - n / 2) * step,
            counts[i][j],
            triples[i][j],
            G3Map.Value.of(pairsAb[i], ab[i]),
            G3Map.Value.of(pairsAc[j], ac[j]),
            between[j - i + n - 1]);
      }
    }
    return map.curve("ns");
  }

  /** g2 of B and C in a cell whose lags are so many bins apart, from the half bins that meet it. */
  private G3Map.Value between(int difference, long[] pairsBc) {
    double value = 0;
    double squares = 0;
    for (int h = 0; h < TimeG3Counter.SHARES.length; h++) {
      int bin = 2 * (difference + plan.bins() - 1) + h;
      G3Map.Value half = G3Map.Value.of(pairsBc[bin], bc[bin]);
      value += TimeG3Counter.SHARES[h] * half.value();
      squares += Math.pow(TimeG3Counter.SHARES[h] * half.sigma(), 2);
    }
    return new G3Map.Value(value, Math.sqrt(squares));
  }
}
