package org.photonbench.analysis.hbt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** Turns the counts of a run into quantities, curves and messages. */
record HbtReport(
    HbtSettings settings,
    TimeBase timeBase,
    RecordingInfo info,
    boolean pulsed,
    double periodNs,
    OptionalDouble delayNs,
    String delaySource,
    Channel channelA,
    Channel channelB,
    MicroTimeShape shapeA,
    MicroTimeShape shapeB,
    ChannelCounts channelCounts,
    Optional<PulseCorrelator> peakCorrelator,
    LagHistogram lags,
    Segments segments,
    List<Message> runMessages) {

  /** Quantity: lag of the zero delay as recorded, in ns. */
  static final String DELAY = "delay.time";

  /** Curve of a pulsed result: pairs by pulse lag. */
  static final String PEAKS = "peaks";

  /** Curve: pairs by time lag. */
  static final String LAGS = "lags";

  private static final String RECORD = "Record";
  private static final String ZERO = "Zero delay";
  private static final String ANTIBUNCHING = "Antibunching";

  /** The jackknife replaces Poisson statistics where it finds this much more spread. */
  private static final double OVERDISPERSED = 1.2;

  /** Below this many pairs their own Poisson statistics rule the uncertainty. */
  private static final long MANY_PAIRS = 100;

  Result result() throws AnalysisException {
    List<Quantity> quantities = new ArrayList<>();
    List<Curve> curves = new ArrayList<>();
    List<Message> messages = new ArrayList<>(runMessages);
    long allA = channelCounts.photons(channelA);
    long allB = channelCounts.photons(channelB);
    requirePhotons(channelA, "A", allA);
    requirePhotons(channelB, "B", allB);
    double live = liveSeconds(messages);
    if (pulsed) {
      pulsed(live, quantities, curves, messages);
    } else {
      cw(live, quantities, curves, messages);
    }
    quantities.add(
        Quantity.count(
            "photons.a", RECORD, "Photons A (channel " + channelA + ")", allA, "counted"));
    quantities.add(
        Quantity.count(
            "photons.b", RECORD, "Photons B (channel " + channelB + ")", allB, "counted"));
    quantities.add(rate("rate.a", "Rate A", allA, live));
    quantities.add(rate("rate.b", "Rate B", allB, live));
    quantities.add(
        setting(
            "time.live",
            "Live time",
            live,
            "s",
            (info.acquisitionSeconds().isPresent()
                        && info.acquisitionSeconds().getAsDouble() == live
                    ? "acquisition time of the record's header"
                    : "time of the last photon")
                + (info.liveTime().isPresent() ? ", without what the stream steps took out" : "")));
    quantities.add(
        setting(
            "time.span", "First to last photon", spanSeconds(), "s", "difference of photon times"));
    long excluded =
        Math.max(
            lags.excluded().getAsLong(),
            peakCorrelator.map(PulseCorrelator::excludedPhotons).orElse(0L));
    if (excluded > 0) {
      messages.add(
          Message.warning(
              "%d photons came too late after their successors to be paired and were left out."
                  .formatted(excluded),
              "Sort the record before correlating it."));
    }
    return new Result(HbtAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }

  private void requirePhotons(Channel channel, String role, long photons) throws AnalysisException {
    if (photons == 0) {
      throw new AnalysisException(
          "Channel %s has no photons. HBT needs two channels with photons; choose channel %s in Settings > Record."
              .formatted(channel, role));
    }
  }

  /**
   * Time of the last photon, with the pulse period that a T3 photon comes within, without what
   * stream operators took out.
   */
  private double lastSeconds() {
    long periods = timeBase.pulses() ? 1 : 0;
    return info.liveTicksUntil(channelCounts.lastTime().orElse(0) + periods)
        * timeBase.tickSeconds();
  }

  private double spanSeconds() {
    return (channelCounts.lastTime().orElse(0) - channelCounts.firstTime().orElse(0))
        * timeBase.tickSeconds();
  }

  /** The header's acquisition time, unless photons came later than it allows. */
  private double liveSeconds(List<Message> messages) {
    double last = lastSeconds();
    if (info.acquisitionSeconds().isEmpty()) {
      messages.add(
          Message.info(
              "The header has no acquisition time; the time of the last photon was taken."));
      return last;
    }
    double header = info.acquisitionSeconds().getAsDouble();
    // Headers count whole milliseconds.
    if (last > header + 1e-3) {
      messages.add(
          Message.warning(
              "The header says %s s, but the last photon came at %s s, which was taken."
                  .formatted(plain(header, 6), plain(last, 6)),
              "Check the acquisition time if rates look wrong."));
      return last;
    }
    return header;
  }

  // ---- pulsed

  private void pulsed(
      double live, List<Quantity> quantities, List<Curve> curves, List<Message> messages)
      throws AnalysisException {
    double periodSeconds = timeBase.pulses() ? timeBase.tickSeconds() : periodNs * 1e-9;
    long pulses = Math.max(1, Math.round(live / periodSeconds));
    long[] histogram = lags.counts().get();
    Phase phase = phase(histogram, messages);
    double phaseNs = phase.ns();
    PulsedG2 g2 =
        peakCorrelator.isPresent()
            ? new PulsedG2(
                peakCorrelator.get().counts(),
                peakCorrelator.get().photonsA(),
                peakCorrelator.get().photonsB(),
                pulses,
                settings.sidePeaks())
            : new PulsedG2(
                foldIntoPeaks(histogram, phaseNs),
                lags.photonsA().getAsLong(),
                lags.photonsB().getAsLong(),
                pulses,
                settings.sidePeaks());
    if (g2.photonsA() == 0 || g2.photonsB() == 0) {
      throw new AnalysisException(
          "The time gate leaves no photons on channel %s. Widen it in Settings > Time gate."
              .formatted(g2.photonsA() == 0 ? channelA : channelB));
    }
    ZeroChoice choice = chooseZero(g2, phaseNs);
    PulsedG2.Zero zero = choice.zero;
    double zeroNs = zero.lag() * periodNs + phaseNs;
    List<String> marks = zeroMarks(choice.search, "peaks", messages);
    addDelay(quantities, zeroNs, phase.sigma(), choice.search, "peaks", marks);
    quantities.add(
        setting(
            "delay.pulses",
            ZERO,
            "Zero delay, pulses",
            zero.lag(),
            "pulses",
            delaySource,
            "pulse lag of the zero-delay peak as recorded"));
    quantities.add(
        Quantity.count(
            "pairs.zero", ZERO, "Pairs at zero delay", g2.pairs(zero.lag()), "exact count"));
    int sides = 2 * settings.sidePeaks();
    quantities.add(
        Quantity.count(
            "pairs.side",
            ZERO,
            "Pairs, %d side peaks".formatted(sides),
            g2.sidePairs(zero.lag()),
            "exact count over %d peaks a side".formatted(settings.sidePeaks())));

    Background background = background(g2.photonsA(), g2.photonsB(), live);
    String sideText = "mean of %d side peaks (%d a side)".formatted(sides, settings.sidePeaks());
    String choiceText = choiceText(choice.search, "peaks");
    Estimate adjacent = g2.adjacent(zero);
    Estimate bunching = g2.bunching(zero);
    Estimate far = widen(g2.far(zero), g2, zero, live, true);
    bunching = widen(bunching, g2, zero, live, false);
    List<Quantity> head = new ArrayList<>();
    head.add(
        estimate(
            "g2.adjacent.raw",
            "g²(0), adjacent peaks",
            adjacent,
            Quantity.RAW,
            "2m·A₀/(S+1), " + sideText + "; conditional binomial interval" + choiceText,
            marks));
    if (background.isUsed()) {
      double level = g2.sidePairs(zero.lag()) / (double) sides;
      double share = g2.uncorrelated(zero.lag()) / level;
      head.add(
          estimate(
              "g2.adjacent.background",
              "g²(0), adjacent peaks",
              adjacent.withoutFloor(share * (1 - background.product()), share * background.sigma()),
              "background",
              backgroundText(background),
              backgroundMarks(marks, adjacent, share, background)));
    }
    head.add(
        estimate(
            "g2.far.raw",
            "g²(0), uncorrelated light",
            far,
            Quantity.RAW,
            "A₀·M²/(N_A·N_B·(M−|k|)); Garwood interval" + choiceText + spreadText(g2, zero, live),
            marks));
    if (background.isUsed()) {
      head.add(
          estimate(
              "g2.far.background",
              "g²(0), uncorrelated light",
              far.withoutFloor(1 - background.product(), background.sigma()),
              "background",
              backgroundText(background),
              backgroundMarks(marks, far, 1, background)));
    }
    head.add(
        estimate(
            "purity.adjacent.raw",
            "Purity 1 − g²(0)",
            new Estimate(
                1 - adjacent.value(),
                adjacent.sigma(),
                new ConfidenceInterval(
                    1 - adjacent.interval95().high(), 1 - adjacent.interval95().low())),
            Quantity.RAW,
            "1 − g²(0) by adjacent peaks",
            marks));
    head.add(
        estimate(
            "bunching",
            "Bunching, side peaks",
            bunching,
            Quantity.RAW,
            sideText + " over uncorrelated light" + spreadText(g2, zero, live),
            List.of()));
    quantities.addAll(0, head);
    quantities.add(
        setting(
            "pulses",
            RECORD,
            "Laser pulses",
            pulses,
            "",
            "derived",
            "live time over the pulse period of %s ns".formatted(plain(periodNs, 8))));
    addShape(quantities, messages);
    curves.add(peakCurve(g2, zero.lag(), phaseNs));
    curves.add(
        lagCurve(
            histogram, lags.photonsA().getAsLong(), lags.photonsB().getAsLong(), live, zeroNs));
    if (adjacent.interval95().high() < 0.5) {
      messages.add(
          Message.info(
              "g²(0) by adjacent peaks is below 0.5 with 95 % confidence. In nanocrystals it"
                  + " measures the biexciton yield, not the number of particles."));
    }
  }

  private record ZeroChoice(PulsedG2.Zero zero, Optional<ZeroDelaySearch> search) {}

  private ZeroChoice chooseZero(PulsedG2 g2, double phaseNs) {
    if (delayNs.isPresent()) {
      int lag = (int) Math.rint((delayNs.getAsDouble() - phaseNs) / periodNs);
      return new ZeroChoice(PulsedG2.Zero.given(lag), Optional.empty());
    }
    int reach = settings.searchPeaks();
    long[] searched = new long[2 * reach + 1];
    for (int i = 0; i < searched.length; i++) {
      searched[i] = g2.pairs(i - reach);
    }
    ZeroDelaySearch search = ZeroDelaySearch.lowestOf(searched);
    return new ZeroChoice(
        new PulsedG2.Zero(
            search.chosen() - reach,
            search.candidates().stream().map(i -> i - reach).toList(),
            search.searched() > 1 ? ZeroDelaySearch.WINDOW_LEVEL : 0.95),
        Optional.of(search));
  }

  /**
   * Where the peaks lie beside whole periods, in ns: the part of the delay that is no whole number
   * of pulses. T2 with a given delay: from it. Else from the phase of the first Fourier component
   * of all pairs.
   */
  private Phase phase(long[] histogram, List<Message> messages) {
    boolean t3 = timeBase.pulses();
    if (delayNs.isPresent() && !t3) {
      double given = delayNs.getAsDouble();
      return new Phase(given - periodNs * Math.rint(given / periodNs), OptionalDouble.empty());
    }
    double cos = 0;
    double sin = 0;
    double cosTwice = 0;
    double sinTwice = 0;
    double pairs = 0;
    for (int i = 0; i < histogram.length; i++) {
      double angle = 2 * Math.PI * lags.centre(i) / periodNs;
      cos += histogram[i] * Math.cos(angle);
      sin += histogram[i] * Math.sin(angle);
      cosTwice += histogram[i] * Math.cos(2 * angle);
      sinTwice += histogram[i] * Math.sin(2 * angle);
      pairs += histogram[i];
    }
    double expected = t3 ? edgeNs(shapeB) - edgeNs(shapeA) : 0;
    // Without pulses cos² + sin² has the mean 'pairs'; above 20 times that is chance of e^-20.
    if (cos * cos + sin * sin < 20 * pairs) {
      if (!t3) {
        messages.add(
            Message.warning(
                "The pairs show no pulses at a repetition rate of %s MHz."
                    .formatted(plain(1e3 / periodNs, 6)),
                "Check Settings > Record > Repetition rate, or choose CW."));
      }
      return new Phase(expected, OptionalDouble.empty());
    }
    double mean = Math.atan2(sin, cos);
    // Standard error of a mean direction (K. V. Mardia and P. E. Jupp, Directional Statistics).
    double spreadTwice = (cosTwice * Math.cos(2 * mean) + sinTwice * Math.sin(2 * mean)) / pairs;
    double resultant = Math.hypot(cos, sin) / pairs;
    double sigma = Math.sqrt((1 - spreadTwice) / (2 * pairs)) / resultant;
    double perRadian = periodNs / (2 * Math.PI);
    double phase = perRadian * mean;
    return new Phase(
        phase + periodNs * Math.rint((expected - phase) / periodNs),
        OptionalDouble.of(perRadian * sigma));
  }

  private record Phase(double ns, OptionalDouble sigma) {}

  /** Rising edge of a detector after its pulse in ns, on the axis of the unwrapped micro times. */
  private double edgeNs(MicroTimeShape shape) {
    double tickNs = timeBase.microTickSeconds() * 1e9;
    boolean beforeOrigin = settings.unwrap() && shape.edge() < shape.origin();
    return shape.edge() * tickNs + (beforeOrigin ? periodNs : 0);
  }

  /** Sums the bins of each period around its peak; a bin belongs to the period of its centre. */
  private long[] foldIntoPeaks(long[] histogram, double phaseNs) {
    double firstPeriod = (lags.edge(0) - phaseNs) / periodNs;
    double lastPeriod = (lags.edge(histogram.length) - phaseNs) / periodNs;
    int reach = (int) Math.floor(Math.min(-firstPeriod, lastPeriod) - 0.5);
    long[] peaks = new long[2 * reach + 1];
    for (int i = 0; i < histogram.length; i++) {
      int lag = (int) Math.rint((lags.centre(i) - phaseNs) / periodNs);
      if (Math.abs(lag) <= reach) {
        peaks[lag + reach] += histogram[i];
      }
    }
    return peaks;
  }

  /** Replaces Poisson statistics by the jackknife over time where that is markedly wider. */
  private Estimate widen(
      Estimate poisson, PulsedG2 g2, PulsedG2.Zero zero, double live, boolean zeroPeak) {
    long pairs = zeroPeak ? g2.pairs(zero.lag()) : g2.sidePairs(zero.lag());
    double sigma = jackknife(g2, zero, live, zeroPeak);
    if (pairs < MANY_PAIRS || !(sigma > OVERDISPERSED * poisson.sigma())) {
      return poisson;
    }
    ConfidenceInterval own =
        new ConfidenceInterval(poisson.value() - 1.96 * sigma, poisson.value() + 1.96 * sigma);
    return new Estimate(poisson.value(), sigma, own.union(poisson.interval95()));
  }

  private double jackknife(PulsedG2 g2, PulsedG2.Zero zero, double live, boolean zeroPeak) {
    double pulsesPerTick = g2.pulses() * timeBase.tickSeconds() / live;
    return segments.jackknifeSigma(sums -> {
      PulsedG2 part =
          new PulsedG2(
              sums.peaks(),
              sums.photonsA(),
              sums.photonsB(),
              Math.max(1, Math.round(sums.time() * pulsesPerTick)),
              settings.sidePeaks());
      return zeroPeak
          ? part.pairs(zero.lag()) / part.uncorrelated(zero.lag())
          : part.sidePairs(zero.lag()) / (2 * settings.sidePeaks() * part.uncorrelated(zero.lag()));
    });
  }

  private String spreadText(PulsedG2 g2, PulsedG2.Zero zero, double live) {
    double sigma = jackknife(g2, zero, live, false);
    if (Double.isNaN(sigma)) {
      return "; record too short for a check of slow fluctuations";
    }
    return "; jackknife over %d blocks of time where it is wider than counting statistics"
        .formatted(segments.blocks());
  }

  private void addShape(List<Quantity> quantities, List<Message> messages) {
    double tickNs = timeBase.microTickSeconds() * 1e9;
    if (!timeBase.pulses()) {
      return;
    }
    if (settings.unwrap() && (shapeA.isWrapped() || shapeB.isWrapped())) {
      messages.add(
          Message.info(
              "The decay runs over the end of the pulse period; photons with micro times below %s ns (A) and %s ns (B) were counted to the pulse before."
                  .formatted(
                      plain(shapeA.origin() * tickNs, 4), plain(shapeB.origin() * tickNs, 4))));
    }
    boolean gated = settings.gateStart().isPresent() || settings.gateStop().isPresent();
    if (gated) {
      quantities.add(
          setting(
              "edge.a",
              RECORD,
              "Rising edge A",
              shapeA.edge() * tickNs,
              "ns",
              "estimated",
              "half of the maximum of the micro-time histogram; the gate counts from here"));
      quantities.add(
          setting(
              "edge.b",
              RECORD,
              "Rising edge B",
              shapeB.edge() * tickNs,
              "ns",
              "estimated",
              "half of the maximum of the micro-time histogram; the gate counts from here"));
    }
  }

  private Curve peakCurve(PulsedG2 g2, int zeroLag, double phaseNs) {
    int shown = Math.min(settings.shownPeaks(), g2.maxLag() - Math.abs(zeroLag));
    int n = 2 * shown + 1;
    long[] lag = new long[n];
    double[] time = new double[n];
    long[] pairs = new long[n];
    double[] uncorrelated = new double[n];
    for (int i = 0; i < n; i++) {
      int recorded = zeroLag + i - shown;
      lag[i] = i - shown;
      time[i] = recorded * periodNs + phaseNs;
      pairs[i] = g2.pairs(recorded);
      uncorrelated[i] = g2.uncorrelated(recorded);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("lag", "Pulse lag from the zero delay", "pulses", lag));
    columns.add(new Column.Doubles("time", "Lag as recorded", "ns", time));
    addNormalised(columns, pairs, uncorrelated);
    return new Curve(PEAKS, "Pairs by pulse lag", columns);
  }

  // ---- CW

  private void cw(
      double live, List<Quantity> quantities, List<Curve> curves, List<Message> messages)
      throws AnalysisException {
    long[] histogram = lags.counts().get();
    long photonsA = lags.photonsA().getAsLong();
    long photonsB = lags.photonsB().getAsLong();
    if (photonsA == 0 || photonsB == 0) {
      throw new AnalysisException(
          "The time gate leaves no photons on channel %s. Widen it in Settings > Time gate."
              .formatted(photonsA == 0 ? channelA : channelB));
    }
    int middle = histogram.length / 2;
    Optional<ZeroDelaySearch> search = Optional.empty();
    int zero = middle;
    List<Integer> candidates = List.of(middle);
    if (delayNs.isEmpty()) {
      int reach = (int) Math.min(middle, Math.floor(settings.searchRange() / lags.widthNs()));
      long[] searched = new long[2 * reach + 1];
      System.arraycopy(histogram, middle - reach, searched, 0, searched.length);
      ZeroDelaySearch found = ZeroDelaySearch.lowestOf(searched);
      search = Optional.of(found);
      zero = found.chosen() + middle - reach;
      candidates = withDip(histogram, zero, found, middle - reach);
    }
    double zeroNs = lags.centre(zero);
    double level = search.isPresent() ? ZeroDelaySearch.WINDOW_LEVEL : 0.95;
    Estimate raw = null;
    for (int bin : candidates) {
      Estimate own = binEstimate(histogram[bin], expected(photonsA, photonsB, live, bin), level);
      raw = raw == null ? own : new Estimate(0, 0, raw.interval95().union(own.interval95()));
    }
    Estimate central =
        binEstimate(histogram[zero], expected(photonsA, photonsB, live, zero), level);
    raw =
        new Estimate(
            central.value(),
            central.sigma(),
            raw == null ? central.interval95() : central.interval95().union(raw.interval95()));
    List<String> marks = new ArrayList<>(zeroMarks(search, "bins", messages));
    combMark(histogram, messages).ifPresent(marks::add);
    Background background = background(photonsA, photonsB, live);
    quantities.add(
        estimate(
            "g2.zero.raw",
            "g²(0), central bin",
            raw,
            Quantity.RAW,
            "pairs over N_A·N_B·(T−|τ|)·w/T² in one bin of %s ns; Garwood interval"
                    .formatted(plain(lags.widthNs(), 6))
                + choiceText(search, "bins"),
            marks));
    if (background.isUsed()) {
      quantities.add(
          estimate(
              "g2.zero.background",
              "g²(0), central bin",
              raw.withoutFloor(1 - background.product(), background.sigma()),
              "background",
              backgroundText(background),
              backgroundMarks(marks, raw, 1, background)));
    }
    quantities.add(baseline(histogram, photonsA, photonsB, live, zero));
    // The zero lies anywhere in its bin.
    OptionalDouble zeroSigma =
        search.isPresent()
            ? OptionalDouble.of(lags.widthNs() / Math.sqrt(12))
            : OptionalDouble.empty();
    addDelay(quantities, zeroNs, zeroSigma, search, "bins", marks);
    quantities.add(
        Quantity.count("pairs.zero", ZERO, "Pairs, central bin", histogram[zero], "exact count"));
    curves.add(lagCurve(histogram, photonsA, photonsB, live, zeroNs));
    if (raw.interval95().high() < 0.5) {
      messages.add(
          Message.info(
              "g²(0) is below 0.5 with 95 % confidence. That alone does not prove one emitter:"
                  + " unequal emitters and a low biexciton yield give the same."));
    }
  }

  /** Pulsed light analysed as CW has empty bins between its pulses, which pass for antibunching. */
  private Optional<String> combMark(long[] histogram, List<Message> messages) {
    OptionalDouble bins = Comb.period(histogram);
    if (bins.isEmpty()) {
      return Optional.empty();
    }
    double period = lags.widthNs() * bins.getAsDouble();
    messages.add(
        Message.warning(
            "The pairs form a comb with a period of about %s ns: the light was pulsed, and the empty bins between pulses are no antibunching."
                .formatted(plain(period, 3)),
            "Choose Settings > Excitation > Pulsed and give the repetition rate, near %s MHz."
                .formatted(plain(1e3 / period, 3))));
    return Optional.of(
        "The light was pulsed (the pairs form a comb), so a bin between two pulses is no g²(0).");
  }

  /**
   * Adds the bins of the dip around the chosen one: all neighbours in a row whose counts agree with
   * it. The lowest of them is low by selection, so the interval includes theirs.
   */
  private static List<Integer> withDip(
      long[] histogram, int zero, ZeroDelaySearch found, int offset) {
    List<Integer> all = new ArrayList<>();
    found.candidates().forEach(i -> all.add(i + offset));
    double reach = PoissonInterval.garwood(histogram[zero], 0.95).high();
    for (int step : new int[] {-1, 1}) {
      for (int i = zero + step;
          i >= 0
              && i < histogram.length
              && PoissonInterval.garwood(histogram[i], 0.95).low() <= reach
              && Math.abs(i - zero) <= found.searched();
          i += step) {
        if (!all.contains(i)) {
          all.add(i);
        }
      }
    }
    return all;
  }

  private double expected(long photonsA, long photonsB, double live, int bin) {
    return PairExpectation.linear(
        photonsA, photonsB, live * 1e9, lags.edge(bin), lags.edge(bin + 1));
  }

  private static Estimate binEstimate(long pairs, double expected, double level) {
    ConfidenceInterval sigma =
        PoissonInterval.garwood(pairs, ConfidenceInterval.ONE_SIGMA).dividedBy(expected);
    return new Estimate(
        pairs / expected,
        (sigma.high() - sigma.low()) / 2,
        PoissonInterval.garwood(pairs, level).dividedBy(expected));
  }

  /** g² at the outer fifth of the lags: 1 unless the source blinks or drifts, or T is wrong. */
  private Quantity baseline(long[] histogram, long photonsA, long photonsB, double live, int zero) {
    long pairs = 0;
    double expected = 0;
    double reach = 0.8 * Math.min(zero, histogram.length - 1 - zero);
    for (int i = 0; i < histogram.length; i++) {
      if (Math.abs(i - zero) > reach) {
        pairs += histogram[i];
        expected += expected(photonsA, photonsB, live, i);
      }
    }
    Estimate level = binEstimate(pairs, expected, 0.95);
    List<String> marks =
        level.interval95().contains(1)
            ? List.of()
            : List.of(
                "The far level differs from 1: the source blinks, drifts or bunches at longer lags,"
                    + " so compare g²(0) with it.");
    return estimate(
        "g2.baseline",
        "g², outer lags",
        level,
        Quantity.RAW,
        "pairs of the outer fifth of the lags over their expectation; Garwood interval, counting statistics only",
        marks);
  }

  private Curve lagCurve(
      long[] histogram, long photonsA, long photonsB, double live, double zeroNs) {
    double[] tau = new double[histogram.length];
    double[] expected = new double[histogram.length];
    for (int i = 0; i < tau.length; i++) {
      tau[i] = lags.centre(i) - zeroNs;
      expected[i] = expected(photonsA, photonsB, live, i);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("tau", "Lag from the zero delay, bin centre", "ns", tau));
    addNormalised(columns, histogram, expected);
    return new Curve(LAGS, "Pairs by time lag", columns);
  }

  // ---- common

  private static void addNormalised(List<Column> columns, long[] pairs, double[] uncorrelated) {
    int n = pairs.length;
    double[] g2 = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    IntervalCache cache = new IntervalCache();
    for (int i = 0; i < n; i++) {
      ConfidenceInterval interval = cache.oneSigma(pairs[i]);
      g2[i] = pairs[i] / uncorrelated[i];
      low[i] = interval.low() / uncorrelated[i];
      high[i] = interval.high() / uncorrelated[i];
    }
    columns.add(new Column.Longs("pairs", "Pairs", "", pairs));
    columns.add(
        new Column.Doubles(
            "uncorrelated", "Expected pairs of uncorrelated light", "", uncorrelated));
    columns.add(new Column.Doubles("g2", "g²", "", g2));
    columns.add(new Column.Doubles("g2_low", "g², lower end of 68.27 %", "", low));
    columns.add(new Column.Doubles("g2_high", "g², upper end of 68.27 %", "", high));
  }

  /** Most bins of a histogram share few different counts. */
  private static final class IntervalCache {
    private final ConfidenceInterval[] known = new ConfidenceInterval[1024];

    ConfidenceInterval oneSigma(long count) {
      if (count >= known.length) {
        return PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA);
      }
      int i = (int) count;
      if (known[i] == null) {
        known[i] = PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA);
      }
      return known[i];
    }
  }

  private Background background(long photonsA, long photonsB, double live)
      throws AnalysisException {
    double gateFraction = 1;
    if (settings.gateStart().isPresent() || settings.gateStop().isPresent()) {
      double from = Math.max(0, settings.gateStart().orElse(0));
      double to = Math.min(timeBase.tickSeconds() * 1e9, settings.gateStop().orElse(1e300));
      gateFraction = Math.max(0, to - from) / (timeBase.tickSeconds() * 1e9);
    }
    return Background.of(settings, photonsA, photonsB, live, gateFraction);
  }

  private static String backgroundText(Background background) {
    return String.format(
        Locale.ROOT,
        "pairs with background removed: ρA·ρB = %.4f ± %.4f",
        background.product(),
        background.sigma());
  }

  private static List<String> backgroundMarks(
      List<String> marks, Estimate raw, double share, Background background) {
    Estimate corrected =
        raw.withoutFloor(share * (1 - background.product()), share * background.sigma());
    if (corrected.value() < -2 * corrected.sigma()) {
      List<String> all = new ArrayList<>(marks);
      all.add(
          "The corrected value lies more than two sigma below 0: the background is over-estimated.");
      return all;
    }
    return marks;
  }

  private static String choiceText(Optional<ZeroDelaySearch> search, String windows) {
    return search
        .filter(s -> s.searched() > 1)
        .map(s ->
            "; zero delay = lowest of %d %s searched, the interval includes that choice"
                .formatted(s.searched(), windows))
        .orElse("");
  }

  private static List<String> zeroMarks(
      Optional<ZeroDelaySearch> search, String windows, List<Message> messages) {
    if (search.isEmpty() || search.get().isEstablished()) {
      return List.of();
    }
    String what =
        "The zero delay is not established: %d of the %d %s searched may be it."
            .formatted(search.get().candidates().size(), search.get().searched(), windows);
    messages.add(
        Message.warning(
            what,
            "The interval includes them all; give the delay or a calibration in Settings > Zero"
                + " delay."));
    return List.of(what);
  }

  private void addDelay(
      List<Quantity> quantities,
      double zeroNs,
      OptionalDouble sigmaNs,
      Optional<ZeroDelaySearch> search,
      String windows,
      List<String> marks) {
    quantities.add(
        new Quantity(
            DELAY,
            ZERO,
            "Zero delay",
            zeroNs,
            sigmaNs,
            sigmaNs.isPresent()
                ? Optional.of(
                    new Interval(
                        zeroNs - 1.96 * sigmaNs.getAsDouble(),
                        zeroNs + 1.96 * sigmaNs.getAsDouble()))
                : Optional.empty(),
            "ns",
            delaySource,
            search
                .map(s ->
                    "lowest of %d %s searched; chance of so low a one in flat light at most %s"
                        .formatted(s.searched(), windows, plain(s.flatProbability(), 2)))
                .orElse("lag at which simultaneous photons are recorded"),
            marks));
    search.ifPresent(s ->
        quantities.add(
            Quantity.count(
                "delay.searched",
                ZERO,
                Character.toUpperCase(windows.charAt(0)) + windows.substring(1) + " searched",
                s.searched(),
                "windows among which the lowest was chosen")));
  }

  /** A number inside a sentence: so many significant digits, no trailing zeros, no locale. */
  static String plain(double value, int digits) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    return Math.abs(value) < 1e-4 || Math.abs(value) >= 1e9
        ? rounded.toString()
        : rounded.toPlainString();
  }

  private static Quantity rate(String id, String label, long photons, double live) {
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

  private static Quantity estimate(
      String id, String label, Estimate e, String correction, String method, List<String> marks) {
    return new Quantity(
        id,
        ANTIBUNCHING,
        label,
        e.value(),
        OptionalDouble.of(e.sigma()),
        Optional.of(new Interval(e.interval95().low(), e.interval95().high())),
        "",
        correction,
        method,
        marks);
  }

  private static Quantity setting(
      String id, String label, double value, String unit, String method) {
    return setting(id, RECORD, label, value, unit, "derived", method);
  }

  private static Quantity setting(
      String id,
      String group,
      String label,
      double value,
      String unit,
      String correction,
      String method) {
    return new Quantity(
        id,
        group,
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        unit,
        correction,
        method,
        List.of());
  }
}
