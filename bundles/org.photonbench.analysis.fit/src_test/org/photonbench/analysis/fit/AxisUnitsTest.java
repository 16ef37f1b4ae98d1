package org.photonbench.analysis.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.ModelLibrary;

class AxisUnitsTest {
  private static AxisUnits units(Model model, String x, String y) throws Exception {
    return new AxisUnits(
        model, new DataColumn("X", x, new double[1]), new DataColumn("Y", y, new double[1]), false);
  }

  @ParameterizedTest
  @CsvSource({
    "curve.line, slope, K, meV, meV/K",
    "curve.line, slope, K, '', 1/K",
    "curve.line, slope, '', meV, meV",
    "curve.line, slope, '', '', ''",
    "curve.line, slope, W/cm2, counts/s, counts/s/(W/cm2)",
    "curve.line, intercept, K, meV, meV",
    "curve.power-law, exponent, K, meV, ''",
    "curve.power-law, reference, K, meV, K",
    "saturation.cw, linear background, uW, counts/s, counts/s/uW",
    "saturation.cw, linear background, mW, kcps, counts/s/uW",
    "saturation.cw, linear background, uJ/cm2, a.u., a.u./(uJ/cm2)",
    "saturation.cw, linear background, uW, a.u., a.u./uW",
    "saturation.cw, linear background, uA, cps, counts/s/uA",
    "saturation.cw, limit rate, uA, Hz, Hz",
    "gain.stripe, spontaneous, um, a.u., a.u./mm",
    "gain.stripe, gain, um, a.u., 1/mm",
    "peak.gaussian.energy, area, meV, a.u., a.u. eV",
    "peak.gaussian.wavelength, slope, nm, cps, cps/nm",
    "level.stark, dipole, V/um, ueV, meV/(kV/cm)",
    "decay.tail.1, photons 1, ps, counts, counts",
    "decay.tail.1, background, ps, counts, counts/ns",
    "purity.pulsed, saturation power, uJ/cm2, %, uJ/cm2",
  })
  void parametersHaveTheUnitsOfTheFit(
      String id, String parameter, String x, String y, String expected) throws Exception {
    Model model = ModelLibrary.load().get(id);
    Parameter meant =
        model.parameters().stream()
            .filter(p -> p.name().equals(parameter))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, units(model, x, y).of(meant));
  }

  @Test
  void factorsAndCountsInBins() throws Exception {
    Model decay = ModelLibrary.load().get("decay.tail.1");
    AxisUnits counts = units(decay, "ps", "counts");
    assertTrue(counts.countedInBins());
    assertEquals(1e-3, counts.xFactor(), 1e-15);
    assertEquals("counts", counts.valueUnit());
    AxisUnits density = units(decay, "ns", "counts/ps");
    assertTrue(!density.countedInBins());
    assertEquals(1e3, density.valueFactor(), 1e-9);
  }

  @Test
  void aColumnWithoutUnitIsTakenAsTheModelHasItAndSaid() throws Exception {
    Model width = ModelLibrary.load().get("thermal.width");
    AxisUnits units = units(width, "", "");
    assertEquals("K", units.xUnit());
    assertEquals(
        "Column X has no unit; it was taken to be in K. Write the unit into the header, for"
            + " example: X (K).",
        units.messages().getFirst().toString());
  }
}
