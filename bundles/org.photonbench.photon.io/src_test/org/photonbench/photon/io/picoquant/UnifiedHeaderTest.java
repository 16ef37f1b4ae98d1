package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingFormatException;

class UnifiedHeaderTest {
  private static UnifiedHeader read(byte[] file) throws IOException {
    try (ShortReads channel = new ShortReads(file, 4096)) {
      return UnifiedHeader.read(channel, "x.ptu");
    }
  }

  private static String refusal(byte[] file) {
    return assertThrows(RecordingFormatException.class, () -> read(file)).getMessage();
  }

  private static byte[] doubles(double... values) {
    byte[] bytes = new byte[8 * values.length];
    for (int i = 0; i < values.length; i++) {
      long bits = Double.doubleToLongBits(values[i]);
      for (int j = 0; j < 8; j++) {
        bytes[8 * i + j] = (byte) (bits >> 8 * j);
      }
    }
    return bytes;
  }

  @Test
  void everyTypeOfTagBecomesText() throws IOException {
    UnifiedHeader header =
        read(
            PtuBytes.empty()
                .tag("Empty", -1, 0xFFFF0008, 0)
                .tag("Yes", -1, 0x00000008, -1)
                .tag("No", -1, 0x00000008, 0)
                .integer("Int", -5)
                .tag("Bits", -1, 0x11000008, 0x8F)
                .tag("Colour", -1, 0x12000008, 0xFF8000)
                .number("Double", 1.5)
                .tag("Date", -1, PtuBytes.DATE_TIME, Double.doubleToLongBits(43831.5))
                .tag("NoDate", -1, PtuBytes.DATE_TIME, Double.doubleToLongBits(1.5e9))
                .tag(
                    "Ints",
                    2,
                    0x1001FFFF,
                    16,
                    new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0})
                .tag("Doubles", -1, 0x2001FFFF, 16, doubles(0.5, 2))
                .tag("Wide", -1, 0x4002FFFF, 8, "m\u00fc\0\0".getBytes(StandardCharsets.UTF_16LE))
                .tag("Blob", -1, 0xFFFFFFFF, 8, new byte[8])
                .tag("Future", -1, 0x77770008, 1)
                .tag("FutureData", -1, 0x7777FFFF, 8, new byte[8])
                .integer("TTResult_SyncRate", 80)
                .with());
    assertEquals(
        List.of(
            new HeaderEntry("Empty", -1, "empty", ""),
            new HeaderEntry("Yes", -1, "bool", "true"),
            new HeaderEntry("No", -1, "bool", "false"),
            new HeaderEntry("Int", -1, "int64", "-5"),
            new HeaderEntry("Bits", -1, "bitset64", "0x8f"),
            new HeaderEntry("Colour", -1, "colour", "0xFF8000"),
            new HeaderEntry("Double", -1, "double", "1.5"),
            new HeaderEntry("Date", -1, "datetime", "2020-01-01T12:00"),
            new HeaderEntry("NoDate", -1, "datetime", "1.5E9"),
            new HeaderEntry("Ints", 2, "int64[]", "1, 2"),
            new HeaderEntry("Doubles", -1, "double[]", "0.5, 2.0"),
            new HeaderEntry("Wide", -1, "utf16", "m\u00fc"),
            new HeaderEntry("Blob", -1, "blob", "8 bytes"),
            new HeaderEntry("Future", -1, "77770008", "0x0000000000000001"),
            new HeaderEntry("FutureData", -1, "7777FFFF", "8 bytes of unknown type"),
            new HeaderEntry("TTResult_SyncRate", -1, "int64", "80 Hz")),
        header.entries());
  }

  @Test
  void longArraysAreCutShort() throws IOException {
    UnifiedHeader header =
        read(PtuBytes.empty().tag("A", -1, 0x2001FFFF, 800, new byte[800]).with());
    assertTrue(header.entries().getFirst().value().endsWith("0.0, ... (100 values)"));
  }

  @Test
  void textIsUtf8OrElseLatin1() throws IOException {
    UnifiedHeader header =
        read(
            PtuBytes.empty()
                .text("A", "5 \u00b5W", StandardCharsets.UTF_8)
                .text("B", "5 \u00b5W", StandardCharsets.ISO_8859_1)
                .text("C", "padded   ", StandardCharsets.UTF_8)
                .with());
    assertEquals("5 \u00b5W", header.text("A"));
    assertEquals("5 \u00b5W", header.text("B"));
    assertEquals("padded", header.text("C"));
    assertEquals("", header.text("D"));
  }

  @Test
  void ofRepeatedTagsTheLastWins() throws IOException {
    UnifiedHeader header =
        read(
            PtuBytes.empty()
                .integer("A", 1)
                .integer("B", 1)
                .integer("C", 1)
                .tag("A", 0, PtuBytes.INT64, 7)
                .integer("B", 1)
                .integer("C", 2)
                .with());
    assertEquals(OptionalLong.of(1), header.integer("A"));
    assertEquals(OptionalLong.of(2), header.integer("C"));
    assertEquals(Set.of("C"), header.contradictions());
  }

  @Test
  void numbersOfTheOtherTypeCountIfTheyCan() throws IOException {
    UnifiedHeader header =
        read(
            PtuBytes.empty()
                .integer("I", 3)
                .number("D", 3)
                .number("Half", 0.5)
                .number("NaN", Double.NaN)
                .text("T", "3", StandardCharsets.UTF_8)
                .with());
    assertEquals(OptionalDouble.of(3), header.number("I"));
    assertEquals(OptionalLong.of(3), header.integer("D"));
    assertEquals(OptionalLong.empty(), header.integer("Half"));
    assertEquals(OptionalDouble.empty(), header.number("NaN"));
    assertEquals(OptionalLong.empty(), header.integer("NaN"));
    assertEquals(OptionalLong.empty(), header.integer("T"));
    assertEquals(OptionalDouble.empty(), header.number("T"));
  }

  @Test
  void headersLargerThanTheFirstReadAreRead() throws IOException {
    PtuBytes file = PtuBytes.empty();
    for (int i = 0; i < 3000; i++) {
      file.tag("Numbers", i, PtuBytes.INT64, i);
    }
    byte[] bytes = file.tag("Blob", -1, 0xFFFFFFFF, 500_000, new byte[500_000]).with(1, 2, 3);
    UnifiedHeader header = read(bytes);
    assertEquals(3001, header.entries().size());
    assertEquals(bytes.length - 12, header.end());
  }

  @Test
  void lengthsThatTheFileCannotHoldAreRefused() {
    for (long length : new long[] {-8, 1L << 40, Long.MAX_VALUE, Integer.MAX_VALUE, 4096}) {
      assertEquals(
          "x.ptu: the header is damaged at byte 64, where tag Bad claims a length of "
              + length
              + " bytes; take another copy of the file.",
          refusal(PtuBytes.empty().integer("A", 1).tag("Bad", -1, 0x2001FFFF, length).with(1, 2)));
    }
  }

  @Test
  void unknownTypesWithoutKnownLengthAreRefused() {
    assertEquals(
        "x.ptu: the header is damaged at byte 16, where tag Bad has the unknown type 12345678;"
            + " take another copy of the file.",
        refusal(PtuBytes.empty().tag("Bad", -1, 0x12345678, 0).with()));
  }

  @Test
  void aFileThatEndsWithinItsHeaderIsRefused() {
    String expected =
        "x.ptu: the file ends within its header; it was cut off while being written or copied, so"
            + " take another copy of it.";
    assertEquals(expected, refusal(PtuBytes.empty().unfinished()));
    assertEquals(expected, refusal(PtuBytes.empty().integer("A", 1).unfinished()));
    assertEquals(expected, refusal(new byte[] {'P', 'Q', 'T', 'T', 'T', 'R', 0, 0}));
  }

  @Test
  void aHeaderWithoutEndIsRefused() {
    byte[] file = new byte[UnifiedHeader.LIMIT_BYTES + 1000];
    byte[] tag = PtuBytes.empty().tag("A", -1, PtuBytes.INT64, 0).unfinished();
    for (int at = 16; at + 48 <= file.length; at += 48) {
      System.arraycopy(tag, 16, file, at, 48);
    }
    assertTrue(refusal(file).startsWith("x.ptu: the header does not end within 16 MiB"));
  }
}
