package org.photonbench.virtuallab.light;

import java.util.Set;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Optics between source and detectors; works on the photons of a block in place. */
public interface OpticalStage {
  /** The fields that it needs. */
  Set<PhotonField> needs();

  /**
   * Sends the photons at its input ports on. Called for blocks 0, 1, 2, ... without gaps.
   *
   * @param block photons, changed in place
   * @param random random numbers of this stage and this block
   */
  void apply(LightBlock block, Xoshiro256 random);

  /**
   * By how much at most, in ps, a photon may come out before the start of the block it comes out
   * in, because it was held back; 0 for stages that hold nothing back.
   */
  default double lateness() {
    return 0;
  }
}
