package org.photonbench.analysis.blinking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** Hand-made T2 records of a random telegraph, ticks of 1 ns. */
final class Telegraphs {
  static final double TICK = 1e-9;

  private Telegraphs() {}

  static RecordingInfo info(TimeBase base, double seconds) {
    return new RecordingInfo(
        "memory",
        base.mode() == RecordMode.T3 ? "T3" : "T2",
        base,
        seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  /**
   * Poisson light that switches between two rates.
   *
   * @param meanOn mean bright time in s, exponential
   * @param meanOff mean dark time in s
   * @param on counts per second while bright
   * @param off while dark
   */
  static Simulated of(
      double seconds, double meanOn, double meanOff, double on, double off, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Simulated record = new Simulated(info(TimeBase.t2(TICK), seconds));
    boolean bright = random.nextDouble() < meanOn / (meanOn + meanOff);
    double end = random.nextExponential() * (bright ? meanOn : meanOff);
    double time = 0;
    double start = 0;
    while (start < seconds) {
      double rate = bright ? on : off;
      for (time = start + random.nextExponential() / rate;
          time < Math.min(end, seconds);
          time += random.nextExponential() / rate) {
        record.add((long) (time / TICK), 0, 0);
      }
      start = end;
      bright = !bright;
      end += random.nextExponential() * (bright ? meanOn : meanOff);
    }
    return record;
  }

  /** Steady light. */
  static Simulated steady(double seconds, double rate, long seed) {
    return of(seconds, 1e9, 1e9, rate, rate, seed);
  }
}
