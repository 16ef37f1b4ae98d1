package org.photonbench.photon.io.hdf5;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Event;
import org.photonbench.photon.io.internal.Content.Photon;
import org.photonbench.photon.io.write.ExportRequest;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.RecordingEnd;
import org.photonbench.photon.io.write.RecordingWriteException;
import org.photonbench.photon.io.write.RecordingWriter;
import org.photonbench.photon.io.write.Statement;

/** What is written as Photon-HDF5 reads back as it was. */
class PhotonHdf5WriterTest {
  private static final TimeBase T2 = TimeBase.t2(4e-12);
  private static final TimeBase T3 = TimeBase.t3(1.2495520355952392e-08, 1.6e-11);
  private static final PhotonFormat FORMAT = new PhotonHdf5Format();

  @TempDir Path folder;

  private static RecordingInfo info(TimeBase timeBase, OptionalDouble seconds) {
    return new RecordingInfo(
        "Some Format",
        "Some Layout",
        timeBase,
        seconds,
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "Some Device",
        Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")),
        "dot 6, 4 K \u00e4",
        List.of(
            new HeaderEntry("HW_Type", -1, "text", "two\nlines \\ and more"),
            new HeaderEntry("Curve", 3, "int64", "")),
        List.of(),
        true);
  }

  private static ExportRequest request(TimeBase timeBase) {
    return new ExportRequest(
        Path.of("run.ptu"),
        info(timeBase, OptionalDouble.of(12.5)),
        Optional.empty(),
        "Program",
        "1.2");
  }

  /** A stream that is to be written, and what must come back. */
  private static final class Expected {
    final List<Photon> photons = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<PhotonBlock> blocks = new ArrayList<>();
    private final TimeBase timeBase;

    Expected(TimeBase timeBase) {
      this.timeBase = timeBase;
    }

    void addPhotons(Random random, int count, int largestMicroTime) {
      PhotonBlock block = new PhotonBlock(timeBase.mode(), Math.max(1, count));
      long time = photons.isEmpty() ? 0 : photons.get(photons.size() - 1).time();
      for (int i = 0; i < count; i++) {
        time += random.nextLong(1L << random.nextInt(1, 40));
        int micro = timeBase.mode() == RecordMode.T3 ? random.nextInt(largestMicroTime + 1) : 0;
        int channel = random.nextInt(127);
        block.add(time, channel, micro);
        photons.add(new Photon(time, channel, micro));
        if (random.nextInt(20) == 0) {
          addEvent(block, i + 1, time, random);
        }
      }
      blocks.add(block);
    }

    private void addEvent(PhotonBlock block, int photonIndex, long time, Random random) {
      boolean marker = random.nextBoolean();
      Kind kind = marker ? Kind.MARKER : Layout.KINDS.get(random.nextInt(Layout.KINDS.size()));
      long value = random.nextInt(1, 100);
      String message = marker ? "" : "It happened at\n" + time + " \\ \u00b5s.";
      block.add(new StreamEvent(kind, time, photonIndex, 77, value, message));
      events.add(new Event(kind, time, photons.size(), value, message));
    }

    void write(Path file) throws IOException {
      try (RecordingWriter writer =
          new PhotonHdf5Export().open(file, OutputMode.WHOLE, request(timeBase))) {
        for (PhotonBlock block : blocks) {
          writer.write(block);
        }
        writer.finish(RecordingEnd.after(12.5));
        writer.publish();
        assertEquals(photons.size(), writer.photons());
      }
    }
  }

  @Property(tries = 60)
  void everythingReadsBackWhateverTheBlocks(
      @ForAll long seed,
      @ForAll boolean t3,
      @ForAll @IntRange(min = 0, max = 12) int blocks,
      @ForAll @IntRange(min = 1, max = 3000) int capacity)
      throws IOException {
    Random random = new Random(seed);
    Expected expected = new Expected(t3 ? T3 : T2);
    for (int i = 0; i < blocks; i++) {
      expected.addPhotons(random, random.nextInt(random.nextInt(8) == 0 ? 30_000 : 300), 0x7FFF);
    }
    Path place = Files.createTempDirectory("photonhdf5");
    Path file = place.resolve("out.h5");
    try {
      expected.write(file);
      Content content = Content.of(FORMAT, file, capacity);
      assertEquals(expected.photons, content.photons());
      // Markers and faults are two streams: their order among each other at one place is lost.
      for (boolean marker : new boolean[] {true, false}) {
        assertEquals(
            expected.events.stream().filter(e -> e.kind() == Kind.MARKER == marker).toList(),
            content.events().stream().filter(e -> e.kind() == Kind.MARKER == marker).toList());
      }
      assertEquals(expected.timeBase, content.info().timeBase());
    } finally {
      Files.deleteIfExists(file);
      Files.delete(place);
    }
  }

  @Test
  void manyChunksReadBack() throws IOException {
    Random random = new Random(1);
    Expected expected = new Expected(T3);
    for (int i = 0; i < 5; i++) {
      expected.addPhotons(random, 50_000, 0x7FFF);
    }
    Path file = folder.resolve("out.h5");
    expected.write(file);
    assertEquals(expected.photons, Content.of(FORMAT, file).photons());
    try (HdfFile read = new HdfFile(file)) {
      assertArrayEquals(
          new int[] {250_000}, read.getDatasetByPath("/photon_data/timestamps").getDimensions());
    }
  }

  @Test
  void wholeChunksReadBack() throws IOException {
    for (int count : new int[] {1, ColumnWriter.PHOTONS, 2 * ColumnWriter.PHOTONS}) {
      Expected expected = new Expected(T2);
      expected.addPhotons(new Random(count), count, 0);
      Path file = folder.resolve("whole" + count + ".h5");
      expected.write(file);
      assertEquals(expected.photons, Content.of(FORMAT, file).photons());
    }
  }

  @Test
  void longMicroTimesMakeTheArrayWider() throws IOException {
    Random random = new Random(1);
    Expected expected = new Expected(T3);
    expected.addPhotons(random, 100_000, 0xFFFF);
    expected.addPhotons(random, 100_000, 0x7FFFFFFE);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    assertEquals(expected.photons, Content.of(FORMAT, file).photons());
    try (HdfFile read = new HdfFile(file)) {
      assertEquals(4, read.getDatasetByPath("/photon_data/nanotimes").getDataType().getSize());
    }
  }

  @Test
  void shortMicroTimesTakeTwoBytes() throws IOException {
    Expected expected = new Expected(T3);
    expected.addPhotons(new Random(1), 10, 0xFFFF);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    try (HdfFile read = new HdfFile(file)) {
      assertEquals(2, read.getDatasetByPath("/photon_data/nanotimes").getDataType().getSize());
    }
  }

  @Test
  void aRecordingWithoutPhotonsReadsBack() throws IOException {
    Expected expected = new Expected(T3);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    Content content = Content.of(FORMAT, file);
    assertEquals(List.of(), content.photons());
    assertEquals(List.of(), content.events());
    assertEquals(T3, content.info().timeBase());
  }

  @Test
  void theHeaderReadsBack() throws IOException {
    Expected expected = new Expected(T3);
    expected.addPhotons(new Random(3), 50, 100);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    RecordingInfo info = Content.of(FORMAT, file).info();
    assertEquals("Photon-HDF5 0.5, T3", info.recordType());
    assertEquals(OptionalDouble.of(12.5), info.acquisitionSeconds());
    assertEquals(OptionalDouble.of(1 / T3.tickSeconds()), info.syncRateHertz());
    assertEquals("Some Device", info.device());
    assertEquals("dot 6, 4 K \u00e4", info.comment());
    assertEquals(Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")), info.created());
    assertEquals(List.of(), info.warnings());
    assertTrue(
        info.entries().contains(new HeaderEntry("HW_Type", -1, "text", "two\nlines \\ and more")));
    assertTrue(info.entries().contains(new HeaderEntry("Curve", 3, "int64", "")));
    assertEquals("run.ptu", value(info, "/provenance/filename"));
    assertEquals("Program", value(info, "/identity/software"));
  }

  private static String value(RecordingInfo info, String name) {
    return info.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(HeaderEntry::value)
        .findFirst()
        .orElse("(none)");
  }

  @Test
  void whatTheSpecificationDemandsIsThere() throws IOException {
    Expected expected = new Expected(T3);
    expected.addPhotons(new Random(3), 50, 100);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    RecordingInfo info = Content.of(FORMAT, file).info();
    for (String name :
        List.of(
            "/acquisition_duration",
            "/description",
            "/photon_data/timestamps",
            "/photon_data/detectors",
            "/photon_data/nanotimes",
            "/photon_data/timestamps_specs/timestamps_unit",
            "/photon_data/nanotimes_specs/tcspc_unit",
            "/photon_data/nanotimes_specs/tcspc_num_bins",
            "/photon_data/measurement_specs/measurement_type",
            "/photon_data/measurement_specs/laser_repetition_rate",
            "/setup/num_pixels",
            "/setup/num_spots",
            "/setup/num_spectral_ch",
            "/setup/num_polarization_ch",
            "/setup/num_split_ch",
            "/setup/modulated_excitation",
            "/setup/excitation_alternated",
            "/setup/excitation_cw",
            "/setup/laser_repetition_rates",
            "/setup/lifetime",
            "/identity/creation_time",
            "/identity/software",
            "/identity/software_version",
            "/identity/format_name",
            "/identity/format_version",
            "/identity/format_url")) {
      assertFalse(value(info, name).equals("(none)"), name);
    }
    assertEquals("781", value(info, "/photon_data/nanotimes_specs/tcspc_num_bins"));
    assertEquals("Photon-HDF5", value(info, "@format_name"));
  }

  @Test
  void timesOfAClockStayTimesOfAClock() throws IOException {
    Expected expected = new Expected(TimeBase.t3Clock(50e-9, 4e-12));
    expected.addPhotons(new Random(3), 50, 4095);
    Path file = folder.resolve("out.h5");
    expected.write(file);
    Content content = Content.of(FORMAT, file);
    assertEquals(TimeBase.t3Clock(50e-9, 4e-12), content.info().timeBase());
    assertEquals(OptionalDouble.empty(), content.info().syncRateHertz());
  }

  @Test
  void anUnknownDurationStaysUnknown() throws IOException {
    Path file = folder.resolve("out.h5");
    try (RecordingWriter writer =
        new PhotonHdf5Export().open(file, OutputMode.WHOLE, request(T2))) {
      writer.finish(new RecordingEnd(OptionalDouble.empty(), RecordingEnd.UNKNOWN));
      writer.publish();
    }
    assertEquals(OptionalDouble.empty(), Content.of(FORMAT, file).info().acquisitionSeconds());
  }

  @Test
  void whatHasNoPlaceInTheFormatIsTold() throws IOException {
    Expected expected = new Expected(T2);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 2);
    block.add(5, 0, 0);
    block.add(new StreamEvent(Kind.MARKER, 4, 0, 0, 2, ""));
    block.add(new StreamEvent(Kind.LOSS, 5, 1, 0, 7, "gap"));
    block.add(new StreamEvent(Kind.TIME_ORDER, 5, 1, 0, 1, "found again by every reader"));
    expected.blocks.add(block);
    Path file = folder.resolve("out.h5");
    try (RecordingWriter writer =
        new PhotonHdf5Export().open(file, OutputMode.WHOLE, request(T2))) {
      writer.write(block);
      writer.finish(RecordingEnd.after(1));
      assertEquals(
          List.of(
              new Statement(
                  Statement.Fate.KEPT,
                  "Markers",
                  "1 in /user/photonbench/markers, for PhotonBench alone."),
              new Statement(
                  Statement.Fate.KEPT,
                  "Gaps and faults",
                  "1 in /user/photonbench/faults, for PhotonBench alone."),
              new Statement(
                  Statement.Fate.CHANGED,
                  "Header",
                  "2 entries as text in /user/photonbench/header.")),
          writer.statements());
      writer.publish();
    }
    assertEquals(
        List.of(new Event(Kind.MARKER, 4, 0, 2, ""), new Event(Kind.LOSS, 5, 1, 7, "gap")),
        Content.of(FORMAT, file).events());
  }

  @Test
  void nothingIsLeftOfAnUnfinishedFile() throws IOException {
    Path file = folder.resolve("out.h5");
    try (RecordingWriter writer =
        new PhotonHdf5Export().open(file, OutputMode.WHOLE, request(T2))) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2, 1);
      block.add(5, 0, 0);
      writer.write(block);
      assertThrows(IllegalStateException.class, writer::publish);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void anExistingFileIsReplacedOnlyIfWanted() throws IOException {
    Path file = Files.writeString(folder.resolve("out.h5"), "mine");
    assertThrows(
        RecordingWriteException.class,
        () -> new PhotonHdf5Export().open(file, OutputMode.WHOLE, request(T2)).close());
    try (RecordingWriter writer =
        new PhotonHdf5Export().open(file, OutputMode.WHOLE_REPLACING, request(T2))) {
      writer.finish(RecordingEnd.after(1));
      assertEquals("mine", Files.readString(file));
      writer.publish();
    }
    assertEquals(List.of(), Content.of(FORMAT, file).photons());
  }

  @Test
  void itCannotBeFollowedWhileItGrows() {
    String message =
        assertThrows(
                RecordingWriteException.class,
                () ->
                    new PhotonHdf5Export()
                        .open(folder.resolve("out.h5"), OutputMode.DIRECT, request(T2))
                        .close())
            .getMessage();
    assertEquals(
        "out.h5: a Photon-HDF5 file is none before it is finished, so it cannot be followed while it"
            + " grows; record PTU, and convert that.",
        message);
  }

  @Test
  void realRecordingsReadBack() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    assumeTrue(
        Files.isDirectory(data.resolve("tttr")),
        () -> "no recordings in " + data.toAbsolutePath() + "; set -Dphotonbench.data");
    for (String name :
        List.of("hydraharp-t3-80MHz-hbt.ptu", "hydraharp-t2-320MHz-hbt.ptu", "beads.ptu")) {
      Path original = data.resolve("tttr").resolve(name);
      Path file = folder.resolve(name + ".h5");
      PhotonFormat format = new Recordings().recognise(original);
      try (PhotonSource source = format.open(original, OpenOptions.DEFAULT);
          RecordingWriter writer =
              new PhotonHdf5Export()
                  .open(
                      file,
                      OutputMode.WHOLE,
                      new ExportRequest(original, source.info(), Optional.empty(), "P", "1"))) {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more = true;
        while (more) {
          more = source.next(block);
          writer.write(block);
        }
        writer.finish(new RecordingEnd(source.info().acquisitionSeconds(), 0));
        writer.publish();
      }
      Content before = Content.of(format, original);
      Content after = Content.of(FORMAT, file);
      assertEquals(before.photons(), after.photons());
      assertEquals(before.events(), after.events());
      assertEquals(before.info().timeBase(), after.info().timeBase());
      assertEquals(before.info().acquisitionSeconds(), after.info().acquisitionSeconds());
      assertEquals(before.info().created(), after.info().created());
      assertTrue(after.info().entries().containsAll(before.info().entries()));
    }
  }
}
