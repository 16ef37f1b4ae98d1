package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.fit.FitTableSettings.Errors;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.MultiStart;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.regression.ErrorsInBoth;

/** One model fitted to the rows of a table. */
final class TableFit {
  /** Every point with errors in both coordinates is a parameter of its own. */
  private static final int MOST_WITH_ERRORS_IN_BOTH = 200;

  /** Bins are equally wide to this share of their width. */
  private static final double EQUAL_WIDTH = 1e-6;

  private final FitTableSettings settings;
  private final TableData data;
  private final ParameterText text;
  private final ModelInUnits model;
  private final AxisUnits units;
  private final List<Message> messages = new ArrayList<>();
  private final double[] x;
  private final double[] sigmaX;
  private final boolean equalErrors;
  private final FitResult result;
  private List<MultiStart.Alternative> alternatives = List.of();

  TableFit(FitTableSettings settings, TableData data, ParameterText text, Model model)
      throws AnalysisException {
    this.settings = settings;
    this.data = data;
    this.text = text;
    boolean poisson = settings.errors() == Errors.COUNTS;
    units = new AxisUnits(model, data.x(), data.y(), poisson);
    this.model = new ModelInUnits(model, units);
    messages.addAll(units.messages());
    x = data.values(data.x(), units.xFactor());
    sigmaX =
        data.xError() == null
            ? null
            : data.values(
                data.xError(), AxisUnits.errorFactor(data.x(), data.xError(), units.xFactor()));
    equalErrors = !poisson && data.yError() == null;
    if (sigmaX != null && data.yError() == null) {
      throw new AnalysisException(
          "Column "
              + data.xError().name()
              + " gives errors of "
              + data.x().name()
              + ", which need errors of "
              + data.y().name()
              + " beside them. Name their column in Settings > Columns > Error of the value, or set"
              + " Error of the condition to none.");
    }
    try {
      result = fit();
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("Fit of " + model.id() + ": " + e.getMessage(), e);
    }
  }

  FitResult result() {
    return result;
  }

  Model model() {
    return model;
  }

  AxisUnits units() {
    return units;
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  /**
   * What is to be added to the log likelihood to have it per unit of the table's columns: fits in
   * other units compare only so.
   */
  double logLikelihoodOfUnits() {
    double perRow = Math.log(units.valueFactor());
    return x.length * (sigmaX == null ? perRow : perRow + Math.log(units.xFactor()));
  }

  /** A report that knows how the errors were had. */
  FitReport.Builder report() {
    FitReport.Builder report =
        FitReport.of(result)
            .labels(data.x().name(), units.xUnit(), data.y().name(), units.valueUnit())
            .intervals(settings.intervals())
            .alternatives(alternatives);
    if (equalErrors) {
      report.estimatedErrors();
    }
    return sigmaX == null ? report : report.errorsInBoth(model, x, sigmaX);
  }

  private FitResult fit() throws AnalysisException {
    Likelihood likelihood = likelihood();
    FitProblemBuilder builder =
        FitProblem.builder().add(new DataSet(data.y().name(), model, abscissa(), likelihood));
    constrain(builder, likelihood, true);
    FitProblem problem = builder.build();
    if (problem.free().isEmpty()) {
      throw new AnalysisException(
          "All parameters of " + model.id() + " are held fixed; leave one free.");
    }
    FitResult found = search(problem);
    if (equalErrors) {
      FitResult scaled = EqualErrors.scaled(found);
      messages.add(
          Message.info(
              "The errors are taken to be equal, "
                  + SentenceNumber.text(Math.sqrt(found.residualVariance()), 3)
                  + (units.valueUnit().isEmpty() ? "" : " " + units.valueUnit())
                  + ", from the scatter about the fit; whether the model holds cannot be tested."));
      return scaled;
    }
    return sigmaX == null ? found : inBoth(found);
  }

  private FitResult inBoth(FitResult found) throws AnalysisException {
    if (x.length > MOST_WITH_ERRORS_IN_BOTH) {
      throw new AnalysisException(
          x.length
              + " rows with errors in both columns; at most "
              + MOST_WITH_ERRORS_IN_BOTH
              + " are fitted. Average rows, or set Error of the condition to none.");
    }
    double[] y = values();
    FitProblemBuilder builder = ErrorsInBoth.problem(model, x, sigmaX, y, sigmaY());
    constrain(builder, found.likelihood(0), false);
    for (Parameter parameter : found.problem().free()) {
      builder.start(parameter.name(), found.value(parameter.name()));
    }
    messages.add(
        Message.info(
            "The errors of both columns count; the true "
                + data.x().name()
                + " of every row was fitted with the parameters."));
    return Fitter.fit(builder.build());
  }

  private FitResult search(FitProblem problem) {
    if (settings.starts() == 0) {
      return Fitter.fit(problem);
    }
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    MultiStart.Outcome outcome =
        new MultiStart(problem, FitOptions.DEFAULT).run(settings.starts(), threads);
    boolean variance = equalErrors && outcome.best().degreesOfFreedom() > 0;
    alternatives = outcome.alternatives(variance ? outcome.best().residualVariance() : 1);
    return outcome.best();
  }

  private void constrain(FitProblemBuilder builder, Likelihood likelihood, boolean say) {
    Set<String> own = new LinkedHashSet<>();
    model.parameters().forEach(parameter -> own.add(parameter.name()));
    double[] y = new double[likelihood.size()];
    Arrays.setAll(y, likelihood::datum);
    double[] guess = null;
    for (int i = 0; i < model.parameters().size(); i++) {
      Parameter parameter = model.parameters().get(i);
      if (model.conditions().contains(parameter.name()) && !text.mentions(parameter.name())) {
        guess = guess == null ? model.guess(Abscissa.points(x), y) : guess;
        builder.fix(parameter.name(), parameter.clamp(guess[i]));
        if (say) {
          messages.add(
              Message.info(
                  "Parameter "
                      + parameter.name()
                      + " is a condition and was held at "
                      + SentenceNumber.text(parameter.clamp(guess[i]), 6)
                      + (parameter.unit().isEmpty() || parameter.unit().equals("1")
                          ? ""
                          : " " + parameter.unit())
                      + "; Settings > Parameters > Held fixed sets another value."));
        }
      }
    }
    text.apply(builder, own);
  }

  private Likelihood likelihood() throws AnalysisException {
    if (settings.errors() == Errors.COUNTS) {
      if (units.valueFactor() != 1) {
        throw new AnalysisException(
            "Column "
                + data.y().name()
                + " is in "
                + data.y().unit()
                + "; Poisson statistics need plain counts. Choose Settings > Columns > Errors >"
                + " table or equal.");
      }
      return new PoissonLikelihood(data.counts());
    }
    double[] y = values();
    if (Arrays.stream(y).allMatch(value -> value == 0)) {
      throw new AnalysisException(
          "Column " + data.y().name() + " is 0 in all rows that are fitted: nothing to fit.");
    }
    return equalErrors ? GaussianLikelihood.unweighted(y) : new GaussianLikelihood(y, sigmaY());
  }

  private double[] values() {
    return data.values(data.y(), units.valueFactor());
  }

  private double[] sigmaY() throws AnalysisException {
    double factor = AxisUnits.errorFactor(data.y(), data.yError(), units.valueFactor());
    return data.values(data.yError(), factor);
  }

  private Abscissa abscissa() throws AnalysisException {
    if (!units.countedInBins()) {
      return Abscissa.points(x);
    }
    double width = x.length > 1 ? (x[x.length - 1] - x[0]) / (x.length - 1) : 0;
    for (int i = 0; i < x.length; i++) {
      if (!(width > 0) || Math.abs(x[i] - x[0] - i * width) > EQUAL_WIDTH * width * x.length) {
        throw new AnalysisException(
            model.id()
                + " needs counts in bins of equal width, but "
                + data.x().name()
                + " does not rise in equal steps. Give the values in "
                + model.valueUnit()
                + " instead.");
      }
    }
    messages.add(
        Message.info(
            "The values are counts in bins of "
                + SentenceNumber.text(width, 6)
                + " "
                + units.xUnit()
                + " about "
                + data.x().name()
                + "."));
    return Abscissa.uniformBins(x[0] - width / 2, width, x.length);
  }

  /** The same model with parameters in the units of the table. */
  private static final class ModelInUnits implements Model {
    private final Model model;
    private final List<Parameter> parameters;

    ModelInUnits(Model model, AxisUnits units) {
      this.model = model;
      parameters =
          model.parameters().stream()
              .map(p ->
                  new Parameter(p.name(), units.of(p), p.lower(), p.upper(), p.start(), p.help()))
              .toList();
    }

    Set<String> conditions() {
      return model instanceof LibraryModel library ? library.conditions() : Set.of();
    }

    @Override
    public String id() {
      return model.id();
    }

    @Override
    public String title() {
      return model.title();
    }

    @Override
    public String source() {
      return model.source();
    }

    @Override
    public String xUnit() {
      return model.xUnit();
    }

    @Override
    public String valueUnit() {
      return model.valueUnit();
    }

    @Override
    public List<Parameter> parameters() {
      return parameters;
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      model.evaluate(p, x, value, jacobian);
    }

    @Override
    public Evaluation prepare(Abscissa x) {
      return model.prepare(x);
    }

    @Override
    public double[] guess(Abscissa x, double[] y) {
      return model.guess(x, y);
    }
  }
}
