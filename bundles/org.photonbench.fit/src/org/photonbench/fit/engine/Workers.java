package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Numbered jobs on several threads. What a job does may depend on its number only. */
public final class Workers {
  private Workers() {}

  /**
   * Runs jobs 0 to {@code jobs - 1} and returns when all are done.
   *
   * @param threads at least 1
   * @param scratch makes what one thread works with
   * @throws RuntimeException the first that a job threw
   */
  public static <S> void run(int threads, int jobs, Supplier<S> scratch, ObjIntConsumer<S> job) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    }
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          S own = scratch.get();
          for (int i = next.getAndIncrement(); i < jobs; i = next.getAndIncrement()) {
            job.accept(own, i);
          }
        };
    if (threads == 1 || jobs <= 1) {
      worker.run();
      return;
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, jobs))) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, jobs); i++) {
        running.add(executor.submit(worker));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a parallel job failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while parallel jobs ran", e);
    }
  }

  /** Random numbers of one job, the same on any number of threads. */
  public static RandomGenerator random(long seed, int job) {
    long mixed = (seed + 0x9E3779B97F4A7C15L * (job + 1L)) * 0xBF58476D1CE4E5B9L;
    return new SplittableRandom(mixed ^ (mixed >>> 31));
  }
}
