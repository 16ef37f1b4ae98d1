package org.photonbench.analysis.superradiance;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.fit.model.decay.GaussianResponseDecay;

/** The three shapes fitted to one pulse, and the test of the ringing. Times are in ps. */
final class PulseFits {
  /** Lobes of the ringing tried over the time after the peak: from these factors to a period. */
  private static final int FREQUENCIES = 12;

  private final double step;
  private final Abscissa bins;
  private final Likelihood counts;
  private final double[] exposure;
  private final double sigma;
  private final double first;
  final FitResult exponential;
  final FitResult sech;
  final FitResult ringing;

  /**
   * @param start lower edge of the first bin
   * @param step bin width
   * @param sigma standard deviation of the response
   */
  PulseFits(double start, double step, long[] counts, double sigma) {
    this.step = step;
    this.sigma = sigma;
    first = start;
    bins = Abscissa.uniformBins(start, step, counts.length);
    this.counts = new PoissonLikelihood(counts);
    exposure = new double[counts.length];
    Arrays.fill(exposure, step);
    exponential = fitExponential();
    sech = fitSech(this.counts, startOfSech());
    ringing = fitRinging(this.counts, sech);
  }

  private FitResult fitExponential() {
    GaussianResponseDecay model = new GaussianResponseDecay(1, Double.POSITIVE_INFINITY);
    // The decay model counts in ns; the table's ps are a unit as good as any.
    FitProblemBuilder builder = FitProblem.builder().add(new DataSet("pulse", model, bins, counts));
    double width = Math.max(sigma, step / 4);
    builder.fix("scatter", 0);
    builder.fix("response width", width);
    return Fitter.fit(builder.build());
  }

  private double[] startOfSech() {
    int n = counts.size();
    int peak = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += counts.datum(i);
      peak = counts.datum(i) > counts.datum(peak) ? i : peak;
    }
    double background = sum;
    int part = Math.max(3, n / 10);
    for (int i = 0; i + part <= n; i++) {
      double level = 0;
      for (int k = i; k < i + part; k++) {
        level += counts.datum(k);
      }
      background = Math.min(background, level / part);
    }
    int low = peak;
    while (low > 0 && counts.datum(low) > 0.5 * (counts.datum(peak) + background)) {
      low--;
    }
    int high = peak;
    while (high < n - 1 && counts.datum(high) > 0.5 * (counts.datum(peak) + background)) {
      high++;
    }
    double duration = Math.max(step / 2, (high - low) * step / 3.5255);
    double photons = Math.max(10, sum - n * background);
    return new double[] {
      photons, first + (peak + 0.5) * step, duration, Math.max(background, 1e-3) / step
    };
  }

  private DataSet data(Model model, Likelihood likelihood) {
    return new DataSet("pulse", new ConvolvedModel(model, sigma), bins, likelihood, exposure);
  }

  private FitResult fitSech(Likelihood likelihood, double[] start) {
    Model model = ModelLibrary.load().get("pulse.superfluorescence");
    FitProblem problem =
        FitProblem.builder()
            .add(data(model, likelihood))
            .bound("duration", step / 10, step * likelihood.size())
            .withoutGuess()
            .build();
    return new Fitter(problem).fit(start);
  }

  /** From several frequencies: the likelihood has a maximum for each number of lobes. */
  private FitResult fitRinging(Likelihood likelihood, FitResult plain) {
    double duration = plain.value("duration");
    double after = first + step * likelihood.size() - plain.value("delay");
    double height = plain.value("photons") / (4 * duration);
    double lowest = 1 / Math.max(after, 4 * duration);
    double highest = Math.min(0.25 / step, 1 / duration);
    FitProblem problem =
        FitProblem.builder()
            .add(data(RingingModel.model(), likelihood))
            .bound("duration", step / 10, step * likelihood.size())
            .bound(RingingModel.FREQUENCY, 0.5 * lowest, Math.max(lowest, 2 * highest))
            .bound(RingingModel.DAMPING, duration, 20 * Math.max(after, duration))
            .withoutGuess()
            .build();
    Fitter fitter = new Fitter(problem);
    FitResult best = null;
    for (int i = 0; i < FREQUENCIES; i++) {
      double frequency =
          lowest * Math.pow(Math.max(1.5, highest / lowest), i / (FREQUENCIES - 1.0));
      double[] start = {
        plain.value("photons"),
        plain.value("delay"),
        duration,
        plain.value("background"),
        0.1 * height,
        frequency,
        Math.max(1.5 * duration, 0.3 * after)
      };
      FitResult fit = fitter.fit(start);
      best = best == null || fit.deviance() < best.deviance() ? fit : best;
    }
    return best;
  }

  /** How much the ringing lowers the deviance. */
  double ratio() {
    return Math.max(0, sech.deviance() - ringing.deviance());
  }

  /**
   * Probability of as large a fall for a plain pulse: pulses drawn from the fitted one are searched
   * for ringing in the same way.
   */
  double probability(int replicates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double observed = ratio();
    int asLarge = 0;
    double[] mean = sech.mean(0);
    for (int r = 0; r < replicates; r++) {
      Likelihood drawn = counts.simulate(mean, random.split());
      FitResult plain = fitSech(drawn, sech.values());
      FitResult rich = fitRinging(drawn, plain);
      asLarge += plain.deviance() - rich.deviance() >= observed ? 1 : 0;
    }
    return (asLarge + 1.0) / (replicates + 1.0);
  }
}
