package org.photonbench.virtuallab.emitter;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Times from one detected photon to the next of a dot with ground state, exciton and biexciton
 * under CW excitation, drawn without the photons in between that nobody detects.
 *
 * <p>Without detection the three populations decay with the eigenvalues l1 &lt; l2 &lt; l3 of a
 * matrix with diagonal (W, W + k1, k2), which is similar to a symmetric one. With D = (s + l1)(s +
 * l2)(s + l3) the Laplace transforms of the populations are, from the ground state, W (s + k2)/D
 * for the exciton and W^2/D for the biexciton; from the exciton, (s + W)(s + k2)/D and W (s + W)/D.
 * W and k2 lie between the eigenvalues (Cauchy), so every one is a sum of exponential times or a
 * mixture of such sums with positive weights.
 */
final class CascadeWaits {
  private final double mean1;
  private final double mean2;
  private final double mean3;
  private final double excitonFirst;

  /** A pair of exponentials of which one is drawn: the mean of the third that is added, if any. */
  private final double fromGroundSum;

  private final double fromGroundMeanA;
  private final double fromGroundMeanB;
  private final double fromGroundShareA;
  private final double fromExcitonSum;
  private final double fromExcitonMeanA;
  private final double fromExcitonMeanB;
  private final double fromExcitonShareA;
  private final double mixed1;
  private final double mixed2;

  /**
   * @param pump rate of absorption
   * @param k1 decay rate of the exciton
   * @param k2 decay rate of the biexciton
   * @param d1 probability that the exciton's decay is detected
   * @param d2 probability that the biexciton's decay is detected; not both are 0
   */
  CascadeWaits(double pump, double k1, double k2, double d1, double d2) {
    double down = Math.sqrt(pump * (1 - d1) * k1);
    double up = Math.sqrt(pump * (1 - d2) * k2);
    double[][] matrix = {{pump, down, 0}, {down, pump + k1, up}, {0, up, k2}};
    double[] rates =
        new EigenDecomposition(MatrixUtils.createRealMatrix(matrix)).getRealEigenvalues();
    Arrays.sort(rates);
    // The smallest one by the determinant: it can be far below the others.
    double determinant = pump * k2 * (d1 * k1) + pump * pump * k2 * d2;
    double l2 = rates[1];
    double l3 = rates[2];
    double l1 = determinant / (l2 * l3);
    mean1 = 1 / l1;
    mean2 = 1 / l2;
    mean3 = 1 / l3;
    excitonFirst = d1 * k1 / (d1 * k1 + d2 * pump);
    // The pair of eigenvalues around k2 mixes, the third is added; and so around W.
    boolean slowPump = pump < k2;
    double[] k2Pair = slowPump ? new double[] {l2, l3} : new double[] {l1, l2};
    fromGroundSum = slowPump ? mean1 : mean3;
    fromGroundMeanA = 1 / k2Pair[0];
    fromGroundMeanB = 1 / k2Pair[1];
    fromGroundShareA = shareOfFirst(k2, k2Pair);
    double[] pumpPair = slowPump ? new double[] {l1, l2} : new double[] {l2, l3};
    fromExcitonSum = slowPump ? mean3 : mean1;
    fromExcitonMeanA = 1 / pumpPair[0];
    fromExcitonMeanB = 1 / pumpPair[1];
    fromExcitonShareA = shareOfFirst(pump, pumpPair);
    // (s + W)(s + k2)/D in partial fractions, each over its rate.
    double w1 = (pump - l1) * (k2 - l1) / ((l2 - l1) * (l3 - l1)) / l1;
    double w2 = (pump - l2) * (k2 - l2) / ((l1 - l2) * (l3 - l2)) / l2;
    double w3 = (pump - l3) * (k2 - l3) / ((l1 - l3) * (l2 - l3)) / l3;
    double all = positive(w1) + positive(w2) + positive(w3);
    mixed1 = positive(w1) / all;
    mixed2 = mixed1 + positive(w2) / all;
  }

  /** Rounding, or two eigenvalues that are the same. */
  private static double positive(double weight) {
    return weight > 0 && weight < Double.POSITIVE_INFINITY ? weight : 0;
  }

  /** Weight of the slower in (s + zero) / ((s + a)(s + b)), a before zero before b. */
  private static double shareOfFirst(double zero, double[] pair) {
    double slow = positive((zero - pair[0]) / pair[0]);
    double fast = positive((pair[1] - zero) / pair[1]);
    return slow + fast > 0 ? slow / (slow + fast) : 1;
  }

  /** Whether the next detected photon is the exciton's; the same from either state. */
  boolean isExciton(Xoshiro256 random) {
    return random.nextDouble() < excitonFirst;
  }

  /** Time until it, from the ground state. */
  double fromGround(boolean exciton, Xoshiro256 random) {
    if (exciton) {
      boolean a = random.nextDouble() < fromGroundShareA;
      return random.nextExponential() * fromGroundSum
          + random.nextExponential() * (a ? fromGroundMeanA : fromGroundMeanB);
    }
    return random.nextExponential() * mean1
        + random.nextExponential() * mean2
        + random.nextExponential() * mean3;
  }

  /** Time until it, from the exciton, where a photon of the biexciton leaves the dot. */
  double fromExciton(boolean exciton, Xoshiro256 random) {
    double way = random.nextDouble();
    if (exciton) {
      return random.nextExponential() * (way < mixed1 ? mean1 : way < mixed2 ? mean2 : mean3);
    }
    return random.nextExponential() * fromExcitonSum
        + random.nextExponential()
            * (way < fromExcitonShareA ? fromExcitonMeanA : fromExcitonMeanB);
  }
}
