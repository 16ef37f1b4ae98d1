package org.photonbench.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyDescription.Type;

class ValuesTest {
  @Property
  void amountsReadBackAsTheyAreWritten(@ForAll double value, @ForAll Unit unit) {
    if (Double.isFinite(value)) {
      Amount amount = new Amount(value + 0.0, unit);
      assertEquals(amount, Amount.parse(amount.toString()));
    }
  }

  @Property
  void conversionsGoThereAndBack(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll Unit unit,
      @ForAll Unit other) {
    Amount amount = new Amount(value, unit);
    if (unit.dimension() == other.dimension()) {
      double back = amount.in(other).in(unit).value();
      assertEquals(value, back, 1e-9 * Math.max(Math.abs(value), 1000));
    } else {
      assertThrows(IllegalArgumentException.class, () -> amount.in(other));
    }
  }

  @Test
  void unitsAreWhatTheySay() {
    assertEquals(2.5e-3, new Amount(2.5, Unit.MILLIMETRE).in(Unit.METRE).value(), 1e-18);
    assertEquals(-1200, new Amount(-1.2, Unit.WATT).in(Unit.MILLIWATT).value(), 1e-9);
    assertEquals(4.2, new Amount(-268.95, Unit.DEGREE_CELSIUS).in(Unit.KELVIN).value(), 1e-9);
    assertEquals(Unit.MICROMETRE, Unit.ofSymbol("um").orElseThrow());
    assertEquals(Unit.DEGREE, Unit.ofSymbol("deg").orElseThrow());
    assertTrue(Unit.ofSymbol("furlong").isEmpty());
  }

  @Test
  void nonsenseIsNoAmount() {
    for (String text : List.of("", "mm", "12 parsec", "1,5 mm", "NaN", "1e999", "--3")) {
      assertThrows(IllegalArgumentException.class, () -> Amount.parse(text), text);
    }
    assertThrows(IllegalArgumentException.class, () -> new Amount(Double.NaN, Unit.METRE));
    assertThrows(IllegalArgumentException.class, () -> new Range(2, 1, Unit.METRE));
  }

  @Test
  void rangesContainTheirEndsInAnyUnit() {
    Range range = new Range(0, 26, Unit.MILLIMETRE);
    assertTrue(range.contains(new Amount(26, Unit.MILLIMETRE)));
    assertTrue(range.contains(new Amount(0.5, Unit.MICROMETRE)));
    assertFalse(range.contains(new Amount(1, Unit.METRE)));
    assertEquals("0 to 26 mm", range.text());
    assertEquals("at least 3 K", new Range(3, Double.POSITIVE_INFINITY, Unit.KELVIN).text());
    assertEquals("any", Range.unlimited(Unit.NONE).text());
  }

  @Test
  void propertiesTakeOnlyWhatTheyDescribe() {
    PropertyDescription speed =
        PropertyDescription.number(
            "velocity",
            "Velocity",
            "Motion",
            Access.READ_WRITE,
            new Range(0, 10, Unit.MILLIMETRE_PER_SECOND),
            "How fast it moves.");
    assertEquals("", speed.problemOf(PropertyValue.parse(speed, "9 mm/s")));
    assertEquals(
        PropertyValue.of(0.5), PropertyValue.parse(speed, "500 um/s"), "converted into its unit");
    assertFalse(speed.problemOf(PropertyValue.of(10.5)).isEmpty());
    assertFalse(speed.problemOf(PropertyValue.of(Double.NaN)).isEmpty());
    assertFalse(speed.problemOf(PropertyValue.of("fast")).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> PropertyValue.parse(speed, "3 K"));
    PropertyDescription mode =
        PropertyDescription.choice(
            "mode", "Mode", "Input", Access.WRITE, List.of("T2", "T3"), "What times refer to.");
    assertEquals("", mode.problemOf(PropertyValue.of("T3")));
    assertFalse(mode.problemOf(PropertyValue.of("T4")).isEmpty());
    PropertyDescription count =
        new PropertyDescription(
            "averages",
            "Averages",
            "Input",
            Type.INTEGER,
            Access.WRITE,
            new Range(1, 9, Unit.NONE),
            List.of(),
            "How many are averaged.");
    assertEquals("", count.problemOf(PropertyValue.of(3)));
    assertFalse(count.problemOf(PropertyValue.of(2.5)).isEmpty());
  }
}
