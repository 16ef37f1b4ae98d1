package org.photonbench.catalogue.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.model.Compositions;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Source;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * A row of a table: texts and quantities by field.
 *
 * @param name what the row is
 * @param source where it comes from: empty text for one's own, otherwise the publication
 * @param texts texts by field
 * @param quantities numbers by field, in the field's unit
 * @param shown what is shown by field instead of the number: limits, as {@code < 0.2}, and ranges,
 *     whose number is their middle
 */
public record TableRow(
    String name,
    String source,
    Map<Field, String> texts,
    Map<Field, Quantity> quantities,
    Map<Field, String> shown) {
  private static final Set<UncertaintyKind> NOT_A_NUMBER_ALONE =
      Set.of(UncertaintyKind.UPPER_LIMIT, UncertaintyKind.LOWER_LIMIT, UncertaintyKind.RANGE);

  public TableRow {
    texts = Map.copyOf(texts);
    quantities = Map.copyOf(quantities);
    shown = Map.copyOf(shown);
  }

  /** A row of the index: an emitter by its sample and name, or a measurement. */
  public static TableRow of(IndexRow row) {
    Map<Field, String> texts = new HashMap<>();
    Map<Field, Quantity> quantities = new HashMap<>();
    for (Field field : Fields.all()) {
      String text = row.text(field);
      if (!text.isEmpty()) {
        texts.put(field, text);
      }
      OptionalDouble number = row.number(field);
      if (number.isPresent() && field.kind() == Field.Kind.TIME) {
        texts.put(field, Instant.ofEpochSecond((long) number.getAsDouble()).toString());
      } else if (number.isPresent()) {
        quantities.put(
            field, quantity(field, number.getAsDouble(), row.low(field), row.high(field)));
      }
    }
    String name = row.text(Fields.SAMPLE) + " " + row.text(Fields.EMITTER);
    return new TableRow(name.strip(), "", texts, quantities, Map.of());
  }

  /** The field that a published value is of; empty if it is none. */
  public static Optional<Field> field(LiteratureValue value) {
    org.photonbench.model.catalogue.Quantity given = value.getQuantity();
    if (given == null || given.getId() == null) {
      return Optional.empty();
    }
    return Fields.all().stream()
        .filter(field ->
            field.name().equals(given.getId()) || field.quantityIds().contains(given.getId()))
        .filter(field -> Quantities.value(given, field.unit()).isPresent())
        .findFirst();
  }

  /** A published value; empty if its quantity is no field. */
  public static Optional<TableRow> of(LiteratureValue value) {
    return field(value).map(field -> of(value, field));
  }

  private static TableRow of(LiteratureValue value, Field field) {
    Map<Field, Quantity> quantities = new HashMap<>();
    Map<Field, String> shown = new HashMap<>();
    put(quantities, shown, field, value.getQuantity());
    if (field != Fields.SIZE) {
      put(quantities, shown, Fields.SIZE, value.getSize());
    }
    if (field != Fields.TEMPERATURE && value.getCondition() != null) {
      put(quantities, shown, Fields.TEMPERATURE, value.getCondition().getTemperature());
    }
    Map<Field, String> texts = new HashMap<>();
    String material =
        value.getMaterialName() != null
            ? value.getMaterialName()
            : value.getMaterial() == null
                ? ""
                : Compositions.formula(value.getMaterial().getComposition());
    if (!material.isEmpty()) {
      texts.put(Fields.COMPOSITION, material);
    }
    Source source = value.getSource();
    String origin = source == null || source.getName() == null ? "literature" : source.getName();
    String place = value.getPlace() == null ? "" : ", " + value.getPlace();
    String kind = value.getEmitterClass() == null ? "" : value.getEmitterClass().getName();
    return new TableRow(
        (kind == null ? material : (kind + " " + material)).strip(),
        origin + place,
        texts,
        quantities,
        shown);
  }

  private static void put(
      Map<Field, Quantity> quantities,
      Map<Field, String> shown,
      Field field,
      org.photonbench.model.catalogue.Quantity quantity) {
    if (Quantities.value(quantity, field.unit()).isEmpty()) {
      return;
    }
    org.photonbench.model.catalogue.Quantity converted = Quantities.in(quantity, field.unit());
    quantities.put(field, Quantities.toResult(converted));
    if (NOT_A_NUMBER_ALONE.contains(quantity.getKind())) {
      converted.setUnit(null); // It stands in the heading.
      shown.put(field, Quantities.shortText(converted));
    }
  }

  private static Quantity quantity(
      Field field, double value, OptionalDouble low, OptionalDouble high) {
    Optional<Interval> interval =
        low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble()
            ? Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()))
            : Optional.empty();
    return new Quantity(
        field.name(),
        "",
        field.label(),
        value,
        OptionalDouble.empty(),
        interval,
        field.unit(),
        Quantity.RAW,
        "",
        List.of());
  }
}
