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
   * Data with the fit and its band, and the residuals; none if there is no such curve.
   *
   * @param prefix the prefix of {@link FitReport.Builder#prefix}
   * @param title title of the first figure
   */
  public static List<Figure> of(String prefix, String title, List<Curve> curves) {
    Optional<Curve> data = find(curves, prefix + FitReport.DATA);
    if (data.isEmpty()) {
      return List.of();
    }
    Column x = data.get().column("x");
    Column y = data.get().column("y");
    double[] at = data.get().doubles("x");
    Figure fit =
        new Figure(
            prefix + "fit",
            title,
            axis(x, at),
            axis(y, data.get().doubles("y")),
            layers(prefix, curves));
    Figure residuals =
        new Figure(
            prefix + "residuals",
            title + ", residuals",
            axis(x, at),
            Axis.linear("Residual (standard deviations)", ""),
            List.of(
                new Layer.Rule("No difference", Role.REFERENCE, false, 0),
                new Layer.Points("Residuals", Role.DATA, at, data.get().doubles("residual"))));
    return List.of(fit, residuals);
  }

  /** Band, fit and data in the order of painting; empty if there is no such curve. */
  public static List<Layer> layers(String prefix, List<Curve> curves) {
    List<Layer> layers = new ArrayList<>();
    find(curves, prefix + FitReport.LINE)
        .ifPresent(line -> {
          double[] x = line.doubles("x");
          if (line.columns().stream().anyMatch(column -> column.id().equals("low"))) {
            layers.add(
                new Layer.Band(
                    "95 % band of the fit",
                    Role.FIT, x, line.doubles("low"), line.doubles("high")));
          }
          layers.add(new Layer.Line("Fit", Role.FIT, x, line.doubles("fit")));
        });
    find(curves, prefix + FitReport.DATA)
        .ifPresent(data -> {
          double[] y = data.doubles("y");
          double[] sigma = data.doubles("y_sigma");
          double[] low = new double[y.length];
          double[] high = new double[y.length];
          for (int i = 0; i < y.length; i++) {
            low[i] = y[i] - sigma[i];
            high[i] = y[i] + sigma[i];
          }
          layers.add(new Layer.Points("Data", Role.DATA, data.doubles("x"), y, low, high));
        });
    return layers;
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

  private static Optional<Curve> find(List<Curve> curves, String id) {
    return curves.stream().filter(curve -> curve.id().equals(id)).findFirst();
  }
}
