package org.photonbench.virtuallab.emitter;

import java.util.Optional;
import org.photonbench.virtuallab.check.Require;

/**
 * One step of the exciton ladder: from n excitons to n - 1.
 *
 * @param name name for people, for example {@code X}
 * @param lifetimePs total lifetime in ps, of all channels
 * @param yield probability that the step emits a photon
 * @param lines which line the photon belongs to
 * @param dark mixing with a dark state, which then replaces the single exponential; only for the
 *     lowest level
 */
public record Level(
    String name, double lifetimePs, double yield, LineMixture lines, Optional<BrightDark> dark) {
  public Level {
    Require.positive("lifetime of " + name, lifetimePs);
    Require.probability("yield of " + name, yield);
  }

  /** A level with a single exponential. */
  public Level(String name, double lifetimePs, double yield, LineMixture lines) {
    this(name, lifetimePs, yield, lines, Optional.empty());
  }
}
