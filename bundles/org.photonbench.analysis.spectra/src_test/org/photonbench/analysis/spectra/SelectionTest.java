package org.photonbench.analysis.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.virtuallab.spectrum.EmissionSeries;
import org.photonbench.virtuallab.spectrum.SpectralMotion;

/** What is chosen without settings: shapes, numbers of lines, jumps. */
class SelectionTest {
  @Test
  void threeFineStructureLinesAreFound() throws Exception {
    Result result =
        Laboratory.polarisation(
            Laboratory.lines("fine-structure-triplet", 1),
            Map.of("lineSpread", "1.2", "from", "520.4", "to", "521.6"));
    assertEquals(3, Laboratory.value(result, "lines.number"));
    assertTrue(Laboratory.covers(result, "splitting.1-3", 1.6));
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("consistent with 3 lines")));
    assertEquals(0.4, Laboratory.value(result, "line.2.degree"), 0.06);
    List<String> figures =
        new PolarisationAnalysis().figures(result).stream().map(Figure::id).toList();
    assertTrue(
        figures.containsAll(List.of("angles", "polar", "spectrum", "map")), figures::toString);
  }

  @Test
  void twoBandsOfASuperlatticeAreFound() throws Exception {
    Result result =
        Laboratory.spectra(
            Laboratory.lines("two-band-spectrum", 1),
            Map.of("lineSpread", "1.2", "shape", "VOIGT", "mostLines", "3"));
    assertEquals(2, Laboratory.value(result, "lines.number"));
    assertTrue(Laboratory.covers(result, "separation.1-2", 70));
    assertTrue(Laboratory.covers(result, "line.1.exponent", 1.6));
    assertTrue(Laboratory.covers(result, "line.2.exponent", 1));
    assertTrue(Laboratory.covers(result, "line.2.width", 50));
  }

  @Test
  void jumpsAreFoundWhereTheyAre() throws Exception {
    EmissionSeries.Frames truth = Laboratory.emission("spectral-jumps", 1);
    Result result =
        Laboratory.spectra(
            truth.spectra(), Map.of("lineSpread", "1.2", "shape", "LORENTZIAN", "mostLines", "2"));
    assertEquals(1, Laboratory.value(result, "lines.number"));
    Curve jumps = result.curve(SeriesReport.JUMPS).orElseThrow();
    double[] times = jumps.doubles("time");
    int wanted = 0;
    int found = 0;
    for (SpectralMotion.Jump jump : truth.jumps()) {
      double alone =
          truth.jumps().stream()
              .filter(other -> other != jump)
              .mapToDouble(other -> Math.abs(other.seconds() - jump.seconds()))
              .min()
              .orElse(100);
      if (Math.abs(jump.ev()) > 1e-4 && alone > 4) {
        wanted++;
        found += Arrays.stream(times).anyMatch(t -> Math.abs(t - jump.seconds()) < 2) ? 1 : 0;
      }
    }
    assertTrue(wanted > 5, "the scenario has too few jumps: " + wanted);
    assertTrue(found >= 0.9 * wanted, found + " of " + wanted);
    for (double time : times) {
      assertTrue(
          truth.jumps().stream().anyMatch(jump -> Math.abs(jump.seconds() - time) < 3),
          "no jump at " + time);
    }
    // Frames with a hit of a cosmic ray are as good as others.
    assertTrue(Laboratory.value(result, "series.cosmics") >= 1);
    assertFalse(new SpectraAnalysis().figures(result).isEmpty());
  }

  @Test
  void aCavityNarrowsTheSpectrum() throws Exception {
    Result off =
        Laboratory.spectra(
            Laboratory.emission("cavity-spectrum-off", 1).spectra(),
            Map.of("lines", "1", "shape", "LORENTZIAN"));
    Result on =
        Laboratory.spectra(
            Laboratory.emission("cavity-spectrum-on", 1).spectra(),
            Map.of("lines", "1", "shape", "LORENTZIAN"));
    assertTrue(
        Laboratory.value(on, "moments.width") < 0.5 * Laboratory.value(off, "moments.width"));
  }
}
