package org.photonbench.catalogue.index;

/** A filter that cannot be understood; the message says what is wrong and what is right. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }
}
