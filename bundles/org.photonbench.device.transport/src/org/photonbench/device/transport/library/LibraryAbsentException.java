package org.photonbench.device.transport.library;

import org.photonbench.device.transport.TransportException;

/** A vendor's library is not there, cannot be loaded, or is of another version. */
public final class LibraryAbsentException extends TransportException {
  private static final long serialVersionUID = 1;

  public LibraryAbsentException(String message) {
    super(message);
  }

  public LibraryAbsentException(String message, Throwable cause) {
    super(message, cause);
  }
}
