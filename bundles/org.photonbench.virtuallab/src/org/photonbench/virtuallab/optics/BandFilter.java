package org.photonbench.virtuallab.optics;

import java.util.List;
import org.photonbench.virtuallab.light.Line;

/**
 * A filter that passes a band of photon energies. A photon of a Lorentzian line (FWHM 2 hbar/T2)
 * passes with the part of the line, where it stands at its emission, that lies in the band.
 */
public final class BandFilter extends LineFilter {
  /** hbar in eV ps (ESTIMATORS 0). */
  public static final double HBAR_EV_PS = 0.6582119569e-3;

  private final double lowEv;
  private final double highEv;
  private final double inside;
  private final double outside;
  private final LineEnergies energies;

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
    super(port, lines.size(), follows);
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
    this.lowEv = lowEv;
    this.highEv = highEv;
    this.inside = inside;
    this.outside = outside;
    energies = new LineEnergies(lines, "a filter");
    prepare();
  }

  @Override
  public double acceptance(int line, double detuning) {
    return outside + (inside - outside) * energies.share(line, detuning, lowEv, highEv);
  }
}
