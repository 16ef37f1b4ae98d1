package org.photonbench.fit.model.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.PhysicalConstants;

class SpectrumModelsTest {
  /** A single peak of area 7 without baseline. */
  private static double[] peak(PeakShape shape, SpectralAxis axis, Abscissa x) {
    Model model = PeakModel.of(shape, 1, axis);
    double[] p = model.parameters().stream().mapToDouble(Parameter::start).toArray();
    p[0] = 7;
    int baseline = 2 + shape.widthCount();
    p[baseline] = 0;
    p[baseline + 1] = 0;
    double[] value = new double[x.size()];
    model.evaluate(p, x, value, null);
    return value;
  }

  @ParameterizedTest
  @EnumSource(PeakShape.class)
  void areaIsThatOfThePeakOnBothAxes(PeakShape shape) {
    int bins = 20_000;
    // Lorentzian wings beyond 0.8 eV hold 1 % of the area: compare the same range on both axes.
    double low = 1.6;
    double high = 3.2;
    double hc = PhysicalConstants.HC_EV_NM;
    double energy = sum(shape, SpectralAxis.ENERGY, low, high, bins);
    double wavelength = sum(shape, SpectralAxis.WAVELENGTH, hc / high, hc / low, bins);
    assertEquals(energy, wavelength, 1e-8);
    assertEquals(7, energy, 0.07);
    assertTrue(energy <= 7 + 1e-9, "no more than the area");
  }

  private static double sum(PeakShape shape, SpectralAxis axis, double low, double high, int bins) {
    double width = (high - low) / bins;
    double sum = 0;
    for (double value : peak(shape, axis, Abscissa.uniformBins(low, width, bins))) {
      sum += value * width;
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(
      value = PeakShape.class,
      names = {"GAUSSIAN", "LORENTZIAN", "PSEUDO_VOIGT", "SECH2"})
  void widthIsTheFullWidthAtHalfMaximum(PeakShape shape) {
    // Start values: centre 2.4 eV, width 20 meV.
    double[] value = peak(shape, SpectralAxis.ENERGY, Abscissa.points(2.4, 2.39, 2.41));
    assertEquals(value[0] / 2, value[1], 1e-10 * value[0]);
    assertEquals(value[0] / 2, value[2], 1e-10 * value[0]);
  }

  @Test
  void tailOfThePeakPointsToLowerEnergy() {
    double[] value = peak(PeakShape.TAILED, SpectralAxis.ENERGY, Abscissa.points(2.35, 2.45));
    assertTrue(value[0] > 10 * value[1], value[0] + " against " + value[1]);
  }

  @Test
  void replicasAddUpToTheArea() {
    Model model = LineModels.all().get(1);
    assertEquals("spectrum.replicas", model.id());
    int bins = 4000;
    Abscissa x = Abscissa.uniformBins(2.2, 1e-4, bins);
    double[] value = new double[bins];
    model.evaluate(new double[] {7, 2.4, 5, 0.5, 17, 0}, x, value, null);
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < bins; i++) {
      sum += value[i] * 1e-4;
      mean += value[i] * 1e-4 * x.centre(i);
    }
    assertEquals(7, sum, 1e-4);
    // Mean shift S times the phonon energy.
    assertEquals(2.4 - 0.5 * 0.017, mean / sum, 1e-5);
  }
}
