package org.photonbench.fit.model;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Parameter;

/** Collects the parameters of a model in the order of its arrays. */
public final class ParameterList {
  /** Lowest value of a parameter that must stay above zero. */
  private static final double TINY = 1e-12;

  private final List<Parameter> parameters = new ArrayList<>();

  /** A parameter of any sign. */
  public ParameterList free(String name, String unit, double start, String help) {
    return bounded(name, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, start, help);
  }

  /** A parameter of at least 0. */
  public ParameterList notNegative(String name, String unit, double start, String help) {
    return bounded(name, unit, 0, Double.POSITIVE_INFINITY, start, help);
  }

  /** A parameter above 0. */
  public ParameterList positive(String name, String unit, double start, String help) {
    return bounded(name, unit, TINY, Double.POSITIVE_INFINITY, start, help);
  }

  /** A parameter between 0 and 1. */
  public ParameterList fraction(String name, double start, String help) {
    return bounded(name, "1", 0, 1, start, help);
  }

  /** A parameter between bounds. */
  public ParameterList bounded(
      String name, String unit, double lower, double upper, double start, String help) {
    parameters.add(new Parameter(name, unit, lower, upper, start, help));
    return this;
  }

  /** The parameters so far. */
  public List<Parameter> list() {
    return List.copyOf(parameters);
  }
}
