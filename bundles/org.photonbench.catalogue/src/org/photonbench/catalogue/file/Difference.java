package org.photonbench.catalogue.file;

/**
 * One difference of two versions of a file.
 *
 * @param kind what happened from mine to theirs
 * @param entityId identifier of the entity in which it is
 * @param entity the entity in words, for example {@code batch 'B1'}
 * @param feature the way to the value within the entity, for example {@code size.mean.value}; empty
 *     where the whole entity is in one version only
 * @param mine the value here; empty text where there is none
 * @param theirs the value there; empty text where there is none
 */
public record Difference(
    Kind kind, String entityId, String entity, String feature, String mine, String theirs) {
  /** Kinds of differences. */
  public enum Kind {
    /** Only in mine. */
    ONLY_MINE,
    /** Only in theirs. */
    ONLY_THEIRS,
    /** Different in both. */
    CHANGED
  }

  /** The difference in one line. */
  public String sentence() {
    return switch (kind) {
      case ONLY_MINE -> entity + " is here only.";
      case ONLY_THEIRS -> entity + " is in the other version only.";
      case CHANGED ->
          entity
              + ", "
              + feature
              + ": here "
              + shown(mine)
              + ", in the other version "
              + shown(theirs)
              + ".";
    };
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : "'" + value + "'";
  }
}
