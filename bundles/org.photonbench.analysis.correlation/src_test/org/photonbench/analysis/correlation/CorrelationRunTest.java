package org.photonbench.analysis.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.PhotonAnalysisRunner;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;

class CorrelationRunTest {
  static final double RATE = 2e5;

  static CorrelationSettings settings(String... namesAndValues) throws SettingsException {
    SettingsSchema<CorrelationSettings> schema = SettingsSchema.of(CorrelationSettings.class);
    CorrelationSettings settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  /** Photons of a light that is on and off with the given mean times in seconds; 0: always on. */
  static PhotonBlock light(double seconds, double blinking, int seed) {
    Random random = new Random(seed);
    PhotonBlock all = new PhotonBlock(RecordMode.T2, (int) (2 * RATE * seconds) + 1000);
    double time = 0;
    boolean on = true;
    double until = blinking > 0 ? -blinking * Math.log(1 - random.nextDouble()) : seconds;
    while (time < seconds) {
      double next = time - Math.log(1 - random.nextDouble()) / RATE;
      if (next >= until) {
        time = until;
        on = !on;
        until += -blinking * Math.log(1 - random.nextDouble());
        if (blinking == 0) {
          break;
        }
      } else {
        time = next;
        if (on && time < seconds) {
          all.add((long) (time * 1e12), random.nextInt(2), 0);
        }
      }
    }
    return all;
  }

  static Result analyse(PhotonBlock all, double seconds, CorrelationSettings settings)
      throws AnalysisException {
    return analyse(all, info(seconds), settings);
  }

  static RecordingInfo info(double seconds) {
    return new RecordingInfo(
        "memory",
        "T2",
        TimeBase.t2(1e-12),
        OptionalDouble.of(seconds),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  /** Runs over the photons; the events of the block come with those photons that follow them. */
  static Result analyse(PhotonBlock all, RecordingInfo info, CorrelationSettings settings)
      throws AnalysisException {
    PhotonRun run = new CorrelationAnalysis().start(settings, info);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 777);
    for (int pass = 0; pass < run.passes(); pass++) {
      run.beginPass(pass);
      for (int i = 0; i < all.size(); i += block.capacity()) {
        block.clear();
        for (int k = i; k < Math.min(all.size(), i + block.capacity()); k++) {
          block.add(all.times()[k], all.channels()[k], 0);
        }
        int from = i;
        int to = i + block.size();
        all.events().stream()
            .filter(event -> event.photonIndex() >= from && event.photonIndex() < to)
            .forEach(block::add);
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.finish();
  }

  static Curve curve(Result result) {
    return result.curve(CorrelationAnalysis.CURVE).orElseThrow();
  }

  @Test
  void steadyLightIsFlatWithinItsErrors() throws Exception {
    Curve curve = curve(analyse(light(2, 0, 1), 2, settings("firstLag", "1000", "lastLag", "20")));
    double chi2 = 0;
    for (int i = 0; i < curve.rows(); i++) {
      double sigma = (curve.doubles("g2_high")[i] - curve.doubles("g2_low")[i]) / 2;
      double z = (curve.doubles("g2")[i] - 1) / sigma;
      chi2 += z * z;
    }
    int n = curve.rows();
    assertTrue(Math.abs(chi2 - n) < 4 * Math.sqrt(2.0 * n), chi2 + " for " + n + " bins");
  }

  /** Telegraph light: g² = 1 + exp(-tau (1/on + 1/off)) for equal times. */
  @Test
  void blinkingComesOutWithErrorsBeyondPoisson() throws Exception {
    double dwell = 2e-3;
    Curve curve =
        curve(analyse(light(4, dwell, 2), 4, settings("firstLag", "10000", "lastLag", "10")));
    int beyond = 0;
    for (int i = 0; i < curve.rows(); i++) {
      double tau = (curve.doubles("from")[i] + curve.doubles("to")[i]) / 2 * 1e-9;
      double expected = 1 + Math.exp(-2 * tau / dwell);
      double sigma = (curve.doubles("g2_high")[i] - curve.doubles("g2_low")[i]) / 2;
      assertEquals(expected, curve.doubles("g2")[i], 4.5 * sigma, "lag " + tau);
      beyond += curve.longs("blocks")[i];
    }
    assertTrue(beyond > curve.rows() / 2, beyond + " errors from time blocks");
  }

  @Test
  void countsAreExact() throws Exception {
    PhotonBlock all = light(0.02, 0, 3);
    Curve curve =
        curve(
            analyse(all, 0.02, settings("firstLag", "1000", "lastLag", "1", "binsPerDecade", "3")));
    long[] expected = new long[curve.rows()];
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        double lag = (all.times()[j] - all.times()[i]) * 1e-3;
        for (int k = 0;
            k < expected.length && all.channels()[i] == 0 && all.channels()[j] == 1;
            k++) {
          if (lag >= curve.doubles("from")[k] && lag < curve.doubles("to")[k]) {
            expected[k]++;
          }
        }
      }
    }
    assertArrayEquals(expected, curve.longs("pairs"));
  }

  @Test
  void fastMethodAgreesAndSaysWhatItIs() throws Exception {
    PhotonBlock all = light(2, 2e-3, 4);
    Result fast = analyse(all, 2, settings("method", "fast", "lastLag", "10"));
    Curve curve = curve(fast);
    assertTrue(Arrays.stream(curve.longs("averaged")).sum() > 0);
    assertTrue(fast.messages().stream().anyMatch(m -> m.what().contains("averages")));
    for (int i = 0; i < curve.rows(); i++) {
      double tau = (curve.doubles("from")[i] + curve.doubles("to")[i]) / 2 * 1e-9;
      if (tau > 1e-5) {
        // 2 s hold 500 dwells of each kind: amplitudes are known to about 10 %.
        assertEquals(1 + Math.exp(-tau / 1e-3), curve.doubles("g2")[i], 0.25, "lag " + tau);
      }
    }
    assertEquals(2, new CorrelationAnalysis().figures(fast).getFirst().layers().size() - 1);
  }

  @Test
  void refusalsSayWhatToDo() {
    AnalysisException order =
        assertThrows(
            AnalysisException.class,
            () -> analyse(light(0.01, 0, 5), 0.01, settings("firstLag", "1e9", "lastLag", "1")));
    assertTrue(order.getMessage().contains("Settings > Lags"), order.getMessage());
    AnalysisException channel =
        assertThrows(
            AnalysisException.class,
            () -> analyse(light(0.01, 0, 5), 0.01, settings("channelA", "0", "channelB", "9")));
    assertTrue(channel.getMessage().contains("Channel 9 has no photons"), channel.getMessage());
  }

  /** A blinking emitter on one detector: bunched at short lags, 1 far out. */
  @Test
  void realBlinkingEmitter() throws Exception {
    Path file =
        Path.of(
            System.getProperty("photonbench.data", "../../../shared/data"),
            "tttr",
            "picoharp-blinking-3.pt3");
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    Result result =
        PhotonAnalysisRunner.run(
            new CorrelationAnalysis(),
            settings("channelA", "2", "channelB", "2", "firstLag", "1e5", "lastLag", "1000"),
            file,
            OpenOptions.DEFAULT,
            new Recordings(),
            ProgressListener.NONE);
    assertEquals(184_928, result.quantity("photons.a").orElseThrow().value());
    assertTrue(result.quantity("g2.first").orElseThrow().value() > 1.01);
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("autocorrelation")));
  }
}
