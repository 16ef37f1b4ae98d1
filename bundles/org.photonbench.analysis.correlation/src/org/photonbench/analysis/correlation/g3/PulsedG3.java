package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.correlation.g3.G3Counter.Sums;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.correlation.LivePulses;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.TripleExpectation;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/**
 * g3 by pulse lags, in two normalisations: by uncorrelated light of the same mean rates, and by
 * triples of three different pulses beside the zero delay (the emitter while it is on).
 */
final class PulsedG3 {
  private final PulsedG3Counter.Plan plan;
  private final PulsedG3Counter counter;
  private final LivePulses pulses;
  private final G3Blocks blocks;
  private final Sums sums;

  PulsedG3(PulsedG3Counter.Plan plan, PulsedG3Counter counter, LivePulses pulses, G3Blocks blocks) {
    this.plan = plan;
    this.counter = counter;
    this.pulses = pulses;
    this.blocks = blocks;
    sums = counter.sums();
  }

  /** Expected triples of uncorrelated light at lags from the zero delay. */
  private double uncorrelated(Sums s, LivePulses live, int k1, int k2) {
    return TripleExpectation.pulsed(
        s.photonsA(), s.photonsB(), s.photonsC(), live, plan.zeroB() + k1, plan.zeroC() + k2);
  }

  private double uncorrelatedAb(Sums s, LivePulses live, int k) {
    return PairExpectation.pulsed(s.photonsA(), s.photonsB(), live, plan.zeroB() + k);
  }

  private double uncorrelatedAc(Sums s, LivePulses live, int k) {
    return PairExpectation.pulsed(s.photonsA(), s.photonsC(), live, plan.zeroC() + k);
  }

  private double uncorrelatedBc(Sums s, LivePulses live, int k) {
    return PairExpectation.pulsed(
        s.photonsB(), s.photonsC(), live, plan.zeroC() - plan.zeroB() + k);
  }

  /** Number of cells that normalise. */
  private int cells() {
    // All with both lags beside zero, without those where B and C share a pulse.
    return 2 * plan.sides() * (2 * plan.sides() - 1);
  }

  /**
   * How often the cell at zero delay the others would be in uncorrelated light: fewer with gaps.
   */
  private double weight() {
    double sum = 0;
    for (int k1 = -plan.sides(); k1 <= plan.sides(); k1++) {
      for (int k2 = -plan.sides(); k2 <= plan.sides(); k2++) {
        if (PulsedG3Counter.isSide(k1, k2, plan.sides())) {
          sum += pulses.triples(plan.zeroB() + k1, plan.zeroC() + k2);
        }
      }
    }
    return sum / pulses.triples(plan.zeroB(), plan.zeroC());
  }

  private double pairWeight(int zero) {
    double sum = 0;
    for (int k = 1; k <= plan.sides(); k++) {
      sum += pulses.pairs(zero - k) + pulses.pairs(zero + k);
    }
    return sum / pulses.pairs(zero);
  }

  /** g3(0,0) and its connected part, by uncorrelated light and by adjacent pulses. */
  private double[] values(Sums s, double weight) {
    LivePulses live = pulses.part(Math.max(1, Math.round(s.ticks())));
    double far = s.triples() / uncorrelated(s, live, 0, 0);
    double adjacent = weight * s.triples() / (s.sideTriples() + 1);
    double sides = 2.0 * plan.sides();
    return new double[] {
      far,
      TripleExpectation.connected(
          far,
          s.ab() / uncorrelatedAb(s, live, 0),
          s.ac() / uncorrelatedAc(s, live, 0),
          s.bc() / uncorrelatedBc(s, live, 0)),
      adjacent,
      TripleExpectation.connected(
          adjacent,
          sides * s.ab() / (s.sideAb() + 1),
          sides * s.ac() / (s.sideAc() + 1),
          sides * s.bc() / (s.sideBc() + 1))
    };
  }

  /** The numbers, most important first. */
  List<Quantity> quantities(List<Message> messages) {
    double weight = weight();
    double[] spread = blocks.sigma(4, s -> values(s, weight));
    int n = blocks.size();
    double expected = uncorrelated(sums, pulses, 0, 0);
    G3Estimate far = G3Estimate.counted(sums.triples(), expected);
    G3Estimate farAb = G3Estimate.counted(sums.ab(), uncorrelatedAb(sums, pulses, 0));
    G3Estimate farAc = G3Estimate.counted(sums.ac(), uncorrelatedAc(sums, pulses, 0));
    G3Estimate farBc = G3Estimate.counted(sums.bc(), uncorrelatedBc(sums, pulses, 0));
    G3Estimate adjacent = adjacent(sums.triples(), sums.sideTriples(), cells(), weight);
    int sides = 2 * plan.sides();
    G3Estimate connected =
        G3Estimate.connected(
            adjacent,
            adjacent(sums.ab(), sums.sideAb(), sides, pairWeight(plan.zeroB())),
            adjacent(sums.ac(), sums.sideAc(), sides, pairWeight(plan.zeroC())),
            adjacent(sums.bc(), sums.sideBc(), sides, pairWeight(plan.zeroC() - plan.zeroB())));
    G3Estimate connectedFar = G3Estimate.connected(far, farAb, farAc, farBc);
    G3Estimate.warnOfFew(expected, messages);
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(
        adjacent
            .widened(sums.triples(), spread[2], n)
            .quantity("g3.adjacent.raw", "g³(0,0), adjacent pulses", List.of()));
    quantities.add(
        far.widened(sums.triples(), spread[0], n)
            .quantity("g3.far.raw", "g³(0,0), uncorrelated light", List.of()));
    quantities.add(
        connected
            .widened(sums.triples(), spread[3], n)
            .quantity("g3.connected.adjacent", "Connected g³(0,0), adjacent pulses", List.of()));
    quantities.add(
        connectedFar
            .widened(sums.triples(), spread[1], n)
            .quantity("g3.connected.far", "Connected g³(0,0), uncorrelated light", List.of()));
    quantities.add(farAb.quantity("g2.ab.far", "g²(0) of A and B", List.of()));
    quantities.add(farAc.quantity("g2.ac.far", "g²(0) of A and C", List.of()));
    quantities.add(farBc.quantity("g2.bc.far", "g²(0) of B and C", List.of()));
    quantities.add(
        Quantity.count(
            "triples.zero",
            "Third order",
            "Triples at zero delay",
            (long) sums.triples(),
            "exact count of three photons of one pulse on three detectors"));
    quantities.add(
        Quantity.count(
            "triples.side",
            "Third order",
            "Triples of adjacent pulses",
            (long) sums.sideTriples(),
            "exact count over %d pairs of pulse lags, three different pulses".formatted(cells())));
    quantities.add(
        Quantity.count(
            "pulses", "Record", "Laser pulses", pulses.count(), "live time over the pulse period"));
    return quantities;
  }

  /**
   * n T/(S+1) with n side cells of sum S, which is less biased at small S than n T/S; conditional
   * binomial interval.
   *
   * @param weight what n is with gaps
   */
  private static G3Estimate adjacent(double zero, double side, int n, double weight) {
    double scale = n / weight;
    return G3Estimate.of(
        BinomialInterval.peakRatioEstimate((long) zero, (long) side, weight),
        BinomialInterval.peakRatio((long) zero, (long) side, n, ConfidenceInterval.ONE_SIGMA)
            .dividedBy(scale),
        BinomialInterval.peakRatio((long) zero, (long) side, n, 0.95).dividedBy(scale),
        "n·T/(S+1), mean of %d combinations of pulse lags; conditional binomial interval"
            .formatted(n));
  }

  /** The map of pulse lags. */
  Curve map() {
    int reach = plan.reach();
    int n = 2 * reach + 1;
    long[][] counts = counter.map();
    G3Map.Value[] ab = new G3Map.Value[n];
    G3Map.Value[] ac = new G3Map.Value[n];
    for (int i = 0; i < n; i++) {
      ab[i] = G3Map.Value.of(counter.pairsAb()[i], uncorrelatedAb(sums, pulses, i - reach));
      ac[i] = G3Map.Value.of(counter.pairsAc()[i], uncorrelatedAc(sums, pulses, i - reach));
    }
    long[] pairsBc = counter.pairsBc();
    G3Map.Value[] bc = new G3Map.Value[pairsBc.length];
    for (int i = 0; i < bc.length; i++) {
      bc[i] = G3Map.Value.of(pairsBc[i], uncorrelatedBc(sums, pulses, i - 2 * reach));
    }
    G3Map map = new G3Map(n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        map.add(
            i - reach,
            j - reach,
            counts[i][j],
            uncorrelated(sums, pulses, i - reach, j - reach),
            ab[i],
            ac[j],
            bc[2 * reach + j - i]);
      }
    }
    return map.curve("pulses");
  }
}
