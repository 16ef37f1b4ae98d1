package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

class LiveTimesTest {
  private static LiveTimes of(PhotonSource source) throws IOException {
    LiveTimes times = new LiveTimes(source.info());
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), 5);
    boolean more = true;
    while (more) {
      more = source.next(block);
      times.accept(block);
    }
    return times;
  }

  /** Acquisition minus losses minus exclusions, tick by tick. */
  @Property
  void agreesWithTicks(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random));
    boolean header = random.nextBoolean();
    LiveTimes times;
    try (PhotonSource source =
        Items.source(
            Items.info(Items.T2, header ? OptionalDouble.of(200e-12) : OptionalDouble.empty()),
            items,
            random)) {
      times = of(source);
    }
    long[] from = new long[4];
    for (int i = 0; i < from.length; i++) {
      from[i] = random.nextInt(250);
      times.exclude(from[i], from[i] + 7);
    }
    List<Item> photons = items.stream().filter(Photon.class::isInstance).toList();
    LiveTime live = times.liveTime();
    long total = 0;
    long unknown = 0;
    for (Item item : items) {
      unknown +=
          item instanceof Event e && e.kind() == StreamEvent.Kind.LOSS && e.value() == 0 ? 1 : 0;
    }
    for (long tick = -10; tick < 600; tick++) {
      boolean expected =
          header
              ? tick >= 0 && tick < 200
              : !photons.isEmpty()
                  && tick >= photons.getFirst().time()
                  && tick <= photons.getLast().time();
      for (long start : from) {
        expected &= tick < start || tick >= start + 7;
      }
      for (Item item : items) {
        if (item instanceof Event e && e.kind() == StreamEvent.Kind.LOSS) {
          expected &= tick < e.time() - e.value() || tick >= e.time();
        }
      }
      assertEquals(expected, live.contains(tick), live + " at " + tick);
      total += expected ? 1 : 0;
    }
    assertEquals(total, live.totalTicks());
    assertEquals(total * 1e-12, times.seconds(), 1e-20);
    assertEquals(unknown, times.lossesOfUnknownLength());
  }

  @Test
  void operatorsPassTheirLiveTimeOn() throws IOException {
    List<Item> items =
        List.of(
            new Photon(20, 0, 0),
            new Event(StreamEvent.Kind.LOSS, 50, 0, 10, "lost"),
            new Photon(90, 0, 0));
    StreamPipeline pipeline = StreamPipeline.parse("gate=10ps..; exclude=60ps..70ps");
    try (PhotonSource source =
        pipeline.apply(
            Items.source(Items.info(Items.T2, OptionalDouble.of(100e-12)), items, new Random(1)))) {
      assertEquals(
          LiveTime.of(new long[] {10, 50, 70}, new long[] {40, 60, 100}), of(source).liveTime());
    }
    try (PhotonSource source = pipeline.apply(Items.source(Items.T2, items, new Random(1)))) {
      assertEquals(
          LiveTime.of(new long[] {20, 50, 70}, new long[] {40, 60, 91}), of(source).liveTime());
    }
  }
}
