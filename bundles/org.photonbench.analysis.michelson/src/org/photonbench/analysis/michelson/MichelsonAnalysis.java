package org.photonbench.analysis.michelson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.figure.Figure;

/** Coherence from the contrast of fringes. */
@Component(service = Analysis.class)
public final class MichelsonAnalysis implements FileAnalysis<MichelsonSettings> {
  public static final String ID = "michelson";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Michelson interferometry";
  }

  @Override
  public String description() {
    return "Fringe contrast against the coarse delay of an interferometer, freed of the bias of"
        + " noise, from one or both outputs; the coherence time T2, line shape and splitting from"
        + " its fall; its Fourier transform. Contrasts are averages over the whole measurement, with"
        + " all spectral wander in them. The same for the interference of absorption states: the"
        + " luminescence after two weak pulses against coarse and fine delay.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "J. W. Goodman, Statistical Optics, 2nd ed., Wiley (2015): fringe contrast and g1",
        "S. O. Rice, Bell Syst. Tech. J. 24, 46 (1945): lengths of noisy vectors",
        "J. Wardle and P. Kronberg, Astrophys. J. 194, 249 (1974): bias of such lengths",
        "C. M. Hurvich and C.-L. Tsai, Biometrika 76, 297 (1989): corrected information criterion",
        "Y. Lv et al., Nano Lett. 19, 4442 (2019): interference of absorption states");
  }

  @Override
  public Class<MichelsonSettings> settingsType() {
    return MichelsonSettings.class;
  }

  @Override
  public String inputName() {
    return "folder of a scan: recordings with a table "
        + SeriesReader.TABLE
        + "; or a table of counts against coarse and fine delay, or of contrast against delay";
  }

  @Override
  public boolean takesFolders() {
    return true;
  }

  @Override
  public boolean accepts(Path input) {
    String name = String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT);
    return SeriesReader.accepts(input)
        || TableAnalysis.ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(input);
  }

  @Override
  public Result run(MichelsonSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    ScanInput scan =
        SeriesReader.accepts(input)
            ? new SeriesScan(settings, context)
                .read(
                    context.read(
                        SeriesReader.table(input), "table of the scan", SeriesReader::read))
            : new TableScan(settings, context.read(input, "table", TableReader::read)).read();
    return analyse(settings, scan);
  }

  /** The result of a scan that was read. */
  static Result analyse(MichelsonSettings settings, ScanInput scan) throws AnalysisException {
    return new MichelsonReport(settings, new ScanStudy(settings, scan)).result();
  }

  @Override
  public List<Figure> figures(Result result) {
    return new MichelsonFigures(result).all();
  }
}
