package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.heralded.Numbers.Estimate;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** Turns counted pairs into quantities, curves and messages. */
final class HeraldedReport {
  /** Below this many lifetimes in a pulse period the tail reaches the next pulse. */
  private static final double ENOUGH_LIFETIMES = 5;

  /** Rate of photons per pulse above which three-photon pulses and dead times matter. */
  private static final double BUSY = 0.05;

  private static final double BAD_FIT = 4;
  private static final double RISE_95 = 3.841459;

  /** With more photons of the response for each pair its noise does not matter. */
  private static final double KNOWN_RESPONSE = 100;

  private final HeraldedCounts counts;
  private final Accidentals accidentals;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  HeraldedReport(HeraldedCounts counts) throws AnalysisException {
    this.counts = counts;
    requirePairs();
    accidentals = counts.accidentals();
    double rise = Math.max(2 * counts.tickNs(), 0.1);
    CascadeFit fit;
    try {
      fit =
          CascadeFit.of(
              counts.settings(),
              counts.pairs(),
              accidentals,
              counts.response(),
              counts.tickNs(),
              counts.decayNs(),
              rise);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "The pairs cannot be fitted: %s. Take a longer record, or change the masks in Settings > Masks."
              .formatted(e.getMessage()),
          e);
    }
    cautions(fit);
    cascade(fit);
    PairNumbers numbers = new PairNumbers(counts, accidentals, fit);
    quantities.addAll(numbers.quantities());
    messages.addAll(numbers.messages());
    curves.addAll(new HeraldedCurves(counts, accidentals, fit).curves());
    messages.addAll(counts.time().messages());
    quantities.addAll(counts.time().quantities());
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Curve> curves() {
    return curves;
  }

  List<Message> messages() {
    return messages;
  }

  private void requirePairs() throws AnalysisException {
    PairCounts pairs = counts.pairs();
    long zero = pairs.pairs();
    if (zero < CascadeFit.FEWEST_PAIRS) {
      int lag = lowestLag(pairs);
      String hint =
          pairs.sideByLag()[lag] < zero
              ? ""
              : " Pairs grow with the square of the power and with the recording time: record about %s times longer, or with more power."
                  .formatted(
                      SentenceNumber.text(
                          Math.ceil(5.0 * CascadeFit.FEWEST_PAIRS / Math.max(1, zero)), 2));
      throw new AnalysisException(
          "Only %d pulses have one photon on each of two detectors; two decays need %d at the very least, and some hundred to be of use.%s"
              .formatted(zero, CascadeFit.FEWEST_PAIRS, hint));
    }
    int lag = lowestLag(pairs) - pairs.sideByLag().length / 2;
    double mean = pairs.neighbourPairs() / (pairs.sideByLag().length - 1.0);
    if (zero > 0.8 * mean && lag != 0 && counts.channels().size() == 2) {
      double lowest = pairs.sideByLag()[lowestLag(pairs)];
      String other =
          lowest < 0.5 * mean
              ? " Pulse lag %d has far fewer (%s): set Settings > Record > Pulse delay to %d."
                  .formatted(
                      lag, SentenceNumber.text(lowest, 6), lag + counts.settings().pulseDelay())
              : " No other pulse lag has fewer: this light is not antibunched.";
      marks.add("There is no antibunching after one pulse, so pairs need not be cascades.");
      messages.add(
          Message.warning(
              "As many pairs come after one pulse (%d) as of neighbouring pulses (%s): these are not the photons of a cascade.%s"
                  .formatted(zero, SentenceNumber.text(mean, 4), other),
              "Look at g²(0) with the HBT analysis first."));
    }
  }

  private static int lowestLag(PairCounts pairs) {
    int lowest = pairs.sideByLag().length / 2;
    for (int i = 0; i < pairs.sideByLag().length; i++) {
      lowest = pairs.sideByLag()[i] < pairs.sideByLag()[lowest] ? i : lowest;
    }
    return lowest;
  }

  private void cautions(CascadeFit fit) {
    double lifetimes = counts.periodNs() / fit.result.value(CascadeFit.TAU_X);
    if (lifetimes < ENOUGH_LIFETIMES) {
      String what =
          "The pulse period of %s ns is only %s exciton lifetimes: second photons come after the next pulse and are lost or paired wrongly."
              .formatted(
                  SentenceNumber.text(counts.periodNs(), 4), SentenceNumber.text(lifetimes, 2));
      marks.add(what);
      messages.add(
          Message.warning(
              what, "Lower the repetition rate to a period of more than five lifetimes."));
    }
    double perPulse = 0;
    for (long[] photons : counts.pairs().singles()) {
      for (long n : photons) {
        perPulse += n / counts.pulses();
      }
    }
    if (perPulse > BUSY) {
      String what =
          "%s photons come per pulse: dead time of the detectors cuts the pairs of neighbouring pulses, and three-photon pulses matter."
              .formatted(SentenceNumber.text(perPulse, 2));
      marks.add(what);
      messages.add(Message.warning(what, "Attenuate the light before the detectors."));
    }
    GoodnessOfFit goodness = GoodnessOfFit.of(fit.result);
    if (goodness.z() > BAD_FIT) {
      String what =
          "The two decays do not describe the pairs (deviance %s standard deviations too high)."
              .formatted(SentenceNumber.text(goodness.z(), 2));
      marks.add(what);
      messages.add(
          Message.warning(
              what, "Look at the residuals: a second decay, blinking to a trion, or crosstalk."));
    }
    if (!fit.result.converged()) {
      String what = "The fit did not converge: %s.".formatted(fit.result.convergence().text());
      marks.add(what);
      messages.add(Message.warning(what, "Take a longer record, or set the masks by hand."));
    }
    if (!fit.crosstalk.isEmpty()) {
      String ranges =
          fit.crosstalk.stream()
              .map(r ->
                  SentenceNumber.text(r.fromNs(), 3) + " to " + SentenceNumber.text(r.toNs(), 3))
              .collect(Collectors.joining(" ns and "));
      boolean given = counts.settings().crosstalk() == HeraldedSettings.CrosstalkMask.GIVEN;
      messages.add(
          Message.info(
              "%s: time differences of either sign of %s ns are left out of both fits; they hold %s pairs more than the decay explains."
                  .formatted(
                      given ? "Given crosstalk mask" : "Crosstalk of the detectors was found",
                      ranges,
                      SentenceNumber.text(fit.crosstalkPairs, 3))));
    }
  }

  private void cascade(CascadeFit fit) {
    ProfileLikelihood profile = new ProfileLikelihood(fit.result);
    Estimate tauXX = estimate(profile, fit.result, CascadeFit.TAU_XX);
    Estimate tauX = estimate(profile, fit.result, CascadeFit.TAU_X);
    Estimate pairs = estimate(profile, fit.result, CascadeFit.PAIRS);
    String joint = "joint Poisson likelihood of both decays with accidentals; profile interval";
    List<String> ofXX = new ArrayList<>(marks);
    Quantity width = responseWidth(fit.result);
    if (counts.response().isEmpty() && tauXX.value() < width.value() / HeraldedSettings.FWHM) {
      ofXX.add(
          "The lifetime is shorter than the jitter of the detectors, whose shape was taken as Gaussian; a measured response in Settings > Instrument response gives it.");
    }
    if (counts.response().isPresent()
        && counts.response().get().photons() < KNOWN_RESPONSE * counts.pairs().pairs()) {
      ofXX.add(
          "The response has %d photons, fewer than %.0f for each pair: its own noise is not in the error."
              .formatted(counts.response().get().photons(), KNOWN_RESPONSE));
    }
    quantities.add(
        Numbers.estimate(
            "heralded.tauXX",
            Numbers.CASCADE,
            "Biexciton lifetime",
            tauXX,
            "ns",
            "crosstalk, accidentals, jitter",
            "decay of the first photon; " + joint,
            ofXX));
    quantities.add(
        Numbers.estimate(
            "heralded.tauX",
            Numbers.CASCADE,
            "Exciton lifetime",
            tauX,
            "ns",
            "crosstalk, accidentals, jitter",
            "decay of the time from the first to the second photon; " + joint,
            marks));
    quantities.add(width);
    GoodnessOfFit goodness = GoodnessOfFit.of(fit.result);
    quantities.add(
        Quantity.withoutError(
            "heralded.goodness.z",
            Numbers.CASCADE,
            "Misfit of both decays",
            goodness.z(),
            "",
            "fit",
            "deviance less its expectation, in standard deviations"));
    Yields yields = new Yields(counts, accidentals, tauXX, tauX, pairs, marks);
    quantities.addAll(yields.quantities());
    messages.addAll(yields.messages());
    quantities.add(
        Numbers.estimate(
            "heralded.pairs.cascade",
            Numbers.PAIRS,
            "Pairs of cascades",
            pairs,
            "",
            "crosstalk, accidentals",
            "fitted decay, extrapolated over masked differences; profile interval",
            marks));
    Estimate other = estimate(profile, fit.result, CascadeFit.OTHER);
    List<String> significant = new ArrayList<>();
    if (other.low() > 0) {
      significant.add(
          "Some first photons decay like those of independent pairs: a second emitter, or crosstalk beside its mask.");
    }
    quantities.add(
        Numbers.estimate(
            "heralded.pairs.other",
            Numbers.PAIRS,
            "Pairs whose first photon is not of the biexciton",
            other,
            "",
            "fit",
            "factor of the shape of first photons in pairs of neighbouring pulses, pairs outside the"
                + " masks",
            significant));
  }

  private Quantity responseWidth(FitResult fit) {
    String id = "heralded.jitter";
    String label = "Width of the response (FWHM)";
    if (counts.response().isPresent()) {
      PairResponse response = counts.response().get();
      return Quantity.withoutError(
          id,
          Numbers.CASCADE,
          label,
          response.widthTicks() * counts.tickNs(),
          "ns",
          Quantity.RAW,
          "measured response %s with %d photons, mean of the detectors"
              .formatted(response.name(), response.photons()));
    }
    double sigma = fit.value(CascadeFit.JITTER);
    if (counts.settings().responseWidth().isPresent()) {
      return Quantity.withoutError(
          id,
          Numbers.CASCADE,
          label,
          HeraldedSettings.FWHM * sigma,
          "ns",
          "setting",
          "Gaussian of the width in Settings > Instrument response");
    }
    return Numbers.estimate(
        id,
        Numbers.CASCADE,
        label,
        Estimate.symmetric(
            HeraldedSettings.FWHM * sigma, HeraldedSettings.FWHM * fit.sigma(CascadeFit.JITTER)),
        "ns",
        "fit",
        "Gaussian in the decay of the first photon",
        List.of());
  }

  private static Estimate estimate(ProfileLikelihood profile, FitResult result, String name) {
    ProfileInterval interval = profile.interval(name, 0.95);
    double high = interval.high();
    if (Double.isInfinite(high)) {
      high = upperEnd(profile, name, interval.value());
    }
    double sigma = result.sigma(name);
    return new Estimate(
        interval.value(),
        Double.isFinite(sigma) ? sigma : (high - interval.value()) / Interval.NORMAL_95,
        interval.low(),
        high);
  }

  /** Where the deviance has risen by 3.84 from a bound, off which it rises straight. */
  private static double upperEnd(ProfileLikelihood profile, String name, double value) {
    double low = value;
    double high = value + 1;
    for (int i = 0; i < 60 && profile.rise(name, high) < RISE_95; i++) {
      low = high;
      high = value + 2 * (high - value);
    }
    for (int i = 0; i < 30; i++) {
      double middle = 0.5 * (low + high);
      if (profile.rise(name, middle) < RISE_95) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
