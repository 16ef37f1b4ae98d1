package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.table.TableRow;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.Scale;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/** One quantity against another, each row of a table a point with its 95 % error bars. */
public final class ScatterFigure {
  /** More cannot be told apart. */
  static final int MOST_GROUPS = 7;

  static final String LITERATURE = "Literature";
  static final String OTHERS = "Others";
  static final String UNKNOWN = "Not known";
  private static final String ALL = "Emitters";
  private static final double LEVEL = 0.95;
  private static final int DIGITS = 3;

  private ScatterFigure() {}

  /** The figure; empty if no row has both quantities. */
  public static Optional<Figure> of(List<TableRow> rows, ScatterChoice choice) {
    Map<String, List<TableRow>> groups = groups(rows, choice);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<Layer> layers = new ArrayList<>();
    boolean first = true;
    for (Map.Entry<String, List<TableRow>> group : groups.entrySet()) {
      layers.add(points(group.getKey(), group.getValue(), choice, first));
      first = false;
    }
    choice
        .threshold()
        .ifPresent(limit ->
            layers.add(
                new Layer.Rule(
                    "Threshold " + SentenceNumber.text(limit, DIGITS),
                    Role.REFERENCE,
                    false,
                    limit)));
    return Optional.of(
        new Figure(
            "scatter",
            choice.y().label() + " against " + choice.x().label(),
            axis(choice.x(), choice.logX()),
            axis(choice.y(), choice.logY()),
            layers));
  }

  private static Axis axis(Field field, boolean logarithmic) {
    return new Axis(
        field.label(),
        field.unit(),
        logarithmic ? Scale.LOGARITHMIC : Scale.LINEAR,
        java.util.OptionalDouble.empty(),
        java.util.OptionalDouble.empty());
  }

  /** Rows with both quantities by the name of their group; the largest first, literature last. */
  static Map<String, List<TableRow>> groups(List<TableRow> rows, ScatterChoice choice) {
    Map<String, List<TableRow>> found = new LinkedHashMap<>();
    for (TableRow row : rows) {
      if (has(row, choice.x()) && has(row, choice.y())) {
        found.computeIfAbsent(group(row, choice), _ -> new ArrayList<>()).add(row);
      }
    }
    Map<String, List<TableRow>> groups = new LinkedHashMap<>();
    List<TableRow> literature = found.remove(LITERATURE);
    List<TableRow> unknown = found.remove(UNKNOWN);
    Comparator<Map.Entry<String, List<TableRow>>> bySize =
        Comparator.comparingInt(entry -> -entry.getValue().size());
    found.entrySet().stream()
        .sorted(bySize.thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> {
          String name =
              groups.size() < MOST_GROUPS || groups.containsKey(entry.getKey())
                  ? entry.getKey()
                  : OTHERS;
          groups.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(entry.getValue());
        });
    if (unknown != null) {
      groups.put(UNKNOWN, unknown);
    }
    if (literature != null) {
      groups.put(LITERATURE, literature);
    }
    return groups;
  }

  private static String group(TableRow row, ScatterChoice choice) {
    if (!row.source().isEmpty()) {
      return LITERATURE;
    }
    return choice.group().map(field -> row.texts().getOrDefault(field, UNKNOWN)).orElse(ALL);
  }

  private static boolean has(TableRow row, Field field) {
    Quantity quantity = row.quantities().get(field);
    return quantity != null && Double.isFinite(quantity.value());
  }

  private static Layer points(
      String name, List<TableRow> rows, ScatterChoice choice, boolean first) {
    boolean vertical = anyInterval(rows, choice.y());
    boolean horizontal = anyInterval(rows, choice.x());
    Layer.Points points =
        new Layer.Points(
            vertical || horizontal ? name + ", 95 %" : name,
            first ? Role.DATA : Role.DATA_OTHER,
            values(rows, choice.x(), (quantity, _) -> quantity.value()),
            values(rows, choice.y(), (quantity, _) -> quantity.value()),
            vertical ? values(rows, choice.y(), ScatterFigure::low) : new double[0],
            vertical ? values(rows, choice.y(), ScatterFigure::high) : new double[0]);
    return horizontal
        ? points.withHorizontalBars(
            values(rows, choice.x(), ScatterFigure::low),
            values(rows, choice.x(), ScatterFigure::high))
        : points;
  }

  private static boolean anyInterval(List<TableRow> rows, Field field) {
    return rows.stream().anyMatch(row -> row.quantities().get(field).interval95().isPresent());
  }

  private static double[] values(
      List<TableRow> rows, Field field, ToDoubleBiFunction<Quantity, Optional<Interval>> what) {
    return rows.stream()
        .map(row -> row.quantities().get(field))
        .mapToDouble(quantity -> what.applyAsDouble(quantity, quantity.interval95()))
        .toArray();
  }

  /** An end that is not known is where the point is: it has no bar. */
  private static double low(Quantity quantity, Optional<Interval> interval) {
    return interval.map(Interval::low).filter(Double::isFinite).orElse(quantity.value());
  }

  private static double high(Quantity quantity, Optional<Interval> interval) {
    return interval.map(Interval::high).filter(Double::isFinite).orElse(quantity.value());
  }

  /**
   * How many of one's own rows are below the threshold, with the exact interval of Clopper and
   * Pearson; empty text without a threshold or without rows.
   */
  public static String fraction(List<TableRow> rows, ScatterChoice choice) {
    if (choice.threshold().isEmpty()) {
      return "";
    }
    double limit = choice.threshold().getAsDouble();
    List<Double> values =
        rows.stream()
            .filter(row -> row.source().isEmpty() && has(row, choice.y()))
            .map(row -> row.quantities().get(choice.y()).value())
            .collect(Collectors.toList());
    if (values.isEmpty()) {
      return "";
    }
    long below = values.stream().filter(value -> value < limit).count();
    long all = values.size();
    ConfidenceInterval interval = BinomialInterval.clopperPearson(below, all, LEVEL);
    Quantity fraction =
        new Quantity(
            "fraction",
            "",
            "Fraction below the threshold",
            (double) below / all,
            java.util.OptionalDouble.empty(),
            Optional.of(new Interval(interval.low(), interval.high())),
            "",
            Quantity.RAW,
            "counted; interval of Clopper and Pearson",
            List.of());
    QuantityText text = QuantityText.of(fraction);
    String unit = choice.y().unit().isEmpty() ? "" : "\u202f" + choice.y().unit();
    return "%s below %s%s: %d of %d, fraction %s (95 %%: %s)"
        .formatted(
            choice.y().label(),
            SentenceNumber.text(limit, DIGITS),
            unit,
            below,
            all,
            text.value(),
            text.interval());
  }
}
