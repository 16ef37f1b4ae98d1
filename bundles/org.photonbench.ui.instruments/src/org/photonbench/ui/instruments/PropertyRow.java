package org.photonbench.ui.instruments;

import java.math.BigDecimal;
import java.math.MathContext;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.figure.text.NumberText;

/** One property of an instrument as the browser shows it. Thread-safe. */
public final class PropertyRow {
  private static final MathContext DIGITS = new MathContext(7);
  private static final int MOST_ZEROS = 7;

  /** Lower limits below it say that a number must be positive. */
  private static final double SMALLEST = 1e-100;

  private final PropertyDescription description;
  private volatile String text = "";
  private volatile String problem = "";

  public PropertyRow(PropertyDescription description) {
    this.description = description;
  }

  public PropertyDescription description() {
    return description;
  }

  /** The value as it was read last, without its unit. */
  public String text() {
    return text;
  }

  /** Why it could not be read, a sentence; empty text otherwise. */
  public String problem() {
    return problem;
  }

  public boolean isWritable() {
    return description.access().isWritable();
  }

  /** What is allowed, for people: limits, or choices; empty text for everything. */
  public String allowed() {
    return switch (description.type()) {
      case FLAG -> "on, off";
      case CHOICE -> String.join(", ", description.choices());
      case NUMBER, INTEGER -> limits(description.range());
      case TEXT -> "";
    };
  }

  private static String limits(Range range) {
    if (range.isUnlimited()) {
      return "";
    }
    String unit = range.unit().symbol().isEmpty() ? "" : " " + range.unit().symbol();
    String low = shown(PropertyValue.of(range.low()));
    String high = shown(PropertyValue.of(range.high())) + unit;
    if (range.low() == Double.NEGATIVE_INFINITY) {
      return "at most " + high;
    }
    if (range.high() < Double.POSITIVE_INFINITY) {
      return low + " to " + high;
    }
    boolean positive = range.low() > 0 && range.low() < SMALLEST;
    return positive ? "above 0" + unit : "at least " + low + unit;
  }

  /** Reads it from the instrument; not for the UI thread. */
  public void read(Device device) {
    if (!description.access().isReadable()) {
      return;
    }
    try {
      text = shown(device.read(description.name()));
      problem = "";
    } catch (DeviceException e) {
      problem = e.getMessage();
    }
  }

  /**
   * Writes what a person typed, with a unit or without, and takes over what the instrument took.
   * Not for the UI thread.
   *
   * @throws IllegalArgumentException if the text is no value that is allowed; a sentence
   */
  public void write(Device device, String typed) throws DeviceException {
    PropertyValue value = parse(typed);
    text = shown(device.write(description.name(), value));
    problem = "";
  }

  /**
   * The value that a text means.
   *
   * @throws IllegalArgumentException if it is none that is allowed; a sentence
   */
  PropertyValue parse(String typed) {
    PropertyValue value = PropertyValue.parse(description, typed.strip());
    String wrong = description.problemOf(value);
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(wrong);
    }
    return value;
  }

  /** Numbers without the digits that only rounding gave them; they read back as they are shown. */
  static String shown(PropertyValue value) {
    if (value instanceof PropertyValue.Number number) {
      if (!Double.isFinite(number.value())) {
        return NumberText.UNKNOWN; // the instrument says that it does not know
      }
      BigDecimal rounded = BigDecimal.valueOf(number.value()).round(DIGITS).stripTrailingZeros();
      boolean plain = rounded.scale() > -MOST_ZEROS && rounded.scale() < 2 * MOST_ZEROS;
      return plain ? rounded.toPlainString() : rounded.toString();
    }
    return value.text();
  }
}
