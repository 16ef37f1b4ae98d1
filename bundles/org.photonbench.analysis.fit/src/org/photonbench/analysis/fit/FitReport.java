package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.MultiStart;

/**
 * What a fit says, as the product's results and figures show it. Made once from a {@link
 * FitResult}; immutable.
 *
 * <pre>{@code
 * FitReport report =
 *     FitReport.of(result).labels("Temperature", "K", "Width", "meV").prefix("width.").make();
 * }</pre>
 *
 * <p>Identifiers, each after the prefix: quantities {@code parameter.NAME} (see {@link
 * #identifier}), {@code goodness.deviance}, {@code goodness.z}, {@code goodness.probability},
 * {@code goodness.degrees-of-freedom}, {@code criteria.aicc}, {@code criteria.bic}, {@code
 * residuals.durbin-watson}, {@code residuals.runs}; curves {@value #DATA}, {@value #LINE}, {@value
 * #CORRELATION}. A fit of several data sets has the curves of the second one under {@code data.2}
 * and {@code fit.2}, and so on, and the name of the data set in their labels and before the
 * identifiers of its residuals' tests.
 */
public final class FitReport {
  /** Curve: x, y, their errors where there are any, fit, residual in standard deviations. */
  public static final String DATA = "data";

  /** Curve: x, fit, and its 95 % band where there is one, over the range of the data. */
  public static final String LINE = "fit";

  /** Curve: correlation matrix of the free parameters, a column and a row for each. */
  public static final String CORRELATION = "correlation";

  /** How the 95 % intervals of the parameters are found. */
  public enum Intervals {
    /** Where the deviance rises by the quantile; right for lopsided likelihoods, slower. */
    PROFILE,
    /** Value and standard deviation. */
    SYMMETRIC
  }

  /** In the labels of curves of several data sets, before the name of the data set. */
  static final String OF_DATA_SET = ": ";

  private final List<Quantity> quantities;
  private final List<Curve> curves;
  private final List<Message> messages;

  private FitReport(List<Quantity> quantities, List<Curve> curves, List<Message> messages) {
    this.quantities = List.copyOf(quantities);
    this.curves = List.copyOf(curves);
    this.messages = List.copyOf(messages);
  }

  /** A parameter's name as part of an identifier: {@code zero-width} for {@code zero width}. */
  public static String identifier(String parameter) {
    return parameter.replaceAll("[^A-Za-z0-9._-]", "-");
  }

  /** The identifier of a curve of the data set with this number, from 1 on. */
  static String numbered(String curve, int number) {
    return number == 1 ? curve : curve + "." + number;
  }

  /** Starts a report on a fit. */
  public static Builder of(FitResult result) {
    return new Builder(result);
  }

  /** Parameters in the order of the model, then the quality of the fit. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** The data with the fit, the line, the correlation of the free parameters. */
  public List<Curve> curves() {
    return curves;
  }

  /** What the user should know, most important first. */
  public List<Message> messages() {
    return messages;
  }

  /** {@link FitFigures#of} of this report's curves. */
  public List<Figure> figures(String prefix, String title) {
    return FitFigures.of(prefix, title, curves);
  }

  /** Collects how a fit is to be reported. */
  public static final class Builder {
    private static final int ALL = -1;

    final FitResult result;
    private int dataSet = ALL;
    String prefix = "";
    String group = "Fit";
    String xLabel = "x";
    String xUnit = "";
    String valueLabel = "Value";
    String valueUnit = "";
    Intervals intervals = Intervals.PROFILE;
    boolean estimatedErrors;
    Model model;
    List<Parameter> reported;
    double[] measuredX;
    double[] sigmaX;
    List<MultiStart.Alternative> alternatives = List.of();

    private Builder(FitResult result) {
      this.result = Objects.requireNonNull(result, "result");
      model = result.problem().dataSets().getFirst().model();
      reported = result.problem().parameters();
    }

    /** Which data set the curves show; all unless told otherwise. */
    public Builder dataSet(int index) {
      dataSet = index;
      model = result.problem().dataSets().get(index).model();
      return this;
    }

    /** Text before all identifiers, for results with several fits. */
    public Builder prefix(String text) {
      prefix = text;
      return this;
    }

    /** Heading of the quantities. */
    public Builder group(String heading) {
      group = heading;
      return this;
    }

    /** Names and units of the axes, for people; empty units are pure numbers. */
    public Builder labels(String x, String unitOfX, String value, String unitOfValue) {
      xLabel = x;
      xUnit = unitOfX;
      valueLabel = value;
      valueUnit = unitOfValue;
      return this;
    }

    /** Profile intervals unless told otherwise. */
    public Builder intervals(Intervals how) {
      intervals = how;
      return this;
    }

    /**
     * The standard deviation of the data, the same for all, was set to the scatter about the fit
     * itself ({@link EqualErrors}): intervals are Student's, and there is no test of the fit.
     */
    public Builder estimatedErrors() {
      estimatedErrors = true;
      return this;
    }

    /** Other solutions that the data do not exclude, see {@link MultiStart.Outcome}. */
    public Builder alternatives(List<MultiStart.Alternative> others) {
      alternatives = List.copyOf(others);
      return this;
    }

    /**
     * The fit is one of {@link org.photonbench.fit.regression.ErrorsInBoth}: data set "y" is shown
     * at the measured abscissas with their errors, and the true abscissas are not listed.
     *
     * @param ofY the model of y
     */
    public Builder errorsInBoth(Model ofY, double[] x, double[] sigmaOfX) {
      dataSet = 1;
      model = ofY;
      measuredX = x.clone();
      sigmaX = sigmaOfX.clone();
      List<String> own = ofY.parameters().stream().map(Parameter::name).toList();
      reported =
          result.problem().parameters().stream().filter(p -> own.contains(p.name())).toList();
      return this;
    }

    /** The data sets whose curves are shown. */
    int[] shown() {
      return dataSet == ALL
          ? IntStream.range(0, result.problem().dataSets().size()).toArray()
          : new int[] {dataSet};
    }

    /** Whether latent abscissas are among the free parameters. */
    boolean latent() {
      return sigmaX != null;
    }

    /** Free parameters of the model, without the latent abscissas. */
    int freeReported() {
      List<String> names = reported.stream().map(Parameter::name).toList();
      return (int) result.problem().free().stream().filter(p -> names.contains(p.name())).count();
    }

    /** Number of points or bins. */
    int points() {
      return latent() ? sigmaX.length : result.problem().size();
    }

    /** Makes the report; with profile intervals this fits many times. */
    public FitReport make() {
      List<Message> messages = new ArrayList<>();
      FitQuality quality = new FitQuality(this);
      List<Quantity> quantities =
          new ArrayList<>(new ParameterQuantities(this, quality.marks(), messages).list());
      quantities.addAll(quality.quantities());
      messages.addAll(quality.messages());
      messages.addAll(Degeneracy.messages(this));
      List<Curve> curves = new FitCurves(this, messages).list();
      return new FitReport(quantities, curves, messages);
    }
  }
}
