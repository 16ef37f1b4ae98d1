package org.photonbench.photon.stream;

/**
 * A text that describes no stream operators. Its message is one or two plain sentences for the
 * user: which words, and what would be right.
 */
public class StreamSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public StreamSyntaxException(String message) {
    super(message);
  }
}
