package org.photonbench.analysis.result;

import java.io.IOException;

/**
 * A result folder that cannot be written or read. The message is for the user: one sentence for
 * what is wrong and where, one for what to do.
 */
public final class ResultFolderException extends IOException {
  private static final long serialVersionUID = 1L;

  public ResultFolderException(String message) {
    super(message);
  }

  public ResultFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
