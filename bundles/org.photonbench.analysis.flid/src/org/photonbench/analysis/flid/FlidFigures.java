package org.photonbench.analysis.flid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of a FLID result, made from its curves, quantities and settings alone. */
final class FlidFigures {
  private static final double KILO = 1e3;

  /** More points are not drawn one by one. */
  private static final int MOST_POINTS = 3000;

  /** More horizontal error bars would hide the points. */
  private static final int MOST_BARS = 250;

  /** Share of the largest value where logarithmic colours begin. */
  private static final double DARKEST = 1e-3;

  /** Share of the largest value below which linear colours leave a cell empty. */
  private static final double FAINTEST = 1e-3;

  /** Cells of the marginal histograms. */
  private static final int MARGINAL_CELLS = 60;

  private final Result result;
  private final FlidSettings settings;
  private final List<Figure> figures = new ArrayList<>();

  private FlidFigures(Result result) {
    this.result = result;
    settings = (FlidSettings) result.settings();
  }

  static List<Figure> of(Result result) {
    FlidFigures all = new FlidFigures(result);
    Optional<Curve> points = result.curve("points");
    Optional<Curve> map = result.curve("map");
    if (points.isPresent() && map.isPresent()) {
      Grid grid = Grid.of(map.get());
      all.map(map.get(), grid);
      all.scatter(points.get());
      all.marginals(points.get(), grid);
    }
    return all.figures;
  }

  /** The axes of the map; intensities in kcounts/s. */
  private record Grid(int cells, double lifetime, double intensity) {
    static Grid of(Curve map) {
      int last = map.rows() - 1;
      return new Grid(
          (int) Math.round(Math.sqrt(map.rows())),
          map.doubles("lifetime_to")[last],
          map.doubles("intensity_to")[last] / KILO);
    }
  }

  private boolean byTime() {
    return settings.weight() == FlidSettings.Weight.TIME;
  }

  private String kind() {
    return settings.points() == FlidSettings.PointKind.SEGMENTS ? "Segments" : "Bins";
  }

  private double value(String id) {
    return result.quantity(id).map(Quantity::value).orElse(Double.NaN);
  }

  private void map(Curve map, Grid grid) {
    double tick = tick(map);
    double[][] values = new double[grid.cells][grid.cells];
    boolean kernel = settings.map() == FlidSettings.MapKind.KERNEL;
    for (int row = 0; row < grid.cells; row++) {
      for (int column = 0; column < grid.cells; column++) {
        int cell = row * grid.cells + column;
        values[row][column] =
            kernel
                ? map.doubles("density")[cell]
                : byTime() ? map.longs("live")[cell] * tick : map.longs("points")[cell];
      }
    }
    String size =
        "cells of %s ns × %s kcounts/s"
            .formatted(number(grid.lifetime / grid.cells), number(grid.intensity / grid.cells));
    Axis quantity = colours(values);
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Map(
            (kernel ? "Kernel density, " : "Histogram, ") + size,
            Role.DATA,
            new Layer.Map.Extent(0, grid.lifetime),
            new Layer.Map.Extent(0, grid.intensity),
            values,
            quantity));
    layers.addAll(constantRates(grid));
    rectangle(0, grid.lifetime, 0, grid.intensity).ifPresent(layers::add);
    figures.add(
        new Figure(
            "flid",
            "Lifetime-intensity distribution",
            Axis.linear("Lifetime", "ns").withRange(0, grid.lifetime),
            Axis.linear("Intensity", "kcounts/s").withRange(0, grid.intensity),
            layers));
  }

  private double tick(Curve map) {
    // The points hold both the ticks and the seconds of the same time.
    Curve points = result.curve("points").orElseThrow();
    for (int i = 0; i < points.rows(); i++) {
      if (points.longs("live")[i] > 0) {
        return points.doubles("seconds")[i] / points.longs("live")[i];
      }
    }
    throw new IllegalArgumentException("no live time in the points of " + map.label());
  }

  /** Turns values into what the colours show; cells with nothing to show are left empty. */
  private Axis colours(double[][] values) {
    double most = 0;
    for (double[] row : values) {
      for (double value : row) {
        most = Math.max(most, value);
      }
    }
    boolean log = settings.colours() == FlidSettings.Colours.LOGARITHMIC;
    double least = log ? most * DARKEST : most * FAINTEST;
    for (double[] row : values) {
      for (int column = 0; column < row.length; column++) {
        boolean empty = row[column] < least || row[column] <= 0;
        row[column] = empty ? Double.NaN : log ? Math.log10(row[column]) : row[column];
      }
    }
    String what = byTime() ? "Time in a cell" : kind() + " in a cell";
    if (!log) {
      return Axis.linear(what, byTime() ? "s" : "").withRange(0, most > 0 ? most : 1);
    }
    double top = most > 0 ? Math.log10(most) : 0;
    return Axis.linear(
            "log\u2081\u2080 of " + what.toLowerCase(Locale.ROOT) + (byTime() ? " in s" : ""), "")
        .withRange(top + Math.log10(DARKEST), top);
  }

  /** Lines of constant radiative rate, through the bright state and at half and twice its rate. */
  private List<Layer> constantRates(Grid grid) {
    double slope = value("bright.intensity") / KILO / value("bright.lifetime");
    if (!(slope > 0)) {
      return List.of();
    }
    double[] factors = {1, 2, 0.5};
    String[] labels = {"Radiative rate of the bright state", "twice that rate", "half that rate"};
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < factors.length; i++) {
      double steep = slope * factors[i];
      double end = Math.min(grid.lifetime, grid.intensity / steep);
      layers.add(
          new Layer.Line(
              labels[i],
              i == 0 ? Role.FIT : Role.REFERENCE,
              new double[] {0, end},
              new double[] {0, steep * end}));
    }
    return layers;
  }

  /** The bright state with its errors. */
  private Optional<Layer> bright() {
    Optional<Quantity> intensity = result.quantity("bright.intensity");
    if (intensity.isEmpty() || !Double.isFinite(value("bright.lifetime"))) {
      return Optional.empty();
    }
    double at = intensity.get().value() / KILO;
    double sigma = intensity.get().sigma().orElse(0) / KILO;
    return Optional.of(
        new Layer.Points(
            "Bright state",
            Role.HIGHLIGHT,
            new double[] {value("bright.lifetime")},
            new double[] {at},
            new double[] {at - sigma},
            new double[] {at + sigma}));
  }

  /** The selection within the axes. */
  private Optional<Layer> rectangle(double left, double right, double bottom, double top) {
    Selection selection;
    try {
      selection = Selection.of(settings);
    } catch (org.photonbench.analysis.AnalysisException e) {
      throw new IllegalStateException("a result has a selection that cannot be", e);
    }
    if (!selection.isGiven()) {
      return Optional.empty();
    }
    double x0 = Math.clamp(selection.lifetimeFrom().orElse(left), left, right);
    double x1 = Math.clamp(selection.lifetimeTo().orElse(right), left, right);
    double y0 = Math.clamp(selection.intensityFrom().orElse(bottom), bottom, top);
    double y1 = Math.clamp(selection.intensityTo().orElse(top), bottom, top);
    return Optional.of(
        new Layer.Line(
            "Selection",
            Role.HIGHLIGHT,
            new double[] {x0, x1, x1, x0, x0},
            new double[] {y0, y0, y1, y1, y0}));
  }

  private void scatter(Curve points) {
    double[] lifetime = points.doubles("lifetime");
    double[] lifetimeSigma = points.doubles("lifetime_sigma");
    double[] intensity = points.doubles("intensity");
    double[] intensitySigma = points.doubles("intensity_sigma");
    int[] used = new int[lifetime.length];
    int n = 0;
    for (int i = 0; i < lifetime.length; i++) {
      if (Double.isFinite(lifetime[i])) {
        used[n++] = i;
      }
    }
    int step = Math.max(1, Math.ceilDiv(n, MOST_POINTS));
    int shown = Math.ceilDiv(n, step);
    double[][] columns = new double[4][shown];
    int barStep = Math.max(1, Math.ceilDiv(shown, MOST_BARS));
    double[] barLeft = new double[shown];
    double[] barRight = new double[shown];
    double left = Double.POSITIVE_INFINITY;
    double right = 0;
    double bottom = Double.POSITIVE_INFINITY;
    double top = 0;
    for (int k = 0; k < shown; k++) {
      int i = used[k * step];
      double kilo = intensity[i] / KILO;
      double sigma = intensitySigma[i] / KILO;
      columns[0][k] = lifetime[i];
      columns[1][k] = kilo;
      columns[2][k] = Math.max(kilo - sigma, kilo * 1e-2);
      columns[3][k] = kilo + sigma;
      boolean bar = k % barStep == 0;
      barLeft[k] = bar ? Math.max(lifetime[i] - lifetimeSigma[i], lifetime[i] * 1e-2) : lifetime[i];
      barRight[k] = bar ? lifetime[i] + lifetimeSigma[i] : lifetime[i];
      // A lifetime that may be nothing must not set the end of a logarithmic axis.
      left = lifetimeSigma[i] < lifetime[i] ? Math.min(left, lifetime[i]) : left;
      right = Math.max(right, lifetime[i]);
      bottom = Math.min(bottom, kilo);
      top = Math.max(top, kilo);
    }
    List<Layer> layers = new ArrayList<>();
    String name =
        step == 1
            ? kind()
            : "Every %dth of %d %s".formatted(step, n, kind().toLowerCase(Locale.ROOT));
    layers.add(
        new Layer.Points(
            barStep == 1 ? name : name + ", errors of the lifetime at every " + barStep + "th",
            Role.DATA,
            columns[0],
            columns[1],
            columns[2],
            columns[3],
            barLeft,
            barRight));
    result
        .curve("line")
        .ifPresent(line ->
            layers.add(
                new Layer.Line(
                    "Slope of ln τ against ln I: " + value("type.slope", 2),
                    Role.FIT,
                    line.doubles("lifetime"),
                    Arrays.stream(line.doubles("intensity")).map(i -> i / KILO).toArray())));
    bright().ifPresent(layers::add);
    left = Math.max(left, right * 1e-3) / 1.5;
    right *= 1.5;
    bottom /= 1.5;
    top *= 1.5;
    rectangle(left, right, bottom, top).ifPresent(layers::add);
    figures.add(
        new Figure(
            "points",
            "Lifetime and intensity of each " + (kind().equals("Bins") ? "bin" : "segment"),
            Axis.logarithmic("Lifetime", "ns").withRange(left, right),
            Axis.logarithmic("Intensity", "kcounts/s").withRange(bottom, top),
            layers));
  }

  private String value(String id, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value(id));
  }

  private void marginals(Curve points, Grid grid) {
    double[] lifetime = points.doubles("lifetime");
    double[] kilo = Arrays.stream(points.doubles("intensity")).map(i -> i / KILO).toArray();
    double[] seconds = points.doubles("seconds");
    double[] lifetimes = new double[MARGINAL_CELLS];
    double[] with = new double[MARGINAL_CELLS];
    double[] all = new double[MARGINAL_CELLS];
    for (int i = 0; i < kilo.length; i++) {
      double weight = byTime() ? seconds[i] : 1;
      add(all, kilo[i] / grid.intensity, weight);
      if (Double.isFinite(lifetime[i])) {
        add(with, kilo[i] / grid.intensity, weight);
        add(lifetimes, lifetime[i] / grid.lifetime, weight);
      }
    }
    Axis weight = Axis.linear(byTime() ? "Time" : kind(), byTime() ? "s" : "").withMin(0);
    figures.add(
        new Figure(
            "lifetimes",
            "Distribution of the lifetime",
            Axis.linear("Lifetime", "ns").withRange(0, grid.lifetime),
            weight,
            List.of(
                new Layer.Steps(
                    kind() + " with a lifetime", Role.DATA, edges(grid.lifetime), lifetimes))));
    figures.add(
        new Figure(
            "intensities",
            "Distribution of the intensity",
            Axis.linear("Intensity", "kcounts/s").withRange(0, grid.intensity),
            weight,
            List.of(
                new Layer.Steps(
                    "All " + kind().toLowerCase(Locale.ROOT),
                    Role.DATA_OTHER,
                    edges(grid.intensity),
                    all),
                new Layer.Steps(
                    kind() + " with a lifetime", Role.DATA, edges(grid.intensity), with))));
  }

  private static void add(double[] cells, double fraction, double weight) {
    if (fraction >= 0 && fraction < 1) {
      cells[(int) (fraction * cells.length)] += weight;
    }
  }

  private static double[] edges(double end) {
    double[] edges = new double[MARGINAL_CELLS + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = end * i / MARGINAL_CELLS;
    }
    return edges;
  }

  private static String number(double value) {
    return SentenceNumber.text(value, 3);
  }
}
