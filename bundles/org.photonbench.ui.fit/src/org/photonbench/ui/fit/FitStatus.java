package org.photonbench.ui.fit;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.ui.technique.TechniqueSession;

/**
 * What the panel says while nothing runs: what is wrong, how good the fit is, or what to do.
 *
 * @param kept the fit that was kept last; null: none
 * @param session the session whose result the figure belongs to; empty: it is that of an editor
 */
record FitStatus(FitPresenter presenter, FitOutcome kept, Optional<TechniqueSession<?>> session) {

  /** Why the fit cannot be kept now; empty: it can. */
  String notKept() {
    if (presenter.outcome().isEmpty()) {
      return "Fit first; then the fit can be kept as a part of the result.";
    }
    if (presenter.outcome().get() == kept) {
      return "The fit is kept already.";
    }
    if (session.isEmpty()) {
      return "A fit is kept in the result of an analysis. This figure belongs to none: copy the"
          + " table instead.";
    }
    return session.get().result().isEmpty() || session.get().isStale()
        ? "A fit is kept in a result: wait for that of the present settings."
        : "";
  }

  /**
   * The line below the buttons.
   *
   * @param problem why something was not done; empty text: nothing is wrong
   */
  String text(String problem) {
    if (!problem.isEmpty()) {
      return "\u26A0 " + problem;
    }
    List<FigureData> data = presenter.data();
    if (data.isEmpty()) {
      return "";
    }
    if (presenter.model().isEmpty()) {
      return data.size() == 1
          ? "No model fits the units of this figure."
          : "No model fits all of these data: choose data of one kind.";
    }
    return presenter.outcome().map(this::ofFit).orElseGet(() -> beforeFit(data));
  }

  private String ofFit(FitOutcome outcome) {
    String ending = session.isEmpty() ? ". To keep a fit, fit the figure of an analysis." : "";
    return outcome.summary() + (outcome == kept ? ". Kept in the result." : ending);
  }

  private static String beforeFit(List<FigureData> data) {
    int omitted = data.stream().mapToInt(FigureData::omitted).sum();
    String likelihood = data.getFirst().likelihoodText();
    return Character.toUpperCase(likelihood.charAt(0))
        + likelihood.substring(1)
        + (omitted > 0 ? "; " + omitted + " data without number or error are left out" : "")
        + (data.size() > 1
            ? ". Tick Shared where all " + data.size() + " data have one value."
            : ". Drag the curve's handles to change the selected parameter.");
  }
}
