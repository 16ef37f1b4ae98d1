package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureDataFinder;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FigureFitSettings;
import org.photonbench.analysis.fit.figure.FigureModel;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.fit.figure.ParameterSetting;
import org.photonbench.analysis.fit.figure.TieText;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.LibraryModel;

/** What the fit panel holds: data, model, parameters, range, last fit. Plain Java, one thread. */
final class FitPresenter {
  private final List<Model> library;
  private final Background background;
  private final Runnable changed;
  private boolean guessing;
  private int revision;
  private Figure figure;
  private List<FigureData> candidates = List.of();
  private FigureData data;
  private List<ModelFit> models = List.of();
  private ModelFit model;
  private List<ParameterRow> rows = List.of();
  private double from;
  private double to;
  private FitOutcome outcome;
  private final List<FitOutcome> compared = new ArrayList<>();

  /** The models in the order that is kept among equals; evaluates in the thread of the caller. */
  FitPresenter(List<Model> library) {
    this(library, Background.SAME_THREAD, () -> {});
  }

  /**
   * @param background where models are evaluated
   * @param changed told when start values arrive that were guessed there
   */
  FitPresenter(List<Model> library, Background background, Runnable changed) {
    this.library = List.copyOf(library);
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
    FigureData same =
        data == null || !sameFigure
            ? null
            : found.stream().filter(d -> d.label().equals(data.label())).findFirst().orElse(null);
    boolean sameData =
        same != null && Arrays.equals(same.x(), data.x()) && Arrays.equals(same.y(), data.y());
    figure = newFigure;
    candidates = found;
    if (same != null) {
      data = same;
      if (!sameData) {
        forget();
      }
    } else {
      select(found.isEmpty() ? null : found.getFirst());
    }
  }

  Optional<Figure> figure() {
    return Optional.ofNullable(figure);
  }

  List<FigureData> candidates() {
    return candidates;
  }

  Optional<FigureData> data() {
    return Optional.ofNullable(data);
  }

  /** Fits other data of the figure; the whole of what the figure shows at first. */
  void select(FigureData chosen) {
    data = chosen;
    forget();
    rows = List.of();
    if (data == null) {
      models = List.of();
      model = null;
      return;
    }
    from = Math.max(data.first(), figure.x().min().orElse(data.first()));
    to = Math.min(data.last(), figure.x().max().orElse(data.last()));
    models = ModelFit.all(library, figure, data);
    String before = model == null ? "" : model.model().id();
    model = null;
    models.stream()
        .filter(m -> m.model().id().equals(before))
        .findFirst()
        .or(() -> models.stream().findFirst())
        .ifPresent(this::select);
  }

  private void forget() {
    outcome = null;
    compared.clear();
  }

  private FigureData inRange() {
    return data.within(from, to);
  }

  // ------------------------------------------------------------------ model and parameters

  /** The models whose units fit, best first. */
  List<ModelFit> models() {
    return models;
  }

  /** Those whose title, group, identifier or formula hold all words of a text. */
  List<ModelFit> models(String filter) {
    String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return models.stream()
        .filter(m -> {
          String text =
              (m.label() + " " + m.model().id() + " " + m.model().source())
                  .toLowerCase(Locale.ROOT);
          return Arrays.stream(words).allMatch(text::contains);
        })
        .toList();
  }

  Optional<ModelFit> model() {
    return Optional.ofNullable(model);
  }

  /** Takes a model; start values guessed from the data follow. */
  void select(ModelFit chosen) {
    model = chosen;
    outcome = null;
    FigureModel inFigure = new FigureModel(chosen, from);
    double[] start = inFigure.parameters().stream().mapToDouble(Parameter::start).toArray();
    rows = rows(chosen, inFigure, start);
    guess(true);
  }

  /** The parameters with start values moved into their bounds. */
  private static List<ParameterRow> rows(ModelFit of, FigureModel inFigure, double[] start) {
    Set<String> conditions = of.model() instanceof LibraryModel own ? own.conditions() : Set.of();
    List<ParameterRow> rows = new ArrayList<>();
    for (int i = 0; i < start.length; i++) {
      Parameter parameter = inFigure.parameters().get(i);
      double value = Double.isFinite(start[i]) ? parameter.clamp(start[i]) : parameter.start();
      rows.add(new ParameterRow(parameter, value, conditions.contains(parameter.name())));
    }
    return List.copyOf(rows);
  }

  private static List<ParameterRow> guessed(ModelFit of, FigureData data, double from) {
    FigureModel inFigure = new FigureModel(of, from);
    double[] start =
        data.size() == 0
            ? inFigure.parameters().stream().mapToDouble(Parameter::start).toArray()
            : inFigure.guess(data.abscissa(), data.y());
    return rows(of, inFigure, start);
  }

  /** Guesses the start values of the free parameters anew. */
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
    List<ParameterRow> into = rows;
    FigureData used = inRange();
    double low = from;
    int asked = ++revision;
    guessing = true;
    background.run(
        Background.Kind.GUESS,
        () -> guessed(of, used, low),
        found -> {
          guessing = false;
          // What the user typed meanwhile counts more than a guess.
          if (asked == revision && into == rows) {
            for (int i = 0; i < into.size(); i++) {
              if (conditions || into.get(i).free()) {
                into.get(i).setStart(found.get(i).start());
              }
            }
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
    return rows;
  }

  /** Ties a parameter, or unties it with an empty text; says in one sentence why not. */
  Optional<String> setTie(ParameterRow row, String text) {
    if (!text.isBlank()) {
      for (ParameterRow other : rows) {
        if (!other.tie().isEmpty() && TieText.parse(other.tie(), List.of(row.name())).isPresent()) {
          return Optional.of(other.name() + " is tied to " + row.name() + " already.");
        }
      }
      List<String> names =
          rows.stream().filter(r -> r != row && r.tie().isEmpty()).map(ParameterRow::name).toList();
      if (TieText.parse(text, names).isEmpty()) {
        return Optional.of(
            "A tie of "
                + row.name()
                + " is a number times another untied parameter plus a number, for example 2 * "
                + (names.isEmpty() ? "lifetime" : names.getFirst())
                + " + 1.");
      }
    }
    row.setTie(text);
    return Optional.empty();
  }

  /** Values of all parameters at the start, ties included. */
  private double[] startValues() {
    double[] values = rows.stream().mapToDouble(ParameterRow::start).toArray();
    List<String> names = rows.stream().map(ParameterRow::name).toList();
    for (int i = 0; i < values.length; i++) {
      ParameterRow row = rows.get(i);
      Optional<TieText> tie =
          row.tie().isEmpty() ? Optional.empty() : TieText.parse(row.tie(), names);
      if (tie.isPresent()) {
        double source = rows.get(names.indexOf(tie.get().source())).start();
        values[i] = row.parameter().clamp(tie.get().value(source));
      }
    }
    return values;
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
    if (data == null) {
      return Optional.empty();
    }
    if (!(newFrom < newTo)) {
      return Optional.of("The range must begin below its end.");
    }
    if (data.within(newFrom, newTo).size() < 2) {
      return Optional.of(
          "There are no data from "
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
    if (data != null) {
      setRange(data.first(), data.last());
    }
  }

  // ------------------------------------------------------------------ start curve and handles

  /** A curve in the units of the figure. */
  record Points(double[] x, double[] y) {}

  private static final int CURVE_POINTS = 400;

  /** The curve of the start values within the range; empty: none, or it has no values there. */
  Optional<Points> startCurve() {
    return curveWork().get();
  }

  /** Evaluates the curve of the start values in the background. */
  void startCurve(Consumer<Optional<Points>> done) {
    background.run(Background.Kind.CURVE, curveWork(), done);
  }

  /** Holds copies of what it needs. */
  private Supplier<Optional<Points>> curveWork() {
    if (model == null || inRange().size() < 2) {
      return Optional::empty;
    }
    ModelFit of = model;
    FigureData used = inRange();
    Abscissa at = used.binned() ? used.abscissa() : Abscissa.points(grid());
    double[] start = startValues();
    double low = from;
    return () -> {
      try {
        double[] y = new double[at.size()];
        new FigureModel(of, low).evaluate(start, at, y, null);
        return Optional.of(new Points(at.centres(), y));
      } catch (IllegalArgumentException e) {
        // Some start values have no curve, for example two equal lifetimes: then none is drawn.
        return Optional.empty();
      }
    };
  }

  private double[] grid() {
    boolean logarithmic =
        figure.x().scale() == org.photonbench.figure.Scale.LOGARITHMIC && from > 0;
    double[] grid = new double[CURVE_POINTS];
    for (int i = 0; i < grid.length; i++) {
      double share = i / (grid.length - 1.0);
      grid[i] = logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
    }
    return grid;
  }

  /**
   * Changes the start value of one parameter so that the curve passes through a point, or as near
   * to it as the bounds allow.
   */
  void dragTo(ParameterRow row, double x, double y) {
    if (model != null && row.tie().isEmpty() && Double.isFinite(x) && Double.isFinite(y)) {
      FigureModel inFigure = new FigureModel(model, from);
      Abscissa at = binAt(x);
      double[] p = startValues();
      int index = rows.indexOf(row);
      double[] value = new double[1];
      row.setStart(
          CurveThrough.solve(
              v -> {
                p[index] = v;
                try {
                  inFigure.evaluate(p, at, value, null);
                } catch (IllegalArgumentException e) {
                  return Double.NaN;
                }
                return value[0] - y;
              },
              row.start(),
              row.lower(),
              row.upper()));
      outcome = null;
    }
  }

  private Abscissa binAt(double x) {
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

  // ------------------------------------------------------------------ fits

  /** What stands in the way of a fit, one sentence; empty: nothing. */
  Optional<String> obstacle() {
    if (data == null || model == null) {
      return Optional.of("There is no curve to fit yet: open a recording whose figure shows one.");
    }
    try {
      FigureFit.problem(inRange(), new FigureModel(model, from), settings(rows));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The fit as it is set now. */
  FigureFit task() {
    return task(figure, inRange(), model, settings(rows), from, to);
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
    FigureData used = inRange();
    Figure of = figure;
    double low = from;
    double high = to;
    return () -> task(of, used, other, settings(guessed(other, used, low)), low, high);
  }

  private static FigureFit task(
      Figure figure,
      FigureData data,
      ModelFit of,
      List<ParameterSetting> settings,
      double from,
      double to) {
    return new FigureFit(
        figure,
        data,
        of,
        new FigureFitSettings(
            figure.id(),
            data.label(),
            of.model().id(),
            data.statistics(),
            from,
            to,
            settings,
            FigureFit.starts(data, settings)));
  }

  private static List<ParameterSetting> settings(List<ParameterRow> of) {
    return of.stream().map(ParameterRow::setting).toList();
  }

  /** Whether a fit that ended is of what is set now, save start values. */
  private boolean isOfPresent(FitOutcome fit) {
    return data != null
        && figure.id().equals(fit.figure().id())
        && fit.settings().from() == from
        && fit.settings().to() == to
        && Arrays.equals(inRange().y(), fit.data().y());
  }

  /** Takes a finished fit: the start values become its values. One of other data is left. */
  void take(FitOutcome fit) {
    if (!isOfPresent(fit)) {
      return;
    }
    addToComparison(fit);
    if (model != null && fit.fit().model().id().equals(model.model().id())) {
      outcome = fit;
      for (ParameterRow row : rows) {
        if (row.tie().isEmpty() && !row.fixed()) {
          row.setStart(fit.result().value(row.name()));
        }
      }
    }
  }

  /** Takes a fit of another model for comparison. */
  void addToComparison(FitOutcome fit) {
    if (isOfPresent(fit)) {
      compared.removeIf(other -> other.fit().model().id().equals(fit.fit().model().id()));
      compared.add(fit);
      compared.sort((a, b) -> Double.compare(a.aicc(), b.aicc()));
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

  /** The fits of the same data within the same range, lowest AICc first. */
  List<FitOutcome> compared() {
    return List.copyOf(compared);
  }

  /** The comparison as a table. */
  List<List<String>> comparison() {
    double aicc = compared.stream().mapToDouble(FitOutcome::aicc).min().orElse(0);
    double bic = compared.stream().mapToDouble(FitOutcome::bic).min().orElse(0);
    return compared.stream().map(fit -> fit.comparison(aicc, bic)).toList();
  }

  /** Layers of the fit, to be painted over the figure. */
  List<Layer> fitLayers() {
    return outcome == null ? List.of() : outcome.layers();
  }
}
