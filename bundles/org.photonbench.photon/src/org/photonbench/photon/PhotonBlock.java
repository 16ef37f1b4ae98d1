package org.photonbench.photon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A reusable block of photons in record order, as arrays of primitives, with the events among them.
 * A source refills the same block again and again, so that nothing is allocated per photon.
 *
 * <p>The arrays are shared, not copied: only the first {@link #size()} entries count, only a source
 * (or a stream operator) writes, and a consumer must not keep them beyond its call.
 */
public final class PhotonBlock {
  /** Fits the second-level cache of common processors: 13 bytes a photon. */
  public static final int DEFAULT_CAPACITY = 1 << 14;

  private final long[] times;
  private final int[] microTimes;
  private final byte[] channels;
  private final List<StreamEvent> events = new ArrayList<>();
  private final List<StreamEvent> eventsView = Collections.unmodifiableList(events);
  private final RecordMode mode;
  private int size;

  public PhotonBlock(RecordMode mode) {
    this(mode, DEFAULT_CAPACITY);
  }

  public PhotonBlock(RecordMode mode, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.mode = mode;
    times = new long[capacity];
    channels = new byte[capacity];
    microTimes = mode == RecordMode.T3 ? new int[capacity] : new int[0];
  }

  public RecordMode mode() {
    return mode;
  }

  public int capacity() {
    return times.length;
  }

  /** The number of photons in the block. */
  public int size() {
    return size;
  }

  /** Photon times: ticks (T2) or pulse numbers (T3), see {@link TimeBase}. */
  public long[] times() {
    return times;
  }

  /** Micro times after the pulse in units of {@link TimeBase#microTickSeconds()}; empty in T2. */
  public int[] microTimes() {
    return microTimes;
  }

  /** Channel numbers, never negative. */
  public byte[] channels() {
    return channels;
  }

  /** Markers and faults in stream order. */
  public List<StreamEvent> events() {
    return eventsView;
  }

  /** Empties the block; for sources. */
  public void clear() {
    size = 0;
    events.clear();
  }

  /**
   * Empties the block for photons of this mode; for sources.
   *
   * @throws IllegalArgumentException if it is for others
   */
  public void clearFor(RecordMode photons) {
    if (mode != photons) {
      throw new IllegalArgumentException(
          "a block for " + mode + " cannot take photons of " + photons);
    }
    clear();
  }

  /** Says how many photons the source wrote into the arrays; for sources. */
  public void setSize(int size) {
    if (size < 0 || size > times.length) {
      throw new IllegalArgumentException("size " + size + " outside 0.." + times.length);
    }
    this.size = size;
  }

  /** Adds an event; for sources. */
  public void add(StreamEvent event) {
    events.add(event);
  }

  /** Appends one photon; for tests and slow sources. */
  public void add(long time, int channel, int microTime) {
    times[size] = time;
    channels[size] = (byte) channel;
    if (mode == RecordMode.T3) {
      microTimes[size] = microTime;
    }
    size++;
  }
}
