package org.photonbench.analysis.superradiance;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.figure.Figure;

/** The shape of one emission pulse. */
@Component(service = Analysis.class)
public final class SuperfluorescencePulseAnalysis
    implements TableAnalysis<SuperfluorescencePulseSettings> {
  public static final String ID = "superfluorescence-pulse";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Superfluorescence: pulse shape";
  }

  @Override
  public String description() {
    return "Fits one emission pulse, counted over time, by an exponential decay, by the delayed sech²"
        + " pulse of superfluorescence and by one that rings after its peak (Burnham and Chiao), all"
        + " behind the instrument response. Gives delay, duration and number of photons, compares"
        + " the shapes, and tests the ringing against simulated pulses without it.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "R. Bonifacio and L. A. Lugiato, Phys. Rev. A 11, 1507 (1975): sech² pulse",
        "D. C. Burnham and R. Y. Chiao, Phys. Rev. 188, 667 (1969): ringing",
        "M. Gross and S. Haroche, Phys. Rep. 93, 301 (1982)",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): BIC",
        "G. J. McLachlan, J. R. Stat. Soc. C 36, 318 (1987): likelihood ratio by simulation");
  }

  @Override
  public Class<SuperfluorescencePulseSettings> settingsType() {
    return SuperfluorescencePulseSettings.class;
  }

  @Override
  public Result run(SuperfluorescencePulseSettings settings, DataTable table)
      throws AnalysisException {
    PulseReport report = new PulseReport(settings, table);
    return new Result(
        ID, settings, report.quantities(), report.curves(), report.messages(), Optional.empty());
  }

  @Override
  public List<Figure> figures(Result result) {
    return PulseFigures.of(result);
  }
}
