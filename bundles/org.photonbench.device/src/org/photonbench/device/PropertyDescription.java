package org.photonbench.device;

import java.util.List;
import java.util.Objects;

/**
 * What can be read from an instrument or written to it. The property browser of the workbench and
 * the command line are made from this.
 *
 * @param name stable name, for example {@code velocity}
 * @param label name for people
 * @param group heading under which it is shown
 * @param range allowed numbers with their unit, as known of the model or read from the instrument
 * @param choices allowed texts of a {@link Type#CHOICE}
 * @param help one or two sentences
 */
public record PropertyDescription(
    String name,
    String label,
    String group,
    Type type,
    Access access,
    Range range,
    List<String> choices,
    String help) {

  /** What values it has. */
  public enum Type {
    NUMBER,
    INTEGER,
    FLAG,
    CHOICE,
    TEXT
  }

  /** Who may do what. */
  public enum Access {
    READ,
    WRITE,
    READ_WRITE;

    public boolean isReadable() {
      return this != WRITE;
    }

    public boolean isWritable() {
      return this != READ;
    }
  }

  public PropertyDescription {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(access);
    Objects.requireNonNull(range);
    choices = List.copyOf(choices);
  }

  /** A number. */
  public static PropertyDescription number(
      String name, String label, String group, Access access, Range range, String help) {
    return new PropertyDescription(name, label, group, Type.NUMBER, access, range, List.of(), help);
  }

  /** On or off. */
  public static PropertyDescription flag(
      String name, String label, String group, Access access, String help) {
    return new PropertyDescription(
        name, label, group, Type.FLAG, access, Range.unlimited(Unit.NONE), List.of(), help);
  }

  /** One of some texts. */
  public static PropertyDescription choice(
      String name, String label, String group, Access access, List<String> choices, String help) {
    return new PropertyDescription(
        name, label, group, Type.CHOICE, access, Range.unlimited(Unit.NONE), choices, help);
  }

  public Unit unit() {
    return range.unit();
  }

  /**
   * What is wrong with a value, a sentence; empty text if nothing is.
   *
   * @param value of any type
   */
  public String problemOf(PropertyValue value) {
    return switch (type) {
      case NUMBER, INTEGER -> {
        if (!(value instanceof PropertyValue.Number number)) {
          yield label + " takes a number, not '" + value.text() + "'.";
        }
        if (!Double.isFinite(number.value())
            || type == Type.INTEGER && number.value() != Math.rint(number.value())) {
          String kind = type == Type.INTEGER ? "whole" : "finite";
          yield label + " takes a " + kind + " number, not " + number.value() + ".";
        }
        Amount amount = new Amount(number.value(), unit());
        yield range.contains(amount)
            ? ""
            : label + " takes " + range.text() + "; " + amount + " is outside.";
      }
      case FLAG ->
          value instanceof PropertyValue.Flag
              ? ""
              : label + " is on or off, not '" + value.text() + "'.";
      case CHOICE ->
          value instanceof PropertyValue.Text text && choices.contains(text.value())
              ? ""
              : label
                  + " is one of "
                  + String.join(", ", choices)
                  + ", not '"
                  + value.text()
                  + "'.";
      case TEXT ->
          value instanceof PropertyValue.Text
              ? ""
              : label + " is a text, not '" + value.text() + "'.";
    };
  }
}
