package org.photonbench.device.transport;

import java.io.InterruptedIOException;

/** No complete reply came in time; the line itself may be sound. */
public final class ReplyTimeoutException extends InterruptedIOException {
  private static final long serialVersionUID = 1;

  private final byte[] received;

  /**
   * A reply that is missing.
   *
   * @param received what came of it
   */
  public ReplyTimeoutException(String message, byte[] received) {
    super(message);
    this.received = received.clone();
  }

  /** The bytes that came of the reply; empty if none did. */
  public byte[] received() {
    return received.clone();
  }
}
