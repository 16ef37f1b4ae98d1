package org.photonbench.virtuallab.optics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Sends the photons of one beam to ports by their energy: a dichroic mirror with two bands, a
 * spectrograph in front of a detector array with many. The energy of a photon is drawn from its
 * Lorentzian line (FWHM 2 hbar/T2), where that stands at its emission; what lies in no band, or is
 * not transmitted, is lost.
 */
public final class Grating implements OpticalStage {
  private final byte from;
  private final byte[] to;
  private final double[] edgesEv;
  private final double transmission;
  private final boolean follows;
  private final LineEnergies energies;
  private final double[][] fixed;

  /**
   * @param from beam that it stands in
   * @param to one port for each band
   * @param edgesEv edges of the bands in eV, rising, one more than ports
   * @param transmission part of the photons in a band that leaves it
   * @param lines the lines of the source; each must have an energy
   * @param follows whether the light has detunings, which move the lines
   */
  public Grating(
      int from,
      int[] to,
      double[] edgesEv,
      double transmission,
      List<Line> lines,
      boolean follows) {
    if (edgesEv.length != to.length + 1) {
      throw new IllegalArgumentException(
          to.length
              + " bands need "
              + (to.length + 1)
              + " edges, but there are "
              + edgesEv.length
              + ": give one port for each pair of neighbouring edges");
    }
    for (int i = 0; i < edgesEv.length; i++) {
      if (!(edgesEv[i] > (i == 0 ? 0 : edgesEv[i - 1]))) {
        throw new IllegalArgumentException("the edges of the bands must be positive and rise");
      }
    }
    if (!(transmission > 0 && transmission <= 1)) {
      throw new IllegalArgumentException(
          "transmission must be above 0 and at most 1, was " + transmission);
    }
    this.from = port(from);
    this.to = new byte[to.length];
    for (int i = 0; i < to.length; i++) {
      this.to[i] = port(to[i]);
    }
    this.edgesEv = edgesEv.clone();
    this.transmission = transmission;
    this.follows = follows;
    energies = new LineEnergies(lines, "a grating");
    fixed = new double[lines.size()][];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = new double[to.length];
      cumulate(i, 0, fixed[i]);
    }
  }

  private static byte port(int port) {
    if (port < 0 || port > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("port must be 0 to 127, was " + port);
    }
    return (byte) port;
  }

  /** Parts of an undetuned line that come to each port. */
  public double[] shares(int line) {
    double[] shares = fixed[line].clone();
    for (int i = shares.length - 1; i > 0; i--) {
      shares[i] -= shares[i - 1];
    }
    return shares;
  }

  private void cumulate(int line, double detuning, double[] into) {
    double sum = 0;
    for (int i = 0; i < into.length; i++) {
      sum += transmission * energies.share(line, detuning, edgesEv[i], edgesEv[i + 1]);
      into[i] = sum;
    }
  }

  @Override
  public Set<PhotonField> needs() {
    return follows
        ? EnumSet.of(PhotonField.LINE, PhotonField.DETUNING)
        : EnumSet.of(PhotonField.LINE);
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    byte[] ports = block.ports();
    byte[] lines = block.lines();
    double[] detunings = block.detunings();
    double[] moved = new double[to.length];
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] != from) {
        continue;
      }
      double[] cumulated = fixed[lines[i]];
      if (follows) {
        cumulate(lines[i], detunings[i], moved);
        cumulated = moved;
      }
      int band = Arrays.binarySearch(cumulated, random.nextDouble());
      // A hit of an edge belongs to the band above it, like every value up to the next edge.
      band = band < 0 ? -band - 1 : band + 1;
      ports[i] = band < to.length ? to[band] : LightBlock.LOST;
    }
  }
}
