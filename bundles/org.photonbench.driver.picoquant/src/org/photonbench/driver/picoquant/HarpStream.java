package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * One measurement: a thread of its own reads the device into a ring, another one writes the file.
 * The reading loop allocates nothing and waits for nobody but the device and, when the disk is
 * slow, the ring; the file gets every record that was read.
 */
final class HarpStream {
  /** Why a measurement ended. */
  enum End {
    TIME_OVER,
    STOPPED,
    FIFO_FULL,
    DEVICE_FAILED,
    DISK_FAILED
  }

  /** Reads after a stop that empty the FIFO, at most. */
  private static final int LAST_READS = 64;

  private static final int BLOCKS = 16;
  private static final long NAP_NANOS = 1_000_000;

  private final HarpDevice device;
  private final int milliseconds;
  private final StreamFile file;
  private final RecordRing ring;
  private final Thread reader;
  private final Thread writer;
  private volatile boolean stop;
  private volatile End end;
  private volatile IOException failure;
  private volatile long startedNanos;
  private volatile long elapsedNanos;
  private volatile long allocatedBytes;
  private volatile long loops;

  /**
   * A measurement, not yet begun.
   *
   * @param file takes the records; closed at the end
   */
  HarpStream(HarpDevice device, int milliseconds, StreamFile file) {
    this.device = device;
    this.milliseconds = milliseconds;
    this.file = file;
    ring = new RecordRing(BLOCKS, device.library().family().readMax());
    String name = device.library().family().title() + " " + device.serial();
    reader = Thread.ofPlatform().daemon().name(name).unstarted(this::readAll);
    writer = Thread.ofPlatform().daemon().name(name + " file").unstarted(this::writeAll);
  }

  void start() {
    writer.start();
    reader.start();
  }

  /** Ends it soon; from any thread. */
  void stop() {
    stop = true;
  }

  /** Whether both threads have ended. */
  boolean isDone() {
    return end != null && !reader.isAlive() && !writer.isAlive();
  }

  /** Waits for the end. */
  void join() throws InterruptedException {
    reader.join();
    writer.join();
  }

  /** Why it ended; empty before. */
  Optional<End> end() {
    return Optional.ofNullable(end);
  }

  /** What failed, if something did. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Time from the start to the stop of the device. */
  long elapsedNanos() {
    return elapsedNanos;
  }

  /** How the file grows. */
  StreamProgress progress() {
    return file.progress();
  }

  /** When the device was started, as {@link System#nanoTime()} counts; 0 before. */
  long startedNanos() {
    return startedNanos;
  }

  /** Milliseconds since the device was started. */
  long runningMillis() {
    return startedNanos == 0 ? 0 : (System.nanoTime() - startedNanos) / 1_000_000;
  }

  /** Bytes of heap that the reading loop took, as the virtual machine counts them. */
  long allocatedBytes() {
    return allocatedBytes;
  }

  /** Turns of the reading loop. */
  long loops() {
    return loops;
  }

  /** How often the disk kept the reading loop waiting. */
  long waits() {
    return ring.waits();
  }

  // ------------------------------------------------------------------ the reading thread

  private void readAll() {
    End why = End.DEVICE_FAILED;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(Integer.BYTES, Integer.BYTES);
      device.start(milliseconds);
      startedNanos = System.nanoTime();
      try {
        long allocated = ThreadAllocation.ofThisThread();
        why = readUntilEnd(count);
        allocatedBytes = ThreadAllocation.ofThisThread() - allocated;
      } finally {
        device.stop();
        elapsedNanos = System.nanoTime() - startedNanos;
      }
      if (why == End.STOPPED) {
        readRest(count);
      }
    } catch (IOException e) {
      failed(e);
      why = End.DEVICE_FAILED;
    } finally {
      end = why;
      ring.end();
    }
  }

  private void failed(IOException e) {
    if (failure == null) {
      failure = e;
    } else {
      failure.addSuppressed(e);
    }
  }

  private End readUntilEnd(MemorySegment count) throws IOException {
    final HarpLibrary library = device.library();
    final int index = device.index();
    final int few = library.family().readMax() / 8;
    int lastFlags = 0;
    long turns = 0;
    try {
      while (!stop) {
        turns++;
        if (!ring.awaitFree()) {
          return End.DISK_FAILED;
        }
        int flags = library.flags(index, count) & HarpFlags.FAULTS;
        if ((flags & HarpFlags.FATAL) != 0) {
          ring.publish(0, flags);
          return (flags & HarpFlags.FIFO_FULL) != 0 ? End.FIFO_FULL : End.DEVICE_FAILED;
        }
        int n = library.readFifo(index, ring.free(), count);
        if (n > 0 || flags != lastFlags) {
          ring.publish(n, flags);
          lastFlags = flags;
        }
        if (n == 0 && library.status(index, count) != 0) {
          return End.TIME_OVER;
        }
        if (n < few) {
          LockSupport.parkNanos(NAP_NANOS);
        }
      }
      return End.STOPPED;
    } finally {
      loops = turns;
    }
  }

  /** What the FIFO still has of a measurement that was stopped. */
  private void readRest(MemorySegment count) throws IOException {
    int n = 1;
    for (int i = 0; i < LAST_READS && n > 0 && ring.awaitFree(); i++) {
      n = device.library().readFifo(device.index(), ring.free(), count);
      if (n > 0) {
        ring.publish(n, 0);
      }
    }
  }

  // ------------------------------------------------------------------ the writing thread

  private void writeAll() {
    boolean written = false;
    try {
      while (ring.awaitFilled()) {
        file.write(ring.filled(), ring.filledFlags());
        ring.release();
      }
      written = true;
    } catch (IOException e) {
      failed(e);
    } catch (RuntimeException e) {
      failed(new IOException("The recording failed: " + e.getMessage(), e));
    }
    if (!written) {
      ring.abandon();
    }
    try {
      reader.join();
      if (!written) {
        end = End.DISK_FAILED;
      }
      file.finish(end, failure, elapsedNanos, milliseconds);
    } catch (IOException e) {
      failed(e);
      end = End.DISK_FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ring.close();
    }
  }
}
