package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The figures of a result, from its curves alone. */
final class HeraldedFigures {
  /** The decay of the first photon is shown for so many lifetimes. */
  private static final double LIFETIMES = 10;

  private static final int MOST_POINTS = 60;

  /** A background is shown down to this factor below the lowest point. */
  private static final double DEEPEST = 100;

  private HeraldedFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    double tauXX = result.quantity("heralded.tauXX").map(q -> q.value()).orElse(1.0);
    double tauX = result.quantity("heralded.tauX").map(q -> q.value()).orElse(1.0);
    result
        .curve(HeraldedCurves.FIRST)
        .ifPresent(curve ->
            figures.add(
                decay(
                    "first",
                    "Biexciton: decay of the first photon",
                    "First photon after the pulse t₁",
                    curve,
                    -0.15 * LIFETIMES * tauXX,
                    LIFETIMES * tauXX,
                    Optional.empty())));
    result
        .curve(HeraldedCurves.GAP)
        .ifPresent(curve ->
            figures.add(
                decay(
                    "gap",
                    "Exciton: time between the photons",
                    "Time difference of the detectors",
                    curve,
                    -4 * tauX,
                    4 * tauX,
                    result.curve(HeraldedCurves.MASKED))));
    result.curve(HeraldedCurves.MAP).ifPresent(curve -> figures.add(map(curve)));
    return figures;
  }

  private static Figure decay(
      String id,
      String title,
      String axis,
      Curve curve,
      double from,
      double to,
      Optional<Curve> masked) {
    double[] lower = curve.doubles("from");
    double[] upper = curve.doubles("to");
    int first = 0;
    while (first < lower.length - 1 && upper[first] <= from) {
      first++;
    }
    int last = lower.length;
    while (last > first + 1 && lower[last - 1] >= to) {
      last--;
    }
    Joined points = Joined.of(curve, first, last);
    Joined lines = Joined.single(curve, first, last);
    List<Layer> layers = new ArrayList<>();
    masked.filter(m -> m.rows() > 0).ifPresent(m -> layers.add(crosstalk(m)));
    layers.add(
        new Layer.Points(
            "Pairs, 95 %", Role.DATA, points.x, points.pairs, points.low, points.high));
    layers.add(
        new Layer.Line("Accidental and other pairs", Role.REFERENCE, lines.x, lines.background));
    layers.add(new Layer.Line("Fit", Role.FIT, lines.x, lines.fit));
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    for (Layer layer : layers) {
      if (layer instanceof Layer.Points shown) {
        highest = Math.max(highest, Arrays.stream(shown.y()).filter(v -> v > 0).max().orElse(0));
      }
    }
    for (int i = 0; i < points.x.length; i++) {
      if (points.pairs[i] > 0) {
        lowest = Math.min(lowest, points.pairs[i]);
        highest = Math.max(highest, points.high[i]);
      }
    }
    double floor = Arrays.stream(lines.background).filter(v -> v > 0).max().orElse(lowest);
    if (floor < lowest && floor > lowest / DEEPEST) {
      lowest = floor;
    }
    return new Figure(
        id,
        title,
        Axis.linear(axis, "ns").withRange(lower[first], upper[last - 1]),
        Axis.logarithmic("Pairs per ns", "1/ns").withRange(0.5 * lowest, 1.5 * highest),
        layers);
  }

  private static Layer crosstalk(Curve masked) {
    int join = Math.max(1, masked.rows() / MOST_POINTS);
    int n = masked.rows() / join;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double width = 0;
      for (int k = i * join; k < (i + 1) * join; k++) {
        x[i] += 0.5 * (masked.doubles("from")[k] + masked.doubles("to")[k]) / join;
        width += masked.doubles("to")[k] - masked.doubles("from")[k];
        y[i] += masked.longs("pairs")[k];
      }
      y[i] /= width;
    }
    return new Layer.Points("Masked: crosstalk", Role.DATA_OTHER, x, y);
  }

  /** Bins of a decay, joined so that the points can be told apart. */
  private record Joined(
      double[] x, double[] pairs, double[] low, double[] high, double[] fit, double[] background) {
    static Joined of(Curve curve, int first, int last) {
      return make(curve, first, last, Math.max(1, (last - first) / MOST_POINTS));
    }

    static Joined single(Curve curve, int first, int last) {
      return make(curve, first, last, 1);
    }

    private static Joined make(Curve curve, int first, int last, int each) {
      double[] lower = curve.doubles("from");
      double[] upper = curve.doubles("to");
      long[] counted = curve.longs("pairs");
      List<double[]> rows = new ArrayList<>();
      int i = first;
      while (i < last) {
        long sum = 0;
        double fitted = 0;
        double other = 0;
        double width = 0;
        int end = i;
        // Left-out differences are not bridged.
        while (end < last && end < i + each && (end == i || lower[end] - upper[end - 1] < 1e-9)) {
          double w = upper[end] - lower[end];
          sum += counted[end];
          fitted += w * curve.doubles("fit")[end];
          other += w * curve.doubles("accidentals")[end];
          width += w;
          end++;
        }
        ConfidenceInterval interval = PoissonInterval.garwood(sum, 0.95);
        if (!rows.isEmpty() && lower[i] - upper[i - 1] > 1e-9) {
          // A break of the lines over what is left out.
          rows.add(
              new double[] {
                upper[i - 1], Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN
              });
        }
        rows.add(
            new double[] {
              0.5 * (lower[i] + upper[end - 1]),
              sum / width,
              interval.low() / width,
              interval.high() / width,
              fitted / width,
              other / width
            });
        i = end;
      }
      double[][] columns = new double[6][rows.size()];
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < 6; c++) {
          columns[c][r] = rows.get(r)[c];
        }
      }
      return new Joined(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }
  }

  private static Figure map(Curve curve) {
    double[] first = curve.doubles("first");
    double[] gap = curve.doubles("gap");
    long[] pairs = curve.longs("pairs");
    int columns = 1;
    while (columns < gap.length && first[columns] == first[0]) {
      columns++;
    }
    int rows = gap.length / columns;
    double[][] values = new double[rows][columns];
    for (int i = 0; i < rows * columns; i++) {
      values[i / columns][i % columns] = pairs[i];
    }
    double stepFirst = rows > 1 ? first[columns] - first[0] : 1;
    double stepGap = columns > 1 ? gap[1] - gap[0] : 1;
    return new Figure(
        "map",
        "Pairs by both times",
        // Units in the names: axes of one unit would be drawn to one scale.
        Axis.linear("Second minus first photon t₂ - t₁ (ns)", ""),
        Axis.linear("First photon after the pulse t₁ (ns)", ""),
        List.of(
            new Layer.Map(
                "Pairs",
                Role.DATA,
                new Layer.Map.Extent(gap[0], gap[0] + columns * stepGap),
                new Layer.Map.Extent(first[0], first[0] + rows * stepFirst),
                values,
                Axis.linear("Pairs", ""))));
  }
}
