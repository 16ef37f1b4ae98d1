package org.photonbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Interval;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.UncertaintyKind;

class QuantitiesTest {
  @Property(tries = 300)
  void resultsSurviveTheCatalogue(
      @ForAll("results") org.photonbench.analysis.result.Quantity result) {
    assertEquals(result, Quantities.toResult(Quantities.of(result)));
  }

  @Provide
  Arbitrary<org.photonbench.analysis.result.Quantity> results() {
    Arbitrary<Double> numbers =
        Arbitraries.oneOf(
            Arbitraries.doubles(),
            Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE));
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(8);
    Arbitrary<Optional<Interval>> intervals =
        Combinators.combine(Arbitraries.doubles(), Arbitraries.doubles())
            .as((a, b) -> new Interval(Math.min(a, b), Math.max(a, b)))
            .optional();
    return Combinators.combine(
            texts,
            texts,
            texts,
            numbers,
            numbers.optional(),
            intervals,
            texts,
            texts.list().ofMaxSize(3))
        .as((id, group, label, value, sigma, interval, unit, marks) ->
            new org.photonbench.analysis.result.Quantity(
                id,
                group,
                label,
                value,
                sigma.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                interval,
                unit,
                unit.length() % 2 == 0 ? "raw" : "count",
                label,
                marks));
  }

  @Test
  void aCountIsExact() {
    Quantity count =
        Quantities.of(
            org.photonbench.analysis.result.Quantity.count("photons", "", "Photons", 396_326, "m"));
    assertEquals(UncertaintyKind.EXACT, count.getKind());
    assertFalse(count.isSetSigma());
    assertEquals(396_326, count.getValue());
  }

  @Test
  void anIntervalOfOneEndReachesToInfinity() {
    Quantity limit = Quantities.of(0.0, "");
    limit.setHigh(0.05);
    Interval interval = Quantities.toResult(limit).interval95().orElseThrow();
    assertEquals(Double.NEGATIVE_INFINITY, interval.low());
    assertEquals(0.05, interval.high());
  }

  @Test
  void aRangeIsNoConfidenceInterval() {
    Quantity range = QuantityParser.parse("0.003 - 0.092", "");
    assertTrue(Quantities.toResult(range).interval95().isEmpty());
    assertEquals("0.003 \u2013 0.092", Quantities.shortText(range));
    assertEquals("< 0.2", Quantities.shortText(QuantityParser.parse("<0.2", "")));
    assertEquals(
        UncertaintyKind.RANGE, QuantityParser.parse(Quantities.shortText(range), "").getKind());
  }

  @Test
  void unitsAreConverted() {
    Quantity size = Quantities.of(9.9, 1.2, "nm");
    assertEquals(0.0099, Quantities.value(size, "um").orElseThrow(), 1e-15);
    assertTrue(Quantities.value(size, "K").isEmpty());
    Quantity inAngstrom = Quantities.in(size, "Å");
    assertEquals(99, inAngstrom.getValue(), 1e-12);
    assertEquals(12, inAngstrom.getSigma(), 1e-12);
    assertEquals("Å", inAngstrom.getUnit());
    assertEquals(9.9, size.getValue());
    assertThrows(IllegalArgumentException.class, () -> Quantities.in(size, "s"));
  }

  @Test
  void typedQuantitiesAreUnderstood() {
    check("9.9 nm", 9.9, Double.NaN, "nm");
    check("9.9", 9.9, Double.NaN, "nm");
    check("9.9 ± 1.2 nm", 9.9, 1.2, "nm");
    check("9.9+-1.2nm", 9.9, 1.2, "nm");
    check("9.9(12) nm", 9.9, 1.2, "nm");
    check("9.9(1.2) nm", 9.9, 1.2, "nm");
    check("990(12)e-2 nm", 9.9, 0.12, "nm");
    check("1e-2 um", 0.01, Double.NaN, "um");
    check("−3.5 Å", -3.5, Double.NaN, "Å");
    check("1\u202F234 nm", 1234, Double.NaN, "nm");
    check("1.2 × 10⁻⁵ nm", 1.2e-5, Double.NaN, "nm");
    check("(1.2 ± 0.1) × 10⁻⁵ nm", 1.2e-5, 1e-6, "nm");
  }

  private static void check(String text, double value, double sigma, String unit) {
    Quantity quantity = QuantityParser.parse(text, "nm");
    assertEquals(value, quantity.getValue(), Math.abs(value) * 1e-15, text);
    assertEquals(!Double.isNaN(sigma), quantity.isSetSigma(), text);
    if (quantity.isSetSigma()) {
      assertEquals(sigma, quantity.getSigma(), 1e-15, text);
    }
    assertEquals(unit, quantity.getUnit(), text);
  }

  @Test
  void intervalsRangesAndLimitsAreUnderstood() {
    Quantity interval = QuantityParser.parse("0.29 [0.25, 0.33]", "");
    assertEquals(
        List.of(0.29, 0.25, 0.33),
        List.of(interval.getValue(), interval.getLow(), interval.getHigh()));
    assertEquals(UncertaintyKind.CONFIDENCE_95, interval.getKind());
    Quantity range = QuantityParser.parse("1.82 - 2.75 eV", "eV");
    assertEquals(UncertaintyKind.RANGE, range.getKind());
    assertEquals(1.82, range.getLow());
    assertEquals(2.75, range.getHigh());
    assertEquals(UncertaintyKind.UPPER_LIMIT, QuantityParser.parse("< 0.2", "").getKind());
    Quantity lower = QuantityParser.parse("> 1e-13 cm^2", "cm^2");
    assertEquals(UncertaintyKind.LOWER_LIMIT, lower.getKind());
    assertEquals(1e-13, lower.getValue());
    assertEquals("(lambda/n)^3", QuantityParser.parse("0.55 (lambda/n)^3", "um^3").getUnit());
  }

  @Test
  void aRangeWithExponentsIsUnderstood() {
    for (String unit : List.of("cm^2", "")) {
      Quantity range = QuantityParser.parse("1.4e-14 - 4.2e-14 cm^2", unit);
      assertEquals(UncertaintyKind.RANGE, range.getKind());
      assertEquals(1.4e-14, range.getLow());
      assertEquals(4.2e-14, range.getHigh());
      assertEquals("cm^2", range.getUnit());
      Quantity back = QuantityParser.parse(Quantities.shortText(range), unit);
      assertEquals(List.of(1.4e-14, 4.2e-14), List.of(back.getLow(), back.getHigh()));
    }
  }

  @Test
  void anIntervalThatIsShownIsUnderstood() {
    Quantity lopsided = QuantityParser.parse("2.8 [0.1, 16] ps", "ps");
    Quantity back = QuantityParser.parse(Quantities.shortText(lopsided), "ns");
    assertEquals(List.of(2.8, 0.1, 16.0), List.of(back.getValue(), back.getLow(), back.getHigh()));
    assertEquals("ps", back.getUnit());
    assertEquals(UncertaintyKind.CONFIDENCE_95, back.getKind());
    Quantity pure = QuantityParser.parse("0.0028 (0.0001 \u2013 0.016)", "");
    assertEquals(List.of(0.0001, 0.016), List.of(pure.getLow(), pure.getHigh()));
  }

  @Test
  void nonsenseIsRefusedWithASentence() {
    for (String text : List.of("", "nm", "9.9 nmm", "0.29 [0.33, 0.25]", "1 2 3 x", "±3")) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> QuantityParser.parse(text, "nm"), text);
      assertTrue(e.getMessage().contains(text) && e.getMessage().endsWith("."), e.getMessage());
    }
  }

  @Property(tries = 200)
  void whatIsShownIsUnderstood(@ForAll int digits, @ForAll("small") int scale) {
    double value = digits * Math.pow(10, -scale);
    Quantity quantity = Quantities.of(value, "nm");
    Quantity back = QuantityParser.parse(Quantities.shortText(quantity), "nm");
    // Six digits are shown at most.
    assertEquals(value, back.getValue(), Math.abs(value) * 1e-5);
  }

  @Provide
  Arbitrary<Integer> small() {
    return Arbitraries.integers().between(0, 6);
  }
}
