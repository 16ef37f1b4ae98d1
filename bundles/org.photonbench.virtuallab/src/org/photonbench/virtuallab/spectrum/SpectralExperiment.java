package org.photonbench.virtuallab.spectrum;

import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;

/** A simulated experiment that gives files other than a photon recording. Immutable. */
public interface SpectralExperiment {
  /**
   * Simulates it.
   *
   * @param seed seed of the random numbers: the same seed gives the same files
   * @param progress told the fraction done, at least a few times; may cancel
   * @throws RunCancelledException if {@code progress} said so
   */
  SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException;

  /**
   * What a scenario says of itself, whatever its kind.
   *
   * @param name short name
   * @param title one line for people
   * @param description what it shows, a few sentences
   * @param seed default seed
   * @param text the whole description as JSON
   */
  record Header(String name, String title, String description, long seed, String text) {}
}
