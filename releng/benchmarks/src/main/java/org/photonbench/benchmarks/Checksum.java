package org.photonbench.benchmarks;

import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.PhotonBlock;

/** A checksum over channel and 64-bit time of every photon, in order. */
final class Checksum implements PhotonAccumulator {
  private static final long PRIME = 0x100000001B3L;

  private long value;

  void add(long time, int channel) {
    value = (value ^ time) * PRIME;
    value = (value ^ channel) * PRIME;
    // The product moves bits up only.
    value ^= value >>> 32;
  }

  @Override
  public void accept(PhotonBlock block) {
    for (int i = 0; i < block.size(); i++) {
      add(block.times()[i], block.channels()[i]);
    }
  }

  long value() {
    return value;
  }
}
