package org.photonbench.analysis.blinking;

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

/** Blinking of one emitter. */
@Component(service = Analysis.class)
public final class BlinkingAnalysis implements PhotonAnalysis<BlinkingSettings> {
  public static final String ID = "blinking";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Blinking";
  }

  @Override
  public String description() {
    return "Finds where the intensity of an emitter changes, photon by photon, and the levels it"
        + " changes between. Gives the ON fraction by change points and by threshold with its"
        + " dependence on bin width and record length, the laws of bright and dark times by"
        + " truncated maximum likelihood, lifetime against intensity (type A or B), fluctuations"
        + " beyond Poisson noise, and the first against the last third. Its masks let every other"
        + " analysis keep to the bright or dark time.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "L. P. Watkins and H. Yang, J. Phys. Chem. B 109, 617 (2005): change points and levels",
        "N. Otsu, IEEE Trans. Syst. Man Cybern. 9, 62 (1979): dark and bright levels",
        "A. Clauset, C. R. Shalizi and M. E. J. Newman, SIAM Rev. 51, 661 (2009): power laws",
        "I. B. Aban, M. M. Meerschaert and A. K. Panorska, J. Am. Stat. Assoc. 101, 270 (2006):"
            + " truncated power laws",
        "Q. H. Vuong, Econometrica 57, 307 (1989): comparison of laws",
        "D. Colquhoun and A. G. Hawkes, Phil. Trans. R. Soc. Lond. B 300, 1 (1982): missed periods",
        "M. Kuno et al., J. Chem. Phys. 112, 3117 (2000): power-law blinking",
        "C. Galland et al., Nature 479, 203 (2011): type A and type B blinking",
        "D. York et al., Am. J. Phys. 72, 367 (2004): line with errors in both coordinates",
        "D. W. Allan, Proc. IEEE 54, 221 (1966): Allan variance",
        "A. L. Efros and D. J. Nesbitt, Nat. Nanotechnol. 11, 661 (2016): review");
  }

  @Override
  public Class<BlinkingSettings> settingsType() {
    return BlinkingSettings.class;
  }

  @Override
  public PhotonRun start(BlinkingSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new BlinkingRun(settings, info);
  }

  @Override
  public List<Figure> figures(Result result) {
    return BlinkingFigures.of(result);
  }
}
