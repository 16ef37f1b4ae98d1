package org.photonbench.correlation;

import java.util.function.Supplier;
import org.photonbench.photon.PhotonBlock;

/**
 * Cuts a record into segments of equal length and counts each with an accumulator of its own: for
 * local normalisation ({@link LocalCorrelation}) and for errors from time blocks ({@link
 * BlockResampling}). Segment k holds the times from origin + k length to origin + (k + 1) length
 * (excluded). Pairs across a border are in no segment.
 *
 * <p>A segment is handed over when the first photon of a later one comes; segments without a photon
 * are not. A photon of a segment that was handed over already, or at an impossible time beyond
 * +-2^60, is excluded and counted.
 *
 * @param <T> accumulator of one segment
 */
public final class TimeSegments<T extends PhotonAccumulator> implements PhotonAccumulator {
  /** Takes finished segments. */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * A segment has ended.
     *
     * @param index number of the segment, rising
     * @param start its first tick
     * @param end the first tick after it; of the last segment the end of the record
     * @param counted what its photons were counted with
     */
    void segment(long index, long start, long end, T counted);
  }

  private final long origin;
  private final long length;
  private final Supplier<? extends T> factory;
  private final Sink<? super T> sink;
  private T current;
  private long index = Long.MIN_VALUE;
  private PhotonBlock slice;
  private long excluded;

  /**
   * @param origin where segment 0 begins, in ticks within +-2^60
   * @param length length of a segment in ticks, 1 to 2^60
   * @param factory makes the accumulator of a segment
   * @param sink takes the finished segments
   * @throws IllegalArgumentException if origin or length is out of range
   */
  public TimeSegments(
      long origin, long length, Supplier<? extends T> factory, Sink<? super T> sink) {
    if (!TimeOrder.isWithinLimit(origin) || length < 1 || length > TimeOrder.LIMIT) {
      throw new IllegalArgumentException(
          "segments must begin within +-2^60 ticks and be 1 to 2^60 long, were "
              + length
              + " from "
              + origin
              + " on");
    }
    this.origin = origin;
    this.length = length;
    this.factory = factory;
    this.sink = sink;
  }

  @Override
  public void accept(PhotonBlock block) {
    long[] times = block.times();
    int n = block.size();
    if (n == 0) {
      return;
    }
    if (TimeOrder.isPlain(times, n) && isCurrent(times[0]) && isCurrent(times[n - 1])) {
      current.accept(block);
      return;
    }
    int i = 0;
    while (i < n) {
      if (!isCurrent(times[i]) && !open(times[i])) {
        excluded++;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < n && isCurrent(times[end])) {
        end++;
      }
      current.accept(slice(block, i, end));
      i = end;
    }
  }

  private boolean isCurrent(long time) {
    return current != null
        && TimeOrder.isWithinLimit(time)
        && Math.floorDiv(time - origin, length) == index;
  }

  private boolean open(long time) {
    if (!TimeOrder.isWithinLimit(time)) {
      return false;
    }
    long next = Math.floorDiv(time - origin, length);
    if (next < index) {
      return false;
    }
    hand(start(next));
    index = next;
    current = factory.get();
    return true;
  }

  private long start(long segment) {
    return origin + segment * length;
  }

  private void hand(long end) {
    if (current != null) {
      sink.segment(index, start(index), Math.min(start(index) + length, end), current);
      current = null;
    }
  }

  private PhotonBlock slice(PhotonBlock block, int from, int to) {
    int n = to - from;
    if (slice == null || slice.capacity() < n || slice.mode() != block.mode()) {
      slice = new PhotonBlock(block.mode(), block.capacity());
    }
    System.arraycopy(block.times(), from, slice.times(), 0, n);
    System.arraycopy(block.channels(), from, slice.channels(), 0, n);
    if (block.microTimes().length > 0) {
      System.arraycopy(block.microTimes(), from, slice.microTimes(), 0, n);
    }
    slice.setSize(n);
    return slice;
  }

  /**
   * Hands over the last segment. Photons that come later are excluded, but for later segments.
   *
   * @param end first tick after the record: the last segment may be shorter than the others
   */
  public void finish(long end) {
    hand(end);
  }

  /** Photons of any channel that were in no segment. */
  public long excludedPhotons() {
    return excluded;
  }
}
