package org.photonbench.driver.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.kind.TimeTagger.Mode;
import org.photonbench.device.kind.TimeTagger.Recording;
import org.photonbench.device.kind.TimeTagger.Request;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.driver.picoquant.twin.HarpTwin;
import org.photonbench.driver.picoquant.twin.HarpTwinInstrument;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

/** The time tagger as an instrument: recordings as tasks. */
@Timeout(120)
class HarpTaggerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private HarpTwinInstrument twin;
  private HarpTagger tagger;

  @BeforeEach
  void connect() throws IOException, DeviceException {
    Assumptions.assumeTrue(
        HarpTwin.compiler().isPresent(),
        "NOTICE: no C compiler here, so the time tagger's twin is not tried");
    twin =
        HarpTwinInstrument.start(
            1,
            InstrumentEntry.of("tagger", "picoquant-multiharp", true, "")
                .withOption("twin-rate", "1e5"),
            new TwinContext(3, new TwinWorld()));
    tagger =
        new HarpTagger(
            HarpFamily.MULTIHARP,
            InstrumentEntry.of("tagger", "picoquant-multiharp", true, twin.connection())
                .withOption("input1.enabled", "off")
                .withOption("sync.level", "-70 mV"),
            DeviceContext.create());
    tagger.connect();
  }

  @AfterEach
  void disconnect() {
    if (tagger != null) {
      tagger.disconnect();
    }
    if (twin != null) {
      twin.close();
    }
  }

  private static long photons(Path file) throws IOException {
    long count = 0;
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more = true;
      while (more) {
        more = source.next(block);
        count += block.size();
      }
    }
    return count;
  }

  @Test
  void aRecordingIsATask() throws Exception {
    Path file = folder.resolve("run.ptu");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T3, Duration.ofMillis(600), file));
    assertEquals(DeviceState.BUSY, tagger.state());
    assertThrows(
        DeviceException.class,
        () -> tagger.record(new Request(Mode.T2, Duration.ofSeconds(1), folder.resolve("b.ptu"))));
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    assertEquals(DeviceState.IDLE, tagger.state());
    Recording recording = task.result();
    assertTrue(recording.complete());
    assertEquals(List.of(), recording.faults());
    // Input 1 was turned off by the set-up.
    assertEquals(0, twin.library().get("photons1"));
    assertEquals(twin.library().get("photons0"), photons(file));
    assertEquals(twin.library().get("records"), recording.records());
    try (PhotonSource source = new Recordings().open(file)) {
      assertEquals(RecordMode.T3, source.info().timeBase().mode());
      assertTrue(source.info().comment().contains("SIMULATED"), source.info().comment());
    }
    assertTrue(twin.library().calls().contains("MH_SetSyncEdgeTrg(0, -70, 0)"));
  }

  @Test
  void ratesComeFromTheRecordsWhileItRecords() throws Exception {
    assertEquals(50_000, tagger.countRates()[0]);
    twin.library().set("rate", 1e6);
    DeviceTask<Recording> task =
        tagger.record(new Request(Mode.T2, Duration.ofMinutes(5), folder.resolve("live.ptu")));
    long end = System.nanoTime() + PATIENCE.toNanos();
    double rate = 0;
    while (Math.abs(rate - 5e5) > 2e5 && System.nanoTime() - end < 0) {
      rate = tagger.countRates()[0];
      Thread.sleep(20);
    }
    assertEquals(5e5, rate, 2e5);
    assertEquals(0, tagger.countRates()[1]);
    // No call but those of the measuring loop went to the library meanwhile.
    List<String> calls = twin.library().calls();
    assertTrue(calls.getLast().startsWith("MH_StartMeas"), calls::toString);
    tagger.stop(StopMode.GENTLE);
    assertEquals(TaskOutcome.STOPPED, task.await(PATIENCE), task::note);
    assertEquals(twin.library().get("photons"), photons(folder.resolve("live.ptu")));
    assertEquals(DeviceState.IDLE, tagger.state());
  }

  @Test
  void afterABrokenLineItGoesOnInANewFile() throws Exception {
    twin.library().set("read_error_after", 5000);
    Path file = folder.resolve("run.ptu");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T2, Duration.ofMillis(1500), file));
    Path next = folder.resolve("run-2.ptu");
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    Recording recording = task.result();
    assertFalse(recording.complete());
    assertEquals(2, recording.faults().size(), recording.faults()::toString);
    assertTrue(recording.faults().get(0).contains("-36"), recording.faults()::toString);
    assertTrue(recording.faults().get(1).contains("run-2.ptu"), recording.faults()::toString);
    assertTrue(photons(file) > 0);
    assertEquals(twin.library().get("photons"), photons(next));
  }

  @Test
  void aFullFifoIsAResultWithItsFault() throws Exception {
    twin.library().set("fifo_full_after", 2000);
    Path file = folder.resolve("full.ptu");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T2, Duration.ofMinutes(5), file));
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    Recording recording = task.result();
    assertFalse(recording.complete());
    assertEquals(1, recording.faults().size());
    assertTrue(recording.faults().getFirst().contains("FIFO"), recording.faults()::toString);
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T2);
      boolean lost = false;
      boolean more = true;
      while (more) {
        more = source.next(block);
        lost |= block.events().stream().anyMatch(e -> e.kind() == StreamEvent.Kind.LOSS);
      }
      assertTrue(lost, "the file says nothing of the loss");
    }
  }

  @Test
  void nothingIsOverwrittenAndLengthsAreChecked() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.ptu"), "mine");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T2, Duration.ofSeconds(1), file));
    assertEquals(TaskOutcome.FAILED, task.await(PATIENCE));
    assertTrue(task.note().contains("exists already"), task::note);
    assertEquals("mine", Files.readString(file));
    assertEquals(DeviceState.IDLE, tagger.state());
    for (Duration duration : List.of(Duration.ZERO, Duration.ofHours(101))) {
      assertEquals(
          DeviceException.Reason.LIMIT,
          assertThrows(
                  DeviceException.class,
                  () -> tagger.record(new Request(Mode.T2, duration, folder.resolve("x.ptu"))))
              .reason());
    }
  }

  @Test
  void aRecordingIsReplayedInItsModeOnly() throws Exception {
    Path first = folder.resolve("first.ptu");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T3, Duration.ofMillis(300), first));
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    twin.library().set("replay", first);
    Path second = folder.resolve("second.ptu");
    task = tagger.record(new Request(Mode.T3, Duration.ofMillis(300), second));
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    assertTrue(photons(second) > 0);
    task = tagger.record(new Request(Mode.T2, Duration.ofSeconds(1), folder.resolve("t2.ptu")));
    assertEquals(TaskOutcome.FAILED, task.await(PATIENCE));
    assertTrue(task.note().contains("-18"), task::note);
    String message =
        assertThrows(
                DeviceException.class,
                () ->
                    new MultiHarpDriver()
                        .startTwin(
                            InstrumentEntry.of("t", "picoquant-multiharp", true, "")
                                .withOption("twin-recording", "/no/such.ptu"),
                            new TwinContext(1, new TwinWorld())))
            .getMessage();
    assertTrue(message.contains("/no/such.ptu"), message);
  }

  @Test
  void settingsReachTheInstrumentAndAWrongOneChangesNothing() throws Exception {
    twin.library().set("forget_calls", 1);
    assertEquals(PropertyValue.of(-80), tagger.write("input0.level", PropertyValue.of(-80)));
    assertTrue(twin.library().calls().contains("MH_SetInputEdgeTrg(0, 0, -80, 0)"));
    assertTrue(twin.library().calls().contains("MH_SetInputEdgeTrg(0, 2, -50, 0)"));
    DeviceException refused =
        assertThrows(
            DeviceException.class, () -> tagger.write("sync.divider", PropertyValue.of(3)));
    assertTrue(refused.getMessage().contains("power of 2"), refused::getMessage);
    assertEquals(PropertyValue.of(1), tagger.read("sync.divider"));
    assertEquals(DeviceState.IDLE, tagger.state());
    assertEquals(
        DeviceException.Reason.PROPERTY,
        assertThrows(
                DeviceException.class,
                () ->
                    new HarpTagger(
                        HarpFamily.MULTIHARP,
                        InstrumentEntry.of("t", "picoquant-multiharp", true, "")
                            .withOption("input0.level", "5 V"),
                        DeviceContext.create()))
            .reason());
  }

  @Test
  void anAbsentLibraryIsExplainedAndTheProgramGoesOn() {
    HarpTagger absent = new MultiHarpDriverAt(folder).tagger();
    DeviceException refused = assertThrows(DeviceException.class, absent::connect);
    assertEquals(DeviceException.Reason.UNREACHABLE, refused.reason());
    assertTrue(refused.getMessage().contains("mhlib.so"), refused::getMessage);
    assertTrue(refused.getMessage().contains(folder.toString()), refused::getMessage);
    assertTrue(refused.getMessage().contains("install the MultiHarp"), refused::getMessage);
    assertEquals(DeviceState.DISCONNECTED, absent.state());
  }

  /** A time tagger whose library is looked for in a folder that does not have it. */
  private record MultiHarpDriverAt(Path folder) {
    HarpTagger tagger() {
      try {
        return new HarpTagger(
            HarpFamily.MULTIHARP,
            InstrumentEntry.of("absent", "picoquant-multiharp", false, "library:any?" + folder),
            DeviceContext.create());
      } catch (DeviceException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
