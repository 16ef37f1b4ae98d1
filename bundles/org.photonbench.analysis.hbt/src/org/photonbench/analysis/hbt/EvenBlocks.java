package org.photonbench.analysis.hbt;

import java.util.List;
import java.util.function.Consumer;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/**
 * Cuts a stream into blocks of equal numbers of photons, however it comes: what is noted at the end
 * of each then does not depend on the reader, and a live run gives what a file gives.
 */
final class EvenBlocks {
  /** Photons of a block: few, so that short records have blocks enough for errors from them. */
  static final int PHOTONS = 1 << 11;

  private PhotonBlock slice;
  private int filled;

  /**
   * Hands a block on in parts, of which none reaches over the end of an even block.
   *
   * @param part takes each part
   * @param end called after each part that completes an even block
   */
  void accept(PhotonBlock block, Consumer<PhotonBlock> part, Runnable end) {
    if (filled + block.size() <= PHOTONS) {
      part.accept(block);
      advance(block.size(), end);
      return;
    }
    int from = 0;
    while (from < block.size()) {
      int to = Math.min(block.size(), from + PHOTONS - filled);
      part.accept(slice(block, from, to));
      advance(to - from, end);
      from = to;
    }
  }

  private void advance(int photons, Runnable end) {
    filled += photons;
    if (filled == PHOTONS) {
      filled = 0;
      end.run();
    }
  }

  /** Photons since the last complete block. */
  int rest() {
    return filled;
  }

  private PhotonBlock slice(PhotonBlock block, int from, int to) {
    int n = to - from;
    if (slice == null || slice.capacity() < n || slice.mode() != block.mode()) {
      slice = new PhotonBlock(block.mode(), PHOTONS);
    }
    slice.clear();
    System.arraycopy(block.times(), from, slice.times(), 0, n);
    System.arraycopy(block.channels(), from, slice.channels(), 0, n);
    if (block.microTimes().length > 0) {
      System.arraycopy(block.microTimes(), from, slice.microTimes(), 0, n);
    }
    slice.setSize(n);
    List<StreamEvent> events = block.events();
    for (int i = 0; i < events.size(); i++) {
      StreamEvent event = events.get(i);
      boolean last = to == block.size();
      if (event.photonIndex() >= from && (event.photonIndex() < to || last)) {
        slice.add(
            new StreamEvent(
                event.kind(),
                event.time(),
                event.photonIndex() - from,
                event.bytePosition(),
                event.value(),
                event.message()));
      }
    }
    return slice;
  }
}
