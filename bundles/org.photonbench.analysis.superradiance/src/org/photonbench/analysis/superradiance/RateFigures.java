package org.photonbench.analysis.superradiance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Decays of a series, and power laws. */
final class RateFigures {
  private RateFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    List<Curve> decays =
        result.curves().stream().filter(c -> c.id().startsWith(RateReport.DECAY)).toList();
    if (!decays.isEmpty()) {
      figures.add(decays(result, decays));
    }
    for (Curve curve : result.curves()) {
      if (curve.id().startsWith("law.")) {
        figures.add(law(curve));
      }
    }
    return figures;
  }

  private static Figure decays(Result result, List<Curve> curves) {
    List<Layer> layers = new ArrayList<>();
    double last = 0;
    Curve series = result.curve(RateReport.SERIES).orElseThrow();
    for (int k = 0; k < curves.size(); k++) {
      double[] time = curves.get(k).doubles("time");
      long[] counts = curves.get(k).longs("counts");
      double[] fit = curves.get(k).doubles("fit");
      double highest = Arrays.stream(fit).max().orElse(1);
      int join = Math.max(1, time.length / 250);
      double[] x = new double[time.length / join];
      double[] y = new double[x.length];
      double[] f = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        for (int j = i * join; j < (i + 1) * join; j++) {
          x[i] += time[j] / join;
          y[i] += counts[j] / highest / join;
          f[i] += fit[j] / highest / join;
        }
      }
      last = Math.max(last, 8 * series.doubles("lifetime")[k]);
      layers.add(
          new Layer.Points(
              "Measurement " + series.longs("measurement")[k],
              k == 0 ? Role.DATA : Role.DATA_OTHER,
              x,
              y));
      layers.add(new Layer.Line(k == 0 ? "Fits" : "", Role.FIT, x, f));
    }
    return new Figure(
        "decays",
        "Decays of the series",
        Axis.linear("Time after the rising edge", "ns").withRange(-0.05 * last - 0.2, last),
        Axis.logarithmic("Photons, normalised", "").withRange(1e-4, 2),
        layers);
  }

  /** Names of columns may begin small, titles do not. */
  private static String title(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** Points with 95 % error bars, the law, and its 95 % band. */
  static Figure law(Curve curve) {
    double[] x = curve.doubles("x");
    double[] y = curve.doubles("y");
    double[] sigma = curve.doubles("y_sigma");
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
    int n = x.length;
    double[] at = new double[n];
    double[] fit = new double[n];
    double[] bandLow = new double[n];
    double[] bandHigh = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    for (int i = 0; i < n; i++) {
      int k = order[i];
      double reach = Interval.NORMAL_95 * curve.doubles("fit_relative_sigma")[k];
      at[i] = x[k];
      fit[i] = curve.doubles("fit")[k];
      bandLow[i] = fit[i] * Math.exp(-reach);
      bandHigh[i] = fit[i] * Math.exp(reach);
      // Bars of the logarithm, so that they end above 0.
      double bar = Interval.NORMAL_95 * sigma[i] / y[i];
      low[i] = y[i] * Math.exp(-bar);
      high[i] = y[i] * Math.exp(bar);
    }
    Column horizontal = curve.column("x");
    Column vertical = curve.column("y");
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Band("95 % band of the law", Role.FIT, at, bandLow, bandHigh));
    layers.add(new Layer.Line("Law", Role.FIT, at, fit));
    Layer.Points points = new Layer.Points("Data, 95 %", Role.DATA, x, y, low, high);
    double[] sigmaX = curve.doubles("x_sigma");
    if (Arrays.stream(sigmaX).anyMatch(s -> s > 0)) {
      double[] left = new double[n];
      double[] right = new double[n];
      for (int i = 0; i < n; i++) {
        double bar = sigmaX[i] > 0 ? Interval.NORMAL_95 * sigmaX[i] / x[i] : 0;
        left[i] = x[i] * Math.exp(-bar);
        right[i] = x[i] * Math.exp(bar);
      }
      points = points.withHorizontalBars(left, right);
    }
    layers.add(points);
    return new Figure(
        curve.id(),
        title(curve.label()),
        Axis.logarithmic(horizontal.label(), horizontal.unit()),
        Axis.logarithmic(vertical.label(), vertical.unit()),
        layers);
  }
}
