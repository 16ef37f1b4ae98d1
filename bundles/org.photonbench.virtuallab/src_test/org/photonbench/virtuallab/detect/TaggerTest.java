package org.photonbench.virtuallab.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.detect.TaggerSettings.MarkerTrain;
import org.photonbench.virtuallab.emitter.LaserLight;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.run.Setup;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

class TaggerTest {
  /** Photons at given times. */
  private record Given(BlockClock clock, double[] times) implements LightSource {
    @Override
    public List<Line> lines() {
      return List.of(Lab.line("given"));
    }

    @Override
    public Set<PhotonField> offers() {
      return EnumSet.noneOf(PhotonField.class);
    }

    @Override
    public void emit(LightBlock block, Xoshiro256 random) {
      double start = clock.startPs(block.index()) + clock.startRemainderPs(block.index());
      for (double time : times) {
        if (time < start || time >= start + clock.blockPs()) {
          continue;
        }
        if (clock.isPulsed()) {
          long pulse = (long) Math.floor(time / clock.periodPs());
          block.add(pulse, time - pulse * clock.periodPs());
        } else {
          block.add(0, time - start);
        }
      }
    }
  }

  private static Setup setup(
      LightSource source, TaggerSettings tagger, double duration, double delay) {
    Detector detector =
        new Detector(
            "d", 3, 0, 1, Detector.Jitter.NONE, 0, false, 0, Detector.Afterpulsing.NONE, delay);
    return new Setup(
        "test", source, List.of(), List.of(detector), Crosstalk.NONE, 1, tagger, duration, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 25, 82})
  void t2RoundsDown(int resolution) {
    double[] times = {0, 0.5, 3.99, 4, 81.9, 82, 999.5, 1000, 1001.25, 123_456.75, 2_999_999.9};
    BlockClock clock = BlockClock.cw(1001);
    Recorded record =
        Recorded.of(
            setup(
                new Given(clock, times), TaggerSettings.plain(RecordMode.T2, resolution), 3e6, 0));
    assertEquals(times.length, record.size);
    for (int i = 0; i < times.length; i++) {
      assertEquals((long) Math.floor(times[i] / resolution), record.times[i]);
      assertEquals(3, record.channels[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({"13157.894736842105, 1", "13157.894736842105, 4", "100000, 1", "1000.5, 2"})
  void t3CountsSyncs(double period, int divider) {
    BlockClock clock = BlockClock.pulsed(period, 7L * divider);
    double[] times = new double[2000];
    for (int i = 0; i < times.length; i++) {
      times[i] = i * 3777.7 + 0.25;
    }
    TaggerSettings tagger = new TaggerSettings(RecordMode.T3, 8, divider, 0, 0, List.of());
    double delay = 500;
    Recorded record =
        Recorded.of(setup(new Given(clock, times), tagger, times.length * 3777.7 + 1e6, delay));
    assertEquals(times.length, record.size);
    for (int i = 0; i < times.length; i++) {
      double at = times[i] + delay;
      long sync = (long) Math.floor(at / (period * divider));
      assertEquals(sync, record.times[i]);
      int micro = (int) ((at - sync * period * divider) / 8);
      assertEquals(micro, record.microTimes[i]);
    }
  }

  @Test
  void recordsOnlyItsTime() {
    double[] times = {10, 20, 30, 5000, 9999, 10_001};
    Given source = new Given(BlockClock.cw(3000), times);
    TaggerSettings tagger = TaggerSettings.plain(RecordMode.T2, 1);
    Recorded early = Recorded.of(setup(source, tagger, 10_000, -25));
    // The first two came before the start, the last still comes before the end.
    assertEquals(4, early.size);
    assertEquals(5, early.times[0]);
    assertEquals(9976, early.times[3]);
    Recorded late = Recorded.of(setup(source, tagger, 10_000, 5));
    assertEquals(4, late.size);
    assertEquals(5005, late.times[3]);
  }

  @Test
  void markersStandAtTheirPlaces() {
    BlockClock clock = BlockClock.cw(1e7);
    TaggerSettings tagger =
        new TaggerSettings(
            RecordMode.T2,
            1,
            1,
            0,
            0,
            List.of(new MarkerTrain(1, 0, 3e6), new MarkerTrain(4, 1e6, 1e7)));
    LaserLight laser = new LaserLight(clock, Lab.line("laser"), 1e-5, 0);
    Detector jittery =
        new Detector(
            "d",
            0,
            0,
            1,
            new Detector.Jitter(5e4, 0, 0),
            0,
            false,
            0,
            Detector.Afterpulsing.NONE,
            0);
    Recorded record =
        Recorded.of(
            new Setup(
                "test", laser, List.of(), List.of(jittery), Crosstalk.NONE, 1, tagger, 1e8, 1));
    List<Long> first = new ArrayList<>();
    List<Long> second = new ArrayList<>();
    long before = -1;
    for (StreamEvent event : record.events) {
      assertEquals(StreamEvent.Kind.MARKER, event.kind());
      (event.value() == 1 ? first : second).add(event.time());
      int at = event.photonIndex();
      assertTrue(at == 0 || record.times[at - 1] <= event.time());
      assertTrue(at == record.size || record.times[at] >= event.time());
      assertTrue(event.time() >= before);
      before = event.time();
    }
    assertEquals(34, first.size());
    assertEquals(10, second.size());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(3_000_000L * i, first.get(i));
    }
    assertEquals(91_000_000L, second.get(9));
    assertTrue(record.isSorted());
  }

  @Test
  void fullMemoryLosesPhotonsAndSaysSo() {
    BlockClock clock = BlockClock.cw(1e8);
    double rate = 1e-5;
    double read = 2e-6;
    int memory = 1000;
    TaggerSettings tagger = new TaggerSettings(RecordMode.T2, 1, 1, memory, read, List.of());
    double duration = 1e10;
    Recorded record =
        Recorded.of(setup(new LaserLight(clock, Lab.line("laser"), rate, 0), tagger, duration, 0));
    long gap = 0;
    int at = 0;
    for (StreamEvent event : record.events) {
      assertEquals(StreamEvent.Kind.LOSS, event.kind());
      gap += event.value();
      // Within the gap there is no photon.
      at = event.photonIndex();
      long from = event.time() - event.value();
      assertTrue(record.times[at - 1] <= from);
      assertTrue(at == record.size || record.times[at] >= event.time());
    }
    assertTrue(record.events.size() > 10);
    // What is kept is what was read out, and what is still in the memory.
    double kept = read * duration;
    assertTrue(Math.abs(record.size - kept) <= memory, () -> record.size + " against " + kept);
    // The rate beside the gaps is the true one: no photon is missing that is not announced.
    Score.assertCount("photons beside the gaps", rate * (duration - gap), record.size);
  }

  @Test
  void aGapAtTheEndIsAnnounced() {
    BlockClock clock = BlockClock.cw(1e8);
    TaggerSettings tagger = new TaggerSettings(RecordMode.T2, 1, 1, 100, 1e-9, List.of());
    Recorded record =
        Recorded.of(setup(new LaserLight(clock, Lab.line("laser"), 1e-5, 0), tagger, 1e9, 0));
    assertEquals(1, record.events.size());
    StreamEvent loss = record.events.getFirst();
    assertEquals(1_000_000_000L, loss.time());
    assertEquals(record.size, loss.photonIndex());
    assertTrue(record.size >= 100 && record.size <= 102);
  }

  @Test
  void impossibleSettingsAreRefused() {
    BlockClock cw = BlockClock.cw(1e6);
    BlockClock pulsed = BlockClock.pulsed(1e6, 9);
    List<Detector> one = List.of(Detector.ideal("d", 0, 0));
    TaggerSettings t3 = TaggerSettings.plain(RecordMode.T3, 8);
    assertThrows(IllegalArgumentException.class, () -> new Tagger(cw, t3, one, 1e9));
    assertThrows(IllegalArgumentException.class, () -> new Tagger(pulsed, t3, one, 1e9));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Tagger(
                pulsed, new TaggerSettings(RecordMode.T3, 100, 2, 0, 0, List.of()), one, 1e9));
    assertThrows(IllegalArgumentException.class, () -> TaggerSettings.plain(RecordMode.T2, 0.5));
    assertThrows(IllegalArgumentException.class, () -> TaggerSettings.plain(RecordMode.T3, 0));
    assertThrows(IllegalArgumentException.class, () -> new MarkerTrain(16, 0, 1));
  }
}
