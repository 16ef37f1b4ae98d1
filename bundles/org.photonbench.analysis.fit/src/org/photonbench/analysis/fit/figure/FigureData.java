package org.photonbench.analysis.fit.figure;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/**
 * Data of a figure that a model can be fitted to, in the units of its axes. Arrays are as long as
 * {@code x} or null, and are not changed.
 *
 * @param label name of the layer
 * @param choice what the fit takes the data to be, and why
 * @param x positions, bin centres where there are bins
 * @param lower lower bin edges; null for points
 * @param upper upper bin edges; null for points
 * @param y values as shown
 * @param sigma standard deviations; null for counts and where they are not known
 * @param counts exact counts; null if the data are no counts
 * @param exposure counts per unit of y; null where y is the count
 * @param omitted data of the layer that cannot be used: not finite, or without an error
 */
public record FigureData(
    String label,
    LikelihoodChoice choice,
    double[] x,
    double[] lower,
    double[] upper,
    double[] y,
    double[] sigma,
    long[] counts,
    double[] exposure,
    int omitted) {

  /** What the fit takes the data to be. */
  public enum Statistics {
    POISSON("Poisson likelihood of the counts"),
    GAUSSIAN("Gaussian likelihood with the error bars"),
    EQUAL_ERRORS("least squares, errors from the scatter about the fit");

    private final String text;

    Statistics(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public FigureData {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(choice, "choice");
  }

  /** The same data under another name. */
  FigureData named(String name) {
    return new FigureData(name, choice, x, lower, upper, y, sigma, counts, exposure, omitted);
  }

  /** What the fit takes the data to be. */
  public Statistics statistics() {
    return choice.statistics();
  }

  /** Likelihood and reason, for people. */
  public String likelihoodText() {
    return statistics().text() + " (" + choice.reason() + ")";
  }

  public int size() {
    return x.length;
  }

  public boolean binned() {
    return lower != null;
  }

  /** Whether the values shown are counts themselves. */
  public boolean plainCounts() {
    return counts != null && exposure == null;
  }

  public double first() {
    return Arrays.stream(binned() ? lower : x).min().orElse(0);
  }

  public double last() {
    return Arrays.stream(binned() ? upper : x).max().orElse(1);
  }

  /** The data whose positions lie within a range, ends included. */
  public FigureData within(double from, double to) {
    int[] rows =
        IntStream.range(0, x.length)
            .filter(i -> (binned() ? lower[i] : x[i]) >= from && (binned() ? upper[i] : x[i]) <= to)
            .toArray();
    return rows.length == x.length
        ? this
        : new FigureData(
            label,
            choice,
            pick(x, rows),
            pick(lower, rows),
            pick(upper, rows),
            pick(y, rows),
            pick(sigma, rows),
            counts == null ? null : Arrays.stream(rows).mapToLong(i -> counts[i]).toArray(),
            pick(exposure, rows),
            omitted);
  }

  private static double[] pick(double[] values, int[] rows) {
    return values == null ? null : Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }

  public Abscissa abscissa() {
    return binned() ? Abscissa.bins(lower, upper) : Abscissa.points(x);
  }

  private Likelihood likelihood() {
    return switch (statistics()) {
      case POISSON -> new PoissonLikelihood(counts);
      case GAUSSIAN -> new GaussianLikelihood(y, sigma);
      case EQUAL_ERRORS -> GaussianLikelihood.unweighted(y);
    };
  }

  /** The data with a model whose axes are those of the figure. */
  public DataSet with(Model model) {
    return new DataSet(label, model, abscissa(), likelihood(), exposure);
  }
}
