package org.photonbench.catalogue.index;

/**
 * Where an entity is.
 *
 * @param file path of its file below the project, with slashes
 * @param id its identifier
 */
public record EntityKey(String file, String id) {
  private static final char SEPARATOR = '#';

  @Override
  public String toString() {
    return file + SEPARATOR + id;
  }

  /** What {@link #toString} made. */
  public static EntityKey parse(String text) {
    int at = text.lastIndexOf(SEPARATOR);
    if (at < 0) {
      throw new IllegalArgumentException("'" + text + "' is no FILE#ID");
    }
    return new EntityKey(text.substring(0, at), text.substring(at + 1));
  }
}
