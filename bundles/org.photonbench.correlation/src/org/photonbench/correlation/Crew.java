package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that do parts of a piece of work together with the one that asks for it. */
final class Crew implements AutoCloseable {
  private final int threads;
  private final ExecutorService others;
  private Throwable failure;

  /**
   * @param threads number of threads with the asking one
   * @throws IllegalArgumentException if there is none
   */
  Crew(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread, were " + threads);
    }
    this.threads = threads;
    others = pool(Math.max(1, threads - 1));
  }

  /** Threads that do not keep the program alive. */
  static ExecutorService pool(int threads) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("correlation-", 1).factory());
  }

  int threads() {
    return threads;
  }

  /**
   * Does parts 0 to {@code parts} - 1, no more than threads, and waits for all. Once closed, the
   * asking thread does them alone.
   *
   * @throws IllegalStateException if the thread is interrupted, a part fails, or one did before
   */
  void run(int parts, IntConsumer work) {
    if (failure != null) {
      throw new IllegalStateException("the correlation failed before: " + failure, failure);
    }
    if (others.isShutdown()) {
      for (int p = 0; p < parts; p++) {
        work.accept(p);
      }
      return;
    }
    List<Future<?>> running = new ArrayList<>();
    for (int p = 1; p < parts; p++) {
      int part = p;
      running.add(others.submit(() -> work.accept(part)));
    }
    work.accept(0);
    try {
      for (Future<?> part : running) {
        part.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fail("the correlation was interrupted; run it again", e);
    } catch (ExecutionException e) {
      throw fail("the correlation failed: " + e.getCause(), e.getCause());
    }
  }

  /** Others may still be at work on what they share with this thread: nothing can go on. */
  private IllegalStateException fail(String message, Throwable cause) {
    failure = cause;
    close();
    return new IllegalStateException(message, cause);
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
