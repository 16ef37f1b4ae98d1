package org.photonbench.photon.io.beckerhickl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.beckerhickl.SpcStream.Photon;

/** Files of real cards give the numbers that the vendor's own text exports, or others, found. */
class RealBeckerHicklTest {
  private static final Path DATA =
      Path.of(System.getProperty("photonbench.data", "../../../shared/data"));

  private record Found(RecordingInfo info, SpcStream stream) {
    Map<Integer, Long> channels() {
      return stream.photons().stream()
          .collect(Collectors.groupingBy(Photon::channel, TreeMap::new, Collectors.counting()));
    }
  }

  private static Path path(String name) {
    Path path = DATA.resolve(name);
    assumeTrue(
        Files.exists(path), () -> "no file " + path.toAbsolutePath() + "; set -Dphotonbench.data");
    return path;
  }

  private static Found read(String name) throws IOException {
    try (PhotonSource source = new Recordings().open(path(name))) {
      SpcStream stream = SpcStream.of(source, 10_000);
      assertTrue(stream.balance().isBalanced());
      assertEquals(source.length(), source.position());
      return new Found(source.info(), stream);
    }
  }

  @Test
  void spc132() throws IOException {
    Found found = read("tttr/bh_spc132.spc");
    assertEquals(
        new RecordBalance(299_999, 183_657, 0, 116_183, 0, 159, 0, 0, 1_127_184),
        found.stream.balance());
    assertEquals(Map.of(0, 56_499L, 1, 23_038L, 8, 79_468L, 9, 24_652L), found.channels());
    TimeBase base = found.info.timeBase();
    assertEquals(13.5e-9, base.tickSeconds());
    assertEquals(62.328, base.seconds(found.stream.photons().getLast().time(), 0), 0.001);
    assertEquals(159, found.stream.count(Kind.INVALID_RECORD));
    assertEquals(159, found.stream.events().size());
    assertEquals("SPC-130/140/150/160/830", found.info.recordType());
  }

  @Test
  void spc630With256Channels() throws IOException {
    Found found = read("tttr/bh_spc630_256.spc");
    assertEquals(
        new RecordBalance(299_999, 294_884, 0, 53, 0, 5_062, 0, 0, 61), found.stream.balance());
    assertEquals(Map.of(0, 145_772L, 2, 145_261L, 4, 2_066L, 6, 1_785L), found.channels());
    assertEquals(0, found.stream.count(Kind.TIME_ORDER));
    assertEquals("SPC-600/630, 256 channels", found.info.recordType());
    // Reversed: the decay rises fast and falls slowly.
    long early = found.stream.photons().stream().filter(p -> p.microTime() < 64).count();
    assertTrue(early > 294_884 / 3, () -> early + " photons in the first quarter");
  }

  @Test
  void spc150WithTheVendorsListOfPhotons() throws IOException {
    Found found = read("tttr/test_noise.spc");
    List<Photon> listed =
        Files.readAllLines(path("tttr/test_noise.asc")).stream()
            .map(line -> line.strip().split(" "))
            .map(f -> new Photon(Long.parseLong(f[0]), 0, Integer.parseInt(f[1])))
            .toList();
    assertEquals(6_114, listed.size());
    assertEquals(listed, found.stream.photons());
    assertEquals(
        new RecordBalance(26_111, 6_114, 0, 18_910, 0, 1_087, 0, 0, 415_054),
        found.stream.balance());
    RecordingInfo info = found.info;
    assertEquals("SPC-150", info.device());
    assertEquals(Optional.of(LocalDateTime.of(2016, 9, 5, 16, 12, 20)), info.created());
    assertEquals(
        "Setup file made by system at the end of FIFO measurement\n"
            + "with module SPC-150 (Ser.No. 3F0022)",
        info.comment());
    assertEquals(9.5e-9, info.timeBase().tickSeconds());
    // The .set file gives this number, too: SP_TAC_TC.
    assertEquals(2.4430455e-12, info.timeBase().microTickSeconds(), 1e-18);
  }

  /**
   * The same file, taken for one of 48-bit records: 17 407 records and 7 305 gaps, as a reader
   * finds that does not look at the card. The vendor's list of photons shows that it is none.
   */
  @Test
  void spc150TakenFor48Bits() throws IOException {
    byte[] file = Files.readAllBytes(path("tttr/test_noise.spc"));
    SpcStream stream =
        SpcStream.of(SpcLayout.SPC_600_4096, file, new SpcHeader(95, false, 0, false, false));
    assertEquals(17_407, stream.balance().records());
    assertEquals(7_305, stream.count(Kind.LOSS));
    assertTrue(stream.balance().isBalanced());
    assertEquals(0, stream.balance().overflows());
  }

  @Test
  void flimImageEqualsTheVendorsText() throws IOException {
    Path path = path("decay/FLIM.sdt");
    List<String> lines =
        Files.readAllLines(path("decay/FLIM.sdt.ascii"), StandardCharsets.ISO_8859_1);
    long[][] pixels = new long[64 * 64][];
    try (SdtFile file = new SdtFile(path)) {
      assertEquals(1, file.blocks().size());
      long curves =
          file.readCurves(
              file.blocks().getFirst(),
              256,
              Long.MAX_VALUE,
              (index, counts) -> pixels[(int) index] = counts.clone());
      assertEquals(pixels.length, curves);
    }
    // Lines 1 to 7: comments, "FLIM Image", size, bins, number of curves listed, times in ns.
    assertEquals(
        List.of("64 64", "256", "226"), lines.subList(3, 6).stream().map(String::strip).toList());
    for (String line : lines.subList(7, 7 + 226)) {
      long[] numbers = numbers(line);
      assertArrayEquals(
          Arrays.copyOfRange(numbers, 1, 257), pixels[(int) numbers[0]], "pixel " + numbers[0]);
    }
    assertEquals("Intensity map:", lines.get(233));
    for (int y = 0; y < 64; y++) {
      long[] sums = numbers(lines.get(234 + y));
      for (int x = 0; x < 64; x++) {
        assertEquals(sums[x], Arrays.stream(pixels[64 * y + x]).sum(), "pixel " + x + ", " + y);
      }
    }
    HistogramRecording recording = new HistogramRecordings().open(path);
    assertEquals("64 x 64 pixels, summed", recording.shape());
    assertEquals("SPC-730", recording.device());
    assertEquals(List.of(), recording.warnings());
    assertEquals(0, recording.trailingBytes());
    DecayHistogram sum = recording.histograms().getFirst();
    assertEquals(1_005_602, sum.total());
    assertEquals(256, sum.counts().length);
    double nanoseconds = Double.parseDouble(lines.get(6).split(" ")[1]);
    assertEquals(nanoseconds * 1e-9, sum.binSeconds(), 1e-16);
    assertEquals(OptionalDouble.of(75_770_368), sum.syncRateHertz());
    long[] total = new long[256];
    for (long[] pixel : pixels) {
      for (int i = 0; i < 256; i++) {
        total[i] += pixel[i];
      }
    }
    assertArrayEquals(total, sum.counts());
  }

  private static long[] numbers(String line) {
    return Arrays.stream(line.strip().split(" +")).mapToLong(Long::parseLong).toArray();
  }

  @Test
  void instrumentResponses() throws IOException {
    HistogramRecording recording = new HistogramRecordings().open(path("decay/test_IRF.sdt"));
    assertEquals(
        List.of("module 0, channel 0", "module 1, channel 0"),
        recording.histograms().stream().map(DecayHistogram::name).toList());
    // The measurement descriptions count the photons as well.
    assertEquals(
        List.of(19_785L, 3_453_132L),
        recording.histograms().stream().map(DecayHistogram::total).toList());
    DecayHistogram first = recording.histograms().getFirst();
    assertEquals(4096, first.counts().length);
    // The set-up gives this number, too: SP_TAC_TC.
    assertEquals(2.9274424e-12, first.binSeconds(), 1e-18);
    assertEquals(OptionalDouble.of(80_088_064), first.syncRateHertz());
    assertEquals(30.26, first.acquisitionSeconds().getAsDouble(), 0.01);
    assertEquals("SPC-150", recording.device());
    assertEquals(List.of(), recording.warnings());
  }
}
