package org.photonbench.analysis.cavity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.JacobianCheck;
import org.photonbench.fit.model.formula.Cavity;

/** The line through a mode. */
class ModeLineTest {
  private static double at(ModeLine line, double energy, double... p) {
    double[] value = new double[1];
    line.evaluate(p, Abscissa.points(energy), value, null);
    return value[0];
  }

  @Test
  void halfOfTheProductLiesAtItsHalfWidth() {
    ModeLine line = new ModeLine(true, 0, 4, 100);
    double half = Cavity.filteredWidth(4, 1.6) / 2;
    assertEquals(2, at(line, 0.3, 0.3, 2, 0, 4, 1.6), 1e-12);
    assertEquals(1, at(line, 0.3 + half, 0.3, 2, 0, 4, 1.6), 1e-12);
    assertEquals(1.5, at(line, 0.3 - half, 0.3, 2, 0.5, 4, 1.6), 1e-12);
  }

  /** Against the integral of the Lorentzian times the Gaussian, by a fine sum. */
  @Test
  void theSpectrometerBlurs() {
    double spread = 0.2;
    ModeLine line = new ModeLine(false, spread, 1.5, 100);
    for (double energy : new double[] {0, 0.4, 1.1, 3}) {
      double sum = 0;
      double weights = 0;
      for (int i = -4000; i <= 4000; i++) {
        double x = i * 0.0005 * 4 * spread;
        double weight = Math.exp(-x * x / (2 * spread * spread));
        double d = (energy + x) / 0.75;
        sum += weight / (1 + d * d);
        weights += weight;
      }
      assertEquals(sum / weights, at(line, energy, 0, 1, 0, 1.5), 2e-4);
    }
  }

  @Test
  void derivativesAreRight() {
    Abscissa x = Abscissa.points(-7, -1.3, -0.2, 0, 0.7, 2, 11);
    for (boolean withMode : new boolean[] {false, true}) {
      ModeLine line = new ModeLine(withMode, 0.1, 4, 100);
      double[] p = withMode ? new double[] {0.2, 3, 0.4, 4, 1.7} : new double[] {0.2, 3, 0.4, 4};
      JacobianCheck.Worst worst = JacobianCheck.worst(line, x, p);
      assertTrue(worst.error() < 1e-6, worst.toString());
    }
  }

  @Property(tries = 200)
  void modeWidthUndoesTheFilter(
      @ForAll @DoubleRange(min = 0.01, max = 100) double emitter,
      @ForAll @DoubleRange(min = 0.01, max = 100) double mode) {
    double filtered = Cavity.filteredWidth(emitter, mode);
    assertEquals(
        mode,
        SpectrumPart.modeWidth(emitter, filtered),
        1e-6 * mode * mode / emitter + 1e-9 * mode);
    assertTrue(Double.isNaN(SpectrumPart.modeWidth(emitter, emitter)));
  }
}
