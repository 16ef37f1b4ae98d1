package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.Reproduction;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;
import org.photonbench.fit.likelihood.Draw;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

class FitTableAnalysisTest {
  @TempDir Path folder;

  private static final String LINE =
      """
      Field (T),Energy (meV),sigma Energy (meV)
      0,1.02,0.1
      1,2.95,0.1
      2,5.1,0.1
      3,6.9,0.1
      4,9.05,0.1
      """;

  private static DataTable parse(String text) throws Exception {
    return TableReader.parse(text, "series.csv");
  }

  /** Normal equations of the weighted line, by hand: equal errors of 0.1 at x = 0 to 4. */
  @Test
  void aLineIsThatOfTheNormalEquations() throws Exception {
    Result result = Tables.fit(parse(LINE), Map.of());
    double slope = (-2 * 1.02 - 2.95 + 6.9 + 2 * 9.05) / 10;
    double mean = (1.02 + 2.95 + 5.1 + 6.9 + 9.05) / 5;
    assertEquals(slope, Tables.value(result, "slope"), 1e-9);
    assertEquals(mean - 2 * slope, Tables.value(result, "intercept"), 1e-9);
    assertEquals(0.1 / Math.sqrt(10), Tables.sigma(result, "slope"), 1e-9);
    assertEquals(0.1 * Math.sqrt(1 / 5.0 + 4 / 10.0), Tables.sigma(result, "intercept"), 1e-9);
    Quantity quantity = result.quantity("parameter.slope").orElseThrow();
    assertEquals("meV/T", quantity.unit());
    Interval interval = quantity.interval95().orElseThrow();
    assertEquals(slope + 1.959964 * 0.1 / Math.sqrt(10), interval.high(), 1e-5);
    double correlation = result.curve("correlation").orElseThrow().doubles("slope")[0];
    assertEquals(-2 / Math.sqrt(6), correlation, 1e-9);
    // The band is narrowest at the mean of x, where it is that of the mean.
    Curve line = result.curve("fit").orElseThrow();
    double width = line.doubles("high")[200] - line.doubles("low")[200];
    assertEquals(2 * 1.959964 * 0.1 / Math.sqrt(5), width, 1e-6);
    Curve data = result.curve("data").orElseThrow();
    double residual = (1.02 - (mean - 2 * slope)) / 0.1;
    assertEquals(residual, data.doubles("residual")[0], 1e-6);
  }

  @Test
  void unitsAreConvertedOrTakenOverOrRefused() throws Exception {
    double[] kelvin = Tables.steps(10, 300, 30);
    double[] milli = Tables.curve("thermal.width", new double[] {2, 0.02, 60, 17}, kelvin);
    double[] electronvolts = Arrays.stream(milli).map(w -> w * 1e-3).toArray();
    double[] error = new double[30];
    Arrays.fill(error, 50);
    Result result =
        Tables.fit(
            Tables.table(
                new DataColumn("Temperature", "K", kelvin),
                new DataColumn("Width", "eV", electronvolts),
                new DataColumn("Width error", "ueV", error)),
            Map.of("model", "thermal.width"));
    assertEquals(60, Tables.value(result, "optical coupling"), 1e-3);
    assertEquals(0.05, result.curve("data").orElseThrow().doubles("y_sigma")[0], 1e-12);
    assertTrue(
        Tables.messages(result).contains("Column Width was converted from eV to meV, times 1000."),
        Tables.messages(result));
    AnalysisException refused =
        assertThrows(
            AnalysisException.class,
            () ->
                Tables.fit(
                    Tables.table(
                        new DataColumn("Power", "mW", kelvin),
                        new DataColumn("Width", "eV", electronvolts)),
                    Map.of("model", "thermal.width")));
    assertTrue(
        refused.getMessage().startsWith("Column Power is in mW, but thermal.width needs K"),
        refused.getMessage());
  }

  @Test
  void aFluenceStandsInPlaceOfAPower() throws Exception {
    double[] x = Tables.decades(0.01, 30, 30);
    DataTable base = Tables.normal("saturation.cw", new double[] {100, 1, 0.3, 2}, x, 0.5, 1);
    Result result =
        Tables.fit(
            Tables.table(
                new DataColumn("Fluence", "uJ/cm2", x),
                new DataColumn("Signal", "a.u.", base.columns().get(1).values())),
            Map.of("model", "saturation.cw"));
    assertEquals(
        "a.u./(uJ/cm2)", result.quantity("parameter.linear-background").orElseThrow().unit());
    assertEquals("uJ/cm2", result.quantity("parameter.saturation-power").orElseThrow().unit());
    assertEquals("a.u.", result.quantity("parameter.dark-rate").orElseThrow().unit());
    Figure figure = new FitTableAnalysis().figures(result).getFirst();
    assertEquals(Scale.LOGARITHMIC, figure.x().scale());
    assertTrue(figure.layers().getFirst() instanceof Layer.Band);
  }

  @Test
  void countsHavePoissonStatistics() throws Exception {
    double[] x = Tables.steps(0.25, 19.75, 40);
    double[] mean = new double[x.length];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < x.length; i++) {
      // 2000 photons of 4 ns and 3 counts/ns in bins of 0.5 ns.
      mean[i] =
          Draw.poisson(
              2000 * (Math.exp(-(x[i] - 0.25) / 4) - Math.exp(-(x[i] + 0.25) / 4)) + 1.5, random);
    }
    Result result =
        Tables.fit(
            Tables.table(new DataColumn("Time", "ns", x), new DataColumn("N", "counts", mean)),
            Map.of("model", "decay.tail.1", "errors", "counts", "compare", "decay.tail.2"));
    assertEquals(4, Tables.value(result, "lifetime 1"), 4 * Tables.sigma(result, "lifetime 1"));
    assertEquals(2000, Tables.value(result, "photons 1"), 4 * Tables.sigma(result, "photons 1"));
    assertEquals("counts", result.quantity("parameter.photons-1").orElseThrow().unit());
    assertEquals("counts/ns", result.quantity("parameter.background").orElseThrow().unit());
    assertEquals(0, result.quantity("comparison.decay.tail.1.bic").orElseThrow().value(), 1e-12);
    assertTrue(result.quantity("comparison.decay.tail.2.bic").orElseThrow().value() > 0);
    assertArrayEquals(
        new long[] {3, 5}, result.curve("comparison").orElseThrow().longs("parameters"));
  }

  /** One model works in eV, the other takes the unit of the table: the ranking must not see it. */
  @Test
  void theRankingDoesNotDependOnTheUnitOfTheTable() throws Exception {
    double[] kelvin = Tables.steps(10, 300, 30);
    DataTable table =
        Tables.normal("thermal.gap.bose", new double[] {2.3, 30, 15}, kelvin, 5e-4, 1);
    double[] milli = Arrays.stream(table.columns().get(1).values()).map(v -> 1e3 * v).toArray();
    double[] error = Arrays.stream(table.columns().get(2).values()).map(v -> 1e3 * v).toArray();
    Map<String, String> settings =
        Map.of("model", "thermal.gap.bose", "compare", "curve.line", "intervals", "symmetric");
    Result inElectronvolts = Tables.fit(table, settings);
    Result inMilli =
        Tables.fit(
            Tables.table(
                table.columns().getFirst(),
                new DataColumn("y", "meV", milli),
                new DataColumn("y error", "meV", error)),
            settings);
    String id = "comparison.curve.line.aicc";
    double above = inElectronvolts.quantity(id).orElseThrow().value();
    assertTrue(above > 100, "the line is far worse: " + above);
    assertEquals(above, inMilli.quantity(id).orElseThrow().value(), 1e-5 * above);
    assertTrue(Tables.messages(inMilli).contains("By AICc thermal.gap.bose describes"));
  }

  @Test
  void startsFixedBoundsAndTiesAreKept() throws Exception {
    Result fixed = Tables.fit(parse(LINE), Map.of("fixed", "intercept = 1"));
    assertEquals(1, Tables.value(fixed, "intercept"));
    assertEquals(4, (long) fixed.quantity("goodness.degrees-of-freedom").orElseThrow().value());
    // Weighted slope through (0, 1): sum x (y - 1) / sum x^2.
    assertEquals((1.95 + 2 * 4.1 + 3 * 5.9 + 4 * 8.05) / 30, Tables.value(fixed, "slope"), 1e-9);
    Result bounded = Tables.fit(parse(LINE), Map.of("bounds", "slope=..1.5"));
    Quantity slope = bounded.quantity("parameter.slope").orElseThrow();
    assertEquals(1.5, slope.value());
    assertTrue(slope.sigma().isEmpty());
    assertTrue(slope.marks().getFirst().contains("at its upper bound"), slope.toString());
    assertTrue(bounded.quantity("goodness.probability").orElseThrow().value() < 1e-6);
    assertTrue(Tables.messages(bounded).contains("does not describe the data"));
    Result tied = Tables.fit(parse(LINE), Map.of("ties", "intercept=0.5*slope+0.25"));
    assertEquals(0.5 * Tables.value(tied, "slope") + 0.25, Tables.value(tied, "intercept"), 1e-12);
    assertEquals(0.5 * Tables.sigma(tied, "slope"), Tables.sigma(tied, "intercept"), 1e-12);
  }

  @Test
  void rowsWithEmptyCellsAreCounted() throws Exception {
    Result result = Tables.fit(parse(LINE + "5,,0.1\n6,13,\n7,15.1,0.1\n"), Map.of("to", "6.5"));
    String messages = Tables.messages(result);
    assertTrue(messages.contains("2 of 8 rows were left out"), messages);
    assertTrue(messages.contains("1 of 8 rows are outside the range"), messages);
    assertEquals(5, result.curve("data").orElseThrow().rows());
  }

  @Test
  void aStoredResultIsReproducedBitForBit() throws Exception {
    Path file = Files.writeString(folder.resolve("field.csv"), LINE);
    FitTableAnalysis analysis = new FitTableAnalysis();
    FitTableSettings settings = Tables.settings(Map.of("compare", "curve.line, thermal.width"));
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> run(analysis, settings, file));
    assertTrue(
        refused.getMessage().contains("Field is in T, but thermal.width needs K"),
        refused.getMessage());
    FitTableSettings good =
        Tables.settings(
            Map.of(
                "model", "level.zeeman.upper", "fixed", "diamagnetic=0", "compare", "curve.line"));
    Result result = run(analysis, good, file);
    Path stored = folder.resolve("result");
    ResultFolder.write(result, stored);
    Reproduction again =
        Reproduction.of(
            ResultFolder.read(stored, List.of(analysis)),
            Optional.empty(),
            false,
            new AnalysisRegistry(List.of(analysis)),
            new Recordings(List.of()),
            ProgressListener.NONE);
    assertTrue(again.equal(), again.differences().toString());
    assertFalse(again.result().quantities().isEmpty());
  }

  private static void refuses(String start, String table, Map<String, String> settings)
      throws Exception {
    DataTable parsed = parse(table);
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> Tables.fit(parsed, settings));
    assertTrue(refused.getMessage().startsWith(start), refused.getMessage());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    refuses(
        "Settings > Model: no fit model is named curve.lime;", LINE, Map.of("model", "curve.lime"));
    refuses("series.csv has no column 'Enrgy'.", LINE, Map.of("y", "Enrgy"));
    refuses("Column Field is both condition and value", LINE, Map.of("y", "1"));
    refuses("series.csv needs two columns", "x\n1\n2\n", Map.of());
    refuses("series.csv: no row is left to fit", LINE, Map.of("from", "10"));
    refuses("series.csv: no row is left to fit", "x,y\n1,\n2,\n", Map.of());
    refuses("Settings > Range: from 3.0 to 2.0", LINE, Map.of("from", "3", "to", "2"));
    refuses("Column y is 0 in all rows", "x,y\n1,0\n2,0\n3,0\n", Map.of());
    refuses("Fit of curve.line: only 1 data for 2 free parameters", "x,y\n1,2\n", Map.of());
    refuses(
        "Fit of curve.line: Errors cannot be taken from the scatter of 2 rows",
        "x,y\n1,2\n2,3\n",
        Map.of());
    refuses(
        "Fit of curve.line: The fit meets every datum exactly", "x,y\n1,2\n2,3\n3,4\n", Map.of());
    refuses(
        "series.csv, column err, row 2: the error 0.0 is not above 0.",
        "x,y,err\n1,2,1\n2,3,0\n3,5,1\n",
        Map.of());
    refuses(
        "Column ± gives errors of x, which need errors of y",
        "x,±,y\n1,0.1,2\n2,0.1,3\n3,0.1,5\n",
        Map.of());
    refuses(
        "series.csv, column y, row 2: 3.5 is no count.",
        "x,y\n1,2\n2,3.5\n3,4\n",
        Map.of("errors", "counts"));
    refuses("The model has no parameter 'slop'.", LINE, Map.of("fixed", "slop=1"));
    refuses("The model has no parameter 'a'.", LINE, Map.of("ties", "slope=2*a"));
    refuses("All parameters of curve.line are held", LINE, Map.of("fixed", "slope=1,intercept=0"));
    refuses(
        "Settings > Parameters > Bounds: '5..1' of slope", LINE, Map.of("bounds", "slope=5..1"));
    refuses("Settings > Parameters > Bounds: 'x' of slope", LINE, Map.of("bounds", "slope=x"));
    refuses("Settings > Parameters > Start values: 'slope'", LINE, Map.of("start", "slope"));
    refuses("Settings > Parameters > Held fixed: 'NaN' of", LINE, Map.of("fixed", "slope=NaN"));
    refuses("Settings > Parameters > Ties: '3' of slope", LINE, Map.of("ties", "slope=3"));
    refuses(
        "Parameter slope is held fixed and has",
        LINE,
        Map.of("fixed", "slope=1", "bounds", "slope=0..2"));
    refuses(
        "Fit of thermal.width: ",
        "T (K),w (meV)\n1,2\n2,3\n3,3\n4,4\n5,6\n",
        Map.of("model", "thermal.width", "fixed", "phonon energy=-5"));
  }

  private static Result run(FitTableAnalysis analysis, FitTableSettings settings, Path file)
      throws Exception {
    return FileAnalysisRunner.run(
        analysis, settings, file, OpenOptions.DEFAULT, new Recordings(), ProgressListener.NONE);
  }
}
