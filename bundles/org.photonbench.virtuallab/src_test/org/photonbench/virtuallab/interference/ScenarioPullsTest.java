package org.photonbench.virtuallab.interference;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.testing.Pulls;
import org.photonbench.virtuallab.testing.Recorded;

/**
 * Pulls of the scenarios' main quantities over seeds 1 to 200 against closed forms that are written
 * here anew, from the numbers of the scenarios: |mean| below 0.2, standard deviation 0.85 to 1.15.
 */
class ScenarioPullsTest {
  private static final int SEEDS = Pulls.SEEDS;
  private static final double HBAR = 0.6582119569;
  private static final double PERIOD = 12_500;

  private static Scenario scenario(String name, String changes, String step, double ps)
      throws ScenarioException {
    String text = "{\"extends\": \"" + name + "\"" + changes + "}";
    return new ScenarioLibrary()
        .parse(text, name).steps().stream()
            .filter(s -> s.value().equals(step))
            .findFirst()
            .orElseThrow()
            .scenario()
            .lasting(ps);
  }

  private static Recorded record(Scenario scenario, long seed) {
    return Recorded.of(scenario.setup(seed, (_, _, _) -> {}));
  }

  private static void assertPulls(String scenario, String quantity, double[] pulls) {
    Pulls all = new Pulls(scenario);
    for (double pull : pulls) {
      all.add(quantity, pull);
    }
    all.check();
  }

  private static double[] pulls(Scenario scenario, ToDoubleFunction<Recorded> pull) {
    double[] pulls = new double[SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      pulls[seed - 1] = pull.applyAsDouble(record(scenario, seed));
    }
    return pulls;
  }

  /** Coincidences of a laser period by delay between the outputs, -2 to 2 times 2 ns. */
  private static long[] peaks(Recorded all) {
    long[] peaks = new long[5];
    for (int i = 0; i < all.size; i++) {
      for (int j = i + 1; j < all.size && all.times[j] == all.times[i]; j++) {
        if (all.channels[i] != all.channels[j]) {
          int lag = 4 * (all.microTimes[j] - all.microTimes[i]);
          int peak = (int) Math.rint((all.channels[i] == 1 ? lag : -lag) / 2000.0);
          if (Math.abs(peak) <= 2) {
            peaks[peak + 2]++;
          }
        }
      }
    }
    return peaks;
  }

  /**
   * Visibility of one line of T1 = 210 ps and T2 = 78 ps when a share of the excitons comes 70 ps
   * late on average, after a biexciton: Poisson excitation with 0.1 excitons per pulse. The
   * biexciton's own light, 2e-4 of all behind the filter, has no line to interfere with.
   */
  private static double lateVisibility() {
    double late = (1 - Math.exp(-0.1) * 1.1) / (1 - Math.exp(-0.1));
    double prompt = (1 - late) * (1 - late);
    return 78.0 / 420 * (prompt + (1 - prompt) / (1 + 70.0 / 210));
  }

  /** Sum over both lines of the doublet, co-polarised (HOM-FSS). */
  private static double doubletFactor() {
    double g = 1 / 210.0 + 2 * (1 / 78.0 - 1 / 420.0);
    double w = 0.109 / HBAR;
    return 0.5 + 0.5 * g * g / (g * g + w * w);
  }

  /** Pairs of exciton and biexciton in one pulse behind the filter over independent ones. */
  private static double leakedPairs() {
    // The band of 10 meV passes 0.9 of what is in it and 0.01 of the rest; Lorentzian wings.
    double inBand = 1 - 2 / Math.PI * HBAR / 78 / 5;
    double exciton = 0.9 * (0.01 + 0.89 * inBand);
    double wing = HBAR / 50 / Math.PI * (1 / 15.0 - 1 / 25.0);
    double biexciton = 0.3 * (0.01 + 0.89 * wing);
    double one = 1 - Math.exp(-0.1);
    double two = 1 - Math.exp(-0.1) * 1.1;
    return 2 * two * exciton * biexciton / Math.pow(one * exciton + two * biexciton, 2);
  }

  /** Five peaks in units of mu^2 (Santori 2002, uneven splitters). */
  private static double[] fivePeaks(double visibility, double g) {
    double s = 0.48;
    double l = 0.52;
    double t = 0.53;
    double r = 0.47;
    double c = 0.97;
    double side = (s * s + l * l) * r * t;
    double zero = s * l * (r * r + t * t - 2 * r * t * visibility * c * c) + 2 * g * side;
    return new double[] {
      s * l * r * r, side + 2 * g * s * l * r * r, zero, side + 2 * g * s * l * t * t, s * l * t * t
    };
  }

  @ParameterizedTest
  @CsvSource({"parallel, 1", "perpendicular, 0", "doublet, 2", "scan, 3"})
  void hongOuMandel(String which, int lines) throws ScenarioException {
    double visibility =
        switch (lines) {
          case 0 -> 0;
          case 1 -> lateVisibility();
          case 2 -> lateVisibility() * doubletFactor();
          default -> 78.0 / 420 * Math.exp(-100 / 210.0);
        };
    double duration = Pulls.all() ? 4e10 : 1e10;
    Scenario scenario =
        scenario("cryogenic-dot-hom-" + which, "", lines == 3 ? "1.9 ns" : "", duration);
    double[] areas = fivePeaks(visibility, lines == 3 ? 0 : leakedPairs());
    double first = 0.48 * 0.53 + 0.52 * 0.47;
    double[][] pulls = new double[4][SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      long[] counts = peaks(all);
      double unit =
          all.count(1) * (double) all.count(2) * PERIOD / duration / (4 * first * (1 - first));
      for (int k = 0; k < 3; k++) {
        int peak = new int[] {0, 2, 4}[k];
        double expected = areas[peak] * unit;
        pulls[k][seed - 1] = (counts[peak] - expected) / Math.sqrt(expected);
      }
      // The visibility follows from the ratio of the peaks alone.
      long n = counts[1] + counts[2] + counts[3];
      double p = areas[2] / (areas[1] + areas[2] + areas[3]);
      pulls[3][seed - 1] = (counts[2] - n * p) / Math.sqrt(n * p * (1 - p));
    }
    assertPulls("cryogenic-dot-hom-" + which, "area at -2", pulls[0]);
    assertPulls("cryogenic-dot-hom-" + which, "area at 0", pulls[1]);
    assertPulls("cryogenic-dot-hom-" + which, "area at 2", pulls[2]);
    assertPulls("cryogenic-dot-hom-" + which, "visibility", pulls[3]);
  }

  /**
   * Correlation under CW light with jitter, mean over lags from -to to to less those within from.
   */
  private static double cwCorrelation(double from, double to, double overlap) {
    double pump = 2e-5;
    double rate = pump + 1 / 210.0;
    double t2 = 1 / (1 / 78.0 + pump / 2);
    double sigma = 20 * Math.sqrt(2);
    double sum = 0;
    int n = 400;
    int m = 200;
    for (int i = 0; i < n; i++) {
      double lag = from + (to - from) * (i + 0.5) / n;
      for (int j = 0; j < m; j++) {
        double z = 10 * (j + 0.5) / m - 5;
        double tau = Math.abs(lag + sigma * z);
        double far = 0.25 * (2 - Math.exp(-rate * (9000 - tau)) - Math.exp(-rate * (9000 + tau)));
        double g = 0.5 * (1 - Math.exp(-rate * tau)) + far - overlap / 2 * Math.exp(-2 * tau / t2);
        sum += g * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) * 10 / m / n;
      }
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"cryogenic-dot-hom-cw, 0.9409", "cryogenic-dot-hom-cw-perpendicular, 0"})
  void continuousHongOuMandel(String name, double overlap) throws ScenarioException {
    double duration = Pulls.all() ? 2e10 : 5e9;
    Scenario scenario = scenario(name, ", \"collection\": 1", "", duration);
    double near = cwCorrelation(0, 60, overlap);
    double far = cwCorrelation(60, 300, overlap);
    double[][] pulls = new double[2][SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      double perPs = all.count(1) * (double) all.count(2) / duration;
      long inner = all.pairs(1, 2, -60, 60);
      long outer = all.pairs(1, 2, -300, 300) - inner;
      pulls[0][seed - 1] = (inner - 120 * near * perPs) / Math.sqrt(120 * near * perPs);
      pulls[1][seed - 1] = (outer - 480 * far * perPs) / Math.sqrt(480 * far * perPs);
    }
    assertPulls(name, "within 60 ps", pulls[0]);
    assertPulls(name, "60 to 300 ps", pulls[1]);
  }

  /** 1 - R = C^2 rho^2 K(d, tau) D(tau)/2 of PCFS at one delay, for short and long times. */
  @ParameterizedTest
  @CsvSource({"0 ps, 0", "38 ps, 38", "-80 ps, -80"})
  void spectralCorrelation(String step, double delay) throws ScenarioException {
    double duration = 1e12;
    Scenario scenario = scenario("cryogenic-dot-pcfs", ", \"collection\": 0.01", step, duration);
    double d = Math.abs(delay);
    double envelope = Math.exp(-2 * d / 78) * (0.5 + 0.5 * Math.cos(0.109 / HBAR * d));
    double sigma = 5e-3 / HBAR;
    double[] tau = {10.5e6, 5e9};
    double[][] pulls = new double[tau.length][SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      Recorded all = record(scenario, seed);
      double a = all.count(1);
      double b = all.count(2);
      double dark = 100;
      double purity = (1 - dark / a) * (1 - dark / b);
      for (int k = 0; k < tau.length; k++) {
        double diffusion = Math.exp(-sigma * sigma * (1 - Math.exp(-tau[k] / 5e9)) * d * d);
        double part = 2 * tau[k] / 1e12;
        double phase = 2 * Math.PI * 4 * part;
        double dither = (1 - part) * Math.cos(phase) + part * Math.sin(phase) / phase;
        double k2 = 0.95 * 0.95 * purity * envelope * diffusion * dither;
        // Few pairs share a photon or a fringe phase: only then are they binomial.
        long low = (long) (tau[k] - 5e5);
        long high = (long) (tau[k] + 5e5);
        long cross = all.pairs(1, 2, low, high) + all.pairs(2, 1, low, high);
        long every = cross + all.pairs(1, 1, low, high) + all.pairs(2, 2, low, high);
        double p = (1 - k2 / 2) * 2 * a * b / ((a + b) * (a + b));
        pulls[k][seed - 1] = (cross - every * p) / Math.sqrt(every * p * (1 - p));
      }
    }
    assertPulls("cryogenic-dot-pcfs " + step, "10 us", pulls[0]);
    assertPulls("cryogenic-dot-pcfs " + step, "5 ms", pulls[1]);
  }

  /** Rate and mean arrival time of the dot in the cavity, and without it. */
  @ParameterizedTest
  @CsvSource({"cavity-coupled-dot, 0.8", "cavity-reference-dot, 0"})
  void purcell(String name, double placement) throws ScenarioException {
    double wavelength = 1.239841984 / 2.38 / 1.47;
    double nominal = 3 / (4 * Math.PI * Math.PI) * Math.pow(wavelength, 3) / 0.5;
    double[] t1 = {210, 70};
    double[] yield = {0.6, 0.1};
    double[] energy = {2.38, 2.36};
    double[] t2 = {78, 50};
    double[] life = new double[2];
    double[] emits = new double[2];
    for (int i = 0; i < 2; i++) {
      double q = 1 / (1 / 1000.0 + 2 * HBAR * 1e-3 / t2[i] / energy[i]);
      double detuning = 2 * q * (energy[i] - 2.38) / 2.38;
      double faster = 1 + placement * nominal * q / (1 + detuning * detuning);
      double rate = (yield[i] * faster + 1 - yield[i]) / t1[i];
      life[i] = 1 / rate;
      emits[i] = yield[i] * faster / t1[i] / rate;
    }
    double one = 1 - Math.exp(-0.1);
    double two = 1 - Math.exp(-0.1) * 1.1;
    double photons = emits[0] * one + emits[1] * two;
    double sum = emits[0] * (one * life[0] + two * life[1]) + emits[1] * two * life[1];
    // 1 ns of cable; micro times are rounded down to 4 ps; dark counts come evenly up to 4 ns.
    double dark = 200e-12 * 4000 / (photons * 0.05 * 0.8);
    double mean = (1000 + sum / photons + dark * 2000) / (1 + dark) - 2;
    double duration = 5e10;
    Scenario scenario = scenario(name, "", "", duration);
    double[] times =
        pulls(
            scenario,
            all -> {
              double s = 0;
              double s2 = 0;
              int n = 0;
              for (int i = 0; i < all.size; i++) {
                double t = 4.0 * all.microTimes[i];
                if (t < 4000) {
                  s += t;
                  s2 += t * t;
                  n++;
                }
              }
              double m = s / n;
              return (m - mean) / Math.sqrt((s2 / n - m * m) / n);
            });
    assertPulls(name, "mean arrival time", times);
    double expected = photons * 0.05 * 0.8 * duration / PERIOD;
    double[] counts =
        pulls(
            scenario,
            all -> {
              // 100 dark counts per second and detector; 20 ns dead time miss just the next pulse.
              double perPulse = expected / 2 / duration * PERIOD;
              double seen = (expected + 200 * duration * 1e-12) * (1 - perPulse);
              return (all.size - seen) / Math.sqrt(seen);
            });
    assertPulls(name, "counts", counts);
  }
}
