package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Message;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;

/** The correction against intensities that a dead time thins, fringe by fringe. */
class DeadTimeTest {
  private static PositionCounts counts(long photons) {
    return new PositionCounts(
        new long[] {photons},
        new long[] {photons},
        new long[][] {{1000}},
        new long[][] {{1000}},
        2,
        0,
        0,
        0,
        List.of(),
        Intervals.NONE);
  }

  /** What two detectors of dead time count of fringes, lags far below a fringe. */
  private static double measured(double contrast, double missedEach) {
    int n = 3600;
    double[] sum = new double[4];
    for (int i = 0; i < n; i++) {
      double u = contrast * Math.cos(2 * Math.PI * i / n);
      double a = (1 + u) / (1 + missedEach * (1 + u));
      double b = (1 - u) / (1 + missedEach * (1 - u));
      sum[0] += a / n;
      sum[1] += b / n;
      sum[2] += a * b / n;
      sum[3] += (a + b) * (a + b) / n;
    }
    double all = sum[0] + sum[1];
    return 1 - sum[2] / (sum[0] * sum[1]) / (sum[3] / (all * all));
  }

  @Test
  void correctionRestoresTheContrast() {
    for (double contrast : new double[] {0.05, 0.3, 0.6, 0.95}) {
      double truth = contrast * contrast / 2;
      double seen = measured(contrast, 0.003);
      assertTrue(seen < truth * 0.998, "dead time lowers " + truth + " to " + seen);
      assertEquals(truth, DeadTime.corrected(seen, 0.006), 1e-4 * truth);
    }
  }

  /** 2e5 photons/s on both together, 20 ns. */
  @Test
  void missedPhotons() {
    assertEquals(4e-3, DeadTime.missed(counts(200_000), 20e-9), 1e-12);
    assertEquals(0, DeadTime.missed(counts(200_000), 0));
  }

  /** Photons of one detector in memory. */
  private static Intervals intervals(
      RecordMode mode, double tick, double blindTicks, LongUnaryOperator place) {
    Intervals.Counter counter =
        new Intervals.Counter(1, 2, mode == RecordMode.T2 ? TimeBase.t2(tick) : pulses(tick));
    PhotonBlock block = new PhotonBlock(mode);
    Random random = new Random(1);
    long time = 0;
    long[] last = {-1_000_000, -1_000_000};
    for (int i = 0; i < 400_000; i++) {
      if (block.size() == block.capacity()) {
        counter.accept(block);
        block.clear();
      }
      time += Math.round(-300e-9 / tick * Math.log(1 - random.nextDouble()));
      long arrival = place.applyAsLong(time);
      int detector = random.nextInt(2);
      if (arrival - last[detector] >= blindTicks) {
        block.add(arrival, detector + 1, 0);
        last[detector] = arrival;
      }
    }
    counter.accept(block);
    return counter.intervals();
  }

  private static TimeBase pulses(double period) {
    return TimeBase.t3(period, 1e-12);
  }

  @Test
  void continuousLightTellsTheDeadTime() {
    BlindTime blind = BlindTime.of(intervals(RecordMode.T2, 1e-12, 35_000, t -> t)).orElseThrow();
    assertEquals(0, blind.period());
    assertEquals(35e-9, blind.hidden(), 1e-9);
  }

  /** Pulses every 12.5 ns, with a jitter of 0.4 ns: 20 ns hide one, 30 ns two. */
  @Test
  void pulsedLightTellsHowManyPulsesAreHidden() {
    Random random = new Random(2);
    LongUnaryOperator comb = t -> t / 12_500 * 12_500 + Math.abs(random.nextInt(400));
    for (int hidden = 0; hidden < 3; hidden++) {
      double blind = new double[] {8_000, 20_000, 30_000}[hidden];
      BlindTime found = BlindTime.of(intervals(RecordMode.T2, 1e-12, blind, comb)).orElseThrow();
      assertEquals(12.5e-9, found.period(), 0.05e-9);
      assertEquals(hidden * 12.5e-9, found.hidden(), 0.1e-9);
    }
    BlindTime inPulses = BlindTime.of(intervals(RecordMode.T3, 12.5e-9, 2, t -> t)).orElseThrow();
    assertEquals(12.5e-9, inPulses.hidden(), 1e-12);
  }

  @Test
  void fewPhotonsTellNothing() {
    assertTrue(BlindTime.of(Intervals.NONE).isEmpty());
    assertTrue(BlindTime.of(new Intervals(1e-9, false, new long[2000])).isEmpty());
  }

  @Test
  void whatWasSeenIsSaid() {
    List<CountedScan.Position> one = List.of(new CountedScan.Position(0, counts(200_000)));
    String text = DeadTime.message(one, new BlindTime(24e-9, 12.5e-9, 12.5e-9)).what();
    assertTrue(text.contains("after 24 ns at the earliest; of pulses every 12.5 ns"), text);
    assertTrue(text.contains("hides 1. 1 - R was corrected for a dead time of 12.5 ns"), text);
    assertTrue(DeadTime.message(one, new BlindTime(1e-9, 0, 1e-9)).what().contains("no dead time"));
  }

  @Test
  void itIsSaid() {
    List<CountedScan.Position> one = List.of(new CountedScan.Position(0, counts(200_000)));
    assertTrue(DeadTime.message(one, 0).what().contains("each ns lowers 1 - R by up to 0.02 %"));
    assertTrue(DeadTime.message(one, 20e-9).what().contains("dead time of 20 ns, by up to 0.4 %"));
    assertEquals(Message.Level.WARNING, DeadTime.message(one, 1e-6).level());
  }
}
