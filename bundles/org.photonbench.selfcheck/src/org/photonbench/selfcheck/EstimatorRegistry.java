package org.photonbench.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.photonbench.selfcheck.family.Families;

/** All mappings, and the families that are not there yet. */
public final class EstimatorRegistry {
  private final List<Mapping> mappings;
  private final List<PendingFamily> pending;

  public EstimatorRegistry(List<Mapping> mappings, List<PendingFamily> pending) {
    this.mappings = List.copyOf(mappings);
    this.pending = List.copyOf(pending);
  }

  /** Those of the product. */
  public static EstimatorRegistry ofProduct() {
    return new EstimatorRegistry(Families.mappings(), Families.pending());
  }

  public List<Mapping> mappings() {
    return mappings;
  }

  /** Families that are not there yet. */
  public List<PendingFamily> pending() {
    return pending;
  }

  /** With another estimator for a family, for trials of the check itself. */
  public EstimatorRegistry replacing(String family, Estimator estimator) {
    List<Mapping> changed = new ArrayList<>();
    boolean found = false;
    for (Mapping mapping : mappings) {
      boolean same = mapping.family().equals(family);
      found |= same;
      changed.add(
          same
              ? new Mapping(family, mapping.topic(), mapping.code(), mapping.inputs(), estimator)
              : mapping);
    }
    if (!found) {
      throw new IllegalArgumentException("there is no family " + family);
    }
    return new EstimatorRegistry(changed, pending);
  }

  /**
   * The mappings of a vector that take its inputs, those with most inputs first: of the longest
   * family that its id begins with, or, if it begins with none, of its topic.
   */
  List<Mapping> candidates(ReferenceVector vector) {
    int longest =
        mappings.stream()
            .filter(mapping -> vector.isOf(mapping.family()))
            .mapToInt(mapping -> mapping.family().length())
            .max()
            .orElse(-1);
    return mappings.stream()
        .filter(mapping ->
            longest >= 0
                ? vector.isOf(mapping.family()) && mapping.family().length() == longest
                : vector.topic().equals(mapping.topic()))
        .filter(mapping -> mapping.takes(vector))
        .sorted(Comparator.comparingInt((Mapping mapping) -> mapping.inputs().size()).reversed())
        .toList();
  }

  /** Whether the product serves vectors of this kind, so that each must have an estimator. */
  boolean knows(ReferenceVector vector) {
    return mappings.stream()
        .anyMatch(mapping ->
            vector.topic().equals(mapping.topic())
                || mapping.family().equals(vector.area())
                || mapping.family().startsWith(vector.area() + "-"));
  }

  /** The family that a vector waits for, unless a longer one is there. */
  Optional<PendingFamily> pending(ReferenceVector vector) {
    int mapped =
        mappings.stream()
            .filter(mapping -> vector.isOf(mapping.family()))
            .mapToInt(mapping -> mapping.family().length())
            .max()
            .orElse(-1);
    return pending.stream()
        .filter(family -> vector.isOf(family.family()) && family.family().length() > mapped)
        .max(Comparator.comparingInt(family -> family.family().length()));
  }
}
