package org.photonbench.analysis.correlation.g3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

class G3RunTest {
  private static final double PERIOD = 12.5e-9;
  private static final double MICRO_TICK = 16e-12;

  /** A record in memory. */
  private static final class Record {
    final TimeBase timeBase;
    final double seconds;
    final List<long[]> photons = new ArrayList<>();
    final List<StreamEvent> losses = new ArrayList<>();

    Record(TimeBase timeBase, double seconds) {
      this.timeBase = timeBase;
      this.seconds = seconds;
    }

    static Record pulsed(int pulses) {
      return new Record(TimeBase.t3(PERIOD, MICRO_TICK), pulses * PERIOD);
    }

    void add(long time, int channel, int micro) {
      photons.add(new long[] {time, channel, micro});
    }

    Result analyse(String... namesAndValues) throws SettingsException, AnalysisException {
      SettingsSchema<G3Settings> schema = SettingsSchema.of(G3Settings.class);
      G3Settings settings = schema.defaults();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
      RecordingInfo info =
          new RecordingInfo(
              "memory",
              timeBase.mode().name(),
              timeBase,
              OptionalDouble.of(seconds),
              OptionalDouble.empty(),
              OptionalLong.empty(),
              "",
              Optional.empty(),
              "",
              List.of(),
              List.of(),
              true);
      photons.sort(Comparator.comparingLong((long[] p) -> p[0]).thenComparingLong(p -> p[2]));
      PhotonRun run = new G3Analysis().start(settings, info);
      PhotonBlock block = new PhotonBlock(timeBase.mode(), 500);
      for (int pass = 0; pass < run.passes(); pass++) {
        run.beginPass(pass);
        int loss = 0;
        for (int from = 0; from < photons.size(); from += 500) {
          block.clear();
          for (long[] p : photons.subList(from, Math.min(photons.size(), from + 500))) {
            block.add(p[0], (int) p[1], (int) p[2]);
          }
          while (loss < losses.size()
              && losses.get(loss).time() <= block.times()[block.size() - 1]) {
            block.add(losses.get(loss++));
          }
          run.accept(block);
        }
        run.endPass(pass);
      }
      return run.finish();
    }
  }

  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  private static int contains(Result result, String id, double value) {
    return quantity(result, id).interval95().orElseThrow().contains(value) ? 1 : 0;
  }

  private static Curve map(Result result) {
    return result.curve(G3Analysis.MAP).orElseThrow();
  }

  /** Photons of a given mean number a pulse, Poisson within the pulse, on three detectors. */
  private static void addPulse(Record record, long pulse, double mean, Random random) {
    double limit = Math.exp(-mean);
    for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
      record.add(pulse, random.nextInt(3), 60 + random.nextInt(100));
    }
  }

  /** Streams and edges of the vector; bins of 10 ticks from -30 to 40, merged to its edges. */
  @Test
  void countsAreThoseOfTheReference() throws Exception {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.isRegularFile(file), "skipped: there is no " + file);
    String text = Files.readString(file);
    text = text.substring(text.indexOf("\"CORR-EXACT-G3\""));
    Matcher counts =
        Pattern.compile("\"counts\"\\s*:\\s*\\[([\\[\\]\\d,\\s]*?)\\]\\s*\\]").matcher(text);
    assertTrue(counts.find());
    long[] expected =
        Arrays.stream(counts.group(1).replaceAll("[\\[\\]\\s]", "").split(","))
            .mapToLong(Long::parseLong)
            .toArray();
    Record record = new Record(TimeBase.t2(1e-9), 1e-5);
    long[][] streams = {{42, 400, 50}, {7, 380, 53}, {99, 300, 61}};
    for (int channel = 0; channel < 3; channel++) {
      long x = streams[channel][0];
      long time = 0;
      for (int i = 0; i < streams[channel][1]; i++) {
        x = (1103515245L * x + 12345) % (1L << 31);
        time += x % streams[channel][2];
        record.add(time, channel, 0);
      }
    }
    Result result =
        record.analyse("delayB", "5", "delayC", "5", "lagRange", "30", "binWidth", "10");
    long[] triples = map(result).longs("triples");
    assertEquals(49, triples.length);
    int[] merged = {0, 0, 1, 2, 3, 3};
    long[] found = new long[16];
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        found[4 * merged[i] + merged[j]] += triples[7 * i + j];
      }
    }
    assertArrayEquals(expected, found);
  }

  @Test
  void poissonLightIsOneByTimeLags() throws Exception {
    int g3 = 0;
    int connected = 0;
    double chi2 = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Record record = new Record(TimeBase.t2(1e-9), 1e-3);
      for (int i = 0; i < 30_000; i++) {
        record.add(random.nextInt(1_000_000), random.nextInt(3), 0);
      }
      Result result = record.analyse("binWidth", "20");
      g3 += contains(result, "g3.zero.raw", 1);
      connected += contains(result, "g3.connected", 0);
      Curve map = map(result);
      for (int i = 0; i < map.rows(); i++) {
        double expected = map.doubles("uncorrelated")[i];
        chi2 += Math.pow(map.longs("triples")[i] - expected, 2) / expected / map.rows() / 40;
      }
      assertEquals(121, map.rows());
    }
    // Triples share pairs: their variance is that of Poisson and a little more.
    assertTrue(g3 >= 34 && connected >= 34, g3 + " and " + connected + " of 40");
    assertTrue(chi2 > 0.9 && chi2 < 2.5, chi2 + " a cell");
  }

  @Test
  void poissonLightIsOneByPulseLags() throws Exception {
    int far = 0;
    int adjacent = 0;
    int connected = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Record record = Record.pulsed(60_000);
      for (int pulse = 0; pulse < 60_000; pulse++) {
        addPulse(record, pulse, 0.4, random);
      }
      Result result = record.analyse();
      far += contains(result, "g3.far.raw", 1);
      adjacent += contains(result, "g3.adjacent.raw", 1);
      connected += contains(result, "g3.connected.adjacent", 0);
      assertEquals(60_000, quantity(result, "pulses").value());
    }
    assertTrue(
        far >= 34 && adjacent >= 34 && connected >= 34, far + ", " + adjacent + ", " + connected);
  }

  /** At most one photon a pulse: no triples, no pairs, so the connected part is 0 - 3 * 0 + 2. */
  @Test
  void singleEmitterHasNoTriples() throws Exception {
    Random random = new Random(1);
    Record record = Record.pulsed(300_000);
    for (int pulse = 0; pulse < 300_000; pulse++) {
      if (random.nextDouble() < 0.3) {
        record.add(pulse, random.nextInt(3), 60);
      }
    }
    Result result = record.analyse();
    assertEquals(0, quantity(result, "triples.zero").value());
    for (String id : new String[] {"g3.far.raw", "g3.adjacent.raw"}) {
      Quantity g3 = quantity(result, id);
      assertEquals(0, g3.value());
      assertTrue(g3.interval95().orElseThrow().high() < 0.03, g3.toString());
    }
    assertEquals(2, quantity(result, "g3.connected.far").value(), 1e-12);
    assertEquals(1, contains(result, "g3.connected.adjacent", 2));
    Curve map = map(result);
    for (int i = 0; i < map.rows(); i++) {
      double k1 = map.doubles("lag1")[i];
      double k2 = map.doubles("lag2")[i];
      boolean shared = k1 == 0 || k2 == 0 || k1 == k2;
      assertEquals(shared, map.longs("triples")[i] == 0, "lags " + k1 + " and " + k2);
    }
  }

  /** Two photons a pulse at most: pairs, but no triples. */
  @Test
  void biexcitonHasPairsButNoTriples() throws Exception {
    Random random = new Random(2);
    Record record = Record.pulsed(300_000);
    for (int pulse = 0; pulse < 300_000; pulse++) {
      for (int i = 0; i < 2; i++) {
        if (random.nextDouble() < 0.15) {
          record.add(pulse, random.nextInt(3), 60);
        }
      }
    }
    Result result = record.analyse();
    assertEquals(0, quantity(result, "triples.zero").value());
    // Two of two: g2 = 2 / 4, and the connected part 0 - 1.5 + 2.
    assertEquals(1, contains(result, "g2.ab.far", 0.5));
    assertEquals(1, contains(result, "g3.connected.far", 0.5));
  }

  /**
   * Pulses of 0.2 photons and, a quarter of them, 1.0: with mu the photons of a pulse g2 =
   * &lt;mu^2&gt;/&lt;mu&gt;^2 = 1.75, g3 = &lt;mu^3&gt;/&lt;mu&gt;^3 = 4, connected 0.75.
   */
  @Test
  void fluctuatingPulsesHaveTheirThirdMoment() throws Exception {
    int g3 = 0;
    int connected = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Record record = Record.pulsed(60_000);
      for (int pulse = 0; pulse < 60_000; pulse++) {
        addPulse(record, pulse, random.nextInt(4) == 0 ? 1 : 0.2, random);
      }
      Result result = record.analyse();
      g3 += contains(result, "g3.far.raw", 4);
      connected += contains(result, "g3.connected.far", 0.75);
      Curve map = map(result);
      int away = map.rows() / 2 + 2 * 21 + 5;
      assertEquals(2, map.doubles("lag1")[away]);
      assertEquals(5, map.doubles("lag2")[away]);
      assertEquals(1, map.doubles("g3")[away], 0.35);
      assertEquals(0, map.doubles("connected")[away], 5 * map.doubles("connected_sigma")[away]);
    }
    assertTrue(g3 >= 34 && connected >= 34, g3 + " and " + connected + " of 40");
  }

  /** C follows B, and A knows nothing of them: pairs explain all triples, wherever they are. */
  @Test
  void pairsOfTwoLeaveNothingConnected() throws Exception {
    Random random = new Random(3);
    Record pulsed = Record.pulsed(200_010);
    Record timed = new Record(TimeBase.t2(1e-9), 2e-3);
    for (int i = 0; i < 200_000; i++) {
      if (random.nextDouble() < 0.2) {
        pulsed.add(i, 0, 60);
        timed.add(10L * i + random.nextInt(10), 0, 0);
      }
      if (random.nextDouble() < 0.1) {
        int later = random.nextInt(10);
        pulsed.add(i, 1, 60);
        pulsed.add(i + 2, 2, 60);
        timed.add(10L * i + later, 1, 0);
        // Constant within the bins of tC - tB.
        timed.add(10L * i + later + 20 + random.nextInt(40), 2, 0);
      }
    }
    assertUnconnected(map(pulsed.analyse("shownPulses", "5")), 2);
    assertUnconnected(map(timed.analyse("lagRange", "100", "binWidth", "20")), 40);
  }

  private static void assertUnconnected(Curve map, double lag) {
    double peak = 0;
    double chi2 = 0;
    for (int i = 0; i < map.rows(); i++) {
      double between = map.doubles("lag2")[i] - map.doubles("lag1")[i];
      peak = between == lag ? Math.max(peak, map.doubles("g3")[i]) : peak;
      chi2 +=
          Math.pow(map.doubles("connected")[i] / map.doubles("connected_sigma")[i], 2) / map.rows();
    }
    assertTrue(peak > 2, "g3 of " + peak + " where C follows B");
    assertTrue(chi2 < 2, chi2 + " a cell");
  }

  /** One detector for all three: no photon meets itself, neither counted nor expected. */
  @Test
  void noPhotonIsItsOwnPartner() throws Exception {
    int[][] uses = {{0, 0, 0}, {0, 1, 1}, {0, 1, 0}, {0, 0, 1}};
    double[] expected = {12 * 11 * 10, 12 * 9 * 8, 12 * 9 * 11, 12 * 11 * 9};
    Record record = new Record(TimeBase.t2(1e-9), 1e-7);
    Random random = new Random(8);
    for (int i = 0; i < 21; i++) {
      record.add(random.nextInt(100), i < 12 ? 0 : 1, 0);
    }
    for (int i = 0; i < uses.length; i++) {
      Curve map =
          map(
              record.analyse(
                  "channelA",
                  "" + uses[i][0],
                  "channelB",
                  "" + uses[i][1],
                  "channelC",
                  "" + uses[i][2],
                  "lagRange",
                  "120",
                  "binWidth",
                  "10",
                  "timeBlocks",
                  "0"));
      assertEquals(expected[i], Arrays.stream(map.longs("triples")).sum());
      assertEquals(expected[i], Arrays.stream(map.doubles("uncorrelated")).sum(), 1e-6);
    }
  }

  /** 30 pulses live, 20 not: without the overlap the map would fall with the lags. */
  @Test
  void gapsAreNormalised() throws Exception {
    int far = 0;
    int adjacent = 0;
    double corner = 0;
    double corners = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Record record = Record.pulsed(100_000);
      for (int pulse = 0; pulse < 100_000; pulse++) {
        if (pulse % 50 < 30) {
          addPulse(record, pulse, 0.4, random);
        } else if (pulse % 50 == 49) {
          record.losses.add(
              new StreamEvent(StreamEvent.Kind.LOSS, pulse + 1, 0, -1, 20, "Overrun."));
        }
      }
      Result result = record.analyse();
      far += contains(result, "g3.far.raw", 1);
      adjacent += contains(result, "g3.adjacent.raw", 1);
      Curve map = map(result);
      // Lags -10 and 10: only ten pulses of thirty have both partners.
      corner += map.longs("triples")[20];
      corners += map.doubles("uncorrelated")[20];
      assertEquals(60_020, quantity(result, "pulses").value(), 20);
    }
    assertTrue(far >= 34 && adjacent >= 34, far + " and " + adjacent + " of 40");
    assertEquals(1, corner / corners, 5 / Math.sqrt(corners));
  }

  @Test
  void gapsAreNormalisedByTime() throws Exception {
    double pairs = 0;
    double expected = 0;
    double worst = 0;
    Random random = new Random(1);
    Record record = new Record(TimeBase.t2(1e-9), 3e-3);
    for (int i = 0; i < 60_000; i++) {
      record.add(300L * random.nextInt(10_000) + random.nextInt(200), random.nextInt(3), 0);
    }
    for (int cycle = 0; cycle < 10_000; cycle++) {
      record.losses.add(
          new StreamEvent(StreamEvent.Kind.LOSS, 300L * (cycle + 1), 0, -1, 100, "Overrun."));
    }
    Curve map = map(record.analyse("lagRange", "200", "binWidth", "40"));
    for (int i = 0; i < map.rows(); i++) {
      double uncorrelated = map.doubles("uncorrelated")[i];
      pairs += map.longs("triples")[i];
      expected += uncorrelated;
      worst =
          Math.max(
              worst, Math.abs(map.longs("triples")[i] - uncorrelated) / Math.sqrt(uncorrelated));
    }
    assertEquals(1, pairs / expected, 0.02);
    // A photon has 0.4 partners a bin, and triples that share them spread 1.5 times more than
    // Poisson; without the overlap cells would be off by 20 sigma.
    assertTrue(worst < 8, worst + " sigma");
  }

  /** Cable delays of no whole number of periods. */
  @Test
  void delaysPutTheZeroWhereItBelongs() throws Exception {
    Random random = new Random(4);
    Record record = Record.pulsed(100_010);
    double[] delay = {0, 2.5 * PERIOD, -1.3 * PERIOD};
    for (int pulse = 5; pulse < 100_000; pulse++) {
      if (random.nextDouble() < 0.4) {
        int channel = random.nextInt(3);
        double after = 1e-9 - 0.5e-9 * Math.log(1 - random.nextDouble()) + delay[channel];
        long later = (long) Math.floor(after / PERIOD);
        record.add(pulse + later, channel, (int) ((after - later * PERIOD) / MICRO_TICK));
      }
    }
    Result result =
        record.analyse(
            "delayB", "" + delay[1] * 1e9, "delayC", "" + delay[2] * 1e9, "shownPulses", "3");
    double side = quantity(result, "triples.side").value() / 90;
    assertTrue(side > 100, side + " triples a cell");
    assertTrue(quantity(result, "triples.zero").value() < 0.02 * side);
    Result astray = record.analyse("delayB", "0", "shownPulses", "3");
    assertTrue(quantity(astray, "triples.zero").value() > 0.8 * side);
  }

  /** Slow blinking spreads g3 by uncorrelated light far beyond Poisson. */
  @Test
  void blinkingWidensTheErrors() throws Exception {
    Random random = new Random(5);
    Record record = Record.pulsed(200_000);
    boolean on = true;
    for (int pulse = 0; pulse < 200_000; pulse++) {
      on ^= random.nextInt(3000) == 0;
      if (on) {
        addPulse(record, pulse, 0.6, random);
      }
    }
    Result result = record.analyse();
    Quantity far = quantity(result, "g3.far.raw");
    double triples = quantity(result, "triples.zero").value();
    assertTrue(far.sigma().getAsDouble() > 2 * far.value() / Math.sqrt(triples), far.toString());
    assertTrue(far.method().contains("jackknife"), far.method());
    // On the time of the blinking the light is Poisson.
    assertEquals(1, contains(result, "g3.adjacent.raw", 1));
  }

  @Test
  void twoDetectorsDoForTimeLagsWithAMark() throws Exception {
    Random random = new Random(6);
    Record record = new Record(TimeBase.t2(1e-9), 1e-3);
    for (int i = 0; i < 30_000; i++) {
      record.add(random.nextInt(1_000_000), random.nextInt(2), 0);
    }
    Result result =
        record.analyse("channelA", "0", "channelB", "1", "channelC", "1", "binWidth", "20");
    Quantity g3 = quantity(result, "g3.zero.raw");
    assertEquals(1, g3.value(), 5 * g3.sigma().getAsDouble());
    assertEquals(1, g3.marks().size());
    AnalysisException two = assertThrows(AnalysisException.class, () -> record.analyse());
    assertTrue(two.getMessage().contains("three channels"), two.getMessage());
    assertTrue(two.getMessage().contains("channels 0 and 1 only"), two.getMessage());
  }

  @Test
  void refusalsSayWhatToDo() {
    Record record = Record.pulsed(10);
    record.add(1, 0, 60);
    assertRefused(record, "three detectors", "channelA", "0", "channelB", "1", "channelC", "1");
    Record clock = new Record(TimeBase.t2(1e-10), 1);
    clock.add(1, 0, 0);
    assertRefused(clock, "Lags > Time", "lags", "pulses");
    String[] channels = {"channelA", "0", "channelB", "1", "channelC", "2"};
    assertRefused(clock, "wider bins", with(channels, "binWidth", "0.1"));
    assertRefused(clock, "smaller range", with(channels, "lagRange", "1e9", "binWidth", "1e8"));
    assertRefused(clock, "Channel 1 has no photons", channels);
    assertRefused(record, "smaller delays", with(channels, "delayB", "1e6"));
  }

  private static String[] with(String[] first, String... more) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private static void assertRefused(Record record, String part, String... settings) {
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> record.analyse(settings));
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
  }

  @Test
  void figuresAreCutsThroughTheMap() throws Exception {
    Random random = new Random(7);
    Record record = Record.pulsed(20_000);
    for (int pulse = 0; pulse < 20_000; pulse++) {
      addPulse(record, pulse, 0.4, random);
    }
    Result result = record.analyse("shownPulses", "8");
    List<Figure> figures = new G3Analysis().figures(result);
    assertEquals(List.of("g3", "connected"), figures.stream().map(Figure::id).toList());
    for (Figure figure : figures) {
      assertEquals(17, ((Layer.Points) figure.layers().get(1)).x().length);
      assertEquals(17, ((Layer.Points) figure.layers().get(2)).x().length);
      Layer.Points zero = (Layer.Points) figure.layers().get(3);
      assertArrayEquals(new double[] {0}, zero.x());
    }
    Layer.Points cut = (Layer.Points) figures.getFirst().layers().get(1);
    assertEquals(quantity(result, "g3.far.raw").value(), cut.y()[8]);
  }

  @Test
  void isFoundAsAService() {
    assertTrue(
        ServiceLoader.load(Analysis.class).stream()
            .anyMatch(provider -> provider.type() == G3Analysis.class));
  }

  @Test
  void recordsOfTicksAreTakenByTime() throws Exception {
    Record record = new Record(TimeBase.t2(1e-9), 1e-3);
    assertEquals(RecordMode.T2, record.timeBase.mode());
    for (int i = 0; i < 3; i++) {
      record.add(500 + i, i, 0);
    }
    Result result = record.analyse();
    assertEquals(1, quantity(result, "triples.zero").value());
  }
}
