package org.photonbench.virtuallab.optics;

import java.util.List;
import org.photonbench.virtuallab.light.Line;

/** Where the Lorentzian lines of a source stand in energy (FWHM 2 hbar/T2). */
final class LineEnergies {
  private final double[] centres;
  private final double[] halfWidths;

  /**
   * @param lines each must have an energy
   * @param what the optics that acts on energies, for the message
   */
  LineEnergies(List<Line> lines, String what) {
    int n = lines.size();
    centres = new double[n];
    halfWidths = new double[n];
    for (int i = 0; i < n; i++) {
      Line line = lines.get(i);
      if (Double.isNaN(line.energyEv())) {
        throw new IllegalArgumentException(
            "line " + line.name() + " has no energy, so " + what + " cannot act on it");
      }
      centres[i] = line.energyEv();
      halfWidths[i] = BandFilter.HBAR_EV_PS / line.coherencePs();
    }
  }

  int size() {
    return centres.length;
  }

  /** Part of a line between two energies in eV, the line detuned by so many rad/ps. */
  double share(int line, double detuning, double lowEv, double highEv) {
    double centre = centres[line] + BandFilter.HBAR_EV_PS * detuning;
    double width = halfWidths[line];
    if (width == 0) {
      return centre >= lowEv && centre < highEv ? 1 : 0;
    }
    return (Math.atan((highEv - centre) / width) - Math.atan((lowEv - centre) / width)) / Math.PI;
  }
}
