package org.photonbench.virtuallab.scenario;

import java.util.function.DoublePredicate;

/** Which values of a quantity are possible. */
public enum Rule {
  ANY("finite", _ -> true),
  POSITIVE("positive", value -> value > 0),
  NOT_NEGATIVE("not negative", value -> value >= 0),
  PROBABILITY("0 to 1", value -> value >= 0 && value <= 1);

  private final String text;
  private final DoublePredicate holds;

  Rule(String text, DoublePredicate holds) {
    this.text = text;
    this.holds = holds;
  }

  boolean allows(double value) {
    return Double.isFinite(value) && holds.test(value);
  }

  /** For sentences: must be ... */
  String text() {
    return text;
  }
}
