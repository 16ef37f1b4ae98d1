package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.SampleModels;

class JacobianCheckTest {
  private static final Abscissa BINS = Abscissa.uniformBins(0, 0.5, 20);

  @Test
  void rightDerivativesPass() {
    assertTrue(
        JacobianCheck.worst(SampleModels.decay(), BINS, new double[] {300, 2.2, 4}).error() < 1e-9);
    assertTrue(
        JacobianCheck.worst(SampleModels.peak(), BINS, new double[] {300, 2.2, 0.7, 4}).error()
            < 1e-9);
  }

  @Test
  void aWrongDerivativeIsFound() {
    Model wrong = new Scaled(SampleModels.decay(), 1.001);
    JacobianCheck.Worst worst = JacobianCheck.worst(wrong, BINS, new double[] {300, 2.2, 4});
    assertEquals("lifetime", worst.parameter());
    assertEquals(1e-3, worst.error(), 1e-5);
  }

  @Test
  void boundsAreNoPlaceToCheck() {
    assertThrows(
        IllegalArgumentException.class,
        () -> JacobianCheck.worst(SampleModels.decay(), BINS, new double[] {300, 2.2, 0}));
  }

  /** A model with a wrong derivative by its second parameter. */
  private record Scaled(Model model, double factor) implements Model {
    @Override
    public String id() {
      return model.id();
    }

    @Override
    public String title() {
      return model.title();
    }

    @Override
    public String source() {
      return model.source();
    }

    @Override
    public List<Parameter> parameters() {
      return model.parameters();
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      model.evaluate(p, x, value, jacobian);
      for (int i = 0; jacobian != null && i < value.length; i++) {
        jacobian[1][i] *= factor;
      }
    }
  }
}
