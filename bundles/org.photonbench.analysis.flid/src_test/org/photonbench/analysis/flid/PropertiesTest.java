package org.photonbench.analysis.flid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.photon.LiveTime;

class PropertiesTest {
  private static final int TICKS = 200;

  /** Segments of random lengths that fill the record, or leave a gap now and then. */
  private static SegmentTable segments(Random random) {
    SegmentTable table = new SegmentTable();
    long tick = random.nextInt(3);
    while (tick < TICKS) {
      long end = tick + 1 + random.nextInt(12);
      table.add(tick, end, end - tick, random.nextInt(5), 0, 0);
      tick = end + (random.nextInt(4) == 0 ? random.nextInt(4) : 0);
    }
    return table;
  }

  private static LiveTime live(Random random) {
    LiveTime live = LiveTime.of(0, TICKS);
    for (int gap = random.nextInt(4); gap > 0; gap--) {
      long from = random.nextInt(TICKS - 10);
      live = live.without(from, from + 1 + random.nextInt(9));
    }
    return live;
  }

  /** A tick is in the mask exactly if it is live and its segment was chosen. */
  @Property(tries = 300)
  void maskHoldsExactlyTheChosenSegments(@ForAll long seed) {
    Random random = new Random(seed);
    SegmentTable table = segments(random);
    LiveTime live = live(random);
    boolean[] chosen = new boolean[table.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = random.nextBoolean();
    }
    IntPredicate isIn = i -> chosen[i];
    LiveTime mask = Selection.time(table, isIn, live);
    for (long tick = 0; tick < TICKS + 20; tick++) {
      boolean expected = false;
      for (int i = 0; i < table.size(); i++) {
        expected |= chosen[i] && tick >= table.start(i) && tick < table.end(i);
      }
      assertEquals(expected && live.contains(tick), mask.contains(tick), "tick " + tick);
    }
  }

  /** Bins hold every photon once and all live time, whatever their width and number. */
  @Property(tries = 100)
  void binsHoldEveryPhotonAndAllLiveTime(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 2, max = 40) int most)
      throws Exception {
    Random random = new Random(seed);
    LiveTime live = live(random);
    var block = new org.photonbench.photon.PhotonBlock(org.photonbench.photon.RecordMode.T3);
    LifetimeEstimator estimator = Estimators.sharp();
    FixedBins bins =
        new FixedBins(
            org.photonbench.analysis.blinking.ChannelSet.all(), estimator.window(), width, most);
    long[] perTick = new long[TICKS];
    long sum = 0;
    long inDecay = 0;
    int photons = random.nextInt(300);
    for (int i = 0; i < photons; i++) {
      int tick = (int) ((long) i * TICKS / photons);
      int micro = random.nextInt(6_250);
      perTick[tick]++;
      int arrival = estimator.window().arrival(1, micro);
      inDecay += arrival >= 0 ? 1 : 0;
      sum += Math.max(0, arrival);
      block.add(tick, (byte) 1, micro);
    }
    bins.accept(block);
    SegmentTable table = bins.table(live);
    assertEquals(photons, table.totalPhotons());
    long decayPhotons = 0;
    long decaySum = 0;
    for (int i = 0; i < table.size(); i++) {
      long expected = 0;
      for (long t = table.start(i); t < Math.min(TICKS, table.end(i)); t++) {
        expected += perTick[(int) t];
      }
      assertEquals(expected, table.photons(i), "bin " + i);
      decayPhotons += table.decayPhotons(i);
      decaySum += table.decaySum(i);
    }
    assertEquals(inDecay, decayPhotons);
    assertEquals(sum, decaySum);
    if (bins.width() * most >= TICKS) {
      assertEquals(live.totalTicks(), table.totalLive());
    }
  }
}
