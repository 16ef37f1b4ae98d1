package org.photonbench.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecimationTest {
  private static final int COLUMNS = 50;

  /** Lowest and highest value of each column of pixels. */
  private static double[][] envelope(double[] x, double[] y, AxisRange range) {
    double[] low = new double[COLUMNS];
    double[] high = new double[COLUMNS];
    Arrays.fill(low, Double.POSITIVE_INFINITY);
    Arrays.fill(high, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < x.length; i++) {
      if (range.contains(x[i]) && !Double.isNaN(y[i])) {
        int column = 0;
        while (column < COLUMNS - 1 && x[i] >= range.value((column + 1.0) / COLUMNS)) {
          column++;
        }
        low[column] = Math.min(low[column], y[i]);
        high[column] = Math.max(high[column], y[i]);
      }
    }
    return new double[][] {low, high};
  }

  @Property(tries = 200)
  void theEnvelopeIsExact(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 3000) int n, @ForAll boolean log) {
    Random random = new Random(seed);
    double[] x = random.doubles(n, 0.5, 20).sorted().toArray();
    double[] y = random.doubles(n).map(v -> v < 0.01 ? Double.NaN : v).toArray();
    AxisRange range = new AxisRange(log ? Scale.LOGARITHMIC : Scale.LINEAR, 1, 15);
    Decimation.Vertices line = Decimation.line(x, y, range, COLUMNS);
    double[][] expected = envelope(x, y, range);
    double[][] actual = envelope(line.x(), line.y(), range);
    assertArrayEquals(expected[0], actual[0]);
    assertArrayEquals(expected[1], actual[1]);
    for (int i = 1; i < line.x().length; i++) {
      assertTrue(line.x()[i] >= line.x()[i - 1]);
    }
  }

  @Test
  void tenMillionBinsBecomeAFewThousandVerticesAndTheOneHighCountStays() {
    int n = 10_000_000;
    double[] edges = new double[n + 1];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      edges[i] = i;
      y[i] = i % 7;
    }
    edges[n] = n;
    y[1_234_567] = 1000;
    AxisRange range = new AxisRange(Scale.LINEAR, 0, n);
    Decimation.Vertices line = Decimation.steps(edges, y, range, 900);
    assertTrue(line.x().length <= 4 * 900 + 4, "" + line.x().length);
    assertEquals(1000, Arrays.stream(line.y()).max().orElseThrow());
    assertEquals(0, line.x()[0]);
    assertEquals(n, line.x()[line.x().length - 1]);
  }

  @Test
  void linesRunOutOfTheView() {
    double[] x = {0, 1, 2, 3, 4, 5};
    Decimation.Vertices line =
        Decimation.line(x, x, new AxisRange(Scale.LINEAR, 1.5, 3.5), COLUMNS);
    assertArrayEquals(new double[] {1, 2, 3, 4}, line.x());
  }

  @Test
  void stepsAreCornersOfBins() {
    Decimation.Vertices line =
        Decimation.steps(
            new double[] {0, 1, 3},
            new double[] {5, 6},
            new AxisRange(Scale.LINEAR, 0, 3),
            COLUMNS);
    assertArrayEquals(new double[] {0, 1, 1, 3}, line.x());
    assertArrayEquals(new double[] {5, 5, 6, 6}, line.y());
  }

  @Test
  void aLineThatTurnsBackIsKeptWhole() {
    double[] x = {3, 1, 2};
    assertArrayEquals(x, Decimation.line(x, x, new AxisRange(Scale.LINEAR, 0, 4), COLUMNS).x());
  }

  @Test
  void gapsStayGaps() {
    int n = 10_000;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i;
      y[i] = i >= 4000 && i < 6000 ? Double.NaN : 1;
    }
    Decimation.Vertices line = Decimation.line(x, y, new AxisRange(Scale.LINEAR, 0, n), COLUMNS);
    long gaps = Arrays.stream(line.y()).filter(Double::isNaN).count();
    assertTrue(gaps >= 1 && gaps < 20, "" + gaps);
  }

  @Test
  void onePointForEachCellAndNoneOutside() {
    AxisRange unit = new AxisRange(Scale.LINEAR, 0, 1);
    double[] x = {0.01, 0.02, 0.9, 2, Double.NaN, 1};
    double[] y = {0.01, 0.02, 0.9, 0.5, 0.5, 1};
    assertArrayEquals(new int[] {0, 2}, Decimation.points(x, y, unit, unit, 4, 4));
  }

  @Test
  void joinedBarsReachFromTheLowestToTheHighestEnd() {
    Decimation.Bars bars =
        Decimation.bars(
            new double[] {0.1, 0.2, 0.8, 0.9, 5},
            new double[] {1, 0, 5, Double.NaN, 0},
            new double[] {2, 1.5, 6, 7, 1},
            new AxisRange(Scale.LINEAR, 0, 1),
            2);
    assertArrayEquals(new double[] {0.25, 0.75}, bars.x());
    assertArrayEquals(new double[] {0, 5}, bars.low());
    assertArrayEquals(new double[] {2, 6}, bars.high());
  }
}
