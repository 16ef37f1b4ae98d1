package org.photonbench.device.queue;

import java.io.InterruptedIOException;

/** An exchange was not done in the time that its caller gave it. */
public final class QueueTimeoutException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  QueueTimeoutException(String message) {
    super(message);
  }
}
