package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of a fit, from its curves alone, so that a stored result has them too. */
public final class FitFigures {
  /** Data above zero that span more than this factor are shown on a logarithmic axis. */
  private static final double DECADES = 100;

  private FitFigures() {}

  /**
   * Data with the fits and their bands, and the residuals; none if there is no such curve.
   *
   * @param prefix the prefix of {@link FitReport.Builder#prefix}
   * @param title title of the first figure
   */
  public static List<Figure> of(String prefix, String title, List<Curve> curves) {
    List<Curve> data = all(curves, prefix, FitReport.DATA);
    if (data.isEmpty()) {
      return List.of();
    }
    Column x = data.getFirst().column("x");
    Column y = data.getFirst().column("y");
    Figure fit =
        new Figure(
            prefix + "fit",
            title,
            axis(x, together(data, "x")),
            axis(y, together(data, "y")),
            layers(prefix, curves));
    List<Layer> residuals = new ArrayList<>();
    residuals.add(new Layer.Rule("No difference", Role.REFERENCE, false, 0));
    for (Curve each : data) {
      String name = dataSet(each);
      residuals.add(
          new Layer.Points(
              name.isEmpty() ? "Residuals" : name,
              each == data.getFirst() ? Role.DATA : Role.DATA_OTHER,
              each.doubles("x"),
              each.doubles("residual")));
    }
    return List.of(
        fit,
        new Figure(
            prefix + "residuals",
            title + ", residuals",
            axis(x, together(data, "x")),
            Axis.linear("Residual (standard deviations)", ""),
            residuals));
  }

  /**
   * The fits, that of one data set with its band, and the data in the order of painting; empty if
   * there is no such curve.
   */
  public static List<Layer> layers(String prefix, List<Curve> curves) {
    List<Layer> layers = new ArrayList<>();
    List<Curve> lines = all(curves, prefix, FitReport.LINE);
    for (Curve line : lines) {
      String of = dataSet(line).isEmpty() ? "" : ", " + dataSet(line);
      double[] x = line.doubles("x");
      // Bands of several lines would hide each other and fill the legend.
      if (lines.size() == 1
          && line.columns().stream().anyMatch(column -> column.id().equals("low"))) {
        layers.add(
            new Layer.Band(
                "95 % band of the fit", Role.FIT, x, line.doubles("low"), line.doubles("high")));
      }
      layers.add(new Layer.Line("Fit" + of, Role.FIT, x, line.doubles("fit")));
    }
    boolean first = true;
    for (Curve data : all(curves, prefix, FitReport.DATA)) {
      double[] y = data.doubles("y");
      double[] sigma = data.doubles("y_sigma");
      double[] low = new double[y.length];
      double[] high = new double[y.length];
      for (int i = 0; i < y.length; i++) {
        low[i] = y[i] - sigma[i];
        high[i] = y[i] + sigma[i];
      }
      Layer.Points points =
          new Layer.Points(
              dataSet(data).isEmpty() ? "Data" : dataSet(data),
              first ? Role.DATA : Role.DATA_OTHER,
              data.doubles("x"),
              y,
              low,
              high);
      layers.add(withErrorsOfX(points, data));
      first = false;
    }
    return layers;
  }

  private static Layer.Points withErrorsOfX(Layer.Points points, Curve data) {
    if (data.columns().stream().noneMatch(column -> column.id().equals("x_sigma"))) {
      return points;
    }
    double[] sigma = data.doubles("x_sigma");
    double[] left = new double[sigma.length];
    double[] right = new double[sigma.length];
    for (int i = 0; i < sigma.length; i++) {
      left[i] = points.x()[i] - sigma[i];
      right[i] = points.x()[i] + sigma[i];
    }
    return points.withHorizontalBars(left, right);
  }

  /** The name of the data set of a curve where there are several; else empty. */
  private static String dataSet(Curve curve) {
    int at = curve.label().indexOf(FitReport.OF_DATA_SET);
    return at < 0 ? "" : curve.label().substring(at + FitReport.OF_DATA_SET.length());
  }

  private static double[] together(List<Curve> curves, String column) {
    return curves.stream().flatMapToDouble(c -> Arrays.stream(c.doubles(column))).toArray();
  }

  /** Whether all are above zero and span more than two decades. */
  static boolean spansDecades(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    return low > 0 && high > DECADES * low;
  }

  private static Axis axis(Column column, double[] values) {
    return spansDecades(values)
        ? Axis.logarithmic(column.label(), column.unit())
        : Axis.linear(column.label(), column.unit());
  }

  /** The curves of one kind, of each data set one. */
  private static List<Curve> all(List<Curve> curves, String prefix, String kind) {
    List<Curve> found = new ArrayList<>();
    Optional<Curve> next;
    do {
      String id = prefix + FitReport.numbered(kind, found.size() + 1);
      next = curves.stream().filter(curve -> curve.id().equals(id)).findFirst();
      next.ifPresent(found::add);
    } while (next.isPresent());
    return found;
  }
}
