package org.photonbench.virtuallab.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.detect.Detector.Afterpulsing;
import org.photonbench.virtuallab.detect.Detector.Jitter;
import org.photonbench.virtuallab.emitter.LaserLight;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.optics.BeamSplitter;
import org.photonbench.virtuallab.random.RandomTime;
import org.photonbench.virtuallab.run.Setup;
import org.photonbench.virtuallab.testing.GroundTruth;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;
import org.photonbench.virtuallab.testing.Score;

/** Detector faults on laser light, against their closed forms. */
class DetectorsTest {
  private static final BlockClock CLOCK = BlockClock.cw(1e9);

  private static Detector detector(
      int port, double efficiency, Jitter jitter, double dead, double dark, Afterpulsing after) {
    return new Detector("d", port, port, efficiency, jitter, dead, false, dark, after, 0);
  }

  private static Recorded record(LightSource source, Detector detector, double duration) {
    return Recorded.of(Lab.with(source, List.of(), List.of(detector), 1, duration, 1));
  }

  private static LightSource laser(double rate) {
    return new LaserLight(CLOCK, Lab.line("laser"), rate, 0);
  }

  @Test
  void deadTime() throws IOException {
    GroundTruth truth = GroundTruth.vector("DET-DEADTIME");
    double rate = truth.input("rate") * 1e-12;
    double dead = truth.input("dead") * 1e12;
    double duration = 5e11;
    Recorded record =
        record(laser(rate), detector(0, 1, Jitter.NONE, dead, 0, Afterpulsing.NONE), duration);
    double expected = truth.expected("measured") * 1e-12 * duration;
    Score.assertNear(
        "counts",
        expected,
        record.size,
        Math.sqrt(expected * truth.expected("count_variance_factor")));
    assertEquals(0, record.pairs(0, 0, 0, (long) dead - 1));
    // Between one and two dead times the autocorrelation is (1 + r td) e^(-r (t - td)).
    long from = (long) dead + 1;
    long to = (long) (1.5 * dead);
    double r = rate;
    double integral =
        (1 + r * dead) / r * (Math.exp(-r * (from - dead)) - Math.exp(-r * (to - dead)));
    Score.assertCount(
        "pairs", expected * expected / duration * integral, record.pairs(0, 0, from, to));
  }

  @Test
  void paralyzableDeadTime() {
    double rate = 1e-5;
    double dead = 5e4;
    Detector detector =
        new Detector("d", 0, 0, 1, Jitter.NONE, dead, true, 0, Afterpulsing.NONE, 0);
    double duration = 1e11;
    Recorded record = record(laser(rate), detector, duration);
    double expected = rate * Math.exp(-rate * dead) * duration;
    // Quieter than Poisson light.
    Score.assertCount("counts", expected, record.size);
  }

  @Test
  void afterpulses() throws IOException {
    GroundTruth truth = GroundTruth.vector("DET-AFTERPULSE");
    double rate = truth.input("primary_rate") * 1e-12;
    double p = truth.input("p_ap");
    double tau = truth.input("tau_ap") * 1e12;
    double duration = 8e12;
    Recorded record =
        record(
            laser(rate),
            detector(0, 1, Jitter.NONE, 0, 0, new Afterpulsing(p, new RandomTime.Exponential(tau))),
            duration);
    double total = truth.expected("total_rate") * 1e-12;
    // A photon brings a geometric number of pulses: variance (1 + p) / (1 - p) per pulse.
    Score.assertNear(
        "rate", total * duration, record.size, Math.sqrt(total * duration * (1 + p) / (1 - p)));
    double[] delays = {0, 20_000, 50_000, 100_000, 200_000};
    for (int i = 0; i + 1 < delays.length; i++) {
      double excess =
          p
              / (1 - p)
              / total
              * (Math.exp(-(1 - p) * delays[i] / tau) - Math.exp(-(1 - p) * delays[i + 1] / tau));
      double expected = total * total * duration * (delays[i + 1] - delays[i] + excess);
      long pairs = record.pairs(0, 0, (long) delays[i], (long) delays[i + 1]);
      Score.assertNear("pairs from " + delays[i], expected, pairs, 1.1 * Math.sqrt(expected));
    }
  }

  @Test
  void efficiencyIsWhatRemains() {
    // One detector has the common efficiency, the other half of it.
    List<Detector> detectors =
        List.of(
            detector(1, 0.6, Jitter.NONE, 0, 0, Afterpulsing.NONE),
            detector(2, 0.3, Jitter.NONE, 0, 0, Afterpulsing.NONE));
    List<OpticalStage> splitter = List.of(new BeamSplitter(0, 1, 2, 0.7, 0.2));
    Setup setup =
        new Setup(
            "test",
            laser(1e-6 * 0.6),
            splitter,
            detectors,
            Crosstalk.NONE,
            0.6,
            TaggerSettings.plain(RecordMode.T2, 1),
            1e12,
            1);
    Recorded record = Recorded.of(setup);
    Score.assertCount("transmitted", 1e6 * 0.7 * 0.6, record.count(1));
    Score.assertCount("reflected", 1e6 * 0.2 * 0.3, record.count(2));
    assertTrue(record.isSorted());
  }

  @Test
  void darkCountsAreThereWithoutLight() {
    Recorded record =
        record(laser(1e-15), detector(0, 1, Jitter.NONE, 0, 1e-6, Afterpulsing.NONE), 1e12);
    Score.assertCount("dark counts", 1e6 + 1e-3, record.size);
    double expected = 1e6 * 0.01; // 1e-6 / ps in 10 ns
    Score.assertCount("pairs", expected, record.pairs(0, 0, 0, 10_000));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 1})
  void jitterHasItsMoments(double tail) {
    BlockClock clock = BlockClock.pulsed(3e4, 1000);
    Detector detector =
        new Detector(
            "d", 0, 0, 1, new Jitter(150, tail, 400), 0, false, 0, Afterpulsing.NONE, 20_000);
    Recorded record = record(new LaserLight(clock, Lab.line("laser"), 0.05, 0), detector, 3e11);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < record.size; i++) {
      double x = record.microTimes[i] + 0.5 - 20_000;
      sum += x;
      squares += x * x;
    }
    int n = record.size;
    double mean = tail * 400;
    double second = 150 * 150 + tail * 2 * 400 * 400;
    double sd = Math.sqrt(second - mean * mean);
    Score.assertNear("mean", mean, sum / n, sd / Math.sqrt(n));
    // The fourth moment of the tail is at most 24 tau^4 and what goes with it.
    double fourth =
        3 * Math.pow(150, 4) + tail * (24 * Math.pow(400, 4) + 12 * 150 * 150 * 400 * 400);
    Score.assertNear("second moment", second, squares / n, Math.sqrt(fourth / n));
  }

  @Test
  void crosstalkComesLaterInTheOther() {
    List<Detector> detectors =
        List.of(
            detector(1, 1, Jitter.NONE, 0, 0, Afterpulsing.NONE),
            detector(2, 1, Jitter.NONE, 0, 0, Afterpulsing.NONE));
    double rate = 1e-7;
    double duration = 5e12;
    double p = 0.05;
    Setup setup =
        new Setup(
            "test",
            laser(rate),
            List.of(new BeamSplitter(0, 1, 2, 0.5, 0.5)),
            detectors,
            new Crosstalk(p, 3000, 500),
            1,
            TaggerSettings.plain(RecordMode.T2, 1),
            duration,
            1);
    Recorded record = Recorded.of(setup);
    double all = rate * duration / (1 - p);
    Score.assertNear("pulses", all, record.size, Math.sqrt(all * (1 + p) / (1 - p)));
    double background = all * all / 4 / duration;
    for (int[] pair : new int[][] {{1, 2}, {2, 1}}) {
      long peak = record.pairs(pair[0], pair[1], 3000, 3500);
      double expected = background * 500 + all / 2 * p * (1 - Math.exp(-1));
      Score.assertNear("crosstalk peak", expected, peak, 1.1 * Math.sqrt(expected));
      long before = record.pairs(pair[0], pair[1], 0, 2999);
      Score.assertCount("before it", background * 2999, before);
    }
  }

  @Test
  void impossibleDetectorsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> detector(0, 1.2, Jitter.NONE, 0, 0, Afterpulsing.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> detector(0, 1, Jitter.NONE, -1, 0, Afterpulsing.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> detector(0, 1, Jitter.NONE, 0, -1, Afterpulsing.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Jitter(-1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Crosstalk(1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Afterpulsing(1, new RandomTime.Never()));
    Detector one = Detector.ideal("a", 0, 0);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DetectorBank(CLOCK, List.of(one, Detector.ideal("b", 1, 0)), Crosstalk.NONE, 1, 0));
  }
}
