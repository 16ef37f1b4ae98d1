package org.photonbench.virtuallab.scenario;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.testing.Pulls;
import org.photonbench.virtuallab.testing.Recorded;

/**
 * Pulls over seeds 1 to 200 of scenarios with more than two detectors, or with a detector for each
 * band of energy. Detector faults are taken out; collection is raised, so that pairs are many.
 */
class BandScenariosPullsTest {
  private static final double PERIOD = 1e5;

  private static Scenario scenario(String name, int channels, double efficiency, double seconds)
      throws ScenarioException {
    String detectors =
        IntStream.rangeClosed(1, channels)
            .mapToObj(i -> String.format("{\"channel\": %d, \"port\": %d,", i, i))
            .map(start -> start + " \"efficiency\": " + efficiency + "}")
            .collect(Collectors.joining(", "));
    String json =
        "{\"extends\": \""
            + name
            + "\", \"collection\": 1, \"crosstalk\": {\"probability\": 0}, \"detectors\": ["
            + detectors
            + "]}";
    return new ScenarioLibrary()
        .parse(json, name)
        .steps()
        .getFirst()
        .scenario()
        .lasting(seconds * 1e12);
  }

  private static Recorded record(Scenario scenario, long seed) {
    return Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
  }

  private static double uniform(int seed) {
    return new Xoshiro256(1_000_003L * seed).nextDouble();
  }

  /** Probability of at least m excitons. */
  private static double atLeast(int m, double occupancy) {
    double term = Math.exp(-occupancy);
    double below = 0;
    for (int k = 0; k < m; k++) {
      below += term;
      term *= occupancy / (k + 1);
    }
    return 1 - below;
  }

  @Test
  void threeDetectors() throws ScenarioException {
    double seconds = 0.02 * (Pulls.all() ? 10 : 1);
    Scenario scenario = scenario("dot-three-detectors", 3, 0.5, seconds);
    double[] yields = {0.88, 0.2552, 0.1};
    double d = 0.5 / 3;
    double photons = 0;
    double pairs = 0;
    for (int m = 0; m < 3; m++) {
      photons += yields[m] * atLeast(m + 1, 1) * d;
      for (int l = 0; l < m; l++) {
        pairs += 2 * yields[l] * yields[m] * atLeast(m + 1, 1) * d * d;
      }
    }
    double triples = 6 * yields[0] * yields[1] * yields[2] * atLeast(3, 1) * d * d * d;
    double pulses = seconds * 1e12 / PERIOD;
    double fano = 1 - photons + pairs / photons;
    Pulls pulls = new Pulls("dot-three-detectors");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      for (int channel = 1; channel <= 3; channel++) {
        pulls.addCount("photons " + channel, pulses * photons, fano, all.count(channel));
      }
      pulls.addPoisson("pairs 1-3", pulses * pairs, all.pairs(1, 3, 0, 1), uniform(seed));
      pulls.addPoisson("triples", pulses * triples, triples(all), uniform(seed + 1000));
    }
    pulls.check();
  }

  /** Pulses with a photon in each of the channels 1 to 3. */
  private static long triples(Recorded all) {
    long triples = 0;
    long pulse = -1;
    int seen = 0;
    for (int i = 0; i <= all.size; i++) {
      if (i == all.size || all.times[i] != pulse) {
        triples += seen == 0b1110 ? 1 : 0;
        seen = 0;
        pulse = i < all.size ? all.times[i] : -1;
      }
      seen |= i < all.size ? 1 << all.channels[i] : 0;
    }
    return triples;
  }

  /** Photons of each band, pairs in different bands, and the first of them, which is the XX. */
  @Test
  void heraldedBands() throws ScenarioException {
    double seconds = 0.1 * (Pulls.all() ? 6 : 1);
    Scenario scenario = scenario("heralded-bands", 8, 0.4, seconds);
    double[] edges = {2.25, 2.31, 2.34, 2.37, 2.395, 2.42, 2.45, 2.48, 2.54};
    double detected = 0.4 * 0.7;
    double xOne = 0.88 * atLeast(1, 0.1);
    double xxOne = 0.2552 * atLeast(2, 0.1);
    double[] x = new double[8];
    double[] xx = new double[8];
    double same = 0;
    double allX = 0;
    double allXx = 0;
    for (int i = 0; i < 8; i++) {
      x[i] = share(2.41, 6000, edges[i], edges[i + 1]);
      xx[i] = share(2.38, 800, edges[i], edges[i + 1]);
      same += x[i] * xx[i];
      allX += x[i];
      allXx += xx[i];
    }
    double pairs = 0.88 * 0.2552 * atLeast(2, 0.1) * detected * detected * (allX * allXx - same);
    double pulses = seconds * 1e12 / PERIOD;
    Pulls pulls = new Pulls("heralded-bands");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      for (int i = 0; i < 8; i++) {
        double mean = detected * (xOne * x[i] + xxOne * xx[i]);
        pulls.addCount("photons " + (i + 1), pulses * mean, 1 - mean, all.count(i + 1));
      }
      long found = 0;
      double first = 0;
      for (int i = 1; i < all.size; i++) {
        if (all.times[i] == all.times[i - 1] && all.channels[i] != all.channels[i - 1]) {
          found++;
          first += 16 * (Math.min(all.microTimes[i], all.microTimes[i - 1]) + 0.5);
        }
      }
      pulls.addPoisson("pairs of bands", pulses * pairs, found, uniform(seed));
      pulls.add("lifetime of the first", 800, first / found, 800 / Math.sqrt(found));
    }
    pulls.check();
  }

  /** Part of a Lorentzian of 1/T2 = 1/(2 T1) + 1/(16 fs). */
  private static double share(double centre, double t1, double low, double high) {
    double half = 0.6582119569e-3 * (0.5 / t1 + 1 / 0.016);
    return (Math.atan((high - centre) / half) - Math.atan((low - centre) / half)) / Math.PI;
  }

  @Test
  void excitonAndBiexcitonApart() throws ScenarioException {
    double seconds = 0.05 * (Pulls.all() ? 8 : 1);
    Scenario scenario = scenario("filter-x-xx-channels", 2, 0.5, seconds);
    double d = 0.5 * 0.8;
    double[] x = new double[2];
    double[] xx = new double[2];
    double[] edges = {2.45, 2.3675, 2.30};
    for (int i = 0; i < 2; i++) {
      x[i] = d * lorentz(2.38, 78, edges[i + 1], edges[i]);
      xx[i] = d * lorentz(2.355, 60, edges[i + 1], edges[i]);
    }
    double two = atLeast(2, 0.1);
    double one = atLeast(1, 0.1);
    double pairs = 0.9 * 0.6 * two * (x[0] * xx[1] + x[1] * xx[0]);
    double pulses = seconds * 1e12 / PERIOD;
    Pulls pulls = new Pulls("filter-x-xx-channels");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      for (int i = 0; i < 2; i++) {
        double mean = 0.9 * one * x[i] + 0.6 * two * xx[i];
        pulls.addCount("photons " + (i + 1), pulses * mean, 1 - mean, all.count(i + 1));
      }
      pulls.addPoisson("pairs", pulses * pairs, all.pairs(1, 2, 0, 1), uniform(seed));
    }
    pulls.check();
  }

  private static double lorentz(double centre, double t2, double low, double high) {
    double half = 0.6582119569e-3 / t2;
    return (Math.atan((high - centre) / half) - Math.atan((low - centre) / half)) / Math.PI;
  }

  @Test
  void superlatticeBands() throws ScenarioException {
    double seconds = 0.02;
    Scenario scenario = scenario("superlattice-bands", 4, 0.5, seconds);
    double rate = 2e-6 * 0.8 * 0.5 / 2;
    double duration = seconds * 1e12;
    double window = 10_000;
    double bunched = 20_000 / 2.0 * -Math.expm1(-2 * window / 20_000);
    double flat = rate * rate * duration * window;
    double[] fano = {1 + rate * 20_000, 1 + rate * 20_000, 1, 1};
    Pulls pulls = new Pulls("superlattice-bands");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      for (int i = 0; i < 4; i++) {
        pulls.addCount("photons " + (i + 1), rate * duration, fano[i], all.count(i + 1));
      }
      double coupled = rate * rate * duration * (window + bunched);
      pulls.addCount("pairs, coupled band", coupled, 1, all.pairs(1, 2, 0, (long) window));
      pulls.addCount("pairs, other band", flat, 1, all.pairs(3, 4, 0, (long) window));
      pulls.addCount("pairs of both bands", flat, 1, all.pairs(1, 3, 0, (long) window));
    }
    pulls.check();
  }

  /**
   * The fringes of both lines, known at any time, are fitted to the difference of the outputs. Slow
   * diffusion moves their phase by a normal amount of variance v that is forgotten within t: the
   * photons of that time err together. For a phase p, cov(cos p, cos p') = e^-v (cosh(v r) - 1) and
   * cov(sin p, sin p') = e^-v sinh(v r) with r = e^(-|t' - t|/t), integrated over the record.
   */
  @Test
  void michelsonFringes() throws ScenarioException {
    double hbar = 0.6582119569e-3;
    int[] steps = {2, 12};
    double[] delays = {6, 40};
    for (int k = 0; k < (Pulls.all() ? 2 : 1); k++) {
      String json =
          "{\"extends\": \"cryogenic-dot-michelson\", \"collection\": 0.005, \"detectors\": ["
              + "{\"channel\": 1, \"port\": 1, \"efficiency\": 0.8},"
              + "{\"channel\": 2, \"port\": 2, \"efficiency\": 0.8}]}";
      Scenario scenario =
          new ScenarioLibrary()
              .parse(json, "cryogenic-dot-michelson")
              .steps()
              .get(steps[k])
              .scenario();
      double omega = 2.38 / hbar;
      double sigma = 8e-6 / hbar * delays[k];
      double contrast = 0.95 * Math.exp(-delays[k] / 78 - sigma * sigma / 2);
      Pulls pulls = new Pulls("cryogenic-dot-michelson " + delays[k] + " ps");
      for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
        Recorded all = record(scenario, seed);
        double product = 0;
        double square = 0;
        double fourth = 0;
        double crossed = 0;
        for (int i = 0; i < all.size; i++) {
          double turns = all.times[i] * 1e-12;
          double sweep = 0.5 - Math.abs(2 * (turns - Math.floor(turns)) - 1);
          double delay = delays[k] + 4 * 2 * Math.PI / omega * sweep;
          double fringe =
              0.5 * Math.cos(omega * delay) + 0.5 * Math.cos((omega + 0.109e-3 / hbar) * delay);
          double shifted =
              0.5 * Math.sin(omega * delay) + 0.5 * Math.sin((omega + 0.109e-3 / hbar) * delay);
          product += (all.channels[i] == 1 ? 1 : -1) * fringe;
          square += fringe * fringe;
          fourth += fringe * fringe * fringe * fringe;
          crossed += fringe * fringe * shifted * shifted;
        }
        // A photon's side, +1 or -1, has the variance 1 - (contrast fringe)^2.
        double variance = square - contrast * contrast * fourth;
        double wander =
            contrast
                * contrast
                * all.size
                * (fourth * memory(sigma * sigma, 2) + crossed * memory(sigma * sigma, 1))
                / (scenario.durationPs() * 1e-12);
        pulls.add("contrast", contrast, product / square, Math.sqrt(variance + wander) / square);
      }
      pulls.check();
    }
  }

  /** The integral of the even (2) or odd (1) powers of v e^(-|t|/5 ms) over k!, in seconds. */
  private static double memory(double v, int first) {
    double sum = 0;
    double term = first == 1 ? v : v * v / 2;
    for (int k = first; k < 30; k += 2) {
      sum += 2 * 5e-3 * term / k;
      term *= v * v / ((k + 1) * (k + 2));
    }
    return sum;
  }

  /** Two photons in one pulse of the cascade through the mode of a cavity, and all photons. */
  @Test
  void seenThroughTheMode() throws ScenarioException {
    double seconds = 0.02 * (Pulls.all() ? 10 : 1);
    Scenario scenario = scenario("cavity-filtered-dot", 2, 0.8, seconds);
    double hbar = 0.6582119569e-3;
    double[] energy = {2.38, 2.36};
    double[] t1 = {210, 70};
    double[] t2 = {78, 50};
    double[] yield = {0.6, 0.1};
    double wavelength = 1.239841984 / 2.38 / 1.47;
    double nominal = 3 / (4 * Math.PI * Math.PI) * Math.pow(wavelength, 3) / 0.5;
    double[] seen = new double[2];
    for (int i = 0; i < 2; i++) {
      double q = 1 / (1 / 1000.0 + 2 * hbar / t2[i] / energy[i]);
      double detuning = 2 * q * (energy[i] - 2.38) / 2.38;
      double faster = 1 + 0.8 * nominal * q / (1 + detuning * detuning);
      double rate = (yield[i] * faster + 1 - yield[i]) / t1[i];
      // The cavity shortens T1, pure dephasing stays.
      double line = hbar * (0.5 * rate + 1 / t2[i] - 0.5 / t1[i]);
      double mode = 2.38 / 1000 / 2;
      double apart = energy[i] - 2.38;
      double passes = mode * (mode + line) / ((mode + line) * (mode + line) + apart * apart);
      seen[i] = yield[i] * faster / t1[i] / rate * passes * 0.8 * 0.8 / 2;
    }
    double pulses = seconds * 80e6;
    double mean = seen[0] * atLeast(1, 0.1) + seen[1] * atLeast(2, 0.1);
    double pairs = 2 * seen[0] * seen[1] * atLeast(2, 0.1);
    Pulls pulls = new Pulls("cavity-filtered-dot");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      pulls.addCount("photons 1", pulses * mean, 1 - mean, all.count(1));
      pulls.addCount("photons 2", pulses * mean, 1 - mean, all.count(2));
      pulls.addPoisson("coincidences", pulses * pairs, all.pairs(1, 2, 0, 1), uniform(seed));
    }
    pulls.check();
  }
}
