package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.testing.GroundTruth;

class LineShapeTest {
  private static final double CENTRE = 2.36;

  private static double integral(DoubleUnaryOperator f, double low, double high, int steps) {
    double h = (high - low) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double a = low + i * h;
      sum += h / 6 * (f.applyAsDouble(a) + 4 * f.applyAsDouble(a + h / 2) + f.applyAsDouble(a + h));
    }
    return sum;
  }

  @Test
  void lorentzAndGauss() {
    LorentzLine lorentz = new LorentzLine(CENTRE, 0.08);
    assertEquals(0.5, lorentz.share(CENTRE - 0.04, CENTRE + 0.04), 1e-14);
    assertEquals(1, lorentz.share(-1e9, 1e9), 1e-9);
    double far = lorentz.share(CENTRE + 40, CENTRE + 40 + 1e-6);
    assertEquals(0.04 / Math.PI / (40 * 40) * 1e-6, far, 1e-5 * far);
    assertEquals(
        lorentz.share(2.3, 2.35),
        (Math.atan(-0.01 / 0.04) - Math.atan(-0.06 / 0.04)) / Math.PI,
        1e-14);
    GaussLine gauss = new GaussLine(CENTRE, 0.03);
    assertEquals(0.682689492137086, gauss.share(CENTRE - 0.03, CENTRE + 0.03), 1e-13);
    assertEquals(0.5 * gauss.density(CENTRE), gauss.density(CENTRE + gauss.fwhmEv() / 2), 1e-10);
  }

  /** The Voigt density is a convolution; the test does it by brute force. */
  @Test
  void voigtIsTheConvolution() {
    for (double gamma : new double[] {1e-4, 0.003, 0.03, 0.2}) {
      double sigma = 0.03;
      VoigtLine voigt = new VoigtLine(CENTRE, 2 * gamma, sigma);
      LorentzLine lorentz = new LorentzLine(CENTRE, 2 * gamma);
      for (double x : new double[] {0, 0.004, 0.0106, 0.05, 0.3}) {
        // By shares of the Lorentz line, which is exact however narrow it is.
        int steps = 400_000;
        double h = 20 * sigma / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
          double u = -10 * sigma + (i + 0.5) * h;
          double gauss = Math.exp(-0.5 * u * u / sigma / sigma) / Math.sqrt(2 * Math.PI) / sigma;
          sum += gauss * lorentz.share(CENTRE + x - u - h / 2, CENTRE + x - u + h / 2);
        }
        double density = voigt.density(CENTRE + x);
        assertEquals(sum, density, 2e-7 * density + 1e-12, gamma + " at " + x);
      }
      double whole = voigt.share(CENTRE - 2, CENTRE + 2);
      // Far out the wings are those of the Lorentz line.
      double outside = 1 - lorentz.share(CENTRE - 2, CENTRE + 2);
      assertEquals(1 - outside, whole, 1e-3 * outside + 1e-12);
      assertEquals(0.5 * voigt.density(CENTRE), voigt.density(CENTRE + voigt.fwhmEv() / 2), 1e-9);
    }
  }

  /** Olivero and Longbothum's approximation, good to 0.02 %. */
  @Test
  void voigtWidth() {
    for (double ratio : new double[] {0.01, 0.3, 1, 4, 50}) {
      double gauss = 0.05;
      double lorentz = ratio * gauss;
      double expected = 0.5346 * lorentz + Math.sqrt(0.2166 * lorentz * lorentz + gauss * gauss);
      assertEquals(
          expected,
          new VoigtLine(CENTRE, lorentz, gauss / (2 * Math.sqrt(2 * Math.log(2)))).fwhmEv(),
          3e-4 * expected);
    }
  }

  @Test
  void urbachTailIsExponentialAndJoinsSmoothly() {
    UrbachLine line = new UrbachLine(CENTRE, 0.034, 0.026);
    double joint = CENTRE - 0.034 * 0.034 / 0.026;
    assertEquals(joint, line.jointEv(), 1e-15);
    assertEquals(line.density(joint - 1e-9), line.density(joint + 1e-9), 1e-6);
    double left = Math.log(line.density(joint - 1e-4) / line.density(joint - 2e-4)) / 1e-4;
    double right = Math.log(line.density(joint + 2e-4) / line.density(joint + 1e-4)) / 1e-4;
    assertEquals(1 / 0.026, left, 1e-6);
    assertEquals(1 / 0.026, right, 0.2);
    assertEquals(
        Math.exp(-0.05 / 0.026), line.density(joint - 0.06) / line.density(joint - 0.01), 1e-12);
    assertEquals(line.jointLevel(), line.density(joint) / line.density(CENTRE), 1e-12);
    double whole = integral(line::density, CENTRE - 1.5, joint, 20_000);
    whole += integral(line::density, joint, CENTRE + 0.5, 20_000);
    assertEquals(1, whole, 1e-10);
    assertEquals(
        integral(line::density, 2.2, joint, 4000) + integral(line::density, joint, 2.4, 4000),
        line.share(2.2, 2.4),
        1e-12);
    assertEquals(0.5, line.density(CENTRE - belowHalf(line)) / line.density(CENTRE), 1e-12);
    assertEquals(line.share(0, 10), 1, 1e-14);
  }

  private static double belowHalf(UrbachLine line) {
    return line.fwhmEv() - 0.034 * Math.sqrt(2 * Math.log(2));
  }

  /** The example of the reference specification: 13 meV at 300 K give 26.1 meV. */
  @Test
  void slopeEnergyFromUrbachEnergy() {
    assertEquals(0.0261, UrbachLine.slopeEnergy(0.013, 300), 5e-5);
    IllegalArgumentException cold =
        assertThrows(IllegalArgumentException.class, () -> UrbachLine.slopeEnergy(0.013, 100));
    assertTrue(cold.getMessage().contains("no exponential tail"), cold.getMessage());
  }

  /** Vectors SPEC-HR and SPEC-HR-T of the reference specification. */
  @Test
  void phononReplicas() throws IOException {
    GroundTruth vector = GroundTruth.vector("SPEC-HR");
    LineSum cold = LineSum.replicas(new LorentzLine(CENTRE, 1e-4), 0.017, vector.input("S"), 0);
    double[] expected = vector.expecteds("rel");
    for (int p = 0; p < expected.length; p++) {
      assertEquals(expected[p], cold.parts().get(p).weight(), 1e-10);
      assertEquals(
          CENTRE - p * 0.017, ((LorentzLine) cold.parts().get(p).shape()).centreEv(), 1e-12);
    }
    LineSum warm = LineSum.replicas(new LorentzLine(CENTRE, 1e-4), 0.017, 0.8, 50);
    assertEquals(0.006913520193596592, weightAt(warm, CENTRE + 0.017), 1e-8);
    assertEquals(0.44099328096332585, weightAt(warm, CENTRE), 1e-8);
    assertEquals(0.35745701032449967, weightAt(warm, CENTRE - 0.017), 1e-8);
    assertEquals(0.14549097920314938, weightAt(warm, CENTRE - 0.034), 1e-8);
  }

  private static double weightAt(LineSum sum, double centre) {
    return sum.parts().stream()
        .filter(part -> Math.abs(((LorentzLine) part.shape()).centreEv() - centre) < 1e-9)
        .mapToDouble(LineSum.Part::weight)
        .sum();
  }

  @Test
  void impossibleLinesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new LorentzLine(-1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> new LorentzLine(2, 0));
    assertThrows(IllegalArgumentException.class, () -> new GaussLine(2, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new VoigtLine(2, 0.1, -1));
    assertThrows(IllegalArgumentException.class, () -> new UrbachLine(2, 0.1, 0.01));
    assertThrows(IllegalArgumentException.class, () -> new LineSum(List.of()));
  }
}
