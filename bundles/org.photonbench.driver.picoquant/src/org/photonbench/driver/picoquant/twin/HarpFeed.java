package org.photonbench.driver.picoquant.twin;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.table.LightRun;
import org.photonbench.virtuallab.table.SimulatedLight;

/**
 * Feeds the twin of a time tagger with the photons of the virtual laboratory as time goes on, on a
 * thread of its own, and tells it the count rates while it does not measure.
 */
final class HarpFeed implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HarpFeed.class.getName());

  private static final long NAP_NANOS = 2_000_000;
  private static final long FULL_NAP_NANOS = 200_000;

  /** Count rates are counted in gates of 100 ms, every 100 ms. */
  private static final double GATE_PS = 1e11;

  private static final long GATE_NANOS = 100_000_000;

  /** Bright light is counted in shorter gates, of about so many photons. */
  private static final double GATE_PHOTONS = 20_000;

  private static final int CHANNELS = 8;
  private static final int RECORDS = 1 << 16;
  private static final double PS_PER_US = 1e6;
  private static final double PS_PER_SECOND = 1e12;
  private static final double PS_PER_FS = 1e-3;
  private static final int HARDWARE_ERROR = -40;

  private final HarpTwin twin;
  private final SimulatedLight light;
  private final MemorySegment records;
  private final Thread thread;
  private int filled;
  private volatile boolean closed;
  private LightRun run;
  private PhotonBlock block = new PhotonBlock(RecordMode.T2);
  private RecordEncoder encoder;
  private long runNumber;
  private int enabled;
  private Instant started = Instant.EPOCH;
  private LightRun gate;
  private final PhotonBlock gateBlock = new PhotonBlock(RecordMode.T2);
  private double gateLengthPs = GATE_PS;
  private long nextGate;

  HarpFeed(HarpTwin twin, SimulatedLight light) {
    this.twin = twin;
    this.light = light;
    records = twin.records(RECORDS);
    thread = Thread.ofPlatform().daemon().name("simulated light").unstarted(this::work);
    twin.set("feeding", 1);
    twin.set("sync", light.syncHertz());
  }

  /** Counts once, so that the first question for a rate has an answer, and begins. */
  void start() {
    try {
      countRates();
    } catch (IOException | IllegalArgumentException e) {
      failed(e);
    }
    thread.start();
  }

  private void work() {
    while (!closed) {
      try {
        step();
      } catch (IOException | RuntimeException e) {
        failed(e); // whatever it is: without its thread a recording would never end
      }
      LockSupport.parkNanos(NAP_NANOS);
    }
  }

  /** The driver is to see a broken instrument, the log the reason. */
  private void failed(Exception e) {
    LOG.log(System.Logger.Level.ERROR, "The simulated light of a time tagger failed", e);
    twin.set("line_error", HARDWARE_ERROR);
    if (run != null) {
      endRun();
    }
  }

  private void step() throws IOException {
    long number = twin.get("runs");
    boolean running = twin.get("running") == 1;
    if (number != runNumber) {
      beginRun(number);
    }
    if (run != null) {
      pump(running);
    } else if (System.nanoTime() - nextGate >= 0) {
      countRates();
    }
  }

  // ------------------------------------------------------------------ a measurement

  private void beginRun(long number) {
    if (run != null) {
      run.close();
    }
    runNumber = number;
    RecordMode mode = twin.get("mode") == 3 ? RecordMode.T3 : RecordMode.T2;
    run = light.begin(mode, twin.get("unit_fs") * PS_PER_FS);
    encoder = new RecordEncoder(mode, this::put);
    block = new PhotonBlock(mode);
    enabled = (int) twin.get("enabled");
    started = Instant.now();
    filled = 0;
  }

  private void pump(boolean running) throws IOException {
    double reached = twin.get("elapsed_us") * PS_PER_US;
    double end = twin.get("acquisition_us") * PS_PER_US;
    boolean over = !running || reached >= end;
    boolean more = true;
    while (more && run != null && !closed) {
      more = over ? run.finish(block, Math.min(reached, end)) : run.nextUntil(block, reached);
      encoder.write(block, enabled);
      flush();
    }
    if (over && run != null) {
      light.over(run, Math.min(reached, end) / PS_PER_SECOND, started);
      endRun();
    }
  }

  private void endRun() {
    run.close();
    run = null;
    twin.set("feed_done", runNumber);
  }

  private void put(int record) {
    records.setAtIndex(ValueLayout.JAVA_INT, filled++, record);
    if (filled == RECORDS) {
      flush();
    }
  }

  /** Hands the records over; waits for room, as simulated time can. */
  private void flush() {
    int done = 0;
    while (done < filled && !closed) {
      int taken = twin.feed(runNumber, records.asSlice(4L * done), filled - done);
      if (taken < 0) {
        break; // the next measurement has begun
      }
      done += taken;
      if (taken == 0) {
        LockSupport.parkNanos(FULL_NAP_NANOS);
      }
    }
    filled = 0;
  }

  // ------------------------------------------------------------------ count rates

  private void countRates() throws IOException {
    nextGate = System.nanoTime() + GATE_NANOS;
    if (gate == null) {
      gate = light.beginGate();
    }
    double before = gate.reachedPs();
    long[] counts = new long[CHANNELS];
    long all = 0;
    boolean more = true;
    while (more && !closed) {
      more = gate.nextUntil(gateBlock, before + gateLengthPs);
      for (int i = 0; i < gateBlock.size(); i++) {
        int channel = gateBlock.channels()[i];
        if (channel < CHANNELS) {
          counts[channel]++;
        }
      }
      all += gateBlock.size();
    }
    double ps = gate.reachedPs() - before;
    if (ps > 0) {
      for (int channel = 0; channel < CHANNELS; channel++) {
        twin.set("count_rate" + channel, counts[channel] / ps * PS_PER_SECOND);
      }
      gateLengthPs = Math.min(GATE_PS, GATE_PHOTONS / Math.max(1, all) * ps);
    } else {
      gateLengthPs = GATE_PS; // shorter than a block of light
    }
  }

  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (run != null) {
      run.close();
    }
    if (gate != null) {
      gate.close();
    }
  }
}
