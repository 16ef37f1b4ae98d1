package org.photonbench.figure.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Figures as the analyses make them, with synthetic data. */
final class DemoFigures {
  private DemoFigures() {}

  static Map<String, Figure> all() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("pulsed", pulsed(100));
    figures.put("dip", dip());
    figures.put("decay", decay());
    figures.put("trace", trace(6000));
    figures.put("two-channels", twoChannels());
    figures.put("saturation", saturation());
    figures.put("long", longNumbers());
    figures.put("empty", empty());
    return figures;
  }

  /** Peaks of a pulsed source with a nearly empty one in the middle. */
  static Figure pulsed(int reach) {
    Random random = new Random(1);
    int n = 2 * reach + 1;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i - reach;
      y[i] = i == reach ? 9 : Math.round(1180 + 34 * random.nextGaussian());
    }
    double[] zeroX = {0};
    double[] zeroY = {9};
    return new Figure(
        "g2-pulsed",
        "Photon pairs by pulse separation",
        Axis.linear("Pulse separation", ""),
        Axis.linear("Coincidences", "").withMin(0),
        List.of(
            new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1180),
            points("Peak areas", Role.DATA, x, y),
            points("Zero-delay peak", Role.HIGHLIGHT, zeroX, zeroY)));
  }

  /** Antibunching under continuous excitation. */
  static Figure dip() {
    Random random = new Random(2);
    int n = 401;
    double[] edges = new double[n + 1];
    double[] y = new double[n];
    double[] x = new double[n];
    double[] fit = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i - 200;
      edges[i] = x[i] - 0.5;
      fit[i] = 1 - 0.93 * Math.exp(-Math.abs(x[i]) / 18.5);
      y[i] = Math.round(300 * fit[i] + Math.sqrt(300 * fit[i]) * random.nextGaussian()) / 300.0;
      low[i] = fit[i] - 0.02;
      high[i] = fit[i] + 0.02;
    }
    edges[n] = 200.5;
    return new Figure(
        "g2-cw",
        "Second-order correlation",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("g²(τ)", "").withMin(0),
        List.of(
            new Layer.Steps("Data, 1 ns bins", Role.DATA, edges, y),
            new Layer.Band("95 % band", Role.FIT, x, low, high),
            new Layer.Line("Fit", Role.FIT, x, fit),
            new Layer.Rule("", Role.REFERENCE, false, 1)));
  }

  /** A decay over four decades, with empty bins at its end. */
  static Figure decay() {
    Random random = new Random(3);
    int n = 190;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] fit = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i * 0.5;
      fit[i] = x[i] < 5 ? 0.4 : 0.4 + 14000 * Math.exp(-(x[i] - 5) / 5.7);
      y[i] = Math.max(0, Math.round(fit[i] + Math.sqrt(fit[i]) * random.nextGaussian()));
    }
    return new Figure(
        "decay",
        "Photoluminescence decay",
        Axis.linear("Time after pulse", "ns"),
        Axis.logarithmic("Photons per bin", ""),
        List.of(
            points("Decay, 0.5 ns bins", Role.DATA, x, y),
            new Layer.Line("Fit, τ = 5.7 ns", Role.FIT, x, fit)));
  }

  /** A blinking emitter. */
  static Figure trace(int n) {
    Random random = new Random(4);
    double[] edges = new double[n + 1];
    double[] y = new double[n];
    boolean on = true;
    for (int i = 0; i < n; i++) {
      edges[i] = i * 0.01;
      on = random.nextDouble() < 0.01 ? !on : on;
      double mean = on ? 31 : 2.2;
      y[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    edges[n] = n * 0.01;
    return new Figure(
        "trace",
        "Intensity trace",
        Axis.linear("Time", "s"),
        Axis.linear("Counts per 10 ms", ""),
        List.of(new Layer.Steps("Both channels", Role.DATA, edges, y)));
  }

  static Figure twoChannels() {
    Random random = new Random(5);
    int n = 41;
    double[] x = new double[n];
    double[] a = new double[n];
    double[] b = new double[n];
    double[] fitA = new double[n];
    double[] fitB = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = (i - 20) * 0.5;
      fitA[i] = 420 + 380 * Math.exp(-x[i] * x[i] / 6);
      fitB[i] = 420 - 300 * Math.exp(-x[i] * x[i] / 6);
      a[i] = Math.round(fitA[i] + Math.sqrt(fitA[i]) * random.nextGaussian());
      b[i] = Math.round(fitB[i] + Math.sqrt(fitB[i]) * random.nextGaussian());
    }
    return new Figure(
        "hom",
        "Two-photon interference",
        Axis.linear("Delay", "ps"),
        Axis.linear("Coincidences", ""),
        List.of(
            points("Perpendicular", Role.DATA, x, a),
            points("Parallel", Role.DATA_OTHER, x, b),
            new Layer.Line("Fit, perpendicular", Role.FIT, x, fitA),
            new Layer.Line("Fit, parallel", Role.FIT, x, fitB)));
  }

  /** Both axes logarithmic, less than two decades up. */
  static Figure saturation() {
    double[] x = {0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20};
    double[] y = new double[x.length];
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = 48.2 * x[i] / (x[i] + 0.7);
      low[i] = y[i] * 0.93;
      high[i] = y[i] * 1.07;
    }
    return new Figure(
        "saturation",
        "Saturation",
        Axis.logarithmic("Excitation power", "µW"),
        Axis.logarithmic("Count rate", "kcounts/s"),
        List.of(new Layer.Points("Data", Role.DATA, x, y, low, high)));
  }

  /** Numbers and texts longer than there is room for. */
  static Figure longNumbers() {
    double[] x = {1.2345e9, 1.2346e9, 1.2347e9};
    double[] y = {-1.5e-7, 2e-7, 4e-7};
    return new Figure(
        "long",
        "A figure whose title goes on and on: " + "photons and more photons, ".repeat(10),
        Axis.linear("Quantity with a long name that fills the axis and far more, ".repeat(4), "Hz"),
        Axis.linear("Another quantity with a long name, ".repeat(4), "counts/s"),
        List.of(
            new Layer.Line("A label <&> that is \"long\" " + "indeed ".repeat(40), Role.DATA, x, y),
            new Layer.Points("Short", Role.DATA_OTHER, x, y)));
  }

  static Figure empty() {
    return new Figure(
        "empty", "Nothing yet", Axis.linear("Lag τ", "ns"), Axis.linear("g²(τ)", ""), List.of());
  }

  /** Counts with the error bars of small numbers. */
  private static Layer.Points points(String label, Role role, double[] x, double[] y) {
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      low[i] = y[i] == 0 ? 0 : Math.max(0, y[i] - Math.sqrt(y[i] - 0.25) + 0.25);
      high[i] = y[i] + 1 + Math.sqrt(y[i] + 0.75);
    }
    return new Layer.Points(label, role, x, y, low, high);
  }
}
