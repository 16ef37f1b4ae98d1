package org.photonbench.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Model;

class ModelLibraryTest {
  private static Model model(String id) {
    return FormulaModel.model(id, "a test", "y = a + x")
        .free("a", "1", 0, "the value")
        .formula((x, p, gradient) -> {
          gradient[0] = 1;
          return p[0] + x;
        });
  }

  @Test
  void coversTheTechniques() {
    ModelLibrary library = ModelLibrary.load();
    assertEquals(List.of(), library.failures());
    for (String id :
        Stream.of(
                "g2.cw.two-level g2.cw.three-level.jitter g2.pulsed g2.pulsed.blinking g2.telegraph",
                "hom.cw hom.dip.exponential decay.tail.2 decay.tail.stretched",
                "decay.gaussian-response.2 michelson.doublet pcfs.doublet.jumps",
                "saturation.cw saturation.pulsed.biexciton.two-photon purity.pulsed",
                "peak.voigt.energy peak.sech2.wavelength peak.emg.energy spectrum.tail",
                "thermal.width thermal.gap.bose thermal.lifetime.bright-dark",
                "level.zeeman.upper level.stark threshold.hinge curve.power-law",
                "superradiance.rate superradiance.intensity")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList()) {
      assertEquals(id, library.get(id).id());
    }
  }

  @Test
  void takesModelsOfOthersAndSaysWhatItLeftOut() {
    Model own = model("test.own");
    ModelProvider good = () -> List.of(own);
    ModelProvider twice = () -> List.of(model("test.own"), model("decay.tail.1"));
    ModelProvider broken =
        () -> {
          throw new IllegalStateException("no licence");
        };
    ModelLibrary library = ModelLibrary.of(List.of(good, twice, broken));
    assertSame(own, library.get("test.own"));
    assertEquals(3, library.failures().size(), library.failures().toString());
    String all = library.failures().stream().collect(Collectors.joining("\n"));
    assertTrue(all.contains("decay.tail.1") && all.contains("no licence"), all);
    assertEquals(ModelLibrary.load().all().size() + 1, library.all().size());
  }

  @Test
  void namesWhatItHasWhenAskedForAnother() {
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> ModelLibrary.load().get("decay.tial"));
    assertTrue(unknown.getMessage().contains("decay.tail.1"), unknown.getMessage());
  }
}
