package org.photonbench.driver.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.kind.TimeTagger.Mode;
import org.photonbench.device.kind.TimeTagger.Recording;
import org.photonbench.device.kind.TimeTagger.Request;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.driver.picoquant.twin.HarpTwin;
import org.photonbench.driver.picoquant.twin.HarpTwinInstrument;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.table.SimulatedLight;

/** The time tagger's twin in the light of the virtual laboratory. */
@Timeout(120)
class SimulatedWorldTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final TwinWorld world = new TwinWorld();
  private volatile double open = 1;
  private HarpTwinInstrument twin;
  private HarpTagger tagger;

  @BeforeEach
  void compiler() {
    Assumptions.assumeTrue(
        HarpTwin.compiler().isPresent(),
        "NOTICE: no C compiler here, so the time tagger's twin is not tried");
    world.place(
        InstrumentEntry.of("shutter", "any", true, "")
            .withOption(OpticalTable.ROLE, "excitation-shutter"));
    world.publish("shutter", "open", () -> open);
  }

  private void connect(String scenario, String speed) throws IOException, DeviceException {
    InstrumentEntry entry =
        InstrumentEntry.of("tagger", "picoquant-multiharp", true, "")
            .withOption("twin-scenario", scenario)
            .withOption("twin-speed", speed);
    twin = HarpTwinInstrument.start(1, entry, new TwinContext(1, world));
    tagger =
        new HarpTagger(
            HarpFamily.MULTIHARP, entry.withConnection(twin.connection()), DeviceContext.create());
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

  private record Content(long[] photons, long markers, long latest, double seconds) {}

  private Content read(Path file) throws IOException {
    long[] photons = new long[64];
    long markers = 0;
    long latest = -1;
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more = true;
      while (more) {
        more = source.next(block);
        for (int i = 0; i < block.size(); i++) {
          assertTrue(block.times()[i] >= latest);
          latest = block.times()[i];
          photons[block.channels()[i]]++;
        }
        for (StreamEvent event : block.events()) {
          assertEquals(StreamEvent.Kind.MARKER, event.kind(), event.message());
          markers++;
        }
      }
      return new Content(
          photons, markers, latest, source.info().acquisitionSeconds().orElse(Double.NaN));
    }
  }

  private Recording record(Mode mode, Duration duration, Path file)
      throws DeviceException, InterruptedException {
    DeviceTask<Recording> task = tagger.record(new Request(mode, duration, file));
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task.note());
    return task.result();
  }

  private double truth(String id) {
    return SimulatedLight.find(world, "tagger")
        .orElseThrow()
        .truth()
        .orElseThrow()
        .quantities()
        .stream()
        .filter(quantity -> quantity.id().equals(id))
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElseThrow();
  }

  /** 1.025 s are a little less in binary than 1025 ms: such a recording must end as well. */
  @Test
  void aRecordingOfAnyLengthEnds() throws Exception {
    connect("dot-fapbbr3", "1");
    Path file = folder.resolve("odd.ptu");
    assertTrue(record(Mode.T3, Duration.ofMillis(1025), file).complete());
    assertEquals(1.025, read(file).seconds(), 1e-9);
  }

  @Test
  void recordsThePhotonsOfTheScenarioInT3() throws Exception {
    connect("laser-pulsed", "10");
    Path file = folder.resolve("laser.ptu");
    record(Mode.T3, Duration.ofSeconds(2), file);
    Content content = read(file);
    assertEquals(2, content.seconds(), 1e-9);
    assertTrue(content.latest() < 2 * 10_000_000);
    assertTrue(content.latest() > 1.99 * 10_000_000);
    for (int channel = 1; channel <= 2; channel++) {
      double rate = truth("channel" + channel + ".signal") + truth("channel" + channel + ".dark");
      // Dead time takes 1 photon in 40 pulses x 0.35, afterpulses and crosstalk give 0.5 %.
      assertEquals(2 * rate, content.photons()[channel], 0.02 * 2 * rate);
    }
    assertEquals(Math.round(truth("photons")), Arrays.stream(content.photons()).sum());
    assertEquals(twin.library().get("photons"), Arrays.stream(content.photons()).sum());
  }

  @Test
  void aClosedShutterIsSeenInRatesAndRecords() throws Exception {
    connect("dot-fapbbr3", "1");
    double bright = Arrays.stream(tagger.countRates()).sum();
    assertTrue(bright > 10_000, "rates " + Arrays.toString(tagger.countRates()));
    assertEquals(10e6, tagger.syncRate(), 1);
    open = 0;
    Thread.sleep(400); // two gates of the count rates
    double dark = Arrays.stream(tagger.countRates()).sum();
    assertTrue(dark < 1000, "dark " + dark);
    Path file = folder.resolve("dark.ptu");
    record(Mode.T3, Duration.ofSeconds(1), file);
    long photons = Arrays.stream(read(file).photons()).sum();
    assertEquals(200, photons, 5 * Math.sqrt(200));
  }

  @Test
  void markersAndT2ComeThrough() throws Exception {
    connect("cryogenic-dot-pcfs", "2");
    Path file = folder.resolve("pcfs.ptu");
    record(Mode.T2, Duration.ofMillis(1200), file);
    Content content = read(file);
    assertEquals(3, content.markers()); // at 0, 0.5 and 1 s
    assertEquals(Math.round(truth("photons")), Arrays.stream(content.photons()).sum());
    assertTrue(content.latest() * 5e-12 < 1.2);
  }

  @Test
  void aStopLeavesARecordWithoutAHoleAtItsEnd() throws Exception {
    connect("laser-pulsed", "1");
    Path file = folder.resolve("stopped.ptu");
    DeviceTask<Recording> task = tagger.record(new Request(Mode.T3, Duration.ofSeconds(60), file));
    while (twin.library().get("running") != 1) {
      Thread.sleep(5);
    }
    Thread.sleep(700);
    task.cancel(StopMode.GENTLE);
    assertEquals(TaskOutcome.STOPPED, task.await(PATIENCE), task.note());
    Content content = read(file);
    assertTrue(content.seconds() > 0.5 && content.seconds() < 5, content.seconds() + " s");
    // The last photon is at most as long before the end as the thread's naps last.
    assertEquals(content.seconds(), content.latest() * 1e-7, 0.05);
    double rate = truth("channel1.signal") + truth("channel2.signal");
    long photons = Arrays.stream(content.photons()).sum();
    assertEquals(rate * content.latest() * 1e-7, photons, 0.02 * photons);
  }

  @Test
  void aScenarioThatIsNoneIsASentence() {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> connect("laser-pulse", "1"));
    assertTrue(failure.getMessage().contains("did you mean"), failure.getMessage());
    IllegalArgumentException speed =
        assertThrows(IllegalArgumentException.class, () -> connect("laser", "-1"));
    assertTrue(speed.getMessage().contains("twin-speed"), speed.getMessage());
  }

  @Test
  void continuousLightHasNoSync() throws Exception {
    connect("dot-cw", "5");
    assertEquals(0, tagger.syncRate());
    DeviceException refused =
        assertThrows(
            DeviceException.class,
            () -> {
              DeviceTask<Recording> task =
                  tagger.record(
                      new Request(Mode.T3, Duration.ofSeconds(1), folder.resolve("cw.ptu")));
              task.await(PATIENCE);
              task.result();
            });
    assertTrue(refused.getMessage().contains("T3"), refused.getMessage());
    Path file = folder.resolve("t2.ptu");
    record(Mode.T2, Duration.ofSeconds(1), file);
    assertEquals(RecordMode.T2, new Recordings().open(file).info().timeBase().mode());
    assertTrue(Arrays.stream(read(file).photons()).sum() > 1000);
  }
}
