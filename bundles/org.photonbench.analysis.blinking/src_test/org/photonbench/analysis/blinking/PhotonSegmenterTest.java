package org.photonbench.analysis.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.changepoint.CriticalValues;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;

class PhotonSegmenterTest {
  private static final CriticalValues CRITICAL = PhotonSegmenter.criticalValues(0.01);

  private static SegmentTable segment(Simulated record, int window, int capacity)
      throws IOException {
    PhotonSegmenter segmenter =
        new PhotonSegmenter(record.info, ChannelSet.all(), Optional.empty(), CRITICAL, window);
    try (PhotonSource source = record.source()) {
      PhotonBlock block = new PhotonBlock(record.info.timeBase().mode(), capacity);
      boolean more;
      do {
        more = source.next(block);
        segmenter.accept(block);
      } while (more);
    }
    long end =
        Math.round(
            record.info.acquisitionSeconds().orElseThrow() / record.info.timeBase().tickSeconds());
    return segmenter.segments(end, end);
  }

  /** Small windows find the change points that one large window finds, but for doubtful ones. */
  @Test
  void windowsFindWhatTheWholeRecordShows() throws Exception {
    int whole = 0;
    int same = 0;
    for (int seed = 1; seed <= 10; seed++) {
      Simulated record = Telegraphs.of(20, 0.2, 0.1, 10_000, 1_000, seed);
      SegmentTable large = segment(record, 1 << 18, 1000);
      SegmentTable small = segment(record, 1 << 13, 777);
      assertEquals(record.size, large.totalPhotons());
      assertEquals(record.size, small.totalPhotons());
      for (int i = 1; i < large.size(); i++) {
        whole++;
        for (int j = 1; j < small.size(); j++) {
          if (small.start(j) == large.start(i)) {
            same++;
          }
        }
      }
    }
    assertTrue(whole > 800, whole + " change points");
    assertTrue(same > 0.98 * whole, same + " of " + whole);
  }

  @Test
  void aLongSteadySegmentStaysWhole() throws Exception {
    int falseOnes = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Simulated record = Telegraphs.steady(5, 10_000, seed);
      SegmentTable table = segment(record, 1 << 12, 1000);
      falseOnes += table.size() - 1;
      assertEquals(record.size, table.totalPhotons());
      assertEquals(5_000_000_000L, table.totalLive());
    }
    // 24 windows of 4096 photons, 1 % each, 20 times: 5 expected.
    assertTrue(falseOnes <= 14, falseOnes + " false change points");
  }

  /** Blocks and snapshots change nothing; segments are gapless ranges of ticks. */
  @Property(tries = 20)
  void segmentsHoldEveryPhotonOnce(
      @ForAll @IntRange(min = 1, max = 1000) int seed,
      @ForAll @IntRange(min = 100, max = 5000) int capacity)
      throws Exception {
    Simulated record = Telegraphs.of(3, 0.1, 0.05, 8_000, 500, seed);
    SegmentTable table = segment(record, 1 << 12, capacity);
    SegmentTable other = segment(record, 1 << 12, 4096);
    assertEquals(other.size(), table.size());
    int photon = 0;
    for (int i = 0; i < table.size(); i++) {
      assertEquals(i == 0 ? 0 : table.end(i - 1), table.start(i));
      int counted = 0;
      while (photon < record.size && record.times[photon] < table.end(i)) {
        photon++;
        counted++;
      }
      assertEquals(counted, table.photons(i), "segment " + i);
    }
    assertEquals(record.size, photon);
  }

  /** A device that took nothing for a second did not see a dark second. */
  @Test
  void gapsAreNotDarkTimes() throws Exception {
    Simulated steady = Telegraphs.steady(2, 20_000, 3);
    Simulated gap = new Simulated(Telegraphs.info(steady.info.timeBase(), 3));
    long second = 1_000_000_000L;
    boolean told = false;
    for (int i = 0; i < steady.size; i++) {
      boolean late = steady.times[i] >= second;
      if (late && !told) {
        gap.events.add(
            new StreamEvent(StreamEvent.Kind.LOSS, 2 * second, i, -1, second, "Overrun."));
        told = true;
      }
      gap.add(steady.times[i] + (late ? second : 0), 0, 0);
    }
    var result = gap.blinking();
    assertEquals(0, Simulated.value(result, "changepoints"));
    assertEquals(2, Simulated.value(result, "time.live"), 1e-9);
    assertEquals(1, Simulated.value(result, "time.gaps"));
    long[] whole = result.curve("trace").orElseThrow().longs("whole");
    assertEquals(0, whole[150], "a bin in the gap");
    assertEquals(1, whole[50]);
  }
}
