package org.photonbench.virtuallab.light;

import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Something that emits photons: an emitter, a laser, a lamp, several of them. */
public interface LightSource {
  /** How time is cut into blocks; every block handed to {@link #emit} has this clock. */
  BlockClock clock();

  /** The emission lines that {@link PhotonField#LINE} counts. At most 127. */
  List<Line> lines();

  /** The fields that this source can fill. */
  Set<PhotonField> offers();

  /**
   * Fills a block, which is empty and has its number, with the photons of its time at port 0 and in
   * order. Called for blocks 0, 1, 2, ... without gaps.
   *
   * @param block to be filled, with fields that this source offers
   * @param random random numbers of this source and this block
   */
  void emit(LightBlock block, Xoshiro256 random);
}
