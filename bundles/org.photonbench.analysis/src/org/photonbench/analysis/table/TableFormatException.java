package org.photonbench.analysis.table;

import java.io.IOException;

/** A text is no table of numbers; the message says what, where and what to do. */
public final class TableFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  public TableFormatException(String message) {
    super(message);
  }
}
