package org.photonbench.analysis.heralded;

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

/** Decays and yields of biexciton and exciton from photon pairs after one laser pulse. */
@Component(service = Analysis.class)
public final class HeraldedAnalysis implements PhotonAnalysis<HeraldedSettings> {
  public static final String ID = "heralded";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Heralded biexciton";
  }

  @Override
  public String description() {
    return "Takes the pulses after which two detectors saw one photon each. The first photon of such"
        + " a pair comes from the biexciton, the second from the exciton: the time of the first gives"
        + " the biexciton's lifetime, the time between them the exciton's, and the number of pairs"
        + " the ratio of their quantum yields. Crosstalk of the detectors is masked, accidental"
        + " pairs with background and the measured response of the detectors are part of the fit."
        + " Needs a T3 record of pulsed excitation, at low power.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "G. Lubin et al., Nano Lett. 21, 6756 (2021): heralded spectroscopy",
        "G. Nair, J. Zhao and M. G. Bawendi, Nano Lett. 11, 1136 (2011): g²(0) and the ratio of"
            + " yields",
        "B. D. Mangum et al., Opt. Express 21, 7419 (2013): gated pairs",
        "E. Grushka, Anal. Chem. 44, 1733 (1972): exponential behind a Gaussian response");
  }

  @Override
  public Class<HeraldedSettings> settingsType() {
    return HeraldedSettings.class;
  }

  @Override
  public PhotonRun start(HeraldedSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new HeraldedRun(settings, info, context);
  }

  @Override
  public List<Figure> figures(Result result) {
    return HeraldedFigures.of(result);
  }
}
