package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;

/** The correlation times one by one, of the tables of a real dot. */
class CorrelationTimesTest {
  private static Result result() throws Exception {
    Path file =
        Path.of(System.getProperty("photonbench.data", "absent")).resolve("pcfs/CK174_dot6.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return Scans.run(file, Scans.settings("model", "doublet"));
  }

  private static <T extends Layer> T layer(Figure figure, Class<T> type) {
    return figure.layers().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachStretchHasItsOwnRows() throws Exception {
    Result result = result();
    CorrelationTimes times = CorrelationTimes.of(result).orElseThrow();
    Curve coherence = result.curve(PcfsAnalysis.COHERENCE).orElseThrow();
    assertEquals(coherence.rows(), times.count());
    Curve all = result.curve(PcfsAnalysis.ENVELOPES).orElseThrow();
    int rows = 0;
    for (int i = 0; i < times.count(); i++) {
      assertEquals(coherence.doubles("from")[i], times.from(i));
      assertEquals(coherence.doubles("to")[i], times.to(i));
      assertTrue(i == 0 || times.from(i) > times.from(i - 1));
      assertEquals(i, times.at(Math.sqrt(times.from(i) * times.to(i))));
      Layer.Points points = layer(times.envelope(i), Layer.Points.class);
      int length = points.y().length;
      assertArrayEquals(Arrays.copyOfRange(all.doubles("y"), rows, rows + length), points.y());
      rows += length;
    }
    assertEquals(all.rows(), rows);
    assertEquals(0, times.at(1e-9));
    assertEquals(times.count() - 1, times.at(1e12));
  }

  /** Its integral over all energies is the contrast at equal paths over itself, 1. */
  @Test
  void spectralCorrelationsAreNormalised() throws Exception {
    CorrelationTimes times = CorrelationTimes.of(result()).orElseThrow();
    Layer.Line fit =
        times.spectrum(0).orElseThrow().layers().stream()
            .filter(Layer.Line.class::isInstance)
            .map(Layer.Line.class::cast)
            .filter(line -> line.role() == Layer.Role.FIT)
            .findFirst()
            .orElseThrow();
    double sum = 0;
    for (int i = 1; i < fit.x().length; i++) {
      sum += (fit.x()[i] - fit.x()[i - 1]) * (fit.y()[i] + fit.y()[i - 1]) / 2;
    }
    // Energies are cut off, lines have wings.
    assertEquals(1, sum, 0.1);
  }

  /** The fit goes through the same numbers at the points and between them. */
  @Test
  void theFitBetweenThePointsIsThatAtThePoints() throws Exception {
    Result result = result();
    CorrelationTimes times = CorrelationTimes.of(result).orElseThrow();
    Curve all = result.curve(PcfsAnalysis.ENVELOPES).orElseThrow();
    Layer.Line line = layer(times.envelope(0), Layer.Line.class);
    int compared = 0;
    for (int i = 0; i < all.rows() && all.doubles("from")[i] == times.from(0); i++) {
      double delay = all.doubles("delay")[i];
      double fit = all.doubles("fit")[i];
      int k = Arrays.binarySearch(line.x(), delay);
      int right = k >= 0 ? k : -k - 1;
      if (right > 0 && right < line.x().length && Double.isFinite(fit)) {
        double low = Math.min(line.y()[right - 1], line.y()[right]);
        double high = Math.max(line.y()[right - 1], line.y()[right]);
        assertTrue(fit >= low - 0.01 && fit <= high + 0.01, delay + " ps: " + fit);
        compared++;
      }
    }
    assertTrue(compared > 50, compared + " points");
  }

  @Test
  void theMapHasALogarithmicAxis() throws Exception {
    Optional<Figure> map =
        new PcfsAnalysis().figures(result()).stream().filter(f -> f.id().equals("map")).findFirst();
    assertEquals(Scale.LOGARITHMIC, map.orElseThrow().y().scale());
    assertEquals("µs", map.orElseThrow().y().unit());
  }
}
