package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;

/** Fits any law of the model library to a table of conditions and values. */
@Component(service = Analysis.class)
public final class FitTableAnalysis implements TableAnalysis<FitTableSettings> {
  public static final String ID = "fit";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Fit a table";
  }

  @Override
  public String description() {
    return "Fits a law of the model library to a table of conditions and values with their errors:"
        + " series of temperature, size, field, power or delay. Gives parameters with intervals and"
        + " correlation, residuals and tests of the fit, and compares models.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "W. E. Deming, Statistical Adjustment of Data (1943): errors in both coordinates",
        "S. Baker and R. D. Cousins, Nucl. Instrum. Methods 221, 437 (1984): deviance of counts",
        "C. M. Hurvich and C.-L. Tsai, Biometrika 76, 297 (1989): AICc",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): BIC");
  }

  @Override
  public Class<FitTableSettings> settingsType() {
    return FitTableSettings.class;
  }

  @Override
  public Result run(FitTableSettings settings, DataTable table) throws AnalysisException {
    List<Model> models = models(settings);
    ParameterText text = new ParameterText(settings);
    TableData data = new TableData(settings, table);
    Set<String> shared = shared(settings, models);
    List<String> groups = data.groups().stream().map(TableGroups.Group::name).toList();
    Set<String> names = new LinkedHashSet<>();
    models.forEach(m -> names.addAll(new ParameterNames(m, groups, shared).known()));
    text.requireKnown(names);
    TableFit fit = new TableFit(settings, data, text, models.getFirst(), shared);
    FitReport report = fit.report().make();
    List<Quantity> quantities = new ArrayList<>(report.quantities());
    List<Curve> curves = new ArrayList<>(report.curves());
    List<Message> messages = new ArrayList<>(report.messages());
    if (models.size() > 1) {
      ModelRanking ranking = new ModelRanking();
      ranking.add(fit);
      for (Model other : models.subList(1, models.size())) {
        ranking.add(new TableFit(settings, data, text, other, shared));
      }
      quantities.addAll(ranking.quantities());
      curves.add(ranking.curve());
      messages.add(ranking.message());
    }
    messages.addAll(data.messages());
    messages.addAll(fit.messages());
    return new Result(ID, settings, quantities, curves, messages, Optional.empty());
  }

  /** Parameters with one value for all groups. */
  private static Set<String> shared(FitTableSettings settings, List<Model> models)
      throws AnalysisException {
    Set<String> all = new LinkedHashSet<>();
    models.forEach(model -> model.parameters().forEach(p -> all.add(p.name())));
    Set<String> shared = new LinkedHashSet<>();
    for (String part : settings.shared().orElse("").split("[,;]")) {
      String name = part.strip();
      if (name.equalsIgnoreCase("all")) {
        shared.addAll(all);
      } else if (all.contains(name)) {
        shared.add(name);
      } else if (!name.isEmpty() && !name.equalsIgnoreCase("none")) {
        throw new AnalysisException(
            "Settings > Parameters > Shared parameters: the model has no parameter '"
                + name
                + "'. It has: "
                + String.join(", ", all)
                + ".");
      }
    }
    if (!shared.isEmpty() && settings.group().isEmpty()) {
      throw new AnalysisException(
          "Shared parameters need groups: name the column that divides the rows in Settings >"
              + " Columns > Groups.");
    }
    return shared;
  }

  private static List<Model> models(FitTableSettings settings) throws AnalysisException {
    ModelLibrary library = ModelLibrary.load();
    Set<String> ids = new LinkedHashSet<>();
    ids.add(settings.model().strip());
    for (String id : settings.compare().orElse("").split("[,;\\s]+")) {
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    List<Model> models = new ArrayList<>();
    for (String id : ids) {
      try {
        models.add(library.get(id));
      } catch (IllegalArgumentException e) {
        throw new AnalysisException("Settings > Model: " + e.getMessage(), e);
      }
    }
    return models;
  }

  @Override
  public List<Figure> figures(Result result) {
    String title = result.settings() instanceof FitTableSettings s ? "Fit of " + s.model() : "Fit";
    return FitFigures.of("", title, result.curves());
  }
}
