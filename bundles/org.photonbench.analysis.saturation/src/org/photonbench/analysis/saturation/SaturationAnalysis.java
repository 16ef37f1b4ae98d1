package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SeriesAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.figure.Figure;
import org.photonbench.photon.io.Recordings;

/** Count rate and g²(0) of a power series, fitted together. */
@Component(service = Analysis.class)
public final class SaturationAnalysis implements SeriesAnalysis<SaturationSettings> {
  public static final String ID = "saturation";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Saturation";
  }

  @Override
  public String description() {
    return "Count rate and g²(0) of each recording of a power series, or of each marked step of one"
        + " recording, fitted together by"
        + " likelihood with one saturation power and one ratio of biexciton to exciton yield:"
        + " exact counts with Poisson statistics (widened where the records fluctuate more),"
        + " coincidences with binomial statistics. Gives brightness at saturation, purity against"
        + " power and, from the intensity at saturation, the absorption cross-section.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "G. Nair, J. Zhao and M. G. Bawendi, Nano Lett. 11, 1136 (2011): g²(0) and biexciton yield",
        "Y.-S. Park et al., Phys. Rev. Lett. 106, 187401 (2011): occupancy and g²(0)",
        "Y. Cao et al., J. Chem. Phys. 151, 154201 (2019): two-photon excitation",
        "R. Brouri et al., Opt. Lett. 25, 1294 (2000): background",
        "C. Clopper and E. Pearson, Biometrika 26, 404 (1934); F. Garwood, Biometrika 28, 437"
            + " (1936): intervals");
  }

  @Override
  public Class<SaturationSettings> settingsType() {
    return SaturationSettings.class;
  }

  @Override
  public Result run(SaturationSettings settings, MeasurementSeries series, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    return result(settings, SeriesSteps.of(settings, series, context), context);
  }

  private static Result result(
      SaturationSettings settings, PowerSteps steps, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    PowerSeries measured = new PowerSeriesReader(settings, steps, context).read();
    return new SaturationReport(settings, measured).result();
  }

  @Override
  public String inputName() {
    return SeriesAnalysis.super.inputName() + ", or a recording with a marker at each power";
  }

  @Override
  public boolean accepts(Path input) {
    return SeriesAnalysis.super.accepts(input) || isRecording(input);
  }

  private static boolean isRecording(Path input) {
    try {
      if (Files.isRegularFile(input)) {
        new Recordings().recognise(input);
        return true;
      }
    } catch (IOException e) {
      // No recording, or none that can be read: either way not an input.
    }
    return false;
  }

  @Override
  public Result run(SaturationSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    if (!SeriesAnalysis.super.accepts(input) && isRecording(input)) {
      return result(settings, MarkedSteps.of(settings, input, context), context);
    }
    return SeriesAnalysis.super.run(settings, input, context);
  }

  @Override
  public List<Figure> figures(Result result) {
    return SaturationFigures.of(result);
  }
}
