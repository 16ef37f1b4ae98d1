package org.photonbench.analysis.cavity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SeriesAnalysis;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.figure.Figure;

/** A dot without and a dot in a cavity, side by side. */
@Component(service = Analysis.class)
public final class CavityAnalysis implements SeriesAnalysis<CavitySettings> {
  public static final String ID = "cavity";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Cavity coupling";
  }

  @Override
  public String description() {
    return "Compares the recordings of a reference dot and of a dot in a cavity, and their spectra"
        + " if the series names them: lifetimes and their ratio, brightness, g²(0), linewidths."
        + " Gives the Purcell factor that the lifetimes show, the ones that the cavity promises a"
        + " sharp and a broad emitter, the coupling strength, and whether coupling is weak or"
        + " strong. The series is a table series.csv of two recordings; a column cavity with off"
        + " and on tells them apart, a column spectrum names their spectra.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "E. M. Purcell, Phys. Rev. 69, 681 (1946): acceleration in a cavity",
        "A. Auffèves et al., Phys. Rev. A 81, 053838 (2010): emitters with pure dephasing",
        "L. C. Andreani, G. Panzarini and J.-M. Gérard, Phys. Rev. B 60, 13276 (1999): weak and"
            + " strong coupling",
        "H. Akaike, IEEE Trans. Autom. Control 19, 716 (1974): number of exponentials");
  }

  @Override
  public Class<CavitySettings> settingsType() {
    return CavitySettings.class;
  }

  @Override
  public Result run(CavitySettings settings, MeasurementSeries series, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    Pair pair = Pair.of(series, settings, context);
    DotRecord reference = DotRecord.read(pair.reference(), settings, context, f -> 0.45 * f);
    DotRecord coupled = DotRecord.read(pair.coupled(), settings, context, f -> 0.45 + 0.45 * f);
    Optional<DotSpectrum> off = spectrum(pair.referenceSpectrum(), settings, context);
    Optional<DotSpectrum> on = spectrum(pair.coupledSpectrum(), settings, context);
    Findings out = new Findings();
    out.note(
        "Reference: %s; coupled dot: %s; told apart %s."
            .formatted(
                pair.reference().getFileName(), pair.coupled().getFileName(), pair.choice()));
    LifetimePart lifetimes = new LifetimePart(settings, reference, coupled, out);
    lifetimes.add();
    new PhotonPart(reference, coupled, out).add();
    SpectrumPart spectra = new SpectrumPart(settings, off, on, out);
    spectra.add();
    new CouplingPart(settings, lifetimes, spectra, out).add();
    return out.result(ID, settings);
  }

  private static Optional<DotSpectrum> spectrum(
      Optional<Path> file, CavitySettings settings, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(DotSpectrum.read(file.get(), settings, context));
  }

  @Override
  public List<Figure> figures(Result result) {
    return CavityFigures.of(result);
  }
}
