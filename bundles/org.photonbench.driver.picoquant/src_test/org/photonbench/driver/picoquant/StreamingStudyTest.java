package org.photonbench.driver.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.driver.picoquant.twin.HarpTwin;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

/**
 * A high rate to disk without loss. The suite takes two seconds of 2 MHz; the whole study is {@code
 * -Dphotonbench.streaming.seconds=60 -Dphotonbench.streaming.rate=1e7}, and prints what it saw.
 */
@Timeout(7200)
class StreamingStudyTest {
  private static final double RATE =
      Double.parseDouble(System.getProperty("photonbench.streaming.rate", "2e6"));
  private static final int SECONDS = Integer.getInteger("photonbench.streaming.seconds", 2);

  @TempDir Path folder;

  @Test
  void everyRecordReachesTheDisk() throws Exception {
    Assumptions.assumeTrue(
        HarpTwin.compiler().isPresent(),
        "NOTICE: no C compiler here, so the time tagger's twin is not tried");
    Path file = folder.resolve("stream.ptu");
    try (HarpTwin twin = HarpTwin.start(1, "mhlib.so")) {
      twin.set("rate", RATE);
      try (HarpLibrary library =
              HarpLibrary.open(HarpFamily.MULTIHARP, List.of(twin.library()), new WireLog());
          HarpDevice device = HarpDevice.open(library, "")) {
        device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
        // The virtual machine links and compiles in the first one.
        stream(device, folder.resolve("first.ptu"), 1000);
        HarpStream stream = stream(device, file, SECONDS * 1000);
        assertEquals(HarpStream.End.TIME_OVER, stream.end().orElseThrow());
        assertEquals(List.of(), stream.progress().faults());
        assertEquals(twin.get("photons"), stream.progress().totalPhotons());
        assertTrue(
            stream.allocatedBytes() < Math.max(4096, 8 * stream.loops()),
            () -> stream.allocatedBytes() + " bytes in " + stream.loops() + " turns");
        System.out.printf(
            Locale.ROOT,
            "%.4g /s for %d s: %d photons, %d records, %.3g MB/s; the loop turned %d times, took %d"
                + " bytes of heap and waited %d times for the disk%n",
            RATE,
            SECONDS,
            stream.progress().totalPhotons(),
            stream.progress().records(),
            Files.size(file) / 1e6 / SECONDS,
            stream.loops(),
            stream.allocatedBytes(),
            stream.waits());
      }
      assertEquals(twin.get("photons"), photons(file));
    }
  }

  private static HarpStream stream(HarpDevice device, Path file, int milliseconds)
      throws IOException, InterruptedException {
    HarpStream stream =
        new HarpStream(
            device,
            milliseconds,
            StreamFile.create(file, device, device.syncRate(), List.of(), "", List.of()));
    stream.start();
    stream.join();
    return stream;
  }

  private static long photons(Path file) throws IOException {
    long photons = 0;
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2, 1 << 16);
      boolean more = true;
      while (more) {
        more = source.next(block);
        photons += block.size();
        assertTrue(block.events().stream().noneMatch(StreamEvent::isFault));
      }
    }
    return photons;
  }
}
