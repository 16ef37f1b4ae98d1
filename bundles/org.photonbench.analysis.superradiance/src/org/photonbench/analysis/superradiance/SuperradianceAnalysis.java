package org.photonbench.analysis.superradiance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SeriesAnalysis;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.figure.Figure;

/** Enhancement of the radiative rate in a series of recordings. */
@Component(service = Analysis.class)
public final class SuperradianceAnalysis implements SeriesAnalysis<SuperradianceSettings> {
  public static final String ID = "superradiance";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Superradiance: rates of a series";
  }

  @Override
  public String description() {
    return "Fits the lifetime of every recording of a series, for example dots of rising size or"
        + " superlattices beside single dots, and gives the rates, their enhancement over a"
        + " reference with its error, and the power law of the rate against the condition. A rate"
        + " is enhanced by cooperation only if the quantum yield stays the same; that has to be"
        + " measured beside it.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "R. H. Dicke, Phys. Rev. 93, 99 (1954): superradiance",
        "M. Gross and S. Haroche, Phys. Rep. 93, 301 (1982): collective rates",
        "C. Zhu et al., Nature 626, 535 (2024): single-photon superradiance",
        "D. York et al., Am. J. Phys. 72, 367 (2004): errors in both variables",
        "E. C. Fieller, J. R. Stat. Soc. B 16, 175 (1954): ratio of two numbers");
  }

  @Override
  public Class<SuperradianceSettings> settingsType() {
    return SuperradianceSettings.class;
  }

  @Override
  public Result run(
      SuperradianceSettings settings, MeasurementSeries series, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    Optional<Condition> condition =
        settings.condition().isPresent()
            ? Optional.of(series.numbers(settings.condition().get()))
            : series.conditions().stream()
                .filter(Condition::isNumeric)
                .filter(c -> !isNumbering(c))
                .findFirst();
    Optional<Condition> error =
        settings.conditionError().isPresent()
            ? Optional.of(series.numbers(settings.conditionError().get()))
            : Optional.empty();
    List<Decay> decays = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    Exception failed = null;
    for (int i = 0; i < series.size(); i++) {
      context.report((double) i / series.size(), 0);
      if (!Files.exists(series.files().get(i))) {
        messages.add(
            Message.warning(
                "Measurement %d, %s, is not there and was left out."
                    .formatted(i + 1, series.files().get(i).getFileName()),
                "Put it beside the table of the series."));
        continue;
      }
      try {
        decays.add(Decay.of(series.files().get(i), settings, context));
        rows.add(i);
      } catch (AnalysisException | IOException | IllegalArgumentException e) {
        failed = failed == null ? e : failed;
        messages.add(
            Message.warning(
                "Measurement %d, %s, was left out: %s"
                    .formatted(i + 1, series.files().get(i).getFileName(), e.getMessage()),
                "Mend or replace it, or take its row out of the table of the series."));
      }
    }
    if (decays.isEmpty()) {
      throw new AnalysisException(
          "None of the %d measurements of %s can be analysed.%s"
              .formatted(
                  series.size(),
                  series.table().getFileName(),
                  failed == null ? "" : " The first one: " + failed.getMessage()),
          failed);
    }
    RateReport report = new RateReport(settings, decays, rows, condition, error);
    messages.addAll(report.messages());
    return new Result(
        ID, settings, report.quantities(), report.curves(), messages, Optional.empty());
  }

  /** Whether a column counts the measurements, which is no condition of them. */
  private static boolean isNumbering(Condition condition) {
    double[] values = condition.values();
    boolean counts = true;
    for (int i = 0; i < values.length; i++) {
      counts &= values[i] == i + 1;
    }
    return counts;
  }

  @Override
  public List<Figure> figures(Result result) {
    return RateFigures.of(result);
  }
}
