package org.photonbench.analysis.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.analysis.correlation.CorrelationRunTest.analyse;
import static org.photonbench.analysis.correlation.CorrelationRunTest.curve;
import static org.photonbench.analysis.correlation.CorrelationRunTest.light;
import static org.photonbench.analysis.correlation.CorrelationRunTest.settings;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/** What pairs are divided by, and the errors that follow from it. */
class NormalisationTest {
  private static final double TICK = 1e-12;

  /** Standard deviation of g2 over records, and the root mean square of (g2 - 1) / sigma. */
  private record Spread(double deviation, double pull, double mean) {}

  private static Spread spreadAtTheLastLag(String normalisation) throws Exception {
    int records = 100;
    double squares = 0;
    double pulls = 0;
    double sum = 0;
    for (int seed = 1; seed <= records; seed++) {
      Result result =
          analyse(
              light(0.02, 0, seed),
              0.02,
              settings(
                  "firstLag",
                  "1e6",
                  "lastLag",
                  "8",
                  "normalisation",
                  normalisation,
                  "timeBlocks",
                  "0"));
      Quantity last = result.quantity("g2.last").orElseThrow();
      squares += Math.pow(last.value() - 1, 2) / records;
      pulls += Math.pow((last.value() - 1) / last.sigma().getAsDouble(), 2) / records;
      sum += last.value() / records;
    }
    return new Spread(Math.sqrt(squares), Math.sqrt(pulls), sum);
  }

  /** At 0.4 T the photon numbers of the whole record say little of those that have partners. */
  @Test
  void symmetricIsBetterThanGlobalAtLongLags() throws Exception {
    Spread global = spreadAtTheLastLag("global");
    Spread symmetric = spreadAtTheLastLag("symmetric");
    // The errors of the global curve contain the chance of the ends; 100 records: +- 7 %.
    assertEquals(1, global.pull(), 0.25);
    assertEquals(1, symmetric.pull(), 0.25);
    assertTrue(symmetric.deviation() < global.deviation() / 2, symmetric + " against " + global);
    assertEquals(1, symmetric.mean(), 4 * symmetric.deviation() / 10);
  }

  @Test
  void longLagsAreWarnedOfAndTheGlobalCurveIsBesideOthers() throws Exception {
    PhotonBlock all = light(0.1, 0, 1);
    Result global = analyse(all, 0.1, settings("lastLag", "10"));
    assertTrue(
        global.messages().stream().anyMatch(m -> m.what().contains("a hundredth of the live time")),
        global.messages().toString());
    assertTrue(global.curve(CorrelationAnalysis.GLOBAL).isEmpty());
    Result symmetric = analyse(all, 0.1, settings("lastLag", "10", "normalisation", "symmetric"));
    assertTrue(
        symmetric.messages().stream().noneMatch(m -> m.what().contains("a hundredth")),
        symmetric.messages().toString());
    assertArrayEquals(
        curve(global).doubles("g2"),
        symmetric.curve(CorrelationAnalysis.GLOBAL).orElseThrow().doubles("g2"));
    assertArrayEquals(curve(global).longs("pairs"), curve(symmetric).longs("pairs"));
    assertEquals(3, new CorrelationAnalysis().figures(symmetric).getFirst().layers().size());
  }

  /** Light whose rate rises threefold over the record. */
  private static PhotonBlock rising(double seconds, double rate, int seed) {
    Random random = new Random(seed);
    PhotonBlock all = new PhotonBlock(RecordMode.T2, (int) (2 * rate * seconds));
    double time = 0;
    while (true) {
      time -= Math.log(1 - random.nextDouble()) / rate;
      if (time >= seconds) {
        return all;
      }
      if (random.nextDouble() < (1 + 2 * time / seconds) / 3) {
        all.add((long) (time / TICK), random.nextInt(2), 0);
      }
    }
  }

  @Test
  void localTakesDriftOutAndSaysSo() throws Exception {
    PhotonBlock all = rising(1, 3e5, 1);
    Result result =
        analyse(
            all,
            1,
            settings(
                "firstLag",
                "1e4",
                "lastLag",
                "1",
                "normalisation",
                "local",
                "segmentLength",
                "20"));
    Curve local = curve(result);
    Curve global = result.curve(CorrelationAnalysis.GLOBAL).orElseThrow();
    // Mean of (1 + 2 u)^2 over the square of the mean of 1 + 2 u.
    double slow = (13.0 / 3) / 4;
    double chi2 = 0;
    for (int i = 0; i < local.rows(); i++) {
      double sigma = (local.doubles("g2_high")[i] - local.doubles("g2_low")[i]) / 2;
      chi2 += Math.pow((local.doubles("g2")[i] - 1) / sigma, 2) / local.rows();
      assertEquals(slow, global.doubles("g2")[i], 0.02);
    }
    assertEquals(1, chi2, 0.9);
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("slower than about 4 ms")),
        result.messages().toString());
    assertTrue(
        result.quantity("g2.first").orElseThrow().method().contains("jackknife")
            || result.quantity("g2.first").orElseThrow().method().contains("Garwood"));
  }

  @Test
  void localKeepsBunchingFasterThanItsSegments() throws Exception {
    double dwell = 2e-3;
    Result result =
        analyse(
            light(2, dwell, 3),
            2,
            settings(
                "firstLag",
                "10000",
                "lastLag",
                "10",
                "normalisation",
                "local",
                "segmentLength",
                "100"));
    Curve curve = curve(result);
    for (int i = 0; i < curve.rows(); i++) {
      double tau = (curve.doubles("from")[i] + curve.doubles("to")[i]) / 2 * 1e-9;
      double sigma = (curve.doubles("g2_high")[i] - curve.doubles("g2_low")[i]) / 2;
      // A segment holds the mean of dwell / 100 ms of the variance back.
      assertEquals(1 + Math.exp(-2 * tau / dwell), curve.doubles("g2")[i], 4.5 * sigma + 0.04);
    }
    assertTrue(Arrays.stream(curve.longs("blocks")).sum() > 0, "errors from blocks of segments");
    Result coarse =
        analyse(
            light(0.2, dwell, 3),
            0.2,
            settings("lastLag", "10", "normalisation", "local", "segmentLength", "20"));
    assertTrue(
        coarse.messages().stream().anyMatch(m -> m.what().contains("above a fifth of a segment")),
        coarse.messages().toString());
  }

  @Test
  void bootstrapKeepsItsSeed() throws Exception {
    PhotonBlock all = light(2, 2e-3, 5);
    Quantity[] first = new Quantity[3];
    String[] seeds = {"7", "7", "8"};
    for (int i = 0; i < 3; i++) {
      Result result =
          analyse(
              all,
              2,
              settings(
                  "firstLag", "1e5", "lastLag", "1", "resampling", "bootstrap", "seed", seeds[i]));
      first[i] = result.quantity("g2.first").orElseThrow();
      assertTrue(first[i].method().contains("seed " + seeds[i]), first[i].method());
    }
    assertEquals(first[0], first[1]);
    assertNotEquals(first[0].interval95(), first[2].interval95());
    Quantity jackknife =
        analyse(all, 2, settings("firstLag", "1e5", "lastLag", "1"))
            .quantity("g2.first")
            .orElseThrow();
    double sigma = jackknife.sigma().getAsDouble();
    assertEquals(sigma, first[0].sigma().getAsDouble(), 0.3 * sigma);
    Interval interval = first[0].interval95().orElseThrow();
    assertEquals(3.92 * sigma, interval.high() - interval.low(), 0.3 * 3.92 * sigma);
    assertTrue(interval.contains(first[0].value()));
  }

  @Test
  void intervalsOfCountsAreExact() throws Exception {
    Result result =
        analyse(
            light(0.02, 0, 6),
            0.02,
            settings("firstLag", "100", "lastLag", "0.1", "timeBlocks", "0"));
    Curve curve = curve(result);
    long count = curve.longs("pairs")[0];
    assertTrue(count < 30, count + " pairs: the interval is not symmetric");
    ConfidenceInterval exact =
        PoissonInterval.garwood(count, 0.95).dividedBy(curve.doubles("uncorrelated")[0]);
    Quantity first = result.quantity("g2.first").orElseThrow();
    assertEquals(exact.low(), first.interval95().orElseThrow().low());
    assertEquals(exact.high(), first.interval95().orElseThrow().high());
    long last = curve.longs("pairs")[curve.rows() - 1];
    double expected = curve.doubles("uncorrelated")[curve.rows() - 1];
    assertEquals(
        PoissonInterval.garwood(last, 0.95).high() / expected,
        result.quantity("g2.last").orElseThrow().interval95().orElseThrow().high(),
        1e-12);
  }

  /** Light for 200 us, then a loss of 100 us, and so on. */
  private static PhotonBlock interrupted(double seconds, int seed) {
    PhotonBlock steady = light(seconds, 0, seed);
    PhotonBlock all = new PhotonBlock(RecordMode.T2, steady.size());
    long cycle = 300_000_000;
    long gone = 0;
    for (int i = 0; i < steady.size(); i++) {
      long time = steady.times()[i];
      if (time % cycle < 200_000_000) {
        for (; gone < time / cycle; gone++) {
          all.add(
              new StreamEvent(
                  StreamEvent.Kind.LOSS, (gone + 1) * cycle, all.size(), -1, 100_000_000, ""));
        }
        all.add(time, steady.channels()[i], 0);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact", "fast", "symmetric", "local"})
  void gapsAreNoCorrelation(String how) throws Exception {
    double seconds = 1.5;
    CorrelationSettings settings =
        switch (how) {
          case "exact" -> settings("firstLag", "1e4", "lastLag", "1");
          case "fast" -> settings("firstLag", "100", "lastLag", "1", "method", "fast");
          case "symmetric" ->
              settings("firstLag", "1e4", "lastLag", "1", "normalisation", "symmetric");
          default ->
              settings(
                  "firstLag",
                  "1e4",
                  "lastLag",
                  "1",
                  "normalisation",
                  "local",
                  "segmentLength",
                  "10");
        };
    Result result = analyse(interrupted(seconds, 1), seconds, settings);
    Curve curve = curve(result);
    double chi2 = 0;
    int n = 0;
    for (int i = 0; i < curve.rows(); i++) {
      if (curve.longs("pairs")[i] > 50) {
        double sigma = (curve.doubles("g2_high")[i] - curve.doubles("g2_low")[i]) / 2;
        chi2 += Math.pow((curve.doubles("g2")[i] - 1) / sigma, 2);
        n++;
      }
    }
    assertTrue(n >= 20, n + " bins");
    assertTrue(chi2 < n + 4.5 * Math.sqrt(2.0 * n), chi2 + " for " + n + " bins");
    double live = result.quantity("time.live").orElseThrow().value();
    assertEquals(seconds * 2 / 3, live, 1e-3);
    assertEquals(seconds, result.quantity("time.acquisition").orElseThrow().value(), 1e-12);
  }

  @Test
  void refusalsSayWhatToDo() throws Exception {
    assertRefused("exact method", settings("method", "fast", "normalisation", "symmetric"));
    assertRefused("longer segments", settings("normalisation", "local", "segmentLength", "100"));
    SettingsException few =
        assertThrows(
            SettingsException.class, () -> settings("timeBlocks", "20", "resampling", "bootstrap"));
    assertTrue(few.getMessage().contains("at least 50 time blocks"), few.getMessage());
  }

  private static void assertRefused(String part, CorrelationSettings settings) {
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> analyse(light(0.01, 0, 1), 0.01, settings));
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
  }
}
