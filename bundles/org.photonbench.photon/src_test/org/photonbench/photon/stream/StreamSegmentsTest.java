package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

class StreamSegmentsTest {
  private record Part(long index, long start, long end, LiveTime live, List<Item> items) {}

  private static List<Part> parts(StreamSegments segments, Random random, boolean skipSome)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    while (true) {
      Optional<StreamSegments.Segment> next = segments.next();
      if (next.isEmpty()) {
        assertEquals(Optional.empty(), segments.next());
        return parts;
      }
      StreamSegments.Segment segment = next.get();
      if (skipSome && random.nextBoolean()) {
        continue;
      }
      List<Item> items = Items.read(segment, random);
      parts.add(
          new Part(
              segment.index(),
              segment.start(),
              segment.end().orElseThrow(),
              segment.liveTime(),
              items));
      assertEquals(Optional.of(segment.liveTime()), segment.info().liveTime());
    }
  }

  private static List<Item> all(List<Part> parts) {
    return parts.stream().flatMap(part -> part.items().stream()).toList();
  }

  private static LiveTime live(List<Item> items, LiveTime of) {
    LiveTime live = of;
    for (Item item : items) {
      if (item instanceof Event e && e.kind() == StreamEvent.Kind.LOSS && e.value() > 0) {
        live = live.without(e.time() - e.value(), e.time());
      }
    }
    return live;
  }

  @Property
  void chunksOfTime(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 6, random.nextInt(10), 3);
    long length = 1 + random.nextInt(60);
    OptionalDouble seconds =
        random.nextBoolean()
            ? OptionalDouble.empty()
            : OptionalDouble.of(300 * Items.T3.tickSeconds());
    RecordingInfo info = Items.info(Items.T3, seconds);
    List<List<Item>> expected = new ArrayList<>();
    expected.add(new ArrayList<>());
    for (Item item : items) {
      while ((item instanceof Photon || item instanceof Event e && e.isMarker())
          && item.time() >= expected.size() * length) {
        expected.add(new ArrayList<>());
      }
      Item rest = item;
      while (rest instanceof Event e
          && e.kind() == StreamEvent.Kind.LOSS
          && e.value() > 0
          && e.time() > expected.size() * length
          && (seconds.isEmpty() || expected.size() * length < 300)) {
        long end = expected.size() * length;
        long from = Math.max(end - length, e.time() - e.value());
        if (from < end) {
          String part = e.message().replace(StreamSegments.PART, "") + StreamSegments.PART;
          expected.getLast().add(new Event(e.kind(), end, e.position(), end - from, part));
          rest = new Event(e.kind(), e.time(), e.position(), e.time() - end, part);
        }
        expected.add(new ArrayList<>());
      }
      expected.getLast().add(rest);
    }
    while (seconds.isPresent() && expected.size() * length < 300) {
      expected.add(new ArrayList<>());
    }
    // The record runs up to its last photon or marker, or up to where a loss begins.
    long reached =
        items.stream()
            .mapToLong(item ->
                item instanceof Photon || item instanceof Event e && e.isMarker()
                    ? item.time()
                    : item instanceof Event e && e.kind() == StreamEvent.Kind.LOSS && e.value() > 0
                        ? e.time() - e.value() - 1
                        : 0)
            .max()
            .orElse(0);
    LiveTime whole = LiveTime.of(0, seconds.isPresent() ? 300 : Math.max(1, reached + 1));
    try (StreamSegments segments =
        StreamSegments.every(Items.source(info, items, random), length)) {
      List<Part> parts = parts(segments, random, false);
      assertEquals(expected, parts.stream().map(Part::items).toList());
      for (int k = 0; k < parts.size(); k++) {
        Part part = parts.get(k);
        assertEquals(k, part.index());
        assertEquals(k * length, part.start());
        assertEquals((k + 1) * length, part.end());
        assertEquals(
            live(part.items(), whole.and(LiveTime.of(part.start(), part.end()))), part.live());
      }
    }
    // Those that are not read do not disturb the others.
    try (StreamSegments segments =
        StreamSegments.every(Items.source(info, items, random), length)) {
      for (Part part : parts(segments, random, true)) {
        assertEquals(expected.get((int) part.index()), part.items());
      }
    }
  }

  @Test
  void aGapOverSeveralSegmentsIsDeadTimeInEachOfThem() throws IOException {
    List<Item> items =
        List.of(
            new Photon(3, 0, 0),
            new Event(StreamEvent.Kind.LOSS, 34, 8, 27, "lost."),
            new Photon(36, 0, 0));
    RecordingInfo info = Items.info(Items.T3, OptionalDouble.of(40 * Items.T3.tickSeconds()));
    try (StreamSegments segments =
        StreamSegments.every(Items.source(info, items, new Random(1)), 10)) {
      List<Part> parts = parts(segments, new Random(1), false);
      assertEquals(
          List.of(LiveTime.of(0, 7), LiveTime.none(), LiveTime.none(), LiveTime.of(34, 40)),
          parts.stream().map(Part::live).toList());
      assertEquals(
          List.of(
              new Event(
                  StreamEvent.Kind.LOSS,
                  20,
                  8,
                  10,
                  "lost. Only a part of it is in this" + " segment.")),
          parts.get(1).items());
    }
  }

  @Property
  void segmentsAtMarkers(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 120, 6, 0, 3);
    List<List<Item>> expected = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    expected.add(new ArrayList<>());
    starts.add(0L);
    for (Item item : items) {
      if (item instanceof Event e && e.isMarker() && (e.value() & 2) != 0) {
        expected.add(new ArrayList<>());
        starts.add(e.time());
      }
      expected.getLast().add(item);
    }
    try (StreamSegments segments =
        StreamSegments.atMarkers(
            Items.source(
                Items.info(Items.T3, OptionalDouble.of(1000 * Items.T3.tickSeconds())),
                items,
                random),
            2)) {
      List<Part> parts = parts(segments, random, false);
      assertEquals(expected, parts.stream().map(Part::items).toList());
      assertEquals(items, all(parts), "put together they are the whole");
      for (int k = 0; k < parts.size(); k++) {
        Part part = parts.get(k);
        assertEquals(starts.get(k), part.start());
        assertEquals(k + 1 < parts.size() ? starts.get(k + 1) : 1000, part.end());
        assertEquals(live(part.items(), LiveTime.of(part.start(), part.end())), part.live());
      }
    }
  }

  @Property
  void segmentsBetweenMarkers(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 120, 6, 0, 3);
    List<List<Item>> expected = new ArrayList<>();
    boolean open = false;
    long outside = 0;
    List<String> faults = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Event e && e.isMarker() && (e.value() & 1) != 0) {
        open = true;
        expected.add(new ArrayList<>());
      } else if (open && item instanceof Event e && e.isMarker() && (e.value() & 2) != 0) {
        open = false;
      }
      if (open) {
        expected.getLast().add(item);
      } else if (item instanceof Photon) {
        outside++;
      } else if (item instanceof Event e && !e.isMarker()) {
        faults.add(e.message());
      }
    }
    try (StreamSegments segments =
        StreamSegments.between(Items.source(Items.T3, items, random), 1, 2)) {
      assertEquals(expected, parts(segments, random, false).stream().map(Part::items).toList());
      assertEquals(outside, segments.skippedPhotons());
      assertEquals(faults, segments.faultsOutside().stream().map(StreamEvent::message).toList());
    }
  }

  @Test
  void anAbsurdTimeDoesNotMakeEndlessSegments() throws IOException {
    List<Item> items = List.of(new Photon(5, 0, 0), new Photon(1L << 61, 0, 0));
    try (StreamSegments segments =
        StreamSegments.every(Items.source(Items.T2, items, new Random(1)), 10)) {
      Random random = new Random(1);
      assertEquals(List.of(items.getFirst()), Items.read(segments.next().orElseThrow(), random));
      StreamSegments.Segment second = segments.next().orElseThrow();
      assertEquals((1L << 61) / 10, second.index());
      assertEquals((1L << 61) / 10 * 10, second.start());
      assertEquals(List.of(items.getLast()), Items.read(second, random));
      assertEquals(Optional.empty(), segments.next());
    }
  }

  @Test
  void theMarkerAndTheEndAreKnownWhenTheyCan() throws IOException {
    List<Item> items =
        List.of(new Photon(5, 0, 0), Event.marker(7, 4), new Photon(8, 0, 0), new Photon(9, 0, 0));
    try (StreamSegments segments =
        StreamSegments.atMarkers(Items.source(Items.T2, items, new Random(1)), 4)) {
      assertEquals(Optional.empty(), segments.next().orElseThrow().marker());
      StreamSegments.Segment segment = segments.next().orElseThrow();
      assertEquals(4, segment.marker().orElseThrow().value());
      assertEquals(OptionalLong.empty(), segment.end());
      assertThrows(IllegalStateException.class, segment::liveTime);
      assertEquals(OptionalDouble.empty(), segment.info().acquisitionSeconds());
      Items.read(segment, new Random(1));
      assertEquals(OptionalLong.of(10), segment.end());
      assertEquals(LiveTime.of(7, 10), segment.liveTime());
      assertTrue(segment.balance().isBalanced());
    }
  }
}
