package org.photonbench.analysis.population;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.figure.Figure;

/** The distribution of a quantity over many emitters. */
@Component(service = Analysis.class)
public final class PopulationAnalysis implements TableAnalysis<PopulationSettings> {
  public static final String ID = "population";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Population";
  }

  @Override
  public String description() {
    return "One quantity of many emitters, from a table with a row for each: scatter against"
        + " another with 95 % error bars, fraction below a threshold with its exact interval and"
        + " with the rows that their errors leave undecided, median and quartiles, rank"
        + " correlation, and a line or power law with errors in both columns.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "C. Clopper and E. Pearson, Biometrika 26, 404 (1934): fraction",
        "C. Spearman, Am. J. Psychol. 15, 72 (1904): rank correlation",
        "B. Efron, Ann. Stat. 7, 1 (1979): bootstrap",
        "D. York et al., Am. J. Phys. 72, 367 (2004): line with errors in both coordinates");
  }

  @Override
  public Class<PopulationSettings> settingsType() {
    return PopulationSettings.class;
  }

  @Override
  public Result run(PopulationSettings settings, DataTable table) throws AnalysisException {
    return new PopulationReport(settings, Population.of(settings, table)).result();
  }

  @Override
  public List<Figure> figures(Result result) {
    return PopulationFigures.of(result);
  }
}
