package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * What is to be fitted: data sets with their models, and which parameters are free, fixed or tied.
 * Immutable. With one data set a parameter has its model's name; with several it is {@code
 * dataset.parameter}, and a shared one has its own name without prefix.
 */
public final class FitProblem {
  /**
   * Where the value of a model parameter comes from.
   *
   * @param free index of the free parameter, -1 if there is none
   * @param fixed value where neither free nor tied
   * @param tie how it follows from {@code sources}, or null
   * @param sources names' positions among all parameters
   */
  record Binding(int free, double fixed, Tie tie, int[] sources) {}

  private final List<DataSet> dataSets;
  private final List<Parameter> parameters;
  private final List<Binding> bindings;
  private final List<Parameter> free;
  private final int[][] local;

  FitProblem(
      List<DataSet> dataSets,
      List<Parameter> parameters,
      List<Binding> bindings,
      List<Parameter> free,
      int[][] local) {
    this.dataSets = List.copyOf(dataSets);
    this.parameters = List.copyOf(parameters);
    this.bindings = List.copyOf(bindings);
    this.free = List.copyOf(free);
    this.local = local;
  }

  public static FitProblemBuilder builder() {
    return new FitProblemBuilder();
  }

  /** A single data set with all parameters free, starting where the model guesses. */
  public static FitProblem of(DataSet data) {
    return builder().add(data).build();
  }

  /** The data sets in the order of adding. */
  public List<DataSet> dataSets() {
    return dataSets;
  }

  /** All parameters, free or not, with shared ones once. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The free parameters with their bounds and start values; the order of all results. */
  public List<Parameter> free() {
    return free;
  }

  /** Start values of the free parameters. */
  public double[] start() {
    return free.stream().mapToDouble(Parameter::start).toArray();
  }

  /** Number of data in all sets. */
  public int size() {
    return dataSets.stream().mapToInt(set -> set.likelihood().size()).sum();
  }

  /**
   * Position among the free parameters.
   *
   * @throws IllegalArgumentException if there is no free parameter of that name
   */
  public int freeIndex(String name) {
    for (int i = 0; i < free.size(); i++) {
      if (free.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no free parameter " + name + "; there are " + names(free));
  }

  int index(String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no parameter " + name + "; there are " + names(parameters));
  }

  Binding binding(int parameter) {
    return bindings.get(parameter);
  }

  /** Positions of the parameters of a data set's model among all parameters. */
  int[] local(int dataSet) {
    return local[dataSet];
  }

  /** The same problem with other data on the same abscissas. */
  public FitProblem with(List<? extends Likelihood> likelihoods) {
    if (likelihoods.size() != dataSets.size()) {
      throw new IllegalArgumentException(
          likelihoods.size() + " likelihoods for " + dataSets.size() + " data sets");
    }
    List<DataSet> others = new ArrayList<>();
    for (int i = 0; i < dataSets.size(); i++) {
      others.add(dataSets.get(i).with(likelihoods.get(i)));
    }
    return new FitProblem(others, parameters, bindings, free, local);
  }

  /** The same problem with other start values, moved to the bounds if outside. */
  public FitProblem startingAt(double[] start) {
    if (start.length != free.size()) {
      throw new IllegalArgumentException(
          start.length + " start values for " + free.size() + " free parameters");
    }
    List<Parameter> moved = new ArrayList<>();
    for (int i = 0; i < start.length; i++) {
      moved.add(free.get(i).startingAt(free.get(i).clamp(start[i])));
    }
    return new FitProblem(dataSets, parameters, bindings, moved, local);
  }

  /**
   * Values of all parameters from those of the free ones.
   *
   * @param values filled, in the order of {@link #parameters()}
   */
  void expand(double[] theta, double[] values) {
    for (int i = 0; i < values.length; i++) {
      Binding binding = bindings.get(i);
      if (binding.tie() == null) {
        values[i] = binding.free() >= 0 ? theta[binding.free()] : binding.fixed();
      }
    }
    for (int i = 0; i < values.length; i++) {
      Binding binding = bindings.get(i);
      if (binding.tie() != null) {
        values[i] = binding.tie().value(gather(binding.sources(), values));
      }
    }
  }

  /**
   * Derivatives of one parameter by the free ones, which it adds to {@code derivatives}.
   *
   * @param values all parameters, as {@link #expand} gives them
   */
  void chain(int parameter, double[] values, double[] derivatives) {
    Binding binding = bindings.get(parameter);
    if (binding.tie() == null) {
      if (binding.free() >= 0) {
        derivatives[binding.free()] += 1;
      }
      return;
    }
    double[] by = new double[binding.sources().length];
    binding.tie().gradient(gather(binding.sources(), values), by);
    for (int i = 0; i < by.length; i++) {
      int source = bindings.get(binding.sources()[i]).free();
      if (source >= 0) {
        derivatives[source] += by[i];
      }
    }
  }

  boolean tied() {
    return bindings.stream().anyMatch(binding -> binding.tie() != null);
  }

  private static double[] gather(int[] positions, double[] values) {
    double[] gathered = new double[positions.length];
    for (int i = 0; i < gathered.length; i++) {
      gathered[i] = values[positions[i]];
    }
    return gathered;
  }

  static String names(Collection<Parameter> parameters) {
    return String.join(", ", parameters.stream().map(Parameter::name).toList());
  }
}
