package org.photonbench.analysis.michelson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.figure.Figure;
import org.photonbench.virtuallab.lab.VirtualLaboratory;

/** What the analysis says of good and bad scans. */
class MichelsonAnalysisTest {
  private static boolean says(Result result, String part) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(part));
  }

  private static DataTable contrasts(double[] delay, double[] contrast, double error) {
    double[] errors = new double[delay.length];
    Arrays.fill(errors, error);
    return new DataTable(
        "contrasts.csv",
        List.of(
            new DataColumn("delay", "ps", delay),
            new DataColumn("contrast", "", contrast),
            new DataColumn("contrast sigma", "", errors)));
  }

  /** Noisy contrasts of an exponential of 20 ps about a white fringe. */
  private static DataTable exponential(double from, double fringe, double error, long seed) {
    Random random = new Random(seed);
    double[] delay = new double[25];
    double[] contrast = new double[25];
    for (int i = 0; i < 25; i++) {
      delay[i] = from + 3 * i;
      double truth = 0.8 * Math.exp(-Math.abs(delay[i] - fringe) / 20);
      contrast[i] =
          Math.hypot(truth + error * random.nextGaussian(), error * random.nextGaussian());
    }
    return contrasts(delay, contrast, error);
  }

  @Test
  void tableOfContrasts() throws Exception {
    Result result = Scans.run(exponential(0, 0, 0.02, 1), "lifetime", "15");
    assertTrue(says(result, "consistent with a Lorentzian line"), result.messages() + "");
    assertTrue(Scans.contains(result, "t2", 20));
    assertEquals(Scans.value(result, "t2") / 30, Scans.value(result, "t2.over.2t1"), 1e-12);
    assertEquals(
        2e3 * 0.6582119569 / Scans.value(result, "t2"), Scans.value(result, "line.lorentz"), 1e-9);
    assertTrue(says(result, "PCFS"));
    List<Figure> figures = new MichelsonAnalysis().figures(result);
    assertEquals(
        List.of("contrast", "autocorrelation", "line"), figures.stream().map(Figure::id).toList());
  }

  /** Faint contrasts are biased upwards as measured; the time must not be. */
  @Test
  void biasOfNoiseDoesNotLengthenTheCoherence() throws Exception {
    double mean = 0;
    double naive = 0;
    int seeds = 30;
    for (int seed = 1; seed <= seeds; seed++) {
      Result result = Scans.run(exponential(0, 0, 0.08, seed), "law", "lorentzian");
      mean += 1 / Scans.value(result, "t2") / seeds;
      Curve curve = result.curve(MichelsonCurves.CONTRAST).orElseThrow();
      double[] raw = curve.doubles("raw");
      double[] square = curve.doubles("square");
      // Far out nothing is left of the fringes: as measured there is 1.25 sigma.
      naive += raw[24] / seeds;
      assertEquals(raw[24] * raw[24] - 2 * 0.08 * 0.08, square[24], 1e-12);
    }
    assertEquals(20, 1 / mean, 1.2);
    assertTrue(naive > 0.08, "as measured " + naive);
  }

  @Test
  void whiteFringeIsFittedWithDelaysOnBothSides() throws Exception {
    Result both = Scans.run(exponential(-30, 4, 0.02, 2), "law", "lorentzian");
    assertTrue(Scans.contains(both, "white.fringe", 4), Scans.quantity(both, "white.fringe") + "");
    assertTrue(Scans.contains(both, "t2", 20));
    assertTrue(both.quantity("t2.systematic").isEmpty());
    Result one = Scans.run(exponential(0, 0, 0.02, 2), "law", "voigt");
    assertEquals("setting", Scans.quantity(one, "white.fringe").correction());
    assertTrue(Scans.value(one, "t2.systematic") >= 0);
  }

  /** Contrasts of a doublet, 78 ps and 0.109 meV, on one side of a white fringe. */
  private static DataTable doublet(double fringe) {
    Random random = new Random(1);
    double[] delay = new double[40];
    double[] contrast = new double[40];
    for (int i = 0; i < 40; i++) {
      delay[i] = 3 * i;
      double d = Math.abs(delay[i] - fringe);
      double truth = 0.9 * Math.exp(-d / 78) * Math.abs(Math.cos(0.109 * d / 2 / HBAR_MEV_PS));
      contrast[i] =
          Math.hypot(truth + 0.005 * random.nextGaussian(), 0.005 * random.nextGaussian());
    }
    return contrasts(delay, contrast, 0.005);
  }

  /** The beat tells the white fringe better than half a step: no systematic beyond that. */
  @Test
  void heldWhiteFringeMovesNoFurtherThanTheContrastsAllow() throws Exception {
    Result held = Scans.run(doublet(0), "law", "doublet");
    assertTrue(Scans.contains(held, "t2", 78), Scans.quantity(held, "t2") + "");
    double systematic = Scans.value(held, "t2.systematic");
    assertTrue(systematic > 0 && systematic < 5, "systematic " + systematic);
    assertFalse(says(held, "do not agree with a white fringe"));
    // 1 ps off: within the error of 1.5 ps, but not what the contrasts say.
    Result off = Scans.run(doublet(1), "law", "doublet");
    assertTrue(says(off, "do not agree with a white fringe at 0"), off.messages() + "");
    double moved = Scans.value(off, "t2.systematic");
    assertTrue(Math.abs(Scans.value(off, "t2") - 78) < 4 + moved, "T2 moved by " + moved);
    assertFalse(Scans.quantity(off, "t2").marks().isEmpty());
  }

  @Test
  void lawsAreCompared() throws Exception {
    double[] delay = new double[30];
    double[] contrast = new double[30];
    Random random = new Random(3);
    for (int i = 0; i < 30; i++) {
      delay[i] = i;
      double truth = 0.9 * Math.exp(-Math.pow(0.1 * i / 0.6582119569, 2) / 2);
      contrast[i] = Math.hypot(truth + 0.01 * random.nextGaussian(), 0.01 * random.nextGaussian());
    }
    Result result = Scans.run(contrasts(delay, contrast, 0.01));
    assertTrue(says(result, "Gaussian line"), result.messages() + "");
    assertTrue(
        Scans.contains(result, "line.gauss", 100 * 2 * Math.sqrt(2 * Math.log(2))),
        Scans.quantity(result, "line.gauss") + "");
    assertTrue(Scans.value(result, "law.lorentzian.aicc") > 50);
  }

  @Test
  void absorptionIsToldFromEmission() throws Exception {
    Result result = Scans.run(Scans.interference(Scans.absorption(), 1));
    assertTrue(Scans.quantity(result, "t2").label().contains("absorbing"));
    assertTrue(says(result, "not the coherence time of the emission"));
    assertEquals(0, Scans.value(result, "law.doublet.aicc"));
    Result asked =
        Scans.run(Scans.interference(Scans.absorption(), 1), "kind", "emission", "energy", "2.41");
    assertTrue(says(asked, "PCFS"));
    assertEquals(2.41, Scans.value(asked, "photon.energy"), 1e-12);
  }

  @Test
  void countsOfTheTableAreKept() throws Exception {
    DataTable table = Scans.interference(Scans.absorption(), 2);
    Curve fringes = Scans.run(table).curve(MichelsonCurves.FRINGES).orElseThrow();
    assertArrayEquals(
        Arrays.stream(table.column("counts").values()).mapToLong(n -> (long) n).toArray(),
        fringes.longs("first"));
  }

  @Test
  void oneDelayGivesItsContrastAlone() throws Exception {
    DataTable all = Scans.interference(Scans.absorption(), 1);
    List<DataColumn> first = new ArrayList<>();
    for (DataColumn column : all.columns()) {
      first.add(new DataColumn(column.name(), column.unit(), Arrays.copyOf(column.values(), 70)));
    }
    Result result = Scans.run(new DataTable("one.csv", first));
    assertTrue(says(result, "one delay only"));
    assertTrue(result.quantity("t2").isEmpty());
    double expected = Scans.absorption().amplitude(1) * 40 / 40.3;
    Curve contrast = result.curve(MichelsonCurves.CONTRAST).orElseThrow();
    assertEquals(0, (contrast.doubles("contrast")[0] - expected) / contrast.doubles("sigma")[0], 4);
    assertEquals(2, new MichelsonAnalysis().figures(result).size());
  }

  @Test
  void badTablesAreRefused() {
    DataTable nothing =
        new DataTable("t.csv", List.of(new DataColumn("time", "s", new double[] {1, 2})));
    assertTrue(refusal(nothing).contains("no table of a scan"));
    DataTable noError =
        new DataTable(
            "t.csv",
            List.of(
                new DataColumn("delay", "ps", new double[] {1, 2}),
                new DataColumn("contrast", "", new double[] {1, 0.5})));
    assertTrue(refusal(noError).contains("no column of errors"));
    DataTable noUnit =
        new DataTable(
            "t.csv",
            List.of(
                new DataColumn("delay", "", new double[] {1, 2}),
                new DataColumn("contrast", "", new double[] {1, 0.5}),
                new DataColumn("sigma", "", new double[] {0.1, 0.1})));
    assertTrue(refusal(noUnit).contains("unit"));
    assertTrue(
        refusal(contrasts(new double[] {1, 2, 3, 4}, new double[] {1, 1, -1, 1}, 0.1))
            .contains("at least 0"));
    double[] fine = new double[20];
    Arrays.setAll(fine, i -> 0.2 * i);
    double[] half = new double[20];
    Arrays.fill(half, 100.5);
    DataTable broken =
        new DataTable(
            "t.csv",
            List.of(
                new DataColumn("coarse delay", "ps", new double[20]),
                new DataColumn("fine delay", "fs", fine),
                new DataColumn("counts", "", half)));
    assertTrue(refusal(broken).contains("whole numbers"));
    double[] flat = new double[20];
    Arrays.fill(flat, 100);
    DataTable dull =
        new DataTable(
            "t.csv",
            List.of(
                new DataColumn("coarse delay", "ps", new double[20]),
                new DataColumn("fine delay", "fs", fine),
                new DataColumn("counts", "", flat)));
    assertTrue(refusal(dull).contains("No fringes stand out"));
  }

  private static String refusal(DataTable table) {
    return assertThrows(AnalysisException.class, () -> Scans.run(table)).getMessage();
  }

  /**
   * Recordings on the disk, as the virtual laboratory writes them; one lost, one without markers.
   */
  @Test
  void folderOfRecordings(@TempDir Path folder) throws Exception {
    Path scenario = folder.resolve("dot.json");
    Files.writeString(
        scenario,
        Scans.SCENARIO.substring(0, Scans.SCENARIO.length() - 1)
            + ", \"duration\": \"2 s\", \"series\": {\"vary\": \"optics[2].delay\", \"values\":"
            + " [\"0 ps\", \"6 ps\", \"12 ps\", \"18 ps\", \"30 ps\", \"36 ps\", \"50 ps\"]}}");
    Path run = folder.resolve("run");
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(
            scenario.toString(), run, OptionalLong.of(1), OptionalDouble.empty(), false),
        ProgressListener.NONE);
    MichelsonAnalysis analysis = new MichelsonAnalysis();
    assertTrue(analysis.accepts(run));
    Result two = analysis.run(Scans.settings("law", "doublet"), run, RunContexts.of(run));
    assertEquals(7, Scans.value(two, "delays"));
    assertEquals(0.109, Scans.value(two, "splitting"), 0.004);
    assertEquals(4, Scans.value(two, "fringes.per.sweep"), 0.02);
    // The contrast is set to 0.95; dark counts take a little.
    double[] contrast = two.curve(MichelsonCurves.CONTRAST).orElseThrow().doubles("contrast");
    assertEquals(0.94, contrast[0], 0.02);
    Result one =
        analysis.run(
            Scans.settings("law", "doublet", "oneOutput", "true", "channelA", "2"),
            run,
            RunContexts.of(run));
    assertTrue(says(one, "Only one output"));
    double[] other = one.curve(MichelsonCurves.CONTRAST).orElseThrow().doubles("contrast");
    double[] sigma = one.curve(MichelsonCurves.CONTRAST).orElseThrow().doubles("sigma");
    for (int i = 0; i < 7; i++) {
      assertEquals(0, (other[i] - contrast[i]) / (sigma[i] + 0.01), 4, "delay " + i);
    }
    // The same without markers, the time of a sweep given.
    Result timed =
        analysis.run(
            Scans.settings("law", "doublet", "sweepTime", "0.5"), run, RunContexts.of(run));
    assertArrayEquals(
        contrast, timed.curve(MichelsonCurves.CONTRAST).orElseThrow().doubles("contrast"), 0.01);
    List<String> lines = Files.readAllLines(run.resolve("series.csv"));
    Path lost = run.resolve(lines.get(3).split(",")[2]);
    Files.delete(lost);
    Result rest = analysis.run(Scans.settings("law", "doublet"), run, RunContexts.of(run));
    assertTrue(says(rest, lost.getFileName() + " is missing"), rest.messages() + "");
    assertEquals(6, Scans.value(rest, "delays"));
  }
}
