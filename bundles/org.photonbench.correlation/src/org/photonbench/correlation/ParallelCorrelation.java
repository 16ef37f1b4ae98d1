package org.photonbench.correlation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/**
 * Pair counting on several threads by slices of time, with the same integers as on one, for any
 * number of threads and any cutting into blocks. The thread that feeds it reads and decodes
 * meanwhile; it waits only when the others are behind.
 *
 * <p>A slice is counted together with the photons before it that can be partners, its lead; then
 * the pairs within the lead alone, which belong to slices before, are taken off again. Each pair is
 * thereby counted in the slice of its later photon. This suits lags up to some thousand photons;
 * for longer ones take {@link ParallelLogCorrelator}.
 *
 * <p>Memory: twice as many slices as threads, each of 2^19 photons or four times its lead, at 9
 * bytes a photon (13 in T3), beside what the correlators need.
 *
 * <p>Not thread-safe itself: one thread feeds it and takes the snapshots. Close it to end its
 * threads; the counts remain.
 */
public final class ParallelCorrelation implements PairCorrelator, AutoCloseable {
  private static final int SLICE = 1 << 19;

  private final Supplier<? extends PairCorrelator> factory;
  private final int inFlight;
  private final ExecutorService executor;
  private final Deque<Work> running = new ArrayDeque<>();
  private final Deque<PhotonBlock> spare = new ArrayDeque<>();
  private final long reach;
  private Slice filling = new Slice();
  private PhotonBlock copy;
  private Lead lead = new Lead();
  private Totals totals;
  private RuntimeException failure;

  /**
   * @param threads number of threads that count, at least 1, beside the one that feeds
   * @param factory makes correlators, all alike
   * @throws IllegalArgumentException if there is no thread
   */
  public ParallelCorrelation(int threads, Supplier<? extends PairCorrelator> factory) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread, were " + threads);
    }
    this.factory = factory;
    PairCorrelator empty = factory.get();
    reach = empty.reach();
    totals = Totals.of(empty);
    inFlight = 2 * threads;
    executor = Crew.pool(threads);
  }

  /** Some photons in a row, in blocks that nobody changes until they are released. */
  private static final class Slice {
    final List<PhotonBlock> blocks = new ArrayList<>();
    final List<Consumer<? super PhotonBlock>> releases = new ArrayList<>();
    int photons;
  }

  private record Work(Slice slice, Future<Totals> result) {}

  /** What can be added and taken off. */
  private record Totals(long[] counts, long a, long b, long violations, long excluded) {
    static Totals of(PairCorrelator correlator) {
      return new Totals(
          correlator.counts(),
          correlator.photonsA(),
          correlator.photonsB(),
          correlator.orderViolations(),
          correlator.excludedPhotons());
    }

    /** This and so many times the other. */
    Totals plus(int times, Totals other) {
      long[] sum = counts.clone();
      for (int k = 0; k < sum.length; k++) {
        sum[k] += times * other.counts[k];
      }
      return new Totals(
          sum,
          a + times * other.a,
          b + times * other.b,
          violations + times * other.violations,
          excluded + times * other.excluded);
    }
  }

  /**
   * The photons before a slice that matter to it. A photon that takes part is behind the latest by
   * at most the reach, and its partners are behind it by at most the reach. The lead also holds the
   * latest photon and all that decided about those in it: what takes part is decided in a slice as
   * in the whole record.
   */
  private static final class Lead {
    final List<PhotonBlock> blocks = new ArrayList<>();
    int photons;
    long latest = Long.MIN_VALUE;

    /** The lead of the slice after this one. */
    Lead after(Slice slice, long keep) {
      Lead next = new Lead();
      next.latest = latest;
      boolean sorted = true;
      for (PhotonBlock block : slice.blocks) {
        sorted &= next.pass(block);
      }
      if (sorted && slice.photons > 0) {
        // Then whole blocks and most of another are known to be too early.
        int first = slice.blocks.size();
        while (first > 0 && !next.isTooEarly(slice.blocks.get(first - 1), keep)) {
          first--;
        }
        if (first == 0) {
          blocks.forEach(block -> next.keep(block, keep));
        }
        slice.blocks.subList(first, slice.blocks.size()).forEach(b -> next.keep(b, keep));
      } else {
        blocks.forEach(block -> next.keep(block, keep));
        slice.blocks.forEach(block -> next.keep(block, keep));
      }
      return next;
    }

    /** Moves the latest time on; returns whether the photons are in order after those before. */
    private boolean pass(PhotonBlock block) {
      long[] times = block.times();
      int n = block.size();
      if (n == 0) {
        return true;
      }
      if (times[0] >= latest && TimeOrder.isPlain(times, n)) {
        latest = times[n - 1];
        return true;
      }
      for (int i = 0; i < n; i++) {
        if (times[i] > latest && TimeOrder.isWithinLimit(times[i])) {
          latest = times[i];
        }
      }
      return false;
    }

    private boolean isTooEarly(PhotonBlock sorted, long keep) {
      return sorted.size() > 0 && latest - sorted.times()[sorted.size() - 1] > keep;
    }

    private void keep(PhotonBlock block, long keep) {
      long[] times = block.times();
      for (int i = 0; i < block.size(); i++) {
        // As a difference from the latest: a bound could overflow.
        if (TimeOrder.isWithinLimit(times[i]) && latest - times[i] <= keep) {
          PhotonBlock into = room(block.mode());
          boolean micro = block.microTimes().length > 0;
          into.add(times[i], block.channels()[i], micro ? block.microTimes()[i] : 0);
          photons++;
        }
      }
    }

    private PhotonBlock room(RecordMode mode) {
      if (blocks.isEmpty()
          || blocks.getLast().size() == blocks.getLast().capacity()
          || blocks.getLast().mode() != mode) {
        blocks.add(new PhotonBlock(mode));
      }
      return blocks.getLast();
    }
  }

  /**
   * Counts the photons of a block, which is copied. {@link #take} is faster.
   *
   * @throws IllegalStateException if it is closed, or failed, or its thread is interrupted while it
   *     waits
   */
  @Override
  public void accept(PhotonBlock block) {
    int from = 0;
    while (from < block.size()) {
      if (copy == null || copy.size() == copy.capacity() || copy.mode() != block.mode()) {
        takeCopy();
        copy = spare.isEmpty() ? new PhotonBlock(block.mode()) : spare.pop();
        if (copy.mode() != block.mode()) {
          copy = new PhotonBlock(block.mode());
        }
        copy.clear();
      }
      int size = copy.size();
      int n = Math.min(block.size() - from, copy.capacity() - size);
      System.arraycopy(block.times(), from, copy.times(), size, n);
      System.arraycopy(block.channels(), from, copy.channels(), size, n);
      if (block.microTimes().length > 0) {
        System.arraycopy(block.microTimes(), from, copy.microTimes(), size, n);
      }
      copy.setSize(size + n);
      from += n;
    }
  }

  private void takeCopy() {
    if (copy != null) {
      PhotonBlock full = copy;
      copy = null;
      add(full, spare::push);
    }
  }

  /**
   * Counts the photons of a block without copying it. The block must not change until it is
   * released.
   *
   * @param block as large as the blocks of a source usually are
   * @param release gets the block back, on the thread that feeds, in one of its later calls
   * @throws IllegalStateException if it is closed, or failed, or its thread is interrupted while it
   *     waits
   */
  public void take(PhotonBlock block, Consumer<? super PhotonBlock> release) {
    takeCopy();
    add(block, release);
  }

  private void add(PhotonBlock block, Consumer<? super PhotonBlock> release) {
    filling.blocks.add(block);
    filling.releases.add(release);
    filling.photons += block.size();
    if (filling.photons >= Math.max(SLICE, 4L * lead.photons)) {
      submit();
    }
  }

  private void submit() {
    requireIntact();
    if (executor.isShutdown()) {
      throw new IllegalStateException("the correlation is closed");
    }
    await(inFlight - 1);
    Slice slice = filling;
    filling = new Slice();
    Lead before = lead;
    lead = before.after(slice, 2 * reach);
    running.add(new Work(slice, executor.submit(() -> count(before, slice))));
  }

  private Totals count(Lead before, Slice slice) {
    PairCorrelator correlator = factory.get();
    before.blocks.forEach(correlator::accept);
    Totals known = Totals.of(correlator);
    slice.blocks.forEach(correlator::accept);
    return Totals.of(correlator).plus(-1, known);
  }

  /** Waits until no more than so many slices are being counted. */
  private void await(int most) {
    while (running.size() > most) {
      Work work = running.peek();
      try {
        totals = totals.plus(1, work.result.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw fail("the correlation was interrupted; run it again", e);
      } catch (ExecutionException e) {
        throw fail("the correlation failed: " + e.getCause(), e.getCause());
      }
      running.remove();
      for (int i = 0; i < work.slice.blocks.size(); i++) {
        work.slice.releases.get(i).accept(work.slice.blocks.get(i));
      }
    }
  }

  /** Some counts are lost then: from now on there are none. */
  private RuntimeException fail(String message, Throwable cause) {
    failure =
        cause instanceof RuntimeException exception
            ? exception
            : new IllegalStateException(message, cause);
    executor.shutdownNow();
    running.clear();
    return failure;
  }

  private void requireIntact() {
    if (failure != null) {
      throw new IllegalStateException("the correlation failed before: " + failure, failure);
    }
  }

  private Totals totals() {
    requireIntact();
    takeCopy();
    if (!filling.blocks.isEmpty()) {
      submit();
    }
    await(0);
    return totals;
  }

  @Override
  public long[] counts() {
    return totals().counts.clone();
  }

  @Override
  public long photonsA() {
    return totals().a;
  }

  @Override
  public long photonsB() {
    return totals().b;
  }

  @Override
  public long orderViolations() {
    return totals().violations;
  }

  @Override
  public long excludedPhotons() {
    return totals().excluded;
  }

  @Override
  public long reach() {
    return reach;
  }

  /** Counts what is left, if all went well, and ends the threads. */
  @Override
  public void close() {
    try {
      if (!executor.isShutdown()) {
        totals();
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
