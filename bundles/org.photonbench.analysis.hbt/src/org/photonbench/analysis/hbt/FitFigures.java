package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Figures of fits, gate scans and pairs of channels, made from the curves of a result alone. */
final class FitFigures {
  private FitFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    result
        .curve(CwFitReport.FIT)
        .ifPresent(curve -> {
          figures.add(cwFit(curve));
          figures.add(residuals("residuals", "Residuals of the fit", curve));
        });
    result.curve(PulsedFits.SIDE_PEAKS).ifPresent(curve -> figures.add(sidePeaks(curve)));
    result
        .curve(PulsedFits.SHAPE)
        .ifPresent(curve -> {
          figures.add(shape(curve));
          figures.add(residuals("shape-residuals", "Residuals of the peak shapes", curve));
        });
    result
        .curve(GateReport.GATES)
        .ifPresent(curve -> {
          figures.add(gates(curve));
          figures.add(kept(curve));
        });
    result.curve(MatrixReport.MATRIX).ifPresent(curve -> figures.add(matrix(curve)));
    result.curve(MatrixReport.PAIRS).ifPresent(curve -> figures.addAll(pairs(curve)));
    return figures;
  }

  private static Figure cwFit(Curve curve) {
    double[] tau = curve.doubles("tau");
    return new Figure(
        "g2-fit",
        "g² by time lag with its fit",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("g²(τ)", "").withMin(0),
        List.of(
            new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1),
            data(curve, "Data", tau),
            new Layer.Line("Fit", Role.FIT, tau, curve.doubles("fit"))));
  }

  private static Layer data(Curve curve, String label, double[] x) {
    return new Layer.Points(
        label,
        Role.DATA,
        x,
        curve.doubles("g2"),
        curve.doubles("g2_low"),
        curve.doubles("g2_high"));
  }

  private static Figure residuals(String id, String title, Curve curve) {
    return new Figure(
        id,
        title,
        Axis.linear("Lag τ", "ns"),
        Axis.linear("Deviance residual", "σ"),
        List.of(
            new Layer.Rule("Fit", Role.REFERENCE, false, 0),
            new Layer.Points(
                "Residuals", Role.DATA, curve.doubles("tau"), curve.doubles("residual"))));
  }

  private static Figure sidePeaks(Curve curve) {
    long[] lag = curve.longs("lag");
    double[] x = Arrays.stream(lag).asDoubleStream().toArray();
    double[] fit = curve.doubles("model");
    return new Figure(
        "sidepeaks",
        "Side peaks and their extrapolation",
        Axis.linear("Pulse lag", ""),
        Axis.linear("g²", ""),
        List.of(
            new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1),
            data(curve, "Side peaks", x),
            new Layer.Line("Fit", Role.FIT, x, fit)));
  }

  private static Figure shape(Curve curve) {
    double[] tau = curve.doubles("tau");
    double width = tau.length > 1 ? tau[1] - tau[0] : 1;
    double[] edges = new double[tau.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = tau[0] + (i - 0.5) * width;
    }
    double[] pairs = Arrays.stream(curve.longs("pairs")).asDoubleStream().toArray();
    return new Figure(
        "shape",
        "Coincidences by time lag with the fit of the peaks",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("Coincidences", "").withMin(0),
        List.of(
            new Layer.Steps("Coincidences", Role.DATA, edges, pairs),
            new Layer.Line("Fit", Role.FIT, tau, curve.doubles("model"))));
  }

  private static Figure gates(Curve curve) {
    double[] gate = curve.doubles("gate");
    int used = 0;
    while (used < gate.length && !Double.isNaN(curve.doubles("g2")[used])) {
      used++;
    }
    double[] fit = curve.doubles("fit");
    int first = 0;
    while (first < used && Double.isNaN(fit[first])) {
      first++;
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Points(
            "g²(0), adjacent peaks",
            Role.DATA,
            Arrays.copyOf(gate, used),
            Arrays.copyOf(curve.doubles("g2"), used),
            Arrays.copyOf(curve.doubles("g2_low"), used),
            Arrays.copyOf(curve.doubles("g2_high"), used)));
    if (first < used) {
      layers.add(
          new Layer.Line(
              "Joint fit",
              Role.FIT,
              Arrays.copyOfRange(gate, first, used),
              Arrays.copyOfRange(fit, first, used)));
    }
    return new Figure(
        "gates",
        "g²(0) by the start of the gate",
        Axis.linear("Gate start after the rising edge", "ns"),
        Axis.linear("g²(0)", "").withMin(0),
        layers);
  }

  private static Figure kept(Curve curve) {
    return new Figure(
        "kept",
        "Photons kept by the gate",
        Axis.linear("Gate start after the rising edge", "ns"),
        Axis.linear("Photons kept", "").withRange(0, 1),
        List.of(
            new Layer.Points(
                "Photons kept",
                Role.DATA,
                curve.doubles("gate"),
                curve.doubles("kept"),
                curve.doubles("kept_low"),
                curve.doubles("kept_high"))));
  }

  private static Figure matrix(Curve curve) {
    TreeSet<Long> channels = new TreeSet<>();
    Arrays.stream(curve.longs("a")).forEach(channels::add);
    Arrays.stream(curve.longs("b")).forEach(channels::add);
    int first = channels.first().intValue();
    int n = channels.last().intValue() - first + 1;
    double[][] values = new double[n][n];
    for (double[] row : values) {
      Arrays.fill(row, Double.NaN);
    }
    double[] g2 = curve.doubles("g2");
    for (int i = 0; i < g2.length; i++) {
      int a = (int) curve.longs("a")[i] - first;
      int b = (int) curve.longs("b")[i] - first;
      values[a][b] = g2[i];
      values[b][a] = g2[i];
    }
    Layer.Map.Extent extent = new Layer.Map.Extent(first - 0.5, first + n - 0.5);
    return new Figure(
        "matrix",
        "g²(0) of each two channels",
        Axis.linear("Channel", ""),
        Axis.linear("Channel", ""),
        List.of(
            new Layer.Map("g²(0)", Role.DATA, extent, extent, values, Axis.linear("g²(0)", ""))));
  }

  /** One figure for each two channels. */
  private static List<Figure> pairs(Curve curve) {
    List<Figure> figures = new ArrayList<>();
    double[] tau = curve.doubles("tau");
    for (Column column : curve.columns()) {
      if (column.id().startsWith("g2_") && column instanceof Column.Doubles g2) {
        double[] sigma = sigma(curve.longs("pairs" + g2.id().substring(2)), g2.values());
        double[] low = new double[tau.length];
        double[] high = new double[tau.length];
        for (int i = 0; i < low.length; i++) {
          low[i] = Math.max(0, g2.values()[i] - sigma[i]);
          high[i] = g2.values()[i] + sigma[i];
        }
        figures.add(
            new Figure(
                g2.id().replace('_', '-'),
                "g² of channels " + g2.label(),
                Axis.linear("Lag τ", "ns"),
                Axis.linear("g²(τ)", "").withMin(0),
                List.of(
                    new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1),
                    new Layer.Points(g2.label(), Role.DATA, tau, g2.values(), low, high))));
      }
    }
    return figures;
  }

  /** Poisson errors; of bins without pairs none is drawn. */
  private static double[] sigma(long[] pairs, double[] g2) {
    double[] sigma = new double[g2.length];
    for (int i = 0; i < sigma.length; i++) {
      sigma[i] = pairs[i] > 0 ? g2[i] / Math.sqrt(pairs[i]) : 0;
    }
    return sigma;
  }
}
