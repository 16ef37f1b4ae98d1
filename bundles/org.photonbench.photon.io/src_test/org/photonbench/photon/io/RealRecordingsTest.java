package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** Recordings of real devices give the numbers that independent readers found in them. */
class RealRecordingsTest {
  private static final Path DATA =
      Path.of(System.getProperty("photonbench.data", "../../../shared/data"));

  private record Found(
      RecordingInfo info,
      RecordBalance balance,
      Map<Integer, Long> photons,
      List<List<Long>> first,
      double span,
      long markers,
      List<StreamEvent> faults) {}

  private static Found read(String name) throws IOException {
    Path path = DATA.resolve("tttr").resolve(name);
    assumeTrue(
        Files.exists(path),
        () -> "no recording " + path.toAbsolutePath() + "; set -Dphotonbench.data");
    try (PhotonSource source = new Recordings().open(path)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      Map<Integer, Long> photons = new TreeMap<>();
      List<List<Long>> first = new ArrayList<>();
      List<StreamEvent> faults = new ArrayList<>();
      TimeBase base = source.info().timeBase();
      double begin = Double.NaN;
      double end = Double.NaN;
      long markers = 0;
      boolean more = true;
      while (more) {
        more = source.next(block);
        for (int i = 0; i < block.size(); i++) {
          int channel = block.channels()[i];
          photons.merge(channel, 1L, Long::sum);
          long time = block.times()[i];
          int micro = base.mode() == RecordMode.T3 ? block.microTimes()[i] : 0;
          if (first.size() < 3) {
            first.add(List.of((long) channel, time, (long) micro));
          }
          end = base.seconds(time, micro);
          begin = Double.isNaN(begin) ? end : begin;
        }
        for (StreamEvent event : block.events()) {
          if (event.isFault()) {
            faults.add(event);
          } else {
            markers++;
          }
        }
      }
      assertTrue(source.balance().isBalanced());
      assertEquals(source.length(), source.position());
      assertEquals(markers, source.balance().markers());
      return new Found(
          source.info(), source.balance(), photons, first, end - begin, markers, faults);
    }
  }

  @Test
  void pulsedHbt() throws IOException {
    Found found = read("hydraharp-t3-80MHz-hbt.ptu");
    assertEquals(
        new RecordBalance(561_879, 396_326, 0, 165_553, 0, 0, 0, 0, 390_759), found.balance());
    assertEquals(Map.of(0, 160_953L, 1, 235_373L), found.photons());
    assertEquals(
        List.of(List.of(0L, 13_049L, 341L), List.of(1L, 13_291L, 272L), List.of(0L, 15_723L, 346L)),
        found.first());
    assertEquals(4.999762, found.span(), 1e-6);
    assertEquals(List.of(), found.faults());
    RecordingInfo info = found.info();
    assertEquals("HydraHarp V2 T3", info.recordType());
    assertEquals(OptionalDouble.of(80_028_680), info.syncRateHertz());
    assertEquals(OptionalDouble.of(5), info.acquisitionSeconds());
    assertEquals(OptionalLong.of(561_879), info.declaredRecords());
    assertEquals(TimeBase.t3(1.2495520355952392e-08, 1.6e-11), info.timeBase());
    assertEquals("HydraHarp 400", info.device());
    assertEquals("T3 Mode", info.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")), info.created());
    assertEquals(List.of(), info.warnings());
  }

  @Test
  void continuousHbt() throws IOException {
    Found found = read("hydraharp-t2-320MHz-hbt.ptu");
    assertEquals(
        new RecordBalance(409_482, 384_019, 0, 25_463, 0, 0, 0, 0, 29_801), found.balance());
    assertEquals(Map.of(0, 159_298L, 1, 224_721L), found.photons());
    assertEquals(
        List.of(
            List.of(0L, 8_584_904L, 0L), List.of(1L, 9_093_711L, 0L), List.of(0L, 9_382_660L, 0L)),
        found.first());
    assertEquals(List.of(), found.faults());
    assertEquals("HydraHarp V2 T2", found.info().recordType());
    assertEquals(OptionalDouble.of(1), found.info().acquisitionSeconds());
    assertEquals(OptionalDouble.empty(), found.info().syncRateHertz());
    assertEquals(TimeBase.t2(1e-12), found.info().timeBase());
  }

  @Test
  void oneChannel() throws IOException {
    Found found = read("hydraharp-v2-t2.ptu");
    assertEquals(
        new RecordBalance(435_319, 305_565, 0, 129_754, 0, 0, 0, 0, 149_011), found.balance());
    assertEquals(Map.of(0, 305_565L), found.photons());
    assertEquals(List.of(0L, 24_433_765L, 0L), found.first().get(0));
    assertEquals(List.of(0L, 42_010_976L, 0L), found.first().get(1));
    assertEquals(4.999940, found.span(), 1e-6);
    assertEquals(List.of(), found.faults());
    assertEquals(OptionalDouble.of(5), found.info().acquisitionSeconds());
  }

  @Test
  void image() throws IOException {
    Found found = read("beads.ptu");
    assertEquals(
        new RecordBalance(104_776, 73_787, 100, 30_889, 0, 0, 0, 0, 412_333), found.balance());
    assertEquals(List.of(52_833L, 20_954L), List.copyOf(found.photons().values()));
    assertEquals(100, found.markers());
    assertEquals(OptionalDouble.of(39_999_960), found.info().syncRateHertz());
    assertEquals(OptionalDouble.of(10.559), found.info().acquisitionSeconds());
    assertEquals(List.of(), found.info().warnings());
  }
}
