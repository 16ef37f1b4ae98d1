package org.photonbench.virtuallab.emitter;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.virtuallab.random.AliasTable;

/**
 * What a laser pulse can lead to, given that at least one photon is detected: Poisson occupancy,
 * then each step of the ladder emits and is detected with its own probability (ESTIMATORS 2,
 * OCCUPANCY, and 16.2). Exact thinning: pulses without a detected photon are skipped as a geometric
 * number.
 */
final class PulsedOutcomes {
  /** -1 / ln(1 - p): an exponential times this, rounded down, is the number of pulses to skip. */
  final double skip;

  /** Probability of at least one detected photon per pulse. */
  final double probability;

  /**
   * By far the most frequent outcome, one exciton and its photon, is kept out of the table: it
   * comes if 63 random bits are below this.
   */
  final long single;

  /** The other outcomes, given that it is not the single photon. */
  final AliasTable table;

  /** Highest step of an outcome, from 0 for the exciton. */
  final int[] top;

  /** Lowest step of an outcome that is detected. */
  final int[] last;

  /** Bits of the steps that are detected. */
  final int[] mask;

  /** Lifetimes of the steps in ps. */
  final double[] lifetimes;

  /**
   * @param occupancy mean number of excitons per pulse
   * @param transmission probability that an emitted photon is detected
   */
  PulsedOutcomes(EmissionState state, double occupancy, double transmission) {
    int levels = state.levels().size();
    lifetimes = state.levels().stream().mapToDouble(Level::lifetimePs).toArray();
    double[] detected =
        state.levels().stream().mapToDouble(level -> level.yield() * transmission).toArray();
    double[] occupied = occupied(occupancy, levels);
    List<int[]> outcomes = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double any = 0;
    double alone = 0;
    for (int n = 1; n <= levels; n++) {
      for (int bits = 1; bits < 1 << n; bits++) {
        double weight = occupied[n];
        for (int step = 0; step < n; step++) {
          weight *= (bits & 1 << step) != 0 ? detected[step] : 1 - detected[step];
        }
        any += weight;
        if (n == 1) {
          alone = weight;
        } else if (weight > 0) {
          outcomes.add(new int[] {n - 1, Integer.numberOfTrailingZeros(bits), bits});
          weights.add(weight);
        }
      }
    }
    probability = Math.min(1, any);
    skip = -1 / Math.log1p(-probability);
    single = weights.isEmpty() ? Long.MAX_VALUE : (long) (alone / any * 0x1p63);
    table = weights.isEmpty() ? new AliasTable(1) : new AliasTable(toArray(weights));
    top = column(outcomes, 0);
    last = column(outcomes, 1);
    mask = column(outcomes, 2);
  }

  /** Probabilities to start at each step: Poisson, with all higher numbers at the top. */
  private static double[] occupied(double occupancy, int levels) {
    double[] p = new double[levels + 1];
    double term = Math.exp(-occupancy);
    for (int n = 1; n < levels; n++) {
      term *= occupancy / n;
      p[n] = term;
    }
    // The tail as a sum of its terms: a difference from 1 would lose digits at low occupancy.
    double tail = 0;
    for (int n = levels; n < levels + 1000; n++) {
      term *= occupancy / n;
      tail += term;
      if (n > occupancy && term < 1e-18 * tail) {
        break;
      }
    }
    p[levels] = tail;
    return p;
  }

  private static double[] toArray(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int[] column(List<int[]> rows, int index) {
    return rows.stream().mapToInt(row -> row[index]).toArray();
  }
}
