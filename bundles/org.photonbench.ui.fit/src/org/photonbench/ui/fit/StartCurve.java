package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureModel;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Scale;
import org.photonbench.fit.Abscissa;

/**
 * The curve of start values over the data, in the units of the figure.
 *
 * @param x rising positions; empty where the start values have no curve
 * @param y values, as long as {@code x}
 */
record StartCurve(double[] x, double[] y) {
  private static final int POINTS = 400;

  /**
   * The curves of all data of a fit, to be evaluated in any thread.
   *
   * @param rows whose start values are taken now
   */
  static Supplier<List<StartCurve>> all(FitSetUp fit, ParameterRows rows) {
    List<double[]> starts = new ArrayList<>();
    for (int d = 0; d < fit.data().size(); d++) {
      starts.add(rows.startValues(d));
    }
    return () -> {
      List<StartCurve> curves = new ArrayList<>();
      for (int d = 0; d < starts.size(); d++) {
        FigureModel inFigure = new FigureModel(fit.of(), fit.from());
        curves.add(
            of(inFigure, starts.get(d), fit.data().get(d), fit.figure(), fit.from(), fit.to()));
      }
      return curves;
    };
  }

  /**
   * Evaluates one.
   *
   * @param start values of the model's parameters
   * @param data within the range
   * @param from lower end of the range, for data that are points
   * @param to its upper end
   */
  private static StartCurve of(
      FigureModel model, double[] start, FigureData data, Figure figure, double from, double to) {
    Abscissa at = data.binned() ? data.abscissa() : Abscissa.points(grid(figure, from, to));
    try {
      double[] y = new double[at.size()];
      model.evaluate(start, at, y, null);
      return new StartCurve(at.centres(), y);
    } catch (IllegalArgumentException e) {
      // Some start values have no curve, for example two equal lifetimes: then none is drawn.
      return new StartCurve(new double[0], new double[0]);
    }
  }

  private static double[] grid(Figure figure, double from, double to) {
    boolean logarithmic = figure.x().scale() == Scale.LOGARITHMIC && from > 0;
    double[] grid = new double[POINTS];
    for (int i = 0; i < grid.length; i++) {
      double share = i / (grid.length - 1.0);
      grid[i] = logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
    }
    return grid;
  }

  /**
   * The value of one parameter at which the curve passes through a point, or comes as near to it as
   * the bounds allow.
   *
   * @param start values of the model's parameters; changed
   * @param index of the parameter among them
   */
  static double through(
      FigureModel model,
      double[] start,
      int index,
      ParameterRow row,
      FigureData data,
      double x,
      double y) {
    Abscissa at = binAt(data, x);
    double[] value = new double[1];
    return CurveThrough.solve(
        v -> {
          start[index] = v;
          try {
            model.evaluate(start, at, value, null);
          } catch (IllegalArgumentException e) {
            return Double.NaN;
          }
          return value[0] - y;
        },
        row.start(),
        row.lower(),
        row.upper());
  }

  private static Abscissa binAt(FigureData data, double x) {
    if (!data.binned()) {
      return Abscissa.points(x);
    }
    int nearest = 0;
    for (int i = 1; i < data.size(); i++) {
      if (Math.abs(data.x()[i] - x) < Math.abs(data.x()[nearest] - x)) {
        nearest = i;
      }
    }
    return Abscissa.bins(
        new double[] {data.lower()[nearest]}, new double[] {data.upper()[nearest]});
  }
}
