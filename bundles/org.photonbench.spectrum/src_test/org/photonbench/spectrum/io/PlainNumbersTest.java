package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlainNumbersTest {
  private final PlainNumbers numbers = new PlainNumbers();

  private void reads(String line, double... expected) {
    assertTrue(numbers.read(line, PlainNumbers.ANY), line);
    assertEquals(expected.length, numbers.count(), line);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(
          Double.doubleToLongBits(expected[i]), Double.doubleToLongBits(numbers.value(i)), line);
    }
  }

  @Test
  void oneKindOfSeparator() {
    reads("1\t2\t\t3", 1, 2, 3);
    reads("  1   2 3 ", 1, 2, 3);
    reads("1,2,3", 1, 2, 3);
    reads("1;-2;+.5", 1, -2, 0.5);
    reads("500.1 -0 1.e3 2E-2", 500.1, -0.0, 1000, 0.02);
  }

  @Test
  void whatIsNotPlainIsLeftToOthers() {
    for (String line :
        new String[] {
          "",
          "1",
          "a 1",
          "1 a",
          "1, 2",
          "1,5;2",
          "2,1\t3",
          "1\t 2",
          "1,,2",
          "1,2,",
          "1 2e",
          "1 e5",
          "1 1e999",
          "1 NaN",
          "1 0x1p3",
          "1 2f",
          "\"1\" \"2\"",
          "- 1",
          "1 .",
          "1\0002\0003"
        }) {
      assertFalse(numbers.read(line, PlainNumbers.ANY), line);
    }
    assertFalse(numbers.read("1 2", '\t'));
    assertTrue(numbers.read("1\t2", '\t'));
  }

  /** Every double, in the text that Java writes, bit for bit. */
  @Property
  void doublesAreReadBitForBit(@ForAll @Size(min = 2, max = 5) double[] values) {
    StringBuilder line = new StringBuilder();
    for (double value : values) {
      line.append(line.isEmpty() ? "" : "\t").append(value);
    }
    reads(line.toString(), values);
  }

  /** Decimals of any length agree with the library. */
  @Property
  void decimalsAreRoundedOnce(@ForAll long whole, @ForAll int decimals, @ForAll byte exponent) {
    String text = whole + "." + (decimals & 0xFFFFFF) + "e" + exponent;
    String other = (whole % 1000) + "." + Math.abs(decimals % 10_000);
    reads(text + " " + other, Double.parseDouble(text), Double.parseDouble(other));
  }
}
