package org.photonbench.analysis.hbt;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.photon.RecordingInfo;

/** Second-order correlation g²(τ) of two detectors, pulsed and CW. */
@Component(service = Analysis.class)
public final class HbtAnalysis implements PhotonAnalysis<HbtSettings> {
  public static final String ID = "hbt";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "HBT: g² of two detectors";
  }

  @Override
  public String description() {
    return "Counts the coincidences of two detectors behind a beam splitter exactly and normalises"
        + " them by uncorrelated light. Pulsed: peak areas by pulse lag, g²(0) by adjacent peaks"
        + " and by uncorrelated light. CW: g²(τ) in bins of the time lag. All numbers with exact"
        + " intervals; the choice of the zero delay is part of them.";
  }

  @Override
  public String version() {
    return "1.1.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "R. Hanbury Brown and R. Q. Twiss, Nature 177, 27 (1956)",
        "H. J. Kimble, M. Dagenais and L. Mandel, Phys. Rev. Lett. 39, 691 (1977)",
        "R. Brouri et al., Opt. Lett. 25, 1294 (2000): background",
        "G. Nair, J. Zhao and M. G. Bawendi, Nano Lett. 11, 1136 (2011): g²(0) and biexciton yield",
        "F. Garwood, Biometrika 28, 437 (1936); C. Clopper and E. Pearson, Biometrika 26, 404"
            + " (1934): intervals");
  }

  @Override
  public Class<HbtSettings> settingsType() {
    return HbtSettings.class;
  }

  @Override
  public PhotonRun start(HbtSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new HbtRun(settings, info, context);
  }

  @Override
  public List<Figure> figures(Result result) {
    return HbtFigures.of(result);
  }
}
