package org.photonbench.device.transport;

import java.io.IOException;

/** The line to an instrument failed; the message says what, where, and what to do. */
public class TransportException extends IOException {
  private static final long serialVersionUID = 1;

  public TransportException(String message) {
    super(message);
  }

  public TransportException(String message, Throwable cause) {
    super(message, cause);
  }
}
