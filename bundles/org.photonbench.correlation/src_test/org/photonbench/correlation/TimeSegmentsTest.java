package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.RecordMode;

class TimeSegmentsTest {
  /** What each segment got, by index. */
  private static final class Segments {
    final TreeMap<Long, String> seen = new TreeMap<>();
    final List<Long> order = new ArrayList<>();
  }

  private static TimeSegments<ChannelCounts> cut(long origin, long length, Segments into) {
    return new TimeSegments<>(
        origin,
        length,
        ChannelCounts::new,
        (index, start, end, counts) -> {
          into.order.add(index);
          into.seen.put(
              index,
              "%d..%d %d %d %d"
                  .formatted(
                      start,
                      end,
                      counts.total(),
                      counts.firstTime().orElseThrow(),
                      counts.lastTime().orElseThrow()));
        });
  }

  @Property(tries = 100)
  void eachPhotonIsInItsSegment(@ForAll long seed, @ForAll boolean pulsed) {
    Random random = new Random(seed);
    RecordMode mode = pulsed ? RecordMode.T3 : RecordMode.T2;
    PhotonList record = PhotonList.random(mode, random, 300, 20);
    long origin = random.nextInt(2_000) - 1_000;
    long length = 1 + random.nextInt(2_000);
    Segments segments = new Segments();
    TimeSegments<ChannelCounts> cut = cut(origin, length, segments);
    record.feed(cut, random);
    long end = record.time(record.size() - 1) + 1;
    cut.finish(end);
    TreeMap<Long, long[]> expected = new TreeMap<>();
    for (int i = 0; i < record.size(); i++) {
      long time = record.time(i);
      long[] all =
          expected.computeIfAbsent(
              Math.floorDiv(time - origin, length), index -> new long[] {0, time, time});
      all[0]++;
      all[2] = time;
    }
    assertEquals(expected.keySet(), segments.seen.keySet());
    assertEquals(List.copyOf(expected.keySet()), segments.order);
    expected.forEach((index, all) -> {
      long start = origin + index * length;
      String text =
          "%d..%d %d %d %d".formatted(start, Math.min(end, start + length), all[0], all[1], all[2]);
      assertEquals(text, segments.seen.get(index));
    });
    assertEquals(0, cut.excludedPhotons());
  }

  @Test
  void latePhotonsAreExcluded() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(25, 0, 0);
    record.add(19, 0, 0);
    record.add(21, 0, 0);
    record.add(1L << 61, 0, 0);
    record.add(30, 0, 0);
    record.add(29, 0, 0);
    Segments segments = new Segments();
    TimeSegments<ChannelCounts> cut = cut(0, 10, segments);
    record.feed(cut, new Random(1));
    cut.finish(1_000);
    cut.finish(1_000);
    assertEquals(3, cut.excludedPhotons());
    assertEquals("{2=20..30 2 21 25, 3=30..40 1 30 30}", segments.seen.toString());
  }

  @Test
  void refusesNonsense() {
    Segments segments = new Segments();
    assertThrows(IllegalArgumentException.class, () -> cut(0, 0, segments));
    assertThrows(IllegalArgumentException.class, () -> cut(Long.MIN_VALUE, 1, segments));
    TimeSegments<ChannelCounts> empty = cut(0, 1, segments);
    empty.finish(5);
    assertTrue(segments.seen.isEmpty());
  }
}
