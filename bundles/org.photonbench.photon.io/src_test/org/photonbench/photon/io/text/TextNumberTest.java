package org.photonbench.photon.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TextNumberTest {
  private final TextNumber number = new TextNumber();

  private long parse(String text, int shift) {
    byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
    return number.parse(bytes, 1, bytes.length - 1, (byte) '.', shift);
  }

  @Test
  void integersAreExact() {
    assertEquals(0, parse("0", 0));
    assertEquals(7, parse("+7", 0));
    assertEquals(-7, parse("-7", 0));
    assertEquals((1L << 62) - 1, parse("4611686018427387903", 0));
    assertEquals(TextNumber.NONE, parse("4611686018427387904", 0));
    assertEquals(TextNumber.NONE, parse("99999999999999999999999", 0));
    assertEquals(123_000, parse("123", 3));
    assertEquals(1_000_000_000_000_000L, parse("1000000000000000", 0));
  }

  @Test
  void decimalsAreExact() {
    assertEquals(1_234_567_890_123L, parse("1.234567890123", 12));
    assertFalse(number.rounded());
    assertEquals(12, number.decimals());
    assertEquals(1_500, parse("1.5000000", 3));
    assertEquals(1, number.decimals());
    assertEquals(500, parse(".5", 3));
    assertEquals(5_000, parse("5.", 3));
    assertEquals(12_345, parse("1.2345e-3", 7));
    assertEquals(7, number.decimals());
    assertEquals(120, parse("1.2E+02", 0));
    assertEquals(-1, number.decimals());
  }

  @Test
  void whatLiesBetweenIsRoundedAndTold() {
    assertEquals(2, parse("1.5", 0));
    assertTrue(number.rounded());
    assertEquals(1, parse("1.4999999999999999999999999", 0));
    assertTrue(number.rounded());
    assertEquals(-2, parse("-1.5", 0));
    assertEquals(0, parse("1e-300", 3));
    assertTrue(number.rounded());
    assertEquals(3, parse("3.000", 0));
    assertFalse(number.rounded());
  }

  @Test
  void blanksAndQuotationMarksDoNotCount() {
    assertEquals(12, parse("  12\t", 0));
    assertEquals(12, parse("\"12\"", 0));
  }

  @Test
  void decimalCommas() {
    byte[] bytes = "1,25".getBytes(StandardCharsets.US_ASCII);
    assertEquals(125, number.parse(bytes, 0, 4, (byte) ',', 2));
    assertEquals(TextNumber.NONE, number.parse(bytes, 0, 4, (byte) '.', 2));
  }

  @Test
  void whatIsNoNumber() {
    for (String text :
        new String[] {
          "", " ", "-", ".", "a", "1a", "1.2.3", "1 2", "e5", "1e", "1e+", "1e5.5", "0x1", "--1",
          "nan", "1e500", "\u0661"
        }) {
      assertEquals(TextNumber.NONE, parse(text, 0), text);
    }
  }

  @Property
  void everyDecimalIsWhatArithmeticSays(
      @ForAll @LongRange(min = -1_000_000_000_000_000_000L, max = 1_000_000_000_000_000_000L)
          long digits,
      @ForAll @IntRange(min = 0, max = 30) int decimals,
      @ForAll @IntRange(min = -15, max = 15) int shift) {
    BigDecimal exact = new BigDecimal(BigInteger.valueOf(digits), decimals);
    BigDecimal scaled = exact.scaleByPowerOfTen(shift);
    BigDecimal expected = scaled.setScale(0, RoundingMode.HALF_UP);
    boolean fits = expected.abs().compareTo(BigDecimal.valueOf(1L << 62)) < 0;
    for (String text : new String[] {exact.toPlainString(), exact.toString()}) {
      assertEquals(fits ? expected.longValueExact() : TextNumber.NONE, parse(text, shift), text);
      if (fits) {
        assertEquals(expected.compareTo(scaled) != 0, number.rounded(), text);
      }
    }
  }
}
