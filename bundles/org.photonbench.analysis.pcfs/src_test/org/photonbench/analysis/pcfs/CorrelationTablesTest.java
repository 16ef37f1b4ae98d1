package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;

/** Scans as tables of correlation functions. */
class CorrelationTablesTest {
  private static final double[] LAGS_PS = {2e7, 4e7, 8e7, 3e8, 1e9, 3e9, 1e10, 3e10};

  @TempDir Path temporary;

  /** Writes a scan of a doublet; whether as g or g - 1, turned, in another order. */
  private static void write(
      Path folder, boolean minusOneCross, boolean minusOneAuto, boolean turned, long shuffle)
      throws IOException {
    double[] delays = Scans.delays();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < delays.length; i++) {
      order.add(i);
    }
    if (shuffle != 0) {
      Collections.shuffle(order, new Random(shuffle));
    }
    int n = delays.length;
    double[] stage = new double[n];
    double[][] cross = new double[n][LAGS_PS.length];
    double[][] auto = new double[n][LAGS_PS.length];
    for (int row = 0; row < n; row++) {
      int i = order.get(row);
      // Half the path difference, from a white fringe at 12 mm.
      stage[row] = 12 + delays[i] * 0.299792458 / 2;
      for (int k = 0; k < LAGS_PS.length; k++) {
        double g = 1 + 0.3 * Math.exp(-LAGS_PS[k] / 1e9);
        double noise = 1e-3 * new Random(1000L * i + k).nextGaussian();
        auto[row][k] = g - (minusOneAuto ? 1 : 0);
        cross[row][k] = g * (1 - Scans.oneMinusRatio(delays[i]) + noise) - (minusOneCross ? 1 : 0);
      }
    }
    Scans.write(folder.resolve("dot.stage_mm.csv"), stage);
    Scans.write(folder.resolve("dot.tau_ps.csv"), LAGS_PS);
    Scans.write(folder.resolve("dot.cross.csv"), turned ? transposed(cross) : cross);
    Scans.write(folder.resolve("dot.auto.csv"), turned ? transposed(auto) : auto);
    Files.writeString(folder.resolve("dot.json"), "{\"white_fringe\": 12.0}");
  }

  private static double[][] transposed(double[][] values) {
    double[][] turned = new double[values[0].length][values.length];
    for (int i = 0; i < values.length; i++) {
      for (int k = 0; k < values[0].length; k++) {
        turned[k][i] = values[i][k];
      }
    }
    return turned;
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory("pcfs-tables");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static final PcfsSettings FAST = Scans.settings("model", "doublet");

  @Property(tries = 12)
  void formOfTheTablesDoesNotMatter(
      @ForAll boolean minusOneCross,
      @ForAll boolean minusOneAuto,
      @ForAll boolean turned,
      @ForAll @LongRange(min = 0, max = 5) long shuffle)
      throws Exception {
    Path folder = folder();
    try {
      write(folder, minusOneCross, minusOneAuto, turned, shuffle);
      Scan scan = read(folder.resolve("dot.json"));
      Window window = scan.window(0, 3);
      double[] delays = Scans.delays();
      assertEquals(delays.length, window.size());
      for (int i = 0; i < delays.length; i++) {
        assertEquals(delays[i], scan.axis().delay(scan.positions()[i]), 1e-9);
        assertEquals(Scans.oneMinusRatio(delays[i]), window.value()[i], 5e-3);
      }
      long minusOne =
          scan.messages().stream().filter(m -> m.what().contains("are taken as g - 1")).count();
      assertEquals((minusOneCross ? 1 : 0) + (minusOneAuto ? 1 : 0), minusOne);
      assertEquals(
          turned ? 2 : 0,
          scan.messages().stream().filter(m -> m.what().contains("turned round")).count());
    } finally {
      delete(folder);
    }
  }

  private static Scan read(Path input) throws IOException, AnalysisException {
    return CorrelationTables.read(FAST, TableGroup.of(input), RunContexts.of(input));
  }

  @Test
  void folderJsonAndCrossNameTheSameScan() throws Exception {
    write(temporary, false, false, false, 0);
    Result folder = Scans.run(temporary, FAST);
    Result json = Scans.run(temporary.resolve("dot.json"), FAST);
    Result cross = Scans.run(temporary.resolve("dot.cross.csv"), FAST);
    assertEquals(Scans.value(folder, "t2"), Scans.value(json, "t2"));
    assertEquals(Scans.value(folder, "t2"), Scans.value(cross, "t2"));
    assertEquals(78, Scans.value(json, "t2"), 1);
    assertEquals(0.109, Scans.value(json, "splitting"), 5e-4);
    assertTrue(new PcfsAnalysis().accepts(temporary));
    assertFalse(new PcfsAnalysis().accepts(temporary.resolve("dot.auto.csv")));
  }

  /** Without a white fringe the highest contrast is taken for it, and the fit finds the rest. */
  @Test
  void unknownWhiteFringe() throws Exception {
    write(temporary, false, false, false, 0);
    Files.delete(temporary.resolve("dot.json"));
    Result result = Scans.run(temporary.resolve("dot.cross.csv"), FAST);
    assertEquals(12, Scans.value(result, "white.fringe.position"), 0.05);
    assertEquals(78, Scans.value(result, "t2"), 1.5);
  }

  @Test
  void onlyTheGuardedLagsAreUsed() throws Exception {
    write(temporary, false, false, false, 0);
    Scan scan =
        CorrelationTables.read(
            Scans.settings("shortestLag", "30", "longestLag", "5000"),
            TableGroup.of(temporary),
            RunContexts.of(temporary));
    assertArrayEquals(new double[] {4e-5, 8e-5, 3e-4, 1e-3, 3e-3}, scan.lagFrom(), 1e-12);
  }

  @Test
  void missingCellsAndPositionsAreLeftOut() throws Exception {
    write(temporary, false, false, false, 0);
    List<String> rows = Files.readAllLines(temporary.resolve("dot.cross.csv"));
    rows.set(7, "nan" + ",nan".repeat(LAGS_PS.length - 1));
    Files.write(temporary.resolve("dot.cross.csv"), rows);
    List<String> stage = Files.readAllLines(temporary.resolve("dot.stage_mm.csv"));
    stage.set(9, "nan");
    Files.write(temporary.resolve("dot.stage_mm.csv"), stage);
    Result result = Scans.run(temporary, FAST);
    assertEquals(Scans.delays().length - 2, Scans.value(result, "positions"));
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("1 rows have no position")));
    Curve envelope = result.curve(PcfsAnalysis.ENVELOPE).orElseThrow();
    for (double y : envelope.doubles("y")) {
      assertTrue(Double.isFinite(y));
    }
  }

  private void refuses(String part) {
    AnalysisException e =
        assertThrows(AnalysisException.class, () -> read(temporary.resolve("dot.cross.csv")));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    write(temporary, false, false, false, 0);
    Scans.write(temporary.resolve("dot.tau_ps.csv"), 1e7, 2e7, 4e7);
    refuses("51 rows of 8 numbers, but there are 51 positions and 3 lags");
    double[] falling = LAGS_PS.clone();
    falling[4] = 1;
    Scans.write(temporary.resolve("dot.tau_ps.csv"), falling);
    refuses("The lags do not rise at number 5");
    Files.move(temporary.resolve("dot.tau_ps.csv"), temporary.resolve("dot.tau_week.csv"));
    refuses("lags cannot be in 'week'");
    Files.delete(temporary.resolve("dot.tau_week.csv"));
    refuses("there is no dot.tau_UNIT.csv, for example dot.tau_ps");
    Scans.write(temporary.resolve("dot.tau_ps.csv"), LAGS_PS);
    Files.writeString(temporary.resolve("dot.json"), "{\"white_fringe\": \"left\"}");
    refuses("is no JSON with a number 'white_fringe'");
    Files.writeString(temporary.resolve("dot.json"), "{}");
    double[][] half = new double[Scans.delays().length][LAGS_PS.length];
    for (double[] row : half) {
      java.util.Arrays.fill(row, 0.5);
    }
    Scans.write(temporary.resolve("dot.auto.csv"), half);
    refuses("which is neither g (1) nor g - 1 (0)");
    Files.delete(temporary.resolve("dot.auto.csv"));
    refuses("there is no dot.auto.csv");
  }

  @Test
  void twoScansInAFolderAreNotMixed() throws Exception {
    write(temporary, false, false, false, 0);
    Files.copy(temporary.resolve("dot.cross.csv"), temporary.resolve("other.cross.csv"));
    AnalysisException e = assertThrows(AnalysisException.class, () -> TableGroup.of(temporary));
    assertTrue(e.getMessage().contains("holds 2 scans"), e.getMessage());
  }

  /** Whatever stands in a table: it is read, or refused with a sentence. */
  @Property(tries = 60)
  void damagedTablesAreRefused(
      @ForAll @StringLength(max = 60) String rubbish, @ForAll @IntRange(min = 0, max = 3) int which)
      throws Exception {
    Path folder = folder();
    try {
      write(folder, false, false, false, 0);
      String name =
          List.of("dot.cross.csv", "dot.auto.csv", "dot.stage_mm.csv", "dot.json").get(which);
      Files.writeString(folder.resolve(name), rubbish);
      try {
        read(folder.resolve("dot.cross.csv"));
      } catch (AnalysisException | IOException e) {
        assertFalse(e.getMessage().isBlank());
      }
    } finally {
      delete(folder);
    }
  }
}
