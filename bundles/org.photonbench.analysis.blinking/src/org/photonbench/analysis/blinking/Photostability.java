package org.photonbench.analysis.blinking;

import org.photonbench.fit.lifetime.TruncatedExponential;

/**
 * The first, second and last third of a record compared: count rate, share of bright time, rate and
 * lifetime in bright segments. Errors of rates and shares are from the scatter of equal parts of
 * each third, so that blinking is in them.
 */
final class Photostability {
  private static final int PARTS = 12;

  /** 97.5 % quantile of Student's distribution for the parts of two thirds. */
  static final double STUDENT = 2.07;

  private Photostability() {}

  /**
   * One third of the live time.
   *
   * @param from its beginning in live seconds
   * @param to its end
   * @param rate counts per second
   * @param rateSigma standard error
   * @param on share of bright time; NaN if the record does not blink
   * @param onSigma standard error
   * @param bright counts per second in bright segments; NaN if there are none
   * @param brightSigma standard error
   * @param lifetime in bright segments, seconds; NaN without
   * @param lifetimeSigma standard error
   */
  record Third(
      double from,
      double to,
      double rate,
      double rateSigma,
      double on,
      double onSigma,
      double bright,
      double brightSigma,
      double lifetime,
      double lifetimeSigma) {}

  /**
   * @param window null without micro times
   * @param background counts per second in the segments that are not from the emitter
   */
  static Third[] thirds(
      SegmentTable table,
      IntensityLevels levels,
      DecayWindow window,
      double tick,
      double background) {
    double total = table.totalLive() * tick;
    int parts = 3 * PARTS;
    double[] photons = new double[parts];
    double[] brightPhotons = new double[parts];
    double[] brightTime = new double[parts];
    double length = total / parts;
    long[] decayPhotons = new long[3];
    long[] decaySum = new long[3];
    double[] decayLive = new double[3];
    double time = 0;
    for (int i = 0; i < table.size(); i++) {
      double live = table.live(i) * tick;
      boolean bright = levels.isBright(i);
      double end = Math.min(total, time + live);
      double rate = live > 0 ? table.photons(i) / live : 0;
      int middle = Math.min(2, (int) ((time + live / 2) / total * 3));
      if (bright) {
        decayPhotons[middle] += table.decayPhotons(i);
        decaySum[middle] += table.decaySum(i);
        decayLive[middle] += live;
      }
      for (double at = time; at < end; ) {
        int part = Math.min(parts - 1, (int) (at / length));
        double next = part == parts - 1 ? total : (part + 1) * length;
        double to = Math.min(end, Math.max(next, Math.nextUp(at)));
        photons[part] += rate * (to - at);
        brightPhotons[part] += bright ? rate * (to - at) : 0;
        brightTime[part] += bright ? to - at : 0;
        at = to;
      }
      time = end;
    }
    Third[] thirds = new Third[3];
    for (int k = 0; k < 3; k++) {
      double[] rate = new double[PARTS];
      double[] on = new double[PARTS];
      double[] bright = new double[PARTS];
      double[] weight = new double[PARTS];
      for (int j = 0; j < PARTS; j++) {
        int part = k * PARTS + j;
        rate[j] = photons[part] / length;
        on[j] = brightTime[part] / length;
        bright[j] = brightTime[part] > 0 ? brightPhotons[part] / brightTime[part] : 0;
        weight[j] = brightTime[part];
      }
      double[] ones = new double[PARTS];
      java.util.Arrays.fill(ones, 1);
      double[] r = mean(rate, ones);
      double[] f = levels.blinks() ? mean(on, ones) : new double[] {Double.NaN, Double.NaN};
      double[] b = mean(bright, weight);
      double[] t = lifetime(window, decayPhotons[k], decaySum[k], decayLive[k], background);
      thirds[k] =
          new Third(
              k * total / 3, (k + 1) * total / 3, r[0], r[1], f[0], f[1], b[0], b[1], t[0], t[1]);
    }
    return thirds;
  }

  /** Weighted mean and its standard error from the scatter. */
  private static double[] mean(double[] values, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      weight += weights[i];
    }
    if (!(weight > 0)) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double mean = sum / weight;
    double squares = 0;
    int used = 0;
    for (int i = 0; i < values.length; i++) {
      double w = weights[i] / weight;
      squares += w * w * (values[i] - mean) * (values[i] - mean);
      used += weights[i] > 0 ? 1 : 0;
    }
    return new double[] {mean, used > 1 ? Math.sqrt(squares * used / (used - 1)) : Double.NaN};
  }

  private static double[] lifetime(
      DecayWindow window, long photons, long sum, double live, double background) {
    if (window == null || photons == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double share = Math.min(0.9, background * live * window.share() / photons);
    TruncatedExponential.Estimate estimate =
        TruncatedExponential.times(
            window.sumSeconds(sum, photons), photons, window.seconds(), share);
    return new double[] {estimate.lifetime(), estimate.sigma()};
  }
}
