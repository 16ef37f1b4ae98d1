package org.photonbench.analysis.flid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.blinking.ChannelSet;
import org.photonbench.analysis.blinking.DecayWindow;
import org.photonbench.analysis.blinking.WindowedArrivals;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.lifetime.TruncatedExponential.Estimate;
import org.photonbench.fit.lifetime.TruncatedExponential.State;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingInfo;

/**
 * Intensity and lifetime of any stretch of a record from four sums over its photons.
 *
 * <p>Both kinds of lifetime are the maximum-likelihood lifetime of an exponential from the mean
 * arrival in a finite window (P. Hall and B. Selinger, J. Phys. Chem. 85, 2941 (1981)): behind the
 * response, or over the whole period with the mean of the response taken off. Over a period of many
 * lifetimes the latter is the mean arrival itself, whatever the shape of the decay.
 */
final class LifetimeEstimator {
  /** More background in the decay window leaves nothing to tell a lifetime from. */
  private static final double MOST_BACKGROUND = 0.9;

  /** A response farther from the rising edge, in rises, is from another set-up. */
  private static final double FARTHEST_EDGES = 4;

  private final DecayWindow window;
  private final double background;
  private final double afterpulses;
  private final double offset;
  private final double offsetSigma;
  private final double offsetVariance;
  private final WindowedArrivals arrivals;
  private final String method;
  private final List<String> marks;

  private LifetimeEstimator(
      DecayWindow window,
      FlidSettings settings,
      MeasuredResponse.Place offset,
      String method,
      List<String> marks) {
    this.window = window;
    background = settings.background().orElse(0);
    afterpulses = settings.afterpulses() / 100;
    this.offset = offset.mean();
    offsetSigma = offset.meanSigma();
    offsetVariance = offset.variance();
    arrivals = new WindowedArrivals(window.seconds(), offset.mean(), offset.variance());
    this.method = method;
    this.marks = marks;
  }

  /**
   * Looks where the decay is.
   *
   * @param micros micro times of the whole record
   * @param response empty if none was given
   * @throws AnalysisException if there is no decay, or the response does not fit it
   */
  static LifetimeEstimator of(
      FlidSettings settings,
      RecordingInfo info,
      MicroTimeHistogram micros,
      ChannelSet channels,
      Optional<ResponseFile> response)
      throws AnalysisException {
    return settings.lifetime() == FlidSettings.LifetimeKind.TRUNCATED
        ? truncated(settings, info, micros, channels, response)
        : meanArrival(settings, info, micros, channels, response);
  }

  private static DecayWindow require(DecayWindow window, ChannelSet channels)
      throws AnalysisException {
    if (window == null) {
      throw new AnalysisException(
          "The micro times of %s show no decay: a detector needs at least 200 photons and a window that is longer than its rise. Choose other channels in Settings > Record, or measure longer."
              .formatted(channels));
    }
    return window;
  }

  private static LifetimeEstimator truncated(
      FlidSettings settings,
      RecordingInfo info,
      MicroTimeHistogram micros,
      ChannelSet channels,
      Optional<ResponseFile> response)
      throws AnalysisException {
    OptionalDouble start = settings.decayStart();
    String why = "as set";
    List<String> marks = new ArrayList<>();
    if (start.isEmpty() && response.isPresent()) {
      double width = 0;
      for (Channel channel : micros.channels()) {
        if (channels.contains(channel.number())) {
          width = Math.max(width, MeasuredResponse.fullWidth(response.get().of(channel)));
        }
      }
      start = OptionalDouble.of(2 * width * 1e9);
      why = "twice the width of the response";
    } else if (start.isEmpty()) {
      why = "twice the rise of the decay";
      marks.add(
          "No instrument response was given; the window starts by the rise of the decay itself.");
    }
    DecayWindow window = require(DecayWindow.of(info, micros, channels, start), channels);
    String method =
        "maximum likelihood of one exponential from %s ns after the rising edge (%s) for %s ns"
            .formatted(
                SentenceNumber.text(window.startSeconds() * 1e9, 3),
                why,
                SentenceNumber.text(window.seconds() * 1e9, 4));
    return new LifetimeEstimator(
        window, settings, new MeasuredResponse.Place(0, 0, 0), method, marks);
  }

  private static LifetimeEstimator meanArrival(
      FlidSettings settings,
      RecordingInfo info,
      MicroTimeHistogram micros,
      ChannelSet channels,
      Optional<ResponseFile> response)
      throws AnalysisException {
    DecayWindow window = require(DecayWindow.wholePeriod(info, micros, channels), channels);
    double micro = info.timeBase().microTickSeconds();
    double period = DecayWindow.period(info) * micro;
    double photons = 0;
    double mean = 0;
    double variance = 0;
    double meanVariance = 0;
    for (Channel channel : micros.channels()) {
      int number = channel.number();
      if (!window.has(number)) {
        continue;
      }
      double rise = (window.edge(number) - window.start(number)) * micro;
      MeasuredResponse.Place place = new MeasuredResponse.Place(rise, 0, 0);
      if (response.isPresent()) {
        ResponseHistogram histogram = response.get().of(channel);
        place = MeasuredResponse.place(histogram, window.start(number) * micro, period);
        double reach =
            Math.max(FARTHEST_EDGES * rise / 2, 2 * MeasuredResponse.fullWidth(histogram));
        if (!(Math.abs(place.mean() - rise) <= reach)) {
          throw new AnalysisException(
              "The response %s lies %s ns from the rising edge of the decay on channel %s, so it is no zero of its arrivals. Give one recorded with the same delays, or choose the truncated lifetime in Settings > Lifetime."
                  .formatted(
                      response.get(),
                      SentenceNumber.text((place.mean() - rise) * 1e9, 3),
                      channel));
        }
      }
      long n = total(micros.counts(channel));
      photons += n;
      mean += n * place.mean();
      variance += n * (place.variance() + place.mean() * place.mean());
      meanVariance += (double) n * n * place.meanSigma() * place.meanSigma();
    }
    mean /= photons;
    variance = Math.max(0, variance / photons - mean * mean);
    List<String> marks =
        response.isPresent()
            ? List.of()
            : List.of(
                "No instrument response was given; arrivals count from half of the rising edge,"
                    + " which is not the mean of the response.");
    String method =
        "mean arrival over %s ns less the mean of %s, folding at the period undone for one exponential"
            .formatted(
                SentenceNumber.text(window.seconds() * 1e9, 4),
                response.isPresent() ? "the response " + response.get() : "no response");
    return new LifetimeEstimator(
        window,
        settings,
        new MeasuredResponse.Place(mean, variance, Math.sqrt(meanVariance) / photons),
        method,
        marks);
  }

  private static long total(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  DecayWindow window() {
    return window;
  }

  /** How a lifetime is had, with its choices. */
  String method() {
    return method;
  }

  /** Reasons for caution. */
  List<String> marks() {
    return marks;
  }

  /**
   * Error of the mean arrival of photons in the decay window that their number does not lessen, in
   * seconds: the place of the response, and that of the afterpulses. These are taken to lie evenly,
   * but come some time after their photon; they may lie anywhere in the window together.
   */
  double systematic(long photons, long inDecay, double liveSeconds) {
    if (inDecay == 0) {
      return 0;
    }
    double even = background * liveSeconds;
    double late = Math.max(0, photons - even) * afterpulses / (1 + afterpulses);
    double share = Math.min(1, late * window.share() / inDecay);
    double all = Math.min(1, share(photons, inDecay, liveSeconds));
    return Math.hypot(share * window.seconds() / Math.sqrt(12), (1 - all) * offsetSigma);
  }

  /** Counts per second of the emitter: without background and afterpulses. */
  double intensity(long photons, double liveSeconds) {
    return (photons / liveSeconds - background) / (1 + afterpulses);
  }

  /** Poisson error of {@link #intensity}. */
  double intensitySigma(long photons, double liveSeconds) {
    return Math.sqrt(photons) / liveSeconds / (1 + afterpulses);
  }

  /**
   * The lifetime in seconds.
   *
   * @param photons all photons
   * @param inDecay photons in the decay window
   * @param sum of their arrivals in whole micro ticks
   */
  Estimate lifetime(long photons, long inDecay, long sum, double liveSeconds) {
    if (inDecay == 0) {
      return new Estimate(Double.NaN, Double.NaN, 0, State.EMPTY);
    }
    double share = share(photons, inDecay, liveSeconds);
    if (!isResolvable(share)) {
      return new Estimate(Double.NaN, Double.NaN, inDecay, State.TOO_LONG);
    }
    double length = window.seconds();
    double seconds =
        Math.min(window.sumSeconds(sum, inDecay), inDecay * length)
            - inDecay * (1 - share) * offset;
    if (!(seconds > 0)) {
      return new Estimate(Double.NaN, Double.NaN, inDecay, State.TOO_SHORT);
    }
    Estimate estimate = TruncatedExponential.times(seconds, inDecay, length, share);
    if (estimate.state() != State.RESOLVED || offsetVariance == 0) {
      return estimate;
    }
    // The times of the response add their variance to that of the decay.
    double slope = arrivals.slope(estimate.lifetime());
    double more = offsetVariance / (inDecay * (1 - share)) * slope * slope;
    double sigma = Math.sqrt(estimate.sigma() * estimate.sigma() + more);
    return new Estimate(estimate.lifetime(), sigma, inDecay, State.RESOLVED);
  }

  /** What the arrivals in the decay window are at a lifetime. */
  WindowedArrivals arrivals() {
    return arrivals;
  }

  /** Mean arrival of the photons in the decay window in seconds. */
  double mean(long inDecay, long sum) {
    return window.sumSeconds(sum, inDecay) / inDecay;
  }

  /** Share of the photons in the decay window that background and afterpulses spread evenly. */
  double share(long photons, long inDecay, double liveSeconds) {
    double even = background * liveSeconds;
    even += Math.max(0, photons - even) * afterpulses / (1 + afterpulses);
    return even * window.share() / inDecay;
  }

  /** Whether a share of background leaves a lifetime. */
  static boolean isResolvable(double share) {
    return share <= MOST_BACKGROUND;
  }
}
