package org.photonbench.analysis.hom;

import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;

/** T1, T2 and what they allow: 1/T2 = 1/(2 T1) + 1/T2*. */
final class Budget {
  private static final double HBAR_UEV_PS = 658.2119569;

  private Budget() {}

  static void addTo(Items items, HomSettings settings) {
    settings
        .lifetime()
        .ifPresent(t1 ->
            items.measured(
                "budget.T1",
                Items.BUDGET,
                "Lifetime T1",
                new Measured(t1, settings.lifetimeSigma()),
                "ps",
                "setting",
                "as set"));
    settings
        .coherence()
        .ifPresent(t2 -> {
          items.measured(
              "budget.T2",
              Items.BUDGET,
              "Coherence time T2",
              new Measured(t2, settings.coherenceSigma()),
              "ps",
              "setting",
              "as set");
          items.measured(
              "budget.linewidth",
              Items.BUDGET,
              "Linewidth 2ħ/T2 (FWHM)",
              new Measured(
                      2 * HBAR_UEV_PS / t2, 2 * HBAR_UEV_PS / t2 * settings.coherenceSigma() / t2)
                  .sensible(),
              "µeV",
              "derived",
              "2ħ/T2");
        });
    if (settings.lifetime().isPresent() && settings.coherence().isPresent()) {
      limit(
          items,
          new Measured(settings.lifetime().getAsDouble(), settings.lifetimeSigma()),
          new Measured(settings.coherence().getAsDouble(), settings.coherenceSigma()),
          settings.wantedVisibility());
    }
  }

  private static void limit(Items items, Measured t1, Measured t2, double wanted) {
    double limit = t2.value() / (2 * t1.value());
    items.measured(
        "V.limit",
        Items.VISIBILITY,
        "Limit T2/(2 T1)",
        new Measured(limit, limit * Math.hypot(t2.sigma() / t2.value(), t1.sigma() / t1.value()))
            .sensible(),
        "",
        "derived",
        "visibility of one line without spectral diffusion; not measured by interference");
    double pure = WavePackets.pureDephasing(t1.value(), t2.value());
    if (Double.isNaN(pure)) {
      items.add(
          Message.warning(
              "T2 = %s ps is longer than 2 T1 = %s ps, which no emitter has."
                  .formatted(
                      SentenceNumber.text(t2.value(), 4), SentenceNumber.text(2 * t1.value(), 4)),
              "Correct T1 or T2 in Settings > Source."));
      return;
    }
    if (Double.isInfinite(pure)) {
      items.add(Message.info("T2 = 2 T1: nothing but the lifetime limits the coherence."));
      return;
    }
    double rate = 1 / pure;
    double rateSigma =
        Math.hypot(
            t2.sigma() / (t2.value() * t2.value()), t1.sigma() / (2 * t1.value() * t1.value()));
    items.measured(
        "budget.T2star",
        Items.BUDGET,
        "Pure dephasing time T2*",
        new Measured(pure, pure * rateSigma / rate).sensible(),
        "ps",
        "derived",
        "1/T2* = 1/T2 − 1/(2 T1)");
    double needed = pure * (1 - wanted) / (2 * wanted);
    items.measured(
        "budget.T1.needed",
        Items.BUDGET,
        "Lifetime needed for V = " + SentenceNumber.text(wanted, 3),
        new Measured(needed, needed * rateSigma / rate).sensible(),
        "ps",
        "derived",
        "T1 = T2*(1 − V)/(2 V) at the same T2*");
    items.add(
        Message.info(
            "Coherence budget: 1/T2 = 1/(2 T1) + 1/T2* with T1 = %s ps and T2 = %s ps gives T2* = %s ps; one line without diffusion reaches V = %s, and V = %s would need T1 = %s ps."
                .formatted(
                    SentenceNumber.text(t1.value(), 3),
                    SentenceNumber.text(t2.value(), 3),
                    SentenceNumber.text(pure, 3),
                    SentenceNumber.text(limit, 3),
                    SentenceNumber.text(wanted, 3),
                    SentenceNumber.text(needed, 3))));
  }
}
