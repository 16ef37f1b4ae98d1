package org.photonbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

class RecordTimeTest {
  /** Ticks of 1 ms. */
  private static RecordTime time(
      OptionalDouble header, Optional<LiveTime> live, long first, long last, long... losses) {
    TimeBase timeBase = TimeBase.t2(1e-3);
    RecordingInfo info =
        new RecordingInfo(
            "memory",
            "T2",
            timeBase,
            header,
            OptionalDouble.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            true,
            live);
    ChannelCounts counts = new ChannelCounts();
    RecordTime time = new RecordTime(info, counts);
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    block.add(first, 0, 0);
    block.add(last, 0, 0);
    for (int i = 0; i < losses.length; i += 2) {
      block.add(new StreamEvent(StreamEvent.Kind.LOSS, losses[i], 0, -1, losses[i + 1], "Lost."));
    }
    time.accept(block);
    counts.accept(block);
    return time;
  }

  private static boolean says(RecordTime time, String part) {
    return time.messages().stream().anyMatch(m -> m.what().contains(part));
  }

  @Test
  void theHeaderRulesWithoutGaps() {
    RecordTime time = time(OptionalDouble.of(5), Optional.empty(), 10, 4990);
    assertEquals(5, time.liveSeconds());
    assertEquals(5, time.acquisitionSeconds());
    assertEquals(4.98, time.spanSeconds(), 1e-12);
    assertEquals(LiveTime.of(0, 5000), time.live());
    assertFalse(time.hasGaps());
    assertTrue(time.messages().isEmpty());
    // Headers count whole milliseconds.
    assertEquals(5, time(OptionalDouble.of(5), Optional.empty(), 10, 5001).liveSeconds());
  }

  @Test
  void laterPhotonsAndMissingHeadersAreSaid() {
    RecordTime late = time(OptionalDouble.of(5), Optional.empty(), 10, 6000);
    assertEquals(6, late.liveSeconds());
    assertEquals(LiveTime.of(0, 6000), late.live());
    assertTrue(says(late, "The header says 5 s, but the last photon came at 6 s"));
    RecordTime none = time(OptionalDouble.empty(), Optional.empty(), 10, 3000);
    assertEquals(3, none.liveSeconds());
    assertTrue(says(none, "no acquisition time"));
  }

  @Test
  void lossesAreGaps() {
    RecordTime time = time(OptionalDouble.of(5), Optional.empty(), 10, 4990, 1500, 500, 4000, 250);
    assertEquals(4.25, time.liveSeconds(), 1e-12);
    assertEquals(5, time.acquisitionSeconds());
    assertEquals(
        LiveTime.of(new long[] {0, 1500, 4000}, new long[] {1000, 3750, 5000}), time.live());
    assertTrue(time.hasGaps());
    assertTrue(says(time, "2 gaps, 0.75 s in all"));
    assertEquals(
        List.of("time.live", "time.acquisition", "time.span", "time.gaps"),
        time.quantities().stream().map(q -> q.id()).toList());
    assertEquals(2, time.quantities().getLast().value());
  }

  @Test
  void whatTheStreamTookOutIsGoneToo() {
    LiveTime kept = LiveTime.of(new long[] {1000, 3000}, new long[] {2000, 4000});
    // The acquisition time of such an info is what is left.
    RecordTime time = time(OptionalDouble.of(2), Optional.of(kept), 1000, 3900, 3500, 100);
    assertEquals(1.9, time.liveSeconds(), 1e-12);
    assertEquals(3, time.acquisitionSeconds(), 1e-12);
    RecordTime open =
        time(
            OptionalDouble.empty(),
            Optional.of(LiveTime.of(new long[] {0, 3000}, new long[] {2000, Long.MAX_VALUE})),
            10,
            3900);
    assertEquals(LiveTime.of(new long[] {0, 3000}, new long[] {2000, 3900}), open.live());
    assertEquals(2.9, open.liveSeconds(), 1e-12);
    assertEquals(3.9, open.acquisitionSeconds(), 1e-12);
  }

  @Test
  void lossesOfUnknownLengthAreSaid() {
    RecordTime time = time(OptionalDouble.of(5), Optional.empty(), 10, 4990, 1500, 0);
    assertEquals(5, time.liveSeconds());
    assertTrue(says(time, "a loss of unknown length"));
  }
}
