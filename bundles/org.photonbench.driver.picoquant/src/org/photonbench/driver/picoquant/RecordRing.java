package org.photonbench.driver.picoquant;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.locks.LockSupport;

/**
 * Blocks of records between the thread that reads the device and the one that writes the file, in
 * memory outside the heap. One thread fills, one takes; nothing is allocated after the beginning.
 * When it is full, the filling thread waits: the device's own FIFO holds what comes meanwhile.
 */
final class RecordRing implements AutoCloseable {
  static final int FEWEST_BLOCKS = 8;
  private static final int RECORD_BYTES = 4;
  private static final int PAGE = 4096;
  private static final long WAIT_NANOS = 200_000;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment[] segments;
  private final ByteBuffer[] views;
  private final int[] records;
  private final int[] flags;
  private volatile long filled;
  private volatile long taken;
  private volatile boolean ended;
  private volatile boolean abandoned;
  private long waits;
  private int fullest;

  /**
   * A ring.
   *
   * @param blocks at least {@link #FEWEST_BLOCKS}
   * @param recordsPerBlock room of a block
   */
  RecordRing(int blocks, int recordsPerBlock) {
    if (blocks < FEWEST_BLOCKS) {
      throw new IllegalArgumentException("a ring has " + FEWEST_BLOCKS + " blocks or more");
    }
    segments = new MemorySegment[blocks];
    views = new ByteBuffer[blocks];
    records = new int[blocks];
    flags = new int[blocks];
    long bytes = (long) RECORD_BYTES * recordsPerBlock;
    MemorySegment all = arena.allocate(blocks * bytes, PAGE);
    for (int i = 0; i < blocks; i++) {
      segments[i] = all.asSlice(i * bytes, bytes);
      views[i] = segments[i].asByteBuffer().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  // ------------------------------------------------------------------ the filling thread

  /** Waits for a free block; false if the other thread gave up. */
  boolean awaitFree() {
    boolean waited = false;
    while (filled - taken == segments.length) {
      if (abandoned) {
        return false;
      }
      waited = true;
      LockSupport.parkNanos(WAIT_NANOS);
    }
    waits += waited ? 1 : 0;
    return !abandoned;
  }

  /** The free block to fill. */
  MemorySegment free() {
    return segments[(int) (filled % segments.length)];
  }

  /** Hands the free block on. */
  void publish(int recordsInIt, int flagsWithIt) {
    int slot = (int) (filled % segments.length);
    records[slot] = recordsInIt;
    flags[slot] = flagsWithIt;
    filled = filled + 1;
    fullest = Math.max(fullest, (int) (filled - taken));
  }

  /** Says that nothing follows. */
  void end() {
    ended = true;
  }

  /** How often the ring was full. */
  long waits() {
    return waits;
  }

  /** Blocks that were waiting at most. */
  int fullest() {
    return fullest;
  }

  // ------------------------------------------------------------------ the taking thread

  /** Waits for a filled block; false if nothing follows. */
  boolean awaitFilled() {
    while (filled == taken) {
      // What was filled before the end was said is seen once the end is.
      if (ended && filled == taken) {
        return false;
      }
      LockSupport.parkNanos(WAIT_NANOS);
    }
    return true;
  }

  /** The filled block, read-only, from its first to its last record. */
  ByteBuffer filled() {
    int slot = (int) (taken % segments.length);
    return views[slot].limit(RECORD_BYTES * records[slot]).position(0);
  }

  /** The flags that came with it. */
  int filledFlags() {
    return flags[(int) (taken % segments.length)];
  }

  /** Gives the filled block back. */
  void release() {
    taken = taken + 1;
  }

  /** Says that nothing is taken any more. */
  void abandon() {
    abandoned = true;
  }

  /** Frees the memory; both threads must have ended. */
  @Override
  public void close() {
    arena.close();
  }
}
