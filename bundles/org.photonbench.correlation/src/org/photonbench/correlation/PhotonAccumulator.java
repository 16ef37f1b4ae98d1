package org.photonbench.correlation;

import org.photonbench.photon.PhotonBlock;

/**
 * Something that counts photons block by block. A snapshot taken between two blocks is exact for
 * all photons accepted so far, and does not depend on how the record was cut into blocks.
 *
 * <p>Not thread-safe: one thread feeds it and takes the snapshots. Snapshots are copies.
 */
@FunctionalInterface
public interface PhotonAccumulator {
  /**
   * Counts the photons of a block. The block is only read, and not kept.
   *
   * @throws IllegalArgumentException if the block is of a mode that cannot be counted here
   */
  void accept(PhotonBlock block);
}
