package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.photonbench.photon.Sha256;

/** The SHA-256 of a file, computed on a thread of its own while the analysis reads. */
final class FileHash implements AutoCloseable {
  private static final int POLL_MILLIS = 20;

  private final FutureTask<String> task;
  private final Thread thread;
  private volatile long done;

  FileHash(Path file) {
    task = new FutureTask<>(() -> Sha256.of(file, bytes -> done = bytes));
    thread = Thread.ofPlatform().daemon().name("photonbench-sha256").unstarted(task);
  }

  void start() {
    thread.start();
  }

  /** Bytes hashed so far. */
  long done() {
    return done;
  }

  /** Called again and again while waiting. */
  @FunctionalInterface
  interface Waiting {
    void tick() throws RunCancelledException;
  }

  /** The hash, hexadecimal, as soon as it is there. */
  String await(Waiting waiting) throws IOException, RunCancelledException {
    while (true) {
      try {
        return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        waiting.tick();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RunCancelledException();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
          throw io;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Stops the thread if it still runs. */
  @Override
  public void close() {
    task.cancel(true);
  }
}
