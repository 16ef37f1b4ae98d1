package org.photonbench.analysis.flid;

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

/** Fluorescence lifetime-intensity distribution of one emitter. */
@Component(service = Analysis.class)
public final class FlidAnalysis implements PhotonAnalysis<FlidSettings> {
  public static final String ID = "flid";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "FLID";
  }

  @Override
  public String description() {
    return "Fluorescence lifetime-intensity distribution of one emitter: intensity and lifetime of"
        + " each segment between change points, or of each time bin, with their errors; their"
        + " density as a map with lines of constant radiative rate; intensity and lifetime of each"
        + " state; and whether the blinking is of type A or B. A rectangle in the map gives a mask"
        + " that lets every other analysis keep to it.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "C. Galland et al., Nature 479, 203 (2011): lifetime against intensity, type A and type B",
        "L. P. Watkins and H. Yang, J. Phys. Chem. B 109, 617 (2005): change points and levels",
        "P. Hall and B. Selinger, J. Phys. Chem. 85, 2941 (1981): lifetime in a finite window",
        "M. K\u00f6llner and J. Wolfrum, Chem. Phys. Lett. 200, 199 (1992): photons a lifetime needs",
        "D. York et al., Am. J. Phys. 72, 367 (2004): line with errors in both coordinates",
        "A. L. Efros and D. J. Nesbitt, Nat. Nanotechnol. 11, 661 (2016): review");
  }

  @Override
  public Class<FlidSettings> settingsType() {
    return FlidSettings.class;
  }

  @Override
  public PhotonRun start(FlidSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new FlidRun(settings, info, context);
  }

  @Override
  public List<Figure> figures(Result result) {
    return FlidFigures.of(result);
  }
}
