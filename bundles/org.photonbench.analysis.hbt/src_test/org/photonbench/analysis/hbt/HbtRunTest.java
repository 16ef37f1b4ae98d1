package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.TimeBase;

class HbtRunTest {
  private static final double PERIOD = 12.5e-9;
  private static final double MICRO_TICK = 16e-12;
  private static final int PERIOD_TICKS = 781;

  static HbtSettings settings(String... namesAndValues) throws SettingsException {
    SettingsSchema<HbtSettings> schema = SettingsSchema.of(HbtSettings.class);
    HbtSettings settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  private static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }

  /**
   * Photons of a pulsed source. Every pulse emits one photon, and now and then a second one.
   *
   * @param delayB delay of channel B in seconds
   */
  private static Photons pulsed(
      int pulses, double detected, double second, double delayB, int seed) {
    double lifetime = 1e-9;
    Photons photons = new Photons(TimeBase.t3(PERIOD, MICRO_TICK), (pulses + 2) * PERIOD);
    Random random = new Random(seed);
    for (int pulse = 0; pulse < pulses; pulse++) {
      int emitted = random.nextDouble() < second ? 2 : 1;
      for (int i = 0; i < emitted; i++) {
        if (random.nextDouble() < detected) {
          int channel = random.nextInt(2);
          double after =
              1e-9 - lifetime * Math.log(1 - random.nextDouble()) + (channel == 1 ? delayB : 0);
          long later = (long) Math.floor(after / PERIOD);
          photons.add(pulse + later, channel, (int) ((after - later * PERIOD) / MICRO_TICK));
        }
      }
    }
    return photons;
  }

  @Test
  void adjacentAndFarAgreeForASteadySource() throws Exception {
    double second = 0.1;
    Result result = pulsed(400_000, 0.2, second, 0, 1).analyse(settings("delay", "0"));
    double mean = 1 + second;
    double g2 = 2 * second / (mean * mean);
    Quantity adjacent = result.quantity("g2.adjacent.raw").orElseThrow();
    Quantity far = result.quantity("g2.far.raw").orElseThrow();
    assertTrue(adjacent.interval95().orElseThrow().contains(g2), adjacent.toString());
    assertTrue(far.interval95().orElseThrow().contains(g2), far.toString());
    assertTrue(result.quantity("bunching").orElseThrow().interval95().orElseThrow().contains(1));
    assertEquals(1 - adjacent.value(), value(result, "purity.adjacent.raw"), 1e-12);
  }

  /** A cable delay that is no multiple of the period must not spread the pairs over two lags. */
  @Test
  void halfAPeriodOfDelayIsUnwrapped() throws Exception {
    Result straight = pulsed(200_000, 0.2, 0, 0, 2).analyse(settings("searchPeaks", "3"));
    // A few photons come more than a period after their pulse.
    assertEquals(0, value(straight, "pairs.zero"), 3);
    for (double periods : new double[] {0.5, 0.87, 0.93, 1.5, 2.9}) {
      Result delayed =
          pulsed(200_000, 0.2, 0, periods * PERIOD, 2).analyse(settings("searchPeaks", "3"));
      assertEquals(0, value(delayed, "pairs.zero"), 3, "delay of " + periods + " periods");
      assertEquals(
          value(straight, "pairs.side"),
          value(delayed, "pairs.side"),
          0.01 * value(straight, "pairs.side"));
      assertEquals(periods * PERIOD * 1e9, value(delayed, "delay.time"), 0.1);
    }
    Result wrapped =
        pulsed(200_000, 0.2, 0, 0.87 * PERIOD, 2)
            .analyse(settings("searchPeaks", "3", "unwrap", "false"));
    assertTrue(
        value(wrapped, "pairs.zero") > 100, "without unwrapping the dip fills with other pulses");
  }

  @Test
  void gateKeepsOnlyPhotonsAfterTheEdge() throws Exception {
    Photons photons = pulsed(200_000, 0.2, 0.2, 0, 3);
    Result all = photons.analyse(settings("delay", "0"));
    Result gated = photons.analyse(settings("delay", "0", "gateStart", "1"));
    double share = value(gated, "pairs.side") / value(all, "pairs.side");
    assertEquals(Math.exp(-2), share, 0.02, "pairs after one lifetime on both channels");
    Result nothing = photons.analyse(settings("delay", "0", "gateStart", "0", "gateStop", "11"));
    assertTrue(value(nothing, "pairs.side") > 0.9 * value(all, "pairs.side"));
  }

  @Test
  void snapshotAndBlocksDoNotChangeTheCounts() throws Exception {
    Photons photons = pulsed(50_000, 0.3, 0.1, 2 * PERIOD, 4);
    Result big = photons.analyse(settings(), photons.size(), 5000);
    Result small = photons.analyse(settings(), photons.size(), 37);
    assertArrayEquals(
        big.curve("peaks").orElseThrow().longs("pairs"),
        small.curve("peaks").orElseThrow().longs("pairs"));
    assertArrayEquals(
        big.curve("lags").orElseThrow().longs("pairs"),
        small.curve("lags").orElseThrow().longs("pairs"));
    assertEquals(2, value(big, "delay.pulses"));
  }

  /** The lag histogram of whole periods holds the same pairs as the pulse lags. */
  @Test
  void timeLagsAddUpToPulseLags() throws Exception {
    Photons photons = pulsed(50_000, 0.3, 0.1, 0, 5);
    Result result =
        photons.analyse(
            settings("delay", "0", "lagRange", "" + 3.5 * PERIOD * 1e9, "binWidth", "0.016"));
    long[] peaks = result.curve("peaks").orElseThrow().longs("pairs");
    long[] lags = result.curve("lags").orElseThrow().longs("pairs");
    double[] tau = result.curve("lags").orElseThrow().doubles("tau");
    long near = 0;
    for (int i = 0; i < lags.length; i++) {
      near += Math.abs(tau[i]) < 3.5 * PERIOD * 1e9 ? lags[i] : 0;
    }
    long expected = 0;
    for (int i = 50 - 3; i <= 50 + 3; i++) {
      expected += peaks[i];
    }
    // A decay of 1 ns leaves e^-6 of the pairs beyond half a period.
    assertEquals(expected, near, 0.005 * expected);
  }

  /** The same pairs whether the tagger wrote pulses or times. */
  @Test
  void pulsedT2AgreesWithT3() throws Exception {
    int pulses = 200_000;
    double periodTicks = 12_500;
    Random random = new Random(6);
    Photons t2 = new Photons(TimeBase.t2(1e-12), pulses * PERIOD);
    Photons t3 = new Photons(TimeBase.t3(PERIOD, 1e-12), pulses * PERIOD);
    for (int pulse = 0; pulse < pulses; pulse++) {
      if (random.nextDouble() < 0.2) {
        int channel = random.nextInt(2);
        int micro = (int) (2000 - 1000 * Math.log(1 - random.nextDouble()));
        if (micro < periodTicks) {
          t3.add(pulse, channel, micro);
          t2.add((long) (pulse * periodTicks) + micro + (channel == 1 ? 28_000 : 0), channel, 0);
        }
      }
    }
    Result byPulse = t3.analyse(settings("delay", "0"));
    Result byTime = t2.analyse(settings("repetitionRate", "80"));
    // 28 ns is two periods and 3 ns; the phase is found from the comb.
    assertEquals(28, value(byTime, "delay.time"), 0.02);
    assertEquals(0, value(byTime, "pairs.zero"), 3);
    assertEquals(
        value(byPulse, "pairs.side"),
        value(byTime, "pairs.side"),
        0.01 * value(byPulse, "pairs.side"));
    assertEquals(value(byPulse, "pulses"), value(byTime, "pulses"), 1);
  }

  private static Photons poisson(int count, double rate, int seed) {
    Photons photons = new Photons(TimeBase.t2(1e-12), count / rate);
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      photons.add((long) (random.nextDouble() * count / rate * 1e12), random.nextInt(2), 0);
    }
    return photons;
  }

  @Test
  void continuousLaserIsFlat() throws Exception {
    int zero = 0;
    int baseline = 0;
    for (int seed = 1; seed <= 100; seed++) {
      Result result = poisson(50_000, 1e6, seed).analyse(settings("delay", "0", "binWidth", "10"));
      zero += contains(result, "g2.zero.raw", 1);
      baseline += contains(result, "g2.baseline", 1);
      assertTrue(result.quantity("g2.zero.raw").orElseThrow().marks().isEmpty(), "no comb");
    }
    // 95 of 100 expected; 88 is three standard deviations below.
    assertTrue(zero >= 88 && baseline >= 88, zero + " and " + baseline + " of 100 contain 1");
  }

  private static int contains(Result result, String id, double value) {
    return result.quantity(id).orElseThrow().interval95().orElseThrow().contains(value) ? 1 : 0;
  }

  /** With the delay estimated a laser must not pass for a single-photon source. */
  @Test
  void estimatedDelayInALaserStaysOpen() throws Exception {
    int contains = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Result result = poisson(20_000, 1e6, seed).analyse(settings());
      Quantity g2 = result.quantity("g2.zero.raw").orElseThrow();
      contains += g2.interval95().orElseThrow().contains(1) ? 1 : 0;
      if (seed == 1) {
        assertEquals(1, g2.marks().size(), "the open delay is marked");
      }
    }
    assertTrue(contains >= 37, contains + " of 40");
  }

  /**
   * Photons that never come within 20 ns of each other: the dip is found where the delay puts it.
   */
  @Test
  void dipAndDelayOfACwEmitterAreFound() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-12), 0);
    Random random = new Random(8);
    long time = 0;
    for (int i = 0; i < 300_000; i++) {
      time += 20_000 + (long) (-200_000 * Math.log(1 - random.nextDouble()));
      int channel = random.nextInt(2);
      photons.add(time + (channel == 1 ? 12_000 : 0), channel, 0);
    }
    Result result = photons.analyse(settings());
    // The dip is flat over 40 ns, so its lowest bin may lie anywhere in it.
    assertEquals(12, value(result, "delay.time"), 20);
    Quantity g2 = result.quantity("g2.zero.raw").orElseThrow();
    assertEquals(0, g2.value());
    assertTrue(g2.interval95().orElseThrow().high() < 0.1, g2.toString());
    assertEquals(0, g2.marks().size());
    Result given = photons.analyse(settings("delay", "12", "binWidth", "10"));
    assertEquals(0, value(given, "g2.zero.raw"));
    assertEquals(12, value(given, "delay.time"), 1e-9);
  }

  /** Pairs of photons within some ns of each other: a peak, in which no dip can be searched. */
  @Test
  void bunchedLightIsMarkedUnlessTheDelayIsGiven() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-12), 0);
    Random random = new Random(10);
    long time = 0;
    for (int i = 0; i < 40_000; i++) {
      time += (long) (-1_000_000 * Math.log(1 - random.nextDouble()));
      int channel = random.nextInt(2);
      photons.add(time, channel, 0);
      photons.add(time + random.nextInt(8000), 1 - channel, 0);
    }
    Result searched = photons.analyse(settings());
    assertTrue(
        searched.quantity("g2.zero.raw").orElseThrow().marks().stream()
            .anyMatch(m -> m.contains("bunched")),
        searched.quantity("g2.zero.raw").orElseThrow().toString());
    assertTrue(
        searched.messages().stream().anyMatch(m -> m.what().contains("no dip")),
        searched.messages().toString());
    Result given = photons.analyse(settings("delay", "0"));
    assertTrue(value(given, "g2.zero.raw") > 2, "the peak");
    assertEquals(List.of(), given.quantity("g2.zero.raw").orElseThrow().marks());
  }

  /** The gaps between the pulses of a pulsed laser are no antibunching. */
  @Test
  void pulsedLightTakenForCwIsMarked() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-12), 0.01);
    Random random = new Random(9);
    for (int i = 0; i < 100_000; i++) {
      long pulse = random.nextInt(800_000);
      photons.add(pulse * 12_500 + random.nextInt(2000), random.nextInt(2), 0);
    }
    Result result = photons.analyse(settings());
    assertTrue(
        result.quantity("g2.zero.raw").orElseThrow().marks().stream()
            .anyMatch(m -> m.contains("comb")));
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("12.5 ns")),
        result.messages().toString());
  }

  /**
   * Telegraph blinking: bunching 1 + (1-f)/f at short lags, with an error that knows the blinking.
   */
  @Test
  void blinkingSpreadsTheBunchingBeyondPoisson() throws Exception {
    double on = 0.5;
    double meanPulses = 4000;
    int pulses = 2_000_000;
    int within = 0;
    for (int seed = 1; seed <= 8; seed++) {
      Photons photons = new Photons(TimeBase.t3(PERIOD, MICRO_TICK), pulses * PERIOD);
      Random random = new Random(seed);
      boolean bright = random.nextBoolean();
      long until = 0;
      for (long pulse = 0; pulse < pulses; pulse++) {
        if (pulse >= until) {
          bright = !bright;
          until = pulse + (long) (-2 * on * meanPulses * Math.log(1 - random.nextDouble())) + 1;
        }
        if (bright && random.nextDouble() < 0.1) {
          photons.add(pulse, random.nextInt(2), random.nextInt(PERIOD_TICKS / 2));
        }
      }
      Result result = photons.analyse(settings("delay", "0"));
      Quantity bunching = result.quantity("bunching").orElseThrow();
      double poisson = bunching.value() / Math.sqrt(value(result, "pairs.side"));
      assertTrue(
          bunching.sigma().getAsDouble() > 1.5 * poisson,
          bunching.sigma() + " against Poisson " + poisson);
      // The blinking decays by 0.3 % over ten pulses, far below sigma.
      if (Math.abs(bunching.value() - 1 / on) < 2 * bunching.sigma().getAsDouble()) {
        within++;
      }
    }
    assertTrue(within >= 6, within + " of 8 within two sigma");
  }

  @Test
  void backgroundOfBothChannelsIsTakenOut() throws Exception {
    // Half of the photons of each channel are Poisson background: g2 = 1 - 0.25 for g2 = 0.
    Photons photons = pulsed(400_000, 0.1, 0, 0, 10);
    Random random = new Random(11);
    int signal = photons.size();
    for (int i = 0; i < signal; i++) {
      photons.add(random.nextInt(400_000), random.nextInt(2), random.nextInt(PERIOD_TICKS));
    }
    double rate = signal / 2.0 / (400_002 * PERIOD);
    Result result =
        photons.analyse(
            settings(
                "delay",
                "0",
                "unwrap",
                "false",
                "backgroundA",
                "" + rate,
                "backgroundB",
                "" + rate,
                "backgroundSigmaA",
                "" + rate / 50,
                "backgroundSigmaB",
                "" + rate / 50));
    Quantity raw = result.quantity("g2.adjacent.raw").orElseThrow();
    assertTrue(raw.interval95().orElseThrow().contains(0.75), raw.toString());
    for (String id : new String[] {"g2.adjacent.background", "g2.far.background"}) {
      Quantity corrected = result.quantity(id).orElseThrow();
      assertTrue(corrected.interval95().orElseThrow().contains(0), corrected.toString());
      assertTrue(Math.abs(corrected.value()) < 0.2, corrected.toString());
      assertTrue(corrected.sigma().getAsDouble() > 2 * raw.sigma().getAsDouble());
    }
    AnalysisException tooMuch =
        assertThrows(
            AnalysisException.class,
            () -> photons.analyse(settings("delay", "0", "backgroundA", "1e8")));
    assertTrue(tooMuch.getMessage().contains("background of channel A"), tooMuch.getMessage());
  }

  @Test
  void refusalsSayWhatToDo() throws Exception {
    Photons one = new Photons(TimeBase.t2(1e-12), 1);
    one.add(5, 3, 0);
    assertMessage("channel 3 only", one, settings());
    assertMessage("Channel 7 has no photons", one, settings("channelA", "3", "channelB", "7"));
    assertMessage("repetition rate", one, settings("excitation", "pulsed"));
    assertMessage("gate needs a T3 record", one, settings("gateStart", "1"));
    Photons t3 = pulsed(1000, 0.5, 0, 0, 1);
    assertMessage("not after its start", t3, settings("gateStart", "5", "gateStop", "2"));
    assertMessage("outside the pulse period", t3, settings("gateStart", "100"));
    assertMessage(
        "more than 20000000 bins",
        one,
        settings("channelA", "3", "channelB", "3", "binWidth", "0.001", "lagRange", "1e7"));
    assertMessage("cannot be read", t3, settings("calibration", "no-such-folder"));
  }

  /** Times of a device clock are lags as in T2; micro times belong to unknown pulses. */
  @Test
  void deviceClockIsNoPulseCount() throws Exception {
    Photons clock = new Photons(TimeBase.t3Clock(50e-9, 16e-12), 0);
    Photons t2 = new Photons(TimeBase.t2(50e-9), 0);
    Random random = new Random(13);
    long time = 0;
    for (int i = 0; i < 20_000; i++) {
      time += random.nextInt(100);
      int channel = random.nextInt(2);
      clock.add(time, channel, random.nextInt(4096));
      t2.add(time, channel, 0);
    }
    String[] settings = {"binWidth", "100", "lagRange", "5000", "delay", "0"};
    assertArrayEquals(
        t2.analyse(settings(settings)).curve("lags").orElseThrow().longs("pairs"),
        clock.analyse(settings(settings)).curve("lags").orElseThrow().longs("pairs"));
    assertMessage("repetition rate", clock, settings("excitation", "pulsed"));
    assertMessage("gate needs a T3 record", clock, settings("gateStart", "1"));
  }

  private static void assertMessage(String part, Photons photons, HbtSettings settings) {
    AnalysisException e = assertThrows(AnalysisException.class, () -> photons.analyse(settings));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void headerTimeThatIsTooShortIsReported() throws Exception {
    Photons photons = new Photons(TimeBase.t2(1e-12), 0.5);
    Random random = new Random(12);
    for (int i = 0; i < 10_000; i++) {
      photons.add((long) (random.nextDouble() * 1e12), random.nextInt(2), 0);
    }
    Result result = photons.analyse(settings("delay", "0"));
    assertEquals(1, value(result, "time.live"), 1e-3);
    assertTrue(result.messages().stream().anyMatch(m -> m.what().contains("header says 0.5 s")));
  }
}
