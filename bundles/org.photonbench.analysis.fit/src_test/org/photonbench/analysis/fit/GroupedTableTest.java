package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.Reproduction;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Groups of rows fitted together, with shared and own parameters. */
class GroupedTableTest {
  @TempDir Path folder;

  private static final double[] X = {0, 1, 2, 3, 5};
  private static final double[] COLD = {1.1, 2.9, 5.2, 6.8, 11.1};
  private static final double[] WARM = {4.1, 5.8, 8.1, 9.9, 14.2};
  private static final double SIGMA = 0.2;

  /** Two lines with errors of 0.2, by temperature. */
  private static String lines() {
    StringBuilder text = new StringBuilder("Temperature (K),Field (T),Energy (meV),error\n");
    // Warm first: groups come in the order of their numbers.
    for (int i = 0; i < X.length; i++) {
      text.append("77,%s,%s,%s%n".formatted(X[i], WARM[i], SIGMA));
      text.append("4,%s,%s,%s%n".formatted(X[i], COLD[i], SIGMA));
    }
    return text.toString();
  }

  private static Result fit(String table, String... settings) throws Exception {
    Map<String, String> text = new HashMap<>(Map.of("intervals", "symmetric"));
    for (int i = 0; i < settings.length; i += 2) {
      text.put(settings[i], settings[i + 1]);
    }
    return Tables.fit(TableReader.parse(table, "series.csv"), text);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Sum of (x - mean) (y - mean). */
  private static double products(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mean(x)) * (y[i] - mean(y));
    }
    return sum;
  }

  /** Parallel lines have a closed form: sums within the groups over sums within the groups. */
  @Test
  void aSharedSlopeIsThatOfTheSumsWithinGroups() throws Exception {
    Result result = fit(lines(), "group", "Temperature", "shared", "slope");
    double slope = (products(X, COLD) + products(X, WARM)) / (2 * products(X, X));
    assertEquals(slope, Tables.value(result, "slope"), 1e-9);
    assertEquals(SIGMA / Math.sqrt(2 * products(X, X)), Tables.sigma(result, "slope"), 1e-9);
    assertEquals(mean(COLD) - slope * mean(X), Tables.value(result, "4 K.intercept"), 1e-9);
    assertEquals(mean(WARM) - slope * mean(X), Tables.value(result, "77 K.intercept"), 1e-9);
    assertEquals(7, (long) result.quantity("goodness.degrees-of-freedom").orElseThrow().value());
    assertEquals("meV/T", result.quantity("parameter.slope").orElseThrow().unit());
  }

  @Test
  void withNothingSharedEachGroupIsFittedAlone() throws Exception {
    Result result = fit(lines(), "group", "1");
    double cold = products(X, COLD) / products(X, X);
    double warm = products(X, WARM) / products(X, X);
    assertEquals(cold, Tables.value(result, "4 K.slope"), 1e-9);
    assertEquals(warm, Tables.value(result, "77 K.slope"), 1e-9);
    assertEquals(SIGMA / Math.sqrt(products(X, X)), Tables.sigma(result, "4 K.slope"), 1e-9);
    assertEquals(0, Tables.covariance(result, "4 K.slope", "77 K.slope"), 1e-9);
  }

  @Test
  void allSharedIsOneFitOfAllRows() throws Exception {
    Result together = fit(lines(), "group", "1", "shared", "all");
    Result plain = fit(lines(), "x", "Field", "y", "Energy", "yError", "error");
    assertEquals(Tables.value(plain, "slope"), Tables.value(together, "slope"), 1e-9);
    assertEquals(Tables.sigma(plain, "intercept"), Tables.sigma(together, "intercept"), 1e-9);
    assertTrue(Tables.messages(together).contains("does not describe the data"));
  }

  @Test
  void theFigureShowsEveryGroup() throws Exception {
    Result result = fit(lines(), "group", "Temperature", "shared", "slope");
    List<Figure> figures = new FitTableAnalysis().figures(result);
    assertEquals(2, figures.size());
    List<String> points =
        figures.getFirst().layers().stream()
            .filter(Layer.Points.class::isInstance)
            .map(Layer::label)
            .toList();
    assertEquals(List.of("4 K", "77 K"), points);
    List<Layer.Line> lines =
        figures.getFirst().layers().stream()
            .filter(Layer.Line.class::isInstance)
            .map(Layer.Line.class::cast)
            .toList();
    assertEquals(
        Tables.value(result, "77 K.intercept"),
        lines.stream().filter(l -> l.label().equals("Fit, 77 K")).findFirst().orElseThrow().y()[0],
        1e-9);
    assertEquals(
        3,
        figures.get(1).layers().size(),
        "the rule at no difference and the residuals of two groups");
    assertTrue(result.quantity("residuals.4-K.runs").isPresent());
    assertTrue(result.quantity("residuals.77-K.durbin-watson").isPresent());
  }

  @Test
  void whatIsSaidOfOneGroupCountsMoreThanWhatIsSaidOfAll() throws Exception {
    Result result = fit(lines(), "group", "1", "fixed", "intercept=1, 77 K.intercept=4");
    assertEquals(1, Tables.value(result, "4 K.intercept"));
    assertEquals(4, Tables.value(result, "77 K.intercept"));
    Result tied =
        fit(lines(), "group", "1", "shared", "slope", "ties", "77 K.intercept=4 K.intercept+3");
    assertEquals(
        Tables.value(tied, "4 K.intercept") + 3, Tables.value(tied, "77 K.intercept"), 1e-12);
    assertEquals(8, (long) tied.quantity("goodness.degrees-of-freedom").orElseThrow().value());
    Result within = fit(lines(), "group", "1", "ties", "intercept=0.5*slope");
    assertEquals(
        0.5 * Tables.value(within, "77 K.slope"), Tables.value(within, "77 K.intercept"), 1e-12);
    Result bounded = fit(lines(), "group", "1", "bounds", "slope=..1.5, 4 K.slope=..3");
    assertEquals(1.5, Tables.value(bounded, "77 K.slope"));
    assertTrue(Tables.value(bounded, "4 K.slope") > 1.9);
  }

  /** Words divide rows, too; a row without one is left out and counted. */
  @Test
  void wordsNameGroupsInTheOrderOfTheTable() throws Exception {
    String table =
        """
        Sample,x,y,error
        oleic acid,0,1,0.1
        lecithin,0,3,0.1
        oleic acid,1,2.1,0.1
        ,1,50,0.1
        lecithin,1,4.2,0.1
        oleic acid,2,2.9,0.1
        lecithin,2,4.9,0.1
        """;
    Result result = fit(table, "group", "sample", "shared", "slope");
    // Slopes 0.95 of both; the row without a sample is not fitted.
    assertEquals(0.95, Tables.value(result, "slope"), 1e-9);
    assertEquals("parameter.oleic-acid.intercept", intercepts(result).getFirst());
    assertTrue(Tables.messages(result).contains("1 of 7 rows were left out"));
  }

  private static List<String> intercepts(Result result) {
    return result.quantities().stream()
        .map(Quantity::id)
        .filter(id -> id.endsWith(".intercept"))
        .toList();
  }

  /** The scatter about all lines together is the error of each row. */
  @Test
  void equalErrorsComeFromAllGroups() throws Exception {
    String table = lines().replace(",error", "").replaceAll("(?m),0.2$", "");
    Result result = fit(table, "group", "1", "shared", "slope");
    double slope = Tables.value(result, "slope");
    double squares = 0;
    for (double[] y : List.of(COLD, WARM)) {
      for (int i = 0; i < X.length; i++) {
        double residual = y[i] - mean(y) - slope * (X[i] - mean(X));
        squares += residual * residual;
      }
    }
    double sigma = Math.sqrt(squares / 7);
    assertEquals(sigma / Math.sqrt(2 * products(X, X)), Tables.sigma(result, "slope"), 1e-9);
  }

  /** Shared knowledge is worth its photons: decays of one lifetime, each too poor alone. */
  @Test
  void theErrorOfASharedLifetimeIsThatOfAllPhotons() throws Exception {
    StringBuilder text = new StringBuilder("Spot,Time (ns),Counts\n");
    SplittableRandom random = new SplittableRandom(1);
    for (int spot = 1; spot <= 9; spot++) {
      long[] counts = new long[40];
      for (int photon = 0; photon < 300; photon++) {
        double time = -5 * Math.log(1 - random.nextDouble());
        if (time < 40) {
          counts[(int) time]++;
        }
      }
      for (int i = 0; i < counts.length; i++) {
        text.append("%d,%s,%d%n".formatted(spot, i + 0.5, counts[i]));
      }
    }
    Result result =
        fit(
            text.toString(),
            "group",
            "Spot",
            "model",
            "decay.tail.1",
            "errors",
            "counts",
            "shared",
            "lifetime 1",
            "fixed",
            "background=0",
            "starts",
            "0");
    double sigma = Tables.sigma(result, "lifetime 1");
    assertEquals(5, Tables.value(result, "lifetime 1"), 4 * sigma);
    // tau / sqrt(N), nearly: the bins are narrow and the window is long.
    assertEquals(5 / Math.sqrt(9 * 300), sigma, 0.05 * sigma);
    assertEquals(
        9 * 40 - 10, (long) result.quantity("goodness.degrees-of-freedom").orElseThrow().value());
  }

  @Test
  void aStoredResultIsReproducedBitForBit() throws Exception {
    Path file = Files.writeString(folder.resolve("lines.csv"), lines());
    FitTableAnalysis analysis = new FitTableAnalysis();
    FitTableSettings settings = Tables.settings(Map.of("group", "1", "shared", "slope"));
    Result result =
        FileAnalysisRunner.run(
            analysis,
            settings,
            file,
            OpenOptions.DEFAULT,
            new Recordings(List.of()),
            ProgressListener.NONE);
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
    assertEquals(List.of(), again.differences());
    assertTrue(again.result().curve("data.2").isPresent());
  }

  private static void refuses(String start, String table, String... settings) {
    String message = assertThrows(AnalysisException.class, () -> fit(table, settings)).getMessage();
    assertTrue(message.startsWith(start), message);
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    refuses("series.csv has no column 'Temp'.", lines(), "group", "Temp");
    refuses("Column Field cannot divide the rows", lines(), "group", "Field", "x", "Field");
    refuses(
        "Settings > Parameters > Shared parameters: the model has no parameter 'slop'.",
        lines(),
        "group",
        "1",
        "shared",
        "slop");
    refuses("Shared parameters need groups", lines(), "shared", "slope");
    refuses(
        "The model has no parameter '5 K.slope'. It has: intercept, slope, 4 K.intercept",
        lines(),
        "group",
        "1",
        "fixed",
        "5 K.slope=1");
    refuses(
        "Groups are fitted with errors of the values only.",
        "g,x,±,y,error\n1,1,0.1,2,0.1\n1,2,0.1,3,0.1\n2,1,0.1,5,0.1\n2,2,0.1,6,0.1\n",
        "group",
        "g");
    StringBuilder many = new StringBuilder("g,x,y\n");
    for (int i = 0; i < 51; i++) {
      many.append("%d,1,2%n%d,2,3%n".formatted(i, i));
    }
    refuses("series.csv has 51 groups by g; at most 50", many.toString(), "group", "g");
    DataTable empty = TableReader.parse("g,x,y\n,1,2\n,2,3\n", "series.csv");
    assertThrows(
        AnalysisException.class,
        () -> new FitTableAnalysis().run(Tables.settings(Map.of("group", "g")), empty));
  }
}
