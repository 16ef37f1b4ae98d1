package org.photonbench.virtuallab.emitter;

import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.AliasTable;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * An exciton with a bright and a dark state mixed by phonons: bright to dark at g0 (n + 1)^m, back
 * at g0 n^m, n the Bose occupation of the phonon, m = 2 for two LO phonons (Tamarat et al., Nat.
 * Commun. 11, 6001 (2020)). The decay has two exponentials; photons are drawn from their closed
 * form.
 */
public final class BrightDark {
  private final double brightRate;
  private final double darkRate;
  private final double down;
  private final double up;
  private final double fast;
  private final double slow;
  private final int darkLine;
  private final double[] weights = new double[6];
  private final AliasTable table;

  /**
   * @param brightLifetimePs lifetime of the bright state alone in ps
   * @param darkLifetimePs lifetime of the dark state alone in ps
   * @param downPerPs rate from bright to dark in 1/ps
   * @param upPerPs rate from dark to bright in 1/ps
   * @param brightFraction probability that excitation ends in the bright state
   * @param darkLine index of the line of photons from the dark state
   */
  public BrightDark(
      double brightLifetimePs,
      double darkLifetimePs,
      double downPerPs,
      double upPerPs,
      double brightFraction,
      int darkLine) {
    brightRate = 1 / Require.positive("lifetime of the bright state", brightLifetimePs);
    darkRate = 1 / Require.positive("lifetime of the dark state", darkLifetimePs);
    down = Require.notNegative("rate from bright to dark", downPerPs);
    up = Require.notNegative("rate from dark to bright", upPerPs);
    Require.probability("bright fraction", brightFraction);
    this.darkLine = darkLine;
    double b = brightRate + down;
    double d = darkRate + up;
    double root = Math.sqrt((b - d) * (b - d) + 4 * down * up);
    fast = (b + d + root) / 2;
    slow = (brightRate * d + darkRate * down) / fast;
    double split = fast - slow;
    double c = brightFraction;
    // Each weight is the integral of one term of the emission rate.
    boolean single = split < 1e-12 * fast;
    double fromBrightFast = single ? 1 : (b - slow) / split;
    double fromDarkFast = single ? 1 : (d - slow) / split;
    weights[0] = c * brightRate * fromBrightFast / fast;
    weights[1] = c * brightRate * (1 - fromBrightFast) / slow;
    weights[2] = c * darkRate * down / (fast * slow);
    weights[3] = (1 - c) * brightRate * up / (fast * slow);
    weights[4] = (1 - c) * darkRate * fromDarkFast / fast;
    weights[5] = (1 - c) * darkRate * (1 - fromDarkFast) / slow;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(0, weights[i]); // rounding
    }
    table = new AliasTable(weights);
  }

  /** Bose occupation of a phonon of this energy in meV at a temperature in K; 0 at 0 K. */
  public static double occupation(double phononMev, double kelvin) {
    return kelvin == 0 ? 0 : 1 / Math.expm1(phononMev / (LineMixture.BOLTZMANN_MEV_PER_K * kelvin));
  }

  /** Larger decay rate in 1/ps. */
  public double fastRate() {
    return fast;
  }

  /** Smaller decay rate in 1/ps. */
  public double slowRate() {
    return slow;
  }

  public int darkLine() {
    return darkLine;
  }

  /** Mean time of the photon after excitation in ps. */
  public double meanPs() {
    double sum = weights[2] + weights[3];
    return sum * (1 / fast + 1 / slow)
        + (weights[0] + weights[4]) / fast
        + (weights[1] + weights[5]) / slow;
  }

  /** Probability that the photon comes from the dark state. */
  public double darkFraction() {
    return weights[2] + weights[4] + weights[5];
  }

  int sampleWay(Xoshiro256 random) {
    return table.sample(random);
  }

  double sampleTime(int way, Xoshiro256 random) {
    return switch (way) {
      case 0, 4 -> random.nextExponential() / fast;
      case 1, 5 -> random.nextExponential() / slow;
      default -> random.nextExponential() / fast + random.nextExponential() / slow;
    };
  }

  static boolean isDark(int way) {
    return way == 2 || way >= 4;
  }
}
