package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.random.Xoshiro256;

class DoublePulsesTest {
  private static final BlockClock CLOCK = BlockClock.pulsed(12_500, 1000);
  private static final double SEPARATION = 2000;

  @Test
  void everyPeriodHasTwoPulses() {
    LightSource source =
        new DoublePulses(
            CLOCK,
            SEPARATION,
            Bench.OnePhotonEachPulse.of(DoublePulses.emitterClock(CLOCK), Bench.line(210, 400, 0)));
    double[] sums = new double[2];
    long[] wrong = new long[1];
    Bench.run(
        source,
        List.of(
            new PulsedHom(
                new HomSettings(5, 6, 7, Interferometer.balanced(1), SEPARATION, 0, 1),
                source.lines())),
        100,
        1,
        block -> {
          assertEquals(2000, block.size());
          for (int i = 0; i < block.size(); i++) {
            double start = block.packetStarts()[i];
            int which = start == SEPARATION ? 1 : 0;
            wrong[0] += start != SEPARATION && start != 0 || block.blockTime(i) < 0 ? 1 : 0;
            wrong[0] += i > 0 && block.blockTime(i - 1) > block.blockTime(i) ? 1 : 0;
            wrong[0] += Math.abs(block.pulses()[i] - (block.firstPulse() + i / 2)) > 1 ? 1 : 0;
            sums[which] += block.times()[i] - start;
          }
        });
    assertEquals(0, wrong[0]);
    assertEquals(210, sums[0] / 1e5, 4 * 210 / Math.sqrt(1e5));
    assertEquals(210, sums[1] / 1e5, 4 * 210 / Math.sqrt(1e5));
  }

  /**
   * The emitter's clock runs on half periods; the light diffuses by the time between its pulses.
   */
  @Test
  void diffusesInRealTime() {
    double time = 3000;
    Diffusion.Walk walk =
        DoublePulses.inRealTime(
            new Diffusion.OrnsteinUhlenbeck(1, time).start(new Xoshiro256(1)), CLOCK, SEPARATION);
    Xoshiro256 random = new Xoshiro256(2);
    double near = 0;
    double far = 0;
    int n = 200_000;
    double first = walk.advance(10, random);
    for (int i = 0; i < n; i++) {
      double second = walk.advance(6250, random);
      near += first * second / n;
      first = walk.advance(6250, random);
      far += first * second / n;
    }
    // The covariance of two unit normals has a standard deviation of at most sqrt(2/n).
    double sigma = Math.sqrt(2.0 / n) * 1.5;
    assertEquals(Math.exp(-SEPARATION / time), near, 4 * sigma);
    assertEquals(Math.exp(-(12_500 - SEPARATION) / time), far, 4 * sigma);
  }

  @Test
  void refusesWhatIsImpossible() {
    LightSource emitter =
        Bench.OnePhotonEachPulse.of(DoublePulses.emitterClock(CLOCK), Bench.line(210, 400, 0));
    assertThrows(IllegalArgumentException.class, () -> new DoublePulses(CLOCK, 7000, emitter));
    assertThrows(IllegalArgumentException.class, () -> new DoublePulses(CLOCK, 0, emitter));
    LightSource other = Bench.OnePhotonEachPulse.of(CLOCK, Bench.line(210, 400, 0));
    assertThrows(IllegalArgumentException.class, () -> new DoublePulses(CLOCK, SEPARATION, other));
  }
}
