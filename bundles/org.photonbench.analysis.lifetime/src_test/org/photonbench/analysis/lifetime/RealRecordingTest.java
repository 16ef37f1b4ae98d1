package org.photonbench.analysis.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.PhotonAnalysisRunner;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Recordings that nobody here made. */
class RealRecordingTest {
  @TempDir Path folder;

  private static Path data(String name) {
    Path file = Path.of(System.getProperty("photonbench.data", "../../../shared/data"), name);
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return file;
  }

  private static Result analyse(Path file, String... settings) throws Exception {
    return PhotonAnalysisRunner.run(
        new LifetimeAnalysis(),
        SimulatedDecay.settings(settings),
        file,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  /** Poisson-clean tail of one emitter; the record is too short in period for a plain fit. */
  @Test
  void blinkingEmitterOfThePicoHarp() throws Exception {
    Result result = analyse(data("tttr/picoharp-blinking-3.pt3"));
    assertEquals(185_835, quantity(result, "photons").value());
    assertEquals(1, quantity(result, "model.components").value());
    assertTrue(Math.abs(quantity(result, "goodness.z").value()) < 3);
    // The logarithmic slope of the same tail, read off the histogram without any fit.
    long[] counts = result.curve("decay").orElseThrow().longs("counts");
    double[] time = result.curve("decay").orElseThrow().doubles("time");
    int peak = 0;
    for (int i = 0; i < counts.length; i++) {
      peak = counts[i] > counts[peak] ? i : peak;
    }
    double background = quantity(result, "background").value();
    int step = (int) Math.round(2 / (time[1] - time[0]));
    double early = Arrays.stream(counts, peak + step / 2, peak + step * 3 / 2).sum();
    double late = Arrays.stream(counts, peak + step * 3 / 2, peak + step * 5 / 2).sum();
    double slope =
        step
            * (time[1] - time[0])
            / Math.log((early - step * background) / (late - step * background));
    assertEquals(slope, quantity(result, "lifetime.1").value(), 0.1);
    assertTrue(
        quantity(result, "trace.constancy").value() < 1e-3, "its lifetime follows its blinking");
  }

  @Test
  void singlePhotonSourceOfTheHydraHarp() throws Exception {
    Result result = analyse(data("tttr/hydraharp-t3-80MHz-hbt.ptu"), "response", "gaussian");
    assertEquals(396_326, quantity(result, "photons").value());
    // Faster than the response, whose shape is not Gaussian: there is a number, and it is marked.
    Quantity average = quantity(result, "lifetime.intensity-average");
    assertTrue(average.value() < 0.3, average.toString());
    assertTrue(average.marks().stream().anyMatch(m -> m.contains("does not describe")));
    assertTrue(quantity(result, "goodness.z").value() > 10);
    assertEquals(average.value(), quantity(result, "arrival.mean").value(), 0.05);
  }

  @Test
  void aResponseOfAnotherFormatServes() throws Exception {
    Path response = data("decay/test_IRF.sdt");
    Result result =
        analyse(
            data("tttr/picoharp-blinking-3.pt3"),
            "channels",
            "2",
            "responseFile",
            response.toAbsolutePath().toString());
    assertTrue(quantity(result, "response.fwhm").value() < 0.5);
    // Its dark counts, which end before the period does, are no part of it.
    double[] shape = result.curve("decay").orElseThrow().doubles("response");
    assertTrue(Arrays.stream(shape).filter(w -> w > 0).count() < shape.length / 4);
    // The response of another detector does not fit, and the result says so.
    assertTrue(
        quantity(result, "lifetime.intensity-average").marks().stream()
            .anyMatch(m -> m.contains("does not describe")));
  }

  @Test
  void aT2RecordIsRefusedWithAReason() {
    AnalysisException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            AnalysisException.class, () -> analyse(data("tttr/hydraharp-v2-t2.ptu")));
    assertTrue(e.getMessage().contains("T2"), e.getMessage());
  }
}
