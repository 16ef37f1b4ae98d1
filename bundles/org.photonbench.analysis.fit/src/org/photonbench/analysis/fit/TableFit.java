package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.fit.FitTableSettings.Errors;
import org.photonbench.analysis.fit.TableGroups.Group;
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
  private final ParameterNames names;
  private final Set<String> shared;
  private final ModelInUnits model;
  private final AxisUnits units;
  private final List<Message> messages = new ArrayList<>();
  private final boolean equalErrors;
  private final FitResult result;
  private List<MultiStart.Alternative> alternatives = List.of();

  /**
   * @param shared names of the parameters with one value for all groups
   */
  TableFit(
      FitTableSettings settings,
      TableData data,
      ParameterText text,
      Model model,
      Set<String> shared)
      throws AnalysisException {
    this.settings = settings;
    this.data = data;
    this.text = text;
    this.shared = new LinkedHashSet<>(shared);
    this.shared.retainAll(model.parameters().stream().map(Parameter::name).toList());
    names = new ParameterNames(model, data.groups().stream().map(Group::name).toList(), shared);
    boolean poisson = settings.errors() == Errors.COUNTS;
    units = new AxisUnits(model, data.x(), data.y(), poisson);
    this.model = new ModelInUnits(model, units);
    messages.addAll(units.messages());
    equalErrors = !poisson && data.yError() == null;
    if (inBoth() && data.yError() == null) {
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
    if (inBoth() && data.groups().size() > 1) {
      throw new AnalysisException(
          "Groups are fitted with errors of the values only. Set Settings > Columns > Error of the"
              + " condition to none, or fit one group at a time.");
    }
    try {
      result = fit();
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("Fit of " + model.id() + ": " + e.getMessage(), e);
    }
  }

  /** Whether both coordinates have errors. */
  private boolean inBoth() {
    return data.xError() != null;
  }

  private double[] x(Group group) {
    return TableData.values(group, data.x(), units.xFactor());
  }

  /** Of the only group, with errors in both coordinates. */
  private double[] sigmaX() throws AnalysisException {
    return TableData.values(
        data.groups().getFirst(),
        data.xError(),
        AxisUnits.errorFactor(data.x(), data.xError(), units.xFactor()));
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
    int rows = data.groups().stream().mapToInt(group -> group.rows().length).sum();
    return rows * (inBoth() ? perRow + Math.log(units.xFactor()) : perRow);
  }

  /** A report that knows how the errors were had. */
  FitReport.Builder report() throws AnalysisException {
    FitReport.Builder report =
        FitReport.of(result)
            .labels(data.x().name(), units.xUnit(), data.y().name(), units.valueUnit())
            .intervals(settings.intervals())
            .alternatives(alternatives);
    if (equalErrors) {
      report.estimatedErrors();
    }
    return inBoth() ? report.errorsInBoth(model, x(data.groups().getFirst()), sigmaX()) : report;
  }

  private FitResult fit() throws AnalysisException {
    FitProblemBuilder builder = FitProblem.builder();
    for (Group group : data.groups()) {
      builder.add(new DataSet(group.name(), model, abscissa(group), likelihood(group)));
    }
    builder.share(shared.toArray(String[]::new));
    constrain(builder, true);
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
    return inBoth() ? inBoth(found) : found;
  }

  private FitResult inBoth(FitResult found) throws AnalysisException {
    Group group = data.groups().getFirst();
    double[] x = x(group);
    if (x.length > MOST_WITH_ERRORS_IN_BOTH) {
      throw new AnalysisException(
          x.length
              + " rows with errors in both columns; at most "
              + MOST_WITH_ERRORS_IN_BOTH
              + " are fitted. Average rows, or set Error of the condition to none.");
    }
    FitProblemBuilder builder =
        ErrorsInBoth.problem(model, x, sigmaX(), values(group), sigmaY(group));
    constrain(builder, false);
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

  private void constrain(FitProblemBuilder builder, boolean say) throws AnalysisException {
    for (int i = 0; i < model.parameters().size(); i++) {
      Parameter parameter = model.parameters().get(i);
      if (model.conditions().contains(parameter.name())) {
        List<String> ofFit = names.of(parameter.name());
        for (int k = 0; k < ofFit.size(); k++) {
          if (!text.mentions(parameter.name()) && !text.mentions(ofFit.get(k))) {
            Group group = data.groups().get(k);
            double guess = model.guess(Abscissa.points(x(group)), values(group))[i];
            hold(builder, parameter, ofFit.get(k), parameter.clamp(guess), say);
          }
        }
      }
    }
    text.apply(builder, names);
  }

  private void hold(
      FitProblemBuilder builder, Parameter parameter, String name, double value, boolean say) {
    builder.fix(name, value);
    if (say) {
      messages.add(
          Message.info(
              "Parameter "
                  + name
                  + " is a condition and was held at "
                  + SentenceNumber.text(value, 6)
                  + (parameter.unit().isEmpty() || parameter.unit().equals("1")
                      ? ""
                      : " " + parameter.unit())
                  + "; Settings > Parameters > Held fixed sets another value."));
    }
  }

  private Likelihood likelihood(Group group) throws AnalysisException {
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
      return new PoissonLikelihood(data.counts(group));
    }
    double[] y = values(group);
    if (Arrays.stream(y).allMatch(value -> value == 0)) {
      throw new AnalysisException(
          "Column "
              + data.y().name()
              + " is 0 in all rows"
              + (data.groups().size() == 1 ? "" : " of " + group.name())
              + " that are fitted: nothing to fit.");
    }
    return equalErrors
        ? GaussianLikelihood.unweighted(y)
        : new GaussianLikelihood(y, sigmaY(group));
  }

  private double[] values(Group group) {
    return TableData.values(group, data.y(), units.valueFactor());
  }

  private double[] sigmaY(Group group) throws AnalysisException {
    double factor = AxisUnits.errorFactor(data.y(), data.yError(), units.valueFactor());
    return TableData.values(group, data.yError(), factor);
  }

  private Abscissa abscissa(Group group) throws AnalysisException {
    double[] x = x(group);
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
