package org.photonbench.analysis;

/**
 * An analysis that cannot give an answer for this input and these settings. The message is for the
 * user: one sentence for what is wrong, one for what to do.
 */
public class AnalysisException extends Exception {
  private static final long serialVersionUID = 1L;

  public AnalysisException(String message) {
    super(message);
  }

  public AnalysisException(String message, Throwable cause) {
    super(message, cause);
  }
}
