package org.photonbench.ui.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/** What the views show, without a display. */
class InstrumentsModelTest {
  private static final PropertyRow VELOCITY =
      new PropertyRow(
          PropertyDescription.number(
              "velocity",
              "Velocity",
              "Motion",
              Access.READ_WRITE,
              new Range(0.1, 10, Unit.MILLIMETRE_PER_SECOND),
              "Speed of moves."));

  @Test
  void aPropertyTakesUnitsAndKeepsItsLimits() {
    assertEquals(PropertyValue.of(2.5), VELOCITY.parse("2.5"));
    assertEquals(PropertyValue.of(0.5), VELOCITY.parse(" 500 um/s "));
    assertEquals("0.1 to 10 mm/s", VELOCITY.allowed());
    assertEquals(
        "above 0 mm/s",
        new PropertyRow(
                PropertyDescription.number(
                    "velocity",
                    "Velocity",
                    "Motion",
                    Access.READ,
                    new Range(
                        Double.MIN_NORMAL, Double.POSITIVE_INFINITY, Unit.MILLIMETRE_PER_SECOND),
                    ""))
            .allowed());
    for (String bad : List.of("11 mm/s", "3 K", "quick", "")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> VELOCITY.parse(bad));
      assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
    }
  }

  @Test
  void numbersAreShownWithoutTheDigitsOfRounding() {
    assertEquals("3.3", PropertyRow.shown(PropertyValue.of(3.3000000000000003)));
    assertEquals("1000000", PropertyRow.shown(PropertyValue.of(1e6)));
    assertEquals("0.00125", PropertyRow.shown(PropertyValue.of(1.25e-3)));
    assertEquals("-5", PropertyRow.shown(PropertyValue.of(-5)));
    assertEquals("\u2013", PropertyRow.shown(PropertyValue.of(Double.NaN)));
    assertEquals("on", PropertyRow.shown(PropertyValue.of(true)));
  }

  @Test
  void theTraceKeepsItsMaximumAndForgetsTheOldest() {
    RateTrace trace = new RateTrace(3);
    assertTrue(Double.isNaN(trace.highest()));
    trace.add(1, 5000);
    trace.add(2, Double.NaN);
    trace.add(3, 3000);
    trace.add(4, 4000);
    assertEquals(5000, trace.highest());
    Figure figure = trace.figure(60);
    Layer.Line line = (Layer.Line) figure.layers().getFirst();
    assertEquals(List.of(-1.0, 0.0), java.util.Arrays.stream(line.x()).boxed().toList());
    assertEquals(3, line.y()[0], 1e-12); // kcounts/s
    trace.resetHighest();
    assertTrue(Double.isNaN(trace.highest()));
    trace.add(5, 10);
    assertEquals(10, trace.highest());
  }

  @Test
  void theToneRisesByAnOctaveForTwiceTheRate() {
    assertEquals(0, Tone.pitch(0));
    assertEquals(0, Tone.pitch(Double.NaN));
    assertEquals(440, Tone.pitch(1e4), 1e-9);
    assertEquals(2 * Tone.pitch(2e4), Tone.pitch(4e4), 1e-9);
    assertEquals(Tone.pitch(1e7), Tone.pitch(1e8)); // no higher than one can bear
  }

  @Test
  void oneChannelOrAll() {
    double[] rates = {10, 20, 30};
    assertEquals(60, CountRates.of(rates, Optional.empty()));
    assertEquals(20, CountRates.of(rates, Optional.of(1)));
    assertTrue(Double.isNaN(CountRates.of(rates, Optional.of(3))));
  }

  @Test
  void theMarkNamesFewTwinsAndCountsMany() {
    assertEquals("", VirtualMark.text(List.of(), 3));
    assertEquals("VIRTUAL instruments: 1 of 3 (stage)", VirtualMark.text(List.of("stage"), 3));
    String many = VirtualMark.text(List.of("a", "b", "c"), 4);
    assertTrue(many.contains("3 of 4"), many);
    assertFalse(many.contains("("), many);
  }
}
