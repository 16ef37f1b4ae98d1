package org.photonbench.fit.model.formula;

import org.photonbench.fit.special.TwoSidedExponential;

/**
 * Second-order correlation under continuous excitation: three-level emitter, timing jitter,
 * uncorrelated background, several emitters.
 */
public final class Antibunching {
  private Antibunching() {}

  /**
   * The three-level emitter with ground, excited and shelving state: g2 = 1 - (1+a) exp(-fast t) +
   * a exp(-slow t) (S. C. Kitson et al., Phys. Rev. A 58, 620 (1998)).
   *
   * @param fastRate larger eigenvalue of the rate equations
   * @param slowRate smaller eigenvalue
   * @param bunching amplitude a
   * @param excited stationary probability of the excited state
   * @param photonRate excited times the radiative rate k21
   */
  public record ThreeLevel(
      double fastRate, double slowRate, double bunching, double excited, double photonRate) {
    /** g2 at a delay. */
    public double g2(double delay) {
      double t = Math.abs(delay);
      return 1 - (1 + bunching) * Math.exp(-fastRate * t) + bunching * Math.exp(-slowRate * t);
    }

    /** Mean of g2 over the delays from low to high. */
    public double binAverage(double low, double high) {
      double fast = decayIntegral(low, high, fastRate);
      double slow = decayIntegral(low, high, slowRate);
      return 1 + (bunching * slow - (1 + bunching) * fast) / (high - low);
    }
  }

  /**
   * @param k12 pump rate
   * @param k21 radiative rate
   * @param k23 shelving rate
   * @param k31 return rate, in the same unit
   */
  public static ThreeLevel threeLevel(double k12, double k21, double k23, double k31) {
    Arguments.positive("k12", k12);
    Arguments.positive("k21", k21);
    Arguments.notNegative("k23", k23);
    Arguments.positive("k31", k31);
    double sum = k12 + k21 + k23 + k31;
    double product = k31 * (k12 + k21 + k23) + k12 * k23;
    double root = Math.sqrt(sum * sum - 4 * product);
    double fast = (sum + root) / 2;
    // The smaller root from the product of both, which loses no digits.
    double slow = product / fast;
    double bunching = fast * (slow / k31 - 1) / (fast - slow);
    double excited = k12 * k31 / product;
    return new ThreeLevel(fast, slow, bunching, excited, excited * k21);
  }

  /** Integral of exp(-rate |t|) from low to high. */
  public static double decayIntegral(double low, double high, double rate) {
    return Math.abs(rate) < 1e-300
        ? high - low
        : signedDecayIntegral(high, rate) - signedDecayIntegral(low, rate);
  }

  private static double signedDecayIntegral(double t, double rate) {
    return -Math.signum(t) * Math.expm1(-rate * Math.abs(t)) / rate;
  }

  /**
   * exp(-|t|/decayTime) convolved with Gaussian jitter of the detector pair.
   *
   * @param pairJitter standard deviation of the time difference, sqrt(s1^2 + s2^2)
   */
  public static double jitteredDecay(double delay, double decayTime, double pairJitter) {
    Arguments.positive("decay time", decayTime);
    Arguments.notNegative("pair jitter", pairJitter);
    TwoSidedExponential kernel = new TwoSidedExponential();
    kernel.evaluate(delay, delay, pairJitter, decayTime);
    return kernel.value();
  }

  /**
   * g2 after pairs are taken out of which at least one photon is uncorrelated background: (g -
   * floor)/(1 - floor). Not clipped at 0.
   *
   * @param floor share of such pairs in the level that normalises g2, below 1; 1 - rhoA rhoB for a
   *     level of uncorrelated light
   */
  public static double withoutFloor(double g2, double floor) {
    return (g2 - floor) * floorScale(floor);
  }

  /** Part of the standard error of {@link #withoutFloor} that comes from the error of the floor. */
  public static double floorError(double g2, double floor, double floorSigma) {
    double scale = floorScale(floor);
    return Math.abs(g2 - 1) * scale * scale * floorSigma;
  }

  /** Factor of errors of g2 by {@link #withoutFloor}, 1/(1 - floor). */
  public static double floorScale(double floor) {
    return 1 / (1 - floor);
  }

  /**
   * g2 after an uncorrelated Poisson background is taken out: 1 + (g - 1)/(rhoA rhoB) (R. Brouri et
   * al., Opt. Lett. 25, 1294 (2000)).
   *
   * @param rhoA signal/(signal + background) of the first detector
   * @param rhoB the same of the second
   */
  public static double withoutBackground(double g2, double rhoA, double rhoB) {
    Arguments.positive("rho of detector A", Arguments.fraction("rho of detector A", rhoA));
    Arguments.positive("rho of detector B", Arguments.fraction("rho of detector B", rhoB));
    return withoutFloor(g2, 1 - rhoA * rhoB);
  }

  /** g2 as measured with an uncorrelated Poisson background; inverse of the correction. */
  public static double withBackground(double g2, double rhoA, double rhoB) {
    return 1
        + (g2 - 1)
            * Arguments.fraction("rho of detector A", rhoA)
            * Arguments.fraction("rho of detector B", rhoB);
  }

  /** g2(0) of independent single emitters: 1 - sum I^2/(sum I)^2, for equal ones 1 - 1/N. */
  public static double ofEmitters(double... intensities) {
    double sum = 0;
    double squares = 0;
    for (double intensity : intensities) {
      sum += Arguments.notNegative("intensity", intensity);
      squares += intensity * intensity;
    }
    return 1 - squares / (Arguments.positive("sum of intensities", sum) * sum);
  }

  /** Expected statistical error of g2 in one bin, sqrt(g2/(rateA rateB T width)). */
  public static double plannedError(
      double g2, double rateA, double rateB, double liveTime, double binWidth) {
    return Math.sqrt(g2 / (rateA * rateB * liveTime * binWidth));
  }

  /**
   * Relative variance of a normalised g2 bin of independent streams: 1/E + (1/N_A + 1/N_B)
   * (delay/T)/(1 - delay/T), with E the expected pairs. The second term comes from the photons that
   * have no partner within the record; the symmetric normalisation removes most of it.
   */
  public static double relativeVariance(
      double delay, double width, double liveTime, long countA, long countB) {
    double lost = Math.abs(delay) / liveTime;
    double pairs = (double) countA * countB * width / liveTime * (1 - lost);
    return 1 / pairs + (1.0 / countA + 1.0 / countB) * lost / (1 - lost);
  }

  /**
   * exp(-t/decayTime) as a correlator of binned counts shows it at lag index k: averaged with a
   * triangle of half width bin around k bin (K. Schaetzel), where a pair histogram averages with a
   * box.
   */
  public static double triangleAverage(int k, double bin, double decayTime) {
    double x = bin / Arguments.positive("decay time", decayTime);
    // 2 (cosh x - 1)/x^2 = (sinh(x/2)/(x/2))^2
    double half = Math.sinh(x / 2) / (x / 2);
    return Math.exp(-k * x) * half * half;
  }
}
