package org.photonbench.photon.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void counts() {
    assertEquals("0", Words.count(0));
    assertEquals("999", Words.count(999));
    assertEquals("-999", Words.count(-999));
    assertEquals("1\u202F000", Words.count(1000));
    assertEquals("-12\u202F345\u202F678", Words.count(-12_345_678));
  }

  @Test
  void times() {
    assertEquals("0\u202Fs", Words.seconds(0));
    assertEquals("1\u202Fps", Words.seconds(1e-12));
    assertEquals("12.495520355952392\u202Fns", Words.seconds(1.2495520355952392e-8));
    assertEquals("1.5\u202F\u00B5s", Words.seconds(1.5e-6));
    assertEquals("-250\u202Fms", Words.seconds(-0.25));
    assertEquals("120\u202Fs", Words.seconds(120));
    assertEquals("0.001\u202Ffs", Words.seconds(1e-18));
    assertEquals("NaN s", Words.seconds(Double.NaN));
  }

  @Property
  void noDigitIsLost(@ForAll long count, @ForAll double seconds) {
    assertEquals(count, Long.parseLong(Words.count(count).replace("\u202F", "")));
    String[] parts = Words.seconds(seconds).split("\u202F");
    int power =
        switch (parts[1]) {
          case "s" -> 0;
          case "ms" -> 3;
          case "\u00B5s" -> 6;
          case "ns" -> 9;
          case "ps" -> 12;
          default -> 15;
        };
    assertEquals(seconds + 0.0, new BigDecimal(parts[0]).movePointLeft(power).doubleValue());
  }
}
