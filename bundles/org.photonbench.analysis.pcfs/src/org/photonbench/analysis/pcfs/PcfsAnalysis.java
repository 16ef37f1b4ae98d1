package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.figure.Figure;

/** Photon-correlation Fourier spectroscopy of one emitter. */
@Component(service = Analysis.class)
public final class PcfsAnalysis implements FileAnalysis<PcfsSettings> {
  public static final String ID = "pcfs";

  /** Curve: pairs, or correlation functions, at every path delay and lag. */
  static final String INTERFEROGRAMS = "interferograms";

  /** Curve: the recordings with their counts and rates. */
  static final String POSITIONS = "positions";

  /** Curve: the headline envelope with its fit. */
  static final String ENVELOPE = "envelope";

  /** Curve: the fit of the headline envelope between the points. */
  static final String ENVELOPE_FIT = "envelope.fit";

  /** Curve: envelopes at all correlation times. */
  static final String ENVELOPES = "envelopes";

  /** Curve: spectral correlation. */
  static final String SPECTRUM = "spectrum";

  /** Curve: the fits of those envelopes between the points. */
  static final String ENVELOPES_FIT = "envelopes.fit";

  /** Curve: spectral correlations at all correlation times that a fit was made for. */
  static final String SPECTRA = "spectra";

  /** Curve: coherence time against correlation time. */
  static final String COHERENCE = "coherence";

  /** Raised when the same recording gives other counts. */
  static final String COUNTS_VERSION = "1";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "PCFS";
  }

  @Override
  public String description() {
    return "Photon-correlation Fourier spectroscopy: from photon pairs behind a scanned"
        + " interferometer, the contrast squared of the fringes against path difference at every"
        + " correlation time, the spectral correlation, and from fits the coherence time T2, the"
        + " linewidth and the fine structure of one emitter, faster than its spectrum wanders.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "X. Brokmann, M. Bawendi, L. Coolen and J.-P. Hermier, Opt. Express 14, 6333 (2006):"
            + " photon-correlation Fourier spectroscopy",
        "L. Coolen, X. Brokmann, P. Spinicelli and J.-P. Hermier, Phys. Rev. Lett. 100, 027403"
            + " (2008): coherence of a single nanocrystal",
        "A. P. Beyler, L. F. Marshall, J. Cui, X. Brokmann and M. G. Bawendi, Phys. Rev. Lett. 111,"
            + " 177401 (2013): models of spectral diffusion",
        "H. Utzat et al., Science 363, 1068 (2019): single CsPbBr3 nanocrystals",
        "T. A. Laurence, S. Fore and T. Huser, Opt. Lett. 31, 829 (2006): exact logarithmic lags");
  }

  @Override
  public Class<PcfsSettings> settingsType() {
    return PcfsSettings.class;
  }

  @Override
  public String inputName() {
    return "folder of a scan: recordings with a table "
        + SeriesReader.TABLE
        + ", or tables of correlation functions (their .json or .cross.csv)";
  }

  @Override
  public boolean takesFolders() {
    return true;
  }

  @Override
  public boolean accepts(Path input) {
    return SeriesReader.accepts(input) || TableGroup.accepts(input);
  }

  @Override
  public Result run(PcfsSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    Scan scan =
        SeriesReader.accepts(input)
            ? RunFolder.read(settings, input, context)
            : CorrelationTables.read(settings, TableGroup.of(input), context);
    return analyse(settings, scan);
  }

  /** The result of a scan that was read. */
  static Result analyse(PcfsSettings settings, Scan scan) throws AnalysisException {
    return PcfsReport.of(settings, PcfsEstimate.of(settings, scan));
  }

  @Override
  public List<Figure> figures(Result result) {
    return new PcfsFigures(result).all();
  }
}
