package org.photonbench.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
   * The mappings of a vector that take its inputs, those first that leave the fewest numbers over
   * and take the most: of the longest family that its id begins with, or, if none of that takes
   * them, of its topic.
   */
  List<Candidate> candidates(ReferenceVector vector) {
    int longest = longestFamily(vector);
    List<Candidate> ofFamily =
        fitting(
            vector,
            mapping -> vector.isOf(mapping.family()) && mapping.family().length() == longest);
    return ofFamily.isEmpty()
        ? fitting(vector, mapping -> vector.topic().equals(mapping.topic()))
        : ofFamily;
  }

  private List<Candidate> fitting(ReferenceVector vector, Predicate<Mapping> wanted) {
    return mappings.stream()
        .filter(wanted)
        .map(mapping -> new Candidate(mapping, mapping.bind(vector)))
        .filter(candidate -> candidate.binding().isComplete())
        .sorted(
            Comparator.comparingLong((Candidate candidate) -> candidate.strangers(vector))
                .thenComparingInt(candidate -> -candidate.binding().size()))
        .toList();
  }

  private int longestFamily(ReferenceVector vector) {
    return mappings.stream()
        .filter(mapping -> vector.isOf(mapping.family()))
        .mapToInt(mapping -> mapping.family().length())
        .max()
        .orElse(-1);
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
    int mapped = longestFamily(vector);
    return pending.stream()
        .filter(family -> vector.isOf(family.family()) && family.family().length() > mapped)
        .max(Comparator.comparingInt(family -> family.family().length()));
  }
}
