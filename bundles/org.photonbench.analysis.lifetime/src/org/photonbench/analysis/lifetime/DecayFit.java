package org.photonbench.analysis.lifetime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.model.formula.DecayStatistics;

/**
 * A law of decay with its fitted parameters, components in rising order of their lifetime, and what
 * follows from them. Amplitudes are those right after the pulse.
 */
final class DecayFit {
  /** A number with its standard deviation; NaN where there is none. */
  record Estimate(double value, double sigma) {}

  private static final double STEP = 1e-3;

  private final DecayFitter fitter;
  private final DecayShape shape;
  private final FitResult result;
  private final boolean ambiguous;
  private final int[] order;

  DecayFit(DecayFitter fitter, DecayShape shape, FitResult result, boolean ambiguous) {
    this.fitter = fitter;
    this.shape = shape;
    this.result = result;
    this.ambiguous = ambiguous;
    order =
        shape.isStretched()
            ? new int[] {0}
            : IntStream.range(0, shape.components())
                .boxed()
                .sorted(
                    Comparator.comparingDouble(
                        (Integer j) -> result.value(fitter.name("lifetime " + (j + 1)))))
                .mapToInt(j -> j)
                .toArray();
  }

  DecayFitter fitter() {
    return fitter;
  }

  DecayShape shape() {
    return shape;
  }

  FitResult result() {
    return result;
  }

  /** Whether other lifetimes describe the data as well. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Name of the lifetime of a component, counted from 0, in the fit. */
  String lifetimeName(int component) {
    return fitter.name(shape.isStretched() ? "lifetime" : "lifetime " + (order[component] + 1));
  }

  /** Standard deviation of a parameter; NaN at a bound. */
  double sigma(String name) {
    return result.sigma(name);
  }

  double[] lifetimes() {
    return lifetimes(result.values());
  }

  /** Photons of each component in an endless window; of a stretched one those of its integral. */
  double[] photons() {
    return photons(result.values());
  }

  /**
   * By how much the deviance falls from that of flat light, without any decay. Less than about 20
   * is no evidence of a decay.
   */
  double aboveFlat() {
    Likelihood likelihood = result.likelihood(0);
    double[] share = new double[likelihood.size()];
    double counts = 0;
    double all = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = result.problem().dataSets().getFirst().exposureAt(i);
      counts += likelihood.datum(i);
      all += share[i];
    }
    double flat = 0;
    double fitted = 0;
    double[] mean = result.mean(0);
    for (int i = 0; i < share.length; i++) {
      flat += likelihood.deviance(i, counts * share[i] / all);
      fitted += likelihood.deviance(i, mean[i]);
    }
    return flat - fitted;
  }

  /** Whether a lifetime lies at a bound, where the data do not tell it. */
  boolean isAtBound() {
    for (int j = 0; j < order.length; j++) {
      if (!Double.isFinite(sigma(lifetimeName(j)))) {
        return true;
      }
    }
    return false;
  }

  /** Photons of all components. */
  double total() {
    return Arrays.stream(photons()).sum();
  }

  /** Background in counts per ns of the histogram. */
  double background() {
    return result.value("background");
  }

  double scatter() {
    return fitter.isTail() ? 0 : result.value(fitter.name("scatter"));
  }

  /** By how much the response is moved, or its centre, in ns. */
  double shift(double otherwise) {
    return fitter.isTail() ? otherwise : result.value(fitter.name("shift"));
  }

  /** Standard deviation of a Gaussian response in ns; NaN without one. */
  double responseSigma() {
    if (!(fitter.response() instanceof Response.Gaussian gaussian)) {
      return Double.NaN;
    }
    return shape.isStretched()
        ? gaussian.sigmaNs().orElse(Double.NaN)
        : result.value(fitter.name("response width"));
  }

  double stretch() {
    return shape.isStretched() ? result.value(fitter.name("stretch")) : 1;
  }

  private double at(String parameter, double[] theta) {
    String name = fitter.name(parameter);
    FitProblem problem = result.problem();
    for (int i = 0; i < theta.length; i++) {
      if (problem.free().get(i).name().equals(name)) {
        return theta[i];
      }
    }
    return result.value(name);
  }

  private double[] lifetimes(double[] theta) {
    double[] lifetimes = new double[order.length];
    for (int j = 0; j < order.length; j++) {
      lifetimes[j] = at(shape.isStretched() ? "lifetime" : "lifetime " + (order[j] + 1), theta);
    }
    return lifetimes;
  }

  private double[] photons(double[] theta) {
    if (shape.isStretched()) {
      double tau = at("lifetime", theta);
      return new double[] {
        at("rate", theta) * DecayStatistics.stretchedAmplitudeAverage(tau, at("stretch", theta))
      };
    }
    double[] photons = new double[order.length];
    for (int j = 0; j < order.length; j++) {
      photons[j] = at("photons " + (order[j] + 1), theta) * afterThePulse(j, theta);
    }
    return photons;
  }

  /**
   * Without a response the fit counts photons from its first bin on, those of earlier pulses
   * included: what has to be multiplied to have those of one pulse from the peak on.
   */
  private double afterThePulse(int component, double[] theta) {
    if (!fitter.isTail()) {
      return 1;
    }
    double tau = lifetimes(theta)[component];
    double since = fitter.originNs() - fitter.decay().startNs(fitter.decay().peakBin());
    double earlier =
        Double.isInfinite(fitter.decay().periodNs())
            ? 1
            : -Math.expm1(-fitter.decay().periodNs() / tau);
    return Math.exp(since / tau) * earlier;
  }

  private double[] amplitudes(double[] theta) {
    double[] amplitudes = photons(theta);
    double[] lifetimes = lifetimes(theta);
    for (int j = 0; j < amplitudes.length; j++) {
      amplitudes[j] /= lifetimes[j];
    }
    return amplitudes;
  }

  Estimate lifetime(int component) {
    return new Estimate(lifetimes()[component], sigma(lifetimeName(component)));
  }

  /** Share of a component of the amplitude. */
  Estimate amplitudeShare(int component) {
    return derived(theta -> {
      double[] amplitudes = amplitudes(theta);
      return amplitudes[component] / Arrays.stream(amplitudes).sum();
    });
  }

  /** Share of a component of the photons. */
  Estimate photonShare(int component) {
    return derived(theta -> {
      double[] photons = photons(theta);
      return photons[component] / Arrays.stream(photons).sum();
    });
  }

  /** Sum A tau / sum A. */
  Estimate amplitudeAverage() {
    return derived(theta ->
        shape.isStretched()
            ? DecayStatistics.stretchedAmplitudeAverage(at("lifetime", theta), at("stretch", theta))
            : DecayStatistics.amplitudeAverage(amplitudes(theta), lifetimes(theta)));
  }

  /** Sum A tau^2 / sum A tau. */
  Estimate intensityAverage() {
    return derived(theta ->
        shape.isStretched()
            ? DecayStatistics.stretchedIntensityAverage(at("lifetime", theta), at("stretch", theta))
            : DecayStatistics.intensityAverage(amplitudes(theta), lifetimes(theta)));
  }

  /** Time after which 1/e of the amplitude is left. */
  Estimate oneOverE() {
    return derived(theta -> {
      if (shape.isStretched()) {
        return at("lifetime", theta);
      }
      double[] amplitudes = amplitudes(theta);
      double[] lifetimes = lifetimes(theta);
      double level = Arrays.stream(amplitudes).sum() / Math.E;
      double low = 0;
      double high = Arrays.stream(lifetimes).max().orElseThrow();
      for (int i = 0; i < 100 && high - low > 1e-13 * high; i++) {
        double middle = (low + high) / 2;
        double left = 0;
        for (int j = 0; j < lifetimes.length; j++) {
          left += amplitudes[j] * Math.exp(-middle / lifetimes[j]);
        }
        if (left > level) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    });
  }

  /** Share of the emitted photons that come later than a time after their pulse. */
  Estimate laterThan(double ns) {
    return derived(theta -> {
      double[] photons = photons(theta);
      double[] lifetimes = lifetimes(theta);
      double late = 0;
      for (int j = 0; j < photons.length; j++) {
        late +=
            photons[j]
                * (shape.isStretched()
                    ? Gamma.regularizedGammaQ(
                        1 / at("stretch", theta), Math.pow(ns / lifetimes[j], at("stretch", theta)))
                    : Math.exp(-ns / lifetimes[j]));
      }
      return late / Arrays.stream(photons).sum();
    });
  }

  /** A function of the parameters, with its error by linear propagation. */
  private Estimate derived(ToDoubleFunction<double[]> function) {
    double[] theta = result.values();
    double value = function.applyAsDouble(theta);
    double[][] covariance = result.covariance();
    double[] slope = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      double step = STEP * Math.sqrt(covariance[i][i]);
      if (!(step > 0) || Double.isInfinite(step)) {
        // At a bound, or undetermined: it is held where it is.
        continue;
      }
      step = Math.min(step, 0.01 * Math.max(Math.abs(theta[i]), Double.MIN_NORMAL));
      double[] moved = theta.clone();
      moved[i] = theta[i] + step;
      double up = function.applyAsDouble(moved);
      moved[i] = theta[i] - step;
      slope[i] = (up - function.applyAsDouble(moved)) / (2 * step);
    }
    double variance = 0;
    for (int i = 0; i < theta.length; i++) {
      for (int j = 0; j < theta.length; j++) {
        double part = slope[i] * slope[j] * covariance[i][j];
        variance += Double.isFinite(part) ? part : 0;
      }
    }
    return new Estimate(value, Math.sqrt(Math.max(0, variance)));
  }
}
