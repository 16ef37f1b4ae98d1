package org.photonbench.virtuallab.emitter;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.check.Require;

/**
 * A charge or trap state of the dot (bright, grey, dark, trion), in which it has kinetics of its
 * own.
 *
 * @param name name for people, for example {@code on}
 * @param levels the ladder from the bottom: exciton, biexciton, ...; more excitons than levels
 *     decay to the top level at once and without a photon
 * @param shelving a dark state beside the exciton, for CW excitation
 */
public record EmissionState(String name, List<Level> levels, Optional<Shelving> shelving) {
  /** Most levels of a ladder. */
  public static final int MAX_LEVELS = 6;

  /**
   * A state without emission that the exciton can fall into, and that returns to the ground state.
   *
   * @param intoPerPs rate from the exciton in 1/ps
   * @param backPerPs rate to the ground state in 1/ps
   */
  public record Shelving(double intoPerPs, double backPerPs) {
    public Shelving {
      Require.positive("rate into the shelving state", intoPerPs);
      Require.positive("rate out of the shelving state", backPerPs);
    }
  }

  /** A ladder without shelving. */
  public EmissionState(String name, List<Level> levels) {
    this(name, levels, Optional.empty());
  }

  public EmissionState {
    levels = List.copyOf(levels);
    if (levels.isEmpty() || levels.size() > MAX_LEVELS) {
      throw new IllegalArgumentException(
          "state " + name + " must have 1 to " + MAX_LEVELS + " levels, has " + levels.size());
    }
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i).dark().isPresent()) {
        throw new IllegalArgumentException(
            "only the lowest level of a state can have a dark partner, not "
                + levels.get(i).name());
      }
    }
  }
}
