package org.photonbench.photon.io.write;

import java.io.IOException;

/**
 * Something cannot be written. Its message is one or two plain sentences for the user: what, where,
 * and what to do.
 */
public class RecordingWriteException extends IOException {
  private static final long serialVersionUID = 1L;

  public RecordingWriteException(String message) {
    super(message);
  }

  public RecordingWriteException(String message, Throwable cause) {
    super(message, cause);
  }
}
