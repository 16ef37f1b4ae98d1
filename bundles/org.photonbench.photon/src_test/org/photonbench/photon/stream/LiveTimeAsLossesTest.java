package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

class LiveTimeAsLossesTest {
  private static LiveTime liveTime(PhotonSource source) throws IOException {
    LiveTimes times = new LiveTimes(source.info());
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), 5);
    boolean more = true;
    while (more) {
      more = source.next(block);
      times.accept(block);
    }
    return times.liveTime();
  }

  /** Whatever the steps leave, whoever looks at the losses alone finds the same live time. */
  @Property
  void theLiveTimeIsTheSame(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random));
    OptionalDouble seconds =
        random.nextBoolean() ? OptionalDouble.of(200e-12) : OptionalDouble.empty();
    int from = random.nextInt(60);
    String steps =
        switch (random.nextInt(4)) {
          case 0 -> "exclude=" + from + "ps.." + (from + 10) + "ps";
          case 1 -> "gate=" + from + "ps.." + (from + 20) + "ps," + (from + 50) + "ps..";
          case 2 -> "cut=" + from + "ps..; exclude=5ps..8ps,9ps..11ps";
          default -> "mask=" + from + ".." + (from + 3) + "," + (from + 7) + ".." + (from + 90);
        };
    StreamPipeline pipeline = StreamPipeline.parse(steps);
    LiveTime expected;
    List<Item> before;
    try (PhotonSource source =
        pipeline.apply(Items.source(Items.info(Items.T2, seconds), items, random))) {
      expected = liveTime(source);
    }
    try (PhotonSource source =
        pipeline.apply(Items.source(Items.info(Items.T2, seconds), items, random))) {
      before = Items.read(source, random);
    }
    List<Item> after;
    try (PhotonSource source =
        LiveTimeAsLosses.of(
            pipeline.apply(Items.source(Items.info(Items.T2, seconds), items, random)))) {
      assertEquals(Optional.empty(), source.info().liveTime());
      assertEquals(seconds.isPresent(), source.info().acquisitionSeconds().isPresent());
      assertEquals(expected, liveTime(source));
    }
    try (PhotonSource source =
        LiveTimeAsLosses.of(
            pipeline.apply(Items.source(Items.info(Items.T2, seconds), items, random)))) {
      after = Items.read(source, random);
    }
    // Nothing else changes but losses of the device, and all before a gap comes before its start.
    assertEquals(before.stream().filter(item -> !isLoss(item)).toList(), others(after));
    for (int i = 0; i < after.size(); i++) {
      if (isGap(after.get(i))) {
        Event gap = (Event) after.get(i);
        for (Item item : others(after.subList(0, i))) {
          assertTrue(item.time() < gap.time() - gap.value(), item + " before " + gap);
        }
        for (Item item : after.subList(i, after.size())) {
          assertTrue(
              !(item instanceof Photon) || item.time() >= gap.time(), gap + " before " + item);
        }
      }
    }
  }

  private static List<Item> others(List<Item> items) {
    return items.stream().filter(item -> !isLoss(item)).toList();
  }

  private static boolean isLoss(Item item) {
    return item instanceof Event event && event.kind() == Kind.LOSS;
  }

  private static boolean isGap(Item item) {
    return item instanceof Event event
        && event.kind() == Kind.LOSS
        && event.message().startsWith("Taken out");
  }

  @Test
  void withoutStepsItIsTheSourceItself() throws IOException {
    try (PhotonSource source =
        Items.source(Items.info(Items.T2, OptionalDouble.of(1)), List.of(), new Random(1))) {
      assertSame(source, LiveTimeAsLosses.of(source));
    }
  }

  @Test
  void gapsReachFromZeroToTheEndOfTheLastInterval() {
    LiveTime live = LiveTime.of(new long[] {3, 10}, new long[] {5, 12});
    assertEquals(LiveTime.of(new long[] {0, 5}, new long[] {3, 10}), LiveTimeAsLosses.gaps(live));
    assertEquals(LiveTime.none(), LiveTimeAsLosses.gaps(LiveTime.of(0, 7)));
    assertEquals(LiveTime.of(0, 2), LiveTimeAsLosses.gaps(LiveTime.of(2, Long.MAX_VALUE)));
    assertEquals(LiveTime.none(), LiveTimeAsLosses.gaps(LiveTime.none()));
  }
}
