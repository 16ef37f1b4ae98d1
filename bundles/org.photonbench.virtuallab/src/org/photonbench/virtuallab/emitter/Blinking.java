package org.photonbench.virtuallab.emitter;

import java.util.Arrays;
import java.util.List;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.RandomTime;

/**
 * How a dot goes from state to state: a semi-Markov chain. A run begins in its midst: in a random
 * state, with the rest of a dwell time, so that long-run averages hold from the first moment on.
 *
 * @param dwells how long it stays, one for each state
 * @param next rows of probabilities of the next state; the diagonal is 0
 */
public record Blinking(List<RandomTime> dwells, double[][] next) {
  public Blinking {
    dwells = List.copyOf(dwells);
    int n = dwells.size();
    if (next.length != n || n == 0) {
      throw new IllegalArgumentException(
          n + " states with " + next.length + " rows of next states");
    }
    double[][] copy = new double[n][];
    for (int i = 0; i < n; i++) {
      copy[i] = next[i].clone();
      double sum = 0;
      for (double p : copy[i]) {
        sum += Require.probability("probability of a next state", p);
      }
      if (n > 1 && Double.isInfinite(dwells.get(i).meanPs())) {
        throw new IllegalArgumentException(
            "the mean time in state " + i + " is infinite; give the power law a longest time");
      }
      boolean leaves = !(dwells.get(i) instanceof RandomTime.Never);
      if (copy[i].length != n || copy[i][i] != 0 || (leaves && Math.abs(sum - 1) > 1e-9)) {
        throw new IllegalArgumentException(
            "the probabilities of the next state after state "
                + i
                + " must be one for each state, 0 for itself and add up to 1");
      }
    }
    next = copy;
  }

  /** A dot that never changes its state. */
  public static Blinking none() {
    return new Blinking(List.of(new RandomTime.Never()), new double[1][1]);
  }

  /** Two states that take turns. */
  public static Blinking between(RandomTime first, RandomTime second) {
    return new Blinking(List.of(first, second), new double[][] {{0, 1}, {1, 0}});
  }

  /**
   * Long-run fraction of time in each state: p_i proportional to visits times mean dwell; NaN where
   * a mean is infinite.
   */
  public double[] fractions() {
    int n = dwells.size();
    double[] fractions = new double[n];
    if (n == 1) {
      fractions[0] = 1;
      return fractions;
    }
    double[] visits = visits();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      fractions[i] = visits[i] * dwells.get(i).meanPs();
      sum += fractions[i];
    }
    for (int i = 0; i < n; i++) {
      fractions[i] /= sum;
    }
    return fractions;
  }

  /** Stationary visits of the embedded chain, by iteration of its lazy version. */
  private double[] visits() {
    int n = dwells.size();
    double[] visits = new double[n];
    Arrays.fill(visits, 1.0 / n);
    for (int step = 0; step < 10_000; step++) {
      double[] after = new double[n];
      for (int i = 0; i < n; i++) {
        after[i] += 0.5 * visits[i];
        for (int j = 0; j < n; j++) {
          after[j] += 0.5 * visits[i] * next[i][j];
        }
      }
      visits = after;
    }
    return visits;
  }
}
