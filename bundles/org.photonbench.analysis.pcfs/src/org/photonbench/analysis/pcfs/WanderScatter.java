package org.photonbench.analysis.pcfs;

/**
 * How much 1 - R scatters because the lines wander while the path is dithered: the fringes then are
 * not swept evenly, by chance. What that adds to the variance of 1 - R = y is v y^2, with a v that
 * grows with the path delay: v = a d^2/(d^2 + b^2), as phases that wander by a part of a fringe
 * scatter as their square, and those that wander by more do not scatter more. The scatter between
 * the blocks of each recording, which has as many degrees of freedom as there are blocks less 1,
 * tells a and b: they are the most likely ones for these variances, all positions together.
 */
final class WanderScatter {
  /** Fewer degrees of freedom than this, over all positions, do not tell two numbers. */
  private static final int FEWEST_FREEDOMS = 8;

  private static final int TURNS = 16;
  private static final int ROUNDS = 30;
  private static final double CLOSE = 1e-6;

  private final double[] delays;
  private final double[] value;
  private final double[] photons;
  private final double[] blocks;
  private final int[] freedoms;

  private WanderScatter(
      double[] delays, double[] value, double[] photons, double[] blocks, int[] freedoms) {
    this.delays = delays;
    this.value = value;
    this.photons = photons;
    this.blocks = blocks;
    this.freedoms = freedoms;
  }

  /**
   * Variance beyond that of photons, over y^2, at each position; 0 where blocks do not tell.
   *
   * @param delays from the white fringe
   * @param value y
   * @param photons variance of y by photon statistics
   * @param blocks the same by the scatter between blocks; NaN where it is not known
   * @param freedoms blocks less 1
   */
  static double[] relative(
      double[] delays, double[] value, double[] photons, double[] blocks, int[] freedoms) {
    return new WanderScatter(delays, value, photons, blocks, freedoms).relative();
  }

  private double[] relative() {
    double[] best = new double[delays.length];
    int known = 0;
    double reach = 0;
    for (int i = 0; i < delays.length; i++) {
      known += isKnown(i) ? freedoms[i] : 0;
      reach = isKnown(i) ? Math.max(reach, Math.abs(delays[i])) : reach;
    }
    if (known < FEWEST_FREEDOMS) {
      return best;
    }
    double least = deviance(best);
    for (int turn = 0; turn <= TURNS; turn++) {
      double[] shape = shape(reach * Math.pow(10, 1 - 3.0 * turn / TURNS));
      double[] tried = scaled(shape, amplitude(shape));
      double deviance = deviance(tried);
      if (deviance < least) {
        least = deviance;
        best = tried;
      }
    }
    return best;
  }

  private boolean isKnown(int i) {
    return freedoms[i] > 0
        && Double.isFinite(blocks[i])
        && photons[i] > 0
        && Double.isFinite(delays[i]);
  }

  private double[] shape(double bend) {
    double[] shape = new double[delays.length];
    for (int i = 0; i < shape.length; i++) {
      double square = delays[i] * delays[i];
      shape[i] = Double.isFinite(square) ? square / (square + bend * bend) : 0;
    }
    return shape;
  }

  private static double[] scaled(double[] shape, double by) {
    double[] scaled = new double[shape.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = by * shape[i];
    }
    return scaled;
  }

  /** The most likely amplitude of a shape, by weighted least squares again and again. */
  private double amplitude(double[] shape) {
    double amplitude = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double top = 0;
      double all = 0;
      for (int i = 0; i < shape.length; i++) {
        if (isKnown(i)) {
          double slope = shape[i] * value[i] * value[i];
          double expected = photons[i] + amplitude * slope;
          double weight = freedoms[i] * slope / (expected * expected);
          top += weight * (blocks[i] - photons[i]);
          all += weight * slope;
        }
      }
      double next = all > 0 ? Math.max(0, top / all) : 0;
      boolean still = Math.abs(next - amplitude) <= CLOSE * amplitude;
      amplitude = next;
      if (still) {
        break;
      }
    }
    return amplitude;
  }

  /** -2 ln L of the variances between blocks, each a chi-square over its degrees of freedom. */
  private double deviance(double[] relative) {
    double deviance = 0;
    for (int i = 0; i < relative.length; i++) {
      if (isKnown(i)) {
        double expected = photons[i] + relative[i] * value[i] * value[i];
        deviance += freedoms[i] * (Math.log(expected) + blocks[i] / expected);
      }
    }
    return deviance;
  }
}
