package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.ui.fit.FitData.Statistics;

/**
 * Finds the data of a figure. Where the curve behind the points holds their counts and what
 * normalises them, and the error bars are those of counts, the counts are taken; else the points
 * with their error bars.
 */
final class FitDataFinder {
  /** Relative difference below which two numbers are the same one. */
  private static final double SAME = 1e-9;

  /** Counts above this have nearly Gaussian errors, so that error bars can be compared. */
  private static final long COMPARABLE = 20;

  /** Error bars are those of counts if their variance is within this factor, both ways. */
  private static final double VARIANCE_FACTOR = 1.5;

  /** ... in at least this share of the data: rounding and corrections aside. */
  private static final double SHARE = 0.9;

  private FitDataFinder() {}

  /** The data of a figure, those that a fit most likely is of first. */
  static List<FitData> find(Figure figure, List<Curve> curves) {
    List<FitData> withErrors = new ArrayList<>();
    List<FitData> others = new ArrayList<>();
    for (Layer layer : figure.layers()) {
      if (layer.role() == Layer.Role.DATA || layer.role() == Layer.Role.DATA_OTHER) {
        of(layer, curves)
            .filter(data -> data.size() > 1)
            .ifPresent(data ->
                (data.statistics() == Statistics.EQUAL_ERRORS ? others : withErrors).add(data));
      }
    }
    withErrors.addAll(others);
    return withErrors;
  }

  private static Optional<FitData> of(Layer layer, List<Curve> curves) {
    return switch (layer) {
      case Layer.Points points -> Optional.of(points(points, curves));
      case Layer.Steps steps -> Optional.of(steps(steps));
      default -> Optional.empty();
    };
  }

  private static FitData steps(Layer.Steps steps) {
    int n = steps.y().length;
    double[] lower = Arrays.copyOf(steps.edges(), n);
    double[] upper = Arrays.copyOfRange(steps.edges(), 1, n + 1);
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 0.5 * (lower[i] + upper[i]);
    }
    double[] y = steps.y();
    if (areCounts(y)) {
      return new FitData(
          steps.label(), Statistics.POISSON, x, lower, upper, y, null, longs(y), null, 0);
    }
    FitData all =
        new FitData(
            steps.label(), Statistics.EQUAL_ERRORS, x, lower, upper, y, null, null, null, 0);
    return usable(all, null);
  }

  private static FitData points(Layer.Points points, List<Curve> curves) {
    boolean bars = points.low().length > 0;
    double[] sigma = new double[points.x().length];
    for (int i = 0; i < sigma.length; i++) {
      sigma[i] = bars ? 0.5 * (points.high()[i] - points.low()[i]) : 1;
    }
    if (bars) {
      for (Curve curve : curves) {
        Optional<FitData> counts = counts(points, sigma, curve);
        if (counts.isPresent()) {
          return counts.get();
        }
      }
      if (areCounts(points.y()) && poissonErrors(longs(points.y()), null, sigma)) {
        return new FitData(
            points.label(),
            Statistics.POISSON,
            points.x(),
            null,
            null,
            points.y(),
            null,
            longs(points.y()),
            null,
            0);
      }
    }
    FitData all =
        new FitData(
            points.label(),
            bars ? Statistics.GAUSSIAN : Statistics.EQUAL_ERRORS,
            points.x(),
            null,
            null,
            points.y(),
            bars ? sigma : null,
            null,
            null,
            0);
    return usable(all, sigma);
  }

  /** Leaves out what has no number or no error. */
  private static FitData usable(FitData all, double[] sigma) {
    int[] rows =
        IntStream.range(0, all.size())
            .filter(i ->
                Double.isFinite(all.x()[i])
                    && Double.isFinite(all.y()[i])
                    && (sigma == null || (Double.isFinite(sigma[i]) && sigma[i] > 0)))
            .toArray();
    if (rows.length == all.size()) {
      return all;
    }
    return new FitData(
        all.label(),
        all.statistics(),
        pick(all.x(), rows),
        pick(all.lower(), rows),
        pick(all.upper(), rows),
        pick(all.y(), rows),
        pick(all.sigma(), rows),
        null,
        null,
        all.size() - rows.length);
  }

  private static double[] pick(double[] values, int[] rows) {
    return values == null ? null : Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }

  /** The counts behind points: a column of counts over one of norms that gives their values. */
  private static Optional<FitData> counts(Layer.Points points, double[] sigma, Curve curve) {
    int[] rows = rows(points, curve);
    if (rows == null) {
      return Optional.empty();
    }
    for (Column countColumn : curve.columns()) {
      if (countColumn instanceof Column.Longs counts) {
        for (Column normColumn : curve.columns()) {
          if (normColumn instanceof Column.Doubles norms
              && isRatio(points.y(), counts.values(), norms.values(), rows)) {
            long[] own = Arrays.stream(rows).mapToLong(i -> counts.values()[i]).toArray();
            double[] exposure = pick(norms.values(), rows);
            if (poissonErrors(own, exposure, sigma)) {
              return Optional.of(
                  new FitData(
                      points.label(),
                      Statistics.POISSON,
                      points.x(),
                      null,
                      null,
                      points.y(),
                      null,
                      own,
                      exposure,
                      0));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The rows of a curve that the points show, in order; null if they show another curve. */
  private static int[] rows(Layer.Points points, Curve curve) {
    for (Column xColumn : curve.columns()) {
      for (Column yColumn : curve.columns()) {
        if (xColumn != yColumn && yColumn instanceof Column.Doubles) {
          int[] rows = rows(points, xColumn, yColumn);
          if (rows != null) {
            return rows;
          }
        }
      }
    }
    return null;
  }

  private static int[] rows(Layer.Points points, Column x, Column y) {
    int[] rows = new int[points.x().length];
    int row = 0;
    for (int i = 0; i < rows.length; i++) {
      while (row < x.length()
          && (x.asDouble(row) != points.x()[i] || y.asDouble(row) != points.y()[i])) {
        row++;
      }
      if (row == x.length()) {
        return null;
      }
      rows[i] = row++;
    }
    return rows;
  }

  private static boolean isRatio(double[] y, long[] counts, double[] norms, int[] rows) {
    boolean any = false;
    for (int i = 0; i < rows.length; i++) {
      double norm = norms[rows[i]];
      long count = counts[rows[i]];
      if (count < 0
          || !(norm > 0)
          || Double.isInfinite(norm)
          || !(Math.abs(count / norm - y[i]) <= SAME * Math.abs(y[i]))) {
        return false;
      }
      any |= count > 0;
    }
    return any;
  }

  /** Whether error bars are those of counts; not so if they come from time blocks, for example. */
  private static boolean poissonErrors(long[] counts, double[] exposure, double[] sigma) {
    int compared = 0;
    int alike = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= COMPARABLE) {
        double inCounts = sigma[i] * (exposure == null ? 1 : exposure[i]);
        double ratio = inCounts * inCounts / counts[i];
        compared++;
        alike += ratio < VARIANCE_FACTOR && ratio > 1 / VARIANCE_FACTOR ? 1 : 0;
      }
    }
    return alike >= SHARE * compared;
  }

  private static boolean areCounts(double[] y) {
    double sum = 0;
    for (double value : y) {
      if (!(value >= 0) || value != Math.rint(value) || value > 1L << 53) {
        return false;
      }
      sum += value;
    }
    return sum > 0;
  }

  private static long[] longs(double[] y) {
    return Arrays.stream(y).mapToLong(v -> (long) v).toArray();
  }
}
