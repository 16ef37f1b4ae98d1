package org.photonbench.photon.io.hdf5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jhdf.checksum.JenkinsLookup3HashLittle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.Channel;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Photon;

/** What a Photon-HDF5 file becomes, and what is refused. */
class PhotonHdf5FormatTest {
  private static final PhotonHdf5Format FORMAT = new PhotonHdf5Format();
  private static final long[] TIMES = {5, 9, 9, 1L << 40};
  private static final byte[] DETECTORS = {0, 1, 126, 1};
  private static final short[] NANOTIMES = {0, 4095, 17, 1};
  private static final List<Photon> T2_PHOTONS =
      List.of(
          new Photon(5, 0, 0),
          new Photon(9, 1, 0),
          new Photon(9, 126, 0),
          new Photon(1L << 40, 1, 0));

  @TempDir Path folder;

  private Path file(Hdf5Bytes bytes) throws IOException {
    return bytes.write(folder.resolve("run.h5"));
  }

  private Content read(Hdf5Bytes bytes) throws IOException {
    return Content.of(FORMAT, file(bytes));
  }

  private String refusal(Hdf5Bytes bytes) throws IOException {
    return refusal(file(bytes));
  }

  private static String refusal(Path path) {
    return assertThrows(
            RecordingFormatException.class, () -> FORMAT.open(path, OpenOptions.DEFAULT).close())
        .getMessage();
  }

  private static Hdf5Bytes t2() {
    return Hdf5Bytes.photons(TIMES, DETECTORS, null);
  }

  private static Hdf5Bytes t3() {
    return Hdf5Bytes.photons(TIMES, DETECTORS, NANOTIMES);
  }

  @Test
  void timestampsAndDetectorsAreT2() throws IOException {
    Content content = read(t2());
    assertEquals(T2_PHOTONS, content.photons());
    assertEquals(List.of(), content.events());
    assertEquals(TimeBase.t2(12.5e-9), content.info().timeBase());
    assertEquals(List.of(), content.info().warnings());
    assertEquals(OptionalLong.of(4), content.info().declaredRecords());
    assertEquals(new RecordBalance(4, 4, 0, 0, 0, 0, 0, 0, 0), content.balance());
    assertFalse(content.info().testedOnRealData());
  }

  @Test
  void nanotimesMakeItT3() throws IOException {
    Content content = read(t3());
    assertEquals(
        List.of(
            new Photon(5, 0, 0),
            new Photon(9, 1, 4095),
            new Photon(9, 126, 17),
            new Photon(1L << 40, 1, 1)),
        content.photons());
    assertEquals(TimeBase.t3(12.5e-9, 4e-12), content.info().timeBase());
    assertEquals(OptionalDouble.of(8e7), content.info().syncRateHertz());
    assertEquals(List.of(), content.info().warnings());
    assertEquals("Photon-HDF5 0.4, T3", content.info().recordType());
  }

  @Test
  void timestampsArePulseNumbersOnlyIfTheRateAgreesWithTheirUnit() throws IOException {
    RecordingInfo other =
        read(t3().with("photon_data/measurement_specs/laser_repetition_rate", 4e7)).info();
    assertEquals(TimeBase.t3Clock(12.5e-9, 4e-12), other.timeBase());
    assertEquals(OptionalDouble.of(4e7), other.syncRateHertz());
    assertEquals(
        List.of(
            "The timestamps are ticks of a clock, not pulse numbers: their unit is 1.25E-8 s, the"
                + " period of the laser 2.5E-8 s (4.0E7 Hz)."),
        other.warnings());
    RecordingInfo none =
        read(t3().without("photon_data/measurement_specs/laser_repetition_rate")).info();
    assertEquals(TimeBase.t3Clock(12.5e-9, 4e-12), none.timeBase());
    assertEquals(OptionalDouble.empty(), none.syncRateHertz());
    assertEquals(
        List.of(
            "The file gives no repetition rate of the laser, so its timestamps are taken as ticks of"
                + " a clock, not as pulse numbers."),
        none.warnings());
    RecordingInfo setup =
        read(t3().without("photon_data/measurement_specs/laser_repetition_rate")
                .with("setup/laser_repetition_rates", new double[] {0, 8.05e7}))
            .info();
    assertEquals(TimeBase.t3(12.5e-9, 4e-12), setup.timeBase());
    assertEquals(List.of(), setup.warnings());
  }

  @Test
  void theOptionalGroupsBecomeEntries() throws IOException {
    RecordingInfo info =
        read(t2().with("acquisition_duration", 60.5)
                .with("description", "dots at 4 K")
                .with("setup/num_spots", 1)
                .with("setup/excitation_wavelengths", new double[] {532e-9, 635e-9})
                .with("sample/dye_names", new String[] {"A", "B"})
                .with("identity/creation_time", "2016-01-01 00:00:00")
                .with("provenance/creation_time", "2015-12-31 23:59:59")
                .attribute("owner", "me"))
            .info();
    assertEquals(OptionalDouble.of(60.5), info.acquisitionSeconds());
    assertEquals("dots at 4 K", info.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2015-12-31T23:59:59")), info.created());
    assertTrue(info.entries().contains(new HeaderEntry("@owner", -1, "attribute", "me")));
    assertTrue(info.entries().contains(new HeaderEntry("/setup/num_spots", -1, "integer", "1")));
    assertTrue(
        info.entries()
            .contains(
                new HeaderEntry(
                    "/setup/excitation_wavelengths", -1, "double[2]", "5.32E-7, 6.35E-7")));
    assertTrue(
        info.entries().contains(new HeaderEntry("/sample/dye_names", -1, "string[2]", "A, B")));
  }

  @Test
  void everyKindOfIntegerIsRead() throws IOException {
    assertEquals(
        T2_PHOTONS, read(Hdf5Bytes.photons(TIMES, new int[] {0, 1, 126, 1}, null)).photons());
    assertEquals(
        T2_PHOTONS, read(Hdf5Bytes.photons(TIMES, new long[] {0, 1, 126, 1}, null)).photons());
    assertEquals(
        T2_PHOTONS,
        read(Hdf5Bytes.photons(
                Arrays.stream(TIMES).asDoubleStream().toArray(), new float[] {0, 1, 126, 1}, null))
            .photons());
    assertEquals(
        List.of(new Photon(7, 0, 0), new Photon(8, 3, 0)),
        read(Hdf5Bytes.photons(new short[] {7, 8}, new short[] {0, 3}, null)).photons());
  }

  @Test
  void chunksAreReadOneAfterTheOther() throws IOException {
    int count = 200_001;
    long[] times = LongStream.range(0, count).map(i -> i * i).toArray();
    byte[] detectors = new byte[count];
    short[] nanotimes = new short[count];
    for (int i = 0; i < count; i++) {
      detectors[i] = (byte) (i % 5);
      nanotimes[i] = (short) (i % 4001);
    }
    List<Photon> expected =
        IntStream.range(0, count).mapToObj(i -> new Photon((long) i * i, i % 5, i % 4001)).toList();
    for (int chunk : new int[] {1000, 65_536, 100_000, count}) {
      Path file = file(Hdf5Bytes.photons(times, detectors, nanotimes).chunked(chunk));
      for (int capacity : new int[] {1 << 14, 999, 300_000}) {
        assertEquals(expected, Content.of(FORMAT, file, capacity).photons());
      }
    }
  }

  @Test
  void impossiblePhotonsAreFaultsAtTheirPlace() throws IOException {
    Content content =
        read(
            Hdf5Bytes.photons(
                new long[] {1, 2, Long.MAX_VALUE, 4, 5},
                new int[] {0, 127, 0, -1, 1},
                new int[] {3, 3, 3, 3, -2}));
    assertEquals(List.of(new Photon(1, 0, 3)), content.photons());
    assertEquals(new RecordBalance(5, 1, 0, 0, 0, 0, 4, 0, 0), content.balance());
    assertEquals(
        List.of(
            "Photon 1 of the file means nothing: detector 127 is not among 0 to 126.",
            "Photon 2 of the file means nothing: its time is no whole number of ticks, or too"
                + " large.",
            "Photon 3 of the file means nothing: detector -1 is not among 0 to 126.",
            "Photon 4 of the file means nothing: the nanotime -2 is not possible."),
        content.events().stream().map(Content.Event::message).toList());
    assertTrue(content.events().stream().allMatch(e -> e.kind() == Kind.FAULTY_RECORD));
    assertTrue(content.events().stream().allMatch(e -> e.photons() == 1 && e.time() == 1));
  }

  @Test
  void timesThatAreNoWholeNumbersAreFaults() throws IOException {
    Content content =
        read(Hdf5Bytes.photons(new double[] {1, 1.5, Double.NaN, 3}, new byte[4], null));
    assertEquals(List.of(new Photon(1, 0, 0), new Photon(3, 0, 0)), content.photons());
    assertEquals(2, content.balance().faulty());
  }

  @Test
  void photonsOutOfOrderAreTold() throws IOException {
    Content content = read(Hdf5Bytes.photons(new long[] {5, 3, 2, 9}, new byte[4], null));
    assertEquals(4, content.photons().size());
    assertEquals(
        List.of(
            new Content.Event(
                Kind.TIME_ORDER,
                9,
                4,
                2,
                "2 photons are earlier than the photon before, behind photon 0 of the file.")),
        content.events());
  }

  @Test
  void arraysOfOtherLengthsAreTold() throws IOException {
    Content content = read(Hdf5Bytes.photons(new long[] {5, 6, 7}, new byte[2], null));
    assertEquals(List.of(new Photon(5, 0, 0), new Photon(6, 0, 0)), content.photons());
    assertEquals(
        List.of(
            new Content.Event(
                Kind.RECORD_COUNT,
                6,
                2,
                3,
                "The longest of the arrays announces 3 photons, but only 2 are in all of them; these are"
                    + " read.")),
        content.events());
  }

  @Test
  void withoutDetectorsAllIsChannelZero() throws IOException {
    Content content = read(t2().without("photon_data/detectors"));
    assertTrue(content.photons().stream().allMatch(photon -> photon.channel() == 0));
    assertEquals(
        List.of("The file names no detectors: all photons are in channel 0."),
        content.info().warnings());
  }

  @Test
  void theFirstSpotIsReadAndTheOthersAreNamed() throws IOException {
    Hdf5Bytes file = new Hdf5Bytes().attribute("format_name", "Photon-HDF5");
    for (int spot : new int[] {10, 2, 0}) {
      file.with("photon_data" + spot + "/timestamps", new long[] {spot, spot + 1})
          .with("photon_data" + spot + "/detectors", new byte[2])
          .with("photon_data" + spot + "/timestamps_specs/timestamps_unit", 1e-8);
    }
    Content content = read(file);
    assertEquals(List.of(new Photon(0, 0, 0), new Photon(1, 0, 0)), content.photons());
    assertEquals(
        List.of(
            "The file holds 3 spots; only photon_data0 is read, not photon_data2, photon_data10."),
        content.info().warnings());
  }

  @Test
  void theOldVersionIsRead() throws IOException {
    RecordingInfo info =
        read(new Hdf5Bytes()
                .attribute("format_name", "Photon-HDF5")
                .attribute("format_version", "0.2")
                .with("timestamps_unit", 2e-8)
                .with("acquisition_time", 7.0)
                .with("comment", "old")
                .with("photon_data/timestamps", TIMES)
                .with("photon_data/detectors", DETECTORS)
                .with("photon_data/nanotimes", NANOTIMES)
                .with("photon_data/nanotimes_specs/tcspc_bin", 3e-12))
            .info();
    assertEquals(TimeBase.t3Clock(2e-8, 3e-12), info.timeBase());
    assertEquals(OptionalDouble.of(7), info.acquisitionSeconds());
    assertEquals("old", info.comment());
  }

  @Test
  void unitsOfEachDetectorAreUsedIfThereIsNoOther() throws IOException {
    Hdf5Bytes file =
        t3().without("photon_data/nanotimes_specs/tcspc_unit")
            .with("setup/detectors/tcspc_units", new double[] {4e-12, 4e-12});
    assertEquals(TimeBase.t3(12.5e-9, 4e-12), read(file).info().timeBase());
    assertEquals(List.of(), read(file).info().warnings());
    file.with("setup/detectors/tcspc_units", new double[] {4e-12, 5e-12});
    assertEquals(
        List.of(
            "The detectors have different units of nanotimes (setup/detectors/tcspc_units), which"
                + " PhotonBench cannot keep apart: all micro times are in that of the first,"
                + " 4.0E-12 s."),
        read(file).info().warnings());
  }

  @Test
  void arraysAloneAreReadWithADefaultUnit() throws IOException {
    Content content = read(new Hdf5Bytes().with("timestamps", TIMES).with("detectors", DETECTORS));
    assertEquals(T2_PHOTONS, content.photons());
    assertEquals(TimeBase.t2(1e-12), content.info().timeBase());
    assertEquals(
        List.of(
            "The file gives no unit of its timestamps: one tick is taken as 1 ps. All times, rates"
                + " and lifetimes scale with it."),
        content.info().warnings());
  }

  @Test
  void missingAndSenselessUnitsAreNamed() throws IOException {
    assertEquals(
        "run.h5: the file lacks /photon_data/timestamps_specs/timestamps_unit, without which its"
            + " photons have no times; export it again from the program that wrote it.",
        refusal(t2().without("photon_data/timestamps_specs/timestamps_unit")));
    assertTrue(
        refusal(t3().without("photon_data/nanotimes_specs/tcspc_unit"))
            .startsWith("run.h5: the file lacks /photon_data/nanotimes_specs/tcspc_unit,"));
    for (double unit : new double[] {0, -1e-9, 1, Double.NaN}) {
      assertTrue(
          refusal(t2().with("photon_data/timestamps_specs/timestamps_unit", unit))
              .startsWith(
                  "run.h5: the file gives /photon_data/timestamps_specs/timestamps_unit as "
                      + unit));
    }
  }

  @Test
  void otherHdf5FilesAreRefusedByName() throws IOException {
    assertEquals(
        "run.h5 is an HDF5 file, but holds no photons where Photon-HDF5 puts them"
            + " (/photon_data/timestamps); open the recording it was made from, or export that as"
            + " Photon-HDF5.",
        refusal(new Hdf5Bytes().with("spectrum", new double[] {1, 2})));
    Path other = file(new Hdf5Bytes().with("spectrum", new double[] {1, 2}));
    assertFalse(FORMAT.recognises(ByteBuffer.wrap(Files.readAllBytes(other)), other));
    assertTrue(
        refusal(t2().with("photon_data/timestamps", new String[] {"a", "b"}))
            .startsWith("run.h5: /photon_data/timestamps holds no whole numbers"));
    assertTrue(
        refusal(t2().with("photon_data/timestamps", new long[][] {{1, 2}, {3, 4}}))
            .startsWith("run.h5: /photon_data/timestamps is no list"));
    assertEquals(
        "notes.txt: this is no HDF5 file; choose one, or let the format be found.",
        refusal(Files.writeString(folder.resolve("notes.txt"), "notes")));
  }

  @Test
  void aSyncChannelHasNoEffect() throws IOException {
    try (PhotonSource source =
        FORMAT.open(file(t2()), new OpenOptions(Optional.of(new Channel(3))))) {
      assertEquals(
          List.of(
              "The channel for sync events has no effect: Photon-HDF5 records hold no sync events."),
          source.info().warnings());
    }
  }

  @Test
  void hugeChunksAreRefusedWithAdvice() throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            file(Hdf5Bytes.photons(new byte[20_000_000], new byte[1], null).chunked(20_000_000)));
    Path big = Files.write(folder.resolve("big.h5"), bytes);
    assertEquals(
        "big.h5: /photon_data/timestamps is stored in pieces of 20000000 values, too many to be read"
            + " one after the other; rewrite the file with \"h5repack -l CHUNK=65536\" and open the"
            + " result.",
        refusal(big));
  }

  @Test
  void incompleteFilesAreTold() throws IOException {
    byte[] whole = Files.readAllBytes(file(t2()));
    Path begun = Files.write(folder.resolve("begun.h5"), Arrays.copyOf(whole, 8));
    assertEquals(
        "begun.h5: its superblock in this HDF5 file cannot be read: it is damaged; take another copy,"
            + " or make the file again from the original recording.",
        refusal(begun));
    Path cut = Files.write(folder.resolve("cut.h5"), Arrays.copyOf(whole, whole.length - 200));
    String message = refusal(cut);
    assertTrue(
        message.endsWith(
            "it is 200 bytes shorter than it says; let the program that writes it finish, or take"
                + " another copy."),
        message);
  }

  @Test
  void filesThatAreStillOpenForWritingAreReadWithAWarning() throws IOException {
    byte[] bytes = Files.readAllBytes(file(t2()));
    bytes[11] |= 1;
    // jHDF checks the checksum of the superblock, so it is made new.
    ByteBuffer superblock = ByteBuffer.wrap(bytes, 0, 44);
    int sum = JenkinsLookup3HashLittle.hash(superblock);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(44, sum);
    Path open = Files.write(folder.resolve("open.h5"), bytes);
    Content content = Content.of(FORMAT, open);
    assertEquals(T2_PHOTONS, content.photons());
    assertEquals(
        List.of(
            "The file is marked as open in a program that writes it, or that program was ended"
                + " before it closed the file: what it wrote last may be missing. Close it there, or"
                + " remove the mark with \"h5clear -s\"."),
        content.info().warnings());
  }

  @Test
  void aUserBlockMayComeFirst() throws IOException {
    // Recognised behind it; jHDF itself reads the base address from the superblock.
    byte[] whole = Files.readAllBytes(file(t2()));
    byte[] behind = new byte[512 + whole.length];
    System.arraycopy(whole, 0, behind, 512, whole.length);
    Path file = Files.write(folder.resolve("block.h5"), behind);
    assertTrue(FORMAT.recognises(ByteBuffer.wrap(Arrays.copyOf(behind, 512)), file));
    assertFalse(
        FORMAT.recognises(
            ByteBuffer.wrap(new byte[512]), Files.write(folder.resolve("zeros"), new byte[5000])));
  }

  @Test
  void aDamagedChunkCostsItsPhotonsOnly() throws IOException {
    int count = 200_000;
    long[] times = LongStream.range(0, count).toArray();
    Path file = file(Hdf5Bytes.photons(times, new byte[count], null).chunked(65_536));
    byte[] bytes = Files.readAllBytes(file);
    // The first chunk is the longest stretch of data; a zlib stream starts with 78 5E at level 4.
    int at = 0;
    while (bytes[at] != 0x78 || bytes[at + 1] != 0x5E) {
      at++;
    }
    bytes[at] = 0;
    Content content = Content.of(FORMAT, Files.write(folder.resolve("hurt.h5"), bytes));
    assertEquals(count - 65_536, content.photons().size());
    assertEquals(
        new RecordBalance(count, count - 65_536, 0, 0, 0, 0, 65_536, 0, 0), content.balance());
    assertEquals(1, content.events().size());
    assertTrue(
        content.events().get(0).message().startsWith("Photons 0 to 65535 are lost: this piece of"),
        content.events().get(0).message());
  }

  @Test
  void realArraysAreRead() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    Path file = data.resolve("tttr/photon_data_arrays.h5");
    assumeTrue(
        Files.exists(file),
        () -> "no recording " + file.toAbsolutePath() + "; set -Dphotonbench.data");
    Content content = Content.of(new Recordings().recognise(file), file);
    assertEquals(10_000, content.photons().size());
    assertEquals(
        List.of(new Photon(11_677, 0, 0), new Photon(12_348, 1, 0), new Photon(60_188, 0, 0)),
        content.photons().subList(0, 3));
    assertEquals(199_989_005, content.photons().get(9999).time());
    assertTrue(content.info().testedOnRealData());
    assertEquals(4940, content.photons().stream().filter(p -> p.channel() == 0).count());
    assertEquals(List.of(), content.events());
  }
}
