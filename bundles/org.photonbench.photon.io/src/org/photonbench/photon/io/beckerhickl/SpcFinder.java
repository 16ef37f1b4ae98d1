package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the layout of an SPC file. Such files have no signature, so their records decide: the
 * layout with clearly the smallest share of failed tests. The extension and the card that the .set
 * file names only decide between layouts that fit about equally well.
 */
final class SpcFinder {
  /** Bytes at the start of a file that are looked at. */
  static final int SAMPLE_BYTES = 256 << 10;

  /** Largest share of failed tests in a file that is called .spc. */
  private static final double MOST_FAILURES = 0.1;

  /** The same in a file of any other name. */
  private static final double MOST_FAILURES_OF_STRANGERS = 0.01;

  /** Tests that a file of any other name must allow. */
  private static final int LEAST_TESTS_OF_STRANGERS = 100;

  private SpcFinder() {}

  /**
   * A layout and how it was found.
   *
   * @param census how well the first records fit
   * @param clear whether they fit every other layout clearly worse
   * @param cardAgrees whether the card that the .set file names writes this layout; true without
   *     one
   */
  record Found(
      SpcLayout layout, SpcHeader header, SpcCensus census, boolean clear, boolean cardAgrees) {}

  private record Candidate(SpcLayout layout, SpcHeader header, SpcCensus census, boolean whole) {
    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate c) -> c.census().share())
            .thenComparing(c -> !c.whole())
            .thenComparingInt(c -> c.census().channels())
            .thenComparing(Candidate::layout);

    /** Whether this one fits clearly worse than the other. */
    boolean isClearlyWorseThan(Candidate other) {
      return census.share() > 3 * other.census.share() + 0.02;
    }
  }

  /** Whether the first bytes can be the header of any layout; without a look at the records. */
  static boolean mayBe(ByteBuffer start) {
    for (SpcLayout layout : SpcLayout.values()) {
      if (SpcHeader.of(layout, start).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The layout of a file.
   *
   * @param sample its first {@link #SAMPLE_BYTES} bytes
   * @param length bytes of the whole file
   * @param named whether the file is called .spc
   * @param card the card that the .set file names
   */
  static Optional<Found> find(
      ByteBuffer sample, long length, boolean named, Optional<SpcCard> card) {
    List<Candidate> candidates = new ArrayList<>();
    for (SpcLayout layout : SpcLayout.values()) {
      Optional<SpcHeader> header = SpcHeader.of(layout, sample);
      if (header.isPresent()) {
        SpcCensus census = SpcCensus.of(layout, header.get(), sample);
        boolean whole = length % layout.recordBytes() == 0;
        candidates.add(new Candidate(layout, header.get(), census, whole));
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Candidate best = candidates.getFirst();
    List<SpcLayout> expected = card.map(SpcCard::layouts).orElse(List.of());
    Optional<Candidate> agreed =
        candidates.stream()
            .filter(c -> expected.contains(c.layout()) && !c.isClearlyWorseThan(best))
            .findFirst();
    Candidate chosen = agreed.orElse(best);
    boolean clear =
        candidates.stream().filter(c -> c != chosen).allMatch(c -> c.isClearlyWorseThan(chosen));
    double share = chosen.census().share();
    boolean fits =
        named || agreed.isPresent()
            ? share <= MOST_FAILURES
            : clear
                && share <= MOST_FAILURES_OF_STRANGERS
                && chosen.census().tests() >= LEAST_TESTS_OF_STRANGERS;
    return fits
        ? Optional.of(
            new Found(
                chosen.layout(),
                chosen.header(),
                chosen.census(),
                clear,
                card.isEmpty() || agreed.isPresent()))
        : Optional.empty();
  }
}
