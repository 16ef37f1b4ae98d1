package org.photonbench.virtuallab.interference;

import java.util.List;
import org.photonbench.virtuallab.check.Require;

/** Closed forms of Hong-Ou-Mandel interference (ESTIMATORS 4), for the truth of a scenario. */
public final class HomTruth {
  private static final int STEPS = 4000;

  private HomTruth() {}

  /**
   * Visibility V of pulsed light: the mean of X over all pairs of photons, for full mode overlap.
   *
   * @param kinds what the light at the splitter consists of; of each arm alike
   * @param turnRad turn of the polarisation in the long arm
   * @param diffusion variance in (rad/ps)^2 of the detuning between the two photons
   * @param delayErrorPs delay of the long arm less the time between the pulses
   * @return NaN if late packets and a delay error come together: no closed form
   */
  public static double visibility(
      List<PhotonKind> kinds, double turnRad, double diffusion, double delayErrorPs) {
    Require.notNegative("variance of the detuning", diffusion);
    double sum = 0;
    double all = 0;
    for (PhotonKind one : kinds) {
      for (PhotonKind other : kinds) {
        double weight = one.weight() * other.weight();
        all += weight;
        sum +=
            weight
                * PhotonOverlap.polarisation(
                    one.polarisationRad(), other.polarisationRad() + turnRad)
                * packets(one, other, diffusion)
                * starts(one, other, delayErrorPs);
      }
    }
    return sum / all;
  }

  /** Overlap of two packets that start together. */
  private static double packets(PhotonKind one, PhotonKind other, double diffusion) {
    double first = 1 / one.lifetimePs();
    double second = 1 / other.lifetimePs();
    double mean = 0.5 * (first + second);
    double decay = mean + 1 / one.pureDephasingPs() + 1 / other.pureDephasingPs();
    double beat = one.frequency() - other.frequency();
    double integral =
        diffusion == 0 ? decay / (decay * decay + beat * beat) : integral(decay, beat, diffusion);
    return first * second / mean * integral;
  }

  /** Integral over u from 0 of e^(-decay u - diffusion u^2/2) cos(beat u), by Simpson's rule. */
  private static double integral(double decay, double beat, double diffusion) {
    double end = Math.min(40 / decay, 9 / Math.sqrt(diffusion));
    int steps = (int) Math.min(4_000_000, STEPS + 40 * Math.abs(beat) * end);
    steps += steps & 1;
    double h = end / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double u = i * h;
      double weight = i == 0 || i == steps ? 1 : (i & 1) == 1 ? 4 : 2;
      sum += weight * Math.exp(-decay * u - 0.5 * diffusion * u * u) * Math.cos(beat * u);
    }
    return sum * h / 3;
  }

  /** What remains because the packets do not start together. */
  private static double starts(PhotonKind inShort, PhotonKind inLong, double delayErrorPs) {
    double lateShort = inShort.latePs() > 0 ? inShort.lateShare() : 0;
    double lateLong = inLong.latePs() > 0 ? inLong.lateShare() : 0;
    double decayShort = 1 / inShort.lifetimePs();
    double decayLong = 1 / inLong.lifetimePs();
    if (delayErrorPs != 0) {
      return lateShort > 0 || lateLong > 0
          ? Double.NaN
          : Math.exp(-Math.abs(delayErrorPs) * (delayErrorPs > 0 ? decayShort : decayLong));
    }
    double sum = (1 - lateShort) * (1 - lateLong);
    if (lateShort > 0) {
      sum += lateShort * (1 - lateLong) / (1 + decayLong * inShort.latePs());
    }
    if (lateLong > 0) {
      sum += (1 - lateShort) * lateLong / (1 + decayShort * inLong.latePs());
    }
    if (lateShort > 0 && lateLong > 0) {
      // Whichever starts first waits for the other, which has no memory.
      double a = 1 / inShort.latePs();
      double b = 1 / inLong.latePs();
      sum += lateShort * lateLong * a * b / (a + b) * (1 / (b + decayShort) + 1 / (a + decayLong));
    }
    return sum;
  }

  /**
   * Areas of the five peaks of double pulses at delays -2, -1, 0, 1, 2 of second minus first
   * output, in units of the squared mean photon number of a pulse (HOM-FIVEPEAK-GEN).
   *
   * @param arms splitters and contrast C
   * @param g pairs in one pulse over those in two, g2(0) of the source
   * @param visibility V times mode overlap, without C^2
   */
  public static double[] fivePeaks(Interferometer arms, double g, double visibility) {
    Require.notNegative("g2(0)", g);
    double s = arms.shortArm();
    double l = arms.longArm();
    double t = arms.transmission();
    double r = arms.reflection();
    double c = arms.contrast();
    double side = (s * s + l * l) * r * t;
    return new double[] {
      s * l * r * r,
      side + 2 * g * s * l * r * r,
      s * l * (r * r + t * t - 2 * r * t * visibility * c * c) + 2 * g * side,
      side + 2 * g * s * l * t * t,
      s * l * t * t
    };
  }

  /**
   * Areas for a train of pulses whose period is the delay, at delays -2 to 2 periods, in units of
   * the squared mean photon number of a pulse; far peaks are (s t + l r)(s r + l t).
   */
  public static double[] trainPeaks(Interferometer arms, double g, double visibility) {
    Require.notNegative("g2(0)", g);
    double[] areas = new double[5];
    double s = arms.shortArm();
    double l = arms.longArm();
    double t = arms.transmission();
    double r = arms.reflection();
    double c = arms.contrast();
    for (int k = -2; k <= 2; k++) {
      // Second output minus first: by the arms of the two photons, emission apart by k, k -+ 1.
      areas[k + 2] =
          (s * s + l * l) * r * t * correlation(k, g)
              + s * l * t * t * correlation(k - 1, g)
              + s * l * r * r * correlation(k + 1, g)
              - (k == 0 ? 2 * s * l * r * t * visibility * c * c : 0);
    }
    return areas;
  }

  private static double correlation(int pulses, double g) {
    return pulses == 0 ? g : 1;
  }

  /**
   * Interference x(t) of CW light: the correlation between even outputs is g2(t)/2 + (g2(t - D) +
   * g2(t + D))/4 - x(t)/2, where x = M C^2 e^(-2|t|/T2) for one line (HOM-CW); lines beat.
   *
   * @param kinds what the light consists of
   * @param pumpPerPs pump rate W, which broadens the lines
   * @param modes overlap of modes times contrast squared
   * @param diffusion variance of the detuning between photons that far apart, (rad/ps)^2
   */
  public static double cwInterference(
      List<PhotonKind> kinds,
      double turnRad,
      double pumpPerPs,
      double modes,
      double diffusion,
      double tauPs) {
    double sum = 0;
    double all = 0;
    double tau = Math.abs(tauPs);
    for (PhotonKind one : kinds) {
      for (PhotonKind other : kinds) {
        double weight = one.weight() * other.weight();
        all += weight;
        sum +=
            weight
                * PhotonOverlap.polarisation(
                    one.polarisationRad(), other.polarisationRad() + turnRad)
                * Math.exp(
                    -tau * (one.coherenceRate() + other.coherenceRate() + pumpPerPs)
                        - 0.5 * diffusion * tau * tau)
                * Math.cos((one.frequency() - other.frequency()) * tau);
      }
    }
    return modes * sum / all;
  }
}
