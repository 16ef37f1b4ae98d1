package org.photonbench.photon.io.beckerhickl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.beckerhickl.SpcStream.Event;
import org.photonbench.photon.io.beckerhickl.SpcStream.Photon;

/** Bit patterns as the cards write them. */
class SpcDecoderTest {
  private static SpcStream spc130(int... words) {
    return SpcStream.of(SpcLayout.SPC_130, SpcBytes.words(SpcBytes.HEADER, words));
  }

  @Test
  void photonsOfTheSpc130() {
    SpcStream stream =
        spc130(
            0b0000_000000000000_0000_000000000000,
            0b0000_111111111111_1111_000000000001,
            0b0000_000000000001_0010_111111111111,
            // With overflow: one period of 4096 later.
            0b0100_100000000000_1000_000000000000);
    assertEquals(
        List.of(
            new Photon(0, 0, 4095),
            new Photon(1, 15, 0),
            new Photon(4095, 2, 4094),
            new Photon(4096, 8, 2047)),
        stream.photons());
    assertEquals(List.of(), stream.events());
    assertEquals(new RecordBalance(4, 4, 0, 0, 0, 0, 0, 0, 1), stream.balance());
  }

  @Test
  void countedOverflowsOfTheSpc130() {
    SpcStream stream =
        spc130(
            0b1100_0000000000000000000000001010, // ten
            0b0000_000000000000_0000_000000000101,
            0b1100_1111111111111111111111111111, // 2^28 - 1
            0b0000_000000000000_0000_000000000110);
    assertEquals(
        List.of(new Photon(40_965, 0, 4095), new Photon(4096L * (10 + (1 << 28) - 1) + 6, 0, 4095)),
        stream.photons());
    assertEquals(new RecordBalance(4, 2, 0, 2, 0, 0, 0, 0, 10 + (1 << 28) - 1), stream.balance());
  }

  @Test
  void markersOfTheSpc130() {
    SpcStream stream =
        spc130(
            0b0000_000000000000_0000_000000000111,
            0b1001_000000000000_0001_000000001001, // pixel
            0b1101_101010101010_0110_000000000010, // line and frame, with overflow
            0b0000_000000000000_0000_000000000011,
            0b1001_000000000000_0000_000000000100); // no marker bit
    assertEquals(List.of(new Photon(7, 0, 4095), new Photon(4099, 0, 4095)), stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 9, 1, 8, 1),
            new Event(Kind.MARKER, 4098, 1, 12, 6),
            new Event(Kind.FAULTY_RECORD, 4099, 2, 20, 0)),
        stream.events());
    assertEquals(new RecordBalance(5, 2, 2, 0, 0, 0, 1, 0, 1), stream.balance());
  }

  @Test
  void gapsAndInvalidRecordsOfTheSpc130() {
    SpcStream stream =
        spc130(
            0b0010_000000000000_0001_000000000101, // gap before this photon
            0b1000_000000000000_0000_111111111111, // invalid: its macro time means nothing
            0b1010_000000000000_0000_000000000000, // invalid after a gap
            0b1011_000000000000_1000_000000000110, // marker after a gap
            0b1110_0000000000000000000000000001); // overflow after a gap
    assertEquals(List.of(new Photon(5, 1, 4095)), stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.LOSS, 5, 0, 4, 0),
            new Event(Kind.INVALID_RECORD, 5, 1, 8, 0),
            new Event(Kind.LOSS, 5, 1, 12, 0),
            new Event(Kind.INVALID_RECORD, 5, 1, 12, 0),
            new Event(Kind.LOSS, 5, 1, 16, 0),
            new Event(Kind.MARKER, 6, 1, 16, 8),
            new Event(Kind.LOSS, 4096, 1, 20, 0)),
        stream.events());
    assertEquals(new RecordBalance(5, 1, 1, 1, 0, 2, 0, 0, 1), stream.balance());
  }

  @Test
  void overflowsOfRawDataAreOne() {
    byte[] file =
        SpcBytes.words(
            SpcBytes.HEADER | 1 << 26,
            0b1100_0000000000000000000000001010,
            0b0000_000000000000_0000_000000000101);
    SpcStream stream = SpcStream.of(SpcLayout.SPC_130, file);
    assertEquals(List.of(new Photon(4101, 0, 4095)), stream.photons());
    assertEquals(new RecordBalance(2, 1, 0, 1, 0, 0, 0, 0, 1), stream.balance());
  }

  @Test
  void photonsOutOfOrderAreNoOverflow() {
    // A fall of half a period exactly is still out of order.
    SpcStream stream = spc130(3000, 2990, 2995, 947, 948);
    assertEquals(
        List.of(3000L, 2990L, 2995L, 947L, 948L),
        stream.photons().stream().map(Photon::time).toList());
    assertEquals(
        List.of(
            new Event(Kind.TIME_ORDER, 2990, 1, 8, 1), new Event(Kind.TIME_ORDER, 947, 3, 16, 1)),
        stream.events());
    assertEquals(0, stream.balance().overflowPeriods());
  }

  @Test
  void aFallOfMoreThanHalfAPeriodIsAMissingOverflow() {
    SpcStream stream = spc130(3000, 951, 952);
    assertEquals(
        List.of(3000L, 4096 + 951L, 4096 + 952L),
        stream.photons().stream().map(Photon::time).toList());
    assertEquals(List.of(new Event(Kind.TIME_ORDER, 5047, 1, 8, 1)), stream.events());
    assertEquals(1, stream.balance().overflowPeriods());
  }

  @Test
  void recordsOf256Channels() {
    SpcStream stream =
        SpcStream.of(
            SpcLayout.SPC_600_256,
            SpcBytes.words(
                SpcBytes.HEADER,
                0b0000_000_00000000000000000_00000000,
                0b0000_101_11111111111111111_11111111,
                0b0100_010_00000000000000001_00000001, // with overflow
                0b1100_000_00000000000000000_00000011, // three overflows
                0b1000_111_11111111111111111_11111111, // invalid
                0b0010_001_00000000000000010_00000000)); // after a gap
    assertEquals(
        List.of(
            new Photon(0, 0, 255),
            new Photon(131_071, 5, 0),
            new Photon(131_073, 2, 254),
            new Photon(4 * 131_072 + 2, 1, 255)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.INVALID_RECORD, 4 * 131_072, 3, 20, 0),
            new Event(Kind.LOSS, 4 * 131_072 + 2, 3, 24, 0)),
        stream.events());
    assertEquals(new RecordBalance(6, 4, 0, 1, 0, 1, 0, 0, 4), stream.balance());
  }

  @Test
  void recordsOf48Bits() {
    byte[] file =
        SpcBytes.long48(
            // Bytes 5 and 4, 3 (routing), 2, 1 and 0.
            0x0000_00_00_0000L,
            0xFFFF_7E_01_0FFFL, // macro time 01FFFF, routing 126
            0x0002_03_00_2001L, // with overflow
            0x0000_00_00_3000L, // invalid with overflow: an overflow
            0x0009_00_00_1FFFL, // invalid
            0x0003_01_00_4000L, // after a gap
            0x0004_7F_00_0000L); // routing 127
    SpcStream stream = SpcStream.of(SpcLayout.SPC_600_4096, file);
    assertEquals(
        List.of(
            new Photon(0, 0, 4095),
            new Photon(0x01FFFF, 126, 0),
            new Photon((1 << 24) + 2, 3, 4094),
            new Photon((2 << 24) + 3, 1, 4095)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.INVALID_RECORD, 2 << 24, 3, 30, 0),
            new Event(Kind.LOSS, (2 << 24) + 3, 3, 36, 0),
            new Event(Kind.FAULTY_RECORD, (2 << 24) + 3, 4, 42, 0)),
        stream.events());
    assertEquals(new RecordBalance(7, 4, 0, 1, 0, 1, 1, 0, 2), stream.balance());
  }

  @Test
  void recordsOfTheQcX04() {
    SpcStream stream =
        SpcStream.of(
            SpcLayout.SPC_QC_X04,
            SpcBytes.words(
                SpcBytes.HEADER_X04,
                0b00_00_000000000001_0000_000000000010,
                0b00_11_111111111111_1111_111111111111,
                0b10_00_000000000000_0000_000000000000, // overflow
                0b01_00_000000000000_0101_000000000011, // marker
                0b11_10_000000000100_0000_000000000100, // after a gap
                0b01_00_000000000000_0000_000000000011)); // no marker bit
    assertEquals(
        List.of(new Photon(2, 0, 1), new Photon(4095, 63, 4095), new Photon(4100, 2, 4)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 4099, 2, 16, 5),
            new Event(Kind.LOSS, 4100, 2, 20, 0),
            new Event(Kind.FAULTY_RECORD, 4100, 3, 24, 0)),
        stream.events());
    assertEquals(new RecordBalance(6, 3, 1, 1, 0, 0, 1, 0, 1), stream.balance());
  }

  @Test
  void recordsOfTheQcX06() {
    SpcStream stream =
        SpcStream.of(
            SpcLayout.SPC_QC_X06,
            SpcBytes.words(
                SpcBytes.HEADER_X06,
                0b0_101_000000000001_0000_000000000010,
                0b0_000_000000000011_0001_000000000011,
                0b1_000_000000000000_0000_000000000000, // overflow
                0b1_010_000000000000_1000_000000000011, // marker
                0b1_110_000000000100_0000_000000000100, // after a gap
                0b1_001_000000000000_0000_000000000101, // nothing
                0b1_011_000000000000_0000_000000000101, // nothing
                0b0_111_000000000000_1111_000000000101)); // channel 127
    assertEquals(
        List.of(new Photon(2, 5, 1), new Photon(3, 8, 3), new Photon(4100, 2, 4)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 4099, 2, 16, 8),
            new Event(Kind.LOSS, 4100, 2, 20, 0),
            new Event(Kind.FAULTY_RECORD, 4100, 3, 24, 0),
            new Event(Kind.FAULTY_RECORD, 4100, 3, 28, 0),
            new Event(Kind.FAULTY_RECORD, 4100, 3, 32, 0)),
        stream.events());
    assertEquals(new RecordBalance(8, 3, 1, 1, 0, 0, 3, 0, 1), stream.balance());
  }

  @Test
  void impossibleTimesDoNotOverflow() {
    // 2^28 - 1 overflows of 2^17 clocks in each of so many records that a long could not hold them.
    int[] words = new int[1 << 19];
    Arrays.fill(words, 0xCFFF_FFFF);
    words[words.length - 1] = 0x0000_0500;
    SpcStream stream = SpcStream.of(SpcLayout.SPC_600_256, SpcBytes.words(SpcBytes.HEADER, words));
    assertEquals((1L << 62) + 5, stream.photons().getFirst().time(), 1L << 58);
    assertTrue(stream.photons().getFirst().time() > 0);
    assertEquals(1, stream.count(Kind.FAULTY_RECORD));
    assertEquals(((1L << 19) - 1) * ((1 << 28) - 1), stream.balance().overflowPeriods());
  }

  @Test
  void faultsBeyondAThousandAreCounted() {
    int[] words = new int[3000];
    Arrays.fill(words, 0x8000_0000);
    SpcStream stream = spc130(words);
    assertEquals(1001, stream.count(Kind.INVALID_RECORD));
    assertEquals(2000, stream.events().getLast().value());
    assertEquals(3000, stream.balance().invalid());
  }

  @Test
  void blocksForT2AreRefused() {
    SpcDecoder decoder = new SpcWordDecoder(SpcLayout.SPC_130, false);
    assertThrows(
        IllegalArgumentException.class,
        () -> decoder.decode(ByteBuffer.allocate(4), new PhotonBlock(RecordMode.T2)));
  }
}
