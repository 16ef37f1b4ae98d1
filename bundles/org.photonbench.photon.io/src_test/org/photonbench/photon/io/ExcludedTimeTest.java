package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.stream.TimeRange;

class ExcludedTimeTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackInOrder() throws Exception {
    Path recording = folder.resolve("dot.csv");
    assertEquals(List.of(), ExcludedTime.read(recording));
    ExcludedTime.write(
        recording,
        List.of(TimeRange.parse("5s..6s"), TimeRange.parse("1.5s..2s"), TimeRange.parse("9s..")));
    assertEquals(
        List.of("1500ms..2s", "5s..6s", "9s.."),
        ExcludedTime.read(recording).stream().map(TimeRange::text).toList());
    ExcludedTime.write(recording, List.of());
    assertFalse(Files.exists(ExcludedTime.file(recording)));
  }

  @Test
  void onlyWhoAsksForItGetsTheRecordingWithoutTheRanges() throws Exception {
    Path recording =
        Files.writeString(folder.resolve("dot.csv"), "channel,time (s)\n0,1\n0,2\n1,3\n");
    ExcludedTime.write(recording, List.of(TimeRange.parse("1500ms..2500ms")));
    OpenOptions given = new OpenOptions(Optional.empty(), "channels=0");
    assertSame(given, ExcludedTime.resolve(recording, given));
    assertEquals(
        "exclude=1500ms..2500ms; channels=0",
        ExcludedTime.resolve(recording, given.leavingOutExcluded()).stream());
    assertEquals(2, photons(recording, given));
    assertEquals(1, photons(recording, given.leavingOutExcluded()));
  }

  private static int photons(Path recording, OpenOptions options) throws Exception {
    int photons = 0;
    try (PhotonSource source = new Recordings().open(recording, options)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        photons += block.size();
      }
    }
    return photons;
  }

  @Test
  void aFileThatCannotBeUnderstoodStopsTheReading() throws Exception {
    Path recording = folder.resolve("dot.csv");
    Files.writeString(ExcludedTime.file(recording), "# comment\nfrom one to two\n");
    String message =
        assertThrows(RecordingFormatException.class, () -> ExcludedTime.read(recording))
            .getMessage();
    assertTrue(message.contains("dot.csv.excluded.txt"), message);
    assertTrue(message.contains("'from one to two'"), message);
  }
}
