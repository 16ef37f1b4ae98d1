package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of a HOM result, made from its curves and quantities alone. */
final class HomFigures {
  private static final double NEAR_RISES = 6;
  private static final int WIDE_POINTS = 200;

  private HomFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    Optional<Curve> crossed = result.curve(PeakCurves.LAGS + "." + PeakCurves.CROSSED);
    result
        .curve(PeakCurves.LAGS)
        .ifPresent(curve ->
            figures.add(crossed.map(other -> both(curve, other)).orElseGet(() -> lags(curve))));
    result
        .curve(PeakCurves.PEAKS)
        .ifPresent(curve ->
            figures.add(peaks(curve, result.curve(PeakCurves.PEAKS + "." + PeakCurves.CROSSED))));
    result
        .curve(CwReport.CURVE)
        .ifPresent(curve -> {
          Optional<Curve> other = result.curve(CwReport.CURVE + "." + PeakCurves.CROSSED);
          Curve line = result.curve(CwReport.LINE).orElseThrow();
          double rise = 1e-3 * result.quantity("fit.rise").map(Quantity::value).orElse(200.0);
          figures.add(cw(curve, other, line, NEAR_RISES * rise));
          figures.add(cw(curve, other, line, Double.NaN));
          figures.add(residuals(curve, other));
        });
    result
        .curve(ScanReport.CURVE)
        .ifPresent(curve -> figures.add(scan(curve, result.curve(ScanReport.FIT).orElseThrow())));
    result.curve(WindowScan.ID).ifPresent(curve -> figures.add(window(curve, result)));
    return figures;
  }

  private static double[] edges(double[] centres) {
    double width = centres.length > 1 ? centres[1] - centres[0] : 1;
    double[] edges = new double[centres.length + 1];
    for (int i = 0; i < centres.length; i++) {
      edges[i] = centres[i] - width / 2;
    }
    edges[centres.length] = centres[centres.length - 1] + width / 2;
    return edges;
  }

  private static double[] doubles(long[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static Figure lags(Curve curve) {
    return new Figure(
        "coincidences",
        "Coincidences around zero delay",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("Coincidences", "").withMin(0),
        List.of(
            new Layer.Steps(
                "Coincidences",
                Role.DATA,
                edges(curve.doubles("tau")),
                doubles(curve.longs("pairs")))));
  }

  private static Figure both(Curve parallel, Curve crossed) {
    return new Figure(
        "coincidences",
        "Coincidences over the mean normalising peak",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("Coincidences per normalising peak", "1/ns").withMin(0),
        List.of(
            new Layer.Steps(
                "Crossed",
                Role.DATA_OTHER,
                edges(crossed.doubles("tau")),
                crossed.doubles("normalised")),
            new Layer.Steps(
                "Parallel",
                Role.DATA,
                edges(parallel.doubles("tau")),
                parallel.doubles("normalised"))));
  }

  /** Areas with their model as steps; each over its own normalising peak where there are two. */
  private static Figure peaks(Curve curve, Optional<Curve> crossed) {
    boolean pair = crossed.isPresent();
    double[] edges = {-2.5, -1.5, -0.5, 0.5, 1.5, 2.5};
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Steps(
            "No interference", Role.REFERENCE, edges, over(curve, curve.doubles("apart"), pair)));
    layers.add(
        new Layer.Steps(
            "Model with V found", Role.FIT, edges, over(curve, curve.doubles("model"), pair)));
    crossed.ifPresent(other -> layers.add(points("Crossed", Role.DATA_OTHER, other, true, 0.08)));
    layers.add(points(pair ? "Parallel" : "Counts", Role.DATA, curve, pair, pair ? -0.08 : 0));
    return new Figure(
        "peaks",
        "Areas of the peaks",
        Axis.linear("Peak, in spacings", ""),
        Axis.linear(pair ? "Area over the mean normalising peak" : "Pairs in the peak", "")
            .withMin(0),
        layers);
  }

  private static double[] over(Curve curve, double[] values, boolean normalised) {
    double norm = normalised ? curve.doubles("norm")[0] : 1;
    return Arrays.stream(values).map(v -> v / norm).toArray();
  }

  private static Layer points(
      String label, Role role, Curve curve, boolean normalised, double shift) {
    double[] x = Arrays.stream(curve.longs("peak")).mapToDouble(k -> k + shift).toArray();
    return new Layer.Points(
        label,
        role,
        x,
        over(curve, doubles(curve.longs("pairs")), normalised),
        over(curve, curve.doubles("low"), normalised),
        over(curve, curve.doubles("high"), normalised));
  }

  /** Bins put together for the eye: sums of counts over sums of their levels. */
  private record Joined(double[] tau, double[] g, double[] low, double[] high, double[] residual) {
    static Joined of(Curve curve, double range, double widthNs) {
      double[] tau = curve.doubles("tau");
      long[] pairs = curve.longs("pairs");
      double[] level = curve.doubles("uncorrelated");
      double[] fit = curve.doubles("fit");
      double bin = tau.length > 1 ? tau[1] - tau[0] : 1;
      int join = (int) Math.max(1, Math.rint(widthNs / bin));
      List<double[]> rows = new ArrayList<>();
      for (int i = 0; i + join <= tau.length; i += join) {
        double n = 0;
        double e = 0;
        double m = 0;
        for (int k = i; k < i + join; k++) {
          n += pairs[k];
          e += level[k];
          m += fit[k] * level[k];
        }
        double centre = (tau[i] + tau[i + join - 1]) / 2;
        if (!(Math.abs(centre) > range)) {
          double sigma = Math.sqrt(Math.max(n, 1));
          rows.add(
              new double[] {
                centre, n / e, (n - sigma) / e, (n + sigma) / e, (n - m) / Math.sqrt(m)
              });
        }
      }
      return new Joined(
          column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4));
    }

    private static double[] column(List<double[]> rows, int index) {
      return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
  }

  /** Of all lags, or of those within {@code range} ns. */
  private static Figure cw(Curve parallel, Optional<Curve> crossed, Curve line, double range) {
    boolean near = !Double.isNaN(range);
    double width = near ? 0 : joined(parallel);
    List<Layer> layers = new ArrayList<>();
    crossed.ifPresent(other -> {
      layers.add(data("Crossed", Role.DATA_OTHER, other, range, width));
      layers.add(fit("Fit, crossed", line, PeakCurves.CROSSED, range));
    });
    layers.add(data("Parallel", Role.DATA, parallel, range, width));
    layers.add(fit("Fit, parallel", line, "parallel", range));
    return new Figure(
        near ? "cw-zero" : "cw",
        near ? "Interference near zero delay" : "Correlation behind the second beam splitter",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("g(τ)", "").withMin(0),
        layers);
  }

  /** Bins in ns of which a figure of all lags has as many as the eye can tell. */
  private static double joined(Curve curve) {
    double[] tau = curve.doubles("tau");
    return (tau[tau.length - 1] - tau[0]) / WIDE_POINTS;
  }

  private static Layer data(String label, Role role, Curve curve, double range, double width) {
    Joined j = Joined.of(curve, range, width);
    return new Layer.Points(label, role, j.tau(), j.g(), j.low(), j.high());
  }

  private static Layer fit(String label, Curve line, String column, double range) {
    double[] tau = line.doubles("tau");
    double[] fit = line.doubles(column);
    int[] kept = IntStream.range(0, tau.length).filter(i -> !(Math.abs(tau[i]) > range)).toArray();
    return new Layer.Line(
        label,
        Role.FIT,
        Arrays.stream(kept).mapToDouble(i -> tau[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> fit[i]).toArray());
  }

  private static Figure residuals(Curve parallel, Optional<Curve> crossed) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("0", Role.REFERENCE, false, 0));
    crossed.ifPresent(other -> layers.add(residual("Crossed", Role.DATA_OTHER, other)));
    layers.add(residual("Parallel", Role.DATA, parallel));
    return new Figure(
        "residuals",
        "Residuals of the fit",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("Residual (standard deviations)", ""),
        layers);
  }

  private static Layer residual(String label, Role role, Curve curve) {
    Joined j = Joined.of(curve, Double.NaN, joined(curve));
    return new Layer.Points(label, role, j.tau(), j.residual());
  }

  private static Figure scan(Curve points, Curve line) {
    double[] ratio = points.doubles("ratio");
    double[] sigma = points.doubles("sigma");
    double[] low = new double[ratio.length];
    double[] high = new double[ratio.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = ratio[i] - sigma[i];
      high[i] = ratio[i] + sigma[i];
    }
    double from = Arrays.stream(low).min().orElse(0);
    double to = Arrays.stream(high).max().orElse(1);
    double span = Math.max(to - from, 1e-3);
    return new Figure(
        "scan",
        "Peak at zero against the delay",
        Axis.linear("Delay of the long arm", "ps"),
        Axis.linear("A(0)/(A(−1) + A(+1))", "").withRange(from - 0.1 * span, to + 0.25 * span),
        List.of(
            new Layer.Line(
                "No interference, same windows",
                Role.REFERENCE,
                line.doubles("delay"),
                line.doubles("apart")),
            new Layer.Line("Fit", Role.FIT, line.doubles("delay"), line.doubles("fit")),
            new Layer.Points("Data", Role.DATA, points.doubles("delay"), ratio, low, high)));
  }

  private static Figure window(Curve curve, Result result) {
    double[] x = curve.doubles("window");
    double[] v = curve.doubles("visibility");
    double[] sigma = curve.doubles("sigma");
    double[] low = new double[v.length];
    double[] high = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      low[i] = v[i] - sigma[i];
      high[i] = v[i] + sigma[i];
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Line("Fraction of pairs kept", Role.REFERENCE, x, curve.doubles("kept")));
    model(result, x).ifPresent(layers::add);
    layers.add(new Layer.Points("V post-selected", Role.DATA, x, v, low, high));
    if (result.settings() instanceof HomSettings settings) {
      layers.add(new Layer.Rule("Window chosen", Role.REFERENCE, true, settings.postWindow()));
    }
    return new Figure(
        "window",
        "Post-selected visibility and pairs kept",
        Axis.logarithmic("Post-selection window |Δt| <", "ps"),
        Axis.linear("V post-selected; fraction kept", ""),
        layers);
  }

  /** What T1 and T2, as set, let expect without jitter. */
  private static Optional<Layer> model(Result result, double[] windows) {
    if (!(result.settings() instanceof HomSettings settings)
        || settings.lifetime().isEmpty()
        || settings.coherence().isEmpty()) {
      return Optional.empty();
    }
    double t1 = settings.lifetime().getAsDouble();
    double pure = WavePackets.pureDephasing(t1, settings.coherence().getAsDouble());
    if (Double.isNaN(pure)) {
      return Optional.empty();
    }
    double jitter = settings.pairJitter();
    double[] y =
        Arrays.stream(windows).map(w -> WavePackets.postSelected(t1, pure, w, jitter)).toArray();
    String label = "Expected of T1 and T2, " + (jitter > 0 ? "with" : "no") + " jitter";
    return Optional.of(new Layer.Line(label, Role.FIT, windows, y));
  }
}
