package org.photonbench.virtuallab.interference;

import java.util.List;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.optics.LineFilter;

/** A cavity that light passes through: each photon with the part of its line that the mode has. */
public final class CavityFilter extends LineFilter {
  private final CavityMode mode;
  private final double transmission;
  private final List<Line> lines;

  /**
   * @param port beam that it stands in
   * @param mode resonance and quality
   * @param transmission part of the photons on resonance that passes
   * @param lines the lines of the source; each must have an energy
   * @param follows whether the light has detunings, which move the lines
   */
  public CavityFilter(
      int port, CavityMode mode, double transmission, List<Line> lines, boolean follows) {
    super(port, lines.size(), follows);
    if (!(transmission > 0 && transmission <= 1)) {
      throw new IllegalArgumentException(
          "transmission on resonance must be above 0 and at most 1, was " + transmission);
    }
    for (Line line : lines) {
      if (Double.isNaN(line.energyEv())) {
        throw new IllegalArgumentException(
            "line " + line.name() + " has no energy, so a cavity cannot act on it");
      }
    }
    this.mode = mode;
    this.transmission = transmission;
    this.lines = List.copyOf(lines);
    prepare();
  }

  @Override
  public double acceptance(int line, double detuning) {
    Line own = lines.get(line);
    double centre = own.energyEv() + 1e-3 * Coherence.HBAR_MEV_PS * detuning;
    return transmission * mode.filter(centre, own.coherencePs());
  }
}
