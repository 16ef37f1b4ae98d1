package org.photonbench.analysis.fit;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.photonbench.analysis.result.Interval;

/**
 * How far a two-sided 95 % interval reaches.
 *
 * @param factor in standard deviations
 * @param level the confidence level of an interval that reaches as far for a normal estimate
 */
record StudentQuantile(double factor, double level) {
  /** With known errors. */
  static StudentQuantile normal() {
    return new StudentQuantile(Interval.NORMAL_95, 0.95);
  }

  /** With errors estimated from as many degrees of freedom. */
  static StudentQuantile of(int degreesOfFreedom) {
    double t = new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(0.975);
    return new StudentQuantile(t, Erf.erf(t / Math.sqrt(2)));
  }
}
