package org.photonbench.analysis.saturation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;

/** Finds the recordings of a series of files, and which condition is the power. */
final class SeriesSteps {
  private static final List<String> POWERS =
      List.of("power", "intensity", "fluence", "irradiance", "excitation");

  private SeriesSteps() {}

  static PowerSteps of(
      SaturationSettings settings, MeasurementSeries series, AnalysisContext context)
      throws AnalysisException {
    String table = String.valueOf(series.table().getFileName());
    Condition condition = condition(settings, series);
    List<Message> messages = new ArrayList<>();
    List<PowerSteps.Step> steps = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Path file = series.files().get(i);
      double power = condition.values()[i];
      if (!(power >= 0)) {
        throw new AnalysisException(
            "Row %d of %s has the power %s %s; powers cannot be negative. Correct the table."
                .formatted(i + 1, table, power, condition.unit()));
      }
      if (!Files.exists(file)) {
        messages.add(
            Message.warning(
                "%s of %s is missing and was left out.".formatted(file.getFileName(), table),
                "Put it beside the table, or take its row out."));
        continue;
      }
      steps.add(
          new PowerSteps.Step(
              String.valueOf(file.getFileName()), i + 1, power, () -> context.open(file)));
    }
    return PowerSteps.of(table, condition.name(), condition.unit(), steps, messages);
  }

  private static Condition condition(SaturationSettings settings, MeasurementSeries series)
      throws AnalysisException {
    if (settings.condition().isPresent()) {
      return series.numbers(settings.condition().get());
    }
    for (String word : POWERS) {
      List<Condition> named =
          series.conditions().stream()
              .filter(Condition::isNumeric)
              .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(word))
              .toList();
      if (named.size() == 1) {
        return named.getFirst();
      }
      if (named.size() > 1) {
        break;
      }
    }
    throw new AnalysisException(
        "Which column of %s is the excitation power? It has: %s. Name one in Settings > Series > Power column."
            .formatted(
                series.table().getFileName(),
                String.join(", ", series.conditions().stream().map(Condition::name).toList())));
  }
}
