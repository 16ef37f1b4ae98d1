package org.photonbench.virtuallab.scenario;

import java.util.Arrays;

/** The share of the photons of each line that is at each port, as closed forms see it. */
public final class Flux {
  private static final int PORTS = 128;

  private final double[][] shares;
  private final double[][] polarisations;

  /** All light at port 0. */
  public Flux(int lines) {
    shares = new double[PORTS][lines];
    polarisations = new double[PORTS][lines];
    Arrays.fill(shares[0], 1);
    Arrays.fill(polarisations[0], Double.NaN);
  }

  public int lines() {
    return shares[0].length;
  }

  /** Share of a line at a port; NaN if no closed form is known. */
  public double at(int port, int line) {
    return shares[port][line];
  }

  /** Multiplies the share of a line at a port. */
  public void scale(int port, int line, double factor) {
    shares[port][line] *= factor;
  }

  /** Linear polarisation in rad of a line at a port; NaN: unpolarised. */
  public double polarisation(int port, int line) {
    return polarisations[port][line];
  }

  /** Sets the polarisation of a line at a port. */
  public void polarise(int port, int line, double angleRad) {
    polarisations[port][line] = angleRad;
  }

  /** Moves the light of a port to others, with a share for each; the rest is lost. */
  public void split(int from, int[] to, double[] share) {
    double[][] shares = new double[lines()][];
    Arrays.fill(shares, share);
    disperse(from, to, shares);
  }

  /** The same with shares of each line: {@code share[line][i]} goes to {@code to[i]}. */
  public void disperse(int from, int[] to, double[][] share) {
    double[] moved = shares[from];
    shares[from] = new double[moved.length];
    double[] angles = polarisations[from].clone();
    for (int i = 0; i < to.length; i++) {
      for (int line = 0; line < moved.length; line++) {
        shares[to[i]][line] += moved[line] * share[line][i];
        polarisations[to[i]][line] = angles[line];
      }
    }
  }
}
