package org.photonbench.analysis.cavity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;

/**
 * How often the 95 % intervals hold the truth of the virtual laboratory, over seeds 1 to N: at
 * least 8 in 10, or 93 in 100. The system property {@code photonbench.records} sets N, at least 10
 * for recordings and 20 for spectra, which cost less; from 100 on the table is printed.
 */
class CoverageTest {
  private static final int RECORDS = Integer.getInteger("photonbench.records", 10);
  private static final int RECORDINGS = Math.max(10, RECORDS);
  private static final int SPECTRA = Math.max(20, RECORDS);

  @TempDir Path folder;

  private final Map<String, Integer> held = new TreeMap<>();
  private final Map<String, Double> pulls = new TreeMap<>();
  private final Map<String, Double> squares = new TreeMap<>();

  private void take(Result result, String id, double truth) {
    take(result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)), id, truth);
  }

  private void take(Quantity quantity, String id, double truth) {
    boolean holds = quantity.interval95().map(i -> i.contains(truth)).orElse(false);
    held.merge(id, holds ? 1 : 0, Integer::sum);
    double pull = (quantity.value() - truth) / quantity.sigma().orElse(Double.NaN);
    pulls.merge(id, pull, Double::sum);
    squares.merge(id, pull * pull, Double::sum);
  }

  private void require(int seeds) {
    double least = seeds >= 100 ? 0.93 : 0.8;
    held.forEach((id, times) -> {
      if (seeds >= 100) {
        double mean = pulls.get(id) / seeds;
        System.out.printf(
            Locale.ROOT,
            "%-28s %4d of %d, mean pull %+.2f, its spread %.2f%n",
            id,
            times,
            seeds,
            mean,
            Math.sqrt(squares.get(id) / seeds - mean * mean));
      }
    });
    held.forEach(
        (id, times) -> assertTrue(times >= least * seeds, id + " held " + times + " of " + seeds));
  }

  @Test
  void lifetimesAntibunchingAndPurcellFactor() throws Exception {
    Bench bench = new Bench(folder);
    for (long seed = 1; seed <= RECORDINGS; seed++) {
      Path series = bench.recordings(seed, 0.5);
      Path off = folder.resolve("reference.truth");
      Path on = folder.resolve("coupled.truth");
      Result result = Bench.run(series, Bench.CAVITY);
      take(result, "cavity.lifetime.reference", Bench.truth(on, "cavity.lifetime.off"));
      take(result, "cavity.lifetime.coupled", Bench.truth(on, "cavity.lifetime.on"));
      take(result, "cavity.lifetime.ratio", Bench.truth(on, "cavity.lifetime.ratio"));
      take(result, "cavity.g2.reference", Bench.truth(off, "g2.adjacent.detected"));
      take(result, "cavity.g2.coupled", Bench.truth(on, "g2.adjacent.detected"));
      take(result, "cavity.purcell.measured", Bench.truth(on, "cavity.X.purcell"));
    }
    require(RECORDINGS);
  }

  @Test
  void widthsOfLineAndMode() throws Exception {
    Bench bench = new Bench(folder);
    CavitySettings settings = Bench.settings("lineSpread", "1.2");
    for (long seed = 1; seed <= SPECTRA; seed++) {
      Path off = bench.simulate("cavity-spectrum-off", "off", seed, OptionalDouble.empty());
      Path on =
          bench.simulate("cavity-spectrum-on", "on", seed + 1_000_000, OptionalDouble.empty());
      DotSpectrum reference = Bench.spectrum(off, settings);
      ModeFit fit = ModeFit.of(reference, Bench.spectrum(on, settings), settings.lineSpread());
      take(reference.width(), "reference", 1e3 * Bench.truth(off, "fwhm"));
      take(width(fit.emitter()), "emitter", 1e3 * Bench.truth(on, "cavity.emitterWidth"));
      take(width(fit.mode()), "mode", 1e3 * Bench.truth(on, "cavity.width"));
      take(width(fit.coupled()), "coupled", 1e3 * Bench.truth(on, "fwhm"));
    }
    require(SPECTRA);
  }

  private static Quantity width(ModeFit.Width width) {
    return Quantity.normal(
        "width", "", "", width.value(), width.sigma(), "meV", Quantity.DERIVED, "", List.of());
  }
}
