package org.photonbench.fit.model.correlation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.model.ParameterList;
import org.photonbench.fit.special.TwoSidedExponential;

/**
 * The peaks of g2 under pulsed excitation: sum_k A_k L(t - t0 - k T) + floor, L = exp(-|t|/tau)/(2
 * tau) convolved with the jitter of the detector pair. The centre peak has the area g0 B A, a side
 * peak A (1 + b exp(-|k| T/tau_b)); B is the factor of side peaks extrapolated to k = 0, so that g0
 * is the ratio to adjacent peaks, free of blinking. Overlap of the peaks is part of the model.
 *
 * <p>Expected counts: in a bin the integral, at a point counts per ns.
 */
public final class PulseTrainModel extends LibraryModel {
  private static final int AREA = 0;
  private static final int G0 = 1;
  private static final int TAU = 2;
  private static final int JITTER = 3;
  private static final int PERIOD = 4;
  private static final int ZERO = 5;
  private static final int FLOOR = 6;
  private static final int BUNCHING = 7;
  private static final int BUNCHING_TIME = 8;

  /** Peaks farther than this many decay times are left out: exp(-40) of a peak. */
  private static final double REACH = 40;

  private final boolean blinking;

  /**
   * @param blinking whether the side peaks decay exponentially to their far level
   */
  public PulseTrainModel(boolean blinking) {
    super(
        blinking ? "g2.pulsed.blinking" : "g2.pulsed",
        blinking ? "g2 under pulsed excitation with blinking" : "g2 under pulsed excitation",
        "sum_k A_k L(t - t0 - k T) + floor, expected counts (integral over a bin); two-state"
            + " blinking: A_k = A (1 + b exp(-|k| T/tau_b)); Beveratos et al., Eur. Phys. J. D 18,"
            + " 191 (2002)",
        "ns",
        "counts/ns",
        parameters(blinking));
    this.blinking = blinking;
  }

  private static List<Parameter> parameters(boolean blinking) {
    ParameterList list =
        new ParameterList()
            .notNegative("side area", "counts", 1000, "counts in a side peak far away")
            .notNegative("g0", "1", 0.1, "centre peak over side peaks extrapolated to zero delay")
            .positive("lifetime", "ns", 10, "decay time of the emitter")
            .notNegative("pair jitter", "ns", 0.3, "standard deviation of the time difference")
            .positive("period", "ns", 100, "pulse repetition period")
            .free("zero delay", "ns", 0, "delay of the centre peak")
            .notNegative("floor", "counts/ns", 0.1, "uncorrelated counts under the peaks");
    if (blinking) {
      list.notNegative("bunching", "1", 0.5, "excess of side peaks extrapolated to zero delay")
          .positive("bunching time", "ns", 10_000, "correlation time of the blinking");
    }
    return list.list();
  }

  /**
   * The jitter: in a fit without it fixed, 0 is a stationary point, because only its square enters.
   */
  @Override
  public Set<String> conditions() {
    return Set.of("pair jitter");
  }

  /** Areas from the data; the period and the zero delay are the parameters' own start values. */
  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    DataShape data = new DataShape(x, y).density(x);
    double range = data.last() - data.first();
    p[FLOOR] = Math.max(data.quantile(0.05), 1e-3 * data.area(0) / range);
    double periods = Math.max(1, range / p[PERIOD]);
    p[AREA] = Math.max(1, data.area(p[FLOOR]) / periods);
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    TwoSidedExponential kernel = new TwoSidedExponential();
    double[] gradient = new double[p.length];
    double reach = REACH * p[TAU] + 8 * p[JITTER];
    for (int i = 0; i < value.length; i++) {
      double low = x.lower(i) - p[ZERO];
      double high = x.upper(i) - p[ZERO];
      double width = low == high ? 1 : high - low;
      Arrays.fill(gradient, 0);
      double sum = 0;
      long first = (long) Math.ceil((low - reach) / p[PERIOD]);
      long last = (long) Math.floor((high + reach) / p[PERIOD]);
      for (long k = first; k <= last; k++) {
        kernel.evaluate(low - k * p[PERIOD], high - k * p[PERIOD], p[JITTER], p[TAU]);
        sum += addPeak(k, p, kernel, width, gradient);
      }
      gradient[FLOOR] = width;
      value[i] = sum + p[FLOOR] * width;
      if (jacobian != null) {
        for (int j = 0; j < p.length; j++) {
          jacobian[j][i] = gradient[j];
        }
      }
    }
  }

  private double addPeak(
      long k, double[] p, TwoSidedExponential kernel, double width, double[] gradient) {
    double excess = 0;
    double fall = 0;
    if (blinking) {
      fall = Math.exp(-Math.abs((double) k) * p[PERIOD] / p[BUNCHING_TIME]);
      excess = p[BUNCHING] * fall;
    }
    double share = k == 0 ? p[G0] : 1;
    double height = share * (1 + excess);
    double shape = width * kernel.value() / (2 * p[TAU]);
    double perShape = p[AREA] * height * width / (2 * p[TAU]);
    gradient[AREA] += height * shape;
    if (k == 0) {
      gradient[G0] += p[AREA] * (1 + excess) * shape;
    }
    gradient[TAU] += perShape * (kernel.byTau() - kernel.value() / p[TAU]);
    gradient[JITTER] += perShape * kernel.bySigma();
    gradient[ZERO] -= perShape * kernel.slope();
    gradient[PERIOD] -= k * perShape * kernel.slope();
    if (blinking) {
      double perExcess = p[AREA] * share * shape;
      double lag = Math.abs((double) k);
      gradient[BUNCHING] += perExcess * fall;
      gradient[BUNCHING_TIME] +=
          perExcess * excess * lag * p[PERIOD] / (p[BUNCHING_TIME] * p[BUNCHING_TIME]);
      gradient[PERIOD] -= perExcess * excess * lag / p[BUNCHING_TIME];
    }
    return p[AREA] * height * shape;
  }
}
