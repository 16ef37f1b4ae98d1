package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Sends the light of a source through stages, block by block, and hands the blocks on. */
final class Bench {
  private Bench() {}

  static void run(
      LightSource source,
      List<? extends OpticalStage> stages,
      long blocks,
      long seed,
      Consumer<LightBlock> eye) {
    Set<PhotonField> fields = EnumSet.noneOf(PhotonField.class);
    stages.forEach(stage -> fields.addAll(stage.needs()));
    LightBlock block = new LightBlock(source.clock(), fields);
    RandomStreams light = new RandomStreams(seed, 0);
    RandomStreams[] streams = new RandomStreams[stages.size()];
    for (int i = 0; i < streams.length; i++) {
      streams[i] = new RandomStreams(seed, 256 + i);
    }
    for (long index = 0; index < blocks; index++) {
      block.clear(index);
      source.emit(block, light.block(index));
      for (int i = 0; i < streams.length; i++) {
        stages.get(i).apply(block, streams[i].block(index));
      }
      eye.accept(block);
    }
  }

  /** A line of this lifetime and pure dephasing time at 2.4 eV and an offset in meV. */
  static Line line(double lifetime, double dephasing, double offsetMev) {
    return new Line("X", 2.4 + 1e-3 * offsetMev, lifetime, dephasing, 0);
  }

  /** One photon at each pulse, of an exponential packet that starts with a random delay. */
  record OnePhotonEachPulse(
      BlockClock clock, List<Line> lines, double[] weights, double sigma, double relaxation)
      implements LightSource {
    static OnePhotonEachPulse of(BlockClock clock, Line line) {
      return new OnePhotonEachPulse(clock, List.of(line), new double[] {1}, 0, 0);
    }

    @Override
    public Set<PhotonField> offers() {
      return EnumSet.allOf(PhotonField.class);
    }

    @Override
    public void emit(LightBlock block, Xoshiro256 random) {
      for (long k = 0; k < clock.pulsesPerBlock(); k++) {
        int line = random.nextDouble() < weights[0] ? 0 : 1;
        double start = relaxation * random.nextExponential();
        double life = lines.get(line).lifetimePs() * random.nextExponential();
        int at = block.add(block.firstPulse() + k, start + life);
        if (block.has(PhotonField.LINE)) {
          block.lines()[at] = (byte) line;
        }
        if (block.has(PhotonField.DETUNING)) {
          block.detunings()[at] = sigma * random.nextNormal();
        }
        if (block.has(PhotonField.POLARISATION)) {
          block.polarisations()[at] = lines.get(line).polarisationRad();
        }
        if (block.has(PhotonField.PACKET_START)) {
          block.packetStarts()[at] = start;
        }
      }
    }
  }
}
