package org.photonbench.photon.stream;

import org.photonbench.photon.StreamEvent;

/** Lists the first photons out of order one by one, and counts the others, with bounded memory. */
final class OrderLog {
  /** Photons that get an event of their own. */
  static final int LISTED = 1000;

  private long photons;

  /** Counts one more; whether it still gets an event of its own. */
  boolean lists() {
    photons++;
    return photons <= LISTED;
  }

  static StreamEvent event(long time, int photonIndex, String message) {
    return new StreamEvent(StreamEvent.Kind.TIME_ORDER, time, photonIndex, -1, 1, message);
  }

  boolean hasMore() {
    return photons > LISTED;
  }

  /** One event for those that are not listed. */
  StreamEvent rest(long time, int photonIndex) {
    long more = photons - LISTED;
    return new StreamEvent(
        StreamEvent.Kind.TIME_ORDER,
        time,
        photonIndex,
        -1,
        more,
        Summary.photons(more) + " more with this fault, counted but not listed one by one.");
  }
}
