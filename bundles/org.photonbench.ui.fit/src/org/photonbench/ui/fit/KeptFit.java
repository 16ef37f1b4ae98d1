package org.photonbench.ui.fit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FigureFitSettings;
import org.photonbench.analysis.fit.figure.FigureFitSource;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ParameterSetting;
import org.photonbench.analysis.result.Message;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.technique.ResultPart;

/** A fit as part of the result of a technique, and in words. */
final class KeptFit {
  private KeptFit() {}

  static ResultPart part(FitOutcome outcome, Instant when) {
    List<Message> told = new ArrayList<>(outcome.messages());
    told.add(
        Message.info(
            "Fit of "
                + outcome.fit().model().title()
                + " ("
                + outcome.fit().model().id()
                + ") to '"
                + String.join("', '", outcome.settings().data())
                + "' of the figure '"
                + outcome.figure().title()
                + "': "
                + words(outcome)
                + "; "
                + outcome.result().evaluations()
                + " evaluations of the final fit, "
                + NumberText.significant(outcome.seconds(), 2)
                + " s, kept "
                + when.truncatedTo(ChronoUnit.SECONDS)
                + ". "
                + outcome.fit().model().source()));
    return new ResultPart(
        FigureFit.prefix(outcome.figure()),
        "fit of " + outcome.fit().model().title(),
        outcome.figure().id(),
        outcome.report().quantities(),
        outcome.report().curves(),
        told,
        outcome.layers(),
        outcome.residuals().stream().toList(),
        Optional.of(FigureFitSource.addition(outcome)));
  }

  /** What was set for a fit. */
  static String words(FitOutcome outcome) {
    FigureFitSettings settings = outcome.settings();
    String unit = outcome.figure().x().unit();
    StringBuilder text = new StringBuilder();
    String likelihoods =
        outcome.data().stream()
            .map(FigureData::likelihoodText)
            .distinct()
            .collect(Collectors.joining("; "));
    text.append(likelihoods);
    int size = outcome.data().stream().mapToInt(FigureData::size).sum();
    text.append(", ").append(size).append(" data from ");
    text.append(ParameterRow.text(settings.from()));
    text.append(" to ").append(ParameterRow.text(settings.to()));
    text.append(unit.isEmpty() ? "" : NumberText.NARROW_SPACE + unit);
    int omitted = outcome.data().stream().mapToInt(FigureData::omitted).sum();
    if (omitted > 0) {
      text.append(" (").append(omitted);
      text.append(" without number or error left out)");
    }
    if (!settings.shared().isEmpty()) {
      text.append("; shared: ").append(String.join(", ", settings.shared()));
    }
    settings
        .response()
        .ifPresent(r ->
            text.append("; instrument response ")
                .append(r.file())
                .append(r.channel() < 0 ? "" : ", channel " + r.channel())
                .append(
                    Double.isInfinite(r.period())
                        ? ""
                        : ", repetition period " + ParameterRow.text(r.period()) + " ns"));
    for (ParameterSetting setting : settings.parameters()) {
      text.append("; ").append(setting.name());
      if (!setting.tie().isEmpty()) {
        text.append(" tied to ").append(setting.tie());
      } else {
        text.append(setting.fixed() ? " fixed at " : " from ");
        text.append(ParameterRow.text(setting.start()));
        if (!setting.fixed()) {
          text.append(" within ").append(ParameterRow.text(setting.lower()));
          text.append("..").append(ParameterRow.text(setting.upper()));
        }
      }
    }
    int starts = settings.starts() + 1;
    return text.append("; ")
        .append(starts)
        .append(starts == 1 ? " start point" : " start points")
        .toString();
  }
}
