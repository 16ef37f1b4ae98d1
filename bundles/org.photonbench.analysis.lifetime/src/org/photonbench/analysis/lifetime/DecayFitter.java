package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.model.decay.ExponentialTail;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;
import org.photonbench.fit.model.decay.MeasuredResponseStretchedDecay;
import org.photonbench.fit.model.decay.StretchedDecay;

/** Fits laws of decay to one histogram, by Poisson likelihood. */
final class DecayFitter {
  /** Where a fit is within this deviance of another with other lifetimes, both are possible. */
  private static final double AS_GOOD = 3.84;

  private static final double SHARE_OF_NEW = 0.15;
  private static final double NEW_RATIO = 4;
  private static final double SPLIT_RATIO = 1.8;

  /**
   * What is fitted and what is known.
   *
   * @param from first bin
   * @param to first bin after the last one
   * @param scatter whether scattered light is fitted
   * @param background counts per ns in the whole histogram, held; empty: fitted
   * @param dark counts of a dark record, fitted together with the decay; null: none
   */
  record Setup(int from, int to, boolean scatter, OptionalDouble background, Dark dark) {}

  /**
   * A dark record.
   *
   * @param counts its counts on the channels of the decay
   * @param nsPerCount ns of the decay's histogram over which as many background counts are expected
   *     as in the dark record: period times live time over that of the decay
   */
  record Dark(long counts, double nsOfDecay) {}

  private final AlignedDecay decay;
  private final Response response;
  private final Setup setup;
  private final double[] lower;
  private final double[] upper;
  private final long[] counts;
  private final int[] bins;
  private final double[] exposure;

  DecayFitter(AlignedDecay decay, Response response, Setup setup) {
    this.decay = decay;
    this.response = response;
    this.setup = setup;
    int[] used = new int[decay.bins()];
    int n = 0;
    for (int i = Math.max(0, setup.from()); i < Math.min(decay.bins(), setup.to()); i++) {
      if (decay.usable()[i]) {
        used[n++] = i;
      }
    }
    bins = Arrays.copyOf(used, n);
    lower = new double[n];
    upper = new double[n];
    counts = new long[n];
    exposure = decay.exposure() == null ? null : new double[n];
    for (int i = 0; i < n; i++) {
      lower[i] = decay.startNs(bins[i]);
      upper[i] = decay.startNs(bins[i] + 1);
      counts[i] = decay.counts()[bins[i]];
      if (exposure != null) {
        exposure[i] = decay.exposure()[bins[i]];
      }
    }
  }

  /** The fitted bins; those of a tail on the clock of its law. */
  private Abscissa abscissa(DecayShape shape) {
    double origin = isTail() ? (shape.isStretched() ? peakNs() : originNs()) : 0;
    return Abscissa.bins(
        Arrays.stream(lower).map(t -> t - origin).toArray(),
        Arrays.stream(upper).map(t -> t - origin).toArray());
  }

  /** Where the pulse is taken to be if there is no response. */
  private double peakNs() {
    return Math.min(decay.startNs(decay.peakBin()), originNs());
  }

  /** The bins of the histogram that are fitted, in rising order. */
  int[] bins() {
    return bins;
  }

  /** Photons in the fitted bins. */
  long photons() {
    return Arrays.stream(counts).sum();
  }

  AlignedDecay decay() {
    return decay;
  }

  Response response() {
    return response;
  }

  Setup setup() {
    return setup;
  }

  /** Whether time counts from the first fitted bin, behind the response. */
  boolean isTail() {
    return response instanceof Response.None;
  }

  /** Time of the first fitted bin after time 0 of the histogram in ns. */
  double originNs() {
    return lower[0];
  }

  /** Name of a parameter of the decay in the problem. */
  String name(String parameter) {
    return setup.dark() == null || parameter.equals("background")
        ? parameter
        : "decay." + parameter;
  }

  /** Fits a stretched exponential. */
  DecayFit stretched(DecayFit one) {
    FitProblem problem = problem(DecayShape.STRETCHED, one);
    Map<String, Double> start = new TreeMap<>();
    double tau = one.lifetimes()[0];
    start.put("lifetime", tau);
    start.put("rate", one.photons()[0] / tau);
    start.put("stretch", 0.9);
    start.put("background", one.background());
    if (!isTail()) {
      start.put("shift", one.shift(Double.NaN));
    }
    List<FitResult> fits = new ArrayList<>();
    fits.add(new Fitter(problem).fit(start(problem, start)));
    start.put("stretch", 0.5);
    start.put("lifetime", tau / 2);
    fits.add(new Fitter(problem).fit(start(problem, start)));
    return best(DecayShape.STRETCHED, fits);
  }

  /**
   * Fits exponentials.
   *
   * @param simpler the fit with one component less, from which the start values are made; null for
   *     one exponential
   */
  DecayFit exponentials(int components, DecayFit simpler) {
    FitProblem problem = problem(new DecayShape(components), simpler);
    List<FitResult> fits = new ArrayList<>();
    if (simpler == null) {
      fits.add(new Fitter(problem).fit());
      return best(new DecayShape(components), fits);
    }
    Fitter fitter = new Fitter(problem);
    for (double[][] guess : guesses(simpler)) {
      Map<String, Double> start = new TreeMap<>();
      for (int j = 0; j < components; j++) {
        start.put("photons " + (j + 1), Math.max(1, guess[0][j]));
        start.put("lifetime " + (j + 1), guess[1][j]);
      }
      // A background that a too simple law drove to 0 starts where the data see it.
      start.put("background", Math.max(simpler.background(), startOf(problem, "background")));
      if (!isTail()) {
        start.put("shift", simpler.shift(Double.NaN));
        start.put("scatter", simpler.scatter());
        start.put("response width", simpler.responseSigma());
      }
      try {
        fits.add(fitter.fit(start(problem, start)));
      } catch (IllegalArgumentException e) {
        // The data are impossible at these start values; the others remain.
        continue;
      }
    }
    if (fits.isEmpty()) {
      fits.add(new Fitter(problem).fit());
    }
    return best(new DecayShape(components), fits);
  }

  /** The same law again, for example with another response, from the values that were found. */
  DecayFit again(DecayFit known) {
    FitProblem problem = problem(known.shape(), known);
    double[] start = problem.start();
    for (int i = 0; i < start.length; i++) {
      start[i] = known.result().value(problem.free().get(i).name());
    }
    return best(known.shape(), List.of(new Fitter(problem).fit(start)));
  }

  private static double startOf(FitProblem problem, String parameter) {
    return problem.free().stream()
        .filter(p -> p.name().equals(parameter))
        .mapToDouble(Parameter::start)
        .findFirst()
        .orElse(0);
  }

  /**
   * Photons and lifetimes with one component more: a new one before or behind those there are, and
   * each of them split in two.
   */
  private static List<double[][]> guesses(DecayFit simpler) {
    double[] photons = simpler.photons();
    double[] lifetimes = simpler.lifetimes();
    int n = lifetimes.length;
    List<double[][]> guesses = new ArrayList<>();
    for (double lifetime : new double[] {lifetimes[0] / NEW_RATIO, lifetimes[n - 1] * NEW_RATIO}) {
      double[][] guess = {Arrays.copyOf(photons, n + 1), Arrays.copyOf(lifetimes, n + 1)};
      for (int j = 0; j < n; j++) {
        guess[0][j] *= 1 - SHARE_OF_NEW;
      }
      guess[0][n] = SHARE_OF_NEW * simpler.total();
      guess[1][n] = lifetime;
      guesses.add(guess);
    }
    for (int j = 0; j < n; j++) {
      double[][] guess = {Arrays.copyOf(photons, n + 1), Arrays.copyOf(lifetimes, n + 1)};
      guess[0][j] = photons[j] / 2;
      guess[0][n] = photons[j] / 2;
      guess[1][j] = lifetimes[j] / SPLIT_RATIO;
      guess[1][n] = lifetimes[j] * SPLIT_RATIO;
      guesses.add(guess);
    }
    return guesses;
  }

  private Model model(DecayShape shape, DecayFit known) {
    double period = decay.periodNs();
    return switch (response) {
      case Response.None _ ->
          shape.isStretched() ? new StretchedDecay() : new ExponentialTail(shape.components());
      case Response.Gaussian _ ->
          shape.isStretched()
              ? new MeasuredResponseStretchedDecay(gaussian(known), period)
              : new GaussianResponseDecay(shape.components(), period);
      case Response.Measured measured -> {
        InstrumentResponse irf = InstrumentResponse.ofWeights(0, decay.binNs(), measured.weights());
        yield shape.isStretched()
            ? new MeasuredResponseStretchedDecay(irf, period)
            : new MeasuredResponseDecay(shape.components(), irf, period);
      }
    };
  }

  /** The Gaussian that a fit of exponentials found, in the middle of the period. */
  private InstrumentResponse gaussian(DecayFit known) {
    int half = (int) Math.min(decay.bins() / 2.0, 6 * known.responseSigma() / decay.binNs() + 2);
    double width = decay.binNs();
    int count = 2 * half + 1;
    return InstrumentResponse.gaussian(
        0, known.responseSigma(), -(half + 0.5) * width, width, count);
  }

  private FitProblem problem(DecayShape shape, DecayFit known) {
    Model model = model(shape, known);
    FitProblemBuilder builder = FitProblem.builder();
    builder.add(
        new DataSet("decay", model, abscissa(shape), new PoissonLikelihood(counts), exposure));
    if (setup.dark() != null) {
      builder.add(
          new DataSet(
              "dark",
              FormulaModel.model("lifetime.dark", "Dark counts", "steady counts")
                  .axes("ns", "counts/ns")
                  .notNegative("background", "counts/ns", 1, "steady counts per time")
                  .formula((x, p, gradient) -> {
                    gradient[0] = 1;
                    return p[0];
                  }),
              Abscissa.points(0),
              new PoissonLikelihood(setup.dark().counts()),
              new double[] {setup.dark().nsOfDecay()}));
      builder.share("background");
    } else if (setup.background().isPresent()) {
      builder.fix("background", setup.background().getAsDouble());
    }
    List<String> names = model.parameters().stream().map(Parameter::name).toList();
    double span = upper[upper.length - 1] - lower[0];
    for (String name : names) {
      if (name.startsWith("lifetime")) {
        builder.bound(name(name), decay.binNs() / 20, 100 * span);
      }
    }
    if (names.contains("scatter") && !setup.scatter()) {
      builder.fix(name("scatter"), 0);
    }
    if (names.contains("shift")) {
      double reach = Math.min(span, decay.periodNs()) / 3;
      // A Gaussian is placed by its centre, a measured response by where it was measured.
      boolean centre = model instanceof GaussianResponseDecay;
      builder.bound(name("shift"), centre ? 0 : -reach, centre ? 2 * reach : reach);
    }
    if (names.contains("response width")) {
      Response.Gaussian gaussian = (Response.Gaussian) response;
      if (gaussian.sigmaNs().isPresent()) {
        builder.fix(name("response width"), gaussian.sigmaNs().getAsDouble());
      } else {
        builder.bound(name("response width"), decay.binNs() / 10, span / 6);
      }
    }
    return builder.build();
  }

  private double[] start(FitProblem problem, Map<String, Double> known) {
    double[] start = problem.start();
    known.forEach((parameter, value) -> {
      for (int i = 0; i < start.length; i++) {
        Parameter free = problem.free().get(i);
        if (free.name().equals(name(parameter)) && Double.isFinite(value)) {
          start[i] = free.clamp(value);
        }
      }
    });
    // A background of 0 makes single counts before the decay impossible.
    for (int i = 0; i < start.length; i++) {
      if (problem.free().get(i).name().equals("background")) {
        start[i] = Math.max(start[i], 1e-4 * photons() / (bins.length * decay.binNs()));
      }
    }
    return start;
  }

  private DecayFit best(DecayShape shape, List<FitResult> fits) {
    FitResult best = fits.getFirst();
    for (FitResult fit : fits) {
      boolean better = fit.deviance() < best.deviance() - 1e-6;
      if (fit.converged() && (!best.converged() || better)) {
        best = fit;
      }
    }
    DecayFit chosen = new DecayFit(this, shape, best, false);
    for (FitResult fit : fits) {
      if (fit.converged() && fit.deviance() - best.deviance() < AS_GOOD) {
        double[] other = new DecayFit(this, shape, fit, false).lifetimes();
        for (int j = 0; j < other.length; j++) {
          double sigma = chosen.sigma(chosen.lifetimeName(j));
          if (Math.abs(other[j] - chosen.lifetimes()[j]) > 4 * sigma) {
            return new DecayFit(this, shape, best, true);
          }
        }
      }
    }
    return chosen;
  }
}
