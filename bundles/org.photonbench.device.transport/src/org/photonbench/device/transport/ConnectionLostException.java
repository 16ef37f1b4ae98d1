package org.photonbench.device.transport;

/** The line is gone: the peer closed it, the cable was pulled, or it was closed here. */
public final class ConnectionLostException extends TransportException {
  private static final long serialVersionUID = 1;

  public ConnectionLostException(String message) {
    super(message);
  }

  public ConnectionLostException(String message, Throwable cause) {
    super(message, cause);
  }
}
