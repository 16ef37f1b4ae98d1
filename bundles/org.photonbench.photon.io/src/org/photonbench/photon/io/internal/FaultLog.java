package org.photonbench.photon.io.internal;

import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/** Keeps a damaged file from filling the memory: lists the first faults of a kind, counts all. */
public final class FaultLog {
  /** Events of one kind that are listed one by one. */
  public static final int LISTED = 1000;

  private static final StreamEvent.Kind[] KINDS = StreamEvent.Kind.values();

  private final int[] listed = new int[KINDS.length];
  private final long[] unlisted = new long[KINDS.length];

  /**
   * Whether the next fault of this kind still gets an event of its own; if not, it is counted.
   *
   * @param amount what the event would count: photons or records
   */
  public boolean lists(StreamEvent.Kind kind, long amount) {
    int i = kind.ordinal();
    if (listed[i] < LISTED) {
      listed[i]++;
      return true;
    }
    unlisted[i] += amount;
    return false;
  }

  /** Adds one last event for each kind of which there were more than are listed. */
  public void summarise(PhotonBlock block, long time, long bytePosition) {
    for (StreamEvent.Kind kind : KINDS) {
      long more = unlisted[kind.ordinal()];
      if (more > 0) {
        String what = kind == StreamEvent.Kind.TIME_ORDER ? " more photons" : " more records";
        block.add(
            new StreamEvent(
                kind,
                time,
                block.size(),
                bytePosition,
                more,
                more + what + " with this fault are counted but not listed one by one."));
      }
    }
  }
}
