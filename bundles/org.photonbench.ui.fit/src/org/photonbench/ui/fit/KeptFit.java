package org.photonbench.ui.fit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                + outcome.data().label()
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
    text.append(outcome.data().likelihoodText());
    text.append(", ").append(outcome.data().size()).append(" data from ");
    text.append(ParameterRow.text(settings.from()));
    text.append(" to ").append(ParameterRow.text(settings.to()));
    text.append(unit.isEmpty() ? "" : NumberText.NARROW_SPACE + unit);
    if (outcome.data().omitted() > 0) {
      text.append(" (").append(outcome.data().omitted());
      text.append(" without number or error left out)");
    }
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
