package org.photonbench.analysis.blinking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of a blinking result, made from its curves and quantities alone. */
final class BlinkingFigures {
  private static final double KILO = 1e3;

  /** Bins in the detail of the trace. */
  private static final int DETAIL = 500;

  /** More segments are not drawn one by one. */
  private static final int MOST_POINTS = 4000;

  private final Result result;
  private final List<Figure> figures = new ArrayList<>();

  private BlinkingFigures(Result result) {
    this.result = result;
  }

  static List<Figure> of(Result result) {
    BlinkingFigures all = new BlinkingFigures(result);
    Optional<Curve> trace = result.curve("trace");
    Optional<Curve> segments = result.curve("segments");
    if (trace.isPresent() && segments.isPresent() && trace.get().rows() > 0) {
      all.trace(trace.get(), segments.get());
    }
    result.curve("histogram").ifPresent(all::histogram);
    all.dwells();
    result.curve("lifetimes").ifPresent(all::lifetimes);
    result.curve("on.bins").ifPresent(all::bins);
    result.curve("on.length").ifPresent(all::lengths);
    result.curve("flicker").ifPresent(all::flicker);
    return all.figures;
  }

  private double value(String id) {
    return result.quantity(id).map(Quantity::value).orElse(Double.NaN);
  }

  /** Width of a bin of the trace in seconds. */
  private double bin() {
    return value("trace.bin") * 1e-3;
  }

  private void trace(Curve trace, Curve segments) {
    double[] start = trace.doubles("time");
    double bin = bin();
    double[] edges = Arrays.copyOf(start, start.length + 1);
    edges[start.length] = start[start.length - 1] + bin;
    double[] y = new double[start.length];
    long[] counts = trace.longs("counts");
    long[] whole = trace.longs("whole");
    for (int k = 0; k < y.length; k++) {
      y[k] = whole[k] == 1 ? counts[k] / bin / KILO : Double.NaN;
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Steps("Counts in bins of " + number(bin * 1e3) + " ms", Role.DATA, edges, y));
    if (segments.rows() > 1) {
      layers.add(levels(segments));
    }
    if (Double.isFinite(value("threshold"))) {
      layers.add(new Layer.Rule("Threshold", Role.REFERENCE, false, value("threshold") / KILO));
    }
    Axis time = Axis.linear("Time", "s");
    Axis intensity = Axis.linear("Intensity", "kcounts/s").withMin(0);
    if (start.length > 2 * DETAIL) {
      double from = detailStart(segments, bin, edges[start.length]);
      figures.add(
          new Figure(
              "detail",
              "Intensity trace, detail",
              time.withRange(from, from + DETAIL * bin),
              intensity,
              layers));
    }
    figures.add(new Figure("trace", "Intensity trace", time, intensity, layers));
  }

  /** Half a window before the shortest of the longer segments' neighbourhood: where it blinks. */
  private static double detailStart(Curve segments, double bin, double end) {
    double[] time = segments.doubles("time");
    double length = DETAIL * bin;
    double best = 0;
    int most = -1;
    int last = 0;
    for (int first = 0; first < time.length && time[first] + length <= end; first++) {
      while (last < time.length && time[last] < time[first] + length) {
        last++;
      }
      // Many changes, but not so many that nothing can be seen.
      int changes = Math.min(last - first, 25);
      if (changes > most) {
        most = changes;
        best = time[first];
      }
    }
    return best;
  }

  /** The level of every segment as steps, joined where neighbours have the same. */
  private Layer levels(Curve segments) {
    double[] time = segments.doubles("time");
    double[] live = segments.doubles("live");
    long[] level = segments.longs("level");
    double[] edges = new double[time.length + 1];
    double[] y = new double[time.length];
    int n = 0;
    for (int i = 0; i < time.length; i++) {
      double rate = value("level." + level[i] + ".rate") / KILO;
      if (n == 0 || y[n - 1] != rate) {
        edges[n] = time[i];
        y[n++] = rate;
      }
      edges[n] = time[i] + live[i];
    }
    return new Layer.Steps(
        "Levels by change points", Role.FIT, Arrays.copyOf(edges, n + 1), Arrays.copyOf(y, n));
  }

  private void histogram(Curve histogram) {
    long[] from = histogram.longs("from");
    long[] to = histogram.longs("to");
    double bin = bin();
    double[] edges = new double[from.length + 1];
    double[] centres = new double[from.length];
    double[] bins = new double[from.length];
    for (int k = 0; k < from.length; k++) {
      // Counts are whole numbers: a bar is drawn from half below to half above.
      edges[k] = (from[k] - 0.5) / bin / KILO;
      centres[k] = (from[k] + to[k] - 1) / 2.0 / bin / KILO;
      bins[k] = histogram.longs("bins")[k];
    }
    edges[from.length] = (to[from.length - 1] - 0.5) / bin / KILO;
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Steps("Bins of " + number(bin * 1e3) + " ms", Role.DATA, edges, bins));
    layers.add(
        new Layer.Line(
            "Poisson mixture of the levels, not fitted",
            Role.FIT,
            centres,
            histogram.doubles("expected")));
    if (Double.isFinite(value("threshold"))) {
      layers.add(new Layer.Rule("Threshold", Role.REFERENCE, true, value("threshold") / KILO));
    }
    figures.add(
        new Figure(
            "histogram",
            "Histogram of the intensity",
            Axis.linear("Intensity", "kcounts/s"),
            Axis.linear("Bins", "").withMin(0),
            layers));
  }

  private void dwells() {
    List<Layer> layers = new ArrayList<>();
    for (String id : List.of("on", "off")) {
      boolean on = id.equals("on");
      result
          .curve(id + ".density")
          .ifPresent(curve ->
              layers.add(
                  new Layer.Points(
                      on ? "Bright times" : "Dark times",
                      on ? Role.DATA : Role.DATA_OTHER,
                      curve.doubles("t"),
                      curve.doubles("density"),
                      curve.doubles("density_low"),
                      curve.doubles("density_high"))));
      result
          .curve(id + ".law")
          .ifPresent(curve ->
              layers.add(
                  new Layer.Line(
                      (on ? "Bright" : "Dark")
                          + ", exponent "
                          + String.format(java.util.Locale.ROOT, "%.2f", value(id + ".exponent")),
                      Role.FIT,
                      curve.doubles("t"),
                      curve.doubles("density"))));
    }
    if (!layers.isEmpty()) {
      figures.add(
          new Figure(
              "dwells",
              "Bright and dark times",
              Axis.logarithmic("Time", "s"),
              Axis.logarithmic("Probability density", "1/s"),
              layers));
    }
  }

  private void lifetimes(Curve curve) {
    double[] x = curve.doubles("intensity");
    double[] y = curve.doubles("lifetime");
    double[] sigma = curve.doubles("lifetime_sigma");
    int step = Math.max(1, Math.ceilDiv(x.length, MOST_POINTS));
    int n = Math.ceilDiv(x.length, step);
    double[][] shown = new double[4][n];
    for (int i = 0; i < n; i++) {
      shown[0][i] = x[i * step] / KILO;
      shown[1][i] = y[i * step];
      shown[2][i] = Math.max(y[i * step] - sigma[i * step], y[i * step] * 1e-2);
      shown[3][i] = y[i * step] + sigma[i * step];
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Points(
            step == 1 ? "Segments" : "Every " + step + "th segment",
            Role.DATA,
            shown[0],
            shown[1],
            shown[2],
            shown[3]));
    result
        .curve("lifetime.line")
        .ifPresent(line ->
            layers.add(
                new Layer.Line(
                    "Slope " + String.format(java.util.Locale.ROOT, "%.2f", value("type.slope")),
                    Role.FIT,
                    Arrays.stream(line.doubles("intensity")).map(i -> i / KILO).toArray(),
                    line.doubles("lifetime"))));
    figures.add(
        new Figure(
            "lifetimes",
            "Lifetime against intensity",
            Axis.logarithmic("Intensity", "kcounts/s"),
            Axis.logarithmic("Lifetime", "ns"),
            layers));
  }

  private void bins(Curve curve) {
    List<Layer> layers = new ArrayList<>();
    layers.add(points("By threshold, 95 %", curve, "bin"));
    layers.add(new Layer.Rule("By change points", Role.REFERENCE, false, value("on.changepoints")));
    figures.add(
        new Figure(
            "on-bins",
            "ON fraction by bin width",
            Axis.logarithmic("Bin width", "ms"),
            Axis.linear("ON fraction", "").withRange(0, 1),
            layers));
  }

  private void lengths(Curve curve) {
    figures.add(
        new Figure(
            "on-length",
            "ON fraction by record length",
            Axis.logarithmic("Length of the record", "s"),
            Axis.linear("ON fraction", "").withRange(0, 1),
            List.of(points("By change points, 95 %", curve, "length"))));
  }

  private static Layer points(String label, Curve curve, String x) {
    return new Layer.Points(
        label,
        Role.DATA,
        curve.doubles(x),
        curve.doubles("on"),
        curve.doubles("on_low"),
        curve.doubles("on_high"));
  }

  private void flicker(Curve curve) {
    double[] x = curve.doubles("bin");
    double[] fano = curve.doubles("fano");
    double[] bright = curve.doubles("bright_fano");
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("Poisson light", Role.REFERENCE, false, 1));
    layers.add(bars("All bins", Role.DATA, x, fano, curve.doubles("fano_sigma")));
    if (result.quantity("flicker.bright.fano").isPresent()) {
      layers.add(
          bars(
              "Within bright periods",
              Role.DATA_OTHER,
              x,
              bright,
              curve.doubles("bright_fano_sigma")));
    }
    layers.add(new Layer.Line("Allan variance / mean", Role.FIT, x, curve.doubles("allan")));
    figures.add(
        new Figure(
            "flicker",
            "Fluctuations by bin width",
            Axis.logarithmic("Bin width", "s"),
            Axis.logarithmic("Variance / mean counts", ""),
            layers));
  }

  private static Layer bars(String label, Role role, double[] x, double[] y, double[] sigma) {
    int n = 0;
    double[][] kept = new double[4][x.length];
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(y[i]) && y[i] > 0) {
        kept[0][n] = x[i];
        kept[1][n] = y[i];
        kept[2][n] = Math.max(y[i] - sigma[i], 1e-2 * y[i]);
        kept[3][n++] = y[i] + sigma[i];
      }
    }
    for (int c = 0; c < kept.length; c++) {
      kept[c] = Arrays.copyOf(kept[c], n);
    }
    return new Layer.Points(label, role, kept[0], kept[1], kept[2], kept[3]);
  }

  private static String number(double value) {
    return SentenceNumber.text(value, 4);
  }
}
