package org.photonbench.experiment.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.GrowingRecording;

/**
 * Counts a growing recording on a thread of its own: rates, trace and decays, 20 times a second.
 */
public final class LiveMonitor implements AutoCloseable {
  private static final long IDLE_NANOS = 10_000_000;
  private static final long INTERVAL_NANOS = 50_000_000;
  private static final double TRACE_BIN_SECONDS = 0.01;

  /** Longer recordings get wider bins: no screen shows more. */
  private static final int TRACE_BINS = 1 << 13;

  private static final int MICRO_BINS = 1 << 15;
  private static final double RATE_SECONDS = 1;

  private final Path file;
  private final Thread thread;
  private volatile LiveCounts latest = LiveCounts.NONE;
  private volatile String problem = "";
  private volatile boolean complete;
  private volatile boolean closed;

  private LiveMonitor(Path file) {
    this.file = file;
    thread = Thread.ofPlatform().daemon().name("photonbench-live").unstarted(this::followSafely);
  }

  /** Starts to follow a file, which may come into being later. */
  public static LiveMonitor start(Path file) {
    LiveMonitor monitor = new LiveMonitor(file);
    monitor.thread.start();
    return monitor;
  }

  /** The counts by now. */
  public LiveCounts latest() {
    return latest;
  }

  /** Why it does not go on, a sentence; empty text if it does. */
  public String problem() {
    return problem;
  }

  /** Says that the file is complete. */
  public void complete() {
    complete = true;
  }

  /** Waits until all of the file was counted, or for the limit. */
  public boolean await(Duration limit) throws InterruptedException {
    return thread.join(limit);
  }

  private void followSafely() {
    try {
      follow();
    } catch (IOException e) {
      problem = e.getMessage() == null ? e.toString() : e.getMessage();
    } catch (RuntimeException e) {
      System.getLogger(LiveMonitor.class.getName())
          .log(System.Logger.Level.ERROR, "The live counts failed", e);
      problem = "The live counts failed (" + e + "); the recording goes on.";
    }
  }

  private void follow() throws IOException {
    try (GrowingRecording source = open()) {
      if (source == null) {
        return;
      }
      Counting counting = new Counting(source.info().timeBase());
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long shown = System.nanoTime();
      boolean changed = false;
      boolean more = true;
      while (more && !closed) {
        if (complete) {
          source.end();
        }
        more = source.next(block);
        counting.accept(block);
        changed |= block.size() > 0;
        if (changed && (!more || System.nanoTime() - shown >= INTERVAL_NANOS)) {
          latest = counting.counts(source.position());
          shown = System.nanoTime();
          changed = false;
        }
        if (more && block.size() == 0) {
          LockSupport.parkNanos(IDLE_NANOS);
        }
      }
    }
  }

  /** Opens the file as soon as it is there; null if nobody waits any more. */
  private GrowingRecording open() throws IOException {
    while (!closed) {
      boolean end = complete;
      try {
        if (Files.exists(file)) {
          return GrowingRecording.open(file, OpenOptions.DEFAULT);
        }
      } catch (IOException e) {
        if (end) {
          throw e;
        }
      }
      if (end) {
        return null;
      }
      LockSupport.parkNanos(IDLE_NANOS);
    }
    return null;
  }

  /** The counters of one recording. */
  private static final class Counting {
    private final TimeBase timeBase;
    private final ChannelCounts channels = new ChannelCounts();
    private final IntensityTrace trace;
    private final MicroTimeHistogram decays = new MicroTimeHistogram(MICRO_BINS);
    private final Map<Channel, Long> countsBefore = new HashMap<>();
    private final Map<Channel, Double> rates = new HashMap<>();
    private double secondsBefore;

    Counting(TimeBase timeBase) {
      this.timeBase = timeBase;
      trace = new IntensityTrace(TRACE_BIN_SECONDS / timeBase.tickSeconds(), TRACE_BINS);
    }

    void accept(PhotonBlock block) {
      channels.accept(block);
      trace.accept(block);
      if (timeBase.mode() == RecordMode.T3) {
        decays.accept(block);
      }
      double seconds = seconds();
      if (seconds - secondsBefore >= RATE_SECONDS) {
        for (Channel channel : channels.channels()) {
          long now = channels.photons(channel);
          long before = countsBefore.getOrDefault(channel, 0L);
          rates.put(channel, (now - before) / (seconds - secondsBefore));
          countsBefore.put(channel, now);
        }
        secondsBefore = seconds;
      }
    }

    private double seconds() {
      return channels.lastTime().orElse(0) * timeBase.tickSeconds();
    }

    LiveCounts counts(long bytes) {
      List<Integer> numbers = new ArrayList<>();
      List<Long> photons = new ArrayList<>();
      List<Double> perSecond = new ArrayList<>();
      List<long[]> traces = new ArrayList<>();
      List<long[]> decayCounts = new ArrayList<>();
      boolean t3 = timeBase.mode() == RecordMode.T3;
      for (Channel channel : channels.channels()) {
        numbers.add(channel.number());
        photons.add(channels.photons(channel));
        perSecond.add(rates.getOrDefault(channel, 0.0));
        traces.add(trace.counts(channel));
        if (t3) {
          decayCounts.add(withoutEmptyEnd(decays.counts(channel)));
        }
      }
      return new LiveCounts(
          numbers,
          photons,
          perSecond,
          seconds(),
          new RecordingSurvey.Trace(trace.binTicks() * timeBase.tickSeconds(), numbers, traces),
          t3 ? timeBase.microTickSeconds() : 0,
          decayCounts,
          bytes);
    }

    private static long[] withoutEmptyEnd(long[] counts) {
      int length = counts.length;
      while (length > 0 && counts[length - 1] == 0) {
        length--;
      }
      return Arrays.copyOf(counts, length);
    }
  }

  /** Ends it without reading on. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
