package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The quantities, curves and messages of a result while it is made, with their wording. */
final class Findings {
  static final String RECORD = "Record";
  static final String ZERO = "Zero delay";
  static final String ANTIBUNCHING = "Antibunching";

  private final HbtCounts counts;
  final List<Quantity> quantities = new ArrayList<>();
  final List<Curve> curves = new ArrayList<>();
  final List<Message> messages = new ArrayList<>();

  Findings(HbtCounts counts) {
    this.counts = counts;
    messages.addAll(counts.messages());
  }

  void add(Quantity quantity) {
    quantities.add(quantity);
  }

  /** Refuses channels that a time gate left without photons. */
  void requirePhotons(long photonsA, long photonsB) throws AnalysisException {
    if (photonsA == 0 || photonsB == 0) {
      throw new AnalysisException(
          "The time gate leaves no photons on channel %s. Widen it in Settings > Time gate."
              .formatted(photonsA == 0 ? counts.channelA() : counts.channelB()));
    }
  }

  /** The background's share of the pairs, as set. */
  Background background(long photonsA, long photonsB) throws AnalysisException {
    HbtSettings settings = counts.settings();
    double gateFraction = 1;
    if (counts.isGated()) {
      double period = counts.timeBase().tickSeconds() * 1e9;
      double from = Math.max(0, settings.gateStart().orElse(0));
      double to = Math.min(period, settings.gateStop().orElse(1e300));
      gateFraction = Math.max(0, to - from) / period;
    }
    return Background.of(
        counts.background(), photonsA, photonsB, counts.time().liveSeconds(), gateFraction);
  }

  /**
   * g2(0) as measured and, where a background is set, without it.
   *
   * @param id identifier up to the word for the correction
   * @param share pairs of uncorrelated light over those of the normalising level
   */
  void addZero(
      String id,
      String label,
      Estimate raw,
      String method,
      List<String> marks,
      Background background,
      double share) {
    add(estimate(id + ".raw", label, raw, Quantity.RAW, method, marks));
    if (background.isUsed() && !Double.isFinite(share)) {
      messages.add(
          Message.warning(
              label
                  + " was not corrected for background: the level that normalises it has no pairs.",
              "Take more side peaks in Settings > Pulsed, or a longer record."));
    } else if (background.isUsed()) {
      Estimate corrected =
          raw.withoutFloor(share * (1 - background.product()), share * background.sigma());
      List<String> all = new ArrayList<>(marks);
      if (corrected.value() < -2 * corrected.sigma()) {
        all.add(
            "The corrected value lies more than two sigma below 0: the background is over-estimated.");
      }
      String removed =
          String.format(
              Locale.ROOT,
              "pairs with background removed: ρA·ρB = %.4f ± %.4f",
              background.product(),
              background.sigma());
      add(estimate(id + ".background", label, corrected, "background", removed, all));
    }
  }

  static String choiceText(Optional<ZeroDelaySearch> search, String windows) {
    return search
        .filter(s -> s.searched() > 1)
        .map(s ->
            "; zero delay = lowest of %d %s searched, the interval includes that choice"
                .formatted(s.searched(), windows))
        .orElse("");
  }

  /** Warns where the zero delay is not established; the marks of what depends on it. */
  List<String> zeroMarks(Optional<ZeroDelaySearch> search, String windows) {
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

  void addDelay(
      double zeroNs,
      OptionalDouble sigmaNs,
      Optional<ZeroDelaySearch> search,
      String windows,
      List<String> marks) {
    add(
        Quantity.normal(
            HbtReport.DELAY,
            ZERO,
            "Zero delay",
            zeroNs,
            sigmaNs.orElse(Double.NaN),
            "ns",
            counts.delaySource(),
            search
                .map(s ->
                    "lowest of %d %s searched; chance of so low a one in flat light at most %s"
                        .formatted(
                            s.searched(), windows, SentenceNumber.text(s.flatProbability(), 2)))
                .orElse("lag at which simultaneous photons are recorded"),
            marks));
    search.ifPresent(s ->
        add(
            Quantity.count(
                "delay.searched",
                ZERO,
                Character.toUpperCase(windows.charAt(0)) + windows.substring(1) + " searched",
                s.searched(),
                "windows among which the lowest was chosen")));
  }

  static Quantity rate(String id, String label, long photons, double live) {
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

  static Quantity estimate(
      String id, String label, Estimate e, String correction, String method, List<String> marks) {
    return e.quantity(id, ANTIBUNCHING, label, "", correction, method, marks);
  }
}
