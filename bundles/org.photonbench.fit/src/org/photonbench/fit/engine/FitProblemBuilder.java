package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photonbench.fit.Parameter;

/** Collects data sets and what is known about their parameters. */
public final class FitProblemBuilder {
  private record TieSpec(Tie tie, List<String> sources, boolean affine) {}

  private final List<DataSet> dataSets = new ArrayList<>();
  private final Set<String> shared = new LinkedHashSet<>();
  private final Map<String, Double> fixed = new LinkedHashMap<>();
  private final Map<String, Double> starts = new LinkedHashMap<>();
  private final Map<String, double[]> bounds = new LinkedHashMap<>();
  private final Map<String, TieSpec> ties = new LinkedHashMap<>();
  private boolean guess = true;

  FitProblemBuilder() {}

  public FitProblemBuilder add(DataSet data) {
    if (dataSets.stream().anyMatch(other -> other.name().equals(data.name()))) {
      throw new IllegalArgumentException("two data sets have the name " + data.name());
    }
    dataSets.add(data);
    return this;
  }

  /** The model parameters of this name are one parameter in all data sets that have it. */
  public FitProblemBuilder share(String... names) {
    shared.addAll(List.of(names));
    return this;
  }

  /** The parameter keeps this value. */
  public FitProblemBuilder fix(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("parameter " + name + " cannot be fixed at " + value);
    }
    fixed.put(name, value);
    return this;
  }

  public FitProblemBuilder start(String name, double value) {
    starts.put(name, value);
    return this;
  }

  /** The parameter stays within these bounds, ends included; infinite ends are open. */
  public FitProblemBuilder bound(String name, double lower, double upper) {
    bounds.put(name, new double[] {lower, upper});
    return this;
  }

  /** {@code name = offset + factor * source}; the bounds of both hold. */
  public FitProblemBuilder tie(String name, String source, double factor, double offset) {
    ties.put(name, new TieSpec(Tie.affine(factor, offset), List.of(source), true));
    return this;
  }

  /**
   * The parameter follows from others, none of them tied. Where it would leave its bounds the
   * deviance counts as infinite.
   */
  public FitProblemBuilder tie(String name, Tie tie, String... sources) {
    if (sources.length == 0) {
      throw new IllegalArgumentException("tied parameter " + name + " needs at least one source");
    }
    ties.put(name, new TieSpec(tie, List.of(sources), false));
    return this;
  }

  /** Start at the parameters' own start values; the models do not look at the data. */
  public FitProblemBuilder withoutGuess() {
    guess = false;
    return this;
  }

  /**
   * @throws IllegalArgumentException with the name of what is wrong
   */
  public FitProblem build() {
    if (dataSets.isEmpty()) {
      throw new IllegalArgumentException("nothing to fit: add a data set");
    }
    for (DataSet set : dataSets) {
      if (set.likelihood().blank()) {
        throw new IllegalArgumentException(
            "data set " + set.name() + " holds no counts: all its data are 0");
      }
    }
    Map<String, Integer> positions = new LinkedHashMap<>();
    List<Parameter> all = new ArrayList<>();
    int[][] local = collect(positions, all);
    requireKnown(positions, shared, "shared");
    requireKnown(positions, fixed.keySet(), "fixed");
    requireKnown(positions, starts.keySet(), "started");
    requireKnown(positions, bounds.keySet(), "bounded");
    requireKnown(positions, ties.keySet(), "tied");
    applyBoundsAndStarts(positions, all);
    boundSourcesOfTies(positions, all);
    return bind(positions, all, local);
  }

  private int[][] collect(Map<String, Integer> positions, List<Parameter> all) {
    int[][] local = new int[dataSets.size()][];
    for (int d = 0; d < local.length; d++) {
      DataSet set = dataSets.get(d);
      List<Parameter> own = set.model().parameters();
      double[] start = guess ? set.model().guess(set.abscissa(), set.scaledData()) : null;
      local[d] = new int[own.size()];
      Set<String> seen = new LinkedHashSet<>();
      for (int k = 0; k < own.size(); k++) {
        Parameter parameter = own.get(k);
        if (!seen.add(parameter.name())) {
          throw new IllegalArgumentException(
              "model " + set.model().id() + " has two parameters named " + parameter.name());
        }
        if (start != null && Double.isFinite(start[k])) {
          parameter = parameter.startingAt(parameter.clamp(start[k]));
        }
        boolean together = shared.contains(parameter.name());
        String name =
            together || dataSets.size() == 1
                ? parameter.name()
                : set.name() + "." + parameter.name();
        parameter = rename(parameter, name);
        Integer known = positions.get(name);
        if (known == null) {
          positions.put(name, all.size());
          local[d][k] = all.size();
          all.add(parameter);
        } else {
          local[d][k] = known;
          all.set(known, intersect(all.get(known), parameter.lower(), parameter.upper()));
        }
      }
    }
    return local;
  }

  private void applyBoundsAndStarts(Map<String, Integer> positions, List<Parameter> all) {
    bounds.forEach((name, ends) -> {
      int at = positions.get(name);
      all.set(at, intersect(all.get(at), ends[0], ends[1]));
    });
    starts.forEach((name, value) -> {
      int at = positions.get(name);
      all.set(at, all.get(at).startingAt(value));
    });
  }

  private void boundSourcesOfTies(Map<String, Integer> positions, List<Parameter> all) {
    ties.forEach((name, spec) -> {
      requireKnown(positions, new LinkedHashSet<>(spec.sources()), "source of " + name);
      for (String source : spec.sources()) {
        if (ties.containsKey(source)) {
          throw new IllegalArgumentException(
              "parameter " + name + " is tied to " + source + ", which is itself tied");
        }
      }
      if (fixed.containsKey(name)) {
        throw new IllegalArgumentException("parameter " + name + " is both fixed and tied");
      }
      if (spec.affine()) {
        Parameter target = all.get(positions.get(name));
        double offset = spec.tie().value(new double[] {0});
        double factor = spec.tie().value(new double[] {1}) - offset;
        double one = (target.lower() - offset) / factor;
        double other = (target.upper() - offset) / factor;
        int at = positions.get(spec.sources().get(0));
        all.set(at, intersect(all.get(at), Math.min(one, other), Math.max(one, other)));
      }
    });
  }

  private FitProblem bind(Map<String, Integer> positions, List<Parameter> all, int[][] local) {
    List<FitProblem.Binding> bindings = new ArrayList<>();
    List<Parameter> free = new ArrayList<>();
    for (Parameter parameter : all) {
      String name = parameter.name();
      TieSpec spec = ties.get(name);
      Double value = fixed.get(name);
      if (spec != null) {
        int[] sources = spec.sources().stream().mapToInt(positions::get).toArray();
        bindings.add(new FitProblem.Binding(-1, Double.NaN, spec.tie(), sources));
      } else if (value != null) {
        parameter.requireWithin(value);
        bindings.add(new FitProblem.Binding(-1, value, null, new int[0]));
      } else {
        bindings.add(new FitProblem.Binding(free.size(), Double.NaN, null, new int[0]));
        free.add(parameter);
      }
    }
    FitProblem problem = new FitProblem(dataSets, all, bindings, free, local);
    if (free.size() > problem.size()) {
      throw new IllegalArgumentException(
          "only "
              + problem.size()
              + " data for "
              + free.size()
              + " free parameters ("
              + FitProblem.names(free)
              + "): fix some or add data");
    }
    return problem;
  }

  private static Parameter intersect(Parameter parameter, double lower, double upper) {
    double low = Math.max(parameter.lower(), lower);
    double high = Math.min(parameter.upper(), upper);
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "parameter "
              + parameter.name()
              + ": bounds "
              + lower
              + " to "
              + upper
              + " leave nothing of "
              + parameter.lower()
              + " to "
              + parameter.upper());
    }
    return parameter.within(low, high);
  }

  private static Parameter rename(Parameter parameter, String name) {
    return new Parameter(
        name,
        parameter.unit(),
        parameter.lower(),
        parameter.upper(),
        parameter.start(),
        parameter.help());
  }

  private static void requireKnown(Map<String, Integer> positions, Set<String> names, String what) {
    for (String name : names) {
      if (!positions.containsKey(name)) {
        throw new IllegalArgumentException(
            what
                + " parameter "
                + name
                + " does not exist; there are "
                + String.join(", ", positions.keySet()));
      }
    }
  }
}
