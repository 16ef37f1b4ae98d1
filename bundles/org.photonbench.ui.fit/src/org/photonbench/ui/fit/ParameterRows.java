package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureModel;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.fit.figure.ParameterSetting;
import org.photonbench.analysis.fit.figure.TieText;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.LibraryModel;

/**
 * The parameters of a model as the user has them in hand: one row for each, or for each and every
 * data set where several are fitted together and do not share it. The list stays, its rows change.
 */
final class ParameterRows {
  private final FigureModel model;
  private final List<ParameterRow> rows;

  private ParameterRows(FigureModel model, List<ParameterRow> rows) {
    this.model = model;
    this.rows = List.copyOf(rows);
  }

  static ParameterRows none() {
    return new ParameterRows(null, List.of());
  }

  /**
   * Rows with the model's own start values.
   *
   * @param data what is fitted together, for their names
   * @param from lower end of the range
   * @param shared names of parameters with one value for all data
   */
  static ParameterRows of(ModelFit fit, List<FigureData> data, double from, Set<String> shared) {
    FigureModel inFigure = new FigureModel(fit, from);
    double[] start = inFigure.parameters().stream().mapToDouble(Parameter::start).toArray();
    return of(fit, data, inFigure, shared, Collections.nCopies(data.size(), start));
  }

  /** Rows with start values guessed from the data within the range. */
  static ParameterRows guessed(
      ModelFit fit, List<FigureData> data, double from, Set<String> shared) {
    FigureModel inFigure = new FigureModel(fit, from);
    List<double[]> starts = new ArrayList<>();
    for (FigureData each : data) {
      starts.add(
          each.size() == 0
              ? inFigure.parameters().stream().mapToDouble(Parameter::start).toArray()
              : inFigure.guess(each.abscissa(), each.y()));
    }
    return of(fit, data, inFigure, shared, starts);
  }

  private static ParameterRows of(
      ModelFit fit,
      List<FigureData> data,
      FigureModel inFigure,
      Set<String> shared,
      List<double[]> starts) {
    Set<String> conditions = fit.model() instanceof LibraryModel own ? own.conditions() : Set.of();
    List<ParameterRow> rows = new ArrayList<>();
    for (int i = 0; i < inFigure.parameters().size(); i++) {
      Parameter parameter = inFigure.parameters().get(i);
      String name = parameter.name();
      boolean condition = conditions.contains(name);
      if (data.size() == 1 || shared.contains(name)) {
        rows.add(row(parameter, name, ParameterRow.OF_ALL, starts.getFirst()[i], condition));
      } else {
        for (int d = 0; d < data.size(); d++) {
          String ofData = data.get(d).label() + "." + name;
          rows.add(row(parameter, ofData, d, starts.get(d)[i], condition));
        }
      }
    }
    return new ParameterRows(inFigure, rows);
  }

  private static ParameterRow row(
      Parameter parameter, String name, int dataSet, double start, boolean condition) {
    Parameter named =
        new Parameter(
            name,
            parameter.unit(),
            parameter.lower(),
            parameter.upper(),
            parameter.start(),
            parameter.help());
    double value = Double.isFinite(start) ? parameter.clamp(start) : parameter.start();
    return new ParameterRow(named, parameter.name(), dataSet, value, condition);
  }

  List<ParameterRow> list() {
    return rows;
  }

  /** As a fit takes them. */
  List<ParameterSetting> settings() {
    return rows.stream().map(ParameterRow::setting).toList();
  }

  /** Takes over what the user set for the same parameters, alone or of all data. */
  void takeOver(ParameterRows before) {
    for (ParameterRow row : rows) {
      before.rows.stream()
          .filter(old -> old.base().equals(row.base()))
          .filter(old -> old.dataSet() == row.dataSet() || isOfAll(old) || isOfAll(row))
          .findFirst()
          .ifPresent(row::takeOver);
    }
  }

  private static boolean isOfAll(ParameterRow row) {
    return row.dataSet() == ParameterRow.OF_ALL;
  }

  /** Takes start values that were guessed: of those that a guess may change, or of all. */
  void takeStarts(ParameterRows guessed, boolean all) {
    for (int i = 0; i < rows.size(); i++) {
      if (all || rows.get(i).guessable()) {
        rows.get(i).setStart(guessed.rows.get(i).start());
      }
    }
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

  /** Start values of the model's parameters for a data set, ties included. */
  double[] startValues(int dataSet) {
    List<String> names = rows.stream().map(ParameterRow::name).toList();
    double[] values = new double[model.parameters().size()];
    for (int i = 0; i < values.length; i++) {
      ParameterRow row = row(model.parameters().get(i).name(), dataSet);
      Optional<TieText> tie =
          row.tie().isEmpty() ? Optional.empty() : TieText.parse(row.tie(), names);
      values[i] =
          tie.isPresent()
              ? row.parameter()
                  .clamp(tie.get().value(rows.get(names.indexOf(tie.get().source())).start()))
              : row.start();
    }
    return values;
  }

  /** The place of a row's parameter among those of the model. */
  int index(ParameterRow row) {
    List<String> names = model.parameters().stream().map(Parameter::name).toList();
    return names.indexOf(row.base());
  }

  private ParameterRow row(String base, int dataSet) {
    return rows.stream()
        .filter(r -> r.base().equals(base) && (r.dataSet() == dataSet || isOfAll(r)))
        .findFirst()
        .orElseThrow();
  }

  /** The names among these that the model has. */
  static Set<String> known(ModelFit fit, Collection<String> names) {
    Set<String> known = new LinkedHashSet<>(names);
    known.retainAll(fit.model().parameters().stream().map(Parameter::name).toList());
    return known;
  }
}
