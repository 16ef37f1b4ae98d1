package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Fits from many start points of a Sobol sequence, so that the best minimum is not the one that
 * happened to be nearest, and says whether others are as good.
 */
public final class MultiStart {
  /**
   * One distinct minimum.
   *
   * @param deviance its deviance
   * @param values its free parameters
   * @param starts how many start points led to it
   * @param sameCurve whether its curve is that of the best minimum, as when two components are
   *     exchanged
   */
  public record Minimum(double deviance, double[] values, int starts, boolean sameCurve) {}

  /**
   * @param best the fit at the lowest minimum
   * @param minima distinct minima, lowest first
   * @param failed start points from which no minimum was reached
   * @param ambiguous whether another curve is within a deviance of 3.84 of the best
   */
  public record Outcome(FitResult best, List<Minimum> minima, int failed, boolean ambiguous) {
    /**
     * Other solutions within a deviance of 3.84 of the best, lowest first: other minima, unless
     * they are the best with its values exchanged among parameters, as of two alike components.
     *
     * @param variance what the deviance is divided by: 1, or the residual variance of {@link
     *     FitResult#residualVariance} where the errors of the data are not known
     */
    public List<Alternative> alternatives(double variance) {
      List<Parameter> free = best.problem().free();
      double[] own = sorted(best.values());
      List<Alternative> found = new ArrayList<>();
      for (Minimum minimum : minima) {
        double rise = (minimum.deviance() - best.deviance()) / variance;
        if (rise < AS_GOOD && !near(sorted(minimum.values()), own)) {
          Map<String, Double> values = new LinkedHashMap<>();
          for (int i = 0; i < free.size(); i++) {
            values.put(free.get(i).name(), minimum.values()[i]);
          }
          found.add(new Alternative(Math.max(0, rise), values));
        }
      }
      return found;
    }

    private static double[] sorted(double[] values) {
      double[] copy = values.clone();
      Arrays.sort(copy);
      return copy;
    }
  }

  /**
   * Another solution that the data do not exclude.
   *
   * @param rise how much its deviance lies above that of the best
   * @param values its free parameters by name
   */
  public record Alternative(double rise, Map<String, Double> values) {}

  /** Deviances that differ by less belong to one minimum if the curves agree too. */
  private static final double SAME_DEVIANCE = 1e-3;

  private static final double AS_GOOD = 3.841458820694124;

  private final FitProblem problem;
  private final FitOptions options;

  public MultiStart(FitProblem problem, FitOptions options) {
    this.problem = problem;
    this.options = options;
  }

  /**
   * @param starts number of start points besides the problem's own, at least 1
   * @param threads at least 1; the outcome does not depend on it
   */
  public Outcome run(int starts, int threads) {
    if (starts < 1) {
      throw new IllegalArgumentException("needs at least 1 start point, was " + starts);
    }
    double[][] points = points(starts);
    double[] deviances = new double[points.length];
    Workers.run(
        threads,
        points.length,
        () -> new Minimiser(new FitWorkspace(problem), options),
        (minimiser, i) -> {
          deviances[i] = Double.NaN;
          try {
            if (minimiser.minimiseFromAfar(points[i]).reached()) {
              deviances[i] = minimiser.deviance();
            }
          } catch (IllegalArgumentException e) {
            // The data are impossible at this start point: it counts as failed.
            deviances[i] = Double.NaN;
          }
        });
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (!Double.isNaN(deviances[i])) {
        order.add(i);
      }
    }
    if (order.isEmpty()) {
      throw new IllegalArgumentException(
          "no start point of "
              + points.length
              + " led to a minimum: check the bounds of "
              + FitProblem.names(problem.free()));
    }
    order.sort(Comparator.comparingDouble((Integer i) -> deviances[i]).thenComparing(i -> i));
    FitResult best = new Fitter(problem, options).fit(points[order.get(0)]);
    List<Minimum> minima = group(order, points, deviances);
    boolean ambiguous =
        minima.stream()
            .anyMatch(m -> !m.sameCurve() && m.deviance() - minima.get(0).deviance() < AS_GOOD);
    return new Outcome(best, minima, points.length - order.size(), ambiguous);
  }

  private double[][] points(int starts) {
    List<Parameter> free = problem.free();
    double[][] points = new double[starts + 1][];
    points[0] = problem.start();
    if (free.isEmpty()) {
      throw new IllegalArgumentException("several starts need a free parameter");
    }
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(free.size());
    sobol.nextVector();
    for (int s = 1; s <= starts; s++) {
      double[] unit = sobol.nextVector();
      points[s] = new double[free.size()];
      for (int i = 0; i < unit.length; i++) {
        points[s][i] = place(free.get(i), unit[i]);
      }
    }
    return points;
  }

  /**
   * A start value: within a decade of a positive start value, in its logarithm; otherwise within
   * the finite bounds, or within twice the start value, at least 1, of it.
   */
  private static double place(Parameter parameter, double unit) {
    double start = parameter.start();
    if (start > 0 && parameter.lower() >= 0) {
      double low = Math.log(Math.max(parameter.lower(), start / 10));
      double high = Math.log(Math.min(parameter.upper(), start * 10));
      return parameter.clamp(Math.exp(low + unit * (high - low)));
    }
    double reach = Math.max(1, 2 * Math.abs(start));
    double low = Double.isInfinite(parameter.lower()) ? start - reach : parameter.lower();
    double high = Double.isInfinite(parameter.upper()) ? start + reach : parameter.upper();
    return parameter.clamp(low + unit * (high - low));
  }

  private List<Minimum> group(List<Integer> order, double[][] points, double[] deviances) {
    FitWorkspace workspace = new FitWorkspace(problem);
    List<Minimum> minima = new ArrayList<>();
    List<double[][]> curves = new ArrayList<>();
    for (int i : order) {
      double[][] curve = curve(workspace, points[i]);
      int same = -1;
      for (int m = 0; m < minima.size() && same < 0; m++) {
        Minimum minimum = minima.get(m);
        boolean level = deviances[i] - minimum.deviance() < SAME_DEVIANCE;
        if (level
            && distance(curve, curves.get(m)) < SAME_DEVIANCE
            && near(points[i], minimum.values())) {
          same = m;
        }
      }
      if (same >= 0) {
        Minimum m = minima.get(same);
        minima.set(same, new Minimum(m.deviance(), m.values(), m.starts() + 1, m.sameCurve()));
      } else {
        boolean sameCurve = minima.isEmpty() || distance(curve, curves.get(0)) < SAME_DEVIANCE;
        minima.add(new Minimum(deviances[i], points[i].clone(), 1, sameCurve));
        curves.add(curve);
      }
    }
    return minima;
  }

  private static boolean near(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > 0.01 * (Math.abs(a[i]) + Math.abs(b[i])) + 1e-12) {
        return false;
      }
    }
    return true;
  }

  private double[][] curve(FitWorkspace workspace, double[] theta) {
    workspace.deviance(theta);
    double[][] curve = new double[problem.dataSets().size()][];
    for (int d = 0; d < curve.length; d++) {
      curve[d] = workspace.mean(d).clone();
    }
    return curve;
  }

  /** Squared distance of two curves in standard deviations of the data. */
  private double distance(double[][] one, double[][] other) {
    double sum = 0;
    for (int d = 0; d < one.length; d++) {
      Likelihood likelihood = problem.dataSets().get(d).likelihood();
      for (int i = 0; i < one[d].length; i++) {
        double difference = one[d][i] - other[d][i];
        if (difference != 0) {
          double variance = likelihood.variance(i, 0.5 * (one[d][i] + other[d][i]));
          sum += difference * difference / variance;
        }
      }
    }
    return sum;
  }
}
