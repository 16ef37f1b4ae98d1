package org.photonbench.analysis.cavity;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** Brightness and g2(0) of both dots. */
final class PhotonPart {
  private static final String G2 = "g²(0)";
  private static final String BRIGHTNESS = "Brightness";
  private static final double LEVEL = 0.95;

  private final DotRecord reference;
  private final DotRecord coupled;
  private final Findings out;

  PhotonPart(DotRecord reference, DotRecord coupled, Findings out) {
    this.reference = reference;
    this.coupled = coupled;
    this.out = out;
  }

  void add() {
    brightness(reference, "reference", "reference");
    brightness(coupled, "coupled", "in the cavity");
    double ratio = coupled.rate() / reference.rate();
    double relative = Math.sqrt(1.0 / coupled.photons() + 1.0 / reference.photons());
    out.normal(
        "cavity.brightness.ratio",
        BRIGHTNESS,
        "Brightness ratio",
        ratio,
        ratio * relative,
        "",
        Quantity.DERIVED,
        "photon rate in the cavity over that of the reference, counting statistics only; other"
            + " collection, excitation and blinking are in it",
        List.of());
    Optional<Quantity> before = g2(reference, "reference", "reference");
    Optional<Quantity> after = g2(coupled, "coupled", "in the cavity");
    if (before.isPresent() && after.isPresent()) {
      out.normal(
          "cavity.g2.change",
          G2,
          "Change of g²(0)",
          after.get().value() - before.get().value(),
          Math.hypot(
              after.get().sigma().orElse(Double.NaN), before.get().sigma().orElse(Double.NaN)),
          "",
          Quantity.DERIVED,
          "g²(0) in the cavity less that of the reference, by adjacent peaks",
          List.of());
    }
  }

  private void brightness(DotRecord record, String id, String label) {
    ConfidenceInterval counts = PoissonInterval.garwood(record.photons(), LEVEL);
    double live = record.liveSeconds();
    out.add(
        "cavity.brightness." + id,
        BRIGHTNESS,
        "Photon rate, " + label,
        record.rate(),
        Math.sqrt(record.photons()) / live,
        new Interval(counts.low() / live, counts.high() / live),
        "counts/s",
        Quantity.RAW,
        "photons of all detectors over live time, Garwood interval",
        List.of());
  }

  private Optional<Quantity> g2(DotRecord record, String id, String label) {
    Optional<Quantity> found = record.hbt().flatMap(result -> result.quantity("g2.adjacent.raw"));
    if (found.isEmpty()) {
      out.warn(
          "%s gave no g²(0): %s"
              .formatted(
                  record.file().getFileName(),
                  record.noPairs().isEmpty() ? "no pairs were counted." : record.noPairs()),
          "");
      return Optional.empty();
    }
    Quantity quantity =
        Renamed.quantity(found.get(), "cavity.g2." + id, G2, "g²(0), " + label, "hbt");
    out.add(quantity);
    return Optional.of(quantity);
  }
}
