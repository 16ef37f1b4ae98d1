package org.photonbench.virtuallab.optics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A filter that passes a band of photon energies. A photon of a Lorentzian line (FWHM 2 hbar/T2)
 * passes with the part of the line, where it stands at its emission, that lies in the band.
 */
public final class BandFilter implements OpticalStage {
  /** hbar in eV ps (ESTIMATORS 0). */
  public static final double HBAR_EV_PS = 0.6582119569e-3;

  private final byte port;
  private final double lowEv;
  private final double highEv;
  private final double inside;
  private final double outside;
  private final boolean follows;
  private final double[] centres;
  private final double[] halfWidths;
  private final double[] fixed;

  /**
   * @param port beam that it stands in
   * @param lowEv lower edge in eV
   * @param highEv upper edge in eV
   * @param inside transmission in the band
   * @param outside transmission elsewhere
   * @param lines the lines of the source; each must have an energy
   * @param follows whether the light has detunings, which move the lines
   */
  public BandFilter(
      int port,
      double lowEv,
      double highEv,
      double inside,
      double outside,
      List<Line> lines,
      boolean follows) {
    if (port < 0 || port > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("port must be 0 to 127, was " + port);
    }
    if (!(lowEv > 0 && highEv > lowEv)) {
      throw new IllegalArgumentException(
          "a filter from " + lowEv + " eV to " + highEv + " eV is impossible");
    }
    if (!(outside >= 0 && inside >= outside && inside <= 1)) {
      throw new IllegalArgumentException(
          "transmission must be 0 to 1 and higher inside the band than outside, was "
              + inside
              + " inside, "
              + outside
              + " outside");
    }
    this.port = (byte) port;
    this.lowEv = lowEv;
    this.highEv = highEv;
    this.inside = inside;
    this.outside = outside;
    this.follows = follows;
    int n = lines.size();
    centres = new double[n];
    halfWidths = new double[n];
    fixed = new double[n];
    for (int i = 0; i < n; i++) {
      Line line = lines.get(i);
      if (Double.isNaN(line.energyEv())) {
        throw new IllegalArgumentException(
            "line " + line.name() + " has no energy, so a filter cannot act on it");
      }
      centres[i] = line.energyEv();
      halfWidths[i] = HBAR_EV_PS / line.coherencePs();
      fixed[i] = acceptance(i, 0);
    }
  }

  /** Probability that a photon of a line passes, detuned by so many rad/ps. */
  public double acceptance(int line, double detuning) {
    double centre = centres[line] + HBAR_EV_PS * detuning;
    double width = halfWidths[line];
    double share;
    if (width == 0) {
      share = centre >= lowEv && centre < highEv ? 1 : 0;
    } else {
      share =
          (Math.atan((highEv - centre) / width) - Math.atan((lowEv - centre) / width)) / Math.PI;
    }
    return outside + (inside - outside) * share;
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
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] == port) {
        double passes = follows ? acceptance(lines[i], detunings[i]) : fixed[lines[i]];
        if (random.nextDouble() >= passes) {
          ports[i] = LightBlock.LOST;
        }
      }
    }
  }
}
