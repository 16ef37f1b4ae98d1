package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of an HBT result, made from its curves alone. */
final class HbtFigures {
  private HbtFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    boolean pulsed = result.curve(HbtReport.PEAKS).isPresent();
    result.curve(HbtReport.PEAKS).ifPresent(curve -> figures.add(peaks(curve)));
    result
        .curve(HbtReport.LAGS)
        .ifPresent(
            curve -> figures.add(pulsed ? coincidences(curve, combRange(result)) : lags(curve)));
    figures.addAll(
        result.curve(CwFitReport.FIT).isPresent() ? 0 : figures.size(), FitFigures.of(result));
    return figures;
  }

  private static Figure peaks(Curve curve) {
    long[] lag = curve.longs("lag");
    double[] x = new double[lag.length];
    int zero = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = lag[i];
      zero = lag[i] == 0 ? i : zero;
    }
    double[] y = curve.doubles("g2");
    double[] low = curve.doubles("g2_low");
    double[] high = curve.doubles("g2_high");
    return new Figure(
        "g2",
        "g² by pulse lag",
        Axis.linear("Pulse lag", ""),
        Axis.linear("g²", "").withMin(0),
        List.of(
            new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1),
            without(zero, "Side peaks", x, y, low, high),
            new Layer.Points(
                "Zero delay",
                Role.HIGHLIGHT,
                new double[] {x[zero]},
                new double[] {y[zero]},
                new double[] {low[zero]},
                new double[] {high[zero]})));
  }

  private static Layer without(
      int skip, String label, double[] x, double[] y, double[] low, double[] high) {
    return new Layer.Points(
        label, Role.DATA, remove(x, skip), remove(y, skip), remove(low, skip), remove(high, skip));
  }

  private static double[] remove(double[] values, int index) {
    double[] rest = new double[values.length - 1];
    System.arraycopy(values, 0, rest, 0, index);
    System.arraycopy(values, index + 1, rest, index, rest.length - index);
    return rest;
  }

  private static Figure lags(Curve curve) {
    return new Figure(
        "g2",
        "g² by time lag",
        Axis.linear("Lag τ", "ns"),
        Axis.linear("g²(τ)", "").withMin(0),
        List.of(
            new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1),
            new Layer.Points(
                "Data",
                Role.DATA,
                curve.doubles("tau"),
                curve.doubles("g2"),
                curve.doubles("g2_low"),
                curve.doubles("g2_high"))));
  }

  /** The lag in ns on each side that shows single pulses: as set, else eight pulse periods. */
  private static double combRange(Result result) {
    double[] time = result.curve(HbtReport.PEAKS).orElseThrow().doubles("time");
    double period = time.length > 1 ? time[1] - time[0] : 1;
    return result.settings() instanceof HbtSettings settings
        ? settings.lagRange().orElse(HbtRun.DEFAULT_COMB_PERIODS * period)
        : HbtRun.DEFAULT_COMB_PERIODS * period;
  }

  private static Figure coincidences(Curve curve, double range) {
    double[] tau = curve.doubles("tau");
    double width = tau.length > 1 ? tau[1] - tau[0] : 1;
    double[] edges = new double[tau.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (i < tau.length ? tau[i] : tau[i - 1] + width) - width / 2;
    }
    long[] pairs = curve.longs("pairs");
    double[] y = new double[pairs.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = pairs[i];
    }
    return new Figure(
        "coincidences",
        "Coincidences by time lag",
        Axis.linear("Lag τ", "ns").withRange(-range, range),
        Axis.linear("Coincidences", "").withMin(0),
        List.of(new Layer.Steps("Coincidences", Role.DATA, edges, y)));
  }
}
