package org.photonbench.virtuallab.emitter;

import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.AliasTable;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Which line a photon of a level belongs to: fine-structure lines with their weights. */
public final class LineMixture {
  /** Boltzmann constant in meV/K (ESTIMATORS 0). */
  public static final double BOLTZMANN_MEV_PER_K = 0.08617333262;

  private final byte[] lines;
  private final double[] weights;
  private final AliasTable table;

  private LineMixture(byte[] lines, double[] weights) {
    this.lines = lines;
    this.weights = weights;
    table = new AliasTable(weights);
  }

  /** One line. */
  public static LineMixture single(int line) {
    return of(new int[] {line}, new double[] {1});
  }

  /**
   * Several lines.
   *
   * @param lines their indexes in the list of the source
   * @param weights as many, not negative; need not add up to 1
   */
  public static LineMixture of(int[] lines, double[] weights) {
    if (lines.length != weights.length || lines.length == 0) {
      throw new IllegalArgumentException(
          lines.length + " lines with " + weights.length + " weights");
    }
    byte[] numbers = new byte[lines.length];
    double sum = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] < 0 || lines[i] > Byte.MAX_VALUE) {
        throw new IllegalArgumentException("line " + lines[i] + " is outside 0 to 127");
      }
      numbers[i] = (byte) lines[i];
      sum += weights[i];
    }
    double[] normalised = weights.clone();
    for (int i = 0; i < normalised.length; i++) {
      normalised[i] /= sum;
    }
    return new LineMixture(numbers, normalised);
  }

  /** Thermal weights e^(-E/kT) of levels above the lowest, in meV, at a temperature in K. */
  public static double[] boltzmann(double[] offsetsMev, double kelvin) {
    Require.positive("temperature in K", kelvin);
    double lowest = Double.POSITIVE_INFINITY;
    for (double offset : offsetsMev) {
      lowest = Math.min(lowest, offset);
    }
    double[] weights = new double[offsetsMev.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(-(offsetsMev[i] - lowest) / (BOLTZMANN_MEV_PER_K * kelvin));
    }
    return weights;
  }

  /** Number of lines. */
  public int size() {
    return lines.length;
  }

  /** Index of a line in the list of the source. */
  public int line(int i) {
    return lines[i];
  }

  /** Its share of the photons. */
  public double weight(int i) {
    return weights[i];
  }

  byte sample(Xoshiro256 random) {
    return lines.length == 1 ? lines[0] : lines[table.sample(random)];
  }
}
