package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.lifetime.LifetimeSettings.FitRange;
import org.photonbench.analysis.lifetime.LifetimeSettings.ModelKind;
import org.photonbench.analysis.lifetime.LifetimeSettings.PileUpKind;
import org.photonbench.analysis.lifetime.LifetimeSettings.ResponseKind;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.photon.LiveTime;

/** Makes the result from what was counted: preparation, fits, quantities, curves, messages. */
final class LifetimeReport {
  /** Fewer photons have no lifetime worth its name. */
  static final long FEWEST_PHOTONS = 100;

  /** Photons for each further exponential that is tried. */
  private static final double PHOTONS_FOR_ANOTHER = 500;

  /** Flat light gives such a fall of the deviance less than once in ten thousand records. */
  private static final double DECAY_IS_SEEN = 20;

  private static final double PILE_UP_CORRECTED_FROM = 0.01;
  private static final double LIFETIMES_IN_PERIOD = 5;
  private static final double WIDTHS_AFTER_PEAK = 2;

  private final LifetimeSettings settings;
  private final AnalysisContext context;
  private final Decays decays;
  private final Optional<Course> course;
  private final Exposure time;
  private final LifetimeInputs inputs;
  private final boolean quick;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  /**
   * The course of a record of photons.
   *
   * @param recorder histograms of many time bins
   * @param live live time in ticks of the record
   * @param tickSeconds such a tick
   */
  record Course(DecayRecorder recorder, LiveTime live, double tickSeconds) {}

  /**
   * @param course empty where there are no photons but histograms only
   * @param quick for a look while the record is still read
   */
  LifetimeReport(
      LifetimeSettings settings,
      AnalysisContext context,
      Decays decays,
      Optional<Course> course,
      Exposure time,
      LifetimeInputs inputs,
      boolean quick) {
    this.settings = settings;
    this.context = context;
    this.decays = decays;
    this.course = course;
    this.time = time;
    this.inputs = inputs;
    this.quick = quick;
  }

  /**
   * @param first messages that come before the others
   * @param withoutBin photons that have no time after the pulse or one beyond all bins
   */
  Result make(List<Message> first, long withoutBin) throws AnalysisException {
    messages.addAll(first);
    Preparation preparation = Preparation.of(decays, settings, inputs.response(), messages);
    AlignedDecay decay = preparation.decay(null);
    RecordPart record = new RecordPart(decays, preparation, time, quantities, messages);
    record.add(decay, withoutBin);
    double pulses = record.pulses();
    double pileUp = decays.isPeriodic() ? PileUp.probability(decays, pulses) : Double.NaN;
    addPileUp(pileUp);
    noteResponse(preparation);

    Response used = tailOnly(preparation) ? new Response.None() : preparation.response(null);
    DecayFitter.Setup setup = setup(decay, used, preparation);
    DecayFitter fitter = new DecayFitter(decay, used, setup);
    if (fitter.photons() < FEWEST_PHOTONS || fitter.bins().length < 5) {
      String few =
          "The fit range holds %d photons in %d bins, too few for a lifetime."
              .formatted(fitter.photons(), fitter.bins().length);
      messages.add(
          new Message(
              Message.Level.ERROR,
              few,
              "Record longer, or widen Settings > Fit > Fit start and Fit stop."));
      quantities.add(FitPart.missing(few));
      curves.add(FitPart.histogram(preparation, decay));
      return finish();
    }
    ModelChoice choice = choose(fitter);
    DecayFit fit = choice.chosen();
    if (fit.aboveFlat() < DECAY_IS_SEEN) {
      String flat =
          "The %d photons in the fit range show no decay that stands out from flat light."
              .formatted(fitter.photons());
      messages.add(
          new Message(
              Message.Level.ERROR,
              flat,
              "Check that the laser gives the sync and that the channel sees the emitter; record"
                  + " longer."));
      quantities.add(FitPart.missing(flat));
      curves.add(FitPart.histogram(preparation, decay));
      return finish();
    }
    ResponseNoise noise =
        quick ? ResponseNoise.none() : ResponseNoise.of(preparation, fit, settings.seed());
    FitPart part =
        new FitPart(settings, preparation, choice, noise, quick, marks(choice, preparation));
    part.add(quantities, messages);
    addPeriod(fit);
    quantities.addAll(record.goodness(choice));
    curves.addAll(part.curves());
    addCorrected(preparation, fitter, fit, pulses, pileUp, part);
    course.ifPresent(c -> addTrace(preparation, fit, c));
    if (!quick && decays.channels().size() > 1) {
      new ChannelPart(preparation, fitter, fit, inputs.energies())
          .add(quantities, curves, messages);
    }
    return finish();
  }

  private Result finish() {
    return new Result(
        LifetimeAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }

  private boolean tailOnly(Preparation preparation) {
    return preparation.kind() == ResponseKind.NONE || settings.range() == FitRange.AFTER_PEAK;
  }

  private void noteResponse(Preparation preparation) {
    if (preparation.kind() == ResponseKind.NONE) {
      messages.add(
          Message.warning(
              "Without an instrument response only the decay after the peak was fitted; components"
                  + " as fast as the response are not seen, and amplitudes are those at the peak.",
              "Give a measured response or a width in Settings > Instrument response."));
      if (settings.range() == FitRange.WHOLE) {
        messages.add(
            Message.warning(
                "The whole period cannot be fitted without an instrument response.",
                "Give one in Settings > Instrument response."));
      }
    }
    if (!decays.isPeriodic()) {
      messages.add(
          Message.warning(
              "The repetition rate is not known: light of earlier pulses and pile-up are not"
                  + " accounted for.",
              "Give it in Settings > Record > Repetition rate."));
    }
  }

  private DecayFitter.Setup setup(AlignedDecay decay, Response used, Preparation preparation)
      throws AnalysisException {
    int peak = decay.peakBin();
    int from = 0;
    if (used instanceof Response.None) {
      double width = preparation.response(null).fwhmNs();
      double start = Double.isNaN(width) ? riseNs(decay, peak) : WIDTHS_AFTER_PEAK * width;
      from = peak + (int) Math.ceil(start / decay.binNs());
    }
    if (settings.fitStart().isPresent()) {
      from = peak + (int) Math.round(settings.fitStart().getAsDouble() / decay.binNs());
    }
    int to = decay.bins();
    if (settings.fitStop().isPresent()) {
      to = peak + (int) Math.round(settings.fitStop().getAsDouble() / decay.binNs());
    }
    OptionalDouble background = OptionalDouble.empty();
    DecayFitter.Dark darkPart = null;
    Optional<LifetimeInputs.DarkRecord> dark = inputs.dark();
    boolean given = settings.background().isPresent() || dark.isPresent();
    if (given && !decays.isPeriodic()) {
      throw new AnalysisException(
          "A background in counts per second needs the repetition rate. Give it in Settings >"
              + " Record > Repetition rate, or let the fit find the background.");
    }
    if (given && !time.isKnown()) {
      throw new AnalysisException(
          "The file does not tell its acquisition time, so a background in counts per second or a"
              + " dark record means nothing to it. Clear them in Settings > Background.");
    }
    double live = time.liveSeconds();
    if (settings.background().isPresent()) {
      background =
          OptionalDouble.of(settings.background().getAsDouble() * live / decays.periodNs());
    } else if (dark.isPresent()) {
      long counts = dark.get().on(decays.channels());
      if (!(dark.get().live() > 0)) {
        throw new AnalysisException(
            "The dark record has no live time. Choose another in Settings > Background.");
      }
      darkPart = new DecayFitter.Dark(counts, decays.periodNs() * dark.get().live() / live);
    }
    return new DecayFitter.Setup(from, to, settings.scatter(), background, darkPart);
  }

  /** From the rising edge to the peak: as long again after it the response has passed. */
  private static double riseNs(AlignedDecay decay, int peak) {
    long half = decay.counts()[peak] / 10;
    int bin = peak;
    while (bin > 0 && decay.counts()[bin] > half) {
      bin--;
    }
    return (peak - bin) * decay.binNs();
  }

  private ModelChoice choose(DecayFitter fitter) {
    ModelChoice choice =
        new ModelChoice(
            fitter, quick ? 0 : settings.replicates(), settings.seed(), context.threads());
    ModelKind kind = settings.model();
    switch (kind) {
      case AUTOMATIC -> {
        int most =
            (int)
                Math.clamp(
                    1 + (long) (fitter.photons() / PHOTONS_FOR_ANOTHER),
                    1,
                    Math.min(settings.mostComponents(), quick ? 2 : 4));
        choice.compare(most);
        if (!quick) {
          stretched(choice, fitter, choice.candidates().getFirst().fit())
              .ifPresent(choice::alsoShow);
        }
      }
      case STRETCHED -> {
        DecayFit one = fitter.exponentials(1, null);
        Optional<DecayFit> fit = stretched(choice, fitter, one);
        choice.take(fit.orElse(one));
      }
      case ONE, TWO, THREE, FOUR -> {
        DecayFit fit = fitter.exponentials(1, null);
        for (int n = 2; n <= kind.ordinal(); n++) {
          fit = fitter.exponentials(n, fit);
        }
        choice.take(fit);
      }
    }
    return choice;
  }

  private Optional<DecayFit> stretched(ModelChoice choice, DecayFitter fitter, DecayFit one) {
    try {
      // A Gaussian whose width is fitted is taken as the exponentials find it.
      return Optional.of(fitter.stretched(one));
    } catch (IllegalArgumentException e) {
      messages.add(
          Message.info("The stretched exponential was not fitted: " + e.getMessage() + "."));
      return Optional.empty();
    }
  }

  private List<String> marks(ModelChoice choice, Preparation preparation) {
    List<String> marks = new ArrayList<>();
    if (preparation.kind() == ResponseKind.NONE) {
      marks.add("No instrument response: fit of the tail only.");
    }
    DecayFit fit = choice.chosen();
    if (!fit.result().converged()) {
      marks.add("The fit did not converge.");
      messages.add(
          Message.warning(
              "The fit did not converge: " + fit.result().convergence().text() + ".",
              "Take a simpler model, or hold the background or the response width."));
    }
    if (fit.isAmbiguous()) {
      marks.add("Other lifetimes describe the decay as well.");
      messages.add(
          Message.warning(
              "Other lifetimes describe the decay within a deviance of 3.84 of the best ones.",
              "Quote averages only, or record more photons."));
    }
    double misfit = choice.best().misfit();
    if (misfit > 3) {
      marks.add("The fit does not describe the data within their errors.");
      messages.add(
          Message.warning(
              "The fit does not describe the decay within its Poisson errors: the C statistic lies %s standard deviations above its expectation."
                  .formatted(SentenceNumber.text(misfit, 3)),
              "Look at the residuals: a response of another colour, reflections or another law"
                  + " leave their shape there."));
    }
    return marks;
  }

  private void addPileUp(double probability) {
    if (Double.isNaN(probability)) {
      return;
    }
    quantities.add(
        Quantity.withoutError(
            "pileup.probability",
            "Pile-up",
            "Photons per pulse, strongest detector",
            probability,
            "",
            Quantity.RAW,
            "photons over laser pulses in the live time; the dead time of the electronics is not"
                + " known and not corrected"));
    if (probability > settings.pileUpLimit() / 100) {
      messages.add(
          Message.warning(
              "A detector gives %s photons per pulse, above the limit of %s %%: electronics that take the first photon only shorten the decay."
                  .formatted(
                      SentenceNumber.text(probability, 2),
                      SentenceNumber.text(settings.pileUpLimit(), 3)),
              "Lower the rate; compare the values with Coates's correction. With a dead time of"
                  + " several periods the distortion is smaller than that correction."));
    }
  }

  private void addCorrected(
      Preparation preparation,
      DecayFitter fitter,
      DecayFit fit,
      double pulses,
      double probability,
      FitPart part)
      throws AnalysisException {
    boolean wanted =
        settings.pileUp() == PileUpKind.COATES
            || settings.pileUp() == PileUpKind.AUTOMATIC && probability > PILE_UP_CORRECTED_FROM;
    if (!wanted || Double.isNaN(probability) || quick) {
      return;
    }
    if (probability >= 1) {
      throw new AnalysisException(
          "A detector has more photons than there were laser pulses, so its electronics take more than one photon a pulse. Set Settings > Pile-up to none.");
    }
    AlignedDecay decay = preparation.decay(PileUp.exposures(decays, pulses));
    DecayFitter corrected = new DecayFitter(decay, fitter.response(), fitter.setup());
    DecayFit again = corrected.again(fit);
    part.addCorrected(again, quantities);
    curves.add(FitPart.withoutPileUp(decay));
  }

  private void addPeriod(DecayFit fit) {
    if (!decays.isPeriodic()) {
      return;
    }
    double period = decays.periodNs();
    DecayFit.Estimate late = fit.laterThan(period);
    quantities.add(
        RecordPart.estimate(
            "period.later-share",
            "Pulse period",
            "Photons later than one period",
            late,
            "",
            "fit",
            "share of the fitted decay; they are seen after later pulses, which the fit counts"));
    double longest = fit.intensityAverage().value();
    if (period < LIFETIMES_IN_PERIOD * longest) {
      messages.add(
          Message.warning(
              "The pulse period of %s ns is %s times the mean lifetime: %s %% of the photons come after later pulses. The fit counts them, but slow components and background are hard to tell apart."
                  .formatted(
                      SentenceNumber.text(period, 4),
                      SentenceNumber.text(period / longest, 2),
                      SentenceNumber.text(100 * late.value(), 2)),
              "Lower the repetition rate to a period of at least five lifetimes, or hold the"
                  + " background by a dark record."));
    }
  }

  private void addTrace(Preparation preparation, DecayFit fit, Course photons) {
    AlignedDecay decay = fit.fitter().decay();
    double width = fit.fitter().response().fwhmNs();
    if (Double.isNaN(width)) {
      width = fit.responseSigma() * Response.FWHM;
    }
    double start =
        fit.fitter().isTail() || Double.isNaN(width)
            ? decay.startNs(fit.fitter().bins()[0])
            : decay.startNs(decay.peakBin()) + WIDTHS_AFTER_PEAK * width;
    double live = time.liveSeconds();
    LifetimeTrace trace =
        LifetimeTrace.of(
            photons.recorder(),
            preparation,
            start,
            live > 0 ? fit.background() / live : 0,
            photons.live(),
            photons.tickSeconds(),
            settings);
    if (trace.segments().isEmpty()) {
      return;
    }
    curves.add(trace.curve());
    int resolved = trace.resolved().size();
    quantities.add(
        Quantity.count(
            "trace.segments",
            "Lifetime in time",
            "Segments with a lifetime",
            resolved,
            "of " + trace.segments().size() + " segments of the record"));
    if (resolved > 1) {
      quantities.add(
          Quantity.withoutError(
              "trace.constancy",
              "Lifetime in time",
              "Probability of such a scatter if the lifetime stays the same",
              trace.probability(),
              "",
              "raw",
              "chi-squared of the logarithms: "
                  + SentenceNumber.text(trace.scatter(), 4)
                  + " for "
                  + (resolved - 1)
                  + " degrees of freedom; one exponential in a window of "
                  + SentenceNumber.text(trace.lengthNs(), 4)
                  + " ns that starts "
                  + SentenceNumber.text(trace.fromNs() - decay.startNs(decay.peakBin()), 3)
                  + " ns after the peak"));
    }
  }
}
