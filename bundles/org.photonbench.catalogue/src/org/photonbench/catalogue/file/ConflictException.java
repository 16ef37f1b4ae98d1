package org.photonbench.catalogue.file;

import java.util.List;
import org.photonbench.catalogue.CatalogueException;

/** Somebody else changed or deleted a file since it was read: nothing was written. */
public final class ConflictException extends CatalogueException {
  private static final long serialVersionUID = 1L;

  private final transient CatalogueFile mine;
  private final transient CatalogueFile theirs;

  ConflictException(String message, CatalogueFile mine, CatalogueFile theirs) {
    super(message);
    this.mine = mine;
    this.theirs = theirs;
  }

  /** The file as it is open here, with the changes that were to be saved. */
  public CatalogueFile mine() {
    return mine;
  }

  /** The file as it lies on the disk now; of a deleted file an empty one. */
  public CatalogueFile theirs() {
    return theirs;
  }

  /** What is in one of the two only or different in both. */
  public List<Difference> differences() {
    return Differences.between(mine.catalogue(), theirs.catalogue());
  }
}
