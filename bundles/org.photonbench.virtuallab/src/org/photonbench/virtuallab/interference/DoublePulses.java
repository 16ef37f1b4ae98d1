package org.photonbench.virtuallab.interference;

import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * An emitter excited by two laser pulses each period. The emitter itself runs on a clock of half
 * the period; its even pulses become the first, its odd ones the second of each pair.
 */
public final class DoublePulses implements LightSource {
  private final LightSource emitter;
  private final BlockClock clock;
  private final double separation;
  private LightBlock half;

  /**
   * @param clock period of the pairs
   * @param separationPs time between the two pulses in ps, less than half a period
   * @param emitter runs on {@link #emitterClock}; its diffusion should be {@link #inRealTime}
   */
  public DoublePulses(BlockClock clock, double separationPs, LightSource emitter) {
    requireSeparation(clock, separationPs);
    BlockClock inner = emitter.clock();
    if (!inner.isPulsed()
        || inner.periodPs() != clock.periodPs() / 2
        || inner.pulsesPerBlock() != 2 * clock.pulsesPerBlock()) {
      throw new IllegalArgumentException("the emitter must run on the clock of half the period");
    }
    this.clock = clock;
    this.separation = separationPs;
    this.emitter = emitter;
  }

  private static void requireSeparation(BlockClock clock, double separationPs) {
    if (!clock.isPulsed() || !(separationPs > 0 && separationPs < clock.periodPs() / 2)) {
      throw new IllegalArgumentException(
          "double pulses need a separation of more than 0 and less than half the laser period ("
              + clock.periodPs() / 2
              + " ps), was "
              + separationPs
              + " ps");
    }
  }

  /** The clock of the emitter: half the period, as many blocks. */
  public static BlockClock emitterClock(BlockClock clock) {
    return BlockClock.pulsed(clock.periodPs() / 2, 2 * clock.pulsesPerBlock());
  }

  /** A walk of the emitter that diffuses by the real time between its pulses. */
  public static Diffusion.Walk inRealTime(
      Diffusion.Walk walk, BlockClock clock, double separationPs) {
    requireSeparation(clock, separationPs);
    double halfPeriod = clock.periodPs() / 2;
    double perHalf = 1 / halfPeriod;
    return new Diffusion.Walk() {
      private double emitterTime;
      private double reached;

      @Override
      public double advance(double ps, Xoshiro256 random) {
        emitterTime += ps;
        double pulse = Math.floor(emitterTime * perHalf);
        double pair = Math.floor(pulse / 2);
        double real =
            pair * clock.periodPs()
                + (pulse - 2 * pair) * separationPs
                + (emitterTime - pulse * halfPeriod);
        double step = Math.max(0, real - reached);
        reached += step;
        return walk.advance(step, random);
      }
    };
  }

  @Override
  public BlockClock clock() {
    return clock;
  }

  @Override
  public List<Line> lines() {
    return emitter.lines();
  }

  @Override
  public Set<PhotonField> offers() {
    return emitter.offers();
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    if (half == null) {
      half = new LightBlock(emitter.clock(), block.fields());
    }
    half.clear(block.index());
    emitter.emit(half, random);
    int size = half.size();
    block.ensureCapacity(size);
    block.setSize(size);
    boolean packets = block.has(PhotonField.PACKET_START);
    for (int i = 0; i < size; i++) {
      half.copy(i, block, i);
      long pulse = half.pulses()[i];
      block.pulses()[i] = pulse >> 1;
      if ((pulse & 1) != 0) {
        block.times()[i] += separation;
        if (packets) {
          block.packetStarts()[i] += separation;
        }
      }
    }
    // A late photon of the first pulse can come after one of the second.
    block.sort();
  }
}
