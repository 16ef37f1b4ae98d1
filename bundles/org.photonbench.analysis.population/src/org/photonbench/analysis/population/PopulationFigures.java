package org.photonbench.analysis.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.Scale;

/** Scatter of a population, and its histogram. */
final class PopulationFigures {
  /** Values above zero that span more than this factor are shown on a logarithmic axis. */
  private static final double DECADES = 30;

  private static final int MOST_BINS = 60;

  private final Result result;
  private final Curve rows;
  private final double[] x;
  private final double[] y;
  private final long[] group;
  private final List<String> names;

  private PopulationFigures(Result result, Curve rows) {
    this.result = result;
    this.rows = rows;
    x = rows.doubles("x");
    y = rows.doubles("y");
    group = rows.longs("group");
    names = PopulationReport.groupNames(rows);
  }

  static List<Figure> of(Result result) {
    Optional<Curve> rows = result.curve(PopulationReport.ROWS);
    if (rows.isEmpty()) {
      return List.of();
    }
    PopulationFigures figures = new PopulationFigures(result, rows.get());
    return List.of(figures.scatter(), figures.histogram());
  }

  private static Axis axis(Column column, double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    boolean numbered = column.label().equals(Population.ROW);
    return low > 0 && high > DECADES * low && !numbered
        ? Axis.logarithmic(column.label(), column.unit())
        : Axis.linear(column.label(), column.unit());
  }

  private Figure scatter() {
    List<Layer> layers = new ArrayList<>();
    result
        .curve(PopulationReport.LAW)
        .ifPresent(law -> {
          layers.add(
              new Layer.Band(
                  "95 % band",
                  Role.FIT, law.doubles("x"), law.doubles("low"), law.doubles("high")));
          layers.add(new Layer.Line(law.label(), Role.FIT, law.doubles("x"), law.doubles("fit")));
        });
    boolean bars = Arrays.stream(rows.doubles("y_low")).anyMatch(Double::isFinite);
    boolean flat = Arrays.stream(rows.doubles("x_low")).anyMatch(Double::isFinite);
    for (int g = 1; g <= names.size(); g++) {
      int[] at = members(g);
      String name = names.get(g - 1).isEmpty() ? "Emitters" : names.get(g - 1);
      Layer.Points points =
          new Layer.Points(
              bars || flat ? name + ", 95 %" : name,
              role(g),
              pick(x, at),
              pick(y, at),
              bars ? ends("y_low", y, at) : new double[0],
              bars ? ends("y_high", y, at) : new double[0]);
      layers.add(
          flat ? points.withHorizontalBars(ends("x_low", x, at), ends("x_high", x, at)) : points);
    }
    threshold(false, layers);
    return new Figure(
        "scatter",
        rows.column("y").label() + " against " + rows.column("x").label(),
        axis(rows.column("x"), x),
        axis(rows.column("y"), y),
        layers);
  }

  private static Role role(int g) {
    return g == 1 ? Role.DATA : Role.DATA_OTHER;
  }

  private int[] members(int g) {
    int[] all = new int[group.length];
    int n = 0;
    for (int i = 0; i < all.length; i++) {
      if (group[i] == g) {
        all[n++] = i;
      }
    }
    return Arrays.copyOf(all, n);
  }

  private static double[] pick(double[] values, int[] at) {
    return Arrays.stream(at).mapToDouble(i -> values[i]).toArray();
  }

  /** Ends of error bars; a row without an error has none. */
  private double[] ends(String id, double[] values, int[] at) {
    double[] ends = rows.doubles(id);
    return Arrays.stream(at)
        .mapToDouble(i -> Double.isFinite(ends[i]) ? ends[i] : values[i])
        .toArray();
  }

  private void threshold(boolean vertical, List<Layer> layers) {
    if (result.settings() instanceof PopulationSettings settings) {
      settings
          .threshold()
          .ifPresent(
              limit -> layers.add(new Layer.Rule("Threshold", Role.REFERENCE, vertical, limit)));
    }
  }

  /** Bins of Freedman and Diaconis, all groups alike. */
  private Figure histogram() {
    Axis values = axis(rows.column("y"), y);
    boolean log = values.scale() == Scale.LOGARITHMIC;
    double[] at = log ? Arrays.stream(y).map(Math::log).toArray() : y.clone();
    double low = Arrays.stream(at).min().orElse(0);
    double high = Arrays.stream(at).max().orElse(1);
    double spread = Resampling.quantile(at, 0.75) - Resampling.quantile(at, 0.25);
    double width = 2 * spread / Math.cbrt(at.length);
    int bins = width > 0 ? (int) Math.clamp(Math.ceil((high - low) / width), 3, MOST_BINS) : 3;
    double step = high > low ? (high - low) / bins : 1;
    double[] edges = new double[bins + 1];
    for (int k = 0; k <= bins; k++) {
      edges[k] = log ? Math.exp(low + k * step) : low + k * step;
    }
    List<Layer> layers = new ArrayList<>();
    for (int g = 1; g <= names.size(); g++) {
      double[] counts = new double[bins];
      for (int i : members(g)) {
        counts[(int) Math.clamp((at[i] - low) / step, 0, bins - 1)]++;
      }
      layers.add(
          new Layer.Steps(
              names.get(g - 1).isEmpty() ? "Emitters" : names.get(g - 1), role(g), edges, counts));
    }
    threshold(true, layers);
    return new Figure(
        "histogram",
        "Distribution of " + rows.column("y").label(),
        values,
        Axis.linear("Emitters", "").withMin(0),
        layers);
  }
}
