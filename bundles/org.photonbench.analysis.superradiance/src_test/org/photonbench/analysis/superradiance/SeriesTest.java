package org.photonbench.analysis.superradiance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.lab.VirtualLaboratory;

/** The series of the virtual laboratory, from its files. */
class SeriesTest {
  @TempDir Path folder;

  private static Result run(Path series, String... namesAndValues) throws Exception {
    SettingsSchema<SuperradianceSettings> schema = SettingsSchema.of(SuperradianceSettings.class);
    SuperradianceSettings settings = schema.defaults();
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
    return FileAnalysisRunner.run(
        new SuperradianceAnalysis(),
        settings,
        series,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  private Path simulate(String scenario, String name, double seconds) throws Exception {
    Path output = folder.resolve(name);
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(
            scenario, output, OptionalLong.of(1), OptionalDouble.of(seconds), true),
        ProgressListener.NONE);
    return output;
  }

  /**
   * A Gaussian stands for detectors of which some photons come late, as theirs do: that alone
   * biases lifetimes of a few times its width by some per cent, which is what the tolerances allow.
   * The test behind the measured response asks for the statistical errors.
   */
  @Test
  void lifetimesEnhancementAndExponent() throws Exception {
    Path series = simulate("superradiance", "series", 0.3);
    Result result = run(series);
    double[] truth = {0.5, 0.245, 0.125, 0.0766, 0.0463};
    // Without a measured response the shortest lifetimes are marked, not trusted.
    Quantity lifetime = result.quantity("superradiance.lifetime.1").orElseThrow();
    assertEquals(truth[0], lifetime.value(), 0.05 * truth[0], lifetime.toString());
    Quantity last = result.quantity("superradiance.lifetime.5").orElseThrow();
    assertTrue(
        last.marks().stream().anyMatch(m -> m.contains("not twice the width")), last.toString());
    Quantity enhancement = result.quantity("superradiance.enhancement.2").orElseThrow();
    assertEquals(0.5 / 0.245, enhancement.value(), 0.1 * enhancement.value());
    assertTrue(result.quantity("superradiance.law.rate.exponent").isPresent());
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("quantum yield")));
    assertEquals(2, new SuperradianceAnalysis().figures(result).size());
  }

  /** With the response of the same detectors the lifetimes far below their jitter come out. */
  @Test
  void aMeasuredResponseGivesTheShortLifetimes() throws Exception {
    Path laser = folder.resolve("laser.json");
    Files.writeString(
        laser,
        """
        {"extends": "laser-pulsed", "excitation": {"repetition": "20 MHz", "occupancy": 1},
         "light": [{"kind": "laser", "perPulse": 0.1, "width": "1 ps", "energy": "2.33 eV"}],
         "tagger": {"mode": "T3", "resolution": "4 ps"}}
        """);
    Path response = simulate(laser.toString(), "irf.ptu", 1);
    Path series = simulate("superradiance", "measured", 0.3);
    Result result =
        run(series, "response", response.toString(), "condition", "light[0].levels[0].lifetime");
    double[] truth = {0.5, 0.245, 0.125, 0.0766, 0.0463};
    for (int i = 0; i < truth.length; i++) {
      Quantity lifetime = result.quantity("superradiance.lifetime." + (i + 1)).orElseThrow();
      assertEquals(
          truth[i],
          lifetime.value(),
          4 * lifetime.sigma().orElseThrow() + 0.01 * truth[i],
          lifetime.toString());
    }
    Quantity exponent = result.quantity("superradiance.law.rate.exponent").orElseThrow();
    assertEquals(-1, exponent.value(), 0.03);
  }

  @Test
  void aGivenReferenceLifetimeIsUsed() throws Exception {
    Path series = simulate("superradiance", "given", 0.2);
    Result result = run(series, "referenceLifetime", "1", "referenceSigma", "0.1");
    Quantity first = result.quantity("superradiance.enhancement.1").orElseThrow();
    assertEquals(2, first.value(), 0.15);
    // The error is that of the reference: 10 %.
    assertEquals(0.2, first.sigma().orElseThrow(), 0.04);
  }

  /** One measurement that cannot be read is said, and the others are analysed. */
  @Test
  void aBrokenMeasurementIsLeftOut() throws Exception {
    Path series = simulate("superradiance", "broken", 0.1);
    Path third = SeriesReader.read(SeriesReader.table(series)).files().get(2);
    Files.writeString(third, "no recording any more");
    Result result = run(series);
    assertTrue(
        result.messages().stream()
            .anyMatch(m ->
                m.what().startsWith("Measurement 3, " + third.getFileName() + ", was left out: ")),
        result.messages().toString());
    assertEquals(4, result.curve("series").orElseThrow().rows());
    assertTrue(result.quantity("superradiance.lifetime.4").isPresent());
    assertTrue(result.quantity("superradiance.lifetime.3").isEmpty());
  }

  @Test
  void tooFewPhotonsAndUnknownReferencesAreRefused() throws Exception {
    Path tiny = simulate("superradiance", "tiny", 0.001);
    AnalysisException few = assertThrows(AnalysisException.class, () -> run(tiny));
    assertTrue(few.getMessage().contains("Record longer"), few.getMessage());
    Path series = simulate("superradiance", "reference", 0.1);
    AnalysisException unknown =
        assertThrows(AnalysisException.class, () -> run(series, "reference", "9"));
    assertTrue(unknown.getMessage().contains("no measurement '9'"), unknown.getMessage());
  }
}
