package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Figures from the curves of a result. */
final class SpectraFigures {
  private static final double MINUTES_FROM = 600;
  private static final int WATERFALL = 8;

  private SpectraFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    with(result, PowerLines.POWER, curve -> figures.add(power(curve)));
    with(result, Track.LINES, curve -> track(result, curve, figures));
    with(result, SpectrumMap.MAP, curve -> figures.add(map(curve)));
    with(
        result,
        LineReport.SPECTRUM,
        curve -> {
          figures.addAll(
              spectrum(
                  curve,
                  result.curve(Track.LINES).isPresent()
                      ? "Brightest of the sampled frames"
                      : "Spectrum"));
        });
    with(result, SeriesReport.VARIOGRAM, curve -> figures.add(variogram(curve)));
    with(result, SpectrumMap.MAP, curve -> figures.add(waterfall(curve)));
    return figures;
  }

  private static void with(Result result, String id, Consumer<Curve> use) {
    Optional<Curve> curve = result.curve(id);
    if (curve.isPresent() && curve.get().rows() > 1) {
      use.accept(curve.get());
    }
  }

  /** Spectrum per unit of energy with fit and parts, and the residuals. */
  static List<Figure> spectrum(Curve curve, String title) {
    double[] x = curve.doubles("position");
    double[] width = curve.doubles("bin_width");
    boolean energies = curve.column("position").unit().equals("eV");
    double per = energies ? 1e-3 : 1;
    String unit = curve.column("signal").unit() + (energies ? "/meV" : "/pixel");
    long[] used = curve.longs("used");
    int[] order = rising(x);
    int[] kept = Arrays.stream(order).filter(i -> used[i] == 1).toArray();
    int[] left =
        Arrays.stream(order)
            .filter(i -> used[i] == 0 && i >= first(used) && i <= last(used))
            .toArray();
    double[] y = density(curve.doubles("signal"), width, per);
    double[] sigma = density(curve.doubles("sigma"), width, per);
    double[] low = new double[y.length];
    double[] high = new double[y.length];
    Arrays.setAll(low, i -> y[i] - sigma[i]);
    Arrays.setAll(high, i -> y[i] + sigma[i]);
    List<Layer> layers = new ArrayList<>();
    double[] at = Track.at(x, kept);
    layers.add(
        new Layer.Points(
            "Signal", Role.DATA, at, Track.at(y, kept), Track.at(low, kept), Track.at(high, kept)));
    if (left.length > 0) {
      layers.add(
          new Layer.Points("Left out", Role.HIGHLIGHT, Track.at(x, left), Track.at(y, left)));
    }
    int lines = 0;
    while (has(curve, "line" + (lines + 1))) {
      lines++;
    }
    for (int k = 1; k <= lines && lines > 1; k++) {
      layers.add(
          new Layer.Line(
              "Line " + k,
              Role.DATA_OTHER,
              at,
              Track.at(density(curve.doubles("line" + k), width, per), kept)));
    }
    layers.add(
        new Layer.Line(
            "Fit", Role.FIT, at, Track.at(density(curve.doubles("fit"), width, per), kept)));
    Axis horizontal = Axis.linear(curve.column("position").label(), energies ? "eV" : "");
    double[] residual = curve.doubles("residual");
    return List.of(
        new Figure("spectrum", title, horizontal, vertical(unit, y, kept, left), layers),
        new Figure(
            "residuals",
            title + ", residuals",
            horizontal,
            Axis.linear("Residual (standard deviations)", ""),
            List.of(
                new Layer.Points("Residuals", Role.DATA, at, Track.at(residual, kept)),
                new Layer.Rule("No difference", Role.REFERENCE, false, 0))));
  }

  /** What was left out, such as a cosmic ray, may lie far above: it does not set the scale. */
  private static Axis vertical(String unit, double[] y, int[] kept, int[] left) {
    Axis axis = Axis.linear("Signal density", unit);
    double top = Arrays.stream(kept).mapToDouble(i -> y[i]).max().orElse(1);
    double bottom = Arrays.stream(kept).mapToDouble(i -> y[i]).min().orElse(0);
    boolean beyond = Arrays.stream(left).anyMatch(i -> y[i] > top);
    double margin = 0.08 * (top - bottom);
    return beyond && margin > 0 ? axis.withRange(bottom - margin, top + margin) : axis;
  }

  private static double[] density(double[] values, double[] width, double per) {
    double[] density = new double[values.length];
    Arrays.setAll(density, i -> values[i] / width[i] * per);
    return density;
  }

  private static int first(long[] used) {
    int i = 0;
    while (i < used.length - 1 && used[i] == 0) {
      i++;
    }
    return i;
  }

  private static int last(long[] used) {
    int i = used.length - 1;
    while (i > 0 && used[i] == 0) {
      i--;
    }
    return i;
  }

  private static boolean has(Curve curve, String id) {
    return curve.columns().stream().anyMatch(column -> column.id().equals(id));
  }

  /** Positions of values from low to high. */
  private static int[] rising(double[] x) {
    return java.util.stream.IntStream.range(0, x.length)
        .boxed()
        .sorted((a, b) -> Double.compare(x[a], x[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private record Horizontal(Axis axis, double factor) {
    static Horizontal of(Column column) {
      double most = 0;
      for (int i = 0; i < column.length(); i++) {
        double value = Math.abs(column.asDouble(i));
        most = Double.isFinite(value) ? Math.max(most, value) : most;
      }
      boolean minutes = column.unit().equals("s") && most > MINUTES_FROM;
      return new Horizontal(
          Axis.linear(column.label(), minutes ? "min" : column.unit()), minutes ? 1 / 60.0 : 1);
    }

    double[] of(double[] values) {
      return Arrays.stream(values).map(v -> v * factor).toArray();
    }
  }

  private static void track(Result result, Curve curve, List<Figure> figures) {
    Horizontal x = Horizontal.of(curve.column("condition"));
    double[] at = x.of(curve.doubles("condition"));
    int lines = has(curve, "centre_2") ? 2 : 1;
    while (lines > 1 && has(curve, "centre_" + (lines + 1))) {
      lines++;
    }
    String versus =
        " against " + curve.column("condition").label().toLowerCase(java.util.Locale.ROOT);
    for (String what : List.of("centre", "width", "area")) {
      List<Layer> layers = new ArrayList<>();
      if (what.equals("centre")) {
        with(
            result,
            SeriesReport.LEVELS,
            level ->
                layers.add(
                    new Layer.Line(
                        "Trend and jumps",
                        Role.FIT,
                        x.of(level.doubles("time")),
                        level.doubles("level"))));
      }
      for (int k = 1; k <= lines; k++) {
        String id = what + (lines == 1 ? "" : "_" + k);
        layers.add(
            points(
                lines == 1 ? capital(what) : "Line " + k,
                k == 1 ? Role.DATA : Role.DATA_OTHER,
                at,
                curve.doubles(id),
                curve.doubles(id + "_sigma")));
      }
      Column column = curve.column(what + (lines == 1 ? "" : "_1"));
      String label =
          switch (what) {
            case "centre" -> "Centre";
            case "width" -> "Full width at half maximum";
            default -> "Area";
          };
      figures.add(
          new Figure(what, label + versus, x.axis(), Axis.linear(label, column.unit()), layers));
    }
  }

  static Layer points(String label, Role role, double[] x, double[] y, double[] sigma) {
    int[] kept =
        IntStream.range(0, y.length)
            .filter(
                i -> Double.isFinite(y[i]) && Double.isFinite(sigma[i]) && Double.isFinite(x[i]))
            .toArray();
    double[] low = new double[kept.length];
    double[] high = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      low[i] = y[kept[i]] - sigma[kept[i]];
      high[i] = y[kept[i]] + sigma[kept[i]];
    }
    return new Layer.Points(label, role, Track.at(x, kept), Track.at(y, kept), low, high);
  }

  private static int rows(Curve curve) {
    double[] x = curve.doubles("condition");
    int rows = 1;
    while (rows < x.length && x[rows] == x[0]) {
      rows++;
    }
    return rows;
  }

  /** The even steps of the condition that spectra were taken in; the others show the nearest. */
  private static int[] taken(Curve curve, int rows) {
    IntStream columns = IntStream.range(0, curve.rows() / rows);
    if (!has(curve, SpectrumMap.SPECTRA)) {
      return columns.toArray();
    }
    long[] spectra = curve.longs(SpectrumMap.SPECTRA);
    return columns.filter(c -> spectra[c * rows] > 0).toArray();
  }

  static Figure map(Curve curve) {
    int rows = rows(curve);
    int columns = curve.rows() / rows;
    Horizontal x = Horizontal.of(curve.column("condition"));
    double[] at = x.of(curve.doubles("condition"));
    double[] position = curve.doubles("position");
    double[] density = curve.doubles("density");
    double[][] values = new double[rows][columns];
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        values[r][c] = density[c * rows + r];
      }
    }
    double half = (at[at.length - 1] - at[0]) / (columns - 1) / 2;
    double step = (position[rows - 1] - position[0]) / (rows - 1) / 2;
    double top = Smoothing.quantile(density, 0.9995);
    Axis quantity =
        Axis.linear(curve.column("density").label(), curve.column("density").unit())
            .withRange(Math.min(0, Smoothing.quantile(density, 0.01)), top);
    return new Figure(
        "map",
        "Spectra against "
            + curve.column("condition").label().toLowerCase(java.util.Locale.ROOT)
            + (taken(curve, rows).length < columns ? ", gaps show the nearest" : ""),
        x.axis(),
        Axis.linear(curve.column("position").label(), curve.column("position").unit()),
        List.of(
            new Layer.Map(
                "Signal density",
                Role.DATA,
                new Layer.Map.Extent(at[0] - half, at[at.length - 1] + half),
                new Layer.Map.Extent(position[0] - step, position[rows - 1] + step),
                values,
                quantity)));
  }

  private static Figure waterfall(Curve curve) {
    int rows = rows(curve);
    int[] taken = taken(curve, rows);
    Horizontal x = Horizontal.of(curve.column("condition"));
    double[] at = x.of(curve.doubles("condition"));
    double[] density = curve.doubles("density");
    double[] position = Arrays.copyOf(curve.doubles("position"), rows);
    double offset = 0.6 * Smoothing.quantile(density, 0.999);
    int count = Math.min(WATERFALL, taken.length);
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int column = taken[(int) Math.round((double) i * (taken.length - 1) / (count - 1))];
      double[] y = Arrays.copyOfRange(density, column * rows, (column + 1) * rows);
      for (int r = 0; r < rows; r++) {
        y[r] += i * offset;
      }
      layers.add(
          new Layer.Line(
              "%.3g %s".formatted(at[column * rows], x.axis().unit()),
              i == 0 ? Role.DATA : Role.DATA_OTHER,
              position,
              y));
    }
    return new Figure(
        "waterfall",
        "Spectra, each raised above the one before",
        Axis.linear(curve.column("position").label(), curve.column("position").unit()),
        Axis.linear("Signal density, raised", curve.column("density").unit()),
        layers);
  }

  private static Figure variogram(Curve curve) {
    double[] lag = curve.doubles("lag");
    return new Figure(
        "variogram",
        "Variogram of the centre",
        Axis.logarithmic("Lag", "s"),
        Axis.logarithmic("Mean squared shift", curve.column("variogram").unit()),
        List.of(
            new Layer.Line(
                "Measurement variance, subtracted", Role.REFERENCE, lag, curve.doubles("noise")),
            points(
                "Measurement subtracted",
                Role.DATA,
                lag,
                curve.doubles("variogram"),
                curve.doubles("variogram_sigma")),
            new Layer.Line("Most likely law, with drift", Role.FIT, lag, curve.doubles("law"))));
  }

  private static Figure power(Curve curve) {
    double[] x = curve.doubles("power");
    int[] order = rising(x);
    List<Layer> layers = new ArrayList<>();
    int k = 1;
    while (has(curve, "area_" + k)) {
      layers.add(
          points(
              "Line " + k,
              k == 1 ? Role.DATA : Role.DATA_OTHER,
              x,
              curve.doubles("area_" + k),
              curve.doubles("area_" + k + "_sigma")));
      k++;
    }
    for (int line = 1; line < k; line++) {
      double[] law = curve.doubles("law_" + line);
      int[] finite = Arrays.stream(order).filter(i -> Double.isFinite(law[i])).toArray();
      if (finite.length > 1) {
        layers.add(
            new Layer.Line(
                "Power law " + line, Role.FIT, Track.at(x, finite), Track.at(law, finite)));
      }
    }
    return new Figure(
        "power",
        "Areas of the lines over the power",
        Axis.logarithmic(curve.column("power").label(), curve.column("power").unit()),
        Axis.logarithmic("Area", curve.column("area_1").unit()),
        layers);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
