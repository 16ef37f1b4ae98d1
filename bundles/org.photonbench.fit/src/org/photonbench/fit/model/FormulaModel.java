package org.photonbench.fit.model;

import java.util.HashSet;
import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;

/**
 * A model whose value at one point depends on that point alone. Bins are averaged with the model's
 * own integral if it has one, else by three-point Gauss-Legendre quadrature, which is exact to the
 * sixth order in the bin width.
 */
public final class FormulaModel extends LibraryModel {
  private static final double NODE = Math.sqrt(0.6);
  private static final double OUTER = 5.0 / 18;
  private static final double INNER = 8.0 / 18;

  private final Formula formula;
  private final BinAverage average;
  private final Set<String> conditions;
  private final Guess guess;

  /** Value and gradient at a point. */
  @FunctionalInterface
  public interface Formula {
    /**
     * @param gradient receives the derivatives with respect to the parameters, all of them
     * @return the value
     */
    double at(double x, double[] p, double[] gradient);
  }

  /** Average and its gradient over a bin. */
  @FunctionalInterface
  public interface BinAverage {
    /**
     * @param gradient receives the derivatives of the average, all of them
     * @return the average of the formula from low to high
     */
    double over(double low, double high, double[] p, double[] gradient);
  }

  /** Start values from data. */
  @FunctionalInterface
  public interface Guess {
    /**
     * @param data the data, in the unit of the model's value
     * @param p the parameters' own start values, to be overwritten where the data tell more
     */
    void from(DataShape data, double[] p);
  }

  private FormulaModel(Builder builder, Formula formula, BinAverage average) {
    super(
        builder.id,
        builder.title,
        builder.source,
        builder.xUnit,
        builder.valueUnit,
        builder.parameters.list());
    this.formula = formula;
    this.average = average;
    this.conditions = Set.copyOf(builder.conditions);
    this.guess = builder.guess;
  }

  /** Starts the description of a model. */
  public static Builder model(String id, String title, String source) {
    return new Builder(id, title, source);
  }

  @Override
  public Set<String> conditions() {
    return conditions;
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    if (guess != null) {
      guess.from(new DataShape(x, y), p);
    }
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double[] gradient = new double[p.length];
    double[] scratch = new double[p.length];
    for (int i = 0; i < value.length; i++) {
      double low = x.lower(i);
      double high = x.upper(i);
      if (low == high) {
        value[i] = formula.at(low, p, gradient);
      } else if (average != null) {
        value[i] = average.over(low, high, p, gradient);
      } else {
        value[i] = quadrature(low, high, p, gradient, scratch);
      }
      if (jacobian != null) {
        for (int k = 0; k < gradient.length; k++) {
          jacobian[k][i] = gradient[k];
        }
      }
    }
  }

  private double quadrature(
      double low, double high, double[] p, double[] gradient, double[] scratch) {
    double centre = low + (high - low) / 2;
    double reach = NODE * (high - low) / 2;
    double sum = INNER * formula.at(centre, p, gradient);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= INNER;
    }
    for (int side = -1; side <= 1; side += 2) {
      sum += OUTER * formula.at(centre + side * reach, p, scratch);
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += OUTER * scratch[k];
      }
    }
    return sum;
  }

  /** Description of a model, parameter by parameter in the order of the arrays. */
  public static final class Builder {
    private final String id;
    private final String title;
    private final String source;
    private final ParameterList parameters = new ParameterList();
    private final Set<String> conditions = new HashSet<>();
    private String xUnit = "";
    private String valueUnit = "";
    private Guess guess;

    private Builder(String id, String title, String source) {
      this.id = id;
      this.title = title;
      this.source = source;
    }

    /** Units of abscissa and value; without them both may have any, see {@link Model#xUnit}. */
    public Builder axes(String x, String value) {
      xUnit = x;
      valueUnit = value;
      return this;
    }

    /** A parameter of any sign. */
    public Builder free(String name, String unit, double start, String help) {
      parameters.free(name, unit, start, help);
      return this;
    }

    /** A parameter of at least 0. */
    public Builder notNegative(String name, String unit, double start, String help) {
      parameters.notNegative(name, unit, start, help);
      return this;
    }

    /** A parameter above 0. */
    public Builder positive(String name, String unit, double start, String help) {
      parameters.positive(name, unit, start, help);
      return this;
    }

    /** A parameter between 0 and 1. */
    public Builder fraction(String name, double start, String help) {
      parameters.fraction(name, start, help);
      return this;
    }

    /** A parameter between bounds. */
    public Builder bounded(
        String name, String unit, double lower, double upper, double start, String help) {
      parameters.bounded(name, unit, lower, upper, start, help);
      return this;
    }

    /** Marks the parameter just added as one that a fit holds fixed. */
    public Builder condition() {
      conditions.add(parameters.list().getLast().name());
      return this;
    }

    /** How start values follow from data; without it they are the parameters' own. */
    public Builder guess(Guess fromData) {
      guess = fromData;
      return this;
    }

    /** The model, with bins averaged by quadrature. */
    public FormulaModel formula(Formula formula) {
      return new FormulaModel(this, formula, null);
    }

    /**
     * The model with its own average over a bin; called with low == high it must give the point.
     */
    public FormulaModel formula(BinAverage average) {
      return new FormulaModel(this, (x, p, gradient) -> average.over(x, x, p, gradient), average);
    }
  }
}
