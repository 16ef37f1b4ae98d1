package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Power series of the virtual laboratory. */
final class Simulated {
  /** Dead time of its detectors in ns. */
  static final double DEAD_NS = 35;

  /** Afterpulses that come later than the dead time, of an exponential delay of 30 ns. */
  static final double AFTERPULSING = 0.005 * Math.exp(-DEAD_NS / 30);

  private Simulated() {}

  static void write(String scenario, Path folder, long seed, double seconds)
      throws IOException, ScenarioException, RunCancelledException {
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(
            scenario, folder, OptionalLong.of(seed), OptionalDouble.of(seconds), true),
        (_, _) -> true);
  }

  /** The detectors as they are, and the rest as given. */
  static SaturationSettings settings(String... namesAndValues) {
    SettingsSchema<SaturationSettings> schema = SettingsSchema.of(SaturationSettings.class);
    try {
      SaturationSettings settings =
          schema.with(schema.defaults(), "deadTime", Double.toString(DEAD_NS));
      settings = schema.with(settings, "afterpulsing", Double.toString(AFTERPULSING));
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
      return settings;
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
  }

  static Result analyse(Path input, SaturationSettings settings)
      throws IOException, AnalysisException, RunCancelledException {
    return FileAnalysisRunner.run(
        new SaturationAnalysis(),
        settings,
        input,
        OpenOptions.DEFAULT,
        new Recordings(),
        (_, _) -> true);
  }
}
