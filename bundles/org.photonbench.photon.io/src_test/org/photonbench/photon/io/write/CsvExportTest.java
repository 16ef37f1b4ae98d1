package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;

class CsvExportTest {
  @TempDir Path folder;

  private static RecordingInfo info(TimeBase base) {
    return new RecordingInfo(
        "PicoQuant PTU",
        "HydraHarp V2 T3",
        base,
        OptionalDouble.of(5),
        OptionalDouble.of(80_028_680),
        OptionalLong.empty(),
        "HydraHarp 400",
        Optional.of(LocalDateTime.parse("2020-02-19T09:15:33.732")),
        "two lines\r\nof a \\ text: \u00b5",
        List.of(
            new HeaderEntry("HW_Type", -1, "ansi", "HydraHarp 400"),
            new HeaderEntry("Rate", 3, "int64", "7 Hz")),
        List.of(),
        true);
  }

  private RecordingWriter writer(TimeBase base, OutputMode mode) throws IOException {
    ExportRequest request =
        new ExportRequest(
            Path.of("x/run.ptu"), info(base), Optional.empty(), "PhotonBench", "0.1.0");
    return new CsvExport().open(folder.resolve("out.csv"), mode, request);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("out.csv"));
  }

  @Test
  void theLayoutIsAsDescribed() throws IOException {
    try (RecordingWriter writer =
        writer(TimeBase.t3(1.2495520355952392e-08, 1.6e-11), OutputMode.WHOLE)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T3, 10);
      block.add(13_049, 0, 341);
      block.add(-13_291, 126, 0);
      block.add(Long.MIN_VALUE, 1, Integer.MAX_VALUE);
      block.add(new StreamEvent(Kind.LOSS, 5, 0, -1, 17, "lost"));
      block.add(new StreamEvent(Kind.MARKER, 13_060, 1, -1, 10, ""));
      block.add(new StreamEvent(Kind.TIME_ORDER, 13_060, 1, -1, 10, "not so"));
      block.add(new StreamEvent(Kind.PROCESSING, 13_060, 1, -1, 10, "not so"));
      block.add(new StreamEvent(Kind.FAULTY_RECORD, 7, 3, -1, 2, "one\ntwo"));
      writer.write(block);
      block.clear();
      block.add(Long.MAX_VALUE, 0, 9);
      writer.write(block);
      assertThrows(
          IllegalArgumentException.class, () -> writer.write(new PhotonBlock(RecordMode.T2)));
      assertThrows(IllegalStateException.class, writer::publish);
      writer.finish(RecordingEnd.after(5));
      assertThrows(IllegalStateException.class, () -> writer.write(block));
      assertFalse(Files.exists(folder.resolve("out.csv")));
      writer.publish();
      assertEquals(4, writer.photons());
      assertEquals(
          List.of("Markers", "Gaps", "Faults", "Header"),
          writer.statements().stream().map(Statement::part).toList());
    }
    assertEquals(
        """
        # PhotonBench photons 1
        # mode: T3
        # time_unit_s: 1.2495520355952392E-8
        # micro_time_unit_s: 1.6E-11
        # acquisition_time_s: 5.0
        # sync_rate_hz: 8.002868E7
        # device: HydraHarp 400
        # created: 2020-02-19T09:15:33.732
        # comment: two lines\\r\\nof a \\\\ text: \u00b5
        # software: PhotonBench 0.1.0
        # source: run.ptu (PicoQuant PTU, HydraHarp V2 T3)
        # header: HW_Type = HydraHarp 400
        # header: Rate[3] = 7 Hz
        channel,time,micro_time
        # loss,5,17
        0,13049,341
        # marker,13060,10
        126,-13291,0
        1,-9223372036854775808,2147483647
        # fault,FAULTY_RECORD,7,2,one\\ntwo
        0,9223372036854775807,9
        # photons: 4
        """,
        written());
  }

  @Test
  void t2HasNoMicroTimesAndNumbersOfEveryLengthAreRight() throws IOException {
    Random random = new Random(3);
    StringBuilder expected = new StringBuilder("channel,time\n");
    try (RecordingWriter writer = writer(TimeBase.t2(1e-12), OutputMode.DIRECT)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2, 30_000);
      while (block.size() < block.capacity()) {
        long time = random.nextLong() >> random.nextInt(64);
        int channel = random.nextInt(127);
        block.add(time, channel, 0);
        expected.append(channel).append(',').append(time).append('\n');
      }
      writer.write(block);
      writer.finish(RecordingEnd.after(5));
    }
    String text = written();
    assertEquals(expected + "# photons: 30000\n", text.substring(text.indexOf("channel,time")));
  }

  @Test
  void timesOfAClockAreSaidToBeSo() throws IOException {
    try (RecordingWriter writer = writer(TimeBase.t3Clock(50e-9, 2e-12), OutputMode.DIRECT)) {
      writer.finish(RecordingEnd.after(5));
    }
    assertTrue(written().contains("\n# time_counts: clock\n"), written());
  }

  @Test
  void oneThatWasNotFinishedIsDeletedOrKeptAsItsModeSays() throws IOException {
    try (RecordingWriter writer = writer(TimeBase.t2(1e-12), OutputMode.WHOLE)) {
      writer.write(new PhotonBlock(RecordMode.T2));
    }
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
    try (RecordingWriter writer = writer(TimeBase.t2(1e-12), OutputMode.DIRECT)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      block.add(5, 1, 0);
      writer.write(block);
    }
    assertEquals("channel,time\n1,5\n", written().substring(written().indexOf("channel,time")));
  }
}
