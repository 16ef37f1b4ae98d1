package org.photonbench.photon.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Event;
import org.photonbench.photon.io.internal.Content.Photon;
import org.photonbench.photon.io.write.CsvExport;
import org.photonbench.photon.io.write.ExportRequest;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.RecordingEnd;
import org.photonbench.photon.io.write.RecordingWriter;

/** What PhotonBench writes as CSV comes back with all its events. */
class PhotonBenchCsvFormatTest {
  private static final PhotonBenchCsvFormat FORMAT = new PhotonBenchCsvFormat();
  private static final TimeBase T3 = TimeBase.t3(1.2495520355952392e-08, 1.6e-11);
  private static final String HEAD =
      "# PhotonBench photons 1\n# mode: T2\n# time_unit_s: 4.0E-12\nchannel,time\n";

  @TempDir Path folder;

  private Content read(String text) throws IOException {
    return Content.of(FORMAT, Files.writeString(folder.resolve("run.csv"), text));
  }

  private String refusal(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("run.csv"), text);
    return assertThrows(
            RecordingFormatException.class, () -> FORMAT.open(file, OpenOptions.DEFAULT))
        .getMessage();
  }

  @Test
  void whatIsWrittenComesBack() throws IOException {
    RecordingInfo info =
        new RecordingInfo(
            "Some Format",
            "Some Layout",
            T3,
            OptionalDouble.of(5),
            OptionalDouble.of(80_028_680),
            OptionalLong.empty(),
            "HydraHarp 400",
            Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")),
            "two\nlines \\ more",
            List.of(new HeaderEntry("Curve", 3, "int64", "a = b")),
            List.of(),
            true);
    PhotonBlock block = new PhotonBlock(RecordMode.T3, 3);
    block.add(13_049, 0, 341);
    block.add(13_291, 126, 272);
    block.add(1L << 61, 0, 0);
    block.add(new StreamEvent(Kind.MARKER, 13_060, 1, 0, 5, ""));
    block.add(new StreamEvent(Kind.LOSS, 13_100, 1, 0, 17, "gap"));
    block.add(new StreamEvent(Kind.FAULTY_RECORD, 13_291, 2, 0, 9, "odd, \\ and\nmore"));
    Path file = folder.resolve("out.csv");
    try (RecordingWriter writer =
        new CsvExport()
            .open(
                file,
                OutputMode.WHOLE,
                new ExportRequest(Path.of("run.ptu"), info, Optional.empty(), "P", "1"))) {
      writer.write(block);
      writer.finish(RecordingEnd.after(5));
      writer.publish();
    }
    assertInstanceOf(PhotonBenchCsvFormat.class, new Recordings().recognise(file));
    for (int capacity : new int[] {1, 2, 100}) {
      Content content = Content.of(FORMAT, file, capacity);
      assertEquals(
          List.of(
              new Photon(13_049, 0, 341), new Photon(13_291, 126, 272), new Photon(1L << 61, 0, 0)),
          content.photons());
      assertEquals(
          List.of(
              new Event(Kind.MARKER, 13_060, 1, 5, ""),
              new Event(
                  Kind.LOSS,
                  13_100,
                  1,
                  17,
                  "The recording this was made from says that photons were lost."),
              new Event(Kind.FAULTY_RECORD, 13_291, 2, 9, "odd, \\ and\nmore")),
          content.events());
      assertEquals(new RecordBalance(4, 3, 1, 0, 0, 0, 0, 0, 0), content.balance());
    }
    RecordingInfo back = Content.of(FORMAT, file).info();
    assertEquals(T3, back.timeBase());
    assertEquals(info.acquisitionSeconds(), back.acquisitionSeconds());
    assertEquals(info.syncRateHertz(), back.syncRateHertz());
    assertEquals(info.device(), back.device());
    assertEquals(info.created(), back.created());
    assertEquals(info.comment(), back.comment());
    assertEquals(List.of(), back.warnings());
    assertTrue(back.entries().contains(new HeaderEntry("Curve", 3, "text", "a = b")));
  }

  @Test
  void aClockMayBeCounted() throws IOException {
    Content content =
        read(
            "# PhotonBench photons 1\n# time_unit_s: 5E-8\n# micro_time_unit_s: 4E-12\n"
                + "# time_counts: clock\nchannel,time,micro_time\n1,2,3\n# photons: 1\n");
    assertEquals(TimeBase.t3Clock(5e-8, 4e-12), content.info().timeBase());
    assertEquals(List.of(new Photon(2, 1, 3)), content.photons());
  }

  @Test
  void anEndThatIsMissingIsTold() throws IOException {
    assertEquals(
        List.of(
            new Event(
                Kind.TRUNCATED,
                5,
                1,
                0,
                "The last line, with the number of photons, is missing: the file was cut off, or is"
                    + " still being written.")),
        read(HEAD + "0,5\n").events());
  }

  @Test
  void anotherNumberOfPhotonsIsTold() throws IOException {
    assertEquals(
        List.of(
            new Event(
                Kind.RECORD_COUNT,
                5,
                1,
                3,
                "The last line announces 3 photons, the file holds 1.")),
        read(HEAD + "0,5\n# photons: 3\n").events());
  }

  @Test
  void commentsThatMeanNothingAreLeftOut() throws IOException {
    Content content =
        read(
            HEAD
                + "# hello\n# marker,x,1\n# marker,1\n# fault,NONE,1,2,t\n# fault\n0,5\n"
                + "# photons: 1\n");
    assertEquals(List.of(), content.events());
    assertEquals(List.of(new Photon(5, 0, 0)), content.photons());
  }

  @Test
  void unitsAreMandatory() throws IOException {
    assertEquals(
        "run.csv: the header gives no unit of time (time_unit_s), without which its photons have no"
            + " times; write the line \"# time_unit_s: 1e-12\", with the right number, before the"
            + " names of the columns.",
        refusal("# PhotonBench photons 1\nchannel,time\n0,5\n"));
    assertTrue(
        refusal("# PhotonBench photons 1\n# time_unit_s: 1e-9\nchannel,time,micro_time\n0,5,1\n")
            .contains("(micro_time_unit_s)"));
    assertTrue(
        refusal("# PhotonBench photons 1\n# time_unit_s: -1\nchannel,time\n")
            .contains("(time_unit_s)"));
  }

  @Test
  void theNamesOfTheColumnsAreMandatory() throws IOException {
    assertEquals(
        "run.csv: the line with the names of the columns (channel,time) is missing; the file was cut"
            + " off, so take another copy.",
        refusal("# PhotonBench photons 1\n# time_unit_s: 1e-9\n0,5\n"));
    assertEquals(
        "run.csv: this is no PhotonBench CSV; choose one, or let the format be found.",
        refusal("channel,time\n0,5\n"));
  }
}
