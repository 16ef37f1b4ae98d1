package org.photonbench.virtuallab.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.virtuallab.detect.DetectorBank;
import org.photonbench.virtuallab.detect.Tagger;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.random.RandomStreams;

/**
 * The recording of a simulated set-up, made as it is read. The photons depend on scenario and seed
 * alone: not on the capacity of the blocks, the threads, or the clock. Memory does not grow.
 */
public final class SimulatedSource implements PhotonSource {
  private static final double PS_PER_SECOND = 1e12;

  private final Setup setup;
  private final BlockClock clock;
  private final long blocks;
  private final LightFeed light;
  private final RandomStreams random;
  private final DetectorBank bank;
  private final Tagger tagger;
  private final Pace pace;
  private final RecordingInfo info;
  private long nextBlock;
  private boolean exhausted = true;
  private long photons;
  private long markers;

  /** A source in virtual time, on the caller's thread. */
  public SimulatedSource(Setup setup) {
    this(setup, Pace.VIRTUAL, 1);
  }

  /**
   * @param setup a fresh set-up; its source and stages belong to this object from now on
   * @param pace virtual time, or that of the clock on the wall
   * @param threads 1: all on the caller's thread; more: the light is made ahead on a thread of its
   *     own
   * @throws IllegalArgumentException if the parts do not fit together
   */
  public SimulatedSource(Setup setup, Pace pace, int threads) {
    this.setup = setup;
    this.pace = pace;
    clock = setup.source().clock();
    blocks = setup.blockCount();
    double lateness = 0;
    for (var stage : setup.stages()) {
      lateness += stage.lateness();
    }
    random = new RandomStreams(setup.seed(), Setup.DETECTOR_ROLE);
    bank = new DetectorBank(clock, setup.detectors(), setup.crosstalk(), setup.common(), lateness);
    tagger = new Tagger(clock, setup.tagger(), setup.detectors(), setup.durationPs());
    info = describe(tagger.timeBase());
    light = threads > 1 ? new AheadFeed(setup, blocks) : new LightFeed(setup);
  }

  private RecordingInfo describe(TimeBase timeBase) {
    return new RecordingInfo(
        "Virtual laboratory",
        "simulated " + timeBase.mode(),
        timeBase,
        OptionalDouble.of(setup.durationPs() / PS_PER_SECOND),
        clock.isPulsed()
            ? OptionalDouble.of(PS_PER_SECOND / clock.periodPs())
            : OptionalDouble.empty(),
        OptionalLong.empty(),
        "virtual time tagger",
        Optional.empty(),
        setup.name() + ", seed " + setup.seed(),
        List.of(),
        List.of(),
        true);
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clear();
    while (true) {
      if (!exhausted && !tagger.fill(block)) {
        break;
      }
      exhausted = true;
      // In real time a live view does not wait for a full block.
      boolean enough = block.size() == block.capacity() || pace.isReal() && block.size() > 0;
      if (enough || nextBlock == blocks) {
        break;
      }
      advance();
    }
    count(block);
    return block.size() > 0;
  }

  /**
   * Fills a block as {@link #next} does, but simulates whole blocks of light up to a time only: for
   * a live instrument that has reached it.
   *
   * @param untilPs time since the start of the run in ps
   * @return whether the block is full and there may be more before that time
   */
  public boolean nextUntil(PhotonBlock block, double untilPs) throws IOException {
    block.clear();
    boolean full = false;
    while (!full) {
      full = !exhausted && !tagger.fill(block);
      exhausted = exhausted || !full;
      if (!full) {
        if (nextBlock == blocks || clock.startPs(nextBlock) + clock.blockPs() > untilPs) {
          break;
        }
        advance();
      }
    }
    count(block);
    return full;
  }

  private void count(PhotonBlock block) {
    photons += block.size();
    for (StreamEvent event : block.events()) {
      markers += event.kind() == StreamEvent.Kind.MARKER ? 1 : 0;
    }
  }

  /** Whole ps since the start of the run that the blocks of light so far last. */
  public long simulatedPs() {
    return clock.startPs(nextBlock);
  }

  /** Length of a block of light in ps. */
  public double blockPs() {
    return clock.blockPs();
  }

  /** Pulses of the laser in the blocks so far; 0 for CW. */
  public long pulses() {
    return clock.firstPulse(nextBlock);
  }

  private void advance() throws IOException {
    long index = nextBlock++;
    boolean last = nextBlock == blocks;
    try {
      LightBlock arrived = light.next(index);
      bank.detect(arrived, random.block(index), last);
      tagger.begin(bank.pulses(), bank.ready(), bank.horizon(), index, last);
      pace.waitFor(clock.startPs(index) + clock.blockPs());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The simulation was interrupted.");
    }
    exhausted = false;
  }

  /** Photons lost so far in the memory of the time tagger. */
  public long lost() {
    return tagger.lost();
  }

  @Override
  public RecordBalance balance() {
    return new RecordBalance(photons + markers, photons, markers, 0, 0, 0, 0, 0, 0);
  }

  /** Blocks of simulated time so far: there is no file. */
  @Override
  public long position() {
    return nextBlock;
  }

  @Override
  public long length() {
    return blocks;
  }

  @Override
  public void close() {
    light.close();
  }
}
