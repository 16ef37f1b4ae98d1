package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/** A model plus fixed shapes, each times a factor of its own that is not negative. */
final class ShapedModel implements Model {
  /** Expected counts far below any that matter. */
  private static final double LEAST = 1e-9;

  /**
   * A fixed shape.
   *
   * @param name name of its factor
   * @param counts expected counts in each bin where the factor is 1
   */
  record Shape(String name, double[] counts) {}

  private final Model base;
  private final List<Shape> shapes;
  private final List<Parameter> parameters;

  ShapedModel(Model base, List<Shape> shapes) {
    this.base = base;
    this.shapes = List.copyOf(shapes);
    parameters = new ArrayList<>(base.parameters());
    for (Shape shape : shapes) {
      parameters.add(
          new Parameter(
              shape.name(), "1", 0, Double.POSITIVE_INFINITY, 1, "factor of " + shape.name()));
    }
  }

  @Override
  public String id() {
    return base.id() + ".shaped";
  }

  @Override
  public String title() {
    return base.title();
  }

  @Override
  public String source() {
    return base.source();
  }

  @Override
  public String xUnit() {
    return base.xUnit();
  }

  @Override
  public String valueUnit() {
    return base.valueUnit();
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] own = base.guess(x, y);
    double[] all = Arrays.copyOf(own, parameters.size());
    Arrays.fill(all, own.length, all.length, 1);
    return all;
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int own = base.parameters().size();
    base.evaluate(
        Arrays.copyOf(p, own), x, value, jacobian == null ? null : Arrays.copyOf(jacobian, own));
    for (int i = 0; i < value.length; i++) {
      // Differences of cumulated curves leave rounding, also below 0.
      value[i] = Math.max(value[i], LEAST);
    }
    for (int k = 0; k < shapes.size(); k++) {
      double[] counts = shapes.get(k).counts();
      for (int i = 0; i < value.length; i++) {
        value[i] += p[own + k] * counts[i];
      }
      if (jacobian != null) {
        System.arraycopy(counts, 0, jacobian[own + k], 0, counts.length);
      }
    }
  }
}
