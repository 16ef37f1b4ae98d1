package org.photonbench.analysis.cavity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.virtuallab.lab.VirtualLaboratory;

/** A folder with simulated recordings and spectra, and runs of the analysis on it. */
record Bench(Path folder) {
  /** Quality factors and the like of the scenario cavity-coupled-dot. */
  static final String[] CAVITY = {
    "quality",
    "1000",
    "volume",
    "0.5",
    "index",
    "1.47",
    "wavelength",
    "520.9420101",
    "placement",
    "0.8",
    "yield",
    "0.6",
    "linewidth",
    "0.016877229664102565"
  };

  /** Simulates a scenario; recordings end in .ptu. */
  Path simulate(String scenario, String name, long seed, OptionalDouble seconds) throws Exception {
    Path output = folder.resolve(name);
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(scenario, output, OptionalLong.of(seed), seconds, true),
        ProgressListener.NONE);
    return output;
  }

  /** Both recordings and the table of the series, with other columns after the file names. */
  Path recordings(long seed, double seconds) throws Exception {
    simulate("cavity-reference-dot", "reference.ptu", seed, OptionalDouble.of(seconds));
    simulate("cavity-coupled-dot", "coupled.ptu", seed + 1_000_000, OptionalDouble.of(seconds));
    return table("file,cavity", "coupled.ptu,on", "reference.ptu,off");
  }

  Path table(String... lines) throws Exception {
    return Files.writeString(folder.resolve("series.csv"), String.join("\n", lines) + "\n");
  }

  /** The defaults with some settings changed. */
  static CavitySettings settings(String... namesAndValues) {
    SettingsSchema<CavitySettings> schema = SettingsSchema.of(CavitySettings.class);
    CavitySettings settings = schema.defaults();
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
    return settings;
  }

  static Result run(Path input, String... namesAndValues) throws Exception {
    return FileAnalysisRunner.run(
        new CavityAnalysis(),
        settings(namesAndValues),
        input,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  /** A simulated spectrum with its line. */
  static DotSpectrum spectrum(Path folder, CavitySettings settings) throws Exception {
    Path file = folder.resolve("spectra.h5");
    return DotSpectrum.of(file, SpectrumFiles.open(file), settings, AnalysisContext.NONE);
  }

  /** A number of the truth that the virtual laboratory wrote beside a recording or a spectrum. */
  static double truth(Path folder, String id) throws Exception {
    JsonObject document =
        JsonParser.parseString(Files.readString(folder.resolve("result.json"))).getAsJsonObject();
    for (JsonElement quantity : document.getAsJsonArray("quantities")) {
      if (quantity.getAsJsonObject().get("id").getAsString().equals(id)) {
        return quantity.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new AssertionError("no " + id + " in " + folder);
  }
}
