package org.photonbench.analysis.pcfs;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** White fringe, positions, offset and goodness of the headline fit. */
final class ScanReport extends ReportPart {
  private static final String SCAN = "Scan";

  /** A deviance for each degree of freedom above this is worth a word. */
  private static final double MISFIT = 1.5;

  ScanReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    StageAxis axis = estimate.scan().axis();
    if (fit.isFree(EnvelopeModel.WHITE_FRINGE)) {
      Quantity delay =
          parameter(
              "white.fringe",
              SCAN,
              "White fringe, from its nominal position",
              EnvelopeModel.WHITE_FRINGE,
              "ps",
              1);
      quantities.add(delay);
      double place = axis.position(delay.value());
      OptionalDouble error =
          delay.sigma().isPresent()
              ? OptionalDouble.of(delay.sigma().getAsDouble() / Math.abs(axis.psPerUnit()))
              : OptionalDouble.empty();
      quantities.add(
          new Quantity(
              "white.fringe.position",
              SCAN,
              "White fringe",
              place,
              error,
              error.isPresent()
                  ? Optional.of(symmetric(place, error.getAsDouble()))
                  : Optional.empty(),
              axis.unit(),
              model,
              "nominal position: " + axis.source(),
              delay.marks()));
    } else {
      quantities.add(
          plain(
              "white.fringe.position",
              SCAN,
              "White fringe, held",
              axis.position(fit.value(EnvelopeModel.WHITE_FRINGE)),
              axis.unit(),
              axis.source()));
      if (settings.fitWhiteFringe()) {
        messages.add(
            Message.warning(
                "The white fringe was held at "
                    + SentenceNumber.text(axis.whiteFringe(), 6)
                    + " "
                    + axis.unit()
                    + ": a scan of one line with fewer than three positions on one side does not"
                    + " tell it from the contrast.",
                "Measure some positions on the other side of the white fringe."));
      }
    }
    quantities.add(
        Quantity.count(
            "positions",
            SCAN,
            "Positions in the fit",
            fit.rows().length,
            estimate.scan().origin()));
    if (fit.isFree(EnvelopeModel.OFFSET)) {
      quantities.add(parameter("offset", SCAN, "Offset of 1 - R", EnvelopeModel.OFFSET, "", 1));
    }
    if (Double.isFinite(estimate.scan().photonRate())) {
      quantities.add(
          plain(
              "rate",
              SCAN,
              "Count rate of both detectors",
              estimate.scan().photonRate() / 1e3,
              "kHz",
              "mean over the recordings"));
    }
    warnOfRange();
    if (!estimate.dither().isKnown()) {
      messages.add(
          Message.info(
              "The dither is not known, so the contrast at long lags contains its factor."
                  + " Coherence times do not depend on it, as the contrast is free at each lag."));
    }
    quality();
  }

  /** A scan that ends before the envelope does leaves offset and T2 to each other. */
  private void warnOfRange() {
    if (!fit.model().hasCoherenceTime()) {
      return;
    }
    double range = Numbers.largestSize(estimate.delays());
    double t2 = fit.value(EnvelopeModel.T2);
    if (range < 1.5 * t2) {
      messages.add(
          Message.warning(
              "The scan ends at "
                  + SentenceNumber.text(range, 3)
                  + " ps, "
                  + SentenceNumber.text(range / t2, 2)
                  + " coherence times; T2 and the offset then depend on each other.",
              "Scan to at least 1.5 T2, better 3 T2."));
    }
  }

  private void quality() {
    double misfit = fit.misfit();
    quantities.add(
        plain(
            "goodness.deviance",
            "Goodness of fit",
            "Deviance for each degree of freedom",
            misfit,
            "",
            "of the headline fit, before the errors were widened; 1 for a model that is true"));
    quantities.add(
        plain(
            "goodness.widening",
            "Goodness of fit",
            "Factor on the errors for the misfit",
            fit.widening(),
            "",
            "root of the deviance for each degree of freedom, at least 1; it is in all errors of"
                + " the fit"));
    if (misfit > MISFIT) {
      messages.add(
          Message.warning(
              "The model misses the envelope by "
                  + SentenceNumber.text(Math.sqrt(misfit), 3)
                  + " times the errors of the data; the errors given are "
                  + SentenceNumber.text(fit.widening(), 3)
                  + " times those of the photons alone to contain that.",
              "Look at the residuals and at the other line models."));
    }
  }
}
