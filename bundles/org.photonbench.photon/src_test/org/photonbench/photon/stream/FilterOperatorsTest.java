package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.stream.Items.Event;
import org.photonbench.photon.stream.Items.Item;
import org.photonbench.photon.stream.Items.Photon;

/** The operators that keep the order, against the same done to a list. */
class FilterOperatorsTest {
  private static TimeSpan ps(long picoseconds) {
    return TimeSpan.ofPicoseconds(picoseconds);
  }

  private static List<Item> photons(List<Item> items, Predicate<Photon> kept) {
    return items.stream().filter(item -> !(item instanceof Photon p) || kept.test(p)).toList();
  }

  private static List<Item> each(List<Item> items, UnaryOperator<Photon> change) {
    return items.stream().map(item -> item instanceof Photon p ? change.apply(p) : item).toList();
  }

  private static void holds(
      StreamOperator operator, TimeBase base, List<Item> items, List<Item> expected, Random cuts)
      throws IOException {
    List<Item> found = Items.processed(operator, base, items, cuts);
    assertEquals(expected, Items.withoutSummary(found), operator.text());
    if (found.size() > Items.withoutSummary(found).size()) {
      assertEquals(
          Items.photons(items) - Items.photons(expected), Items.summary(found), operator.text());
    }
  }

  @Property
  void channelsAreSelected(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random);
    holds(
        new SelectChannels(List.of(new Channel(3), new Channel(1))),
        Items.T3,
        items,
        photons(items, p -> p.channel() == 1 || p.channel() == 3),
        random);
  }

  @Property
  void channelsAreRenamedAtOnce(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random);
    int[] table = {1, 0, 126, 3};
    TreeMap<Channel, Channel> map = new TreeMap<>();
    for (int c = 0; c < 3; c++) {
      map.put(new Channel(c), new Channel(table[c]));
    }
    holds(
        new RenameChannels(map),
        Items.T3,
        items,
        each(items, p -> new Photon(p.time(), table[p.channel()], p.micro())),
        random);
  }

  /** Ranges at random, compared in exact decimals: tick times from a seconds range. */
  private static boolean isIn(long time, double tick, List<TimeRange> ranges) {
    BigDecimal seconds = BigDecimal.valueOf(time).multiply(BigDecimal.valueOf(tick));
    return ranges.stream()
        .anyMatch(range ->
            range.from().map(from -> seconds.compareTo(from.seconds()) >= 0).orElse(true)
                && range.to().map(to -> seconds.compareTo(to.seconds()) < 0).orElse(true));
  }

  private static List<TimeRange> ranges(Random random, double scale) {
    List<TimeRange> ranges = new ArrayList<>();
    int n = 1 + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      long from = random.nextInt((int) (250 * scale));
      long to = from + 1 + random.nextInt((int) (100 * scale));
      int open = random.nextInt(8);
      ranges.add(
          new TimeRange(
              open == 0 ? Optional.empty() : Optional.of(ps(from)),
              open == 1 ? Optional.empty() : Optional.of(ps(to))));
    }
    return ranges;
  }

  @Property
  void timesAreGatedAndExcluded(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    boolean t3 = random.nextBoolean();
    TimeBase base = t3 ? Items.T3 : Items.T2;
    List<Item> all = Items.random(random, 80, 6, random.nextInt(10), 4);
    List<Item> items = t3 ? all : Items.inT2(all);
    List<TimeRange> ranges = ranges(random, t3 ? 12_495.5 : 1);
    GateTime gate;
    try {
      gate = new GateTime(ranges);
    } catch (StreamSyntaxException e) {
      return; // Together the open ranges are all of the time.
    }
    Predicate<Item> inside = item -> isIn(item.time(), base.tickSeconds(), ranges);
    holds(
        gate,
        base,
        items,
        items.stream()
            .filter(item -> inside.test(item) || item instanceof Event e && !e.isMarker())
            .toList(),
        random);
    holds(
        new ExcludeTime(ranges),
        base,
        items,
        items.stream()
            .filter(item -> !inside.test(item) || item instanceof Event e && !e.isMarker())
            .toList(),
        random);
  }

  @Property
  void aCutStartsAtZero(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random));
    long from = random.nextInt(200);
    long to = from + 1 + random.nextInt(200);
    List<Item> expected = new ArrayList<>();
    for (Item item : items) {
      boolean inside = item.time() >= from && item.time() < to;
      if (item instanceof Photon p && inside) {
        expected.add(new Photon(p.time() - from, p.channel(), 0));
      } else if (item instanceof Event e && (inside || !e.isMarker())) {
        expected.add(e.at(e.time() - from));
      }
    }
    holds(new CutTime(TimeRange.of(ps(from), ps(to))), Items.T2, items, expected, random);
  }

  @Property
  void aMaskKeepsItsTicks(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 6, 20, 4);
    LiveTime live = LiveTime.of(-10, 300);
    for (int i = 0; i < 5; i++) {
      long from = random.nextInt(300);
      live = live.without(from, from + random.nextInt(40));
    }
    LiveTime mask = live;
    holds(
        new MaskTime(mask),
        Items.T3,
        items,
        items.stream()
            .filter(item -> mask.contains(item.time()) || item instanceof Event e && !e.isMarker())
            .toList(),
        random);
  }

  @Property
  void microTimesAreGated(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random);
    TimeRange range = TimeRange.of(ps(2000), ps(7001));
    // 2000 ps = 125 micro ticks; 7001 ps lie between 437 and 438 of them.
    holds(
        new GateMicroTime(PerChannel.ofAll(range)),
        Items.T3,
        items,
        photons(items, p -> p.micro() >= 125 && p.micro() <= 437),
        random);
    TreeMap<Channel, TimeRange> one = new TreeMap<>(Map.of(new Channel(2), range));
    holds(
        new GateMicroTime(PerChannel.of(one)),
        Items.T3,
        items,
        photons(items, p -> p.channel() != 2 || p.micro() >= 125 && p.micro() <= 437),
        random);
  }

  @Test
  void aMicroTimeGateNeedsMicroTimes() {
    StreamOperator gate = new GateMicroTime(PerChannel.ofAll(TimeRange.parse("2ns..10ns")));
    assertEquals(
        "The step 'microgate=2ns..10ns' needs the micro times of a T3 record, and this is a T2"
            + " record; leave it out.",
        assertThrows(
                RecordingFormatException.class,
                () -> gate.apply(Items.source(Items.T2, List.of(), new Random(1))))
            .getMessage());
  }

  @Property
  void aDeadTimeCountsFromTheLastPhotonThatStayed(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.inT2(Items.random(random, 80, 6, random.nextInt(9), 3));
    TreeMap<Channel, TimeSpan> times = new TreeMap<>();
    times.put(new Channel(0), ps(1 + random.nextInt(20)));
    times.put(new Channel(2), ps(1 + random.nextInt(20)));
    Map<Integer, Long> last = new HashMap<>();
    List<Item> expected =
        photons(
            items,
            p -> {
              TimeSpan dead = times.get(new Channel(p.channel()));
              Long before = last.get(p.channel());
              if (dead != null
                  && before != null
                  && p.time() >= before
                  && ps(p.time() - before).compareTo(dead) < 0) {
                return false;
              }
              last.merge(p.channel(), p.time(), Math::max);
              return true;
            });
    holds(new DeadTime(PerChannel.of(times)), Items.T2, items, expected, random);
  }

  @Property
  void aT3DeadTimeUsesTheUnroundedPeriod(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 2, 0, 2);
    TimeSpan dead = ps(100 + random.nextInt(60_000));
    BigDecimal period = BigDecimal.valueOf(Items.T3.tickSeconds());
    BigDecimal micro = BigDecimal.valueOf(Items.T3.microTickSeconds());
    Map<Integer, BigDecimal> last = new HashMap<>();
    List<Item> expected =
        photons(
            items,
            p -> {
              BigDecimal time =
                  period
                      .multiply(BigDecimal.valueOf(p.time()))
                      .add(micro.multiply(BigDecimal.valueOf(p.micro())));
              BigDecimal before = last.get(p.channel());
              if (before != null
                  && time.compareTo(before) >= 0
                  && time.subtract(before).compareTo(dead.seconds()) < 0) {
                return false;
              }
              last.merge(p.channel(), time, BigDecimal::max);
              return true;
            });
    holds(new DeadTime(PerChannel.ofAll(dead)), Items.T3, items, expected, random);
  }

  @Property
  void onADeviceClockADeadTimeKnowsTheTimesOnly(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 3, 0, 2);
    long ps = 100 + random.nextInt(80_000);
    Map<Integer, Long> last = new HashMap<>();
    List<Item> expected =
        photons(
            items,
            p -> {
              Long before = last.get(p.channel());
              if (before != null && (p.time() - before) * 13_500 < ps) {
                return false;
              }
              last.put(p.channel(), p.time());
              return true;
            });
    holds(new DeadTime(PerChannel.ofAll(ps(ps))), Items.CLOCK, items, expected, random);
  }

  @Property
  void disorderIsReportedWhereItIs(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item> items = Items.random(random, 80, 6, 9, 3);
    List<Item> expected = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (Item item : items) {
      if (item instanceof Photon p) {
        if (p.time() < last) {
          expected.add(
              new Event(
                  StreamEvent.Kind.TIME_ORDER,
                  p.time(),
                  -1,
                  1,
                  "A photon of channel %d at %d is %d ticks earlier than the photon before."
                      .formatted(p.channel(), p.time(), last - p.time())));
        }
        last = p.time();
      }
      expected.add(item);
    }
    assertEquals(expected, Items.processed(new CheckOrder(), Items.T3, items, random));
  }

  @Test
  void disorderIsListedAThousandTimesAndCountedBeyond() throws IOException {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      items.add(new Photon(i % 2 == 0 ? 10 : 5, 0, 0));
    }
    List<Item> found = Items.processed(new CheckOrder(), Items.T2, items, new Random(1));
    List<Event> events =
        found.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
    assertEquals(1001, events.size());
    assertEquals(500, events.getLast().value());
    assertEquals(1500, events.stream().mapToLong(Event::value).sum());
  }

  // ---------------------------------------------------------------- info and live time

  private static RecordingInfo after(String pipeline, OptionalDouble seconds) throws IOException {
    try (PhotonSource source =
        StreamPipeline.parse(pipeline)
            .apply(Items.source(Items.info(Items.T2, seconds), List.of(), new Random(1)))) {
      return source.info();
    }
  }

  @Test
  void infoSaysWhatWasDoneAndWhatIsLive() throws IOException {
    RecordingInfo info =
        after("channels=0,1; gate=1s..10s; exclude=3s..4s; dead=1us", OptionalDouble.of(5));
    assertEquals(
        List.of(
            "channels=0,1",
            "gate=1s..10s (live time 4.0 s in 1 interval)",
            "exclude=3s..4s (live time 3.0 s in 2 intervals)",
            "dead=1us"),
        info.entries().stream().map(entry -> entry.value()).toList());
    assertEquals(List.of(0, 1, 2, 3), info.entries().stream().map(entry -> entry.index()).toList());
    assertEquals("Processing", info.entries().getFirst().name());
    assertEquals(OptionalDouble.of(3), info.acquisitionSeconds());
    long second = 1_000_000_000_000L;
    assertEquals(
        Optional.of(
            LiveTime.of(new long[] {second, 4 * second}, new long[] {3 * second, 5 * second})),
        info.liveTime());
    assertEquals(second / 2, info.liveTicksUntil(3 * second / 2));
    assertEquals(2 * second, info.liveTicksUntil(4 * second));
    assertEquals(4 * second, info.liveTicksUntil(6 * second), "beyond its end it is contradicted");
    assertEquals(List.of(), info.warnings());
  }

  @Test
  void aGateThatTakesNothingLeavesTheAcquisitionTimeAsItIs() throws IOException {
    assertEquals(
        OptionalDouble.of(5.000_000_000_000_4),
        after("gate=0..10s", OptionalDouble.of(5.000_000_000_000_4)).acquisitionSeconds());
  }

  @Test
  void aCutMovesItsLiveTimeToZero() throws IOException {
    RecordingInfo info = after("cut=2s..", OptionalDouble.of(5));
    assertEquals(
        List.of("cut=2s.. (live time 3.0 s in 1 interval, times shifted by -2000000000000 ticks)"),
        info.entries().stream().map(entry -> entry.value()).toList());
    assertEquals(Optional.of(LiveTime.of(0, 3_000_000_000_000L)), info.liveTime());
    assertEquals(OptionalDouble.of(3), info.acquisitionSeconds());
  }

  @Test
  void withoutAcquisitionTimeAGateWarns() throws IOException {
    RecordingInfo info = after("gate=1s..", OptionalDouble.empty());
    assertEquals(OptionalDouble.empty(), info.acquisitionSeconds());
    assertEquals(Optional.of(LiveTime.of(1_000_000_000_000L, Long.MAX_VALUE)), info.liveTime());
    assertEquals(
        List.of(
            "The header has no acquisition time, so how much live time 'gate=1s..' leaves is known"
                + " up to the last photon only."),
        info.warnings());
    assertTrue(
        after("gate=7s..8s", OptionalDouble.of(5))
            .warnings()
            .getFirst()
            .contains("leaves nothing"));
  }

  @Test
  void t3GatesTakePulsesByTheUnroundedPeriod() throws IOException {
    // Pulse 80 028 680 is exactly at 1 s; the gate is half-open.
    List<Item> items = List.of(new Photon(80_028_679, 0, 5), new Photon(80_028_680, 0, 5));
    List<Item> found =
        Items.processed(
            new GateTime(List.of(TimeRange.parse("..1s"))), Items.T3, items, new Random(1));
    assertEquals(List.of(items.getFirst()), Items.withoutSummary(found));
  }

  @Test
  void theSummarySaysHowManyOfWhichChannel() throws IOException {
    List<Item> items =
        List.of(
            new Photon(1, 0, 0),
            new Photon(2, 1, 0),
            Event.marker(2, 1),
            new Photon(3, 0, 0),
            new Photon(9, 2, 0));
    List<Item> found =
        Items.processed(
            new GateTime(List.of(TimeRange.parse("5ps.."))), Items.T2, items, new Random(1));
    assertEquals(
        List.of(
            new Photon(9, 2, 0),
            new Event(
                StreamEvent.Kind.PROCESSING,
                9,
                -1,
                3,
                "'gate=5ps..' took out 3 photons (channel 0: 2, channel 1: 1) and 1 marker.")),
        found);
  }
}
