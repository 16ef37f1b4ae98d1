package org.photonbench.ui.fit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureDataFinder;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FigureModel;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.Model;

/** What the fit panel holds: data, model, parameters, range, last fit. Plain Java, one thread. */
final class FitPresenter {
  private final Background background;
  private final Runnable changed;
  private boolean guessing;
  private int revision;
  private Figure figure;
  private List<FigureData> candidates = List.of();
  private List<FigureData> data = List.of();
  private final ModelChoice choice;
  private ModelFit model;
  private final Set<String> shared = new LinkedHashSet<>();
  private ParameterRows rows = ParameterRows.none();
  private double from;
  private double to;
  private FitOutcome outcome;
  private final FitComparison comparison = new FitComparison();

  /** The models in the order that is kept among equals; evaluates in the thread of the caller. */
  FitPresenter(List<Model> library) {
    this(library, Background.SAME_THREAD, () -> {});
  }

  /**
   * @param background where models are evaluated
   * @param changed told when start values arrive that were guessed there
   */
  FitPresenter(List<Model> library, Background background, Runnable changed) {
    choice = new ModelChoice(library);
    this.background = background;
    this.changed = changed;
  }

  // ------------------------------------------------------------------ figure and data

  /**
   * Takes a figure. Model, parameters and range stay if it is the same figure with other data; the
   * last fit stays if the data are the same too.
   *
   * @param newFigure null: none
   * @param curves the curves behind it, to find counts
   */
  void show(Figure newFigure, List<Curve> curves) {
    boolean sameFigure =
        figure != null
            && newFigure != null
            && figure.id().equals(newFigure.id())
            && figure.x().title().equals(newFigure.x().title())
            && figure.y().title().equals(newFigure.y().title());
    List<FigureData> found =
        newFigure == null ? List.of() : FigureDataFinder.find(newFigure, curves);
    List<FigureData> same = sameFigure ? FigureDataList.named(found, data) : List.of();
    boolean stays = !data.isEmpty() && same.size() == data.size();
    boolean sameNumbers = stays && FigureDataList.areEqual(same, data);
    figure = newFigure;
    candidates = found;
    if (stays) {
      data = same;
      if (!sameNumbers) {
        forget();
        if (choice.response().isPresent()) {
          // The bins may be others, which the response must be brought to.
          findModels("");
        }
      }
    } else {
      select(found.isEmpty() ? List.of() : List.of(found.getFirst()));
    }
  }

  Optional<Figure> figure() {
    return Optional.ofNullable(figure);
  }

  /** The data that the figure shows. */
  List<FigureData> candidates() {
    return candidates;
  }

  /** What is fitted together; empty: nothing. */
  List<FigureData> data() {
    return data;
  }

  /** Fits other data of the figure; the whole of what the figure shows at first. */
  void select(List<FigureData> chosen) {
    data = List.copyOf(chosen);
    forget();
    rows = ParameterRows.none();
    if (data.isEmpty()) {
      choice.find(figure, data);
      model = null;
      return;
    }
    double first = FigureDataList.first(data);
    double last = FigureDataList.last(data);
    from = Math.max(first, figure.x().min().orElse(first));
    to = Math.min(last, figure.x().max().orElse(last));
    findModels("");
  }

  /** Finds the models of the data and takes one: of that name, else the one before or the first. */
  private void findModels(String wanted) {
    choice.find(figure, data);
    String before = model == null ? "" : model.model().id();
    model = null;
    choice.first(wanted, before).ifPresent(this::select);
  }

  // ------------------------------------------------------------------ instrument response

  /** Whether the data are a decay, which a measured response can stand behind. */
  boolean takesResponse() {
    return ModelChoice.takesResponse(figure, data);
  }

  Optional<FigureResponse> response() {
    return choice.response();
  }

  /**
   * Takes a measured response, and a decay behind it as the model; null: none any more. Says in one
   * sentence why not.
   */
  Optional<String> setResponse(FigureResponse newResponse) {
    try {
      choice.setResponse(newResponse, figure, data);
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
    findModels(newResponse == null || data.isEmpty() ? "" : FigureResponse.FIRST_MODEL);
    return Optional.empty();
  }

  private void forget() {
    outcome = null;
    comparison.clear();
  }

  private List<FigureData> inRange() {
    return data.stream().map(d -> d.within(from, to)).toList();
  }

  // ------------------------------------------------------------------ model and parameters

  /** The models whose units fit, best first. */
  List<ModelFit> models() {
    return choice.models();
  }

  /** Those whose title, group, identifier or formula hold all words of a text. */
  List<ModelFit> models(String filter) {
    return choice.models(filter);
  }

  Optional<ModelFit> model() {
    return Optional.ofNullable(model);
  }

  /** Takes a model; start values guessed from the data follow. */
  void select(ModelFit chosen) {
    model = chosen;
    outcome = null;
    rows = ParameterRows.of(chosen, data, from, shared());
    guess(true);
  }

  /** The parameters of the model that have one value for all data. */
  Set<String> shared() {
    return model == null ? Set.of() : ParameterRows.known(model, shared);
  }

  /** Gives a parameter of the model one value for all data, or one for each. */
  void setShared(String parameter, boolean one) {
    if (one ? shared.add(parameter) : shared.remove(parameter)) {
      ParameterRows before = rows;
      rows = ParameterRows.of(model, data, from, shared());
      rows.takeOver(before);
      // Other parameters are another fit.
      forget();
      edited();
    }
  }

  /** Guesses the start values anew, those of conditions too that the user has not set. */
  void guess() {
    if (model != null) {
      guess(false);
    }
  }

  /**
   * @param conditions whether values that a fit holds fixed are guessed too
   */
  private void guess(boolean conditions) {
    ModelFit of = model;
    ParameterRows into = rows;
    List<FigureData> used = inRange();
    Set<String> together = shared();
    double low = from;
    int asked = ++revision;
    guessing = true;
    background.run(
        Background.Kind.GUESS,
        () -> ParameterRows.guessed(of, used, low, together),
        found -> {
          guessing = false;
          // What the user typed meanwhile counts more than a guess.
          if (asked == revision && into == rows) {
            into.takeStarts(found, conditions);
            outcome = null;
          }
          changed.run();
        });
  }

  /** Whether start values are still to come. */
  boolean guessing() {
    return guessing;
  }

  List<ParameterRow> rows() {
    return rows.list();
  }

  /** Ties a parameter, or unties it with an empty text; says in one sentence why not. */
  Optional<String> setTie(ParameterRow row, String text) {
    return rows.setTie(row, text);
  }

  // ------------------------------------------------------------------ range

  double from() {
    return from;
  }

  double to() {
    return to;
  }

  /** Sets the range; says in one sentence why not. */
  Optional<String> setRange(double newFrom, double newTo) {
    if (data.isEmpty()) {
      return Optional.empty();
    }
    if (!(newFrom < newTo)) {
      return Optional.of("The range must begin below its end.");
    }
    Optional<FigureData> without =
        data.stream().filter(d -> d.within(newFrom, newTo).size() < 2).findFirst();
    if (without.isPresent()) {
      return Optional.of(
          "There are no data"
              + (data.size() == 1 ? "" : " of " + without.get().label())
              + " from "
              + ParameterRow.text(newFrom)
              + " to "
              + ParameterRow.text(newTo)
              + ".");
    }
    if (newFrom != from || newTo != to) {
      from = newFrom;
      to = newTo;
      forget();
    }
    return Optional.empty();
  }

  /** Takes all data into the range. */
  void wholeRange() {
    if (!data.isEmpty()) {
      setRange(FigureDataList.first(data), FigureDataList.last(data));
    }
  }

  // ------------------------------------------------------------------ start curves and handles

  /** The curves of the start values within the range, one for each of the data. */
  List<StartCurve> startCurves() {
    return curveWork().get();
  }

  /** Evaluates the curves of the start values in the background. */
  void startCurves(Consumer<List<StartCurve>> done) {
    background.run(Background.Kind.CURVE, curveWork(), done);
  }

  /** Holds copies of what it needs. */
  private Supplier<List<StartCurve>> curveWork() {
    List<FigureData> used = inRange();
    if (model == null || used.stream().anyMatch(d -> d.size() < 2)) {
      return List::of;
    }
    return StartCurve.all(setUp(model), rows);
  }

  /** Which of the data the handles of a parameter lie on. */
  int dataSet(ParameterRow row) {
    return Math.max(0, row.dataSet());
  }

  /**
   * Changes the start value of one parameter so that the curve passes through a point, or as near
   * to it as the bounds allow.
   */
  void dragTo(ParameterRow row, double x, double y) {
    if (model != null && row.tie().isEmpty() && Double.isFinite(x) && Double.isFinite(y)) {
      int dataSet = dataSet(row);
      row.setStart(
          StartCurve.through(
              new FigureModel(model, from),
              rows.startValues(dataSet),
              rows.index(row),
              row,
              data.get(dataSet),
              x,
              y));
      outcome = null;
    }
  }

  // ------------------------------------------------------------------ fits

  /** What stands in the way of a fit, one sentence; empty: nothing. */
  Optional<String> obstacle() {
    if (data.isEmpty() || model == null) {
      return Optional.of("There is no curve to fit yet: open a recording whose figure shows one.");
    }
    try {
      FigureFit.problem(
          inRange(), new FigureModel(model, from), rows.settings(), List.copyOf(shared()));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The fit as it is set now. */
  FigureFit task() {
    return setUp(model).with(rows);
  }

  /** A fit of another model to the same data from guessed start values, to compare. */
  FigureFit task(ModelFit other) {
    return later(other).get();
  }

  /** The same, with the guess made when it is asked for, in any thread. */
  Supplier<FigureFit> later(ModelFit other) {
    if (other == model) {
      FigureFit own = task();
      return () -> own;
    }
    return setUp(other)::guessed;
  }

  private FitSetUp setUp(ModelFit of) {
    return new FitSetUp(
        figure, inRange(), of, from, to, ParameterRows.known(of, shared), choice.response());
  }

  /** Whether a fit that ended is of what is set now, save start values. */
  private boolean isOfPresent(FitOutcome fit) {
    return !data.isEmpty()
        && figure.id().equals(fit.figure().id())
        && fit.settings().from() == from
        && fit.settings().to() == to
        && FigureDataList.areEqual(inRange(), fit.data());
  }

  /** Takes a finished fit: the start values become its values. One of other data is left. */
  void take(FitOutcome fit) {
    if (!isOfPresent(fit)) {
      return;
    }
    addToComparison(fit);
    if (model != null
        && fit.fit().model().id().equals(model.model().id())
        && Set.copyOf(fit.settings().shared()).equals(shared())) {
      outcome = fit;
      for (ParameterRow row : rows.list()) {
        if (row.tie().isEmpty() && !row.fixed()) {
          row.setStart(fit.result().value(row.name()));
        }
      }
    }
  }

  /** Takes a fit of another model for comparison. */
  void addToComparison(FitOutcome fit) {
    if (isOfPresent(fit)) {
      comparison.add(fit);
    }
  }

  /** The last fit of the model; empty after a change. */
  Optional<FitOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** The start values or bounds were changed, so that the fit is not of them any more. */
  void edited() {
    revision++;
    outcome = null;
  }

  /** The fits of the same data within the same range. */
  FitComparison comparison() {
    return comparison;
  }

  /** Layers of the fit, to be painted over the figure. */
  List<Layer> fitLayers() {
    return outcome == null ? List.of() : outcome.layers();
  }
}
