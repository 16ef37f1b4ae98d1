package org.photonbench.analysis.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/** Shapes, laws and searches by themselves. */
class ModelsTest {
  @ParameterizedTest
  @EnumSource(LineShape.class)
  void shapesHaveUnitAreaTheirWidthAndTheirDerivatives(LineShape shape) {
    double[] width = {2, 1.5};
    LineShape.Scratch scratch = new LineShape.Scratch();
    double area = 0;
    double top = 0;
    for (double x = -2000; x < 2000; x += 0.02) {
      area += 0.02 * shape.at(x, width, 0.3, scratch);
      top = Math.max(top, shape.at(x, width, 1e-6, scratch));
    }
    assertEquals(1, area, 2e-3);
    double h = 1e-5;
    for (double x : new double[] {-3, -0.7, 0.2, 1.1, 4}) {
      shape.at(x, width, 0.3, scratch);
      double byX = scratch.byX;
      double[] byWidth = scratch.byWidth.clone();
      double slope =
          (shape.at(x + h, width, 0.3, scratch) - shape.at(x - h, width, 0.3, scratch)) / (2 * h);
      assertEquals(slope, byX, 1e-7);
      for (int j = 0; j < shape.widths(); j++) {
        double[] up = width.clone();
        double[] down = width.clone();
        up[j] += h;
        down[j] -= h;
        slope = (shape.at(x, up, 0.3, scratch) - shape.at(x, down, 0.3, scratch)) / (2 * h);
        assertEquals(slope, byWidth[j], 1e-7);
      }
    }
    // Half of the largest value lies one full width apart.
    double from = Double.NaN;
    double to = Double.NaN;
    for (double x = -20; x < 20; x += 1e-3) {
      if (shape.at(x, width, 1e-6, scratch) > top / 2) {
        from = Double.isNaN(from) ? x : from;
        to = x;
      }
    }
    assertEquals(to - from, shape.fullWidth(width), 0.02);
  }

  @Test
  void lawsHaveTheirDerivatives() {
    LineAxis axis =
        LineAxis.of(
            SpectralAxis.ofCentres(
                SpectralQuantity.ENERGY, Medium.VACUUM, 2.0, 2.001, 2.002, 2.003, 2.004),
            0,
            3);
    double[] angles = {0, 0.4, 1.1};
    checkDerivatives(
        FreeLines.of(LineShape.VOIGT, 2, 2, false, axis),
        new double[] {2.001, 2.003, 0.4, 0.3, 0.6, 0.2, 100, 50, 30, 80, 1, 2, 0.1},
        axis);
    checkDerivatives(
        PolarisedLines.of(LineShape.LORENTZIAN, 2, true, angles, 0.8, axis),
        new double[] {2.001, 2.003, 0.4, 100, 0.3, -0.4, 50, 0.1, 0.8, 1, 2, 3, 0.1},
        axis);
    checkDerivatives(
        ReplicaLines.of(LineShape.GAUSSIAN, 3, axis),
        new double[] {2.003, 0.5, 1.1, 100, 0.7, 1, 0.1},
        axis);
  }

  private static void checkDerivatives(LineLaw law, double[] p, LineAxis axis) {
    LineModel model = new LineModel(law, axis, new int[] {0, 1, 2, 3, 4}, 0.8, -10, true);
    int n = 5 * law.frames();
    double[][] jacobian = new double[p.length][n];
    double[] value = new double[n];
    model.evaluate(p, model.abscissa(), value, jacobian);
    for (int q = 0; q < p.length; q++) {
      double h = 1e-6 * Math.max(1e-3, Math.abs(p[q]));
      double[] up = new double[n];
      double[] down = new double[n];
      double[] moved = p.clone();
      moved[q] = p[q] + h;
      model.evaluate(moved, model.abscissa(), up, null);
      moved[q] = p[q] - h;
      model.evaluate(moved, model.abscissa(), down, null);
      for (int i = 0; i < n; i++) {
        double slope = (up[i] - down[i]) / (2 * h);
        assertEquals(slope, jacobian[q][i], 1e-4 * (1 + Math.abs(slope)), "parameter " + q);
      }
    }
  }

  @Test
  void replicasHaveTheSharesOfAPoissonDistribution() {
    LineAxis axis =
        LineAxis.of(
            SpectralAxis.ofCentres(SpectralQuantity.ENERGY, Medium.VACUUM, 2.0, 2.1, 2.2), 0, 3);
    ReplicaLines law = ReplicaLines.of(LineShape.GAUSSIAN, 4, axis);
    LineLaw.Lines lines = new LineLaw.Lines(law);
    // SPEC-HR: S = 0.8
    law.at(new double[] {2.1, 1, 17, 1, 0.8}, lines);
    double[] expected = {
      0.44932896411722156, 0.35946317129377725, 0.14378526851751092, 0.03834273827133625
    };
    for (int n = 0; n < 4; n++) {
      assertEquals(expected[n], lines.area[n][0], 1e-12);
      assertEquals(2.1 - 0.017 * n, lines.centre[n], 1e-12);
    }
  }

  @Test
  void falseJumpsAreAsRareAsSaid() {
    int alarms = 0;
    for (int seed = 1; seed <= 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] t = new double[100];
      double[] y = new double[100];
      double[] error = new double[100];
      for (int i = 0; i < 100; i++) {
        t[i] = i;
        error[i] = 0.1;
        y[i] = 0.02 * i + 0.1 * random.nextGaussian();
      }
      alarms += Jumps.find(t, y, error, 0.05).count() > 0 ? 1 : 0;
    }
    // 5 % of 200 at most; 20 would be 3 standard deviations above.
    assertTrue(alarms <= 19, alarms + " false alarms");
  }

  @Test
  void stepsAreFoundWithTheirSizes() {
    double[] t = new double[60];
    double[] y = new double[60];
    double[] error = new double[60];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 60; i++) {
      t[i] = 10 * i;
      error[i] = 0.1;
      y[i] = 0.05 * i + (i > 20 ? 2 : 0) - (i > 40 ? 1.5 : 0) + 0.1 * random.nextGaussian();
    }
    Jumps jumps = Jumps.find(t, y, error, 0.01);
    assertArrayEquals(new int[] {20, 40}, jumps.after());
    assertEquals(2, jumps.size()[0], 4 * jumps.sigma()[0]);
    assertEquals(-1.5, jumps.size()[1], 4 * jumps.sigma()[1]);
  }

  @Test
  void wanderIsToldFromMeasurementErrors() {
    int free = 0;
    int heldFree = 0;
    int bounded = 0;
    int heldSpread = 0;
    int heldTime = 0;
    int seeds = 20;
    for (int seed = 1; seed <= seeds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 200;
      double[] t = new double[n];
      double[] walk = new double[n];
      double[] bound = new double[n];
      double[] error = new double[n];
      double place = 0;
      double x = 2 * random.nextGaussian();
      // With twice this time 200 points tell the laws apart in 88 of 100 series only.
      double keep = Math.exp(-1 / 4.0);
      for (int i = 0; i < n; i++) {
        t[i] = i;
        error[i] = 0.5;
        walk[i] = place + 0.5 * random.nextGaussian();
        bound[i] = x + 0.5 * random.nextGaussian();
        place += random.nextGaussian();
        x = keep * x + 2 * Math.sqrt(1 - keep * keep) * random.nextGaussian();
      }
      WanderFit wiener = WanderFit.of(WanderFit.Law.FREE, t, walk, error);
      heldFree += wiener.spreadLow() <= 1 && 1 <= wiener.spreadHigh() ? 1 : 0;
      free += wiener.bic(n) < WanderFit.of(WanderFit.Law.NONE, t, walk, error).bic(n) ? 1 : 0;
      WanderFit ou = WanderFit.of(WanderFit.Law.BOUNDED, t, bound, error);
      heldSpread += ou.spreadLow() <= 2 && 2 <= ou.spreadHigh() ? 1 : 0;
      heldTime += ou.timeLow() <= 4 && 4 <= ou.timeHigh() ? 1 : 0;
      bounded += ou.bic(n) < WanderFit.of(WanderFit.Law.FREE, t, bound, error).bic(n) ? 1 : 0;
    }
    assertEquals(seeds, free);
    assertEquals(seeds, bounded);
    assertTrue(
        heldFree >= 16 && heldSpread >= 16 && heldTime >= 16,
        heldFree + " " + heldSpread + " " + heldTime);
  }

  @Test
  void measurementErrorsAloneLeaveNoVariogram() {
    SplittableRandom random = new SplittableRandom(1);
    int n = 2000;
    double[] t = new double[n];
    double[] y = new double[n];
    double[] error = new double[n];
    for (int i = 0; i < n; i++) {
      t[i] = i;
      error[i] = 0.5 + 0.5 * (i % 2);
      y[i] = error[i] * random.nextGaussian();
    }
    Variogram variogram = Variogram.of(t, y, error);
    for (int l = 0; l < variogram.lag().length; l++) {
      assertEquals(0, variogram.value()[l], 4.5 * variogram.sigma()[l]);
    }
  }
}
