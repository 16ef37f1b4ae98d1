package org.photonbench.device.transport;

/** A reply came that means nothing at this place: garbage, or the answer to something else. */
public final class UnexpectedReplyException extends TransportException {
  private static final long serialVersionUID = 1;

  public UnexpectedReplyException(String message) {
    super(message);
  }

  public UnexpectedReplyException(String message, Throwable cause) {
    super(message, cause);
  }
}
