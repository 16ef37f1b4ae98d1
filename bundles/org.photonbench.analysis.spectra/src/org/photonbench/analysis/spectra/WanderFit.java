package org.photonbench.analysis.spectra;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;

/**
 * How a line wanders: maximum likelihood of the whole series, with a straight drift, a random
 * process and the measurement errors, by a Kalman filter (A. C. Harvey, Forecasting, Structural
 * Time Series Models and the Kalman Filter (1989)). The level and the drift are regressors, so that
 * their errors contain the wander. Unlike a curve through the variogram, whose points depend on
 * each other, this gives intervals.
 *
 * @param law which process
 * @param deviance -2 ln of the largest likelihood, without constants
 * @param spread standard deviation of a bounded wander, or of the steps of a free one in one unit
 *     of time; 0 without wander
 * @param spreadLow lower end of its 95 % interval
 * @param time correlation time of a bounded wander; NaN for others
 * @param drift change per unit of time
 * @param driftSigma its standard deviation, wander included
 */
record WanderFit(
    Law law,
    double deviance,
    double spread,
    double spreadLow,
    double spreadHigh,
    double time,
    double timeLow,
    double timeHigh,
    double drift,
    double driftSigma) {
  private static final double QUANTILE = 3.841458820694124;

  /** Processes. */
  enum Law {
    NONE("no wander beyond the drift", 0),
    FREE("free diffusion (Wiener process)", 1),
    BOUNDED("wander within bounds (Ornstein-Uhlenbeck process)", 2);

    private final String title;
    private final int parameters;

    Law(String title, int parameters) {
      this.title = title;
      this.parameters = parameters;
    }

    String title() {
      return title;
    }
  }

  /** Bayesian information criterion; only differences mean anything. */
  double bic(int points) {
    return deviance + law.parameters * Math.log(points);
  }

  /**
   * The fit of one law.
   *
   * @param t rising
   * @param error standard deviations of {@code y}
   */
  static WanderFit of(Law law, double[] t, double[] y, double[] error) {
    return new Search(law, t, y, error).run();
  }

  private static final class Search {
    private final Law law;
    private final double[] t;
    private final double[] y;
    private final double[] error;
    private final double lowTime;
    private final double highTime;
    private final double lowSpread;
    private final double highSpread;
    private double drift;
    private double driftSigma;

    Search(Law law, double[] t, double[] y, double[] error) {
      this.law = law;
      this.t = t;
      this.y = y;
      this.error = error;
      int n = t.length;
      double span = t[n - 1] - t[0];
      double step = span / (n - 1);
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      double noise = 0;
      for (int i = 0; i < n; i++) {
        low = Math.min(low, y[i]);
        high = Math.max(high, y[i]);
        noise += error[i] / n;
      }
      double reach = high - low + noise;
      lowTime = Math.log(step / 5);
      highTime = Math.log(span * 5);
      boolean free = law == Law.FREE;
      lowSpread = Math.log(1e-3 * noise / (free ? Math.sqrt(span) : 1));
      highSpread = Math.log(10 * reach / (free ? Math.sqrt(step) : 1));
    }

    WanderFit run() {
      if (law == Law.NONE) {
        double deviance = deviance(0, 1);
        return new WanderFit(
            law, deviance, 0, 0, 0, Double.NaN, Double.NaN, Double.NaN, drift, driftSigma);
      }
      if (law == Law.FREE) {
        DoubleUnaryOperator of = s -> deviance(Math.exp(s), 1);
        double best = minimum(of, lowSpread, highSpread);
        double[] ends = ends(of, best, lowSpread, highSpread);
        double deviance = of.applyAsDouble(best);
        return new WanderFit(
            law,
            deviance,
            Math.exp(best),
            lower(ends[0], lowSpread),
            Math.exp(ends[1]),
            Double.NaN,
            Double.NaN,
            Double.NaN,
            drift,
            driftSigma);
      }
      DoubleUnaryOperator ofTime = time -> spreadAt(time)[1];
      double time = minimum(ofTime, lowTime, highTime);
      double[] timeEnds = ends(ofTime, time, lowTime, highTime);
      double spread = spreadAt(time)[0];
      DoubleUnaryOperator ofSpread =
          s -> {
            DoubleUnaryOperator inner = other -> deviance(Math.exp(s), Math.exp(other));
            return inner.applyAsDouble(minimum(inner, lowTime, highTime));
          };
      double[] spreadEnds = ends(ofSpread, spread, lowSpread, highSpread);
      double deviance = deviance(Math.exp(spread), Math.exp(time));
      return new WanderFit(
          law,
          deviance,
          Math.exp(spread),
          lower(spreadEnds[0], lowSpread),
          Math.exp(spreadEnds[1]),
          Math.exp(time),
          Math.exp(timeEnds[0]),
          timeEnds[1] >= highTime ? Double.POSITIVE_INFINITY : Math.exp(timeEnds[1]),
          drift,
          driftSigma);
    }

    private static double lower(double end, double bound) {
      return end <= bound ? 0 : Math.exp(end);
    }

    private double[] spreadAt(double time) {
      DoubleUnaryOperator inner = s -> deviance(Math.exp(s), Math.exp(time));
      double best = minimum(inner, lowSpread, highSpread);
      return new double[] {best, inner.applyAsDouble(best)};
    }

    /** A coarse walk, then Brent's method about the lowest place. */
    private static double minimum(DoubleUnaryOperator f, double low, double high) {
      int steps = 12;
      double best = low;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i <= steps; i++) {
        // Rounding must not lead beyond the end.
        double x = i == steps ? high : low + (high - low) * i / steps;
        double value = f.applyAsDouble(x);
        if (value < least) {
          least = value;
          best = x;
        }
      }
      double step = (high - low) / steps;
      UnivariatePointValuePair pair =
          new BrentOptimizer(1e-6, 1e-6)
              .optimize(
                  new MaxEval(200),
                  new UnivariateObjectiveFunction(f::applyAsDouble),
                  GoalType.MINIMIZE,
                  new SearchInterval(
                      Math.max(low, best - step), Math.min(high, best + step), best));
      return pair.getPoint();
    }

    private static double[] ends(DoubleUnaryOperator f, double best, double low, double high) {
      double least = f.applyAsDouble(best);
      double[] ends = new double[2];
      for (int side = 0; side < 2; side++) {
        double bound = side == 0 ? low : high;
        double inner = best;
        double outer = best;
        double reach = (side == 0 ? -1 : 1) * 0.1;
        while (f.applyAsDouble(outer) - least < QUANTILE && outer != bound) {
          inner = outer;
          outer += reach;
          reach *= 1.5;
          outer = side == 0 ? Math.max(outer, bound) : Math.min(outer, bound);
        }
        if (f.applyAsDouble(outer) - least < QUANTILE) {
          ends[side] = bound;
          continue;
        }
        for (int i = 0; i < 30; i++) {
          double middle = (inner + outer) / 2;
          if (f.applyAsDouble(middle) - least < QUANTILE) {
            inner = middle;
          } else {
            outer = middle;
          }
        }
        ends[side] = (inner + outer) / 2;
      }
      return ends;
    }

    /**
     * Filters the series and the regressors 1 and t alike; the innovations, each over its standard
     * deviation, are then independent, and level and drift follow by least squares.
     */
    private double deviance(double spread, double time) {
      int n = t.length;
      double[] state = new double[3];
      double variance = law == Law.BOUNDED ? spread * spread : 0;
      double s11 = 0;
      double s12 = 0;
      double s22 = 0;
      double s1y = 0;
      double s2y = 0;
      double syy = 0;
      double logs = 0;
      for (int i = 0; i < n; i++) {
        if (i > 0) {
          double step = t[i] - t[i - 1];
          if (law == Law.BOUNDED) {
            double keep = Math.exp(-step / time);
            for (int c = 0; c < 3; c++) {
              state[c] *= keep;
            }
            variance = keep * keep * variance + spread * spread * -Math.expm1(-2 * step / time);
          } else {
            variance += spread * spread * step;
          }
        }
        double total = variance + error[i] * error[i];
        double root = 1 / Math.sqrt(total);
        double one = 1 - state[0];
        double when = t[i] - t[0] - state[1];
        double seen = y[i] - state[2];
        double gain = variance / total;
        state[0] += gain * one;
        state[1] += gain * when;
        state[2] += gain * seen;
        variance *= 1 - gain;
        one *= root;
        when *= root;
        seen *= root;
        s11 += one * one;
        s12 += one * when;
        s22 += when * when;
        s1y += one * seen;
        s2y += when * seen;
        syy += seen * seen;
        logs += Math.log(total);
      }
      double determinant = s11 * s22 - s12 * s12;
      drift = (s11 * s2y - s12 * s1y) / determinant;
      driftSigma = Math.sqrt(s11 / determinant);
      double level = (s22 * s1y - s12 * s2y) / determinant;
      return logs + syy - level * s1y - drift * s2y;
    }
  }
}
