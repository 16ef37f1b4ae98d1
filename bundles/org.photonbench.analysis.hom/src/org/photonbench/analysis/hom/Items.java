package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;

/** Quantities, curves and messages of a result while it is made. */
final class Items {
  static final String VISIBILITY = "Visibility";
  static final String SELECTED = "Post-selected";
  static final String BUDGET = "Coherence budget";
  static final String PEAKS = "Peaks";
  static final String FIT = "Fit";
  static final String RECORD = "Record";

  /** Groups in the order of the table; those of the record itself come last. */
  private static final List<String> GROUPS =
      List.of(VISIBILITY, SELECTED, BUDGET, PEAKS, FIT, RECORD);

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  void add(Quantity quantity) {
    quantities.add(quantity);
  }

  void add(Curve curve) {
    curves.add(curve);
  }

  void add(Message message) {
    if (!messages.contains(message)) {
      messages.add(message);
    }
  }

  void estimate(
      String id,
      String group,
      String label,
      Estimate e,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    boolean bounded = e.low() <= e.high();
    add(
        new Quantity(
            id,
            group,
            label,
            e.value(),
            Double.isFinite(e.sigma()) ? OptionalDouble.of(e.sigma()) : OptionalDouble.empty(),
            bounded ? Optional.of(new Interval(e.low(), e.high())) : Optional.empty(),
            unit,
            correction,
            method,
            marks));
  }

  /** A number with a symmetric interval, or without one where its uncertainty is 0. */
  void measured(
      String id,
      String group,
      String label,
      Measured m,
      String unit,
      String correction,
      String method) {
    Estimate e = Estimate.normal(m.value(), m.sigma());
    add(
        new Quantity(
            id,
            group,
            label,
            m.value(),
            m.sigma() > 0 ? OptionalDouble.of(m.sigma()) : OptionalDouble.empty(),
            m.sigma() > 0 ? Optional.of(new Interval(e.low(), e.high())) : Optional.empty(),
            unit,
            correction,
            method,
            List.of()));
  }

  void count(String id, String group, String label, long value, String method) {
    add(Quantity.count(id, group, label, value, method));
  }

  /** Photons, rates and times of a record. */
  void record(HomRecord record, String prefix, String suffix) {
    count(prefix + "photons.a", RECORD, "Photons A" + suffix, record.photonsA(), "counted");
    count(prefix + "photons.b", RECORD, "Photons B" + suffix, record.photonsB(), "counted");
    rate(prefix + "rate.a", "Rate A" + suffix, record.photonsA(), record.liveSeconds());
    rate(prefix + "rate.b", "Rate B" + suffix, record.photonsB(), record.liveSeconds());
    record.messages().forEach(this::add);
    if (prefix.isEmpty()) {
      record.time().forEach(this::add);
    }
  }

  private void rate(String id, String label, long photons, double seconds) {
    measured(
        id,
        RECORD,
        label,
        new Measured(photons / seconds, Math.sqrt(photons) / seconds),
        "counts/s",
        Quantity.RAW,
        "photons over live time");
  }

  /** The result, with each group in one piece. */
  Result result(HomSettings settings) {
    quantities.sort(Comparator.comparingInt(q -> GROUPS.indexOf(q.group())));
    return new Result(HomAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }
}
