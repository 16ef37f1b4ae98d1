package org.photonbench.virtuallab.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.spectrum.OneStep;
import org.photonbench.virtuallab.testing.Pulls;

class ConfocalFieldTest {
  private static final VirtualSample SAMPLE =
      new VirtualSample(
          List.of(
              new FieldEmitter("a", 1030, 970, 40_000, 2.4),
              new FieldEmitter("b", 1500, 1200, 25_000, 2.41)),
          320,
          800);
  private static final RasterScan SCAN = new RasterScan(500, 400, 80, 20, 18, 4e-3);

  @Test
  void ratesFallOffAsTheFocus() throws Exception {
    assertEquals(1, SAMPLE.visibility(0, 1030, 970));
    assertEquals(0.5, SAMPLE.visibility(0, 1030 + 160, 970), 1e-12);
    assertEquals(1 / 16.0, SAMPLE.visibility(0, 1030, 970 - 320), 1e-12);
    double[] rates = SAMPLE.rates(1200, 1000);
    assertEquals(rates[0] + rates[1] + 800, SAMPLE.rate(1200, 1000), 1e-9);
    assertEquals(800, SAMPLE.rate(1e6, 0), 1e-9);
  }

  /** Expected counts of a map by x, y, rate, width, background, with the second emitter known. */
  private static double[] map(double[] p) {
    double[] expected = new double[20 * 18];
    for (int line = 0; line < 18; line++) {
      for (int column = 0; column < 20; column++) {
        double x = 500 + 80.0 * column;
        double y = 400 + 80.0 * line;
        double sigma = p[3] / 2.3548200450309493;
        double first =
            p[2] * Math.exp(-0.5 * (Math.pow(x - p[0], 2) + Math.pow(y - p[1], 2)) / sigma / sigma);
        double second =
            25_000
                * Math.exp(-0.5 * (Math.pow(x - 1500, 2) + Math.pow(y - 1200, 2)) / sigma / sigma);
        expected[20 * line + column] = (first + second + p[4]) * 4e-3;
      }
    }
    return expected;
  }

  @Test
  void mapHasTheClosedForms() throws Exception {
    OneStep fit =
        new OneStep(
            ConfocalFieldTest::map,
            new double[] {1030, 970, 40_000, 320, 800},
            new double[] {0.1, 0.1, 10, 0.1, 1},
            mean -> mean);
    String[] names = {"x", "y", "rate", "width of the focus", "background"};
    Pulls[] pulls = new Pulls[names.length];
    for (int i = 0; i < pulls.length; i++) {
      pulls[i] = new Pulls(names[i]);
    }
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      long[][] counts = SCAN.counts(SAMPLE, new RandomStreams(seed, 1), ProgressListener.NONE);
      double[] flat = new double[20 * 18];
      for (int line = 0; line < 18; line++) {
        for (int column = 0; column < 20; column++) {
          flat[20 * line + column] = counts[line][column];
        }
      }
      double[] pull = fit.pulls(flat);
      for (int i = 0; i < pulls.length; i++) {
        pulls[i].add(pull[i]);
      }
    }
    for (Pulls pull : pulls) {
      pull.check();
    }
  }

  /** A line has random numbers of its own: the lines before it do not matter. */
  @Test
  void linesAreIndependentOfTheirNumber() throws Exception {
    long[][] counts = SCAN.counts(SAMPLE, new RandomStreams(5, 1), ProgressListener.NONE);
    RasterScan shorter = new RasterScan(500, 400, 80, 20, 3, 4e-3);
    assertArrayEquals(
        counts[2], shorter.counts(SAMPLE, new RandomStreams(5, 1), ProgressListener.NONE)[2]);
    assertNotEquals(
        List.of(counts[0][7], counts[1][7], counts[2][7]),
        List.of(
            SCAN.counts(SAMPLE, new RandomStreams(6, 1), ProgressListener.NONE)[0][7],
            SCAN.counts(SAMPLE, new RandomStreams(6, 1), ProgressListener.NONE)[1][7],
            SCAN.counts(SAMPLE, new RandomStreams(6, 1), ProgressListener.NONE)[2][7]));
  }

  @Test
  void strewnEmittersKeepTheirDistanceAndDistribution() throws Exception {
    VirtualSample.Strewn strewn =
        new VirtualSample.Strewn(40, 10_000, 8_000, 500, 30_000, 0.4, 2.4, 0.01);
    double logs = 0;
    double squares = 0;
    int count = 0;
    for (int seed = 1; seed <= 100; seed++) {
      List<FieldEmitter> placed = strewn.place(new Xoshiro256(seed));
      assertEquals(40, placed.size());
      for (int i = 0; i < 40; i++) {
        FieldEmitter e = placed.get(i);
        assertTrue(e.xNm() >= 0 && e.xNm() <= 10_000 && e.yNm() >= 0 && e.yNm() <= 8_000);
        for (int j = 0; j < i; j++) {
          FieldEmitter other = placed.get(j);
          assertTrue(Math.hypot(e.xNm() - other.xNm(), e.yNm() - other.yNm()) >= 500);
        }
        double log = Math.log(e.peakPerSecond() / 30_000);
        logs += log;
        squares += log * log;
        count++;
      }
    }
    assertEquals(0, logs / count / (0.4 / Math.sqrt(count)), 4);
    assertEquals(0.16, squares / count, 4 * 0.16 * Math.sqrt(2.0 / count));
  }

  @Test
  void impossibleFieldsAreRefused() throws Exception {
    VirtualSample.Strewn full =
        new VirtualSample.Strewn(100, 1000, 1000, 500, 30_000, 0.4, 2.4, 0.01);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> full.place(new Xoshiro256(1)));
    assertTrue(refused.getMessage().contains("do not fit"), refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new RasterScan(0, 0, 0, 10, 10, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new RasterScan(0, 0, 1, 1 << 20, 1 << 20, 1));
    assertThrows(IllegalArgumentException.class, () -> new VirtualSample(List.of(), 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new FieldEmitter("a", 0, 0, -1, 2));
  }
}
