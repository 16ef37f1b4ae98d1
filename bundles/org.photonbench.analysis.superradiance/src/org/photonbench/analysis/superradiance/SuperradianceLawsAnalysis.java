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

/** The power laws of superfluorescence from a table. */
@Component(service = Analysis.class)
public final class SuperradianceLawsAnalysis implements TableAnalysis<SuperradianceLawsSettings> {
  public static final String ID = "superradiance-laws";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Superradiance: power laws";
  }

  @Override
  public String description() {
    return "Tests a table of emitter numbers (or fluences) with rates, peak intensities and delays"
        + " against the laws of superfluorescence, with errors in both variables: the rate rises as"
        + " N, the peak intensity as its square, the delay falls as ln(N)/N. Only all three together"
        + " tell superfluorescence from amplified spontaneous emission.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "R. Bonifacio and L. A. Lugiato, Phys. Rev. A 11, 1507 (1975): superfluorescence",
        "G. Raino et al., Nature 563, 671 (2018): superfluorescence of perovskite superlattices",
        "D. York et al., Am. J. Phys. 72, 367 (2004): errors in both variables",
        "W. E. Deming, Statistical Adjustment of Data (1943)");
  }

  @Override
  public Class<SuperradianceLawsSettings> settingsType() {
    return SuperradianceLawsSettings.class;
  }

  @Override
  public Result run(SuperradianceLawsSettings settings, DataTable table) throws AnalysisException {
    LawsReport report = new LawsReport(settings, table);
    return new Result(
        ID, settings, report.quantities(), report.curves(), report.messages(), Optional.empty());
  }

  @Override
  public List<Figure> figures(Result result) {
    return RateFigures.of(result);
  }
}
