package org.photonbench.benchmarks;

/** A benchmark of a wrong answer is worth nothing: it fails. */
final class Check {
  private Check() {}

  static void equal(long expected, long actual, String what) {
    if (expected != actual) {
      throw new IllegalStateException(
          "WRONG RESULT: " + what + " must be " + expected + ", was " + actual);
    }
  }
}
