package org.photonbench.analysis.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Histograms of time-correlated counting as input, in place of a record of photons. */
class HistogramInputTest {
  private static final int SEEDS = 10;
  private static final double BIN = 32e-12;

  /** Pulse rate of 20 MHz; the histogram ends before the period does, as on such devices. */
  private static final int BINS = 1500;

  @TempDir Path folder;

  private static Result analyse(Path file, String... settings) throws Exception {
    return AnalysisRunner.run(
        new LifetimeAnalysis(),
        SimulatedDecay.settings(settings),
        file,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  /** Photons of an exponential behind a Gaussian of 0.12 ns, and dark counts. */
  private static int[] decay(double tauNs, int photons, int dark, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] counts = new int[BINS];
    for (int i = 0; i < photons + dark; i++) {
      double ns =
          i < photons
              ? 5 + 0.12 * random.nextGaussian() - tauNs * Math.log(1 - random.nextDouble())
              : 50 * random.nextDouble();
      int bin = (int) (ns % 50 / (BIN * 1e9));
      if (bin < BINS) {
        counts[bin]++;
      }
    }
    return counts;
  }

  /** A file of PicoQuant histograms with the tags that tell what they are. */
  private Path phu(String name, double[] bins, int[]... curves) throws IOException {
    List<byte[]> tags = new ArrayList<>();
    int header = 16 + 48 * (3 + 6 * curves.length + 1);
    tags.add(tag("HistoResult_NumberOfCurves", -1, 0x10000008, curves.length));
    tags.add(tag("HistoResult_BitsPerBin", -1, 0x10000008, 32));
    tags.add(tag("MeasDesc_AcquisitionTime", -1, 0x10000008, 10_000));
    int offset = header;
    for (int i = 0; i < curves.length; i++) {
      tags.add(tag("HistResDscr_CurveIndex", i, 0x10000008, i));
      tags.add(tag("HistResDscr_HistogramBins", i, 0x10000008, curves[i].length));
      tags.add(tag("HistResDscr_DataOffset", i, 0x10000008, offset));
      tags.add(tag("HistResDscr_SyncRate", i, 0x10000008, 20_000_000));
      tags.add(tag("HistResDscr_IntegralCount", i, 0x10000008, Arrays.stream(curves[i]).sum()));
      tags.add(tag("HistResDscr_MDescResolution", i, 0x20000008, Double.doubleToLongBits(bins[i])));
      offset += 4 * curves[i].length;
    }
    tags.add(tag("Header_End", -1, 0xFFFF0008, 0));
    ByteBuffer file = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
    file.put("PQHISTO\0".getBytes(StandardCharsets.US_ASCII));
    file.put("1.0.00\0\0".getBytes(StandardCharsets.US_ASCII));
    tags.forEach(file::put);
    for (int[] curve : curves) {
      for (int count : curve) {
        file.putInt(count);
      }
    }
    return Files.write(folder.resolve(name), file.array());
  }

  private static byte[] tag(String id, int index, int type, long value) {
    ByteBuffer tag = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
    tag.put(Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), 32));
    return tag.putInt(index).putInt(type).putLong(value).array();
  }

  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  @Test
  void lifetimesOfAHistogramHoldTheTruth() throws Exception {
    int held = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Path file = phu("decay.phu", new double[] {BIN}, decay(4, 20_000, 1000, seed));
      Result result = analyse(file, "responseWidth", "0.2826", "model", "one");
      held += quantity(result, "lifetime.1").interval95().orElseThrow().contains(4) ? 1 : 0;
      assertEquals(50, quantity(result, "period").value(), 1e-9);
      assertEquals(
          quantity(result, "photons").value() / 10,
          quantity(result, "rate.channel0").value(),
          1e-9);
      assertTrue(result.quantity("trace.segments").isEmpty());
      assertTrue(
          result.messages().stream().anyMatch(m -> m.what().contains("not photons")),
          result.messages().toString());
    }
    assertTrue(held >= 8, "held " + held + " times of " + SEEDS);
  }

  /** Several curves may be anything; they are detectors of one measurement only if told so. */
  @Test
  void oneCurveUnlessMoreAreNamed() throws Exception {
    Path file =
        phu(
            "two.phu",
            new double[] {BIN, BIN, 2 * BIN},
            decay(4, 5000, 100, 1),
            decay(4, 7000, 100, 2),
            decay(4, 7000, 100, 3));
    long first = (long) quantity(analyse(file), "photons").value();
    assertTrue(first > 4500 && first <= 5100, "photons " + first);
    assertTrue(
        analyse(file).messages().stream().anyMatch(m -> m.what().contains("several curves")));
    Result both = analyse(file, "channels", "0,1", "responseWidth", "0.2826");
    assertTrue(quantity(both, "photons").value() > 11_000);
    assertTrue(both.curve("channels").isPresent());
    refused("bins of 0.032 and 0.064 ns;", file, "channels", "0,2");
    refused("Curve 5", file, "channels", "5");
    refused("no sync channel", file, "syncChannel", "1");
    refused("no photons", phu("empty.phu", new double[] {BIN}, new int[BINS]), "channels", "");
  }

  private static void refused(String part, Path file, String... settings) {
    AnalysisException e = assertThrows(AnalysisException.class, () -> analyse(file, settings));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  /** A histogram of the same detector is the response. */
  @Test
  void aHistogramBehindTheResponseOfAnother() throws Exception {
    phu("irf.phu", new double[] {BIN}, decay(1e-4, 200_000, 100, 7));
    Path file = phu("decay.phu", new double[] {BIN}, decay(0.2, 20_000, 200, 1));
    Result result = analyse(file, "responseFile", "irf.phu", "model", "one");
    Quantity lifetime = quantity(result, "lifetime.1");
    assertEquals(0.2, lifetime.value(), 4 * lifetime.sigma().orElseThrow());
    assertTrue(lifetime.sigma().orElseThrow() < 0.01);
  }

  @Test
  void beckerHicklHistograms() throws Exception {
    Path image = data("decay/FLIM.sdt");
    assertTrue(new LifetimeAnalysis().accepts(image));
    Result result = analyse(image);
    assertEquals(1_005_602, quantity(result, "photons").value());
    assertEquals(1e9 / 7.5770368e7, quantity(result, "period").value(), 1e-6);
    double mean = quantity(result, "lifetime.intensity-average").value();
    assertTrue(mean > 0.5 && mean < 6, "mean lifetime " + mean);
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("64 x 64 pixels")),
        result.messages().toString());
    // The response of another detector is a file of two curves, of which the first has photons.
    assertTrue(quantity(analyse(data("decay/test_IRF.sdt")), "photons").value() > 10_000);
  }

  @Test
  void recordsOfPhotonsAreNoHistograms() {
    assertFalse(new LifetimeAnalysis().accepts(data("tttr/picoharp-blinking-1.pt3")));
    assertFalse(new LifetimeAnalysis().accepts(folder.resolve("missing.sdt")));
  }

  private static Path data(String name) {
    Path file = Path.of(System.getProperty("photonbench.data", "../../../shared/data"), name);
    assumeTrue(Files.exists(file), "skipped: there is no file " + file);
    return file;
  }
}
