package org.photonbench.catalogue.index;

import java.util.List;

/**
 * Something that measurements and emitters can be filtered by and that tables and plots show.
 *
 * @param name how it is called in a filter, for example {@code size}
 * @param aliases other names for the same
 * @param label name for people, for example {@code Size}
 * @param kind what its values are
 * @param unit unit of its numbers; empty text for pure numbers
 * @param level what it belongs to
 * @param column its column in the index
 * @param quantityIds identifiers of quantities that give it, those preferred first; empty for what
 *     is no measured quantity
 * @param help what it is, in a line
 */
public record Field(
    String name,
    List<String> aliases,
    String label,
    Kind kind,
    String unit,
    Level level,
    String column,
    List<String> quantityIds,
    String help) {
  /** Kinds of values. */
  public enum Kind {
    /** A text; comparison does not mind the case. */
    TEXT,
    /** A number with a unit. */
    NUMBER,
    /** A moment. */
    TIME
  }

  /** What a field belongs to. */
  public enum Level {
    /** The batch of the sample. */
    BATCH,
    /** The sample. */
    SAMPLE,
    /** The emitter. */
    EMITTER,
    /** The measurement. */
    MEASUREMENT
  }

  public Field {
    aliases = List.copyOf(aliases);
    quantityIds = List.copyOf(quantityIds);
  }

  boolean isQuantity() {
    return !quantityIds.isEmpty();
  }
}
