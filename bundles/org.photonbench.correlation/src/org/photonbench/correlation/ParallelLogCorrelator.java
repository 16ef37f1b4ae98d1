package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * A {@link LogCorrelator} on several threads, with the same integers for any number of threads and
 * any cutting into blocks. The thread that feeds it is one of them: it sorts the photons by channel
 * and then counts together with the others, each a stretch of the time.
 *
 * <p>Memory: as {@link LogCorrelator}, and the photons of some blocks. Not thread-safe itself: one
 * thread feeds it and takes the snapshots. Close it to end its threads; the counts remain, and what
 * comes later is counted on one thread.
 */
public final class ParallelLogCorrelator implements PairCorrelator, AutoCloseable {
  private final Crew crew;
  private final LogCorrelator correlator;

  /**
   * With the tolerance that {@link LogCorrelator#LogCorrelator(Channel, Channel, LagEdges)} has.
   *
   * @param threads number of threads, with the one that feeds; at least 1
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param edges edges of the bins in ticks
   * @throws IllegalArgumentException if there is no thread
   */
  public ParallelLogCorrelator(int threads, Channel a, Channel b, LagEdges edges) {
    crew = new Crew(threads);
    correlator = new LogCorrelator(a, b, edges, LogCorrelator.defaultTolerance(edges), crew);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if its thread is interrupted while it waits, now or before
   */
  @Override
  public void accept(PhotonBlock block) {
    correlator.accept(block);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if its thread is interrupted while it waits, now or before
   */
  @Override
  public long[] counts() {
    return correlator.counts();
  }

  public LagEdges edges() {
    return correlator.edges();
  }

  @Override
  public long photonsA() {
    return correlator.photonsA();
  }

  @Override
  public long photonsB() {
    return correlator.photonsB();
  }

  @Override
  public long orderViolations() {
    return correlator.orderViolations();
  }

  @Override
  public long excludedPhotons() {
    return correlator.excludedPhotons();
  }

  @Override
  public long reach() {
    return correlator.reach();
  }

  @Override
  public void close() {
    crew.close();
  }
}
