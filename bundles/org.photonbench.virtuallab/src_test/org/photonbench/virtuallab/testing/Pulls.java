package org.photonbench.virtuallab.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Collects pulls of named quantities over seeds 1 to {@value #SEEDS} and asks for mean 0 and
 * standard deviation 1.
 *
 * <p>The whole set, of every scenario, runs with {@code -Dphotonbench.pulls=all}, which takes some
 * minutes; {@code -Dphotonbench.pulls.table=FILE} appends what was found to a file. Without, a
 * shorter set runs.
 */
public final class Pulls {
  /** Seeds are 1 to this. */
  public static final int SEEDS = 200;

  private static final double MEAN = 0.2;
  private static final double LOW = 0.85;
  private static final double HIGH = 1.15;

  /** Above this mean a Poisson number is taken as normal. */
  private static final double MANY = 1e4;

  private final String what;
  private final Map<String, List<Double>> pulls = new LinkedHashMap<>();

  /**
   * @param what the scenario, or the quantity if there is but one
   */
  public Pulls(String what) {
    this.what = what;
  }

  /** Whether the long set is asked for. */
  public static boolean all() {
    return "all".equals(System.getProperty("photonbench.pulls"));
  }

  /** A pull of the only quantity. */
  public void add(double pull) {
    add("", pull);
  }

  public void add(String quantity, double pull) {
    pulls.computeIfAbsent(quantity, _ -> new ArrayList<>()).add(pull);
  }

  public void add(String quantity, double truth, double estimate, double sigma) {
    add(quantity, (estimate - truth) / sigma);
  }

  /** A count whose mean is {@code mean} and whose variance is that times {@code fano}. */
  public void addCount(String quantity, double mean, double fano, long count) {
    add(quantity, mean, count, Math.sqrt(mean * fano));
  }

  /**
   * A Poisson count of any mean, by its randomised quantile residual (Dunn and Smyth, J. Comput.
   * Graph. Stat. 5, 236 (1996)): normal also where the mean is small and differs from run to run.
   *
   * @param uniform a random number from 0 to 1 that the count does not depend on
   */
  public void addPoisson(String quantity, double mean, long count, double uniform) {
    if (mean > MANY) {
      addCount(quantity, mean, 1, count);
      return;
    }
    double below = 0;
    double at = 1;
    if (mean > 0) {
      PoissonDistribution law = new PoissonDistribution(null, mean, 1e-12, 10_000_000);
      below = law.cumulativeProbability((int) count - 1);
      at = law.probability((int) count);
    } else if (count > 0) {
      throw new AssertionError(what + ", " + quantity + ": " + count + " where none can be");
    }
    double level = Math.clamp(below + uniform * at, 1e-15, 1 - 1e-15);
    add(quantity, new NormalDistribution().inverseCumulativeProbability(level));
  }

  /** Demands |mean| < 0.2 and a standard deviation from 0.85 to 1.15. */
  public void check() {
    check(SEEDS);
  }

  /** The same where some runs have no pull of a quantity, by what the truth says of them. */
  public void check(int least) {
    assertTrue(!pulls.isEmpty());
    StringBuilder wrong = new StringBuilder();
    StringBuilder table = new StringBuilder();
    pulls.forEach((quantity, values) -> {
      double sum = 0;
      double squares = 0;
      for (double value : values) {
        sum += value;
        squares += value * value;
      }
      int n = values.size();
      double mean = sum / n;
      double sd = Math.sqrt((squares - n * mean * mean) / (n - 1));
      String row =
          String.format(Locale.ROOT, "%-42s %-44s %+.3f %.3f %d%n", what, quantity, mean, sd, n);
      table.append(row);
      if (n < least || !(Math.abs(mean) < MEAN) || !(sd > LOW && sd < HIGH)) {
        wrong.append(row);
      }
    });
    write(table);
    assertTrue(wrong.isEmpty(), () -> "mean, standard deviation, number of pulls:\n" + wrong);
  }

  private static void write(CharSequence table) {
    String file = System.getProperty("photonbench.pulls.table");
    if (file == null || file.isEmpty()) {
      return;
    }
    try {
      Files.writeString(Path.of(file), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
