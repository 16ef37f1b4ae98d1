package org.photonbench.analysis.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The SHA-256 of a file, computed on a thread of its own while the analysis reads. */
final class FileHash implements AutoCloseable {
  private static final int CHUNK = 1 << 20;
  private static final int POLL_MILLIS = 20;

  private final FutureTask<String> task;
  private final Thread thread;
  private volatile long done;

  FileHash(Path file) {
    task = new FutureTask<>(() -> sha256(file));
    thread = Thread.ofPlatform().daemon().name("photonbench-sha256").unstarted(task);
  }

  void start() {
    thread.start();
  }

  private String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    byte[] chunk = new byte[CHUNK];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        digest.update(chunk, 0, n);
        done += n; // written by this thread alone
      }
    }
    return HexFormat.of().formatHex(digest.digest());
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
