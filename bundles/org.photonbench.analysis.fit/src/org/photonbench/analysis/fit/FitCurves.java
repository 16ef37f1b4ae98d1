package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;

/** The curves of a fit. */
final class FitCurves {
  private static final int LINE_POINTS = 401;

  private final FitReport.Builder how;
  private final FitResult result;
  private final List<Message> messages;

  FitCurves(FitReport.Builder how, List<Message> messages) {
    this.how = how;
    this.messages = messages;
    result = how.result;
  }

  List<Curve> list() {
    List<Curve> curves = new ArrayList<>();
    int number = 1;
    for (int dataSet : how.shown()) {
      curves.add(data(dataSet, number));
      curves.add(line(dataSet, number));
      number++;
    }
    if (how.freeReported() > 1) {
      curves.add(correlation());
    }
    return curves;
  }

  /** Identifier of a curve of the first, second ... data set that is shown. */
  private String id(String curve, int number) {
    return how.prefix + FitReport.numbered(curve, number);
  }

  /** Name of a curve for people; that of the data set tells several apart. */
  private String label(String label, int dataSet) {
    return how.shown().length == 1
        ? label
        : label + FitReport.OF_DATA_SET + result.problem().dataSets().get(dataSet).name();
  }

  private Model model(int dataSet) {
    return how.latent() ? how.model : result.problem().dataSets().get(dataSet).model();
  }

  /** The abscissas as measured. */
  private static double[] abscissas(FitReport.Builder how, int dataSet) {
    return how.latent()
        ? how.measuredX
        : how.result.problem().dataSets().get(dataSet).abscissa().centres();
  }

  /** Rows in the order of x. */
  private static int[] order(double[] x) {
    return IntStream.range(0, x.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparing(i -> i))
        .mapToInt(i -> i)
        .toArray();
  }

  /**
   * Residuals in standard deviations in the order of x: Pearson's of data with standard deviations,
   * the deviance residuals of counts. With errors in both coordinates the distance from the curve,
   * whose square is the point's part of chi-squared, with the sign of the residual in y.
   */
  static double[] residuals(FitReport.Builder how, int dataSet) {
    Likelihood likelihood = how.result.likelihood(dataSet);
    double[] mean = how.result.mean(dataSet);
    double[] residuals = new double[mean.length];
    int[] order = order(abscissas(how, dataSet));
    for (int k = 0; k < order.length; k++) {
      int i = order[k];
      residuals[k] = likelihood.devianceResidual(i, mean[i]);
      if (how.latent()) {
        double along = how.result.likelihood(0).deviance(i, how.result.mean(0)[i]);
        residuals[k] = Math.copySign(Math.sqrt(along + residuals[k] * residuals[k]), residuals[k]);
      }
    }
    return residuals;
  }

  private Curve data(int dataSet, int number) {
    double[] x = abscissas(how, dataSet);
    Likelihood likelihood = result.likelihood(dataSet);
    DataSet set = result.problem().dataSets().get(dataSet);
    double[] mean = result.mean(dataSet);
    int[] order = order(x);
    double[] y = new double[x.length];
    double[] sigma = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double exposure = set.exposureAt(i);
      y[i] = likelihood.datum(i) / exposure;
      sigma[i] = spread(likelihood, i, mean[i]) / exposure;
      mean[i] /= exposure;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(column("x", how.xLabel, how.xUnit, pick(x, order)));
    if (how.latent()) {
      columns.add(column("x_sigma", "Error of " + how.xLabel, how.xUnit, pick(how.sigmaX, order)));
    }
    columns.add(column("y", how.valueLabel, how.valueUnit, pick(y, order)));
    columns.add(column("y_sigma", "Error of " + how.valueLabel, how.valueUnit, pick(sigma, order)));
    columns.add(column("fit", "Fit", how.valueUnit, pick(mean, order)));
    columns.add(column("residual", "Residual in standard deviations", "", residuals(how, dataSet)));
    return new Curve(id(FitReport.DATA, number), label("Data and fit", dataSet), columns);
  }

  /** Of counts the root of the count, and of none 1, for the error bar only. */
  private static double spread(Likelihood likelihood, int i, double mean) {
    if (likelihood instanceof GaussianLikelihood) {
      return Math.sqrt(likelihood.variance(i, mean));
    }
    double variance = likelihood.variance(i, likelihood.datum(i));
    return variance > 0 ? Math.sqrt(variance) : Math.sqrt(likelihood.variance(i, mean));
  }

  private Curve line(int dataSet, int number) {
    DataSet set = result.problem().dataSets().get(dataSet);
    Model model = model(dataSet);
    // Bins need not be alike, and a model may hold the response of its own bins: no other ones.
    boolean dense = !set.abscissa().binned();
    Abscissa at = dense ? Abscissa.points(grid(abscissas(how, dataSet))) : set.abscissa();
    List<Parameter> own = model.parameters();
    String[] names = new String[own.size()];
    double[] p = new double[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = problemName(own.get(i).name(), set.name());
      p[i] = result.value(names[i]);
    }
    double[] value = new double[at.size()];
    double[][] jacobian = new double[p.length][at.size()];
    model.prepare(at).at(p, value, jacobian);
    List<Column> columns = new ArrayList<>();
    columns.add(column("x", how.xLabel, how.xUnit, at.centres()));
    columns.add(column("fit", "Fit", how.valueUnit, value));
    double[] reach = reach(names, jacobian, at.size());
    if (reach != null) {
      double[] low = new double[value.length];
      double[] high = new double[value.length];
      for (int i = 0; i < value.length; i++) {
        low[i] = value[i] - reach[i];
        high[i] = value[i] + reach[i];
      }
      columns.add(column("low", "Fit, lower end of the 95 % band", how.valueUnit, low));
      columns.add(column("high", "Fit, upper end of the 95 % band", how.valueUnit, high));
    }
    return new Curve(id(FitReport.LINE, number), label("Fit", dataSet), columns);
  }

  /** In a fit of several data sets only shared parameters have their own name. */
  private String problemName(String name, String dataSet) {
    String prefixed = dataSet + "." + name;
    boolean separate =
        result.problem().parameters().stream().anyMatch(p -> p.name().equals(prefixed));
    return separate ? prefixed : name;
  }

  /**
   * Half the width of the 95 % band at each point by linear propagation, with parameters at a bound
   * held there; null if a parameter is not determined.
   */
  private double[] reach(String[] names, double[][] jacobian, int points) {
    double[][] covariance = new double[names.length][names.length];
    boolean atBound = false;
    for (int i = 0; i < names.length; i++) {
      for (int j = 0; j < names.length; j++) {
        double value = result.covariance(names[i], names[j]);
        if (Double.isInfinite(value)) {
          messages.add(
              Message.info(
                  "There is no band about the fit, because the data do not determine "
                      + names[i]
                      + "."));
          return null;
        }
        atBound |= Double.isNaN(value);
        covariance[i][j] = Double.isNaN(value) ? 0 : value;
      }
    }
    if (atBound) {
      messages.add(
          Message.info("The band about the fit holds the parameters at a bound where they are."));
    }
    double factor =
        how.estimatedErrors
            ? StudentQuantile.of(result.degreesOfFreedom()).factor()
            : StudentQuantile.normal().factor();
    double[] reach = new double[points];
    for (int k = 0; k < points; k++) {
      double variance = 0;
      for (int i = 0; i < names.length; i++) {
        for (int j = 0; j < names.length; j++) {
          variance += jacobian[i][k] * covariance[i][j] * jacobian[j][k];
        }
      }
      reach[k] = factor * Math.sqrt(Math.max(0, variance));
    }
    return reach;
  }

  private static double[] grid(double[] x) {
    double low = Arrays.stream(x).min().orElseThrow();
    double high = Arrays.stream(x).max().orElseThrow();
    boolean logarithmic = FitFigures.spansDecades(x);
    double[] grid = new double[LINE_POINTS];
    for (int i = 0; i < LINE_POINTS; i++) {
      double share = i / (LINE_POINTS - 1.0);
      grid[i] = logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
    }
    grid[LINE_POINTS - 1] = high;
    return grid;
  }

  private Curve correlation() {
    List<Parameter> free = result.problem().free();
    List<String> shown = how.reported.stream().map(Parameter::name).toList();
    int[] rows =
        IntStream.range(0, free.size()).filter(i -> shown.contains(free.get(i).name())).toArray();
    double[][] matrix = result.correlation();
    List<Column> columns = new ArrayList<>();
    for (int i : rows) {
      String name = free.get(i).name();
      columns.add(column(FitReport.identifier(name), name, "", pick(matrix[i], rows)));
    }
    return new Curve(
        how.prefix + FitReport.CORRELATION,
        "Correlation of the free parameters, rows in the order of the columns",
        columns);
  }

  private static Column column(String id, String label, String unit, double[] values) {
    return new Column.Doubles(id, label, unit, values);
  }

  private static double[] pick(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }
}
