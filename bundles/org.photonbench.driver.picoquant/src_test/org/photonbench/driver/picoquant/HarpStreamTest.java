package org.photonbench.driver.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.transport.library.LibraryAbsentException;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.driver.picoquant.twin.HarpTwin;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

/** The driver against the twin's library: what the twin handed out is what the file holds. */
@Timeout(120)
class HarpStreamTest {
  @TempDir Path folder;
  private HarpTwin twin;

  @BeforeEach
  void startTwin() throws IOException {
    Assumptions.assumeTrue(
        HarpTwin.compiler().isPresent(),
        "NOTICE: no C compiler here, so the time tagger's twin is not tried");
    twin = HarpTwin.start(1, "mhlib.so");
  }

  @AfterEach
  void closeTwin() throws IOException {
    if (twin != null) {
      twin.close();
    }
  }

  private HarpLibrary library() throws IOException {
    return HarpLibrary.open(HarpFamily.MULTIHARP, List.of(twin.library()), new WireLog());
  }

  /** What a file holds: photons by channel, the twin's checksum over all of them, the faults. */
  private record Content(long[] photons, long checksum, List<StreamEvent> faults, double seconds) {
    static Content of(Path file) throws IOException {
      long[] photons = new long[8];
      long sum = 0;
      List<StreamEvent> faults = new ArrayList<>();
      double seconds;
      try (PhotonSource source = new Recordings().open(file)) {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more = true;
        while (more) {
          more = source.next(block);
          boolean t3 = block.mode() == RecordMode.T3;
          for (int i = 0; i < block.size(); i++) {
            int channel = block.channels()[i];
            photons[channel]++;
            sum =
                sum * 6364136223846793005L
                    + block.times()[i]
                    + ((long) channel << 56)
                    + (t3 ? block.microTimes()[i] : 0);
          }
          block.events().stream().filter(StreamEvent::isFault).forEach(faults::add);
        }
        seconds = source.info().acquisitionSeconds().orElse(-1);
      }
      return new Content(photons, sum, faults, seconds);
    }
  }

  private HarpStream record(HarpDevice device, Path file, int milliseconds) throws IOException {
    HarpStream stream =
        new HarpStream(
            device,
            milliseconds,
            StreamFile.create(file, device, device.syncRate(), List.of(), "test", List.of()));
    stream.start();
    return stream;
  }

  private void requireSame(Path file, long... photons) throws IOException {
    Content content = Content.of(file);
    for (int channel = 0; channel < photons.length; channel++) {
      assertEquals(photons[channel], content.photons()[channel]);
      assertTrue(photons[channel] > 0);
    }
    assertEquals(twin.get("checksum"), content.checksum());
    assertEquals(List.of(), content.faults());
  }

  @Test
  void theCallsAreMadeInTheVendorsOrder() throws Exception {
    twin.set("channels", 2);
    twin.set("serial", "1040001");
    twin.set("index", 1);
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "1040001")) {
      assertEquals("3.1", library.version());
      HarpSettings settings =
          HarpSettings.usual(HarpFamily.MULTIHARP)
              .withSyncDivider(4)
              .withBinning(3)
              .withInputs(
                  List.of(
                      HarpInput.falling(-80).withOffset(-250),
                      HarpInput.falling(-90).withEnabled(false)));
      device.prepare(RecordMode.T3, settings);
      assertEquals(40, device.tickPicoseconds());
      int sync = device.syncRate();
      int rate = device.countRate(0);
      assertEquals(List.of(), device.warnings());
      assertEquals(20_000_000, sync);
      assertEquals(50_000, rate);
      record(device, folder.resolve("a.ptu"), 50).join();
    }
    assertEquals(
        List.of(
            "MH_GetLibraryVersion()",
            "MH_OpenDevice(0)",
            "MH_OpenDevice(1)",
            "MH_Initialize(1, 3, 0)",
            "MH_GetHardwareInfo(1)",
            "MH_GetNumOfInputChannels(1)",
            "MH_GetFeatures(1)",
            "MH_SetSyncDiv(1, 4)",
            "MH_SetSyncEdgeTrg(1, -50, 0)",
            "MH_SetSyncChannelOffset(1, 0)",
            "MH_SetInputEdgeTrg(1, 0, -80, 0)",
            "MH_SetInputChannelOffset(1, 0, -250)",
            "MH_SetInputChannelEnable(1, 0, 1)",
            "MH_SetInputEdgeTrg(1, 1, -90, 0)",
            "MH_SetInputChannelOffset(1, 1, 0)",
            "MH_SetInputChannelEnable(1, 1, 0)",
            "MH_SetBinning(1, 3)",
            "MH_SetOffset(1, 0)",
            "MH_GetResolution(1)",
            "MH_GetSyncRate(1)",
            "MH_GetCountRate(1, 0)",
            "MH_GetWarnings(1)",
            "MH_GetSyncRate(1)",
            "MH_StartMeas(1, 50)",
            "MH_StopMeas(1)",
            "MH_CloseDevice(1)"),
        twin.calls());
  }

  @Test
  void everyPhotonOfT2IsInTheFile() throws Exception {
    twin.set("rate", 2e6);
    Path file = folder.resolve("t2.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      assertEquals(5, device.tickPicoseconds());
      // The virtual machine links the functions in the first one.
      record(device, folder.resolve("first.ptu"), 400).join();
      HarpStream stream = record(device, file, 1500);
      stream.join();
      assertEquals(HarpStream.End.TIME_OVER, stream.end().orElseThrow());
      assertTrue(stream.failure().isEmpty());
      // The smallest object has 16 bytes: not one in a turn, besides what the machine itself takes.
      assertTrue(
          stream.allocatedBytes() < Math.max(4096, 8 * stream.loops()),
          () -> stream.allocatedBytes() + " bytes in " + stream.loops() + " turns");
    }
    requireSame(file, twin.get("photons0"), twin.get("photons1"));
    assertEquals(1.5, Content.of(file).seconds());
    // 2 MHz for 1.5 s; five standard deviations.
    assertEquals(3_000_000, twin.get("photons"), 5 * Math.sqrt(3_000_000));
  }

  @Test
  void everyPhotonOfT3IsInTheFile() throws Exception {
    twin.set("rate", 1e6);
    twin.set("used", 3);
    Path file = folder.resolve("t3.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T3, HarpSettings.usual(HarpFamily.MULTIHARP));
      record(device, file, 300).join();
    }
    requireSame(file, twin.get("photons0"), twin.get("photons1"), twin.get("photons2"));
    try (PhotonSource source = new Recordings().open(file)) {
      assertEquals(50e-9, source.info().timeBase().tickSeconds(), 1e-18);
      assertEquals(5e-12, source.info().timeBase().microTickSeconds(), 1e-24);
      assertEquals("MultiHarp 150 8P", source.info().device());
    }
  }

  @Test
  void aStopKeepsWhatCameUntilThen() throws Exception {
    twin.set("rate", 1e5);
    Path file = folder.resolve("stopped.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      HarpStream stream = record(device, file, 60_000);
      while (twin.get("photons") < 5000) {
        Thread.sleep(5);
      }
      stream.stop();
      stream.join();
      assertEquals(HarpStream.End.STOPPED, stream.end().orElseThrow());
    }
    requireSame(file, twin.get("photons0"), twin.get("photons1"));
    assertTrue(Content.of(file).seconds() < 30);
  }

  @Test
  void aFullFifoEndsTheRecordWithAFault() throws Exception {
    twin.set("rate", 1e6);
    twin.set("fifo_full_after", 100_000);
    Path file = folder.resolve("full.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      HarpStream stream = record(device, file, 60_000);
      stream.join();
      assertEquals(HarpStream.End.FIFO_FULL, stream.end().orElseThrow());
      assertTrue(twin.calls().contains("MH_StopMeas(0)"));
    }
    Content content = Content.of(file);
    assertEquals(twin.get("checksum"), content.checksum());
    assertEquals(1, content.faults().size());
    assertEquals(StreamEvent.Kind.LOSS, content.faults().getFirst().kind());
    assertTrue(content.seconds() < 30);
  }

  @Test
  void droppedCountsAndLostSyncAreMarkedWhereTheyAre() throws Exception {
    twin.set("rate", 1e6);
    twin.set("dropped_from", 50_000);
    twin.set("dropped_to", 60_000);
    twin.set("sync_lost_from", 100_000);
    twin.set("sync_lost_to", 200_000);
    Path file = folder.resolve("faults.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      record(device, file, 400).join();
    }
    Content content = Content.of(file);
    assertEquals(twin.get("checksum"), content.checksum());
    List<StreamEvent> faults = content.faults();
    assertEquals(3, faults.size(), faults::toString);
    assertTrue(faults.stream().allMatch(fault -> fault.kind() == StreamEvent.Kind.LOSS));
    assertEquals(0, faults.get(0).value());
    assertEquals(0, faults.get(1).value());
    // The stretch without sync: 100 000 photons at 1 MHz, in ticks of 5 ps.
    assertEquals(faults.get(2).time() - faults.get(1).time(), faults.get(2).value());
    assertEquals(0.1, faults.get(2).value() * 5e-12, 0.05);
  }

  @Test
  void aBrokenLineIsAFaultOfTheFile() throws Exception {
    twin.set("rate", 1e5);
    twin.set("read_error_after", 10_000);
    Path file = folder.resolve("broken.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      HarpStream stream = record(device, file, 60_000);
      stream.join();
      assertEquals(HarpStream.End.DEVICE_FAILED, stream.end().orElseThrow());
      HarpException failure = (HarpException) stream.failure().orElseThrow();
      assertEquals(-36, failure.code());
      assertTrue(failure.isRecoverable());
    }
    Content content = Content.of(file);
    assertEquals(twin.get("checksum"), content.checksum());
    assertEquals(1, content.faults().size());
  }

  @Test
  void whatIsWrongBeforeTheStartIsSaid() throws Exception {
    try (HarpLibrary library = library()) {
      String message =
          assertThrows(IOException.class, () -> HarpDevice.open(library, "999")).getMessage();
      assertTrue(message.contains("999 was not found, only 1234567"), message);
      twin.set("open_error", -16);
      message = assertThrows(IOException.class, () -> HarpDevice.open(library, "")).getMessage();
      assertTrue(message.contains("-16") && message.contains("close the other program"), message);
      twin.set("open_error", 0);
      try (HarpDevice device = HarpDevice.open(library, "")) {
        HarpSettings usual = HarpSettings.usual(HarpFamily.MULTIHARP);
        message =
            assertThrows(
                    IOException.class,
                    () -> device.prepare(RecordMode.T2, usual.withSync(HarpInput.falling(-5000))))
                .getMessage();
        assertTrue(message.contains("MH_SetSyncEdgeTrg") && message.contains("-17"), message);
        assertThrows(
            IllegalArgumentException.class,
            () -> device.prepare(RecordMode.T2, usual.withSync(HarpInput.constantFraction(5, 1))));
        twin.set("sync", 0);
        device.prepare(RecordMode.T3, usual);
        message =
            assertThrows(IOException.class, () -> record(device, folder.resolve("never.ptu"), 100))
                .getMessage();
        assertTrue(message.contains("sync input"), message);
      }
    }
    twin.set("version", "1.2");
    String message = assertThrows(LibraryAbsentException.class, this::library).getMessage();
    assertTrue(message.contains("is version 1.2") && message.contains("3.1"), message);
  }

  @Test
  void aRecordingIsReplayedRoundAndRound() throws Exception {
    String data = System.getProperty("photonbench.data", "");
    Path original = Path.of(data, "tttr", "hydraharp-v2-t2.ptu");
    Assumptions.assumeTrue(!data.isEmpty() && original.toFile().exists(), "no recording");
    long inFile = 0;
    try (PhotonSource source = new Recordings().open(original)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      while (source.next(block)) {
        inFile += block.size();
      }
      inFile += block.size();
    }
    twin.set("replay", original);
    twin.set("rate", 5e6);
    Path file = folder.resolve("replayed.ptu");
    try (HarpLibrary library = library();
        HarpDevice device = HarpDevice.open(library, "")) {
      device.prepare(RecordMode.T2, HarpSettings.usual(HarpFamily.MULTIHARP));
      record(device, file, 500).join();
    }
    Content content = Content.of(file);
    assertTrue(content.photons()[0] + content.photons()[1] > Math.min(inFile, 1_000_000));
    assertEquals(2_500_000, twin.get("records"));
    assertEquals(
        0, content.faults().stream().filter(f -> f.kind() == StreamEvent.Kind.TIME_ORDER).count());
  }
}
