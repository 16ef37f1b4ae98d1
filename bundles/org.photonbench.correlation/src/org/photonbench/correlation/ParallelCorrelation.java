package org.photonbench.correlation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Pair counting on several threads, with the same integers as on one, for any number of threads and
 * any cutting into blocks. The thread that feeds it reads and decodes meanwhile; it waits only when
 * the others are behind.
 *
 * <p>{@link #slices} cuts the record in time. A slice is counted together with the photons before it
 * that can be partners, its lead; then the pairs within the lead alone, which belong to slices
 * before, are taken off again. Each pair is thereby counted in the slice of its later photon. It
 * suits lags up to a few thousand photons. {@link #logarithmic} gives each thread some of the lag
 * bins, and every thread all photons: a lead of a second would be longer than the slices.
 *
 * <p>Memory: twice as many slices as threads, each of 2^18 photons or four times its lead, at 9
 * bytes a photon (13 in T3), beside what the correlators need.
 *
 * <p>Not thread-safe itself: one thread feeds it and takes the snapshots. Close it to end its
 * threads; the counts remain.
 */
public final class ParallelCorrelation implements PairCorrelator, AutoCloseable {
  private static final int SLICE = 1 << 18;

  private final Plan plan;
  private final int inFlight;
  private final ExecutorService executor;
  private final Deque<Work> running = new ArrayDeque<>();
  private final Deque<Slice> spare = new ArrayDeque<>();
  private final long reach;
  private Slice filling = new Slice();
  private Totals totals;
  private RuntimeException failure;

  private ParallelCorrelation(int threads, Plan plan, int inFlight, PairCorrelator empty) {
    this.plan = plan;
    this.inFlight = inFlight;
    reach = empty.reach();
    totals = Totals.of(empty);
    executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("correlation-", 1).factory());
  }

  /**
   * Cuts the record in time.
   *
   * @param threads number of threads that count, at least 1
   * @param factory makes correlators, all alike
   * @throws IllegalArgumentException if there is no thread
   */
  public static ParallelCorrelation slices(
      int threads, Supplier<? extends PairCorrelator> factory) {
    requireThreads(threads);
    PairCorrelator empty = factory.get();
    return new ParallelCorrelation(
        threads, new TimePlan(factory, empty.reach()), 2 * threads, empty);
  }

  /**
   * Divides the bins of a {@link LogCorrelator} with the same tolerance as that has by default.
   *
   * @param threads number of threads that count, at least 1
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param edges edges of the bins in ticks
   * @throws IllegalArgumentException if there is no thread
   */
  public static ParallelCorrelation logarithmic(
      int threads, Channel a, Channel b, LagEdges edges) {
    requireThreads(threads);
    LogCorrelator whole = new LogCorrelator(a, b, edges);
    int parts = Math.min(threads, edges.bins());
    List<LogCorrelator> correlators = new ArrayList<>();
    for (int p = 0; p < parts; p++) {
      int from = (int) ((long) edges.bins() * p / parts);
      int to = (int) ((long) edges.bins() * (p + 1) / parts);
      correlators.add(new LogCorrelator(a, b, edges.range(from, to), whole.tolerance()));
    }
    return new ParallelCorrelation(threads, new BinPlan(correlators), 1, whole);
  }

  private static void requireThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread, were " + threads);
    }
  }

  /** Some photons in a row, in blocks of their own. */
  private static final class Slice {
    final List<PhotonBlock> blocks = new ArrayList<>();
    int used;
    int photons;

    void append(PhotonBlock block, int from, int to) {
      int at = from;
      while (at < to) {
        PhotonBlock last = room(block);
        int n = Math.min(to - at, last.capacity() - last.size());
        int size = last.size();
        System.arraycopy(block.times(), at, last.times(), size, n);
        System.arraycopy(block.channels(), at, last.channels(), size, n);
        if (block.microTimes().length > 0) {
          System.arraycopy(block.microTimes(), at, last.microTimes(), size, n);
        }
        last.setSize(size + n);
        at += n;
      }
      photons += to - from;
    }

    private PhotonBlock room(PhotonBlock like) {
      if (used > 0) {
        PhotonBlock last = blocks.get(used - 1);
        if (last.size() < last.capacity() && last.mode() == like.mode()) {
          return last;
        }
      }
      if (used == blocks.size()) {
        blocks.add(new PhotonBlock(like.mode()));
      } else if (blocks.get(used).mode() != like.mode()) {
        blocks.set(used, new PhotonBlock(like.mode()));
      }
      PhotonBlock next = blocks.get(used++);
      next.clear();
      return next;
    }

    void feed(PhotonAccumulator accumulator) {
      for (int i = 0; i < used; i++) {
        accumulator.accept(blocks.get(i));
      }
    }

    void clear() {
      used = 0;
      photons = 0;
    }
  }

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

  /** How the work is divided. */
  private interface Plan {
    /** The tasks of the next slice. They may run at once with those of slices before. */
    List<Callable<Totals>> tasks(Slice slice);

    /** Photons of a slice that make the work worth while. */
    int worthWhile();

    /** From the totals of what has been done, and with nothing running, those of everything. */
    Totals finish(Totals done);
  }

  private record Work(Slice slice, List<Future<Totals>> results) {}

  /** Every slice by itself, with its lead. */
  private static final class TimePlan implements Plan {
    private final Supplier<? extends PairCorrelator> factory;
    private final long keep;
    private Slice lead = new Slice();
    private long latest = Long.MIN_VALUE;

    /**
     * A photon that takes part is behind the latest by at most the reach, and its partners are
     * behind it by at most the reach. The lead also holds the latest photon and all that decided
     * about those in it: what takes part is decided in a slice as in the whole record.
     */
    TimePlan(Supplier<? extends PairCorrelator> factory, long reach) {
      this.factory = factory;
      keep = 2 * reach;
    }

    @Override
    public List<Callable<Totals>> tasks(Slice slice) {
      Slice before = lead;
      lead = nextLead(before, slice);
      return List.of(
          () -> {
            PairCorrelator correlator = factory.get();
            before.feed(correlator);
            Totals known = Totals.of(correlator);
            slice.feed(correlator);
            return Totals.of(correlator).plus(-1, known);
          });
    }

    private Slice nextLead(Slice before, Slice slice) {
      for (int i = 0; i < slice.used; i++) {
        PhotonBlock block = slice.blocks.get(i);
        for (int p = 0; p < block.size(); p++) {
          long time = block.times()[p];
          if (time > latest && TimeOrder.isWithinLimit(time)) {
            latest = time;
          }
        }
      }
      Slice next = new Slice();
      keep(before, next);
      keep(slice, next);
      return next;
    }

    private void keep(Slice from, Slice into) {
      for (int i = 0; i < from.used; i++) {
        PhotonBlock block = from.blocks.get(i);
        long[] times = block.times();
        for (int p = 0; p < block.size(); p++) {
          // As a difference from the latest: a bound could overflow.
          if (TimeOrder.isWithinLimit(times[p]) && latest - times[p] <= keep) {
            into.append(block, p, p + 1);
          }
        }
      }
    }

    @Override
    public int worthWhile() {
      return Math.max(SLICE, (int) Math.min(Integer.MAX_VALUE, 4L * lead.photons));
    }

    @Override
    public Totals finish(Totals done) {
      return done;
    }
  }

  /** Every slice to all correlators, each with its bins. */
  private static final class BinPlan implements Plan {
    private final List<LogCorrelator> correlators;

    BinPlan(List<LogCorrelator> correlators) {
      this.correlators = correlators;
    }

    @Override
    public List<Callable<Totals>> tasks(Slice slice) {
      List<Callable<Totals>> tasks = new ArrayList<>();
      for (LogCorrelator correlator : correlators) {
        tasks.add(
            () -> {
              slice.feed(correlator);
              return null;
            });
      }
      return tasks;
    }

    @Override
    public int worthWhile() {
      return SLICE;
    }

    @Override
    public Totals finish(Totals done) {
      long[] counts = new long[done.counts.length];
      int at = 0;
      for (LogCorrelator correlator : correlators) {
        long[] part = correlator.counts();
        System.arraycopy(part, 0, counts, at, part.length);
        at += part.length;
      }
      LogCorrelator any = correlators.getFirst();
      return new Totals(
          counts,
          any.photonsA(),
          any.photonsB(),
          any.orderViolations(),
          any.excludedPhotons());
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if it is closed, or failed, or its thread is interrupted while it
   *     waits
   */
  @Override
  public void accept(PhotonBlock block) {
    int from = 0;
    while (from < block.size()) {
      int room = Math.max(1, plan.worthWhile() - filling.photons);
      int to = Math.min(block.size(), from + room);
      filling.append(block, from, to);
      from = to;
      if (filling.photons >= plan.worthWhile()) {
        submit();
      }
    }
  }

  private void submit() {
    requireIntact();
    if (executor.isShutdown()) {
      throw new IllegalStateException("the correlation is closed");
    }
    await(inFlight - 1);
    Slice slice = filling;
    filling = spare.isEmpty() ? new Slice() : spare.pop();
    List<Future<Totals>> results = new ArrayList<>();
    for (Callable<Totals> task : plan.tasks(slice)) {
      results.add(executor.submit(task));
    }
    running.add(new Work(slice, results));
  }

  /** Waits until no more than so many slices are being counted. */
  private void await(int most) {
    while (running.size() > most) {
      Work work = running.peek();
      try {
        for (Future<Totals> result : work.results) {
          Totals more = result.get();
          if (more != null) {
            totals = totals.plus(1, more);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw fail("the correlation was interrupted; run it again", e);
      } catch (ExecutionException e) {
        throw fail("the correlation failed: " + e.getCause(), e.getCause());
      }
      running.remove();
      work.slice.clear();
      spare.push(work.slice);
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
    if (filling.photons > 0) {
      submit();
    }
    await(0);
    return plan.finish(totals);
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
