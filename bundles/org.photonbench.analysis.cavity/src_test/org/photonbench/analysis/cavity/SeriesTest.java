package org.photonbench.analysis.cavity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/** A series of two recordings and their spectra, and what is refused. */
class SeriesTest {
  @TempDir Path folder;

  private static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }

  private Path withSpectra() throws Exception {
    Bench bench = new Bench(folder);
    bench.recordings(1, 0.2);
    bench.simulate("cavity-spectrum-off", "off", 1, OptionalDouble.empty());
    bench.simulate("cavity-spectrum-on", "on", 2, OptionalDouble.empty());
    return bench.table(
        "file,cavity,spectrum", "coupled.ptu,on,on/spectra.h5", "reference.ptu,off,off/spectra.h5");
  }

  /** What the cavity should do, by the numbers of the scenario and of the virtual laboratory. */
  @Test
  void expectationCouplingAndFigures() throws Exception {
    Path series = withSpectra();
    Path truth = folder.resolve("coupled.truth");
    Result result = Bench.run(series, Bench.CAVITY);
    assertEquals(
        Bench.truth(truth, "cavity.purcell.nominal"),
        value(result, "cavity.purcell.bare"),
        1e-3 * value(result, "cavity.purcell.bare"));
    assertEquals(
        Bench.truth(truth, "cavity.X.quality"), value(result, "cavity.quality.effective"), 0.01);
    assertEquals(
        Bench.truth(truth, "cavity.X.purcell"), value(result, "cavity.purcell.expected"), 1e-4);
    assertEquals(Bench.truth(truth, "cavity.X.beta"), value(result, "cavity.beta"), 1e-5);
    // hbar g from F = 4 g^2/(kappa gamma): 6.764 * 2.38 meV * hbar/(210 ps/0.6)/4.
    double coupling = Math.sqrt(6.764 * 2.38 * 0.6582119569 / 350) / 2;
    assertEquals(coupling, value(result, "cavity.coupling"), 0.01 * coupling);
    assertTrue(result.messages().stream().anyMatch(m -> m.what().startsWith("Weak coupling")));
    List<Figure> figures = new CavityAnalysis().figures(result);
    assertEquals(List.of("decays", "spectra"), figures.stream().map(Figure::id).toList());
    for (Figure figure : figures) {
      assertEquals(
          List.of("Reference", "Fit, reference", "In the cavity", "Fit, in the cavity"),
          figure.layers().stream().map(Layer::label).toList());
    }
    assertEquals(5, result.provenance().orElseThrow().inputs().size());
  }

  /** Without numbers of the cavity its Q comes from the spectra, and what is missing is said. */
  @Test
  void spectraGiveQAndWavelength() throws Exception {
    Result result = Bench.run(withSpectra(), "lineSpread", "1.2", "volume", "0.5", "index", "1.47");
    double quality = value(result, "cavity.quality.mode");
    assertEquals(1500, quality, 60);
    Quantity bare = result.quantity("cavity.purcell.bare").orElseThrow();
    Quantity limited = result.quantity("cavity.purcell.emitter-limited").orElseThrow();
    assertTrue(bare.sigma().isPresent(), "the error of Q is in it");
    // A line of 4 meV has a Q of 595, which limits.
    assertEquals(1 / (1 / quality + 4 / 2380.0), value(result, "cavity.quality.effective"), 8);
    assertTrue(limited.value() < 0.4 * bare.value());
    assertTrue(result.quantity("cavity.purcell.least").isPresent());
    assertTrue(result.quantity("cavity.purcell.measured").isEmpty(), "no yield was given");
    Result without = Bench.run(withSpectra());
    assertTrue(without.quantity("cavity.purcell.bare").isEmpty());
    assertTrue(
        without.messages().stream()
            .anyMatch(m -> m.what().contains("the mode volume, the refractive index")));
  }

  @Test
  void theLifetimeOfTheCoupledDotIsShorter() throws Exception {
    Path series = new Bench(folder).recordings(3, 0.2);
    for (String which : new String[] {"MAIN", "AMPLITUDE", "INTENSITY"}) {
      Result result = Bench.run(series, "lifetime", which, "components", "ONE");
      Quantity ratio = result.quantity("cavity.lifetime.ratio").orElseThrow();
      assertEquals(4.22, ratio.value(), 0.5, which);
      assertTrue(ratio.interval95().orElseThrow().low() > 2, which);
    }
  }

  @Test
  void statesAreToldApartOrRefused() throws Exception {
    Bench bench = new Bench(folder);
    bench.recordings(1, 0.05);
    Path plain = bench.table("file", "reference.ptu", "coupled.ptu");
    assertTrue(value(Bench.run(plain), "cavity.lifetime.ratio") > 2);
    Path swapped = bench.table("file,place", "coupled.ptu,With", "reference.ptu,Without");
    assertTrue(value(Bench.run(swapped, "stateColumn", "place"), "cavity.lifetime.ratio") > 2);
    refused(bench.table("file", "reference.ptu"), "names one recording");
    refused(
        bench.table("file,cavity", "reference.ptu,off", "coupled.ptu,off"),
        "two recordings as the reference");
    refused(
        bench.table("file,cavity", "reference.ptu,off", "coupled.ptu,maybe"),
        "no recording as the coupled dot");
    refused(
        bench.table("file,cavity,spectrum", "reference.ptu,off,none.h5", "coupled.ptu,on,"),
        "none.h5 is not there");
    AnalysisException column =
        assertThrows(AnalysisException.class, () -> Bench.run(plain, "stateColumn", "nowhere"));
    assertTrue(column.getMessage().contains("no column 'nowhere'"), column.getMessage());
    Files.delete(folder.resolve("coupled.ptu"));
    refused(bench.table("file", "reference.ptu", "coupled.ptu"), "coupled.ptu is not there");
  }

  private static void refused(Path series, String why) {
    AnalysisException refusal = assertThrows(AnalysisException.class, () -> Bench.run(series));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  @Test
  void tooFewPhotonsAreRefused() throws Exception {
    Path series = new Bench(folder).recordings(1, 0.0003);
    AnalysisException few = assertThrows(AnalysisException.class, () -> Bench.run(series));
    assertTrue(few.getMessage().contains("lifetime"), few.getMessage());
  }
}
