package org.photonbench.catalogue.file;

import java.nio.file.Path;
import java.util.Optional;
import org.photonbench.model.catalogue.Catalogue;

/**
 * A catalogue file that was opened: its content, and whether and why it must not be written.
 *
 * <p>Not thread-safe, as the content is not.
 */
public final class CatalogueFile {
  private final Path path;
  private final CatalogueResource resource;
  private final Optional<String> readOnlyReason;
  private final int storedVersion;

  /** Read by the thread that watches the folder. */
  private volatile String storedSha256;

  CatalogueFile(
      Path path,
      CatalogueResource resource,
      Optional<String> readOnlyReason,
      int storedVersion,
      String storedSha256) {
    this.path = path;
    this.resource = resource;
    this.readOnlyReason = readOnlyReason;
    this.storedVersion = storedVersion;
    this.storedSha256 = storedSha256;
  }

  public Path path() {
    return path;
  }

  public CatalogueResource resource() {
    return resource;
  }

  /** The root; never null: a file that holds nothing readable has an empty one. */
  public Catalogue catalogue() {
    return resource.catalogue();
  }

  /** Why the file is not written: it is damaged, newer, or protected; empty if it can be. */
  public Optional<String> readOnlyReason() {
    return readOnlyReason;
  }

  /** The version of the structure in which the file lies on the disk; 0 for a new file. */
  public int storedVersion() {
    return storedVersion;
  }

  /** Hash of the file on the disk when it was read or written last; empty text for a new file. */
  public String storedSha256() {
    return storedSha256;
  }

  void stored(String sha256) {
    storedSha256 = sha256;
  }
}
