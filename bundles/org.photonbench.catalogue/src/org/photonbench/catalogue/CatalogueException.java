package org.photonbench.catalogue;

import java.io.IOException;

/**
 * A file or folder of the catalogue cannot be used. The message says what, where and what to do.
 */
public class CatalogueException extends IOException {
  private static final long serialVersionUID = 1L;

  public CatalogueException(String message) {
    super(message);
  }

  public CatalogueException(String message, Throwable cause) {
    super(message, cause);
  }
}
