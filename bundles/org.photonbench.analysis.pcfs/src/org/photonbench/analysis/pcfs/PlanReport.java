package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** What the next scan should be. */
final class PlanReport extends ReportPart {
  private static final String PLAN = "Next scan";

  PlanReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    double found =
        fit.model().hasCoherenceTime()
            ? 2 * HBAR_MEV_PS / fit.value(EnvelopeModel.T2)
            : GAUSSIAN_FWHM * HBAR_MEV_PS * fit.value(EnvelopeModel.SPREAD);
    double linewidth =
        settings.expectedLinewidth().isPresent()
            ? settings.expectedLinewidth().getAsDouble() / UEV
            : found;
    double splitting =
        settings.expectedSplitting().orElse(FineStructure.of(fit).largestSplitting());
    double rate =
        settings.expectedRate().isPresent()
            ? settings.expectedRate().getAsDouble() * 1e3
            : estimate.scan().photonRate();
    SamplingAdvice advice =
        SamplingAdvice.of(
            linewidth,
            splitting,
            Double.isFinite(rate) ? rate : 1e5,
            estimate.window().to() - estimate.window().from(),
            Math.clamp(fit.value(EnvelopeModel.CONTRAST), 0.01, 1));
    String basis =
        "for a linewidth of "
            + SentenceNumber.text(linewidth * UEV, 3)
            + " ueV and energy differences up to "
            + SentenceNumber.text(splitting, 3)
            + " meV";
    quantities.add(
        plain(
            "plan.step",
            PLAN,
            "Largest step of the path delay",
            advice.step(),
            "ps",
            "h/(2 E), E the largest splitting and four linewidths, " + basis));
    quantities.add(
        plain(
            "plan.step.path",
            PLAN,
            "Largest step of the path difference",
            advice.stepPathMicrometres(),
            "um",
            "the same step"));
    quantities.add(
        plain("plan.range", PLAN, "Longest path delay", advice.range(), "ps", "3 T2, " + basis));
    quantities.add(
        Quantity.count(
            "plan.positions",
            PLAN,
            "Positions",
            advice.positions(),
            "equal steps, a tenth of the range on the other side of the white fringe"));
    if (Double.isFinite(rate) && Double.isFinite(advice.relativeError())) {
      quantities.add(
          plain(
              "plan.time",
              PLAN,
              "Time for each position",
              advice.secondsFor(settings.wantedError() / 100),
              "s",
              "for an error of T2 of "
                  + SentenceNumber.text(settings.wantedError(), 3)
                  + " % by photon statistics at "
                  + SentenceNumber.text(rate / 1e3, 3)
                  + " kHz, "
                  + basis));
    }
  }
}
