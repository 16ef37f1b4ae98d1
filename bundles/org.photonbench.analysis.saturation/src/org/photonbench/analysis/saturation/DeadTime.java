package org.photonbench.analysis.saturation;

/**
 * Photons lost while a detector that light does not keep dead recovers. Exact where a photon does
 * not depend on the detections before it; photons of one pulse do, by g2(0), which is taken into
 * account.
 */
final class DeadTime {
  private DeadTime() {}

  /**
   * The share of photons that was detected, from a steady rate.
   *
   * @param rate detections per second
   * @param dead dead time in s
   */
  static double detectedShare(double rate, double dead) {
    return 1 - rate * dead;
  }

  /**
   * The share of photons that was detected, from the arrival times within the pulse period. At
   * phase u the detector is dead with the probability of a detection in the dead time before u.
   * Detections of earlier pulses say nothing of a photon now; one of the same pulse makes it more
   * or less probable by g2(0), and is taken as the first of its pulse, as with at most two photons.
   *
   * @param counts detections by micro time
   * @param periodBins bins of a pulse period
   * @param pulses pulses of the record
   * @param deadBins dead time in bins
   * @param origin micro time at which the light of a pulse begins
   * @param g2 g2(0) of the light
   * @return not above 0 where the dead time is longer than the rate allows
   */
  static double detectedShare(
      long[] counts, int periodBins, double pulses, double deadBins, int origin, double g2) {
    double[] before = new double[periodBins + 1];
    for (int i = 0; i < periodBins; i++) {
      int bin = (i + origin) % periodBins;
      before[i + 1] = before[i] + (bin < counts.length ? counts[bin] / pulses : 0);
    }
    double all = before[periodBins];
    double[] due = new double[periodBins + 1];
    for (int i = 0; i < periodBins; i++) {
      double here = before[i + 1] - before[i];
      double same = due[i] - at(due, Math.max(0, i - deadBins));
      double rest = Math.max(0, deadBins - i);
      double whole = Math.floor(rest / periodBins);
      double earlier = whole * all + all - at(before, periodBins - (rest - whole * periodBins));
      double alive = 1 - earlier - g2 * same;
      if (!(alive > 0)) {
        return 0;
      }
      due[i + 1] = due[i] + here / alive;
    }
    return all > 0 ? all / due[periodBins] : 1;
  }

  /** A cumulative number between bins. */
  private static double at(double[] before, double position) {
    int bin = (int) Math.min(before.length - 2, Math.floor(position));
    return before[bin] + (position - bin) * (before[bin + 1] - before[bin]);
  }
}
