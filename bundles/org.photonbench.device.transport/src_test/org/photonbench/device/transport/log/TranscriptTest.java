package org.photonbench.device.transport.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Connections;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.EchoServer;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.TransportException;
import org.photonbench.device.transport.WireText;

class TranscriptTest {
  @TempDir Path folder;

  private static Path recorded(String name) {
    String science = System.getProperty("photonbench.science", "");
    Path file = Path.of(science).resolveSibling("devices").resolve("transcripts").resolve(name);
    Assumptions.assumeTrue(!science.isEmpty() && Files.exists(file), "no transcript " + name);
    return file;
  }

  @Test
  void aRecordingOfAFilterWheelIsReplayed() throws IOException {
    Transcript transcript = TranscriptFile.read(recorded("recorded/thorlabs-fw102c.json"));
    assertEquals(9, transcript.entries().size());
    assertEquals(8, transcript.exchanges().size());
    assertEquals(new TranscriptEntry.Pause(Duration.ofMillis(1500)), transcript.entries().get(5));
    try (ReplayConnection replay =
        new ReplayConnection(transcript, ReplayConnection.Order.AS_RECORDED, "replay")) {
      ReplyReader reader = new ReplyReader(replay, 256);
      replay.write(WireText.bytes("*id"));
      replay.write(WireText.bytes("n?\r"));
      byte[] reply =
          reader.read(ReplyEnd.at((byte) '>', (byte) ' '), "*idn?", Deadline.inMillis(9));
      assertEquals(
          "*idn?\rTHORLABS FW102C/FW212C Fake Filter Wheel version 1.01\r> ", WireText.text(reply));
      String message =
          assertThrows(
                  TranscriptMismatchException.class,
                  () -> replay.write(WireText.bytes("pcount?\r")))
              .getMessage();
      assertTrue(message.contains("'pos?\\r'") && message.contains("exchange 2"), message);
      assertEquals(7, replay.unused().size());
    }
  }

  @Test
  void inAnyOrderARequestGetsItsNextAnswer() throws IOException {
    Transcript transcript =
        new Transcript(
            List.of(
                Exchange.of("pos?\r", "1\r"),
                Exchange.of("go\r", ""),
                Exchange.of("pos?\r", "2\r"),
                Exchange.of("", "arrived\r")),
            List.of());
    try (ReplayConnection replay =
        new ReplayConnection(transcript, ReplayConnection.Order.ANY, "replay")) {
      ReplyReader reader = new ReplyReader(replay, 64);
      StringBuilder answers = new StringBuilder();
      for (String request : List.of("pos?\r", "pos?\r", "pos?\r")) {
        replay.write(WireText.bytes(request));
        answers.append(
            WireText.text(reader.read(ReplyEnd.at((byte) '\r'), request, Deadline.inMillis(50))));
        answers.append(reader.hasLeftOver() ? "+" : "-");
        reader.drain(Duration.ofMillis(1), Deadline.inMillis(20));
      }
      // The second answer is followed by what came unasked after it.
      assertEquals("1\r-2\r+1\r-", answers.toString());
      assertThrows(TranscriptMismatchException.class, () -> replay.write(WireText.bytes("x")));
      assertEquals(List.of(Exchange.of("go\r", "")), replay.unused());
    }
  }

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<TranscriptEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      byte[] sent = new byte[random.nextInt(9)];
      byte[] received = new byte[random.nextInt(40)];
      random.nextBytes(sent);
      random.nextBytes(received);
      entries.add(
          random.nextInt(4) == 0
              ? new TranscriptEntry.Pause(Duration.ofMillis(random.nextInt(5000)))
              : new Exchange(sent, received));
    }
    Transcript transcript = new Transcript(entries, List.of("a note with \u00b5"));
    Path file = Files.createTempFile("transcript", ".json");
    try {
      TranscriptFile.write(transcript, file);
      assertEquals(transcript, TranscriptFile.read(file));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void testSuitesAreReadByTest() throws IOException {
    Map<String, Transcript> tests =
        TranscriptFile.readTests(recorded("pymeasure-json/lakeshore__test_lakeshore211.py.json"));
    Transcript kelvin =
        tests.get("tests/instruments/lakeshore/test_lakeshore211.py::test_temp_kelvin");
    assertEquals(List.of(Exchange.of("KRDG?", "27.1")), kelvin.exchanges());
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path file = folder.resolve("x.json");
    for (String text : List.of("{}", "[1]", "[{\"send_hex\": \"0\"}]", "no json {")) {
      Files.writeString(file, text);
      String message =
          assertThrows(TransportException.class, () -> TranscriptFile.read(file)).getMessage();
      assertTrue(message.startsWith(file.toString()), message);
    }
  }

  @Test
  void aLoggedTalkIsReplayedAsItWas() throws IOException {
    WireLog log = new WireLog();
    try (EchoServer server = new EchoServer();
        Connection connection =
            LoggedConnection.around(
                    () ->
                        Connections.open(
                            server.address(), java.util.Optional.empty(), Deadline.inMillis(5000)),
                    log)
                .open()) {
      ReplyReader reader = new ReplyReader(connection, 64);
      for (String request : List.of("a?\n", "b?\n", "\u0007\n")) {
        connection.write(WireText.bytes(request));
        reader.read(ReplyEnd.at((byte) '\n'), request, Deadline.inMillis(5000));
      }
    }
    Path file = folder.resolve("log.json");
    TranscriptFile.write(log.transcript(), file);
    assertEquals(
        List.of(
            Exchange.of("a?\n", "a?\n"),
            Exchange.of("b?\n", "b?\n"),
            Exchange.of("\u0007\n", "\u0007\n")),
        TranscriptFile.read(file).exchanges());
    assertTrue(Files.readString(file).contains("\"send\": \"\\\\x07\\\\n\""), "escaped for people");
  }

  @Test
  void aFullLogForgetsTheOldestAndSaysSo() {
    WireLog log = new WireLog(1024);
    for (int i = 0; i < 100; i++) {
      log.add(WireEvent.Direction.SENT, new byte[] {(byte) i}, 0, 1);
    }
    assertEquals(100, log.count());
    assertEquals(1024 / 65, log.events().size());
    assertEquals(100 - 1024 / 65, log.dropped());
    assertArrayEquals(new byte[] {99}, log.events().getLast().bytes());
    assertEquals(
        List.of("The start is missing: 85 earlier transfers were not kept."),
        log.transcript().notes());
  }
}
