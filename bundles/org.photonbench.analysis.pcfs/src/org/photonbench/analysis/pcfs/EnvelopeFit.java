package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.pcfs.PcfsSettings.Apodisation;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.FitWorkspace;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.Minimiser;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/**
 * Fits one envelope with one model, from many start points: splittings start where the spectral
 * correlation of the data has peaks.
 *
 * <p>Where the model misses the data by more than their errors, errors are multiplied by the root
 * of the deviance for each degree of freedom, and the fit is made once more, so that its
 * uncertainties contain the misfit.
 */
final class EnvelopeFit {
  static final String SECOND = "splitting 2";
  static final String THIRD = "splitting 3";
  static final String SECOND_WEIGHT = "weight 2";
  static final String THIRD_WEIGHT = "weight 3";

  /** Share of the scan by which the white fringe may be elsewhere. */
  private static final double WHITE_FRINGE_REACH = 0.1;

  /** Enough to see which start leads deepest; the fit proper goes on from there. */
  private static final FitOptions SEARCH = new FitOptions(60, 1e-3, false);

  private static final int PEAKS = 6;
  private static final int ENERGIES = 600;

  /** A Gaussian line has no coherence time: one so long that it does not matter. */
  private static final double ENDLESS = 1e12;

  private final Window window;
  private final double[] delays;
  private final int[] rows;
  private final double dither;
  private final boolean fitOffset;

  /**
   * @param model the model
   * @param result the fit; its errors contain the misfit
   * @param deviance before the errors were widened
   * @param widening factor on the errors of the data, at least 1
   * @param rows positions that took part
   */
  record Fit(LineModel model, FitResult result, double deviance, double widening, int[] rows) {
    double value(String name) {
      return result.value(name);
    }

    boolean isFree(String name) {
      return result.problem().free().stream().anyMatch(p -> p.name().equals(name));
    }

    int free() {
      return result.problem().free().size();
    }

    /**
     * AICc with the deviance divided by a common misfit (K. P. Burnham and D. R. Anderson, Model
     * Selection and Multimodel Inference, Springer 2002).
     */
    double criterion(double misfit) {
      int k = free();
      double room = rows.length - k - 1.0;
      return room > 0
          ? deviance / misfit + 2.0 * k + 2.0 * k * (k + 1) / room
          : Double.POSITIVE_INFINITY;
    }

    double misfit() {
      return deviance / Math.max(1, rows.length - free());
    }

    Model curve() {
      return result.problem().dataSets().getFirst().model();
    }

    /** Values of all parameters in the order of the model. */
    double[] values() {
      return curve().parameters().stream().mapToDouble(p -> value(p.name())).toArray();
    }

    /** 1 - R at delays from the nominal white fringe. */
    double[] envelope(double[] delays) {
      double[] ratio = new double[delays.length];
      curve().evaluate(values(), Abscissa.points(delays), ratio, null);
      return Arrays.stream(ratio).map(r -> 1 - r).toArray();
    }
  }

  /**
   * @param delays from the nominal white fringe in ps
   * @param dither factor of the dither in this window
   */
  EnvelopeFit(Window window, double[] delays, double dither, boolean fitOffset) {
    this.window = window;
    this.delays = delays;
    this.dither = dither;
    this.fitOffset = fitOffset;
    rows =
        IntStream.range(0, delays.length)
            .filter(i -> Double.isFinite(window.value()[i]) && window.sigma()[i] > 0)
            .toArray();
  }

  int[] rows() {
    return rows;
  }

  double[] usedDelays() {
    return IntStream.of(rows).mapToDouble(i -> delays[i]).toArray();
  }

  /** Whether a single line has its white fringe determined: points on both sides. */
  private boolean isTwoSided() {
    double[] d = usedDelays();
    long left = Arrays.stream(d).filter(x -> x < 0).count();
    return left >= 3 && d.length - left >= 3;
  }

  /** Range of the scan in ps. */
  private double range() {
    return Numbers.largestSize(usedDelays());
  }

  /**
   * The best fit of a model; empty if there are too few positions for it.
   *
   * @param whiteFringe hold the white fringe at this delay; NaN: fit it
   */
  Optional<Fit> fit(LineModel model, double whiteFringe) {
    boolean hold = !Double.isNaN(whiteFringe) || model.lines() == 1 && !isTwoSided();
    Map<String, Double> fixed = new LinkedHashMap<>();
    if (hold) {
      fixed.put(EnvelopeModel.WHITE_FRINGE, Double.isNaN(whiteFringe) ? 0 : whiteFringe);
    }
    FitProblem problem = problem(model, fixed, 1);
    if (problem == null || rows.length < problem.free().size() + 1) {
      return Optional.empty();
    }
    double[] best = search(problem, starts(model, problem));
    return best == null
        ? Optional.empty()
        : Optional.of(widened(model, fixed, new Fitter(problem).fit(best)));
  }

  /** The free parameters at the lowest possible minimum; null if no start led to one. */
  private static double[] search(FitProblem problem, List<double[]> starts) {
    Minimiser minimiser = new Minimiser(new FitWorkspace(problem), SEARCH);
    double lowest = Double.POSITIVE_INFINITY;
    double[] best = null;
    for (double[] start : starts) {
      try {
        minimiser.minimiseFromAfar(start);
      } catch (IllegalArgumentException e) {
        // The data are impossible from this start.
        continue;
      }
      if (minimiser.deviance() < lowest && isPossible(problem, start)) {
        lowest = minimiser.deviance();
        best = start;
      }
    }
    return best;
  }

  /** A fit with some parameters held where another one has them, the others from there. */
  Optional<Fit> refit(Fit like, String... held) {
    Map<String, Double> fixed = new LinkedHashMap<>();
    for (Parameter parameter : like.result().problem().parameters()) {
      String name = parameter.name();
      boolean wasFixed = !like.isFree(name) && !name.equals(EnvelopeModel.DITHER);
      if (wasFixed || List.of(held).contains(name)) {
        fixed.put(name, like.value(name));
      }
    }
    FitProblem problem = problem(like.model(), fixed, 1);
    if (problem == null || rows.length < problem.free().size() + 1) {
      return Optional.empty();
    }
    double[] start = problem.start();
    for (int i = 0; i < start.length; i++) {
      Parameter parameter = problem.free().get(i);
      start[i] = parameter.clamp(like.value(parameter.name()));
    }
    try {
      return Optional.of(widened(like.model(), fixed, new Fitter(problem).fit(start)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Fit widened(LineModel model, Map<String, Double> fixed, FitResult best) {
    double deviance = best.deviance();
    int freedom = Math.max(1, best.degreesOfFreedom());
    double widening = Math.sqrt(Math.max(1, deviance / freedom));
    FitResult last = best;
    if (widening > 1) {
      FitProblem problem = problem(model, fixed, widening);
      last = new Fitter(problem).fit(best.values());
    }
    return new Fit(model, last, deviance, widening, rows);
  }

  /** The shares of the second and third line must leave something for the first. */
  private static boolean isPossible(FitProblem problem, double[] values) {
    double shares = 0;
    for (int i = 0; i < values.length; i++) {
      String name = problem.free().get(i).name();
      shares += name.equals(SECOND_WEIGHT) || name.equals(THIRD_WEIGHT) ? values[i] : 0;
    }
    return shares <= 1 + 1e-9;
  }

  private FitProblem problem(LineModel lines, Map<String, Double> fixed, double widening) {
    if (rows.length < 3) {
      return null;
    }
    EnvelopeModel model = new EnvelopeModel(lines, Wander.NONE);
    double[] share = IntStream.of(rows).mapToDouble(i -> window.crossShare()[i]).toArray();
    FitProblemBuilder builder =
        FitProblem.builder()
            .withoutGuess()
            .add(
                new DataSet(
                    "envelope",
                    model,
                    Abscissa.points(usedDelays()),
                    window.likelihood(widening, rows),
                    share))
            .fix(EnvelopeModel.DITHER, dither);
    if (!fixed.containsKey(EnvelopeModel.WHITE_FRINGE)) {
      double reach = WHITE_FRINGE_REACH * range();
      builder.bound(EnvelopeModel.WHITE_FRINGE, -reach, reach);
    }
    double limit = largestSplitting();
    if (lines.lines() == 2) {
      builder.bound(EnvelopeModel.SPLITTING, 0, limit).start(EnvelopeModel.SPLITTING, limit / 2);
    }
    if (lines.lines() == 3) {
      builder.bound(SECOND, 0, limit).start(SECOND, limit / 2);
      builder.bound(THIRD, -limit, limit);
    }
    if (!lines.hasCoherenceTime()) {
      builder.fix(EnvelopeModel.T2, ENDLESS);
    } else {
      builder.bound(EnvelopeModel.T2, smallestStep() / 10, 1e6);
      builder.start(EnvelopeModel.T2, range() / 2);
    }
    if (!fitOffset) {
      builder.fix(EnvelopeModel.OFFSET, 0);
    }
    fixed.forEach(builder::fix);
    return builder.build();
  }

  private double smallestStep() {
    double[] d = usedDelays().clone();
    Arrays.sort(d);
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < d.length; i++) {
      if (d[i] - d[i - 1] > 1e-9 * range()) {
        step = Math.min(step, d[i] - d[i - 1]);
      }
    }
    return step;
  }

  /** What the smallest step samples: h/(2 step), in meV. */
  double largestSplitting() {
    return Math.PI * HBAR_MEV_PS / smallestStep();
  }

  private List<double[]> starts(LineModel model, FitProblem problem) {
    double top = Numbers.largest(IntStream.of(rows).mapToDouble(i -> window.value()[i]).toArray());
    double contrast = Math.clamp(2 * top / dither, 0.01, 1.4);
    List<Map<String, Double>> maps = new ArrayList<>();
    double[] peaks = model.lines() > 1 ? peaks() : new double[0];
    for (double time : new double[] {range() / 8, range() / 3, range()}) {
      Map<String, Double> start = new LinkedHashMap<>();
      start.put(EnvelopeModel.CONTRAST, contrast);
      start.put(EnvelopeModel.T2, time);
      start.put(EnvelopeModel.SPREAD, 1 / time);
      switch (model.lines()) {
        case 1 -> maps.add(start);
        case 2 -> {
          for (double peak : peaks) {
            Map<String, Double> with = new LinkedHashMap<>(start);
            with.put(EnvelopeModel.SPLITTING, peak);
            maps.add(with);
          }
        }
        default -> addTriplets(maps, start, peaks);
      }
    }
    return maps.stream().map(map -> start(problem, map)).toList();
  }

  private static void addTriplets(
      List<Map<String, Double>> maps, Map<String, Double> start, double[] peaks) {
    for (int i = 0; i < peaks.length; i++) {
      for (int j = 0; j < i; j++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          Map<String, Double> with = new LinkedHashMap<>(start);
          with.put(SECOND, peaks[i]);
          with.put(THIRD, sign * peaks[j]);
          with.put(SECOND_WEIGHT, 0.3);
          with.put(THIRD_WEIGHT, 0.3);
          maps.add(with);
        }
      }
    }
  }

  private static double[] start(FitProblem problem, Map<String, Double> values) {
    double[] start = problem.start();
    for (int i = 0; i < start.length; i++) {
      Parameter parameter = problem.free().get(i);
      Double value = values.get(parameter.name());
      start[i] = value == null ? start[i] : parameter.clamp(value);
    }
    return start;
  }

  /** Energies at which the spectral correlation of the data has its highest peaks, in meV. */
  private double[] peaks() {
    double[] d = usedDelays();
    double[] y = IntStream.of(rows).mapToDouble(i -> window.value()[i]).toArray();
    double[] far = y.clone();
    Arrays.sort(far);
    double floor =
        Numbers.smallest(0, Numbers.median(Arrays.copyOf(far, Math.max(1, far.length / 4))));
    for (int i = 0; i < y.length; i++) {
      y[i] -= floor;
    }
    SpectralTransform transform = new SpectralTransform(d, Apodisation.GAUSS);
    double last = largestSplitting();
    double[] energies = Numbers.linear(0, last, ENERGIES + 1);
    double[] p = Arrays.stream(energies).map(e -> transform.at(e, y)).toArray();
    List<Double> found =
        IntStream.range(1, ENERGIES)
            .filter(i -> p[i] > p[i - 1] && p[i] >= p[i + 1] && p[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
            .limit(PEAKS)
            .map(i -> energies[i])
            .toList();
    // A splitting below the width of the lines makes no peak of its own.
    List<Double> all = new ArrayList<>(found);
    all.add(transform.resolution());
    all.add(2 * transform.resolution());
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
