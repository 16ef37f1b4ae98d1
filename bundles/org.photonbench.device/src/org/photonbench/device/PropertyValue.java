package org.photonbench.device;

import java.util.Locale;

/** The value of a property. */
public sealed interface PropertyValue {
  /** A number in the unit of the property's description. */
  record Number(double value) implements PropertyValue {
    @Override
    public String text() {
      return new Amount(value, Unit.NONE).toString();
    }
  }

  /** A text, or one of the choices. */
  record Text(String value) implements PropertyValue {
    @Override
    public String text() {
      return value;
    }
  }

  /** On or off. */
  record Flag(boolean value) implements PropertyValue {
    @Override
    public String text() {
      return value ? "on" : "off";
    }
  }

  /** The value without its unit, as {@link #parse} reads it. */
  String text();

  static PropertyValue of(double value) {
    return new Number(value);
  }

  static PropertyValue of(String value) {
    return new Text(value);
  }

  static PropertyValue of(boolean value) {
    return new Flag(value);
  }

  /**
   * Reads a value as a person types it; a number may carry a unit of the right dimension.
   *
   * @throws IllegalArgumentException if the text is no value of that property
   */
  static PropertyValue parse(PropertyDescription description, String text) {
    return switch (description.type()) {
      case NUMBER, INTEGER -> {
        Amount amount = Amount.parse(text);
        double value =
            amount.unit() == Unit.NONE
                ? amount.value()
                : amount.unit().convert(amount.value(), description.unit());
        yield new Number(value);
      }
      case FLAG ->
          switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "on", "true", "1", "yes" -> new Flag(true);
            case "off", "false", "0", "no" -> new Flag(false);
            default ->
                throw new IllegalArgumentException(
                    "'" + text + "' is neither on nor off (" + description.label() + ").");
          };
      case CHOICE, TEXT -> new Text(text);
    };
  }
}
