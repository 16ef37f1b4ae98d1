package org.photonbench.analysis.urbach;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SpectrumAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.Figure;
import org.photonbench.spectrum.SpectrumSeries;

/** The slope energy of the low-energy tail of luminescence. */
@Component(service = Analysis.class)
public final class UrbachAnalysis implements SpectrumAnalysis<UrbachSettings> {
  public static final String ID = "urbach";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Urbach tail";
  }

  @Override
  public String description() {
    return "The slope energy of the exponential tail on the low-energy side of a luminescence"
        + " spectrum, in a window of intensity relative to the peak that is the same for bright and"
        + " faint spectra, with the likelihood of the camera, the background fitted along, other"
        + " windows as systematic, and a Gaussian wing as rival. Energy and width of the peak come"
        + " with it, so that a population can be shown as slope energy against peak energy.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "F. Urbach, Phys. Rev. 92, 1324 (1953): exponential absorption edge",
        "W. van Roosbroeck and W. Shockley, Phys. Rev. 94, 1558 (1954): emission from absorption",
        "C. Kaiser, O. J. Sandberg, N. Zarrabi, W. Li, P. Meredith and A. Armin, Nat. Commun. 12,"
            + " 3988 (2021): what an Urbach energy is of, and the range it is read from",
        "D. L. Snyder, A. M. Hammoud and R. L. White, J. Opt. Soc. Am. A 10, 1014 (1993): camera"
            + " pixels with read noise",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): BIC");
  }

  @Override
  public Class<UrbachSettings> settingsType() {
    return UrbachSettings.class;
  }

  @Override
  public Result run(UrbachSettings settings, SpectrumSeries spectra, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    if (!(settings.lower() < 0.6 * settings.upper())) {
      throw new AnalysisException(
          "The window from "
              + settings.upper()
              + " to "
              + settings.lower()
              + " of the peak is too narrow: its lower end must lie below 0.6 times the upper."
              + " Change Settings > Window.");
    }
    Preparation.Prepared prepared = new Preparation(settings, context).prepare(spectra);
    context.report(0.4, 0);
    Result result = new UrbachReport(settings, prepared).result();
    context.report(1, 0);
    return result;
  }

  @Override
  public List<Figure> figures(Result result) {
    return new UrbachFigures(result).all();
  }
}
