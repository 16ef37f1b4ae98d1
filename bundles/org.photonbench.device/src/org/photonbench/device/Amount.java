package org.photonbench.device;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit: a set point, a position, a limit.
 *
 * @param value finite number in {@code unit}
 */
public record Amount(double value, Unit unit) {
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\\s*(.*)");

  public Amount {
    Objects.requireNonNull(unit);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("The amount " + value + " is not finite.");
    }
  }

  /** The same amount in another unit of its dimension. */
  public Amount in(Unit other) {
    return new Amount(unit.convert(value, other), other);
  }

  /**
   * Reads {@code 12.5 mm}, {@code 300K}, {@code 7}.
   *
   * @throws IllegalArgumentException if it is no number with a known unit
   */
  public static Amount parse(String text) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
    if (matcher.matches()) {
      double value = Double.parseDouble(matcher.group(1));
      Optional<Unit> unit = Unit.ofSymbol(matcher.group(2));
      if (unit.isPresent() && Double.isFinite(value)) {
        return new Amount(value, unit.get());
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no number with a unit; write for example '12.5 mm' or '4 K'.");
  }

  @Override
  public String toString() {
    String number =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
  }
}
