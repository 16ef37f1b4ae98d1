package org.photonbench.analysis.fit.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/**
 * Finds the data of a figure. Where the curve behind the points holds their counts and what
 * normalises them, and the error bars are those of counts, the counts are taken; else the points
 * with their error bars.
 */
public final class FigureDataFinder {
  /** Relative difference below which two numbers are the same one. */
  private static final double SAME = 1e-9;

  private FigureDataFinder() {}

  /** The data of a figure, those that a fit most likely is of first. */
  public static List<FigureData> find(Figure figure, List<Curve> curves) {
    List<FigureData> withErrors = new ArrayList<>();
    List<FigureData> others = new ArrayList<>();
    for (Layer layer : figure.layers()) {
      if (layer.role() == Layer.Role.DATA || layer.role() == Layer.Role.DATA_OTHER) {
        of(layer, figure.y().unit(), curves)
            .filter(data -> data.size() > 1)
            .ifPresent(data ->
                (data.statistics() == Statistics.EQUAL_ERRORS ? others : withErrors).add(data));
      }
    }
    withErrors.addAll(others);
    return unique(withErrors);
  }

  /** Numbers the labels that are alike: several data are told apart by them. */
  private static List<FigureData> unique(List<FigureData> all) {
    List<FigureData> named = new ArrayList<>();
    for (FigureData data : all) {
      String label = data.label();
      for (int n = 2; isTaken(named, label); n++) {
        label = data.label() + " (" + n + ")";
      }
      named.add(label.equals(data.label()) ? data : data.named(label));
    }
    return named;
  }

  private static boolean isTaken(List<FigureData> named, String label) {
    return named.stream().anyMatch(data -> data.label().equals(label));
  }

  private static Optional<FigureData> of(Layer layer, String unit, List<Curve> curves) {
    return switch (layer) {
      case Layer.Points points -> Optional.of(points(points, unit, curves));
      case Layer.Steps steps -> Optional.of(steps(steps, unit));
      default -> Optional.empty();
    };
  }

  private static FigureData steps(Layer.Steps steps, String unit) {
    int n = steps.y().length;
    double[] lower = Arrays.copyOf(steps.edges(), n);
    double[] upper = Arrays.copyOfRange(steps.edges(), 1, n + 1);
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 0.5 * (lower[i] + upper[i]);
    }
    double[] y = steps.y();
    LikelihoodChoice choice = LikelihoodChoice.ofValues(y, unit);
    long[] counts = choice.statistics() == Statistics.POISSON ? longs(y) : null;
    return usable(
        new FigureData(steps.label(), choice, x, lower, upper, y, null, counts, null, 0), null);
  }

  private static FigureData points(Layer.Points points, String unit, List<Curve> curves) {
    boolean bars = points.low().length > 0;
    double[] sigma = new double[points.x().length];
    for (int i = 0; i < sigma.length; i++) {
      sigma[i] = bars ? 0.5 * (points.high()[i] - points.low()[i]) : 1;
    }
    LikelihoodChoice choice =
        bars
            ? LikelihoodChoice.ofErrorBars()
            : new LikelihoodChoice(
                Statistics.EQUAL_ERRORS, "the points have no error bars, and may be no counts");
    if (bars) {
      for (Curve curve : curves) {
        Optional<FigureData> found = counts(points, sigma, curve);
        if (found.isPresent()) {
          return found.get();
        }
      }
      if (LikelihoodChoice.mayBeCounts(points.y(), unit)) {
        long[] counts = longs(points.y());
        choice = LikelihoodChoice.ofCounts(counts, null, sigma);
        if (choice.statistics() == Statistics.POISSON) {
          return of(points, choice, null, counts, null);
        }
      }
    }
    return usable(of(points, choice, bars ? sigma : null, null, null), sigma);
  }

  private static FigureData of(
      Layer.Points points,
      LikelihoodChoice choice,
      double[] sigma,
      long[] counts,
      double[] exposure) {
    return new FigureData(
        points.label(), choice, points.x(), null, null, points.y(), sigma, counts, exposure, 0);
  }

  /** Leaves out what has no number or no error. */
  private static FigureData usable(FigureData all, double[] sigma) {
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
    return new FigureData(
        all.label(),
        all.choice(),
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
  private static Optional<FigureData> counts(Layer.Points points, double[] sigma, Curve curve) {
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
            LikelihoodChoice choice = LikelihoodChoice.ofCounts(own, exposure, sigma);
            return Optional.of(
                choice.statistics() == Statistics.POISSON
                    ? of(points, choice, null, own, exposure)
                    : usable(of(points, choice, sigma, null, null), sigma));
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

  private static long[] longs(double[] y) {
    return Arrays.stream(y).mapToLong(v -> (long) v).toArray();
  }
}
