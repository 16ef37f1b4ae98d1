package org.photonbench.analysis.fit.figure;

import java.util.Objects;

/**
 * How a fit is to take one parameter.
 *
 * @param name its name in the model
 * @param start start value, or the value at which it is fixed, in its unit
 * @param lower lower bound, may be infinite
 * @param upper upper bound, may be infinite
 * @param fixed whether it is held at the start value
 * @param tie for example {@code 2 * lifetime 1 + 1}; empty text: not tied
 */
public record ParameterSetting(
    String name, double start, double lower, double upper, boolean fixed, String tie) {
  public ParameterSetting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tie, "tie");
    if (!Double.isFinite(start) || !(lower < upper)) {
      throw new IllegalArgumentException(
          "parameter " + name + " cannot start at " + start + " within " + lower + ".." + upper);
    }
  }
}
