package org.photonbench.cli;

/** What the program tells its caller. */
final class ExitCode {
  static final int SUCCESS = 0;

  /** A fault of the program itself; its stack trace is in a log file. */
  static final int INTERNAL_ERROR = 1;

  /** A wrong call, a bad file, or a result that was not reproduced. */
  static final int BAD_INPUT = 2;

  /** Cancelled by Ctrl+C, as shells say it. */
  static final int CANCELLED = 130;

  private ExitCode() {}

  /** The code of several files: an internal error counts most, then cancellation, bad input. */
  static int worse(int a, int b) {
    if (a == INTERNAL_ERROR || b == INTERNAL_ERROR) {
      return INTERNAL_ERROR;
    }
    return Math.max(a, b);
  }
}
