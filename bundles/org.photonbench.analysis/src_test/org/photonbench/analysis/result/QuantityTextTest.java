package org.photonbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuantityTextTest {
  private static Quantity quantity(
      double value, OptionalDouble sigma, Optional<Interval> interval, String unit) {
    return new Quantity(
        "q", "Group", "Label", value, sigma, interval, unit, Quantity.RAW, "method", List.of());
  }

  private static String plain(QuantityText text) {
    String all = text.value() + "|" + text.interval() + "|" + text.unit() + "|" + text.line();
    return all.replace('\u202f', '_');
  }

  @Test
  void aCountIsExact() {
    assertEquals(
        "9_007_199_254_740_992|||Label = 9_007_199_254_740_992",
        plain(QuantityText.of(Quantity.count("q", "Group", "Label", 1L << 53, "counted"))));
  }

  @Test
  void uncertaintyHasTwoDigitsAndTheUnitItsPrefix() {
    assertEquals(
        "60.0 ± 6.2||ps|Label = 60.0 ± 6.2_ps, raw",
        plain(
            QuantityText.of(quantity(60e-12, OptionalDouble.of(6.2e-12), Optional.empty(), "s"))));
  }

  @Test
  void valueIntervalAndUnitStandApart() {
    assertEquals(
        "48.2 ± 3.1|42.2 – 54.4|ns|Label = 48.2 ± 3.1_ns (95_%: 42.2 – 54.4_ns), raw",
        plain(
            QuantityText.of(
                quantity(
                    48.2, OptionalDouble.of(3.1), Optional.of(new Interval(42.2, 54.4)), "ns"))));
  }

  @Test
  void anIntervalAloneRoundsTheValue() {
    assertEquals(
        "0.0028|0.0001 – 0.016||Label = 0.0028 (95_%: 0.0001 – 0.016), raw",
        plain(
            QuantityText.of(
                quantity(
                    0.00281, OptionalDouble.empty(), Optional.of(new Interval(1e-4, 0.016)), ""))));
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertEquals(
        "\u2013||ns|Label = \u2013, raw",
        plain(
            QuantityText.of(quantity(Double.NaN, OptionalDouble.empty(), Optional.empty(), "ns"))));
  }

  @Test
  void aRoundNumberKeepsItsDigitsAndAFractionDoesNot() {
    assertEquals(
        "12.5||ns|Label = 12.5_ns, raw",
        plain(QuantityText.of(quantity(12.5, OptionalDouble.empty(), Optional.empty(), "ns"))));
    assertEquals(
        "0.333333|||Label = 0.333333, raw",
        plain(QuantityText.of(quantity(1 / 3., OptionalDouble.empty(), Optional.empty(), ""))));
  }
}
