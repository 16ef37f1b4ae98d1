package org.photonbench.photon.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/**
 * Photons and events that wait until nothing earlier can come; they leave by time, and in the order
 * of their arrival where times are equal. What arrives in order goes into a ring and costs next to
 * nothing, the rest into a heap.
 */
final class ReorderBuffer {
  private static final int FIRST_CAPACITY = 1 << 10;

  private record Waiting(long key, long sequence, StreamEvent event) {}

  private final boolean micro;
  private long sequence;

  // The ring: a power of two long, rising by time.
  private long[] ringTimes = new long[FIRST_CAPACITY];
  private long[] ringSequences = new long[FIRST_CAPACITY];
  private int[] ringMicros;
  private byte[] ringChannels = new byte[FIRST_CAPACITY];
  private int ringHead;
  private int ringSize;

  // The heap: the first by (time, sequence) at index 0.
  private long[] heapTimes = new long[FIRST_CAPACITY];
  private long[] heapSequences = new long[FIRST_CAPACITY];
  private int[] heapMicros;
  private byte[] heapChannels = new byte[FIRST_CAPACITY];
  private int heapSize;

  private final PriorityQueue<Waiting> events =
      new PriorityQueue<>(
          Comparator.comparingLong(Waiting::key).thenComparingLong(Waiting::sequence));

  ReorderBuffer(RecordMode mode) {
    micro = mode == RecordMode.T3;
    ringMicros = new int[micro ? FIRST_CAPACITY : 0];
    heapMicros = new int[micro ? FIRST_CAPACITY : 0];
  }

  int photons() {
    return ringSize + heapSize;
  }

  int events() {
    return events.size();
  }

  void add(StreamEvent event, long key) {
    events.add(new Waiting(key, sequence++, event));
  }

  void add(long time, byte channel, int microTime) {
    if (ringSize == 0 || time >= ringTimes[ringHead + ringSize - 1 & ringTimes.length - 1]) {
      addToRing(time, channel, microTime);
    } else {
      addToHeap(time, channel, microTime);
    }
    sequence++;
  }

  private void addToRing(long time, byte channel, int microTime) {
    if (ringSize == ringTimes.length) {
      growRing();
    }
    int at = ringHead + ringSize & ringTimes.length - 1;
    ringTimes[at] = time;
    ringSequences[at] = sequence;
    ringChannels[at] = channel;
    if (micro) {
      ringMicros[at] = microTime;
    }
    ringSize++;
  }

  private void growRing() {
    int old = ringTimes.length;
    int tail = old - ringHead;
    long[] times = new long[2 * old];
    long[] sequences = new long[2 * old];
    byte[] channels = new byte[2 * old];
    int[] micros = new int[micro ? 2 * old : 0];
    System.arraycopy(ringTimes, ringHead, times, 0, tail);
    System.arraycopy(ringTimes, 0, times, tail, ringHead);
    System.arraycopy(ringSequences, ringHead, sequences, 0, tail);
    System.arraycopy(ringSequences, 0, sequences, tail, ringHead);
    System.arraycopy(ringChannels, ringHead, channels, 0, tail);
    System.arraycopy(ringChannels, 0, channels, tail, ringHead);
    if (micro) {
      System.arraycopy(ringMicros, ringHead, micros, 0, tail);
      System.arraycopy(ringMicros, 0, micros, tail, ringHead);
    }
    ringTimes = times;
    ringSequences = sequences;
    ringChannels = channels;
    ringMicros = micros;
    ringHead = 0;
  }

  private void addToHeap(long time, byte channel, int microTime) {
    if (heapSize == heapTimes.length) {
      int length = 2 * heapSize;
      heapTimes = Arrays.copyOf(heapTimes, length);
      heapSequences = Arrays.copyOf(heapSequences, length);
      heapChannels = Arrays.copyOf(heapChannels, length);
      heapMicros = Arrays.copyOf(heapMicros, micro ? length : 0);
    }
    int at = heapSize++;
    while (at > 0) {
      int parent = at - 1 >>> 1;
      // The new one has the highest sequence: at equal times it stays below.
      if (heapTimes[parent] <= time) {
        break;
      }
      moveInHeap(parent, at);
      at = parent;
    }
    putInHeap(at, time, sequence, channel, microTime);
  }

  private void removeFromHeap() {
    int last = --heapSize;
    long time = heapTimes[last];
    long order = heapSequences[last];
    int at = 0;
    for (int child = 1; child < last; child = 2 * at + 1) {
      if (child + 1 < last
          && isEarlier(
              heapTimes[child + 1], heapSequences[child + 1],
              heapTimes[child], heapSequences[child])) {
        child++;
      }
      if (!isEarlier(heapTimes[child], heapSequences[child], time, order)) {
        break;
      }
      moveInHeap(child, at);
      at = child;
    }
    putInHeap(at, time, order, heapChannels[last], micro ? heapMicros[last] : 0);
  }

  private void moveInHeap(int from, int to) {
    heapTimes[to] = heapTimes[from];
    heapSequences[to] = heapSequences[from];
    heapChannels[to] = heapChannels[from];
    if (micro) {
      heapMicros[to] = heapMicros[from];
    }
  }

  private void putInHeap(int at, long time, long order, byte channel, int microTime) {
    heapTimes[at] = time;
    heapSequences[at] = order;
    heapChannels[at] = channel;
    if (micro) {
      heapMicros[at] = microTime;
    }
  }

  private static boolean isEarlier(long time, long order, long otherTime, long otherOrder) {
    return time < otherTime || time == otherTime && order < otherOrder;
  }

  /**
   * Moves everything earlier than {@code floor} to the end of the block.
   *
   * @return false if the block is full before all is moved
   */
  boolean drain(PhotonBlock block, long floor) {
    while (true) {
      boolean fromHeap = heapIsFirst();
      boolean any = photons() > 0;
      long time = any ? fromHeap ? heapTimes[0] : ringTimes[ringHead] : Long.MAX_VALUE;
      Waiting waiting = events.peek();
      if (waiting != null && waiting.key() < floor) {
        long order = any ? fromHeap ? heapSequences[0] : ringSequences[ringHead] : Long.MAX_VALUE;
        if (isEarlier(waiting.key(), waiting.sequence(), time, order)) {
          events.remove();
          put(block, waiting.event());
          continue;
        }
      }
      if (!any || time >= floor) {
        return true;
      }
      if (block.size() == block.capacity()) {
        return false;
      }
      takeFirst(block, fromHeap);
    }
  }

  static void put(PhotonBlock block, StreamEvent event) {
    block.add(FilterSource.moved(event, event.time(), block.size()));
  }

  private boolean heapIsFirst() {
    return heapSize > 0
        && (ringSize == 0
            || isEarlier(
                heapTimes[0], heapSequences[0], ringTimes[ringHead], ringSequences[ringHead]));
  }

  private void takeFirst(PhotonBlock block, boolean fromHeap) {
    if (fromHeap) {
      block.add(heapTimes[0], heapChannels[0], micro ? heapMicros[0] : 0);
      removeFromHeap();
    } else {
      block.add(ringTimes[ringHead], ringChannels[ringHead], micro ? ringMicros[ringHead] : 0);
      ringHead = ringHead + 1 & ringTimes.length - 1;
      ringSize--;
    }
  }

  /** Time of the earliest photon or event, of which there must be one. */
  long firstTime() {
    long first = events.isEmpty() ? Long.MAX_VALUE : events.peek().key();
    if (photons() > 0) {
      first = Math.min(first, heapIsFirst() ? heapTimes[0] : ringTimes[ringHead]);
    }
    return first;
  }
}
