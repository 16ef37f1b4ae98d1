package org.photonbench.analysis.population;

import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.regression.YorkRegression;

/**
 * A line y = a + b x, or a power law y = A (x/x0)^b as a line of the logarithms, with errors in
 * both columns. Where the points scatter more than their errors, the errors of the law are widened
 * by the root of chi-squared per degree of freedom; without any errors they come from the scatter.
 *
 * @param power whether it is a power law
 * @param line the line, of the logarithms for a power law
 * @param centre what was taken from x, or from its logarithm
 * @param stretch factor of the errors
 * @param points number of points
 */
record Law(boolean power, YorkRegression line, double centre, double stretch, int points) {
  private static final double IMPROBABLE = 0.05;
  private static final int GRID = 100;
  private static final int FEWEST = 4;

  static Law of(Population rows, boolean power) throws AnalysisException {
    double[] x = rows.x().value().clone();
    double[] y = rows.y().value().clone();
    int n = x.length;
    if (n < FEWEST) {
      throw new AnalysisException(
          "A law through %d points says nothing; it needs %d or more.".formatted(n, FEWEST));
    }
    double[] sx = known(rows.x().sigma());
    double[] sy = known(rows.y().sigma());
    if (power) {
      for (int i = 0; i < n; i++) {
        if (!(x[i] > 0 && y[i] > 0)) {
          throw new AnalysisException(
              "Row %d has %s = %s and %s = %s; a power law needs both above 0. Choose a line, or leave the row out."
                  .formatted(rows.row()[i], rows.x().name(), x[i], rows.y().name(), y[i]));
        }
        sx[i] /= x[i];
        sy[i] /= y[i];
        x[i] = Math.log(x[i]);
        y[i] = Math.log(y[i]);
      }
    }
    double centre = Arrays.stream(x).average().orElse(0);
    for (int i = 0; i < n; i++) {
      x[i] -= centre;
    }
    boolean without =
        Arrays.stream(sx).allMatch(s -> s == 0) && Arrays.stream(sy).allMatch(s -> s == 0);
    if (without) {
      Arrays.fill(sy, 1);
    } else {
      fill(sx, sy);
    }
    try {
      YorkRegression line = YorkRegression.fit(x, sx, y, sy);
      boolean scattered = without || line.probability() < IMPROBABLE;
      double stretch = scattered ? Math.sqrt(line.chiSquared() / (n - 2)) : 1;
      return new Law(power, line, centre, stretch, n);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "No law of %s and %s: %s.".formatted(rows.y().name(), rows.x().name(), e.getMessage()),
          e);
    }
  }

  private static double[] known(double[] sigma) {
    return Arrays.stream(sigma).map(s -> s > 0 && Double.isFinite(s) ? s : 0).toArray();
  }

  /** A point without any error gets the largest of the others. */
  private static void fill(double[] sx, double[] sy) {
    double most = Math.max(Arrays.stream(sy).max().orElse(0), 0);
    double mostX = Arrays.stream(sx).max().orElse(0);
    for (int i = 0; i < sx.length; i++) {
      if (sx[i] == 0 && sy[i] == 0) {
        sy[i] = most;
        sx[i] = most > 0 ? 0 : mostX;
      }
    }
  }

  double slope() {
    return line.slope();
  }

  double slopeSigma() {
    return stretch * line.slopeSigma();
  }

  /** The law with its 95 % band over the range of the points. */
  Curve curve(Population rows) {
    double low = Arrays.stream(rows.x().value()).min().orElse(0);
    double high = Arrays.stream(rows.x().value()).max().orElse(1);
    double[] x = new double[GRID];
    double[] fit = new double[GRID];
    double[] below = new double[GRID];
    double[] above = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      double part = i / (GRID - 1.0);
      x[i] = power ? low * Math.pow(high / low, part) : low + part * (high - low);
      double u = (power ? Math.log(x[i]) : x[i]) - centre;
      double reach = Interval.NORMAL_95 * stretch * line.sigmaAt(u);
      fit[i] = back(line.at(u));
      below[i] = back(line.at(u) - reach);
      above[i] = back(line.at(u) + reach);
    }
    String unit = rows.y().unit();
    return new Curve(
        PopulationReport.LAW,
        power ? "Power law" : "Line",
        List.of(
            new Column.Doubles("x", rows.x().name(), rows.x().unit(), x),
            new Column.Doubles("fit", power ? "Power law" : "Line", unit, fit),
            new Column.Doubles("low", "Lower end of 95 %", unit, below),
            new Column.Doubles("high", "Upper end of 95 %", unit, above)));
  }

  private double back(double value) {
    return power ? Math.exp(value) : value;
  }
}
