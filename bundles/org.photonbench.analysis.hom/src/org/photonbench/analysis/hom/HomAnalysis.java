package org.photonbench.analysis.hom;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.SeriesAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.figure.Figure;
import org.photonbench.photon.RecordingInfo;

/**
 * Hong-Ou-Mandel interference of one recording, of a pair with parallel and crossed polarisation,
 * or of a delay scan.
 */
@Component(service = Analysis.class)
public final class HomAnalysis implements PhotonAnalysis<HomSettings>, SeriesAnalysis<HomSettings> {
  public static final String ID = "hom";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "HOM";
  }

  @Override
  public String description() {
    return "Two-photon interference at a beam splitter: the visibility V of the photons of one"
        + " emitter from the five peaks of double pulses, from a pulse train, from CW light or from"
        + " a delay scan. Takes one recording, or a table with recordings of parallel and crossed"
        + " polarisation (a column polarisation) or of several delays (a column delay). Raw,"
        + " corrected and post-selected visibilities stay apart, and T2/(2 T1) stands beside them.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "C. K. Hong, Z. Y. Ou and L. Mandel, Phys. Rev. Lett. 59, 2044 (1987)",
        "C. Santori, D. Fattal, J. Vučković, G. S. Solomon and Y. Yamamoto, Nature 419, 594 (2002):"
            + " five peaks of double pulses",
        "J. Bylander, I. Robert-Philip and I. Abram, Eur. Phys. J. D 22, 295 (2003): visibility and"
            + " dephasing",
        "A. Kiraz, M. Atatüre and A. Imamoglu, Phys. Rev. A 69, 032305 (2004)",
        "R. B. Patel et al., Phys. Rev. Lett. 100, 207405 (2008): CW light",
        "A. E. K. Kaplan et al., Nat. Photon. 17, 775 (2023): CsPbBr3 nanocrystals",
        "C. Clopper and E. Pearson, Biometrika 26, 404 (1934): intervals");
  }

  @Override
  public boolean isForAnyRecord() {
    return false;
  }

  @Override
  public Class<HomSettings> settingsType() {
    return HomSettings.class;
  }

  @Override
  public PhotonRun start(HomSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new HomRun(settings, info, Source.of(settings, context));
  }

  @Override
  public Result run(HomSettings settings, MeasurementSeries series, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    return new HomSeries(settings, Source.of(settings, context), context).run(series);
  }

  @Override
  public List<Figure> figures(Result result) {
    return HomFigures.of(result);
  }
}
