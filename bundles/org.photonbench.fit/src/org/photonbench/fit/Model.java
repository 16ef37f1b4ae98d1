package org.photonbench.fit;

import java.util.List;

/**
 * A curve with parameters. A model is immutable and may be asked from several threads.
 *
 * <p>At a point the value is the function there. In a bin it is the average of the function over
 * the bin, except for models of expected counts, which give the integral over the bin and say so in
 * {@link #source()}.
 */
public interface Model {
  /** Stable identifier, for example {@code decay.biexponential}. */
  String id();

  /** Name for people. */
  String title();

  /** The formula and where it comes from. */
  String source();

  /**
   * Unit of the abscissa, {@code 1} for pure numbers; empty where the formula holds in any unit.
   * Parameters then carry {@code x} in their unit in its place.
   */
  default String xUnit() {
    return "";
  }

  /**
   * Unit of the value at a point, {@code 1} for pure numbers; empty where the formula holds in any
   * unit. Parameters then carry {@code y} in their unit in its place.
   */
  default String valueUnit() {
    return "";
  }

  /** The parameters in the order of the arrays; names are unique. */
  List<Parameter> parameters();

  /**
   * Value and, if wanted, the analytic derivatives.
   *
   * @param p parameter values in the order of {@link #parameters()}, within their bounds
   * @param x points or bins
   * @param value filled with the model, one entry per point or bin
   * @param jacobian filled with the derivatives, {@code [parameter][point]}; null when not wanted
   */
  void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian);

  /**
   * The model made ready for many calls on one abscissa. Models that need scratch or a table of the
   * abscissa make it here, once per fit; others leave this as it is.
   */
  default Evaluation prepare(Abscissa x) {
    return (p, value, jacobian) -> evaluate(p, x, value, jacobian);
  }

  /**
   * Start values from data, within the bounds.
   *
   * @param x points or bins
   * @param y data in the unit of the model's value, as long as {@code x}
   * @return one value per parameter; the parameters' own start values unless a model knows better
   */
  default double[] guess(Abscissa x, double[] y) {
    return parameters().stream().mapToDouble(Parameter::start).toArray();
  }
}
