package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * A Hong-Ou-Mandel set-up: one beam, split into a short and a long arm, meets itself at a splitter.
 *
 * @param input port of the light
 * @param first port of the output that the short arm's light is transmitted to
 * @param second port of the other output
 * @param arms splitters; its contrast C counts squared for two photons
 * @param delayPs by how much the long arm is longer, in ps
 * @param turnRad by how much the long arm turns the linear polarisation: 0 parallel, pi/2
 *     perpendicular
 * @param overlap mode overlap M of the two arms beside C^2 and polarisation, 0 to 1
 */
public record HomSettings(
    int input,
    int first,
    int second,
    Interferometer arms,
    double delayPs,
    double turnRad,
    double overlap) {
  public HomSettings {
    Require.port(input);
    Require.port(first);
    Require.port(second);
    Require.positive("delay of the long arm in ps", delayPs);
    Require.finite("turn of the polarisation in rad", turnRad);
    Require.probability("mode overlap", overlap);
  }

  /** Overlap of modes and beams: M C^2. */
  double modes() {
    return overlap * arms.contrast() * arms.contrast();
  }

  /** Refuses a delay in which a photon would interfere with itself. */
  void requireLonger(double coherencePs) {
    if (delayPs < 5 * coherencePs) {
      throw new IllegalArgumentException(
          "the delay of the long arm, "
              + delayPs
              + " ps, must be at least 5 coherence times ("
              + 5 * coherencePs
              + " ps), or each photon interferes with itself");
    }
  }
}
