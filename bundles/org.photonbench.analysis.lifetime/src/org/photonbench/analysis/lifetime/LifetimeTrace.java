package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.correlation.MicroTimeTrace;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;

/**
 * The lifetime in segments of the record: maximum likelihood of one exponential in a window behind
 * the response. In such a window an exponential looks the same on every detector, whatever its
 * delay, and after every pulse.
 */
final class LifetimeTrace {
  static final String CURVE = "trace";
  private static final int MOST_SEGMENTS = 200;
  private static final double FEWEST = 1000;

  /** Background above this share of a segment leaves no lifetime to be found. */
  private static final double DROWNED = 0.9;

  /**
   * A segment.
   *
   * @param start seconds
   * @param end seconds
   * @param live live seconds
   * @param photons photons in the window
   * @param estimate lifetime in ns
   */
  record Segment(
      double start,
      double end,
      double live,
      long photons,
      TruncatedExponential.Estimate estimate) {}

  private final List<Segment> segments = new ArrayList<>();
  private final double fromNs;
  private final double lengthNs;

  private LifetimeTrace(double fromNs, double lengthNs) {
    this.fromNs = fromNs;
    this.lengthNs = lengthNs;
  }

  /** Where the window lies in the coarse bins of each channel. */
  private record Window(int[] first, int bins) {
    static Window of(DecayRecorder recorder, Preparation preparation, double startNs) {
      Decays decays = preparation.decays();
      int channels = decays.channels().size();
      int[] first = new int[channels];
      int bins = Integer.MAX_VALUE;
      double width = recorder.coarseWidth();
      double length = RisingEdge.lengthTicks(decays);
      for (int c = 0; c < channels; c++) {
        double start = preparation.origin(c) + startNs / decays.tickNs();
        double end = Math.min(length, decays.recordedTicks());
        if (start >= length && decays.isPeriodic()) {
          start -= length;
          end = preparation.origin(c);
        }
        first[c] = (int) Math.ceil(start / width);
        bins = Math.min(bins, (int) Math.floor(end / width) - first[c]);
      }
      return new Window(first, bins);
    }
  }

  /**
   * Cuts the record into segments.
   *
   * @param startNs start of the window after time 0 of the aligned decay
   * @param backgroundRate counts per second and ns of the window
   */
  static LifetimeTrace of(
      DecayRecorder recorder,
      Preparation preparation,
      double startNs,
      double backgroundRate,
      LiveTime live,
      double tickSeconds,
      LifetimeSettings settings) {
    Window window = Window.of(recorder, preparation, startNs);
    double binNs = recorder.coarseWidth() * preparation.decays().tickNs();
    LifetimeTrace trace = new LifetimeTrace(startNs, window.bins() * binNs);
    if (window.bins() < 3) {
      return trace;
    }
    double width = 0;
    for (Channel channel : preparation.decays().channels()) {
      width = Math.max(width, recorder.trace(channel).binPulses());
    }
    long[][] rows = rows(recorder, preparation, window, width);
    long total = 0;
    for (long[] row : rows) {
      total += sum(row);
    }
    double needed =
        settings.segmentPhotons().orElse(Math.max(FEWEST, (double) total / MOST_SEGMENTS));
    long[] counts = new long[window.bins()];
    int from = 0;
    long photons = 0;
    for (int k = 0; k < rows.length; k++) {
      if (rows[k].length > 0) {
        for (int m = 0; m < counts.length; m++) {
          counts[m] += rows[k][m];
        }
        photons += sum(rows[k]);
      }
      boolean full =
          settings.segmentLength().isPresent()
              ? (k + 1 - from) * width * tickSeconds
                  >= settings.segmentLength().getAsDouble() - 1e-9
              : photons >= needed;
      if (full) {
        trace.add(
            counts,
            from * width,
            (k + 1) * width,
            photons,
            binNs,
            backgroundRate,
            live,
            tickSeconds);
        counts = new long[window.bins()];
        photons = 0;
        from = k + 1;
      }
    }
    return trace;
  }

  private void add(
      long[] counts,
      double from,
      double to,
      long photons,
      double binNs,
      double backgroundRate,
      LiveTime live,
      double tickSeconds) {
    double seconds =
        live.and(LiveTime.of((long) Math.ceil(from), (long) Math.ceil(to))).totalTicks()
            * tickSeconds;
    double share = photons == 0 ? 1 : backgroundRate * counts.length * binNs * seconds / photons;
    TruncatedExponential.Estimate estimate =
        share < DROWNED
            ? TruncatedExponential.histogram(counts, binNs, Math.max(0, share))
            : new TruncatedExponential.Estimate(
                Double.NaN, Double.NaN, photons, TruncatedExponential.State.TOO_LONG);
    segments.add(new Segment(from * tickSeconds, to * tickSeconds, seconds, photons, estimate));
  }

  /** Photons in the window by time bin; empty where there are none. */
  private static long[][] rows(
      DecayRecorder recorder, Preparation preparation, Window window, double width) {
    List<Channel> channels = preparation.decays().channels();
    int bins = 0;
    for (Channel channel : channels) {
      MicroTimeTrace trace = recorder.trace(channel);
      bins = Math.max(bins, (int) Math.ceil(trace.bins() * trace.binPulses() / width));
    }
    long[][] rows = new long[bins][0];
    for (int c = 0; c < channels.size(); c++) {
      MicroTimeTrace trace = recorder.trace(channels.get(c));
      // Widths differ by powers of two where one channel went on longer.
      int together = (int) Math.round(width / trace.binPulses());
      for (int k = 0; k < trace.bins(); k++) {
        long[] row = trace.counts(k);
        int into = k / together;
        if (rows[into].length == 0) {
          rows[into] = new long[window.bins()];
        }
        for (int m = 0; m < window.bins(); m++) {
          rows[into][m] += row[window.first()[c] + m];
        }
      }
    }
    return rows;
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  /** All segments, with or without a lifetime. */
  List<Segment> segments() {
    return List.copyOf(segments);
  }

  /** Segments with a lifetime. */
  List<Segment> resolved() {
    return segments.stream()
        .filter(s -> s.estimate().state() == TruncatedExponential.State.RESOLVED)
        .toList();
  }

  /** Start of the window after time 0 of the decay in ns. */
  double fromNs() {
    return fromNs;
  }

  /** Length of the window in ns. */
  double lengthNs() {
    return lengthNs;
  }

  /** Mean of the lifetimes, weighted by their errors relative to them. */
  double mean() {
    double sum = 0;
    double weights = 0;
    for (Segment s : resolved()) {
      double relative = s.estimate().sigma() / s.estimate().lifetime();
      sum += Math.log(s.estimate().lifetime()) / (relative * relative);
      weights += 1 / (relative * relative);
    }
    return Math.exp(sum / weights);
  }

  /** Chi-squared of one lifetime for all, in its logarithm. */
  double scatter() {
    double mean = Math.log(mean());
    double sum = 0;
    for (Segment s : resolved()) {
      double relative = s.estimate().sigma() / s.estimate().lifetime();
      double z = (Math.log(s.estimate().lifetime()) - mean) / relative;
      sum += z * z;
    }
    return sum;
  }

  /** Probability of a scatter as large if the lifetime stays the same. */
  double probability() {
    int freedom = resolved().size() - 1;
    return freedom < 1 ? Double.NaN : Gamma.regularizedGammaQ(freedom / 2.0, scatter() / 2);
  }

  Curve curve() {
    int n = segments.size();
    double[] start = new double[n];
    double[] end = new double[n];
    double[] live = new double[n];
    long[] photons = new long[n];
    double[] lifetime = new double[n];
    double[] sigma = new double[n];
    for (int i = 0; i < n; i++) {
      Segment s = segments.get(i);
      start[i] = s.start();
      end[i] = s.end();
      live[i] = s.live();
      photons[i] = s.photons();
      lifetime[i] = s.estimate().lifetime();
      sigma[i] = s.estimate().sigma();
    }
    return new Curve(
        CURVE,
        "Lifetime in time",
        List.of(
            new Column.Doubles("start", "Start", "s", start),
            new Column.Doubles("end", "End", "s", end),
            new Column.Doubles("live", "Live time", "s", live),
            new Column.Longs("photons", "Photons in the window", "", photons),
            new Column.Doubles("lifetime", "Lifetime", "ns", lifetime),
            new Column.Doubles("sigma", "Standard deviation of the lifetime", "ns", sigma)));
  }
}
