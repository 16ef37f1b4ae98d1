package org.photonbench.analysis.correlation.g3;

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

/** Third-order correlation g³ of three detectors, by pulse lags and by time lags. */
@Component(service = Analysis.class)
public final class G3Analysis implements PhotonAnalysis<G3Settings> {
  public static final String ID = "g3";

  /** Curve: triples by two lags, row by row; the second lag runs fastest. */
  static final String MAP = "map";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "g³ of three detectors";
  }

  @Override
  public String description() {
    return "Counts the triples of photons of three detectors exactly, by two pulse lags or by two"
        + " time lags, and normalises them by uncorrelated light in the live time. Gives g³(0,0)"
        + " with exact intervals, and its connected part: what three photons have in common beyond"
        + " their pairs.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "R. J. Glauber, Phys. Rev. 130, 2529 (1963): correlations of any order",
        "F. Garwood, Biometrika 28, 437 (1936); C. Clopper and E. Pearson, Biometrika 26, 404"
            + " (1934): intervals");
  }

  @Override
  public Class<G3Settings> settingsType() {
    return G3Settings.class;
  }

  @Override
  public PhotonRun start(G3Settings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new G3Run(settings, info);
  }

  @Override
  public List<Figure> figures(Result result) {
    return result.curve(MAP).map(G3Figures::of).orElse(List.of());
  }
}
