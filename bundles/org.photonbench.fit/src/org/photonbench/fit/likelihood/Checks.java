package org.photonbench.fit.likelihood;

final class Checks {
  private Checks() {}

  static void notEmpty(String what, int size) {
    if (size == 0) {
      throw new IllegalArgumentException(what + ": no data, needs at least one");
    }
  }

  static void sameLength(String first, int a, String second, int b) {
    if (a != b) {
      throw new IllegalArgumentException(a + " " + first + " but " + b + " " + second);
    }
  }
}
