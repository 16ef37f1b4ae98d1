package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.model.formula.PulsedStatistics;

/** Power series drawn from the model, without recordings. */
final class Synthetic {
  static final double SATURATION = 70;
  static final double LIMIT = 1e6;
  static final double RATIO = 0.1;
  private static final double[] POWERS = {3, 7, 15, 30, 60, 100, 150, 250};
  private static final double REPETITION = 1e7;

  private Synthetic() {}

  /** Counts and pairs as expected, without noise. */
  static PowerSeries exact(Excitation excitation, String unit, double seconds) {
    return series(excitation, unit, seconds, null, 0);
  }

  /** Drawn, with a relative scatter of the rates on top of counting. */
  static PowerSeries drawn(long seed, double seconds, double scatter) {
    return series(Excitation.PULSED, "W/cm2", seconds, new Random(seed), scatter);
  }

  private static PowerSeries series(
      Excitation excitation, String unit, double seconds, Random random, double scatter) {
    List<Measurement> list = new ArrayList<>();
    for (int i = 0; i < POWERS.length; i++) {
      double x = POWERS[i] / SATURATION;
      double n = excitation == Excitation.TWO_PHOTON ? x * x : x;
      double share = PulsedStatistics.atLeast(1, n) + RATIO * PulsedStatistics.atLeast(2, n);
      double factor = random == null ? 1 : 1 + scatter * random.nextGaussian();
      double rate = LIMIT * share * factor;
      double perPulse = rate / 2 / REPETITION;
      double side = 20 * perPulse * perPulse * REPETITION * seconds;
      double zero = side / 20 * PulsedStatistics.g2(n, RATIO);
      list.add(
          new Measurement(
              "record " + i,
              (3 * i) % POWERS.length + 1,
              POWERS[i],
              draw(rate * seconds, random),
              seconds,
              1,
              1,
              Double.NaN,
              Double.NaN,
              OptionalDouble.of(1 / REPETITION),
              Optional.of(
                  new Pairs(
                      draw(zero, random),
                      draw(side, random),
                      20,
                      20,
                      perPulse,
                      perPulse,
                      new Interval(0.99, 1.01)))));
    }
    return new PowerSeries(
        excitation,
        "power",
        unit,
        list,
        Optional.empty(),
        OptionalDouble.of(1 / REPETITION),
        Leak.NONE,
        List.of());
  }

  private static long draw(double mean, Random random) {
    return Math.max(
        0, Math.round(random == null ? mean : mean + Math.sqrt(mean) * random.nextGaussian()));
  }
}
