package org.photonbench.catalogue.index;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One line of an answer: a measurement or an emitter with the values of all fields.
 *
 * @param key where it is
 * @param emitterKey where its emitter is; for an emitter the same as {@code key}
 * @param values value of each field that is known, by the field's column: {@link String} or {@link
 *     Double}
 */
public record IndexRow(EntityKey key, EntityKey emitterKey, Map<String, Object> values) {
  public IndexRow {
    values = Map.copyOf(values);
  }

  /** The value of a text field; empty text if it is not known. */
  public String text(Field field) {
    return values.get(field.column()) instanceof String text ? text : "";
  }

  /** The value of a number in the field's unit, or of a time in seconds since 1970. */
  public OptionalDouble number(Field field) {
    return number(field.column());
  }

  /** Lower end of the 95 % interval. */
  public OptionalDouble low(Field field) {
    return number(field.column() + Tables.LOW);
  }

  /** Upper end of the 95 % interval. */
  public OptionalDouble high(Field field) {
    return number(field.column() + Tables.HIGH);
  }

  private OptionalDouble number(String column) {
    return values.get(column) instanceof Double number
        ? OptionalDouble.of(number)
        : OptionalDouble.empty();
  }

  /** This row where it says something, the other one elsewhere. */
  IndexRow over(IndexRow other) {
    Map<String, Object> both = new HashMap<>(other.values);
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      // An interval belongs to its value.
      both.remove(entry.getKey() + Tables.LOW);
      both.remove(entry.getKey() + Tables.HIGH);
    }
    both.putAll(values);
    return new IndexRow(key, emitterKey, both);
  }
}
