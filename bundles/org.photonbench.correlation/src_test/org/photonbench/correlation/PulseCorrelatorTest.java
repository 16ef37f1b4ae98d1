package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class PulseCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final double PERIOD = 1000;

  private static MicroTimeRule randomRule(Random random) {
    if (random.nextInt(4) == 0) {
      return MicroTimeRule.all();
    }
    double origin = random.nextDouble() * PERIOD;
    double from = random.nextInt(3) == 0 ? 0 : random.nextDouble() * PERIOD / 2;
    return MicroTimeRule.gate(origin, PERIOD, from, from + PERIOD / 2);
  }

  private static long[] bruteForce(
      PhotonList record, int b, int maxLag, MicroTimeRule ruleA, MicroTimeRule ruleB) {
    long[] counts = new long[2 * maxLag + 1];
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        if (i != j
            && record.channel(i) == 0
            && record.channel(j) == b
            && ruleA.accepts(record.micro(i))
            && ruleB.accepts(record.micro(j))) {
          long pulseA = record.time(i) + ruleA.pulseOffset(record.micro(i));
          long pulseB = record.time(j) + ruleB.pulseOffset(record.micro(j));
          long lag = pulseB - pulseA;
          if (Math.abs(lag) <= maxLag) {
            counts[(int) lag + maxLag]++;
          }
        }
      }
    }
    return counts;
  }

  @Property(tries = 300)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int b,
      @ForAll @IntRange(min = 0, max = 12) int maxLag,
      @ForAll @IntRange(min = 0, max = 5) int gap) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T3, random, 300, gap);
    MicroTimeRule ruleA = randomRule(random);
    MicroTimeRule ruleB = random.nextBoolean() ? ruleA : randomRule(random);
    PulseCorrelator correlator = new PulseCorrelator(A, new Channel(b), maxLag, ruleA, ruleB);
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    assertArrayEquals(bruteForce(record.first(half), b, maxLag, ruleA, ruleB), correlator.counts());
    record.feed(correlator, random, half, record.size());
    assertArrayEquals(bruteForce(record, b, maxLag, ruleA, ruleB), correlator.counts());
    assertEquals(0, correlator.orderViolations());
  }

  /** A channel delayed by half a period gives the pulse lags of the record without delay. */
  @Property(tries = 50)
  void unwrappingUndoesHalfAPeriodOfDelay(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList prompt = PhotonList.random(RecordMode.T3, random, 400, 3);
    PhotonList delayed = new PhotonList(RecordMode.T3);
    for (int i = 0; i < prompt.size(); i++) {
      int micro = prompt.micro(i);
      if (prompt.channel(i) == 1) {
        micro += 500;
      }
      delayed.add(prompt.time(i) + micro / 1000, prompt.channel(i), micro % 1000);
    }
    delayed.photons.sort((p, q) -> Long.compare(p[0], q[0]));
    MicroTimeRule all = MicroTimeRule.all();
    PulseCorrelator expected = new PulseCorrelator(A, B, 10, all, all);
    PulseCorrelator naive = new PulseCorrelator(A, B, 10, all, all);
    PulseCorrelator unwrapped =
        new PulseCorrelator(A, B, 10, all, MicroTimeRule.unwrap(500, PERIOD));
    prompt.feed(expected, random);
    delayed.feed(naive, random);
    delayed.feed(unwrapped, random);
    assertArrayEquals(expected.counts(), unwrapped.counts());
    assertFalse(Arrays.equals(expected.counts(), naive.counts()));
  }

  @Test
  void countAtOneLag() {
    PhotonList record = new PhotonList(RecordMode.T3);
    record.add(5, 0, 10);
    record.add(7, 1, 20);
    MicroTimeRule all = MicroTimeRule.all();
    PulseCorrelator correlator = new PulseCorrelator(A, B, 3, all, all);
    record.feed(correlator, new Random(1));
    assertEquals(1, correlator.count(2));
    assertEquals(0, correlator.count(-2));
    assertEquals(3, correlator.maxLag());
    assertThrows(IllegalArgumentException.class, () -> correlator.count(4));
    assertThrows(IllegalArgumentException.class, () -> correlator.count(Integer.MIN_VALUE));
  }

  @Test
  void photonsTooLateAreCountedAsExcluded() {
    PhotonList record = new PhotonList(RecordMode.T3);
    record.add(100, 0, 0);
    record.add(96, 1, 0);
    record.add(95, 1, 0);
    MicroTimeRule all = MicroTimeRule.all();
    PulseCorrelator correlator = new PulseCorrelator(A, B, 3, all, all);
    record.feed(correlator, new Random(1));
    assertEquals(2, correlator.orderViolations());
    assertEquals(1, correlator.excludedPhotons());
    assertEquals(1, correlator.photonsB());
  }

  @Test
  void refusesWhatItCannotCount() {
    MicroTimeRule all = MicroTimeRule.all();
    PulseCorrelator correlator = new PulseCorrelator(A, B, 3, all, all);
    assertThrows(
        IllegalArgumentException.class, () -> correlator.accept(new PhotonBlock(RecordMode.T2)));
    assertThrows(IllegalArgumentException.class, () -> new PulseCorrelator(A, B, -1, all, all));
    assertThrows(
        IllegalArgumentException.class, () -> new PulseCorrelator(A, B, 1 << 25, all, all));
  }
}
