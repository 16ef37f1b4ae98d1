package org.photonbench.selfcheck.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/**
 * Scatter of g2(0) from the adjacent peaks of a blinking source: simulated light through the pulse
 * correlator and its error estimates. Bright pulses give one photon or two, dark ones none; each
 * photon goes to one of two detectors.
 */
final class PulsedBlinkingFamily {
  private static final String GENERATOR = "L64X128MixRandom";
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final long SEED = 1;
  private static final int RECORDS = 400;
  private static final int BLOCKS = 100;
  private static final int REPLICAS = 200;

  /** Every so many records are resampled, too, which takes longest. */
  private static final int RESAMPLED = 10;

  private PulsedBlinkingFamily() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "UNC-PULSED-BLINK",
            "uncertainty",
            PulseCorrelator.class,
            "M|pulses on_fraction|f tau_b_pulses|tau_b mu g|g2 side_peaks|m",
            PulsedBlinkingFamily::scatter));
  }

  private static Outputs scatter(VectorInputs in) {
    long pulses = in.integer("M");
    int sides = Math.toIntExact(in.integer("side_peaks"));
    Light light =
        new Light(
            in.number("on_fraction"), in.number("tau_b_pulses"), in.number("mu"), in.number("g"));
    double[] ratio = new double[RECORDS];
    double[] side = new double[RECORDS];
    double[] binomial = new double[RECORDS];
    List<Double> resampled = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      long[][] blocks = light.record(pulses, sides);
      int[] once = new int[BLOCKS];
      Arrays.fill(once, 1);
      long zero = sum(blocks, once, 0);
      long all = sum(blocks, once, 1);
      ratio[i] = (double) sides * zero / all;
      side[i] = all;
      binomial[i] = BinomialInterval.peakRatioError(zero, all, sides);
      if (i % RESAMPLED == 0) {
        resampled.add(
            BlockResampling.bootstrap(
                    BLOCKS,
                    REPLICAS,
                    SEED,
                    times ->
                        new double[] {
                          (double) sides * sum(blocks, times, 0) / sum(blocks, times, 1)
                        })
                .sigma()[0]);
      }
    }
    return new Outputs()
        .put("g_mean|g2_mean|mean", mean(ratio))
        .put("sd_ratio|sd_g|sd", spread(ratio))
        .put("conditional_poisson_sd|conditional_sd|poisson_sd", mean(binomial))
        .put(
            "block_bootstrap_sd|bootstrap_sd",
            resampled.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        // Standard deviation over that of Poisson counts.
        .put("side_sum_overdispersion|overdispersion", spread(side) / Math.sqrt(mean(side)));
  }

  private static long sum(long[][] blocks, int[] times, int kind) {
    long sum = 0;
    for (int b = 0; b < blocks.length; b++) {
      sum += times[b] * blocks[b][kind];
    }
    return sum;
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  static double spread(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /** A two-state source: bright and dark for exponentially distributed times. */
  private static final class Light {
    private final RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(SEED);
    private final double onFraction;
    private final double meanOn;
    private final double meanOff;
    private final double any;
    private final double two;
    private final PhotonBlock block = new PhotonBlock(RecordMode.T3, 1 << 16);
    private double switchAt;
    private boolean bright;

    /**
     * @param correlation time of the brightness, in pulses
     * @param mean photons per bright pulse
     */
    Light(double onFraction, double correlation, double mean, double g2) {
      this.onFraction = onFraction;
      // 1/correlation is the sum of both rates of switching.
      meanOn = correlation / (1 - onFraction);
      meanOff = correlation / onFraction;
      double pairs = g2 * mean * mean / 2;
      any = mean - pairs;
      two = pairs / any;
    }

    /** Pairs of pulse difference 0 and of the adjacent ones, in blocks of equal length. */
    long[][] record(long pulses, int sides) {
      bright = random.nextDouble() < onFraction;
      switchAt = until(0);
      long[][] counts = new long[BLOCKS][2];
      for (int b = 0; b < BLOCKS; b++) {
        PulseCorrelator correlator =
            new PulseCorrelator(A, B, sides / 2, MicroTimeRule.all(), MicroTimeRule.all());
        fill(correlator, pulses * b / BLOCKS, pulses * (b + 1) / BLOCKS);
        for (int k = -sides / 2; k <= sides / 2; k++) {
          counts[b][k == 0 ? 0 : 1] += correlator.count(k);
        }
      }
      return counts;
    }

    private double until(double from) {
      return from + random.nextExponential() * (bright ? meanOn : meanOff);
    }

    private void fill(PulseCorrelator correlator, long from, long to) {
      block.clear();
      long pulse = from;
      while (pulse < to) {
        if (pulse >= switchAt) {
          bright = !bright;
          switchAt = until(switchAt);
        } else if (bright) {
          // The next pulse with light, unless it becomes dark before.
          long next = pulse + (long) (random.nextExponential() / -Math.log1p(-any));
          if (next < Math.min(to, switchAt)) {
            emit(correlator, next);
            pulse = next + 1;
          } else {
            pulse = (long) Math.ceil(Math.min(to, switchAt));
          }
        } else {
          pulse = (long) Math.ceil(Math.min(to, switchAt));
        }
      }
      correlator.accept(block);
    }

    private void emit(PulseCorrelator correlator, long pulse) {
      int photons = random.nextDouble() < two ? 2 : 1;
      if (block.size() + photons > block.capacity()) {
        correlator.accept(block);
        block.clear();
      }
      for (int i = 0; i < photons; i++) {
        int at = block.size();
        block.times()[at] = pulse;
        block.channels()[at] = (byte) (random.nextBoolean() ? 1 : 0);
        block.microTimes()[at] = 0;
        block.setSize(at + 1);
      }
    }
  }
}
