package org.photonbench.analysis.spectra;

import java.util.Map;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.field.Experiments;
import org.photonbench.virtuallab.spectrum.EmissionSeries;
import org.photonbench.virtuallab.spectrum.LineSeriesExperiment;
import org.photonbench.virtuallab.spectrum.SpectraExperiment;

/** Spectra of the virtual laboratory, and analyses of them. */
final class Laboratory {
  private Laboratory() {}

  /** Seeds of a test of coverage: 10, or what the property {@code photonbench.records} says. */
  static int seeds() {
    return Integer.getInteger("photonbench.records", 10);
  }

  /** Fewest of them whose interval holds the truth: 8 of 10, or 93 %. */
  static int least(int seeds) {
    return seeds <= 20 ? 8 * seeds / 10 : 93 * seeds / 100;
  }

  static EmissionSeries.Frames emission(String scenario, long seed) throws Exception {
    return ((SpectraExperiment) Experiments.load(scenario).experiment())
        .series()
        .simulate(seed, ProgressListener.NONE);
  }

  static SpectrumSeries lines(String scenario, long seed) throws Exception {
    return ((LineSeriesExperiment) Experiments.load(scenario).experiment())
        .series()
        .simulate(seed, ProgressListener.NONE)
        .spectra();
  }

  static Result spectra(SpectrumSeries series, Map<String, String> settings) throws Exception {
    SettingsSchema<SpectraSettings> schema = SettingsSchema.of(SpectraSettings.class);
    return new SpectraAnalysis()
        .run(schema.with(schema.defaults(), settings), series, AnalysisContext.NONE);
  }

  static Result polarisation(SpectrumSeries series, Map<String, String> settings) throws Exception {
    SettingsSchema<PolarisationSettings> schema = SettingsSchema.of(PolarisationSettings.class);
    return new PolarisationAnalysis()
        .run(schema.with(schema.defaults(), settings), series, AnalysisContext.NONE);
  }

  static double value(Result result, String id) {
    return result.quantity(id).map(Quantity::value).orElseThrow();
  }

  static boolean covers(Result result, String id, double truth) {
    return result
        .quantity(id)
        .orElseThrow(() -> new AssertionError(id))
        .interval95()
        .orElseThrow()
        .contains(truth);
  }
}
