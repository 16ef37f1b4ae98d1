package org.photonbench.figure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  /** In the expectations an underscore is a narrow no-break space and a hyphen is a minus sign. */
  private static void assertText(String expected, String actual) {
    assertEquals(expected.replace('_', '\u202F').replace('-', '\u2212'), actual);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1_000",
    "-1234567, -1_234_567",
    "9223372036854775807, 9_223_372_036_854_775_807",
    "-9223372036854775808, -9_223_372_036_854_775_808"
  })
  void countsHaveTheirThousandsSetApart(long count, String text) {
    assertText(text, NumberText.count(count));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 5.7, 60.0 ± 5.7",
    "48.2, 3.1, 48.2 ± 3.1",
    "0.0028, 0.00412, 0.0028 ± 0.0041",
    "-0.00004, 0.012, 0.000 ± 0.012",
    "-12.345, 0.5, -12.35 ± 0.50",
    "4823, 312, 4820 ± 310",
    "48231, 3120, 48_200 ± 3100",
    "60, 9.96, 60 ± 10",
    "60, 99.6, 60 ± 100",
    "0.25, 1.25, 0.3 ± 1.3",
    "60, 0, 60 ± 0",
    "1.5, 0, 1.5 ± 0",
    "3140000, 204000, (3.14 ± 0.20) × 10⁶",
    "1234567, 1, 1_234_567.0 ± 1.0",
    "0.000012, 0.0000031, (1.20 ± 0.31) × 10⁻⁵",
    "60, NaN, 60.0 ± –",
    "60, -1, 60.0 ± –",
    "60, Infinity, 60.0 ± ∞",
    "NaN, 1, –",
    "-Infinity, 1, -∞",
    "Infinity, 1, ∞",
    "1, 1e-18, 1 ± 1.0 × 10⁻¹⁸"
  })
  void valuesAreRoundedToTwoDigitsOfTheirUncertainty(double value, double sigma, String text) {
    assertText(text, NumberText.withUncertainty(value, sigma));
  }

  @ParameterizedTest
  @CsvSource({
    "60e-12, 5.7e-12, s, 60.0 ± 5.7_ps",
    "0, 5.7e-12, s, 0.0 ± 5.7_ps",
    "999.96e-12, 1.2e-13, s, 999.96 ± 0.12_ps",
    "4.823e-9, 3.12e-10, s, 4.82 ± 0.31_ns",
    "4823e-12, 9.96e-10, s, 4.8 ± 1.0_ns",
    "80e6, 1200, Hz, 80.0000 ± 0.0012_MHz",
    "30961, 55, counts/s, 30.961 ± 0.055_kcounts/s",
    "60, 5.7, ps, 60.0 ± 5.7_ps",
    "0.085, 0.0012, eV, 85.0 ± 1.2_meV",
    "1e-25, 1e-26, s, (1.00 ± 0.10) × 10⁻²⁵_s",
    "0.25, 0.011, '', 0.250 ± 0.011",
    "12, NaN, K, 12.0 ± –_K"
  })
  void unitsTakeThePrefixOfTheirSize(double value, double sigma, String unit, String text) {
    assertText(text, NumberText.withUncertainty(value, sigma, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "48.2, 3.1, ns, 48.2(31)_ns",
    "4823, 312, '', 4820(310)",
    "60e-12, 5.7e-12, s, 60.0(57)_ps",
    "0.0028, 0.00041, '', 0.00280(41)",
    "0.000012, 0.0000031, '', 1.20(31) × 10⁻⁵",
    "-7.04, 0.25, '', -7.04(25)",
    "60, NaN, ps, 60.0(–)_ps",
    "60, Infinity, ps, 60.0(∞)_ps",
    "60, 0, ps, 60 ± 0_ps",
    "NaN, 1, ps, –"
  })
  void shortFormCountsInTheLastDigit(double value, double sigma, String unit, String text) {
    assertText(text, NumberText.shortUncertainty(value, sigma, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0028, 7.1e-5, 0.0157, '', 0.0028 (95_%: 0.0001 – 0.016)",
    "60e-12, 48.9e-12, 71.2e-12, s, 60_ps (95_%: 49 – 71_ps)",
    "1.0023, 0.9981, 1.0065, '', 1.0023 (95_%: 0.9981 – 1.0065)",
    "0.01056, 0.000263, 0.0591, '', 0.011 (95_%: 0.0003 – 0.059)",
    "0, 0, 0.0157, '', 0.000 (95_%: 0 – 0.016)",
    "-0.01, -0.02, 0.005, '', -0.010 (95_%: -0.020 – 0.005)",
    "2.1, 1.83, Infinity, ns, 2.10_ns (95_%: 1.83 – ∞_ns)",
    "2.1, -Infinity, 2.4, '', 2.10 (95_%: -∞ – 2.40)",
    "NaN, 0.1, 0.9, '', – (95_%: 0.10 – 0.90)",
    "2.1, NaN, NaN, '', 2.10 (95_%: – – –)",
    "NaN, NaN, NaN, '', – (95_%: – – –)",
    "2.8e-6, 1e-7, 1.6e-5, '', 2.8 × 10⁻⁶ (95_%: (0.1 – 16) × 10⁻⁶)",
    "1e-15, 0, 1.2e-9, s, 0.00_ns (95_%: 0 – 1.2_ns)",
    "5, 5, 5, '', 5.00 (95_%: 5.00 – 5.00)"
  })
  void intervalsShowWhatIsKnownOfTheirEnds(
      double value, double low, double high, String unit, String text) {
    assertText(text, NumberText.withInterval(value, low, high, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "30961, 4, counts/s, 30.96_kcounts/s",
    "999.96, 4, Hz, 1.000_kHz",
    "620, 3, nm, 620_nm",
    "1e-6, 2, m, 1.0_µm",
    "0, 3, s, 0_s",
    "1500, 2, K, 1500_K",
    "1234567, 3, '', 1.23 × 10⁶",
    "-0.00001234, 2, '', -1.2 × 10⁻⁵",
    "0.0001, 2, '', 0.00010",
    "Infinity, 2, s, ∞_s",
    "NaN, 2, s, –"
  })
  void significantDigits(double value, int digits, String unit, String text) {
    assertText(text, NumberText.significant(value, digits, unit));
  }

  @Test
  void otherForms() {
    assertText("1.2 × 10⁻⁵", NumberText.scientific(1.2345e-5, 2));
    assertText("6.022 × 10²³", NumberText.scientific(6.02214e23, 4));
    assertText("-12.50", NumberText.fixed(-12.5, 2));
    assertText("0.0", NumberText.fixed(-0.04, 1));
    assertText("12_345.7", NumberText.fixed(12345.67, 1));
    assertText("–", NumberText.fixed(NAN, 1));
    assertText("-∞", NumberText.scientific(-INF, 2));
    assertText("⁻¹²³⁴⁵⁶⁷⁸⁹⁰", NumberText.superscript(-1234567890));
    assertThrows(IllegalArgumentException.class, () -> NumberText.significant(1, 0, ""));
  }

  @Test
  void theLocaleHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : new Locale[] {Locale.GERMANY, Locale.forLanguageTag("ar-EG")}) {
        Locale.setDefault(locale);
        assertText("12_345.60 ± 0.12", NumberText.withUncertainty(12345.6, 0.12));
        assertText("1_234_567", NumberText.count(1234567));
        assertText("1.2 × 10⁻⁵", NumberText.scientific(1.2345e-5, 2));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static final String NUMBER = "(\u2212?[0-9\u202F]+(?:\\.[0-9]+)?)";
  private static final Pattern WITH_SIGMA =
      Pattern.compile("\\(?" + NUMBER + " ± " + NUMBER + "\\)?(?: × 10([⁻⁰¹²³⁴-⁹]+))?");

  /** A number as printed, with its power of ten; its scale tells its last digit. */
  private static BigDecimal parse(String text, String power) {
    BigDecimal number = new BigDecimal(text.replace('\u2212', '-').replace("\u202F", ""));
    if (power == null) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : power.toCharArray()) {
      digits.append(c == '⁻' ? '-' : (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
    }
    return number.scaleByPowerOfTen(Integer.parseInt(digits.toString()));
  }

  @Property
  void textReadsBackWithinHalfAUnitOfTheLastKnownDigit(
      @ForAll @DoubleRange(min = -9.99, max = 9.99) double mantissa,
      @ForAll @IntRange(min = -12, max = 12) int exponent,
      @ForAll @DoubleRange(min = 0.1, max = 9.99) double part,
      @ForAll @IntRange(min = -8, max = 2) int ratio) {
    double value = mantissa * Math.pow(10, exponent);
    double sigma = part * Math.pow(10, exponent + ratio);
    String text = NumberText.withUncertainty(value, sigma);
    Matcher matcher = WITH_SIGMA.matcher(text);
    assertTrue(matcher.matches(), text);
    BigDecimal readSigma = parse(matcher.group(2), matcher.group(3));
    BigDecimal readValue = parse(matcher.group(1), matcher.group(3));
    // Two digits are known, so the last known digit is at most a tenth of the uncertainty.
    BigDecimal exact = BigDecimal.valueOf(sigma);
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1 - 1);
    BigDecimal half = unit.multiply(new BigDecimal("0.5"));
    assertTrue(readSigma.subtract(exact).abs().compareTo(half) <= 0, text);
    // 9.96 rounds to 10: then one place less is known of the value.
    BigDecimal tolerance =
        readSigma.precision() > 2 || readSigma.compareTo(exact) > 0 ? half.movePointRight(1) : half;
    assertTrue(readValue.subtract(BigDecimal.valueOf(value)).abs().compareTo(tolerance) <= 0, text);
  }

  @Property
  void intervalEndsReadBackWithinATwentiethOfTheirDistance(
      @ForAll @DoubleRange(min = -5, max = 5) double value,
      @ForAll @DoubleRange(min = 0.01, max = 3) double below,
      @ForAll @DoubleRange(min = 0.01, max = 3) double above) {
    String text = NumberText.withInterval(value, value - below, value + above);
    Matcher matcher =
        Pattern.compile(NUMBER + " \\(95\u202F%: " + NUMBER + " – " + NUMBER + "\\)").matcher(text);
    assertTrue(matcher.matches(), text);
    double width = below + above;
    double reads = parse(matcher.group(1), null).doubleValue();
    double low = parse(matcher.group(2), null).doubleValue();
    double high = parse(matcher.group(3), null).doubleValue();
    assertEquals(value, reads, 0.051 * width, text);
    assertEquals(value - below, low, 0.051 * width, text);
    assertEquals(value + above, high, 0.051 * width, text);
    assertTrue(low <= high, text);
  }

  @Test
  void secondsTakeNoPrefixAboveOne() {
    assertEquals("1214.0\u202Fs", NumberText.significant(1213.95, 5, "s"));
    assertEquals("86\u202F400\u202Fs", NumberText.significant(86_400, 5, "s"));
    assertEquals("1213.95 \u00B1 0.25\u202Fs", NumberText.withUncertainty(1213.95, 0.25, "s"));
    assertEquals("12.1\u202Fms", NumberText.significant(0.0121, 3, "s"));
  }

  @Property
  void anythingAtAllPrints(@ForAll double value, @ForAll double sigma, @ForAll double other) {
    for (String unit : new String[] {"", "s", "nm"}) {
      assertTrue(NumberText.withUncertainty(value, sigma, unit).length() < 120);
      assertTrue(NumberText.shortUncertainty(value, sigma, unit).length() < 120);
      NumberText.withInterval(value, sigma, other, unit);
      NumberText.significant(value, 3, unit);
    }
  }

  @Test
  void unitsAreShownWithTheSignOfMicro() {
    assertEquals("µs", NumberText.unit("us"));
    assertEquals("µeV", NumberText.unit("ueV"));
    assertEquals("µJ/cm²", NumberText.unit("uJ/cm2"));
    assertEquals("µm", NumberText.unit("um"));
    assertEquals("V/µm", NumberText.unit("V/um"));
    for (String same : new String[] {"", "s", "counts", "photons/s", "mm", "pulses", "cm⁻¹"}) {
      assertEquals(same, NumberText.unit(same));
    }
  }
}
