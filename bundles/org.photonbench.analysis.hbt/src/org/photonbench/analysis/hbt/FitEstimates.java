package org.photonbench.analysis.hbt;

import org.apache.commons.math3.special.Erf;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** Parameters of a fit with their profile intervals. */
final class FitEstimates {
  private static final int BISECTIONS = 20;

  /** Rise of the deviance at a one-sided limit of 95 %. */
  private static final double ONE_SIDED_95 = 2.7055;

  private final FitResult result;
  private final ProfileLikelihood profile;

  FitEstimates(FitResult result) {
    this.result = result;
    profile = new ProfileLikelihood(result);
  }

  /** A free parameter; its sigma is half the 68.27 % profile interval where it is at a bound. */
  Estimate of(String name) {
    double value = result.value(name);
    double sigma = result.sigma(name);
    ConfidenceInterval wide = interval(name, 0.95);
    if (!Double.isFinite(sigma)) {
      ConfidenceInterval one = interval(name, ConfidenceInterval.ONE_SIGMA);
      sigma = (one.high() - one.low()) / 2;
    }
    return new Estimate(value, sigma, wide);
  }

  private ConfidenceInterval interval(String name, double level) {
    ProfileInterval interval = profile.interval(name, level);
    double value = result.value(name);
    double high = interval.high();
    if (Double.isInfinite(high)) {
      double root = Math.sqrt(2) * Erf.erfInv(level);
      high = upperEnd(name, root * root);
    }
    return new ConfidenceInterval(Math.min(interval.low(), value), Math.max(high, value));
  }

  /**
   * Where the deviance has risen so far above the estimate; for estimates on a bound, from which it
   * rises linearly.
   */
  private double upperEnd(String name, double rise) {
    double value = result.value(name);
    double upper = result.problem().free().get(result.problem().freeIndex(name)).upper();
    double inside = value;
    double outside = value + Math.max(1e-6, 1e-3 * Math.abs(value));
    while (outside < upper && profile.rise(name, outside) < rise) {
      inside = outside;
      outside = Math.min(upper, value + 2 * (outside - value));
      if (outside - value > 1e12) {
        return Double.POSITIVE_INFINITY;
      }
    }
    for (int i = 0; i < BISECTIONS && outside > inside; i++) {
      double middle = (inside + outside) / 2;
      if (profile.rise(name, middle) < rise) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return outside;
  }

  /** One-sided upper limit at 95 %. */
  double upperLimit(String name) {
    double limit = profile.upperLimit(name, 0.95);
    return Double.isInfinite(limit) ? upperEnd(name, ONE_SIDED_95) : limit;
  }

  /** Deviance by which a parameter held at a value is worse. */
  double rise(String name, double value) {
    return profile.rise(name, value);
  }
}
