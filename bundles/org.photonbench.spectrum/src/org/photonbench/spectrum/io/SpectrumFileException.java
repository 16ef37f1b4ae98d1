package org.photonbench.spectrum.io;

import java.io.IOException;

/**
 * A file that cannot be read or written as spectra. Its message is one or two plain sentences for
 * the user: what is wrong, where, and what to do.
 */
public class SpectrumFileException extends IOException {
  private static final long serialVersionUID = 1L;

  public SpectrumFileException(String message) {
    super(message);
  }

  public SpectrumFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
