package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.text.NumberText;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.LibraryModel;

/** What the fit panel holds: data, model, parameters, range, last fit. Plain Java, one thread. */
final class FitPresenter {
  private final List<Model> library;
  private Figure figure;
  private List<FitData> candidates = List.of();
  private FitData data;
  private List<ModelFit> models = List.of();
  private ModelFit model;
  private List<ParameterRow> rows = List.of();
  private double from;
  private double to;
  private FitOutcome outcome;
  private final List<FitOutcome> compared = new ArrayList<>();

  /** The models in the order that is kept among equals. */
  FitPresenter(List<Model> library) {
    this.library = List.copyOf(library);
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
    List<FitData> found = newFigure == null ? List.of() : FitDataFinder.find(newFigure, curves);
    FitData same =
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

  List<FitData> candidates() {
    return candidates;
  }

  Optional<FitData> data() {
    return Optional.ofNullable(data);
  }

  /** Fits other data of the figure; the whole of what the figure shows at first. */
  void select(FitData chosen) {
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

  private FitData inRange() {
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

  /** Takes a model, with start values guessed from the data. */
  void select(ModelFit chosen) {
    model = chosen;
    outcome = null;
    rows = guessed(chosen);
  }

  private List<ParameterRow> guessed(ModelFit chosen) {
    FigureModel inFigure = new FigureModel(chosen);
    Set<String> conditions =
        chosen.model() instanceof LibraryModel own ? own.conditions() : Set.of();
    FitData used = inRange();
    double[] start =
        used.size() == 0
            ? inFigure.parameters().stream().mapToDouble(p -> p.start()).toArray()
            : inFigure.guess(used.abscissa(), used.y());
    List<ParameterRow> guessed = new ArrayList<>();
    for (int i = 0; i < start.length; i++) {
      var parameter = inFigure.parameters().get(i);
      double value = Double.isFinite(start[i]) ? parameter.clamp(start[i]) : parameter.start();
      guessed.add(new ParameterRow(parameter, value, conditions.contains(parameter.name())));
    }
    return List.copyOf(guessed);
  }

  /** Guesses the start values of the free parameters anew. */
  void guess() {
    if (model != null) {
      List<ParameterRow> guessed = guessed(model);
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).free()) {
          rows.get(i).setStart(guessed.get(i).start());
        }
      }
      outcome = null;
    }
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
    if (model == null || inRange().size() < 2) {
      return Optional.empty();
    }
    FitData used = inRange();
    Abscissa at = used.binned() ? used.abscissa() : Abscissa.points(grid());
    try {
      double[] y = new double[at.size()];
      new FigureModel(model).evaluate(startValues(), at, y, null);
      return Optional.of(new Points(at.centres(), y));
    } catch (IllegalArgumentException e) {
      // Some start values have no curve, for example two equal lifetimes: then none is drawn.
      return Optional.empty();
    }
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
      FigureModel inFigure = new FigureModel(model);
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
      return Optional.of("There is nothing to fit.");
    }
    try {
      FitTask.problem(inRange(), new FigureModel(model), rows);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The fit as it is set now. */
  FitTask task() {
    return task(model, rows);
  }

  /** A fit of another model to the same data from guessed start values, to compare. */
  FitTask task(ModelFit other) {
    return other == model ? task() : task(other, guessed(other));
  }

  private FitTask task(ModelFit of, List<ParameterRow> with) {
    List<ParameterRow> copies = new ArrayList<>();
    for (ParameterRow row : with) {
      ParameterRow copy = new ParameterRow(row.parameter(), row.start(), row.fixed());
      copy.setLowerText(String.valueOf(row.lower()));
      copy.setUpperText(String.valueOf(row.upper()));
      copy.setTie(row.tie());
      copies.add(copy);
    }
    FitData used = inRange();
    return new FitTask(figure, used, of, copies, from, to, words(used, with));
  }

  private String words(FitData used, List<ParameterRow> with) {
    String unit = figure.x().unit().isEmpty() ? "" : NumberText.NARROW_SPACE + figure.x().unit();
    StringBuilder text = new StringBuilder(used.statistics().text());
    text.append(", ").append(used.size()).append(" data from ").append(ParameterRow.text(from));
    text.append(" to ").append(ParameterRow.text(to)).append(unit);
    if (used.omitted() > 0) {
      text.append(" (").append(used.omitted()).append(" without number or error left out)");
    }
    for (ParameterRow row : with) {
      text.append("; ").append(row.name());
      if (!row.tie().isEmpty()) {
        text.append(" tied to ").append(row.tie());
      } else {
        text.append(row.fixed() ? " fixed at " : " from ").append(ParameterRow.text(row.start()));
        if (!row.fixed()) {
          text.append(" within ").append(ParameterRow.text(row.lower()));
          text.append("..").append(ParameterRow.text(row.upper()));
        }
      }
      text.append(row.unit().isEmpty() ? "" : " " + row.unit());
    }
    return text.toString();
  }

  /** Whether a fit that ended is of what is set now, save start values. */
  private boolean isOfPresent(FitOutcome fit) {
    return data != null
        && figure.id().equals(fit.figure().id())
        && fit.from() == from
        && fit.to() == to
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
