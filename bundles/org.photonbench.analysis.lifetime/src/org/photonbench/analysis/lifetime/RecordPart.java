package org.photonbench.analysis.lifetime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.ResidualDiagnostics;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.photon.Channel;

/** Quantities of the record, and of how well a law fits. */
final class RecordPart {
  private static final String RECORD = "Record";
  private static final String GOODNESS = "Goodness of fit";
  private static final int LAGS = 10;

  private final Decays decays;
  private final Preparation preparation;
  private final Exposure time;
  private final List<Quantity> quantities;
  private final List<Message> messages;

  RecordPart(
      Decays decays,
      Preparation preparation,
      Exposure time,
      List<Quantity> quantities,
      List<Message> messages) {
    this.decays = decays;
    this.preparation = preparation;
    this.time = time;
    this.quantities = quantities;
    this.messages = messages;
  }

  /** Laser pulses in the live time; NaN if that is unknown. */
  double pulses() {
    return time.liveSeconds() * 1e9 / decays.periodNs();
  }

  void add(AlignedDecay decay, long withoutBin) {
    quantities.add(
        Quantity.count("photons", RECORD, "Photons", decays.photons(), "of the chosen channels"));
    long outside = decay.outside() + withoutBin;
    quantities.add(
        Quantity.count(
            "photons.outside",
            RECORD,
            "Photons in no bin",
            outside,
            "beyond the pulse period, or in the tick where its end is joined to its start"));
    if (outside > 0.01 * decays.photons()) {
      messages.add(
          Message.warning(
              "%d of %d photons lie beyond the pulse period of %.6g ns."
                  .formatted(outside, decays.photons(), decays.periodNs()),
              "Check the repetition rate in Settings > Record."));
    }
    for (int c = 0; c < decays.channels().size(); c++) {
      Channel channel = decays.channels().get(c);
      long photons = decays.photons(c);
      if (time.isKnown()) {
        quantities.add(
            rate("rate.channel" + channel.number(), "Rate, channel " + channel, photons));
      }
      quantities.add(
          Quantity.withoutError(
              "place.channel" + channel.number(),
              RECORD,
              "Place of time 0, channel " + channel,
              preparation.placesNs().get(c),
              "ns",
              "derived",
              "micro time by which the channel was moved before summing, in whole ticks"));
    }
    quantities.addAll(time.quantities());
    if (decays.isPeriodic()) {
      quantities.add(
          Quantity.withoutError(
              "period",
              RECORD,
              "Pulse period",
              decays.periodNs(),
              "ns",
              "derived",
              "from the record or Settings > Record > Repetition rate"));
    }
    quantities.add(
        Quantity.withoutError(
            "bin",
            RECORD,
            "Bin width",
            decay.binNs(),
            "ns",
            "setting",
            "whole ticks of the record"));
  }

  private Quantity rate(String id, String label, long photons) {
    double live = time.liveSeconds();
    ConfidenceInterval interval = PoissonInterval.garwood(photons, 0.95).dividedBy(live);
    return new Quantity(
        id,
        RECORD,
        label,
        photons / live,
        OptionalDouble.of(Math.sqrt(photons) / live),
        Optional.of(new Interval(interval.low(), interval.high())),
        "counts/s",
        Quantity.RAW,
        "photons over live time; Garwood interval",
        List.of());
  }

  /** Whether the chosen law agrees with the decay. */
  List<Quantity> goodness(ModelChoice choice) {
    DecayFit fit = choice.chosen();
    GoodnessOfFit c = GoodnessOfFit.of(fit.result());
    ResidualDiagnostics residuals = ResidualDiagnostics.deviance(fit.result(), 0);
    int lags = Math.min(LAGS, fit.fitter().bins().length - 1);
    return List.of(
        Quantity.count(
            "photons.fitted",
            GOODNESS,
            "Photons in the fit range",
            fit.fitter().photons(),
            "in " + fit.fitter().bins().length + " bins"),
        Quantity.withoutError(
            "goodness.c",
            GOODNESS,
            "C statistic",
            c.value(),
            "",
            "raw",
            "Poisson deviance; expectation %.1f ± %.1f with exact moments, fitted parameters taken off"
                .formatted(c.expectation(), Math.sqrt(c.variance()))),
        Quantity.withoutError(
            "goodness.z",
            GOODNESS,
            "Misfit, in standard deviations",
            c.z(),
            "",
            "raw",
            "C statistic minus its expectation over its standard deviation; positive if too bad"),
        Quantity.withoutError(
            "goodness.probability",
            GOODNESS,
            "Probability of a misfit as large",
            c.probability(),
            "",
            "raw",
            "normal approximation"),
        Quantity.withoutError(
            "residuals.correlation",
            GOODNESS,
            "Probability of residuals as correlated",
            residuals.ljungBox(lags),
            "",
            "raw",
            "Ljung and Box, lags 1 to " + lags + ", deviance residuals"));
  }

  /** A number with its standard deviation and the symmetric interval from it. */
  static Quantity estimate(
      String id,
      String group,
      String label,
      DecayFit.Estimate estimate,
      String unit,
      String correction,
      String method) {
    boolean known = Double.isFinite(estimate.sigma()) && Double.isFinite(estimate.value());
    return Quantity.normal(
        id,
        group,
        label,
        estimate.value(),
        known ? estimate.sigma() : Double.NaN,
        unit,
        correction,
        method,
        List.of());
  }
}
