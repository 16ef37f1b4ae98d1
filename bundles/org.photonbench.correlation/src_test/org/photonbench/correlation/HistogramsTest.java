package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class HistogramsTest {
  @Property(tries = 50)
  void microTimesPerChannel(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T3, random, 500, 3);
    MicroTimeHistogram histogram = new MicroTimeHistogram(800);
    record.feed(histogram, random);
    for (int channel = 0; channel < 3; channel++) {
      long[] expected = new long[800];
      long beyond = 0;
      for (int i = 0; i < record.size(); i++) {
        if (record.channel(i) == channel) {
          if (record.micro(i) < 800) {
            expected[record.micro(i)]++;
          } else {
            beyond++;
          }
        }
      }
      assertArrayEquals(expected, histogram.counts(new Channel(channel)));
      assertEquals(beyond, histogram.outOfRange(new Channel(channel)));
    }
    assertArrayEquals(new long[800], histogram.counts(new Channel(9)));
  }

  @Test
  void microTimesNeedT3() {
    MicroTimeHistogram histogram = new MicroTimeHistogram(10);
    assertThrows(
        IllegalArgumentException.class, () -> histogram.accept(new PhotonBlock(RecordMode.T2)));
    assertThrows(IllegalArgumentException.class, () -> new MicroTimeHistogram(0));
    assertTrue(histogram.channels().isEmpty());
  }

  /** Micro times by time, with bins that merge; in any order. */
  @Property(tries = 100)
  void microTimesOverTime(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T3, random, 400, 5);
    for (int i = 0; i < random.nextInt(20); i++) {
      record.photons.get(random.nextInt(record.size()))[0] -= random.nextInt(4000);
    }
    int microWidth = 1 + random.nextInt(30);
    double first = 1 + 20 * random.nextDouble();
    int maxBins = 2 + random.nextInt(100);
    MicroTimeTrace trace = new MicroTimeTrace(new Channel(1), first, maxBins, 25, microWidth);
    record.feed(trace, random);
    double width = trace.binPulses();
    assertEquals(0, Math.log(width / first) / Math.log(2) % 1, 1e-9);
    assertTrue(trace.bins() <= maxBins);
    long[][] expected = new long[trace.bins()][25];
    long outside = 0;
    long outOfRange = 0;
    for (int i = 0; i < record.size(); i++) {
      int micro = record.micro(i) / microWidth;
      if (record.channel(i) != 1) {
        continue;
      }
      if (record.time(i) < 0) {
        outside++;
      } else if (micro >= 25) {
        outOfRange++;
      } else {
        expected[(int) Math.floor(record.time(i) / width)][micro]++;
      }
    }
    assertEquals(outside, trace.outside());
    assertEquals(outOfRange, trace.outOfRange());
    for (int k = 0; k < trace.bins(); k++) {
      assertArrayEquals(expected[k], trace.counts(k));
      assertEquals(Arrays.stream(expected[k]).sum(), trace.totals()[k]);
    }
  }

  @Test
  void microTimesOverTimeRefuseNonsense() {
    Channel channel = new Channel(0);
    MicroTimeTrace trace = new MicroTimeTrace(channel, 1, 2, 1, 1);
    assertThrows(
        IllegalArgumentException.class, () -> trace.accept(new PhotonBlock(RecordMode.T2)));
    assertThrows(IllegalArgumentException.class, () -> new MicroTimeTrace(channel, 0.5, 2, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new MicroTimeTrace(channel, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new MicroTimeTrace(channel, 1, 2, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new MicroTimeTrace(channel, 1, 2, 1, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new MicroTimeTrace(channel, 1, 1 << 20, 512, 1));
  }

  @Property(tries = 50)
  void channelsAndTimes(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 500, 3);
    for (int i = 0; i < random.nextInt(20); i++) {
      record.photons.get(random.nextInt(record.size()))[0] -= 1000;
    }
    ChannelCounts counts = new ChannelCounts();
    record.feed(counts, random);
    long latest = Long.MIN_VALUE;
    long earliest = Long.MAX_VALUE;
    long violations = 0;
    for (int i = 0; i < record.size(); i++) {
      violations += record.time(i) < latest ? 1 : 0;
      latest = Math.max(latest, record.time(i));
      earliest = Math.min(earliest, record.time(i));
    }
    assertEquals(violations, counts.orderViolations());
    assertEquals(OptionalLong.of(earliest), counts.firstTime());
    assertEquals(OptionalLong.of(latest), counts.lastTime());
    for (int channel = 0; channel < 3; channel++) {
      assertEquals(record.count(channel), counts.photons(new Channel(channel)));
    }
    assertEquals(record.size(), counts.total());
    assertEquals(List.of(new Channel(0), new Channel(1), new Channel(2)), counts.channels());
  }

  @Test
  void nothingWithoutPhotons() {
    ChannelCounts counts = new ChannelCounts();
    counts.accept(new PhotonBlock(RecordMode.T2));
    assertEquals(OptionalLong.empty(), counts.firstTime());
    assertEquals(OptionalLong.empty(), counts.lastTime());
    assertEquals(0, counts.total());
  }
}
