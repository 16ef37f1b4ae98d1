package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.picoquant.PtuBytes;
import org.photonbench.photon.io.picoquant.RecordType;

/** Opening a recording with stream steps. */
class StreamOptionsTest {
  @TempDir Path folder;

  private Path t2() throws IOException {
    return Files.write(
        folder.resolve("a.ptu"),
        PtuBytes.of(RecordType.GENERIC_T2, 4)
            .with(
                PtuBytes.hydraT2(0, 0, 10),
                PtuBytes.hydraT2(0, 1, 20),
                PtuBytes.hydraT2(0, 1, 5000),
                PtuBytes.hydraT2(0, 2, 6000)));
  }

  private static OpenOptions with(String stream) {
    return new OpenOptions(Optional.empty(), stream);
  }

  @Test
  void aStepOffersTheSyncEventsAsPhotons() throws IOException {
    Path file =
        Files.write(
            folder.resolve("s.ptu"),
            PtuBytes.of(RecordType.GENERIC_T2, 3)
                .with(
                    PtuBytes.hydraT2(0, 0, 10),
                    PtuBytes.hydraT2(1, 0, 30),
                    PtuBytes.hydraT2(0, 1, 50)));
    for (String steps : new String[] {"sync=5; channels=5", "channels=5; sync=5"}) {
      try (PhotonSource source = new Recordings().open(file, with(steps))) {
        PhotonBlock block = new PhotonBlock(RecordMode.T2);
        assertTrue(source.next(block));
        assertEquals(1, block.size(), steps);
        assertEquals(30, block.times()[0]);
        assertEquals(5, block.channels()[0]);
      }
    }
  }

  @Test
  void theStepsAreDoneInOrder() throws IOException {
    try (PhotonSource source =
        new Recordings().open(t2(), with("delay 1=-15ps; gate=..5ns; rename 0=7"))) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      long[] times = new long[0];
      byte[] channels = new byte[0];
      while (source.next(block)) {
        if (block.size() > 0) {
          times = Arrays.copyOf(block.times(), block.size());
          channels = Arrays.copyOf(block.channels(), block.size());
        }
      }
      assertEquals("[5, 10, 4985]", Arrays.toString(times));
      assertEquals("[1, 7, 1]", Arrays.toString(channels));
      assertEquals(4, source.balance().photons());
      assertEquals(
          3,
          source.info().entries().stream()
              .filter(entry -> entry.name().equals("Processing"))
              .count());
    }
  }

  @Test
  void stepsThatDoNotFitAreRefusedWithASentence() throws IOException {
    Path file = t2();
    assertEquals(
        "The stream steps cannot be understood. In the step 'gate=1': '1' is no range; write its"
            + " start, two dots and its end, as 0s..10s.",
        assertThrows(
                RecordingFormatException.class, () -> new Recordings().open(file, with("gate=1")))
            .getMessage());
    assertEquals(
        "The step 'microgate=1ns..2ns' needs the micro times of a T3 record, and this is a T2"
            + " record; leave it out.",
        assertThrows(
                RecordingFormatException.class,
                () -> new Recordings().open(file, with("microgate=1ns..2ns")))
            .getMessage());
    // The file was closed: it can be deleted everywhere.
    Files.delete(file);
  }
}
