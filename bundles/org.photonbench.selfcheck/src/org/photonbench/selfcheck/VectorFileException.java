package org.photonbench.selfcheck;

/** A file of reference vectors that cannot be used; the message says why in one sentence. */
public final class VectorFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public VectorFileException(String message, Throwable cause) {
    super(message, cause);
  }

  public VectorFileException(String message) {
    super(message);
  }
}
