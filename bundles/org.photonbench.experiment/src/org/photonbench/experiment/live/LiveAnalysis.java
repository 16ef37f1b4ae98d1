package org.photonbench.experiment.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.GrowingRecording;

/**
 * An analysis that follows a recording while it grows, on a thread of its own. A snapshot holds
 * exactly the photons up to a place of the file. An analysis that reads its input several times
 * reads the file anew for each snapshot, up to the same place in each pass; those snapshots come
 * the rarer the longer they take.
 */
public final class LiveAnalysis implements AutoCloseable {
  private static final long IDLE_NANOS = 10_000_000;

  /** A snapshot is made after this many times the time that the last one took. */
  private static final int REST = 4;

  private static final Duration OPENING = Duration.ofSeconds(30);

  private final String id;
  private final Path file;
  private final Starter starter;
  private final long intervalNanos;
  private final Thread thread;
  private volatile LiveResult latest;
  private volatile boolean complete;
  private volatile boolean closed;
  private long nextSnapshot;
  private long snapshotNanos;

  private interface Starter {
    PhotonRun start(RecordingInfo info) throws AnalysisException;
  }

  private <S extends Record> LiveAnalysis(
      PhotonAnalysis<S> analysis, S settings, Path file, Duration interval) {
    id = analysis.id();
    this.file = file;
    starter = info -> analysis.start(settings, info, RunContexts.of(file));
    intervalNanos = interval.toNanos();
    latest = new LiveResult(id, Optional.empty(), 0, 0, Instant.now(), "");
    thread =
        Thread.ofPlatform().daemon().name("photonbench-live-" + id).unstarted(this::followSafely);
  }

  /**
   * Starts to follow a file, which may come into being later.
   *
   * @param settings settings of the analysis
   * @param interval shortest time between two snapshots
   */
  public static <S extends Record> LiveAnalysis start(
      PhotonAnalysis<S> analysis, Record settings, Path file, Duration interval) {
    LiveAnalysis live =
        new LiveAnalysis(analysis, analysis.settingsType().cast(settings), file, interval);
    live.thread.start();
    return live;
  }

  /** The last snapshot. */
  public LiveResult latest() {
    return latest;
  }

  /** Says that the file is complete; the last snapshot then holds all of it. */
  public void complete() {
    complete = true;
    LockSupport.unpark(thread);
  }

  /** Waits until the whole file is in the last snapshot, or for the limit. */
  public boolean await(Duration limit) throws InterruptedException {
    return thread.join(limit);
  }

  private void followSafely() {
    try {
      follow();
    } catch (IOException | AnalysisException e) {
      stop(e.getMessage() == null ? e.toString() : e.getMessage());
    } catch (RuntimeException | OutOfMemoryError e) {
      System.getLogger(LiveAnalysis.class.getName())
          .log(System.Logger.Level.ERROR, "The live analysis " + id + " failed", e);
      stop("The live analysis failed (" + e + "); the recording goes on.");
    }
  }

  private void stop(String problem) {
    LiveResult last = latest;
    latest =
        new LiveResult(id, last.result(), last.photons(), last.bytes(), Instant.now(), problem);
  }

  private void follow() throws IOException, AnalysisException {
    try (GrowingRecording source = open()) {
      if (source == null) {
        return;
      }
      PhotonRun run = starter.start(source.info());
      if (run.passes() == 1) {
        followOnce(source, run);
      } else {
        followAgain(source);
      }
    }
  }

  /** Opens the file as soon as it is there; null if nobody waits any more. */
  private GrowingRecording open() throws IOException {
    long until = System.nanoTime() + OPENING.toNanos();
    IOException last = null;
    while (!closed && System.nanoTime() < until) {
      boolean end = complete;
      try {
        if (Files.exists(file)) {
          return GrowingRecording.open(file, OpenOptions.DEFAULT);
        }
      } catch (IOException e) {
        last = e;
      }
      if (end) {
        break;
      }
      LockSupport.parkNanos(IDLE_NANOS);
    }
    if (closed) {
      return null;
    }
    throw last == null ? new IOException(file + " was not begun.") : last;
  }

  private void followOnce(GrowingRecording source, PhotonRun run)
      throws IOException, AnalysisException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    run.beginPass(0);
    long photons = 0;
    boolean more = true;
    while (more && !closed) {
      if (complete) {
        source.end();
      }
      more = source.next(block);
      boolean something = block.size() > 0 || !block.events().isEmpty();
      if (something) {
        photons += block.size();
        run.accept(block);
      }
      if (photons > latest.photons() && (isDue() || !more)) {
        snapshot(run, photons, source.position(), System.nanoTime());
      }
      if (!something && more) {
        LockSupport.parkNanos(IDLE_NANOS);
      }
    }
  }

  private void followAgain(GrowingRecording source) throws IOException, AnalysisException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    long photons = 0;
    boolean more = true;
    while (more && !closed) {
      if (complete) {
        source.end();
      }
      more = source.next(block);
      photons += block.size();
      if (photons > latest.photons() && (isDue() || !more)) {
        readAgain(source.info(), photons, source.position());
      }
      if (block.size() == 0 && more) {
        LockSupport.parkNanos(IDLE_NANOS);
      }
    }
  }

  /**
   * All passes over the file from its start up to a place.
   *
   * @param info as the header was at the start: a complete one tells the time of later photons
   */
  private void readAgain(RecordingInfo info, long photons, long bytes)
      throws IOException, AnalysisException {
    final long start = System.nanoTime();
    PhotonRun run = starter.start(info);
    int passes = run.passes();
    for (int pass = 0; pass < passes && !closed; pass++) {
      try (GrowingRecording source = GrowingRecording.open(file, OpenOptions.DEFAULT)) {
        run.beginPass(pass);
        source.limit(bytes);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        while (source.position() < bytes && !closed) {
          source.next(block);
          run.accept(block);
        }
        if (pass < passes - 1) {
          run.endPass(pass);
        }
      }
    }
    if (!closed) {
      snapshot(run, photons, bytes, start);
    }
  }

  private boolean isDue() {
    return System.nanoTime() - nextSnapshot >= 0;
  }

  private void snapshot(PhotonRun run, long photons, long bytes, long start) {
    try {
      publish(run.snapshot(), photons, bytes, start);
    } catch (AnalysisException e) {
      notYet(e, photons, bytes, start);
    }
  }

  private void publish(Result result, long photons, long bytes, long start) {
    latest = new LiveResult(id, Optional.of(result), photons, bytes, Instant.now(), "");
    plan(start);
  }

  /** Too few photons are no reason to give up. */
  private void notYet(AnalysisException e, long photons, long bytes, long start) {
    latest = new LiveResult(id, latest.result(), photons, bytes, Instant.now(), e.getMessage());
    plan(start);
  }

  private void plan(long start) {
    long now = System.nanoTime();
    snapshotNanos = now - start;
    nextSnapshot = now + Math.max(intervalNanos, REST * snapshotNanos);
  }

  /** Ends it without reading on. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
