package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.photon.io.picoquant.PtuBytes.hydraT2;
import static org.photonbench.photon.io.picoquant.PtuBytes.hydraT3;
import static org.photonbench.photon.io.picoquant.PtuBytes.picoT2;
import static org.photonbench.photon.io.picoquant.PtuBytes.picoT3;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.picoquant.Stream.Event;
import org.photonbench.photon.io.picoquant.Stream.Photon;

/** Every class of bit pattern of every record type. */
class RecordDecoderTest {
  private static final long START = 1000;

  private static final List<RecordType> COUNTED_T2 =
      List.of(
          RecordType.HYDRAHARP_V2_T2,
          RecordType.TIMEHARP_260N_T2,
          RecordType.TIMEHARP_260P_T2,
          RecordType.GENERIC_T2);
  private static final List<RecordType> COUNTED_T3 =
      List.of(
          RecordType.HYDRAHARP_V2_T3,
          RecordType.TIMEHARP_260N_T3,
          RecordType.TIMEHARP_260P_T3,
          RecordType.GENERIC_T3);

  private static Stream decode(RecordType type, int... words) {
    return decode(type, OpenOptions.DEFAULT, words);
  }

  private static Stream decode(RecordType type, OpenOptions options, int... words) {
    RecordDecoder decoder = RecordDecoder.of(type, options, START);
    PhotonBlock block = new PhotonBlock(type.mode());
    ByteBuffer source = ByteBuffer.wrap(PtuBytes.words(words));
    List<Photon> photons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    while (source.hasRemaining()) {
      block.clear();
      decoder.decode(source, block);
      Stream.add(block, photons, events);
    }
    block.clear();
    decoder.finish(block);
    Stream.add(block, photons, events);
    assertEquals(START + 4L * words.length, decoder.position());
    RecordBalance balance = decoder.balance(0);
    assertTrue(balance.isBalanced(), balance::toString);
    assertEquals(words.length, balance.records());
    assertEquals(photons.size(), balance.photons());
    return new Stream(photons, events, balance);
  }

  @Test
  void codesAreThoseOfTheFormat() {
    assertEquals(Optional.of(RecordType.PICOHARP_T2), RecordType.of(0x00010203));
    assertEquals(Optional.of(RecordType.PICOHARP_T3), RecordType.of(0x00010303));
    assertEquals(Optional.of(RecordType.HYDRAHARP_V1_T2), RecordType.of(0x00010204));
    assertEquals(Optional.of(RecordType.HYDRAHARP_V1_T3), RecordType.of(0x00010304));
    assertEquals(Optional.of(RecordType.HYDRAHARP_V2_T2), RecordType.of(0x01010204));
    assertEquals(Optional.of(RecordType.HYDRAHARP_V2_T3), RecordType.of(0x01010304));
    assertEquals(Optional.of(RecordType.TIMEHARP_260N_T2), RecordType.of(0x00010205));
    assertEquals(Optional.of(RecordType.TIMEHARP_260N_T3), RecordType.of(0x00010305));
    assertEquals(Optional.of(RecordType.TIMEHARP_260P_T2), RecordType.of(0x00010206));
    assertEquals(Optional.of(RecordType.TIMEHARP_260P_T3), RecordType.of(0x00010306));
    assertEquals(Optional.of(RecordType.GENERIC_T2), RecordType.of(0x00010207));
    assertEquals(Optional.of(RecordType.GENERIC_T3), RecordType.of(0x00010307));
    assertEquals(Optional.empty(), RecordType.of(0x00010208));
    assertEquals(Optional.empty(), RecordType.of(0x1_0001_0203L));
  }

  @Test
  void hydraHarpT2Photons() {
    for (RecordType type : COUNTED_T2) {
      Stream stream =
          decode(
              type, hydraT2(0, 0, 0), hydraT2(0, 1, 5), hydraT2(0, 63, 33_554_431), 0x02000001 | 0);
      assertEquals(
          List.of(
              new Photon(0, 0, 0),
              new Photon(5, 1, 0),
              new Photon(33_554_431, 63, 0),
              new Photon(1, 1, 0)),
          stream.photons());
    }
  }

  @Test
  void hydraHarpT2CountedOverflows() {
    for (RecordType type : COUNTED_T2) {
      Stream stream =
          decode(
              type,
              hydraT2(1, 63, 0),
              hydraT2(0, 0, 7),
              0xFE000001,
              hydraT2(0, 0, 8),
              hydraT2(1, 63, 33_554_431),
              hydraT2(0, 0, 9));
      assertEquals(
          List.of(
              new Photon(33_554_432L + 7, 0, 0),
              new Photon(2 * 33_554_432L + 8, 0, 0),
              new Photon(33_554_433L * 33_554_432L + 9, 0, 0)),
          stream.photons());
      assertEquals(3, stream.balance().overflows());
      assertEquals(33_554_433L, stream.balance().overflowPeriods());
      assertEquals(List.of(), stream.events());
    }
  }

  @Test
  void hydraHarpV1OverflowIsAlwaysOneOfItsOwnPeriod() {
    Stream t2 =
        decode(RecordType.HYDRAHARP_V1_T2, hydraT2(1, 63, 0), hydraT2(1, 63, 9), hydraT2(0, 2, 3));
    assertEquals(List.of(new Photon(2 * 33_552_000L + 3, 2, 0)), t2.photons());
    assertEquals(2, t2.balance().overflowPeriods());
    Stream t3 =
        decode(
            RecordType.HYDRAHARP_V1_T3,
            hydraT3(1, 63, 0, 0),
            hydraT3(1, 63, 0, 9),
            hydraT3(0, 2, 4, 3));
    assertEquals(List.of(new Photon(2 * 1024 + 3, 2, 4)), t3.photons());
    assertEquals(2, t3.balance().overflowPeriods());
  }

  @Test
  void hydraHarpT2SpecialRecords() {
    for (RecordType type : COUNTED_T2) {
      Stream stream =
          decode(
              type,
              hydraT2(0, 0, 10),
              hydraT2(1, 1, 11),
              hydraT2(1, 15, 12),
              hydraT2(1, 0, 13),
              hydraT2(1, 16, 14),
              hydraT2(0, 1, 15),
              hydraT2(1, 62, 16));
      assertEquals(List.of(new Photon(10, 0, 0), new Photon(15, 1, 0)), stream.photons());
      assertEquals(
          List.of(
              new Event(Kind.MARKER, 11, 1, START + 4, 1, ""),
              new Event(Kind.MARKER, 12, 1, START + 8, 15, ""),
              new Event(
                  Kind.FAULTY_RECORD,
                  10,
                  1,
                  START + 16,
                  0,
                  "Record A000000E at byte 1016 means nothing in "
                      + type.title()
                      + ": special channel 16."),
              new Event(
                  Kind.FAULTY_RECORD,
                  15,
                  2,
                  START + 24,
                  0,
                  "Record FC000010 at byte 1024 means nothing in "
                      + type.title()
                      + ": special channel 62.")),
          stream.events());
      assertEquals(new RecordBalance(7, 2, 2, 0, 1, 0, 2, 0, 0), stream.balance());
    }
  }

  @Test
  void hydraHarpT2SyncEventsAsPhotons() {
    Stream stream =
        decode(
            RecordType.HYDRAHARP_V1_T2,
            new OpenOptions(Optional.of(new Channel(126))),
            hydraT2(1, 0, 13),
            hydraT2(1, 63, 1),
            hydraT2(1, 0, 14));
    assertEquals(List.of(new Photon(13, 126, 0), new Photon(33_552_014, 126, 0)), stream.photons());
    assertEquals(0, stream.balance().syncs());
  }

  @Test
  void hydraHarpT3Photons() {
    for (RecordType type : COUNTED_T3) {
      Stream stream =
          decode(
              type,
              hydraT3(0, 0, 0, 0),
              hydraT3(0, 1, 341, 700),
              hydraT3(0, 63, 32_767, 1023),
              hydraT3(1, 63, 0, 0),
              hydraT3(0, 2, 1, 2),
              hydraT3(1, 63, 0, 1),
              hydraT3(1, 63, 0, 1023),
              hydraT3(0, 3, 5, 6));
      assertEquals(
          List.of(
              new Photon(0, 0, 0),
              new Photon(700, 1, 341),
              new Photon(1023, 63, 32_767),
              new Photon(1026, 2, 1),
              new Photon(1025 * 1024 + 6, 3, 5)),
          stream.photons());
      assertEquals(3, stream.balance().overflows());
      assertEquals(1025, stream.balance().overflowPeriods());
    }
  }

  @Test
  void hydraHarpT3SpecialRecords() {
    List<RecordType> types = new ArrayList<>(COUNTED_T3);
    types.add(RecordType.HYDRAHARP_V1_T3);
    for (RecordType type : types) {
      Stream stream =
          decode(
              type,
              hydraT3(1, 63, 0, 1),
              hydraT3(1, 1, 9, 11),
              hydraT3(1, 15, 0, 12),
              hydraT3(1, 0, 0, 13),
              hydraT3(1, 16, 0, 14),
              hydraT3(1, 62, 0, 15));
      assertEquals(
          List.of(
              new Event(Kind.MARKER, 1035, 0, START + 4, 1, ""),
              new Event(Kind.MARKER, 1036, 0, START + 8, 15, "")),
          stream.events(Kind.MARKER));
      assertEquals(3, stream.events(Kind.FAULTY_RECORD).size());
      assertEquals(new RecordBalance(6, 0, 2, 1, 0, 0, 3, 0, 1), stream.balance());
    }
  }

  @Test
  void picoHarpT2() {
    Stream stream =
        decode(
            RecordType.PICOHARP_T2,
            picoT2(0, 0),
            picoT2(1, 210_698_239),
            picoT2(15, 0),
            picoT2(4, 16),
            picoT2(15, 0x123_4560),
            picoT2(15, 0x2A),
            picoT2(15, 0xFFF_FFFF),
            picoT2(5, 1),
            picoT2(14, 1));
    assertEquals(
        List.of(new Photon(0, 0, 0), new Photon(210_698_239, 1, 0), new Photon(210_698_256, 4, 0)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 2 * 210_698_240L + 0x20, 3, START + 20, 10, ""),
            new Event(Kind.MARKER, 2 * 210_698_240L + 0xFFF_FFF0, 3, START + 24, 15, "")),
        stream.events(Kind.MARKER));
    assertEquals(2, stream.events(Kind.FAULTY_RECORD).size());
    assertEquals(new RecordBalance(9, 3, 2, 2, 0, 0, 2, 0, 2), stream.balance());
  }

  @Test
  void picoHarpT3() {
    Stream stream =
        decode(
            RecordType.PICOHARP_T3,
            picoT3(1, 0, 0),
            picoT3(4, 4095, 65_535),
            picoT3(15, 0, 0),
            picoT3(2, 7, 8),
            picoT3(15, 0, 99),
            picoT3(15, 1, 20),
            picoT3(15, 4095, 21),
            picoT3(0, 1, 1),
            picoT3(5, 1, 1),
            picoT3(14, 0, 1));
    assertEquals(
        List.of(new Photon(0, 1, 0), new Photon(65_535, 4, 4095), new Photon(65_544, 2, 7)),
        stream.photons());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 2 * 65_536 + 20, 3, START + 20, 1, ""),
            new Event(Kind.MARKER, 2 * 65_536 + 21, 3, START + 24, 4095, "")),
        stream.events(Kind.MARKER));
    assertEquals(3, stream.events(Kind.FAULTY_RECORD).size());
    assertEquals(new RecordBalance(10, 3, 2, 2, 0, 0, 3, 0, 2), stream.balance());
  }

  @Test
  void timeHarp200() {
    RecordType type = RecordType.TIMEHARP_200;
    // reserved 1, valid 1, route 2, data 12, time tag 16
    Stream stream =
        decode(
            type,
            0b0_1_11_111111111111_0000000000000011,
            0b0_0_00_100000000000_1111111111111111,
            0b1_1_01_000000000001_0000000000000101,
            0b0_0_10_000000000100_0000000000000110,
            0b0_0_00_100000000101_0000000000000111,
            0b0_0_00_011111111000_0000000000001000,
            0b0_0_00_000000000000_0000000000000000);
    assertEquals(List.of(new Photon(3, 3, 4095), new Photon(65_536 + 5, 1, 1)), stream.photons());
    assertEquals(new RecordBalance(7, 2, 1, 2, 0, 0, 2, 0, 2), stream.balance());
    assertEquals(
        List.of(
            new Event(Kind.MARKER, 65_536 + 6, 2, START + 12, 4, ""),
            new Event(Kind.MARKER, 2 * 65_536 + 7, 2, START + 16, 5, ""),
            new Event(
                Kind.FAULTY_RECORD,
                2 * 65_536,
                2,
                START + 20,
                0,
                "Record 07F80008 at byte 1020 means nothing in TimeHarp 200: neither valid nor"
                    + " overflow nor marker."),
            new Event(
                Kind.FAULTY_RECORD,
                2 * 65_536,
                2,
                START + 24,
                0,
                "Record 00000000 at byte 1024 means nothing in TimeHarp 200: neither valid nor"
                    + " overflow nor marker.")),
        stream.events());
    assertEquals(Optional.empty(), RecordType.of(type.code()));
  }

  @Test
  void photonsEarlierThanTheirPredecessorAreCounted() {
    Stream stream =
        decode(
            RecordType.HYDRAHARP_V2_T2,
            hydraT2(0, 0, 10),
            hydraT2(0, 1, 10),
            hydraT2(1, 1, 3),
            hydraT2(0, 0, 9),
            hydraT2(0, 0, 20),
            hydraT2(0, 1, 8));
    assertEquals(
        List.of(
            new Event(
                Kind.TIME_ORDER,
                8,
                5,
                START + 12,
                2,
                "2 photons are earlier than the photon before, the first at byte 1012.")),
        stream.events(Kind.TIME_ORDER));
  }

  @Test
  void faultsBeyondTheFirstThousandAreCountedNotListed() {
    int[] words = new int[2500];
    Arrays.fill(words, hydraT2(1, 20, 0));
    Stream stream = decode(RecordType.HYDRAHARP_V2_T2, words);
    assertEquals(2500, stream.balance().faulty());
    List<Event> faults = stream.events(Kind.FAULTY_RECORD);
    assertEquals(1001, faults.size());
    assertEquals(1500, faults.getLast().value());
    assertEquals(
        "1500 more records with this fault are counted but not listed one by one.",
        faults.getLast().text());
  }

  @Test
  void markersAreNeverLeftOutAndDoNotPileUpInOneBlock() {
    int[] words = new int[50_000];
    Arrays.fill(words, hydraT3(1, 1, 0, 5));
    assertEquals(50_000, decode(RecordType.HYDRAHARP_V2_T3, words).events(Kind.MARKER).size());
    PhotonBlock block = new PhotonBlock(RecordMode.T3);
    RecordDecoder.of(RecordType.HYDRAHARP_V2_T3, OpenOptions.DEFAULT, 0)
        .decode(ByteBuffer.wrap(PtuBytes.words(words)), block);
    assertTrue(block.events().size() < 10_000);
  }

  @Test
  void timeNeverRunsOverHoweverManyOverflowsAreClaimed() {
    int[] words = new int[5 * RecordDecoder.BATCH + 1];
    Arrays.fill(words, hydraT2(1, 63, 33_554_431));
    words[words.length - 1] = hydraT2(0, 0, 33_554_431);
    Stream stream = decode(RecordType.HYDRAHARP_V2_T2, words);
    assertEquals(List.of(new Photon((1L << 62) + 33_554_431, 0, 0)), stream.photons());
    assertEquals((words.length - 1) * 33_554_431L, stream.balance().overflowPeriods());
    assertEquals(1, stream.events(Kind.FAULTY_RECORD).size());
    assertEquals(0, stream.balance().faulty());
  }

  @Test
  void aBlockOfAnotherModeIsRefused() {
    RecordDecoder decoder = RecordDecoder.of(RecordType.PICOHARP_T3, OpenOptions.DEFAULT, 0);
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    ByteBuffer none = ByteBuffer.allocate(4);
    assertThrows(IllegalArgumentException.class, () -> decoder.decode(none, block));
  }
}
