package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.photon.RecordingInfo;

/** Decay histogram of a pulsed recording, or one that a device made, and its lifetimes. */
@Component(service = Analysis.class)
public final class LifetimeAnalysis
    implements PhotonAnalysis<LifetimeSettings>, FileAnalysis<LifetimeSettings> {
  public static final String ID = "lifetime";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Lifetime";
  }

  @Override
  public String description() {
    return "Histograms the times after the laser pulse, for each detector and summed after"
        + " alignment, and fits exponentials or a stretched exponential behind the instrument"
        + " response by Poisson likelihood, with the light of earlier pulses. Chooses the number of"
        + " exponentials, gives all averages with their names, tests the fit, corrects pile-up, and"
        + " follows the lifetime through the record and from detector to detector. Takes recordings"
        + " of photons and histograms of time-correlated counting.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "M. Maus et al., Anal. Chem. 73, 2078 (2001): maximum likelihood for decays",
        "A. Grinvald and I. Z. Steinberg, Anal. Biochem. 59, 583 (1974): reconvolution",
        "P. Hall and B. Selinger, J. Phys. Chem. 85, 2941 (1981): lifetime from the mean arrival"
            + " within a window",
        "M. Köllner and J. Wolfrum, Chem. Phys. Lett. 200, 199 (1992): errors of lifetimes",
        "P. B. Coates, J. Phys. E 1, 878 (1968): pile-up",
        "A. Sillen and Y. Engelborghs, Photochem. Photobiol. 67, 475 (1998): averages",
        "M. N. Berberan-Santos, E. N. Bodunov and B. Valeur, Chem. Phys. 315, 171 (2005): stretched"
            + " exponentials",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): Bayesian information criterion",
        "G. J. McLachlan, J. R. Stat. Soc. C 36, 318 (1987): likelihood ratio by bootstrap",
        "J. S. Kaastra, Astron. Astrophys. 605, A51 (2017): goodness of fit of counts");
  }

  @Override
  public Class<LifetimeSettings> settingsType() {
    return LifetimeSettings.class;
  }

  @Override
  public PhotonRun start(LifetimeSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new LifetimeRun(settings, info, context);
  }

  @Override
  public String inputName() {
    return "file of decay histograms";
  }

  @Override
  public boolean accepts(Path input) {
    return HistogramInput.accepts(input);
  }

  @Override
  public Result run(LifetimeSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException {
    return HistogramInput.analyse(settings, input, context);
  }

  @Override
  public List<Figure> figures(Result result) {
    return LifetimeFigures.of(result);
  }
}
