package org.photonbench.analysis.result;

import java.util.List;
import java.util.Optional;

/**
 * What an analysis found.
 *
 * @param analysisId identifier of the analysis, for example {@code hbt}
 * @param settings the resolved settings, a settings record of the analysis
 * @param quantities numbers in the order of the table
 * @param curves raw counts with their normalisation
 * @param messages what the user should know
 * @param provenance how it came to be; empty in a snapshot
 * @param additions what the user added, with what is needed to make it again
 */
public record Result(
    String analysisId,
    Record settings,
    List<Quantity> quantities,
    List<Curve> curves,
    List<Message> messages,
    Optional<Provenance> provenance,
    List<Addition> additions) {
  public Result {
    quantities = List.copyOf(quantities);
    curves = List.copyOf(curves);
    messages = List.copyOf(messages);
    additions = List.copyOf(additions);
  }

  /** A result without additions. */
  public Result(
      String analysisId,
      Record settings,
      List<Quantity> quantities,
      List<Curve> curves,
      List<Message> messages,
      Optional<Provenance> provenance) {
    this(analysisId, settings, quantities, curves, messages, provenance, List.of());
  }

  public Optional<Quantity> quantity(String id) {
    return quantities.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  public Optional<Curve> curve(String id) {
    return curves.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  public Result withProvenance(Provenance newProvenance) {
    return new Result(
        analysisId, settings, quantities, curves, messages, Optional.of(newProvenance), additions);
  }
}
