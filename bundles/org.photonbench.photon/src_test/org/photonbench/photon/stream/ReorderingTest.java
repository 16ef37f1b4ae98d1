package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

/** Sorting and delays against lists that are sorted as a whole or item by item. */
class ReorderingTest {
  private static TimeSpan ps(long picoseconds) {
    return TimeSpan.ofPicoseconds(picoseconds);
  }

  private record Keyed(Item item, long key) {}

  private static List<Item> sorted(List<Keyed> keyed) {
    List<Keyed> copy = new ArrayList<>(keyed);
    copy.sort(Comparator.comparingLong(Keyed::key)); // stable
    return copy.stream().map(Keyed::item).toList();
  }

  // ---------------------------------------------------------------- sort

  /** The rule, item by item on lists. */
  private static List<Item> sortedByTheRule(List<Item> items, long window, boolean drop) {
    List<Item> out = new ArrayList<>();
    List<Keyed> waiting = new ArrayList<>();
    long latest = Long.MIN_VALUE / 2;
    for (Item item : items) {
      long floor = latest - window;
      long key = item instanceof Event e && !e.isMarker() ? latest : item.time();
      if (item instanceof Photon p && key < floor) {
        out.add(
            new Event(
                StreamEvent.Kind.TIME_ORDER,
                p.time(),
                -1,
                1,
                "A photon of channel %d at %d comes %d ticks too late for 'sort=%dps%s"
                    .formatted(
                        p.channel(),
                        p.time(),
                        latest - p.time(),
                        window,
                        drop ? ",drop' and is dropped." : "' and is passed on as it came.")));
        if (!drop) {
          out.add(p);
        }
      } else if (key < floor) {
        out.add(item);
      } else {
        waiting.add(new Keyed(item, key));
        if (item instanceof Photon) {
          latest = Math.max(latest, item.time());
        }
        long ready = latest - window;
        List<Keyed> leaving = waiting.stream().filter(keyed -> keyed.key() < ready).toList();
        out.addAll(sorted(leaving));
        waiting.removeAll(leaving);
      }
    }
    out.addAll(sorted(waiting));
    return out;
  }

  @Property
  void sortingFollowsItsRule(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = distinct(Items.inT2(Items.random(random, 120, 6, random.nextInt(40), 3)));
    long window = 1 + random.nextInt(25);
    boolean drop = random.nextBoolean();
    List<Item> found = Items.processed(new SortTime(ps(window), drop), Items.T2, items, random);
    assertEquals(sortedByTheRule(items, window, drop), Items.withoutSummary(found));
  }

  /** Equal photons would make removing from a list ambiguous; the micro time tells them apart. */
  private static List<Item> distinct(List<Item> items) {
    List<Item> result = new ArrayList<>();
    for (Item item : items) {
      result.add(
          item instanceof Event e
              ? new Event(e.kind(), e.time(), result.size(), e.value(), e.message())
              : item);
    }
    return result;
  }

  @Property
  void disorderWithinTheWindowIsRepairedWhole(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int jitter = 1 + random.nextInt(40);
    List<Item> items =
        Items.random(random, 200, 3, jitter, 3).stream().filter(Photon.class::isInstance).toList();
    List<Item> found =
        Items.processed(
            new SortTime(new TimeSpan(tickTimes(Items.T3, jitter)), false),
            Items.T3,
            items,
            random);
    assertEquals(
        sorted(items.stream().map(item -> new Keyed(item, item.time())).toList()),
        Items.withoutSummary(found));
    long latest = Long.MIN_VALUE;
    long moved = 0;
    for (Item item : items) {
      moved += item.time() < latest ? 1 : 0;
      latest = Math.max(latest, item.time());
    }
    assertEquals(moved, Items.summary(found));
  }

  private static BigDecimal tickTimes(TimeBase base, long n) {
    return BigDecimal.valueOf(base.tickSeconds())
        .multiply(BigDecimal.valueOf(n))
        .round(new MathContext(12, RoundingMode.DOWN));
  }

  @Property
  void aFullBufferLosesNothingAndReportsWhatItCannotRepair(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random, 200, 3, 60, 3));
    int limit = 1 + random.nextInt(20);
    SortTime sort = new SortTime(ps(60), false);
    List<Item> first;
    List<Item> second;
    try (PhotonSource source = sort.apply(Items.source(Items.T2, items, random), limit)) {
      first = Items.read(source, random);
    }
    try (PhotonSource source = sort.apply(Items.source(Items.T2, items, random), limit)) {
      second = Items.read(source, random);
    }
    assertEquals(first, second, "independent of the blocks");
    Comparator<Item> order =
        Comparator.<Item>comparingLong(Item::time).thenComparing(Item::toString);
    assertEquals(
        items.stream().filter(Photon.class::isInstance).sorted(order).toList(),
        first.stream().filter(Photon.class::isInstance).sorted(order).toList());
    // Every photon out of order comes behind an event that says so.
    long last = Long.MIN_VALUE;
    Item before = null;
    for (Item item : first) {
      if (item instanceof Photon p) {
        if (p.time() < last) {
          assertTrue(
              before instanceof Event e && e.kind() == StreamEvent.Kind.TIME_ORDER, first + "");
        }
        last = Math.max(last, p.time());
      }
      before = item;
    }
  }

  @Test
  void manyPhotonsOutOfOrderAreSorted() throws IOException {
    Random random = new Random(7);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      items.add(new Photon(i + random.nextInt(5000), i % 3, 0));
    }
    List<Item> found = Items.processed(new SortTime(ps(5000), false), Items.T2, items, random);
    assertEquals(
        sorted(items.stream().map(item -> new Keyed(item, item.time())).toList()),
        Items.withoutSummary(found));
  }

  // ---------------------------------------------------------------- delay

  @Property
  void aT2DelayIsASortOfShiftedTimes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random, 120, 6, 0, 4));
    TreeMap<Channel, TimeSpan> delays = new TreeMap<>();
    long[] shift = new long[4];
    for (int c = 1; c < 4; c++) {
      if (random.nextInt(3) > 0) {
        shift[c] = random.nextInt(81) - 40;
        delays.put(new Channel(c), ps(shift[c]));
      }
    }
    if (delays.isEmpty()) {
      return;
    }
    List<Keyed> keyed = new ArrayList<>();
    long latest = Long.MIN_VALUE;
    for (Item item : items) {
      if (item instanceof Photon p) {
        long time = p.time() + shift[p.channel()];
        keyed.add(new Keyed(new Photon(time, p.channel(), 0), time));
        latest = Math.max(latest, p.time());
      } else if (item instanceof Event e) {
        keyed.add(new Keyed(e, e.isMarker() ? e.time() : latest));
      }
    }
    assertEquals(
        sorted(keyed), Items.processed(new DelayChannels(delays), Items.T2, items, random));
  }

  @Property
  void aT3DelayCarriesOverPulsesWithinHalfAMicroTick(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 120, 3, 0, 3);
    // In micro ticks; up to some 120 pulses.
    long[] delay = {random.nextInt(2001) - 1000, 0, random.nextInt(200_001) - 100_000};
    TreeMap<Channel, TimeSpan> delays = new TreeMap<>();
    delays.put(new Channel(0), ps(16 * delay[0]));
    delays.put(new Channel(2), ps(16 * delay[2]));
    BigDecimal period =
        BigDecimal.valueOf(Items.T3.tickSeconds())
            .divide(BigDecimal.valueOf(Items.T3.microTickSeconds()), MathContext.DECIMAL128);
    List<Keyed> keyed = new ArrayList<>();
    long latest = Long.MIN_VALUE;
    for (Item item : items) {
      if (item instanceof Photon p) {
        latest = Math.max(latest, p.time());
        Photon moved = p;
        if (delay[p.channel()] != 0) {
          BigDecimal micro = BigDecimal.valueOf(p.micro() + delay[p.channel()]);
          BigDecimal pulses =
              micro.divide(period, MathContext.DECIMAL128).setScale(0, RoundingMode.FLOOR);
          BigDecimal carried = pulses.multiply(period);
          BigDecimal rest = micro.subtract(carried.setScale(0, RoundingMode.HALF_UP));
          moved = new Photon(p.time() + pulses.longValueExact(), p.channel(), rest.intValueExact());
          // The time is right to half a micro tick, and exact where the pulse stays.
          double error =
              period
                  .multiply(BigDecimal.valueOf(moved.time() - p.time()))
                  .add(BigDecimal.valueOf((long) moved.micro() - p.micro() - delay[p.channel()]))
                  .doubleValue();
          assertTrue(Math.abs(error) <= (moved.time() == p.time() ? 0 : 0.5001), "" + error);
          assertTrue(moved.micro() >= 0 && moved.micro() <= 781, "" + moved);
        }
        keyed.add(new Keyed(moved, moved.time()));
      } else if (item instanceof Event e) {
        keyed.add(new Keyed(e, e.isMarker() ? e.time() : latest));
      }
    }
    assertEquals(
        sorted(keyed), Items.processed(new DelayChannels(delays), Items.T3, items, random));
  }

  @Test
  void onADeviceClockADelayLeavesMicroTimesAlone() throws IOException {
    List<Item> items = List.of(new Photon(10, 0, 700), new Photon(11, 1, 800));
    StreamOperator step = StreamPipeline.parse("delay 0=27ns,1=-30ns").steps().getFirst();
    assertEquals(
        List.of(new Photon(9, 1, 800), new Photon(12, 0, 700)),
        Items.processed(step, Items.CLOCK, items, new Random(1)));
    try (PhotonSource source =
        StreamPipeline.parse("delay 1=6ns")
            .apply(Items.source(Items.CLOCK, items, new Random(1)))) {
      assertEquals(
          List.of("'delay 1=6ns' is less than half a tick of the record and moves no photon."),
          source.info().warnings());
    }
  }

  @Test
  void aDelayIsRoundedAndInfoSaysSo() throws IOException {
    StreamPipeline pipeline = StreamPipeline.parse("delay 1=-250ps,0=23ps");
    try (PhotonSource source = pipeline.apply(Items.source(Items.T3, List.of(), new Random(1)))) {
      // -15.6 and 1.4 micro ticks of 16 ps.
      assertEquals(
          "delay 0=23ps,1=-250ps (0: 1, 1: -16 micro ticks)",
          source.info().entries().getFirst().value());
    }
  }

  @Test
  void aPhotonBeforePulseZeroGetsANegativePulse() throws IOException {
    List<Item> items = List.of(new Photon(0, 1, 3), new Photon(0, 0, 3));
    assertEquals(
        List.of(new Photon(-1, 1, 774), new Photon(0, 0, 3)),
        Items.processed(
            StreamPipeline.parse("delay 1=-160ps").steps().getFirst(),
            Items.T3,
            items,
            new Random(1)));
  }
}
