package org.photonbench.analysis.cavity;

import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/** Lifetimes of both dots, and by how much the cavity shortens them. */
final class LifetimePart {
  static final String DECAY_REFERENCE = "decay.reference";
  static final String DECAY_COUPLED = "decay.coupled";
  private static final String GROUP = "Lifetime";
  private static final List<String> COLUMNS =
      List.of("time", "counts", "fit", "residual", "response");

  private final Findings out;
  private final DotRecord referenceRecord;
  private final DotRecord coupledRecord;
  private final Quantity reference;
  private final Quantity coupled;
  private final Quantity ratio;

  LifetimePart(
      CavitySettings settings, DotRecord referenceRecord, DotRecord coupledRecord, Findings out)
      throws AnalysisException {
    this.out = out;
    this.referenceRecord = referenceRecord;
    this.coupledRecord = coupledRecord;
    reference = referenceRecord.decay().lifetime(settings.lifetime());
    coupled = coupledRecord.decay().lifetime(settings.lifetime());
    ratio =
        BeforeAfter.ratio(
            "cavity.lifetime.ratio",
            GROUP,
            "Lifetime ratio",
            reference,
            coupled,
            "lifetime of the reference over that in the cavity");
  }

  /** Lifetime without the cavity, ns. */
  Quantity reference() {
    return reference;
  }

  /** Lifetime in the cavity, ns. */
  Quantity coupled() {
    return coupled;
  }

  /** Lifetime without over lifetime in the cavity. */
  Quantity ratio() {
    return ratio;
  }

  void add() {
    out.add(
        Renamed.quantity(
            reference, "cavity.lifetime.reference", GROUP, "Lifetime, reference", "lifetime"));
    out.add(
        Renamed.quantity(
            coupled, "cavity.lifetime.coupled", GROUP, "Lifetime, in the cavity", "lifetime"));
    others(referenceRecord, "reference", "reference");
    others(coupledRecord, "coupled", "in the cavity");
    out.add(ratio);
    double a = reference.value();
    double b = coupled.value();
    double sigmaA = reference.sigma().orElseThrow();
    double sigmaB = coupled.sigma().orElseThrow();
    out.normal(
        "cavity.rate.added",
        GROUP,
        "Decay rate that the cavity adds",
        1 / b - 1 / a,
        Math.hypot(sigmaA / (a * a), sigmaB / (b * b)),
        "1/ns",
        Quantity.DERIVED,
        "difference of the inverse lifetimes, first order",
        List.of());
    add(referenceRecord, DECAY_REFERENCE, "Decay of the reference");
    add(coupledRecord, DECAY_COUPLED, "Decay in the cavity");
  }

  private void others(DotRecord record, String id, String label) {
    record
        .decay()
        .tail()
        .flatMap(fit -> fit.quantity("lifetime.1"))
        .ifPresent(q ->
            out.add(
                Renamed.quantity(
                    q,
                    "cavity.lifetime.%s.tail".formatted(id),
                    GROUP,
                    "Lifetime of the tail, " + label,
                    "lifetime")));
    record
        .decay()
        .rival()
        .flatMap(fit -> fit.quantity("model.bic"))
        .ifPresent(bic ->
            out.derived(
                "cavity.decay.%s.criterion".formatted(id),
                GROUP,
                "Criterion against a second exponential, " + label,
                bic.value()
                    - record
                        .decay()
                        .chosen()
                        .quantity("model.bic")
                        .map(Quantity::value)
                        .orElse(Double.NaN),
                "",
                "BIC of two exponentials less that of one; the choice is by Akaike's criterion, which takes"
                    + " the second one earlier"));
  }

  private void add(DotRecord record, String id, String label) {
    record
        .decay()
        .chosen()
        .curve("decay")
        .ifPresent(curve -> out.add(Renamed.curve(curve, id, label, COLUMNS)));
    for (Message message : record.decay().chosen().messages()) {
      if (message.level() != Message.Level.INFO) {
        out.add(
            new Message(
                message.level(),
                "%s: %s".formatted(record.file().getFileName(), message.what()),
                message.todo()));
      }
    }
  }
}
