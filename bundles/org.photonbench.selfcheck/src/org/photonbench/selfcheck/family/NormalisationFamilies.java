package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/**
 * Scatter of normalised pair counts from record to record: simulated uncorrelated light through the
 * correlator and its normalisation.
 */
final class NormalisationFamilies {
  private static final String GENERATOR = "L64X128MixRandom";
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  /** Enough for 2 % of a variance; the tolerance of these vectors is 10 %. */
  private static final int RECORDS = 4000;

  private static final long SEED = 1;
  private static final long TICKS = 1L << 40;

  private NormalisationFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "UNC-G2-NORM",
            "uncertainty",
            PairExpectation.class,
            "T|duration N1|NA N2|NB tau|lag w|bin|width",
            NormalisationFamilies::standard),
        Mapping.of(
            "UNC-G2-SHARED",
            "uncertainty",
            PairExpectation.class,
            "T|duration N1|NA N2|NB w|bin|width",
            NormalisationFamilies::shared));
  }

  /** One record after another in the same arrays. */
  private static final class Simulation {
    private final RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(SEED);
    private final LagEdges lags;
    private PhotonBlock block = new PhotonBlock(RecordMode.T2, 1);
    private int photonsA;
    private int photonsB;

    /** Lags in the unit of the duration. */
    Simulation(double duration, double low, double high) {
      lags = LagEdges.of(ticks(low / duration), ticks(high / duration));
    }

    private static long ticks(double share) {
      return Math.round(share * TICKS);
    }

    /** Pairs of two streams with so many photons. */
    long pairs(int a, int b) {
      photonsA = a;
      photonsB = b;
      int n = a + b;
      if (block.capacity() < n) {
        block = new PhotonBlock(RecordMode.T2, 2 * n);
      }
      // Sorted with their channel as the lowest bit.
      long[] photons = new long[n];
      for (int i = 0; i < n; i++) {
        photons[i] = random.nextLong(TICKS) << 1 | (i < a ? 0 : 1);
      }
      Arrays.sort(photons);
      block.clear();
      for (int i = 0; i < n; i++) {
        block.times()[i] = photons[i] >> 1;
        block.channels()[i] = (byte) (photons[i] & 1);
      }
      block.setSize(n);
      LogCorrelator correlator = new LogCorrelator(A, B, lags);
      correlator.accept(block);
      return correlator.counts()[0];
    }

    /** Pairs of two Poisson streams with these means. */
    long poissonPairs(double a, double b) {
      return pairs(poisson(a), poisson(b));
    }

    private int poisson(double mean) {
      int n = 0;
      for (double time = random.nextExponential(); time < mean; time += random.nextExponential()) {
        n++;
      }
      return n;
    }

    /** Pairs expected of the record made last. */
    double expected() {
      return PairExpectation.linear(photonsA, photonsB, TICKS, lags.first(), lags.last());
    }
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
  }

  private static Outputs standard(VectorInputs in) {
    double duration = in.number("T");
    double lag = in.number("tau");
    double width = in.number("w");
    int a = Math.toIntExact(in.integer("N1"));
    int b = Math.toIntExact(in.integer("N2"));
    Simulation simulation = new Simulation(duration, lag - width / 2, lag + width / 2);
    double[] g2 = new double[RECORDS];
    for (int i = 0; i < RECORDS; i++) {
      g2[i] = simulation.pairs(a, b) / simulation.expected();
    }
    return new Outputs()
        .put("var_standard", variance(g2))
        .put("var_poisson", 1 / simulation.expected());
  }

  private static Outputs shared(VectorInputs in) {
    double a = in.number("N1");
    double b = in.number("N2");
    Simulation simulation = new Simulation(in.number("T"), 0, in.number("w"));
    double[] raw = new double[RECORDS];
    double[] g2 = new double[RECORDS];
    for (int i = 0; i < RECORDS; i++) {
      raw[i] = simulation.poissonPairs(a, b);
      g2[i] = raw[i] / simulation.expected();
    }
    double mean = Arrays.stream(raw).average().orElseThrow();
    return new Outputs()
        .put("fano_raw_counts", variance(raw) / mean)
        .put("fano_after_N_normalisation", variance(g2) * mean);
  }
}
