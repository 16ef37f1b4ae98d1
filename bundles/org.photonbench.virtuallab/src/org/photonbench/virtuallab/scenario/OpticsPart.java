package org.photonbench.virtuallab.scenario;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/**
 * A stage of the optics of a scenario: its description, from which a stage is made for each run.
 */
public interface OpticsPart {
  /** A stage for one run. */
  OpticalStage build(Build build);

  /**
   * Part of the photons of each line that passes, if the losses of this part may be applied at the
   * source instead, because it stands in the light first and treats photons independently. The part
   * then turns the polarisations as it does with those of photons. Empty if it draws its losses
   * itself.
   *
   * @param polarisations linear polarisation of each line in rad; changed
   */
  default Optional<double[]> thins(double[] polarisations) {
    return Optional.empty();
  }

  /** Moves the shares of the light on, or to NaN where that has no closed form. */
  void pass(Flux flux, List<Line> lines);

  /**
   * Whether counts of pairs behind it are not the products of shares: photons interfere in pairs.
   */
  default boolean interferes() {
    return false;
  }

  /**
   * Tells its own truth.
   *
   * @param scenario the whole scenario
   * @param arriving the light that comes to this part
   */
  default void truth(Scenario scenario, Flux arriving, Truth truth) {}

  /**
   * What a stage is made with.
   *
   * @param clock how time is cut into blocks
   * @param lines lines of the light
   * @param diffuses whether the lines move in energy
   * @param durationPs length of the recording in ps
   * @param excitation how the light is excited
   * @param thinned whether {@link #thins} has been applied at the source
   */
  record Build(
      BlockClock clock,
      List<Line> lines,
      boolean diffuses,
      double durationPs,
      Excitation excitation,
      boolean thinned) {}
}
