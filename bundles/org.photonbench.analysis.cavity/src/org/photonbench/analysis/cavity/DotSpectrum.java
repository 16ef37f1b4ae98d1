package org.photonbench.analysis.cavity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.spectra.SpectraAnalysis;
import org.photonbench.analysis.spectra.SpectraSettings;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/**
 * One spectrum of a dot: its strongest line, as the analysis {@code spectra} finds it.
 *
 * @param file the spectrum
 * @param result result of the spectra analysis
 * @param line number of the strongest line, from 1 on
 */
record DotSpectrum(Path file, Result result, int line) {
  static DotSpectrum read(Path file, CavitySettings settings, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    return of(file, context.read(file, "spectrum", SpectrumFiles::open), settings, context);
  }

  static DotSpectrum of(
      Path file, SpectrumSeries spectra, CavitySettings settings, AnalysisContext context)
      throws AnalysisException, RunCancelledException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("task", "single");
    texts.put("lines", Integer.toString(settings.lines()));
    texts.put("lineSpread", Double.toString(settings.lineSpread()));
    SettingsSchema<SpectraSettings> schema = SettingsSchema.of(SpectraSettings.class);
    SpectraSettings lines;
    try {
      lines = schema.with(schema.defaults(), texts);
    } catch (SettingsException e) {
      throw new AnalysisException("The settings do not fit: " + e.getMessage(), e);
    }
    Result result = new SpectraAnalysis().run(lines, spectra, context);
    int best = 1;
    for (int k = 2; result.quantity("line." + k + ".area").isPresent(); k++) {
      if (value(result, k, "area") > value(result, best, "area")) {
        best = k;
      }
    }
    DotSpectrum spectrum = new DotSpectrum(file, result, best);
    if (!spectrum.centre().unit().equals("eV")) {
      throw new AnalysisException(
          "The spectrum %s has no calibrated axis, so its width is not known. Calibrate the spectrometer."
              .formatted(file.getFileName()));
    }
    return spectrum;
  }

  private static double value(Result result, int line, String what) {
    return result.quantity("line." + line + "." + what).map(Quantity::value).orElse(0.0);
  }

  /** Centre of the line in eV. */
  Quantity centre() {
    return result.quantity("line." + line + ".centre").orElseThrow();
  }

  /** Full width at half maximum in meV. */
  Quantity width() {
    return result.quantity("line." + line + ".width").orElseThrow();
  }

  /** Full width between the crossings of half the maximum, with the instrument, meV. */
  Optional<Quantity> widthSeen() {
    return result.quantity("moments.width");
  }

  double wavelengthNm() {
    return PhysicalConstants.HC_EV_NM / centre().value();
  }

  Curve curve() {
    return result.curve("spectrum").orElseThrow();
  }
}
