package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** PicoQuant files of the old kind give the numbers that independent readers found in them. */
class RealLegacyRecordingsTest {
  private static final Path DATA =
      Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
  private static final double BIN_SECONDS = 0.1;

  /** The detector that looks at the emitter; the other one has only dark counts. */
  private static final int EMITTER = 2;

  private record Found(
      RecordingInfo info,
      RecordBalance balance,
      Map<Integer, Long> photons,
      long[] bins,
      List<StreamEvent> events) {}

  private static Found read(String name, int binnedChannel) throws IOException {
    Path path = DATA.resolve("tttr").resolve(name);
    assumeTrue(
        Files.exists(path),
        () -> "no recording " + path.toAbsolutePath() + "; set -Dphotonbench.data");
    try (PhotonSource source = new Recordings().open(path)) {
      TimeBase base = source.info().timeBase();
      assertEquals(RecordMode.T3, base.mode());
      PhotonBlock block = new PhotonBlock(RecordMode.T3);
      Map<Integer, Long> photons = new TreeMap<>();
      List<StreamEvent> events = new ArrayList<>();
      long[] bins = new long[2000];
      int used = 0;
      boolean more = true;
      while (more) {
        more = source.next(block);
        events.addAll(block.events());
        for (int i = 0; i < block.size(); i++) {
          int channel = block.channels()[i];
          photons.merge(channel, 1L, Long::sum);
          double time = base.seconds(block.times()[i], block.microTimes()[i]);
          int bin = (int) (time / BIN_SECONDS);
          used = Math.max(used, bin + 1);
          if (channel == binnedChannel) {
            bins[bin]++;
          }
        }
      }
      assertTrue(source.balance().isBalanced());
      assertEquals(source.length(), source.position());
      return new Found(source.info(), source.balance(), photons, Arrays.copyOf(bins, used), events);
    }
  }

  private static String period(long hertz) {
    return "The header has no pulse period, only the sync rate in whole Hz: the period is taken as"
        + " 1 / ("
        + hertz
        + " Hz) and known to 1 Hz at best.";
  }

  private static String entry(RecordingInfo info, String name) {
    return info.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(HeaderEntry::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hydraHarp() throws IOException {
    Found found = read("hydraharp-v2.ht3", 0);
    assertEquals(new RecordBalance(53_606, 44_141, 0, 9_465, 0, 0, 0, 0, 9_754), found.balance());
    assertEquals(Map.of(0, 7_102L, 1, 26_648L, 2, 3_085L, 3, 7_306L), found.photons());
    assertEquals(List.of(), found.events());
    assertEquals(100, found.bins().length);
    RecordingInfo info = found.info();
    assertEquals("PicoQuant HT3", info.format());
    assertEquals("HydraHarp V2 T3", info.recordType());
    assertEquals(TimeBase.t3(1 / 998_898.0, 16e-12), info.timeBase());
    assertEquals(OptionalDouble.of(998_898), info.syncRateHertz());
    assertEquals(OptionalDouble.of(10), info.acquisitionSeconds());
    assertEquals(OptionalLong.of(53_606), info.declaredRecords());
    assertEquals("HydraHarp 400", info.device());
    assertEquals(Optional.of(LocalDateTime.of(2012, 11, 28, 10, 45, 6)), info.created());
    assertEquals("T3 Mode", info.comment());
    assertEquals("0 (time over)", entry(info, "StopReason"));
    assertEquals(List.of(period(998_898)), info.warnings());
    assertTrue(info.testedOnRealData());
  }

  @Test
  void picoHarpWithPaddingOfSpaces() throws IOException {
    Found found = read("picoharp-blinking-1.pt3", EMITTER);
    assertEquals(
        new RecordBalance(246_876, 107_818, 0, 139_058, 0, 0, 0, 0, 139_058), found.balance());
    assertEquals(Map.of(1, 1_803L, 2, 106_015L), found.photons());
    assertEquals(List.of(), found.events());
    RecordingInfo info = found.info();
    assertEquals("PicoQuant PT3", info.format());
    assertEquals("PicoHarp 300 T3", info.recordType());
    assertEquals(TimeBase.t3(1 / 75_944_720.0, 4e-12), info.timeBase());
    assertEquals(OptionalDouble.of(75_944_720), info.syncRateHertz());
    assertEquals(OptionalDouble.of(120), info.acquisitionSeconds());
    assertEquals(OptionalLong.of(246_876), info.declaredRecords());
    assertEquals("PicoHarp 300", info.device());
    assertEquals("Labview Software", entry(info, "Creator"));
    assertEquals("", info.comment());
    assertEquals(List.of(period(75_944_720)), info.warnings());
    assertTrue(info.testedOnRealData());
  }

  @Test
  void picoHarpBlinking() throws IOException {
    Found found = read("picoharp-blinking-3.pt3", EMITTER);
    assertEquals(
        new RecordBalance(255_364, 185_835, 0, 69_529, 0, 0, 0, 0, 69_529), found.balance());
    assertEquals(Map.of(1, 907L, 2, 184_928L), found.photons());
    assertEquals(List.of(), found.events());
    assertEquals(OptionalDouble.of(60), found.info().acquisitionSeconds());
    long[] bins = found.bins();
    assertEquals(600, bins.length);
    Arrays.sort(bins);
    assertEquals(6, bins[0]);
    assertEquals(434.5, (bins[299] + bins[300]) / 2.0);
    assertEquals(537, bins[599]);
  }
}
