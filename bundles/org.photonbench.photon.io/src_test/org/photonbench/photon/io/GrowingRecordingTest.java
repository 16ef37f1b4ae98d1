package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;

class GrowingRecordingTest {
  @TempDir Path folder;
  private long time;

  private PtuWriter writer(Path file) throws IOException {
    RecordingDescription about =
        new RecordingDescription(
            TimeBase.t2(1e-12),
            "test",
            Optional.empty(),
            "",
            OptionalDouble.empty(),
            List.of(),
            "test",
            "1");
    return PtuWriter.create(file, OutputMode.DIRECT, about, PtuOptions.DEFAULT);
  }

  private void write(PtuWriter writer, int photons, Random random) throws IOException {
    PhotonBlock block = new PhotonBlock(RecordMode.T2, Math.max(1, photons));
    for (int i = 0; i < photons; i++) {
      time += random.nextInt(1 << 27);
      block.add(time, random.nextInt(4), 0);
    }
    if (random.nextInt(4) == 0) {
      block.add(
          new StreamEvent(StreamEvent.Kind.LOSS, time, photons, -1, random.nextInt(99), "Lost."));
    }
    writer.write(block);
    writer.flush();
  }

  /** What a block has, in words that compare. */
  private static void take(PhotonBlock block, List<String> seen) {
    int done = 0;
    for (StreamEvent event : block.events()) {
      while (done < event.photonIndex()) {
        seen.add(block.channels()[done] + " " + block.times()[done]);
        done++;
      }
      seen.add(event.kind() + " " + event.time() + " " + event.value());
    }
    while (done < block.size()) {
      seen.add(block.channels()[done] + " " + block.times()[done]);
      done++;
    }
  }

  @Test
  void whatIsSeenWhileItGrowsIsWhatTheFileHolds() throws IOException {
    for (long seed = 1; seed <= 10; seed++) {
      time = 0;
      Random random = new Random(seed);
      Path file = folder.resolve("growing" + seed + ".ptu");
      List<String> seen = new ArrayList<>();
      try (PtuWriter writer = writer(file);
          GrowingRecording growing = GrowingRecording.open(file, OpenOptions.DEFAULT)) {
        PhotonBlock block = new PhotonBlock(RecordMode.T2, 1 + random.nextInt(100));
        assertTrue(growing.next(block), "it grows");
        assertEquals(0, block.size());
        for (int piece = 0; piece < 30; piece++) {
          write(writer, random.nextInt(200), random);
          for (int i = random.nextInt(5); i > 0; i--) {
            assertTrue(growing.next(block));
            take(block, seen);
          }
        }
        writer.finish(RecordingEnd.after(1));
        writer.publish();
        growing.end();
        while (growing.next(block)) {
          take(block, seen);
        }
        take(block, seen);
        assertEquals(Files.size(file), growing.position());
        assertFalse(growing.next(block));
      }
      assertEquals(read(file), seen, "seed " + seed);
    }
  }

  private static List<String> read(Path file) throws IOException {
    List<String> all = new ArrayList<>();
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      boolean more = true;
      while (more) {
        more = source.next(block);
        take(block, all);
      }
    }
    return all;
  }

  @Test
  void nothingBeyondALimitIsHandedOut() throws IOException {
    Random random = new Random(1);
    Path file = folder.resolve("limit.ptu");
    try (PtuWriter writer = writer(file);
        GrowingRecording first = GrowingRecording.open(file, OpenOptions.DEFAULT);
        GrowingRecording again = GrowingRecording.open(file, OpenOptions.DEFAULT)) {
      write(writer, 100, random);
      PhotonBlock block = new PhotonBlock(RecordMode.T2, 1000);
      assertTrue(first.next(block));
      assertEquals(100, block.size());
      long place = first.position();
      write(writer, 100, random);
      again.limit(place);
      assertTrue(again.next(block));
      assertEquals(100, block.size());
      assertEquals(place, again.position());
      assertTrue(again.next(block));
      assertEquals(0, block.size());
    }
  }

  @Test
  void aFileWithoutAWholeHeaderIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.ptu"));
    assertThrows(IOException.class, () -> GrowingRecording.open(file, OpenOptions.DEFAULT));
  }
}
