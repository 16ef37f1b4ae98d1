package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;

/**
 * Closed forms of the photons of a dot. Pulsed: of the Poisson ladder (ESTIMATORS 2, OCCUPANCY):
 * mean eta_m P(N >= m), pairs eta_l eta_m P(N >= max(l, m)). CW: of the stationary distribution of
 * the ladder (ESTIMATORS 9, CW LADDER).
 */
final class DotMoments {
  private DotMoments() {}

  /** Shares of the lines in the photons of a level. */
  private static double[] shares(Level level, int lines) {
    double[] shares = new double[lines];
    double dark = level.dark().map(d -> d.darkFraction()).orElse(0.0);
    level.dark().ifPresent(d -> shares[d.darkLine()] += dark);
    for (int i = 0; i < level.lines().size(); i++) {
      shares[level.lines().line(i)] += (1 - dark) * level.lines().weight(i);
    }
    return shares;
  }

  /** Of one state of the dot; nothing is slow within it. */
  static Moments ofState(EmissionState state, int lines, Excitation excitation) {
    List<Level> levels = state.levels();
    int n = levels.size();
    double[] step = new double[n];
    double[][] pair = new double[n][n];
    switch (excitation) {
      case Excitation.Pulsed pulsed -> {
        double[] atLeast = atLeast(pulsed.occupancy(), n);
        for (int m = 0; m < n; m++) {
          step[m] = levels.get(m).yield() * atLeast[m];
          for (int l = 0; l < m; l++) {
            pair[l][m] = levels.get(l).yield() * levels.get(m).yield() * atLeast[m];
            pair[m][l] = pair[l][m];
          }
        }
      }
      case Excitation.Cw cw -> {
        double[] p = stationary(state, cw.pump(levels.getFirst().lifetimePs()));
        for (int m = 0; m < n; m++) {
          step[m] = p[m + 1] * levels.get(m).yield() / levels.get(m).lifetimePs();
        }
        for (int m = 1; m < n; m++) {
          // A photon of step m leaves the level from which step m - 1 starts. At zero delay the
          // mean of both orders counts.
          double next = levels.get(m - 1).yield() / levels.get(m - 1).lifetimePs();
          pair[m][m - 1] = step[m] * next / 2;
          pair[m - 1][m] = pair[m][m - 1];
        }
      }
    }
    double[] mean = new double[lines];
    double[][] zero = new double[lines][lines];
    for (int l = 0; l < n; l++) {
      double[] shareL = shares(levels.get(l), lines);
      for (int a = 0; a < lines; a++) {
        mean[a] += step[l] * shareL[a];
      }
      for (int m = 0; m < n; m++) {
        double[] shareM = shares(levels.get(m), lines);
        for (int a = 0; a < lines; a++) {
          for (int b = 0; b < lines; b++) {
            zero[a][b] += pair[l][m] * shareL[a] * shareM[b];
          }
        }
      }
    }
    return new Moments(mean, zero, product(mean));
  }

  private static double[][] product(double[] mean) {
    double[][] product = new double[mean.length][mean.length];
    for (int a = 0; a < mean.length; a++) {
      for (int b = 0; b < mean.length; b++) {
        product[a][b] = mean[a] * mean[b];
      }
    }
    return product;
  }

  /** P(N >= 1), P(N >= 2), ... of a Poisson number. */
  static double[] atLeast(double occupancy, int n) {
    PoissonDistribution poisson = new PoissonDistribution(null, occupancy, 1e-12, 10_000_000);
    double[] atLeast = new double[n];
    for (int m = 1; m <= n; m++) {
      double sum = 0;
      for (int k = m; k < m + 60 + 4 * occupancy; k++) {
        sum += poisson.probability(k);
      }
      atLeast[m - 1] = sum;
    }
    return atLeast;
  }

  /** Probabilities of 0, 1, 2, ... excitons under CW excitation. */
  static double[] stationary(EmissionState state, double pump) {
    int n = state.levels().size();
    double[] p = new double[n + 1];
    double shelve = state.shelving().map(EmissionState.Shelving::intoPerPs).orElse(0.0);
    p[0] = 1;
    p[1] = pump / (1 / state.levels().getFirst().lifetimePs() + shelve);
    double sum = p[0] + p[1];
    sum += state.shelving().map(s -> p[1] * s.intoPerPs() / s.backPerPs()).orElse(0.0);
    for (int m = 2; m <= n; m++) {
      p[m] = p[m - 1] * pump * state.levels().get(m - 1).lifetimePs();
      sum += p[m];
    }
    for (int m = 0; m <= n; m++) {
      p[m] /= sum;
    }
    return p;
  }

  /** The excitation with a pump rate that is the same in all states: that of the first. */
  static Excitation ofDot(Dot dot, Excitation excitation) {
    return excitation instanceof Excitation.Cw cw
        ? new Excitation.Cw(
            cw.pump(dot.states().getFirst().levels().getFirst().lifetimePs()), Double.NaN)
        : excitation;
  }

  /** Of the dot, over its states with their long-run fractions of time. */
  static Moments of(Dot dot, Excitation anyExcitation) {
    Excitation excitation = ofDot(dot, anyExcitation);
    int lines = dot.lines().size();
    double[] fractions = dot.blinking().fractions();
    double[] mean = new double[lines];
    double[][] zero = new double[lines][lines];
    double[][] slow = new double[lines][lines];
    for (int s = 0; s < dot.states().size(); s++) {
      Moments state = ofState(dot.states().get(s), lines, excitation);
      for (int a = 0; a < lines; a++) {
        mean[a] += fractions[s] * state.mean()[a];
        for (int b = 0; b < lines; b++) {
          zero[a][b] += fractions[s] * state.zero()[a][b];
          slow[a][b] += fractions[s] * state.slow()[a][b];
        }
      }
    }
    return new Moments(mean, zero, slow);
  }
}
