package org.photonbench.fit.model.formula;

/** Checks of arguments, with the name of the offending one in the message. */
final class Arguments {
  private Arguments() {}

  static double positive(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(name + " must be above 0, was " + value);
    }
    return value;
  }

  static double notNegative(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + " must not be below 0, was " + value);
    }
    return value;
  }

  static double fraction(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must lie in 0 to 1, was " + value);
    }
    return value;
  }

  static void sameLength(String first, int one, String second, int other) {
    if (one != other || one == 0) {
      throw new IllegalArgumentException(
          first
              + " and "
              + second
              + " need the same number of entries, got "
              + one
              + " and "
              + other);
    }
  }
}
