package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.correlation.AveragedBin.Averaging;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordMode;

class FastLogCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  private static long pairs(PhotonList record, int b, AveragedBin bin) {
    long pairs = 0;
    long width = (long) bin.halfWidth();
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        if (i == j || record.channel(i) != 0 || record.channel(j) != b) {
          continue;
        }
        long from = record.time(i);
        long to = record.time(j);
        boolean in =
            bin.averaging() == Averaging.EXACT
                ? to - from >= bin.from() && to - from < bin.to()
                : Math.floorDiv(to, width) - Math.floorDiv(from, width) == bin.centre() / width;
        pairs += in ? 1 : 0;
      }
    }
    return pairs;
  }

  /** Exact bins hold the pairs between their edges, the others those of the time bins. */
  @Property(tries = 100)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int b,
      @ForAll @IntRange(min = 0, max = 3_000) int gap,
      @ForAll @IntRange(max = 100) int late) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 200, gap);
    if (random.nextBoolean()) {
      record.photons.forEach(photon -> photon[0] -= 100_000);
    }
    record.photons.forEach(photon -> photon[0] -= random.nextInt(late + 1));
    FastLogCorrelator correlator =
        new FastLogCorrelator(A, new Channel(b), 3, 15 << random.nextInt(4), 100_000, 10);
    if (correlator.exactUpTo() < late) {
      return;
    }
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    compare(record.first(half), b, correlator);
    record.feed(correlator, random, half, record.size());
    compare(record, b, correlator);
    assertEquals(record.count(0), correlator.photonsA());
    assertEquals(record.count(b), correlator.photonsB());
    assertEquals(0, correlator.excludedPhotons());
  }

  private static void compare(PhotonList record, int b, FastLogCorrelator correlator) {
    for (AveragedBin bin : correlator.bins()) {
      assertEquals(pairs(record, b, bin), bin.pairs(), bin.toString());
    }
  }

  @Test
  void binsSayWhatTheyAre() {
    FastLogCorrelator correlator = new FastLogCorrelator(A, B, 10, 1_000, 100_000, 10);
    List<AveragedBin> bins = correlator.bins();
    // The largest power of two whose 7.5 fold is at most 1000 is 128.
    assertEquals(960, correlator.exactUpTo());
    long end = 10;
    int k = 0;
    for (; bins.get(k).averaging() == Averaging.EXACT; k++) {
      assertEquals(end, bins.get(k).from());
      assertEquals(bins.get(k).to() - end, bins.get(k).weight());
      end = bins.get(k).to();
    }
    assertEquals(960, end);
    assertEquals(new AveragedBin(Averaging.TRIANGLE, 896, 1152, 0), bins.get(k));
    assertEquals(128, bins.get(k).weight());
    double previous = 0;
    for (AveragedBin bin : bins) {
      assertTrue(bin.centre() > previous);
      previous = bin.centre();
      if (bin.averaging() == Averaging.TRIANGLE) {
        assertTrue(bin.halfWidth() <= bin.centre() / 8);
      }
    }
    assertTrue(bins.getLast().centre() >= 100_000 && bins.getLast().centre() < 200_000);
  }

  /** A pair of lag l, put at every place of the grid, counts as often as the triangle says. */
  @Test
  void weightsAreTriangles() {
    int width = 64;
    for (int lag = 8 * width - width - 3; lag < 10 * width; lag += 7) {
      PhotonList record = new PhotonList(RecordMode.T2);
      for (int phase = 0; phase < width; phase++) {
        record.add(phase * 10_240_000L + phase, 0, 0);
        record.add(phase * 10_240_000L + phase + lag, 1, 0);
      }
      FastLogCorrelator correlator = new FastLogCorrelator(A, B, 1, 480, 900, 5);
      record.feed(correlator, new Random(1));
      for (AveragedBin bin : correlator.bins()) {
        if (bin.averaging() == Averaging.TRIANGLE && bin.halfWidth() == width) {
          long weight = Math.max(0, width - Math.abs(lag - (long) bin.centre()));
          assertEquals(weight, bin.pairs(), bin.toString());
        }
      }
    }
  }

  @Test
  void biasOfTheTriangle() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("CORR-MULTITAU-TRI");
    double width = vector.get("inputs").get("D").number();
    double lag = vector.get("inputs").get("k").number() * width;
    double decay = vector.get("inputs").get("tc").number();
    double average = Math.exp(-lag / decay) * (1 + AveragedBin.triangleBias(width, decay));
    double expected = vector.get("expected").get("triangle_average").number();
    assertEquals(expected, average, 1e-10 * expected);
    assertEquals(
        vector.get("expected").get("ratio").number(),
        1 + AveragedBin.triangleBias(width, decay),
        1e-10);
    assertEquals(0.01, AveragedBin.triangleBias(0.35, 1), 3e-4);
    assertEquals(1.0 / 64 / 12, AveragedBin.triangleBias(1, 8), 1e-6);
    assertEquals(1e-10 / 12, AveragedBin.triangleBias(1e-5, 1), 1e-17);
    assertEquals(
        AveragedBin.triangleBias(2.0001e-4, 1), AveragedBin.triangleBias(1.9999e-4, 1), 1e-12);
  }

  /** The bias, measured: photons of B follow those of A after exponential times. */
  @Test
  void biasIsThatOfTheFormula() {
    Random random = new Random(1);
    PhotonList record = new PhotonList(RecordMode.T2);
    int n = 200_000;
    double decay = 3_000;
    for (int i = 0; i < n; i++) {
      long time = i * 1_000_003L + random.nextInt(1_000);
      record.add(time, 0, 0);
      record.add(time + (long) (-decay * Math.log(1 - random.nextDouble())), 1, 0);
    }
    FastLogCorrelator correlator = new FastLogCorrelator(A, B, 100, 1_000, 100_000, 5);
    record.feed(correlator, random);
    int seen = 0;
    for (AveragedBin bin : correlator.bins()) {
      if (bin.averaging() == Averaging.TRIANGLE && bin.halfWidth() == 1024 && seen < 3) {
        double atCentre = n / decay * Math.exp(-bin.centre() / decay) * bin.weight();
        double biased = atCentre * (1 + AveragedBin.triangleBias(bin.halfWidth(), decay));
        assertEquals(biased, bin.pairs(), 4 * Math.sqrt(biased));
        seen++;
      }
    }
    assertEquals(3, seen);
  }

  @Test
  void uncorrelatedLightIsExpectedRight() {
    Random random = new Random(5);
    PhotonList record = new PhotonList(RecordMode.T2);
    int duration = 1 << 22;
    random.ints(6_000, 0, duration).sorted().forEach(t -> record.add(t, random.nextInt(2), 0));
    FastLogCorrelator correlator = new FastLogCorrelator(A, B, 50, 2_000, duration / 2, 3);
    record.feed(correlator, random);
    for (AveragedBin bin : correlator.bins()) {
      double expected = bin.expected(correlator.photonsA(), correlator.photonsB(), duration);
      double relative = (1.0 / 3000 + 1.0 / 3000) * 2;
      double sigma = Math.sqrt(expected + expected * expected * relative);
      assertEquals(expected, bin.pairs(), 4.5 * sigma, bin.toString());
    }
  }

  /** Hours of darkness and a damaged far time cost no time, and spoil nothing. */
  @Test
  void gapsAreSkipped() {
    PhotonList record = new PhotonList(RecordMode.T2);
    long time = 5;
    for (long gap : new long[] {700, 1L << 40, 12_345, 1L << 59, 90_000, 1}) {
      record.add(time, 0, 0);
      time += gap;
      record.add(time, 1, 0);
    }
    FastLogCorrelator correlator = new FastLogCorrelator(A, B, 1, 200, 100_000, 3);
    record.feed(correlator, new Random(1));
    compare(record, 1, correlator);
  }

  @Test
  void refusesNonsense() {
    refused(0, 100, 1_000, 10);
    refused(1, 14, 1_000, 10);
    refused(1, 100, 99, 10);
    refused(1, 100, (1L << 50) + 1, 10);
    refused(1, (1L << 30) + 1, 1L << 40, 10);
    refused(200, 100, 1_000, 10);
    refused(1, 100, 1_000, 0);
    assertThrows(IllegalArgumentException.class, () -> new AveragedBin(Averaging.EXACT, 1, 1, 0));
  }

  private static void refused(long first, long crossover, long last, int perDecade) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new FastLogCorrelator(A, B, first, crossover, last, perDecade));
  }
}
