package org.photonbench.fit.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * What the models of the library share: their description, and the checks of what they are asked.
 */
public abstract class LibraryModel implements Model {
  private final String id;
  private final String title;
  private final String source;
  private final String xUnit;
  private final String valueUnit;
  private final List<Parameter> parameters;

  /**
   * @param id stable identifier, for example {@code decay.gaussian-response.2}
   * @param source formula and where it comes from
   * @param xUnit see {@link Model#xUnit}
   * @param valueUnit see {@link Model#valueUnit}
   */
  protected LibraryModel(
      String id,
      String title,
      String source,
      String xUnit,
      String valueUnit,
      List<Parameter> parameters) {
    this.xUnit = Objects.requireNonNull(xUnit, "xUnit");
    this.valueUnit = Objects.requireNonNull(valueUnit, "valueUnit");
    this.id = Objects.requireNonNull(id, "id");
    this.title = Objects.requireNonNull(title, "title");
    this.source = Objects.requireNonNull(source, "source");
    this.parameters = List.copyOf(parameters);
    Set<String> names = new HashSet<>();
    for (Parameter parameter : this.parameters) {
      if (!names.add(parameter.name())) {
        throw new IllegalArgumentException(
            "model " + id + " has two parameters named " + parameter.name());
      }
    }
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final String source() {
    return source;
  }

  @Override
  public final String xUnit() {
    return xUnit;
  }

  @Override
  public final String valueUnit() {
    return valueUnit;
  }

  @Override
  public final List<Parameter> parameters() {
    return parameters;
  }

  /**
   * Names of the parameters that are conditions of the experiment rather than unknowns, such as a
   * reference energy or the lag of a curve: the data cannot determine them, a fit holds them fixed.
   */
  public Set<String> conditions() {
    return Set.of();
  }

  /**
   * Whether positions count from where the fitted range begins, as the time of a decay whose start
   * is cut off. Whoever fits such a model to a range subtracts its lower end.
   */
  public boolean startsWithRange() {
    return false;
  }

  /** The place of a parameter in the arrays. */
  public final int index(String parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(parameter)) {
        return i;
      }
    }
    throw new IllegalArgumentException("model " + id + " has no parameter " + parameter);
  }

  @Override
  public final void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    check(p, x, value, jacobian);
    compute(p, x, value, jacobian);
  }

  /** {@link #evaluate} after its arguments were checked. */
  protected abstract void compute(double[] p, Abscissa x, double[] value, double[][] jacobian);

  /** Refuses arrays of wrong length and parameters that are no numbers, naming them. */
  protected final void check(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    if (p.length != parameters.size()) {
      throw new IllegalArgumentException(
          "model " + id + " has " + parameters.size() + " parameters, got " + p.length);
    }
    for (int i = 0; i < p.length; i++) {
      if (!Double.isFinite(p[i])) {
        throw new IllegalArgumentException(
            "model " + id + ": parameter " + parameters.get(i).name() + " is " + p[i]);
      }
    }
    checkLength("value", value.length, x);
    if (jacobian == null) {
      return;
    }
    if (jacobian.length != p.length) {
      throw new IllegalArgumentException(
          "model "
              + id
              + ": the Jacobian needs one row for each of "
              + p.length
              + " parameters, got "
              + jacobian.length);
    }
    for (int i = 0; i < p.length; i++) {
      checkLength("Jacobian row of " + parameters.get(i).name(), jacobian[i].length, x);
    }
  }

  private void checkLength(String what, int length, Abscissa x) {
    if (length != x.size()) {
      throw new IllegalArgumentException(
          "model " + id + ": " + what + " has " + length + " entries for " + x.size() + " points");
    }
  }

  /** The parameters' own start values, to be changed by a guess. */
  protected final double[] startValues() {
    return parameters.stream().mapToDouble(Parameter::start).toArray();
  }

  /** Values moved into the bounds; what is no finite number becomes the start value. */
  protected final double[] clamped(double[] values) {
    double[] clamped = values.clone();
    for (int i = 0; i < clamped.length; i++) {
      Parameter parameter = parameters.get(i);
      clamped[i] = Double.isFinite(values[i]) ? parameter.clamp(values[i]) : parameter.start();
    }
    return clamped;
  }

  @Override
  public final String toString() {
    return id;
  }
}
