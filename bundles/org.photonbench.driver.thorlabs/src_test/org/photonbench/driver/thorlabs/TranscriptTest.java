package org.photonbench.driver.thorlabs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.log.Exchange;
import org.photonbench.device.transport.log.ReplayConnection;
import org.photonbench.device.transport.log.Transcript;
import org.photonbench.device.transport.log.TranscriptEntry;
import org.photonbench.device.transport.log.TranscriptFile;
import org.photonbench.device.transport.log.WireEvent;
import org.photonbench.device.twin.TwinWorld;

/**
 * The drivers' bytes against what was recorded of real instruments and of others' simulations. That
 * of the filter wheel proves questions, refusals and that the prompt comes after the motion; those
 * of Elliptec the identification; the known bytes of a KDC101 three commands.
 */
@Timeout(120)
class TranscriptTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static Path recorded(String name) {
    String science = System.getProperty("photonbench.science", "");
    Path file = Path.of(science).resolveSibling("devices").resolve("transcripts").resolve(name);
    Assumptions.assumeTrue(!science.isEmpty() && Files.exists(file), "no transcript " + name);
    return file;
  }

  @Test
  void theFilterWheelIsSpokenToAsRecorded() throws Exception {
    Transcript transcript = TranscriptFile.read(recorded("recorded/thorlabs-fw102c.json"));
    try (ReplayConnection replay =
            new ReplayConnection(transcript, ReplayConnection.Order.AS_RECORDED, "replay");
        PromptLine line = new PromptLine(replay)) {
      assertEquals("1.01", Identities.ofWords(line.ask("*idn?")).firmware());
      assertEquals(3, line.askInteger("pos?"));
      assertEquals(6, line.askInteger("pcount?"));
      assertEquals(1, line.askInteger("speed?"));
      line.begin("pos=4");
      assertFalse(line.hasEnded(Duration.ofMillis(20)));
      assertTrue(line.isBusy());
      // The prompt of the move comes with the next answer and is not taken for it.
      assertEquals(4, line.askInteger("pos?"));
      for (String refused : List.of("pos=9", "foo?")) {
        DeviceException e = assertThrows(DeviceException.class, () -> line.ask(refused));
        assertEquals(Reason.INSTRUMENT, e.reason());
        assertTrue(e.getMessage().contains("CMD_"), e::getMessage);
      }
      assertEquals(List.of(), replay.unused());
    }
  }

  @Test
  void elliptecMountsSayWhoTheyAre() throws Exception {
    JsonObject real =
        JsonParser.parseString(Files.readString(recorded("extras.json")))
            .getAsJsonObject()
            .getAsJsonObject("elliptec_real_device_replies");
    int seen = 0;
    for (JsonElement pair : real.getAsJsonArray("pairs")) {
      String sent = pair.getAsJsonObject().get("send").getAsString();
      String received = pair.getAsJsonObject().get("recv").getAsString();
      String address = sent.substring(0, 1);
      ElliptecMount mount = replayed(address, sent, received);
      mount.connect();
      assertEquals("ELL14", mount.identity().orElseThrow().model());
      assertEquals(received.substring(5, 13), mount.identity().orElseThrow().serial());
      assertEquals(45, mount.position().value(), 1e-9);
      mount.disconnect();
      seen++;
    }
    assertTrue(seen >= 5);
    for (JsonElement bad : real.getAsJsonArray("negative")) {
      String received = bad.getAsJsonObject().get("recv").getAsString();
      String address = received.substring(0, 1);
      ElliptecMount mount = replayed(address, address + "in", received);
      assertThrows(DeviceException.class, mount::connect);
    }
  }

  private ElliptecMount replayed(String address, String sent, String received)
      throws IOException, DeviceException {
    List<TranscriptEntry> entries = new ArrayList<>();
    entries.add(Exchange.of(sent, received + "\r\n"));
    entries.add(Exchange.of(address + "gs", address + "GS00\r\n"));
    entries.add(Exchange.of(address + "gp", address + "PO00004600\r\n"));
    Path file = Files.createTempFile(folder, "mount", ".json");
    TranscriptFile.write(new Transcript(entries, List.of()), file);
    return new ElliptecMount(
        InstrumentEntry.of("mount", "thorlabs-elliptec", false, "replay:" + file)
            .withOption("address", address),
        DeviceContext.create());
  }

  @Test
  void theMessagesOfAnAptStageAreTheKnownOnes() throws Exception {
    HexFormat hex = HexFormat.ofDelimiter(" ");
    assertArrayEquals(
        hex.parseHex("43 04 01 00 50 01"), AptMessage.bytes(Apt.MOVE_HOME, 1, 0, 0x50));
    assertArrayEquals(
        hex.parseHex("53 04 06 00 d0 01 01 00 e8 03 00 00"),
        AptMessage.bytes(
            Apt.MOVE_ABSOLUTE, AptMessage.room(6).putShort((short) 1).putInt(1000), 0x50));
    assertArrayEquals(
        hex.parseHex("05 00 00 00 50 01"), AptMessage.bytes(Apt.REQ_INFO, 0, 0, 0x50));
    // And they are what an axis really sends.
    InstrumentEntry entry =
        InstrumentEntry.of("stage", "thorlabs-apt", true, "").withOption("stage", "MTS25-Z8");
    AptDriver driver = new AptDriver();
    try (Twin twin = driver.startTwin(entry, new TwinContext(1, new TwinWorld()))) {
      AptAxis axis =
          (AptAxis) driver.create(entry.withConnection(twin.connection()), DeviceContext.create());
      try {
        axis.connect();
        succeed(axis.reference());
        succeed(axis.moveTo(new Amount(1000 / 34_304.0, Unit.MILLIMETRE)));
        axis.stop(StopMode.GENTLE);
      } finally {
        axis.disconnect();
      }
      List<String> sent =
          axis.wireLog().events().stream()
              .filter(event -> event.direction() == WireEvent.Direction.SENT)
              .map(event -> hex.formatHex(event.bytes()))
              .toList();
      for (String known :
          List.of(
              "12 00 00 00 50 01",
              "05 00 00 00 50 01",
              "43 04 01 00 50 01",
              "53 04 06 00 d0 01 01 00 e8 03 00 00",
              "65 04 01 02 50 01")) {
        assertTrue(sent.contains(known), known);
      }
    }
  }

  private static void succeed(DeviceTask<Void> task) throws InterruptedException {
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
  }

  @Test
  void aControllerWithoutParametersIsRefusedBeforeItMoves() throws Exception {
    InstrumentEntry entry =
        InstrumentEntry.of("stage", "thorlabs-apt", true, "")
            .withOption("stage", "MTS25-Z8")
            .withOption("twin-parameters", "none");
    AptDriver driver = new AptDriver();
    try (Twin twin = driver.startTwin(entry, new TwinContext(1, new TwinWorld()))) {
      InstrumentEntry reachable = entry.withConnection(twin.connection());
      DeviceException refused =
          assertThrows(
              DeviceException.class,
              () -> driver.create(reachable, DeviceContext.create()).connect());
      assertEquals(Reason.INSTRUMENT, refused.reason());
      assertTrue(refused.getMessage().contains("no velocity"), refused::getMessage);
      DeviceException other =
          assertThrows(
              DeviceException.class,
              () ->
                  driver
                      .create(reachable.withOption("stage", "MTS50-Z8"), DeviceContext.create())
                      .connect());
      assertEquals(Reason.WRONG_INSTRUMENT, other.reason());
      assertTrue(other.getMessage().contains("MTS25-Z8"), other::getMessage);
      assertThrows(
          DeviceException.class,
          () -> driver.create(reachable.withOption("stage", "X9"), DeviceContext.create()));
    }
  }
}
