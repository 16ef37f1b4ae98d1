package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

class CombinedSourcesTest {
  private static Item of(int recording, Item item, int channelOffset, long timeOffset) {
    return switch (item) {
      case Photon p -> new Photon(p.time() + timeOffset, p.channel() + channelOffset, p.micro());
      case Event e ->
          new Event(
              e.kind(),
              e.time() + timeOffset,
              e.position(),
              e.value(),
              e.message().isEmpty() ? "" : "Recording " + recording + ": " + e.message());
    };
  }

  /** Sorted sources: photons and markers are a stable sort of all of them by time. */
  @Property
  void mergedPhotonsAreSorted(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    List<MergedSource.Input> inputs = new ArrayList<>();
    List<Item> all = new ArrayList<>();
    List<List<Item>> parts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Item> items = Items.random(random);
      int channels = 8 * i;
      long offset = random.nextInt(41) - 20;
      inputs.add(new MergedSource.Input(Items.source(Items.T3, items, random), channels, offset));
      int number = i + 1;
      List<Item> own = items.stream().map(item -> of(number, item, channels, offset)).toList();
      parts.add(own);
      all.addAll(own);
    }
    List<Item> found;
    try (PhotonSource merged = MergedSource.of(inputs)) {
      found = Items.read(merged, random);
      assertTrue(merged.balance().isBalanced());
      assertEquals(all.size(), merged.balance().records());
      assertEquals(all.size(), merged.position());
      assertEquals(all.size(), merged.length());
    }
    assertEquals(
        all.stream()
            .filter(item -> !isFault(item))
            .sorted(Comparator.comparingLong(Item::time))
            .toList(),
        found.stream().filter(item -> !isFault(item)).toList());
    // Each recording keeps its own order, faults included.
    for (int i = 0; i < n; i++) {
      List<Item> own = parts.get(i);
      String name = "Recording " + (i + 1) + ":";
      int low = 8 * i;
      assertEquals(
          own.stream().filter(item -> !isMarker(item)).toList(),
          found.stream()
              .filter(item ->
                  item instanceof Photon p
                      ? p.channel() >= low && p.channel() < low + 8
                      : item instanceof Event e && e.message().startsWith(name))
              .toList());
    }
  }

  /** What was delayed in a merge is as it was after the opposite delay, markers included. */
  @Property
  void aDelayIsUndoneByItsOpposite(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random));
    TimeSpan delay = TimeSpan.ofPicoseconds(random.nextInt(4001) - 2000);
    List<Item> moved;
    try (PhotonSource merged =
        MergedSource.of(
            List.of(MergedSource.Input.delayed(Items.source(Items.T2, items, random), 0, delay)))) {
      moved = Items.read(merged, random);
    }
    long ticks = delay.nearestTicks(1e-12);
    assertEquals(
        items.stream().map(item -> of(1, item, 0, ticks)).filter(item -> !isFault(item)).toList(),
        moved.stream().filter(item -> !isFault(item)).toList());
    List<Item> back;
    try (PhotonSource merged =
        MergedSource.of(
            List.of(
                MergedSource.Input.delayed(
                    Items.source(Items.T2, moved, random), 0, delay.negated())))) {
      back = Items.read(merged, random);
    }
    assertEquals(
        items.stream().filter(item -> !isFault(item)).toList(),
        back.stream().filter(item -> !isFault(item)).toList());
  }

  /** In T3 each photon is later by the delay within a micro tick, and the order is kept. */
  @Property
  void aT3DelayMovesPulsesAndMicroTimes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random);
    TimeSpan delay = TimeSpan.ofPicoseconds(random.nextInt(400_001) - 200_000);
    List<Photon> before = photons(items);
    List<Photon> after;
    List<Item> found;
    try (PhotonSource merged =
        MergedSource.of(
            List.of(MergedSource.Input.delayed(Items.source(Items.T3, items, random), 0, delay)))) {
      found = Items.read(merged, random);
      after = photons(found);
    }
    assertEquals(before.size(), after.size());
    double wanted = delay.seconds().doubleValue();
    List<Double> times = before.stream().map(p -> seconds(p) + wanted).sorted().toList();
    List<Double> moved = after.stream().map(CombinedSourcesTest::seconds).sorted().toList();
    for (int i = 0; i < times.size(); i++) {
      assertEquals(times.get(i), moved.get(i), 16e-12);
    }
    for (int i = 1; i < after.size(); i++) {
      assertTrue(after.get(i - 1).time() <= after.get(i).time(), "" + after);
    }
    long pulses = (long) Math.floor(wanted / Items.T3.tickSeconds());
    assertEquals(
        items.stream().filter(CombinedSourcesTest::isMarker).map(e -> e.time() + pulses).toList(),
        found.stream().filter(CombinedSourcesTest::isMarker).map(Item::time).toList());
  }

  private static List<Photon> photons(List<Item> items) {
    return items.stream().filter(Photon.class::isInstance).map(Photon.class::cast).toList();
  }

  private static double seconds(Photon photon) {
    return photon.time() * Items.T3.tickSeconds() + photon.micro() * Items.T3.microTickSeconds();
  }

  private static boolean isMarker(Item item) {
    return item instanceof Event e && e.isMarker();
  }

  private static boolean isFault(Item item) {
    return item instanceof Event e && !e.isMarker();
  }

  private static PhotonSource empty(double seconds) {
    return Items.source(Items.info(Items.T2, OptionalDouble.of(seconds)), List.of(), new Random(1));
  }

  @Test
  void whatIsLiveInAllIsLiveInTheMerge() throws IOException {
    try (PhotonSource merged =
        MergedSource.of(
            List.of(
                new MergedSource.Input(empty(5), 0, 0),
                new MergedSource.Input(
                    StreamPipeline.parse("exclude=1s..2s").apply(empty(4)), 8, 10)))) {
      long second = 1_000_000_000_000L;
      assertEquals(
          Optional.of(
              LiveTime.of(
                  new long[] {10, 2 * second + 10}, new long[] {second + 10, 4 * second + 10})),
          merged.info().liveTime());
      assertEquals(OptionalDouble.of(3), merged.info().acquisitionSeconds());
      assertEquals(
          "merge of 2 recordings: List, channels +0, times +0; List, channels +8, times +10",
          merged.info().entries().getLast().value());
    }
    try (PhotonSource one = MergedSource.of(List.of(new MergedSource.Input(empty(5), 0, 0)))) {
      assertEquals(Optional.empty(), one.info().liveTime());
      assertEquals(OptionalDouble.of(5), one.info().acquisitionSeconds());
    }
  }

  @Test
  void otherResolutionsAreRefused() {
    PhotonSource t2 = empty(1);
    PhotonSource coarse = Items.source(TimeBase.t2(4e-12), List.of(), new Random(1));
    PhotonSource t3 = Items.source(Items.T3, List.of(), new Random(1));
    assertEquals(
        "Recording 2 (T2, tick 4.0E-12 s) cannot be joined with recording 1 (T2, tick 1.0E-12 s);"
            + " take recordings of one mode and resolution.",
        assertThrows(RecordingFormatException.class, () -> JoinedSource.of(List.of(t2, coarse), 0))
            .getMessage());
    assertThrows(
        RecordingFormatException.class,
        () ->
            MergedSource.of(
                List.of(new MergedSource.Input(t2, 0, 0), new MergedSource.Input(t3, 0, 0))));
  }

  @Test
  void aPeriodMeasuredALittleOtherwiseIsTakenWithAWarning() throws IOException {
    TimeBase drifted = TimeBase.t3(Items.T3.tickSeconds() * 1.0001, 16e-12);
    try (PhotonSource joined =
        JoinedSource.of(
            List.of(
                Items.source(Items.T3, List.of(), new Random(1)),
                Items.source(drifted, List.of(), new Random(1))),
            0)) {
      assertEquals(1, joined.info().warnings().size());
      assertEquals(Items.T3, joined.info().timeBase());
    }
  }

  @Test
  void channelsBeyondTheLastAreRefused() throws IOException {
    List<Item> items = List.of(new Photon(1, 120, 0));
    try (PhotonSource merged =
        MergedSource.of(
            List.of(new MergedSource.Input(Items.source(Items.T2, items, new Random(1)), 8, 0)))) {
      assertTrue(
          assertThrows(RecordingFormatException.class, () -> Items.read(merged, new Random(1)))
              .getMessage()
              .startsWith("Recording 1 has photons of channel 120"));
    }
  }

  @Property
  void joinedRecordingsFollowEachOther(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    List<PhotonSource> sources = new ArrayList<>();
    long[] gaps = new long[n - 1];
    List<Item> expected = new ArrayList<>();
    LiveTime known = LiveTime.none();
    boolean allKnown = true;
    boolean late = false;
    long offset = 0;
    for (int i = 0; i < n; i++) {
      List<Item> items = Items.inT2(Items.random(random));
      long last =
          items.stream().filter(Photon.class::isInstance).mapToLong(Item::time).max().orElse(-1);
      boolean hasHeader = random.nextBoolean();
      long header = 1 + random.nextInt(400);
      allKnown &= hasHeader;
      late |= hasHeader && last >= header && i < n - 1;
      sources.add(
          Items.source(
              Items.info(
                  Items.T2, hasHeader ? OptionalDouble.of(header * 1e-12) : OptionalDouble.empty()),
              items,
              random));
      for (Item item : items) {
        expected.add(i == 0 ? item : of(i + 1, item, 0, offset));
      }
      if (hasHeader) {
        known = union(known, offset, offset + header);
      }
      if (i < n - 1) {
        gaps[i] = random.nextBoolean() ? 0 : random.nextInt(100);
        long end = Math.max(offset + (hasHeader ? header : 0), offset + last + 1);
        if (hasHeader && last + 1 > header) {
          expected.add(
              new Event(
                  StreamEvent.Kind.HEADER,
                  end,
                  -1,
                  last + 1 - header,
                  "Recording %d has photons after the end of its acquisition time, so recording %d starts %d ticks later."
                      .formatted(i + 1, i + 2, last + 1 - header)));
        }
        offset = end + gaps[i];
        String starts = "Recording " + (i + 2) + " starts here";
        expected.add(
            gaps[i] > 0
                ? new Event(
                    StreamEvent.Kind.LOSS,
                    offset,
                    -1,
                    gaps[i],
                    starts + ", " + gaps[i] + " ticks after the end of the one before.")
                : new Event(StreamEvent.Kind.PROCESSING, offset, -1, 0, starts + "."));
      }
    }
    try (PhotonSource joined = JoinedSource.of(sources, gaps)) {
      assertEquals(expected, Items.read(joined, random));
      assertEquals(allKnown, joined.info().acquisitionSeconds().isPresent());
      if (allKnown && !late) {
        assertEquals(Optional.of(known), joined.info().liveTime());
      }
    }
  }

  private static LiveTime union(LiveTime live, long from, long to) {
    return Processing.complement(Processing.complement(live).without(from, to));
  }

  @Property
  void cuttingAndJoiningGivesTheRecordBack(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items =
        Items.inT2(Items.random(random)).stream().filter(Photon.class::isInstance).toList();
    long at = 1 + random.nextInt(400);
    long length = 500;
    OptionalDouble seconds = OptionalDouble.of(length * 1e-12);
    List<PhotonSource> parts = new ArrayList<>();
    for (String cut : List.of("cut=0s.." + at + "ps", "cut=" + at + "ps..")) {
      parts.add(
          StreamPipeline.parse(cut)
              .apply(Items.source(Items.info(Items.T2, seconds), items, random)));
    }
    try (PhotonSource joined = JoinedSource.of(parts, 0)) {
      assertEquals(Optional.of(LiveTime.of(0, length)), joined.info().liveTime());
      assertEquals(
          items, Items.read(joined, random).stream().filter(Photon.class::isInstance).toList());
    }
  }
}
