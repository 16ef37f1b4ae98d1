package org.photonbench.device.transport.log;

import org.photonbench.device.transport.TransportException;

/** Something was sent that the transcript has not, or not at this place. */
public final class TranscriptMismatchException extends TransportException {
  private static final long serialVersionUID = 1;

  public TranscriptMismatchException(String message) {
    super(message);
  }
}
