package org.photonbench.photon;

import java.io.IOException;

/**
 * A file that cannot be read as a recording. Its message is one or two plain sentences for the
 * user: what is wrong, where, and what to do.
 */
public class RecordingFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  public RecordingFormatException(String message) {
    super(message);
  }

  public RecordingFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
