package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/** Against the plainest count, and on long records against four correlators of single pairs. */
class CrossAndSameCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(2);

  private static LagEdges randomEdges(Random random, int reach) {
    long[] edges =
        random.longs(2 + random.nextInt(20), 1, reach + 2L).distinct().sorted().toArray();
    return edges.length > 1 ? LagEdges.of(edges) : LagEdges.of(edges[0], edges[0] + 1);
  }

  private static void check(PhotonList record, LagEdges edges, CrossAndSameCorrelator found) {
    long[] cross = new long[edges.bins()];
    long[] same = new long[edges.bins()];
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        int bin = edges.bin(record.time(j) - record.time(i));
        if (bin >= 0 && record.channel(i) != 1 && record.channel(j) != 1) {
          (record.channel(i) == record.channel(j) ? same : cross)[bin]++;
        }
      }
    }
    assertArrayEquals(cross, found.counts().cross(), "cross");
    assertArrayEquals(same, found.counts().same(), "same");
    assertEquals(record.count(0), found.photonsA());
    assertEquals(record.count(2), found.photonsB());
  }

  @Property(tries = 200)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 300) int gap,
      @ForAll @IntRange(min = 1, max = 20_000) int reach) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 300, gap);
    LagEdges edges = randomEdges(random, reach);
    CrossAndSameCorrelator correlator = new CrossAndSameCorrelator(A, B, edges);
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    check(record.first(half), edges, correlator);
    record.feed(correlator, random, half, record.size());
    check(record, edges, correlator);
    assertEquals(0, correlator.orderViolations());
    assertEquals(0, correlator.excludedPhotons());
  }

  /** Windows, crowded cells, gaps, forgotten photons, and photons out of order or too late. */
  @Property(tries = 20)
  void equalsFourCorrelatorsOnLongRecords(
      @ForAll long seed, @ForAll boolean bursts, @ForAll boolean disordered) {
    Random random = new Random(seed);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1 + random.nextInt(30_000));
    LagEdges edges = randomEdges(random, 20_000);
    CrossAndSameCorrelator both = new CrossAndSameCorrelator(A, B, edges);
    LogCorrelator[] four = {
      new LogCorrelator(A, B, edges),
      new LogCorrelator(B, A, edges),
      new LogCorrelator(A, A, edges),
      new LogCorrelator(B, B, edges)
    };
    long time = 0;
    int rare = random.nextInt(3);
    for (int i = 0; i < 100_000; i++) {
      time += bursts && random.nextInt(3_000) == 0 ? random.nextInt(1 << 30) : random.nextInt(60);
      int channel = random.nextInt(3);
      channel = channel == rare && random.nextInt(10) > 0 ? (channel + 1) % 3 : channel;
      long late = disordered && random.nextInt(50) == 0 ? random.nextInt(30_000) : 0;
      block.add(time - late, channel, 0);
      if (block.size() == block.capacity()) {
        both.accept(block);
        IntStream.range(0, 4).forEach(k -> four[k].accept(block));
        block.clear();
      }
    }
    both.accept(block);
    IntStream.range(0, 4).forEach(k -> four[k].accept(block));
    assertArrayEquals(sum(four[0].counts(), four[1].counts()), both.counts().cross());
    assertArrayEquals(sum(four[2].counts(), four[3].counts()), both.counts().same());
    assertEquals(four[0].photonsA(), both.photonsA());
    assertEquals(four[0].photonsB(), both.photonsB());
    assertEquals(four[0].excludedPhotons(), both.excludedPhotons());
    assertEquals(four[0].orderViolations(), both.orderViolations());
  }

  private static long[] sum(long[] one, long[] other) {
    return IntStream.range(0, one.length).mapToLong(k -> one[k] + other[k]).toArray();
  }

  @Test
  void oneChannelOrLagsOfZeroAreRefused() {
    LagEdges edges = LagEdges.of(1, 10);
    assertThrows(IllegalArgumentException.class, () -> new CrossAndSameCorrelator(A, A, edges));
    assertThrows(
        IllegalArgumentException.class, () -> new CrossAndSameCorrelator(A, B, LagEdges.of(0, 10)));
  }
}
