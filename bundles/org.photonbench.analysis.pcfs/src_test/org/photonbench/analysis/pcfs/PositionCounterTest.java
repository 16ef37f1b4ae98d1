package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.correlation.LagEdges;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** Pairs against a count of all pairs one by one. */
class PositionCounterTest {
  private static final double TICK = 1e-7;

  /** Some photons in blocks of some size, a marker before every so many. */
  private record Memory(long[] times, int[] channels, int blockSize, int markerEvery, int[] at)
      implements PhotonSource {
    @Override
    public RecordingInfo info() {
      return new RecordingInfo(
          "memory",
          "T2",
          TimeBase.t2(TICK),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalLong.empty(),
          "",
          Optional.empty(),
          "",
          List.of(),
          List.of(),
          true);
    }

    @Override
    public boolean next(PhotonBlock block) {
      block.clear();
      while (at[0] < times.length && block.size() < blockSize) {
        if (markerEvery > 0 && at[0] % markerEvery == 0) {
          block.add(
              new StreamEvent(StreamEvent.Kind.MARKER, times[at[0]], block.size(), -1, 1, ""));
        }
        block.add(times[at[0]], channels[at[0]], 0);
        at[0]++;
      }
      return block.size() > 0;
    }

    @Override
    public RecordBalance balance() {
      return RecordBalance.EMPTY;
    }

    @Override
    public long position() {
      return at[0];
    }

    @Override
    public long length() {
      return times.length;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  @Property(tries = 40)
  void pairsAreExactForAnyCutting(
      @ForAll @IntRange(min = 0, max = 400) int photons,
      @ForAll @IntRange(min = 1, max = 200) int blockSize,
      @ForAll @IntRange(min = 0, max = 90) int markerEvery,
      @ForAll @IntRange(min = 1, max = 1000) int seed)
      throws Exception {
    Random random = new Random(seed);
    long[] times = new long[photons];
    int[] channels = new int[photons];
    for (int i = 0; i < photons; i++) {
      times[i] = (i == 0 ? 0 : times[i - 1]) + random.nextInt(300);
      channels[i] = random.nextInt(3);
    }
    PcfsSettings settings = Scans.settings("longestLag", "2000", "lagsPerDecade", "4");
    Memory source = new Memory(times, channels, blockSize, markerEvery, new int[1]);
    PositionCounts counts =
        new PositionCounter(source, new Channel(0), new Channel(2), settings).count((_, _) -> {});
    LagEdges edges = PositionCounter.edges(settings, TimeBase.t2(TICK));
    long[] cross = new long[edges.bins()];
    long[] same = new long[edges.bins()];
    long[] alone = new long[3];
    for (int i = 0; i < photons; i++) {
      alone[channels[i]]++;
      for (int j = 0; j < i; j++) {
        int bin = edges.bin(times[i] - times[j]);
        if (bin >= 0 && channels[i] != 1 && channels[j] != 1) {
          (channels[i] == channels[j] ? same : cross)[bin]++;
        }
      }
    }
    assertEquals(alone[0], counts.total0());
    assertEquals(alone[2], counts.total1());
    for (int k = 0; k < cross.length; k++) {
      assertEquals(cross[k], counts.cross(k, k + 1), "cross, lag " + k);
      assertEquals(cross[k] + same[k], counts.all(k, k + 1), "all, lag " + k);
    }
  }
}
