package org.photonbench.analysis.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Result;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Scenarios with known truth: the 95 % intervals hold it in at least 8 of 10 seeds. With {@code
 * -Dphotonbench.records=100} in at least 93 of 100.
 */
class CoverageTest {
  private final int seeds = Laboratory.seeds();
  private final Map<String, Integer> held = new TreeMap<>();

  private final Map<String, Double> pulls = new TreeMap<>();
  private final Map<String, Double> squares = new TreeMap<>();

  private void count(Result result, String id, double truth) {
    held.merge(id, Laboratory.covers(result, id, truth) ? 1 : 0, Integer::sum);
    double sigma = result.quantity(id).orElseThrow().sigma().orElse(Double.NaN);
    double pull = (Laboratory.value(result, id) - truth) / sigma;
    pulls.merge(id, pull, Double::sum);
    squares.merge(id, pull * pull, Double::sum);
  }

  /** From 100 seeds on the table is printed. */
  private void print() {
    held.forEach((id, number) -> {
      double mean = pulls.getOrDefault(id, Double.NaN) / seeds;
      double square = squares.getOrDefault(id, Double.NaN) / seeds;
      System.out.printf(
          Locale.ROOT,
          "%-28s %4d of %d, mean pull %+.2f, its spread %.2f%n",
          id,
          number,
          seeds,
          mean,
          Math.sqrt(square - mean * mean));
    });
  }

  @AfterEach
  void enough() {
    if (seeds >= 100) {
      print();
    }
    held.forEach((id, number) ->
        assertTrue(number >= Laboratory.least(seeds), id + " held in " + number + " of " + seeds));
  }

  @Test
  void phononReplicas() throws Exception {
    for (int seed = 1; seed <= seeds; seed++) {
      SpectrumSeries spectra = Laboratory.emission("phonon-replicas", seed).spectra();
      Result result =
          Laboratory.spectra(
              spectra, Map.of("lineSpread", "1.2", "replicas", "3", "shape", "LORENTZIAN"));
      count(result, "replicas.centre", 2.36);
      count(result, "replicas.phonon", 3.4);
      count(result, "replicas.width", 0.5);
      count(result, "replicas.huang-rhys", 0.3);
      count(result, "replicas.zero-phonon-share", Math.exp(-0.3));
    }
  }

  @Test
  void powerLines() throws Exception {
    for (int seed = 1; seed <= seeds; seed++) {
      SpectrumSeries spectra = Laboratory.lines("power-lines", seed);
      Result result =
          Laboratory.spectra(
              spectra, Map.of("lineSpread", "1.2", "lines", "3", "shape", "LORENTZIAN"));
      count(result, "line.1.centre", 2.348);
      count(result, "line.2.centre", 2.365);
      count(result, "line.3.centre", 2.380);
      count(result, "line.1.width", 1.0);
      count(result, "line.2.width", 0.8);
      count(result, "line.3.width", 0.6);
      count(result, "separation.2-3", 15);
      count(result, "separation.1-3", 32);
      count(result, "line.1.exponent", 2);
      count(result, "line.2.exponent", 1.4);
      count(result, "line.3.exponent", 1);
    }
  }

  @Test
  void fineStructureDoublet() throws Exception {
    for (int seed = 1; seed <= seeds; seed++) {
      SpectrumSeries spectra = Laboratory.lines("fine-structure-doublet", seed);
      Result result =
          Laboratory.polarisation(
              spectra, Map.of("lineSpread", "1.2", "lines", "2", "from", "520.4", "to", "521.5"));
      count(result, "splitting.1-2", 1);
      count(result, "line.1.axis", 20);
      count(result, "line.2.axis", 110);
      count(result, "line.1.degree", 0.95);
      count(result, "line.2.degree", 0.95);
      count(result, "width", 0.25);
      count(result, "angle.1-2", 90);
    }
  }

  @Test
  void blueShiftAndBleaching() throws Exception {
    for (int seed = 1; seed <= seeds; seed++) {
      var truth = Laboratory.emission("emission-series-blue-shift", seed);
      Result result =
          Laboratory.spectra(
              truth.spectra(), Map.of("lineSpread", "1.5", "lines", "1", "shape", "LORENTZIAN"));
      double[] shift = truth.shifts();
      int tenth = shift.length / 10;
      double first = 0;
      double last = 0;
      for (int i = 0; i < tenth; i++) {
        first += shift[i] / tenth;
        last += shift[shift.length - 1 - i] / tenth;
      }
      // The weights of bright frames move the means by less than the interval.
      assertEquals((last - first) * 1e3, Laboratory.value(result, "shift.total"), 0.8);
      double[] centre = result.curve(Track.LINES).orElseThrow().doubles("centre");
      double[] sigma = result.curve(Track.LINES).orElseThrow().doubles("centre_sigma");
      int inside = 0;
      for (int i = 0; i < centre.length; i++) {
        inside += Math.abs(centre[i] - 2.36 - shift[i]) < 1.96 * sigma[i] ? 1 : 0;
      }
      held.merge("centres of all frames", inside >= 0.88 * centre.length ? 1 : 0, Integer::sum);
      count(result, "bleaching.rate", 0.5);
      count(result, "width.mean", 80);
    }
  }
}
