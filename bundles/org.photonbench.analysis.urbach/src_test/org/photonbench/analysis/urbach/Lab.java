package org.photonbench.analysis.urbach;

import java.util.LinkedHashMap;
import java.util.Map;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.spectrum.EmissionSeries;
import org.photonbench.virtuallab.spectrum.LineShape;
import org.photonbench.virtuallab.spectrum.SpectraExperiment;
import org.photonbench.virtuallab.spectrum.SpectralExperiments;
import org.photonbench.virtuallab.spectrum.UrbachLine;

/** Spectra of the scenario urbach-tail, dimmed or with another line, and their analysis. */
final class Lab {
  private Lab() {}

  static EmissionSeries scenario() throws Exception {
    SpectralExperiments.Loaded loaded =
        new SpectralExperiments().read(new ScenarioLibrary().fields("urbach-tail"), "urbach-tail");
    return ((SpectraExperiment) loaded.experiment()).series();
  }

  static UrbachLine line() throws Exception {
    return (UrbachLine) scenario().shape();
  }

  /** Full width in meV behind the spectrometer, whose response is Gaussian. */
  static double seenWidth() throws Exception {
    double pixels = scenario().spectrometer().lineSpread();
    SpectralAxis axis = scenario().spectrometer().axis().in(SpectralQuantity.ENERGY);
    int i = 0;
    while (axis.centre(i) > line().centreEv()) {
      i++;
    }
    double response = 2 * Math.sqrt(2 * Math.log(2)) * pixels * 1e3 * axis.width(i);
    return Math.hypot(1e3 * line().fwhmEv(), response);
  }

  /** Frames of the scenario with another line and brightness. */
  static SpectrumSeries spectra(LineShape line, double dimming, int frames, long seed)
      throws Exception {
    EmissionSeries s = scenario();
    return new EmissionSeries(
            line,
            s.photonsPerSecond() / dimming,
            s.spectrometer(),
            s.camera(),
            s.backgroundPerSecond(),
            s.motion(),
            frames,
            s.exposureSeconds(),
            s.intervalSeconds())
        .simulate(seed, ProgressListener.NONE)
        .spectra();
  }

  static SpectrumSeries spectrum(double dimming, long seed) throws Exception {
    return spectra(line(), dimming, 1, seed);
  }

  static UrbachSettings settings(String... namesAndValues) {
    SettingsSchema<UrbachSettings> schema = SettingsSchema.of(UrbachSettings.class);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      texts.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    try {
      return schema.with(schema.defaults(), texts);
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Result run(SpectrumSeries spectra, String... settings) throws Exception {
    return new UrbachAnalysis().run(settings(settings), spectra, AnalysisContext.NONE);
  }

  static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  static double value(Result result, String id) {
    return quantity(result, id).value();
  }

  static boolean contains(Result result, String id, double truth) {
    return quantity(result, id).interval95().orElseThrow().contains(truth);
  }
}
