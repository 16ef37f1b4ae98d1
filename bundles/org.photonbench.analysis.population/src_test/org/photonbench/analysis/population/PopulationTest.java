package org.photonbench.analysis.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.PopulationTable;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;

/**
 * Populations of known truth, through the table that the command line writes. Seeds are 1 to 20, or
 * as many as the system property {@code photonbench.records} says.
 */
class PopulationTest {
  private static final int SEEDS = Math.max(20, Integer.getInteger("photonbench.records", 20));

  private static PopulationSettings settings(String... namesAndValues) {
    SettingsSchema<PopulationSettings> schema = SettingsSchema.of(PopulationSettings.class);
    PopulationSettings settings = schema.defaults();
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
    return settings;
  }

  private static Quantity quantity(String id, String unit, double value, double sigma) {
    return new Quantity(
        id,
        "",
        id,
        value,
        OptionalDouble.of(sigma),
        Optional.of(new Interval(value - 1.96 * sigma, value + 1.96 * sigma)),
        unit,
        Quantity.RAW,
        "",
        List.of());
  }

  /**
   * Dots of two samples: g2 uniform from 0 to 0.2 in the first, 0.1 to 0.5 in the second, lifetime
   * 2 ns times g2/0.1 to the power of -0.5, both with errors.
   */
  private static String table(long seed, int dots, double error) {
    Random random = new Random(seed);
    PopulationTable table = new PopulationTable();
    for (int i = 0; i < dots; i++) {
      double g2 = i % 2 == 0 ? 0.01 + 0.19 * random.nextDouble() : 0.1 + 0.4 * random.nextDouble();
      double tau = 2 * Math.pow(g2 / 0.1, -0.5);
      table.put(
          "sample " + (i % 2 == 0 ? "A" : "B") + ", dot " + i + ".ptu",
          List.of(
              quantity("g2", "", g2 * (1 + error * random.nextGaussian()), error * g2),
              quantity("tau", "ns", tau * (1 + error * random.nextGaussian()), error * tau),
              Quantity.count("sample", "", "", i % 2, "")));
    }
    return table.csv();
  }

  private static Result run(String csv, PopulationSettings settings) throws Exception {
    return new PopulationAnalysis().run(settings, TableReader.parse(csv, "population.csv"));
  }

  private static Quantity get(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  private static boolean holds(Result result, String id, double truth) {
    return get(result, id).interval95().orElseThrow().contains(truth);
  }

  @Test
  void intervalsHoldTheTruth() throws Exception {
    int[] held = new int[4];
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result =
          run(
              table(seed, 150, 0.05),
              settings(
                  "y",
                  "g2",
                  "x",
                  "tau",
                  "threshold",
                  "0.1",
                  "group",
                  "sample",
                  "law",
                  "power",
                  "resamples",
                  "400"));
      // Half of the first sample and none of the second; errors of 5 % hardly move that.
      held[0] += holds(result, "group1.fraction.below", 0.09 / 0.19) ? 1 : 0;
      held[1] += holds(result, "group1.median", 0.105) ? 1 : 0;
      held[2] += holds(result, "group2.quartile.upper", 0.4) ? 1 : 0;
      held[3] += holds(result, "law.exponent", -2) ? 1 : 0;
    }
    double share = SEEDS >= 100 ? 0.9 : 0.8;
    for (int k = 0; k < held.length; k++) {
      assertTrue(held[k] >= share * SEEDS, k + " held " + held[k] + " times of " + SEEDS);
    }
  }

  @Test
  void undecidedRows() throws Exception {
    String csv =
        "file,g2,g2 low,g2 high,marks\n"
            + "a b.ptu,0.02,0.01,0.04,0\n"
            + "c.ptu,0.09,0.05,0.13,0\n"
            + "d.ptu,0.12,0.09,0.16,1\n"
            + "e.ptu,0.3,0.2,0.4,0\n"
            + "f.ptu,,,,0\n";
    Result result = run(csv, settings("y", "g2", "threshold", "0.1"));
    assertEquals(4, get(result, "rows").value());
    assertEquals(1, get(result, "rows.left").value());
    assertEquals(0.5, get(result, "fraction.below").value());
    // Clopper-Pearson of 2 of 4.
    Interval interval = get(result, "fraction.below").interval95().orElseThrow();
    assertEquals(0.0676, interval.low(), 5e-5);
    assertEquals(0.9324, interval.high(), 5e-5);
    assertEquals(1, get(result, "fraction.certain").value());
    assertEquals(2, get(result, "fraction.undecided").value());
    assertEquals(1, get(result, "fraction.above").value());
    // From 1 of 4 to 3 of 4.
    Interval wide = get(result, "fraction.with-errors").interval95().orElseThrow();
    assertEquals(0.00631, wide.low(), 5e-5);
    assertEquals(0.99369, wide.high(), 5e-5);
    assertEquals(3, get(run(csv, settings("withoutMarked", "true")), "rows").value());
  }

  @Test
  void rankCorrelation() throws Exception {
    StringBuilder related = new StringBuilder("a,b\n");
    StringBuilder free = new StringBuilder("a,b\n");
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      related.append(i).append(',').append(Math.exp(0.1 * i)).append('\n');
      free.append(random.nextDouble()).append(',').append(random.nextDouble()).append('\n');
    }
    Result strong = run(related.toString(), settings("y", "b", "x", "a"));
    assertEquals(1, get(strong, "correlation").value(), 1e-12);
    assertTrue(get(strong, "correlation.chance").value() < 0.001);
    Result none = run(free.toString(), settings("y", "b", "x", "a"));
    assertTrue(holds(none, "correlation", 0));
    assertTrue(get(none, "correlation.chance").value() > 0.01);
  }

  @Test
  void figuresShowAllRowsOfBothGroups() throws Exception {
    Result result =
        run(
            table(1, 150, 0.08),
            settings("y", "g2", "x", "tau", "threshold", "0.1", "group", "sample", "law", "power"));
    List<Figure> figures = new PopulationAnalysis().figures(result);
    assertEquals(List.of("scatter", "histogram"), figures.stream().map(Figure::id).toList());
    int points = 0;
    double counted = 0;
    for (Layer layer : figures.getFirst().layers()) {
      points += layer instanceof Layer.Points p ? p.x().length : 0;
    }
    for (Layer layer : figures.getLast().layers()) {
      if (layer instanceof Layer.Steps s) {
        for (double y : s.y()) {
          counted += y;
        }
      }
    }
    assertEquals(150, points);
    assertEquals(150, counted);
    String folder = System.getProperty("photonbench.figures");
    if (folder != null) {
      for (Figure figure : figures) {
        FigureExport.write(
            figure, FigureStyle.SCREEN, Path.of(folder, "population-" + figure.id() + ".png"));
      }
    }
  }

  @Test
  void wrongChoicesAreRefused() {
    refuses("usable rows", "a,b\n1,2\n2,\n", settings("y", "b"));
    refuses("must be named", "a,b\n1,2\n2,3\n3,4\n", settings());
    refuses("needs a second column", "a,b\n1,2\n2,3\n3,4\n", settings("y", "b", "law", "line"));
    refuses("above 0", "a,b\n-1,2\n2,3\n3,4\n4,4\n", settings("y", "b", "x", "a", "law", "power"));
    refuses("no column 'c'", "a,b\n1,2\n2,3\n3,4\n", settings("y", "c"));
  }

  private static void refuses(String words, String csv, PopulationSettings settings) {
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> run(csv, settings), words);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }
}
