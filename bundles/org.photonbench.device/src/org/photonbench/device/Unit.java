package org.photonbench.device;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Units of instruments' numbers. A unit converts into another one of the same dimension. */
public enum Unit {
  NONE("", Dimension.NUMBER, 1),
  PERCENT("%", Dimension.NUMBER, 1e-2),
  COUNT("counts", Dimension.COUNT, 1),
  METRE("m", Dimension.LENGTH, 1),
  MILLIMETRE("mm", Dimension.LENGTH, 1e-3),
  MICROMETRE("µm", Dimension.LENGTH, 1e-6),
  NANOMETRE("nm", Dimension.LENGTH, 1e-9),
  DEGREE("°", Dimension.ANGLE, 1),
  MILLIMETRE_PER_SECOND("mm/s", Dimension.VELOCITY, 1e-3),
  MICROMETRE_PER_SECOND("µm/s", Dimension.VELOCITY, 1e-6),
  DEGREE_PER_SECOND("°/s", Dimension.ANGULAR_VELOCITY, 1),
  SECOND("s", Dimension.TIME, 1),
  MILLISECOND("ms", Dimension.TIME, 1e-3),
  MICROSECOND("µs", Dimension.TIME, 1e-6),
  NANOSECOND("ns", Dimension.TIME, 1e-9),
  PICOSECOND("ps", Dimension.TIME, 1e-12),
  HERTZ("Hz", Dimension.FREQUENCY, 1),
  KILOHERTZ("kHz", Dimension.FREQUENCY, 1e3),
  MEGAHERTZ("MHz", Dimension.FREQUENCY, 1e6),
  PER_SECOND("1/s", Dimension.FREQUENCY, 1),
  WATT("W", Dimension.POWER, 1),
  MILLIWATT("mW", Dimension.POWER, 1e-3),
  MICROWATT("µW", Dimension.POWER, 1e-6),
  NANOWATT("nW", Dimension.POWER, 1e-9),
  VOLT("V", Dimension.VOLTAGE, 1),
  MILLIVOLT("mV", Dimension.VOLTAGE, 1e-3),
  AMPERE("A", Dimension.CURRENT, 1),
  MILLIAMPERE("mA", Dimension.CURRENT, 1e-3),
  OHM("Ω", Dimension.RESISTANCE, 1),
  KELVIN("K", Dimension.TEMPERATURE, 1),
  DEGREE_CELSIUS("°C", Dimension.TEMPERATURE, 1, 273.15),
  KELVIN_PER_MINUTE("K/min", Dimension.TEMPERATURE_RATE, 1),
  TESLA("T", Dimension.FIELD, 1),
  MILLITESLA("mT", Dimension.FIELD, 1e-3),
  TESLA_PER_MINUTE("T/min", Dimension.FIELD_RATE, 1);

  /** What a unit measures. */
  public enum Dimension {
    NUMBER,
    COUNT,
    LENGTH,
    ANGLE,
    VELOCITY,
    ANGULAR_VELOCITY,
    TIME,
    FREQUENCY,
    POWER,
    VOLTAGE,
    CURRENT,
    RESISTANCE,
    TEMPERATURE,
    TEMPERATURE_RATE,
    FIELD,
    FIELD_RATE
  }

  private final String symbol;
  private final Dimension dimension;
  private static final MathContext EXACT_DIGITS = new MathContext(15);

  private final double factor;
  private final double offset;

  Unit(String symbol, Dimension dimension, double factor) {
    this(symbol, dimension, factor, 0);
  }

  Unit(String symbol, Dimension dimension, double factor, double offset) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.factor = factor;
    this.offset = offset;
  }

  public String symbol() {
    return symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /**
   * A number in this unit expressed in another one.
   *
   * @throws IllegalArgumentException if the other unit measures something else
   */
  public double convert(double value, Unit to) {
    if (to == this) {
      return value;
    }
    if (to.dimension != dimension) {
      throw new IllegalArgumentException(
          "A number in " + name(this) + " cannot be given in " + name(to) + ".");
    }
    double converted = (value * factor + offset - to.offset) / to.factor;
    // 14500 µm are 14.5 mm and not 14.499999999999998 mm.
    return Double.isFinite(converted)
        ? new BigDecimal(converted).round(EXACT_DIGITS).doubleValue()
        : converted;
  }

  private static String name(Unit unit) {
    return unit.symbol.isEmpty() ? "no unit" : unit.symbol;
  }

  /** The unit of that symbol; {@code um} and {@code deg} are understood for µm and °. */
  public static Optional<Unit> ofSymbol(String symbol) {
    String known =
        switch (symbol) {
          case "deg" -> "°";
          case "Ohm" -> "Ω";
          default -> symbol.startsWith("u") ? "µ" + symbol.substring(1) : symbol;
        };
    for (Unit unit : values()) {
      if (unit.symbol.equals(known)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
