package org.photonbench.virtuallab.emitter;

import java.util.List;
import org.photonbench.virtuallab.light.Line;

/**
 * A quantum dot: all that does not depend on excitation and optics.
 *
 * @param name name for people
 * @param lines emission lines that the levels of the states refer to
 * @param states bright, grey, dark, charged states
 * @param blinking how it goes between the states, in their order
 * @param diffusion spectral diffusion, common to all lines
 */
public record Dot(
    String name,
    List<Line> lines,
    List<EmissionState> states,
    Blinking blinking,
    Diffusion diffusion) {
  public Dot {
    lines = List.copyOf(lines);
    states = List.copyOf(states);
    if (states.size() != blinking.dwells().size()) {
      throw new IllegalArgumentException(
          name + " has " + states.size() + " states, its blinking " + blinking.dwells().size());
    }
  }

  /** A dot with one state and without diffusion. */
  public static Dot steady(String name, List<Line> lines, List<Level> levels) {
    return new Dot(
        name,
        lines,
        List.of(new EmissionState("on", levels)),
        Blinking.none(),
        new Diffusion.None());
  }
}
