package org.photonbench.analysis;

/** Follows a run; called between blocks on the run's thread, at most about 20 times a second. */
@FunctionalInterface
public interface ProgressListener {
  ProgressListener NONE = (_, _) -> true;

  /**
   * @param fraction done, 0 to 1
   * @param photons photons read so far in this pass
   * @return false to cancel the run
   */
  boolean progress(double fraction, long photons);
}
