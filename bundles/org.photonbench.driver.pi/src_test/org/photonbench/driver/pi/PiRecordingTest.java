package org.photonbench.driver.pi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyTimeoutException;
import org.photonbench.device.transport.TransportException;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.Exchange;
import org.photonbench.device.transport.log.ReplayConnection;
import org.photonbench.device.transport.log.ReplayConnection.Order;
import org.photonbench.device.transport.log.Transcript;
import org.photonbench.device.transport.log.TranscriptFile;
import org.photonbench.device.transport.log.WireEvent;

/**
 * The driver's bytes against the recorded dialogue of an E-861. The recording can prove how
 * commands and questions are written, how answers, error codes and control bytes are read, that a
 * refused move is noticed, and that a stop leaves error 10; not what needs time or a broken wire.
 */
class PiRecordingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Transcript recording() throws TransportException {
    String science = System.getProperty("photonbench.science", "");
    Path file = Path.of(science).resolveSibling("devices/transcripts/recorded/pi-gcs-e861.json");
    Assumptions.assumeTrue(!science.isEmpty() && Files.exists(file), "no recording");
    return TranscriptFile.read(file);
  }

  /** From the first exchange of that text on. */
  private static Connection from(String sent) throws TransportException {
    List<Exchange> all = recording().exchanges();
    Predicate<Exchange> first = exchange -> WireText.text(exchange.sent()).equals(sent);
    List<Exchange> rest = new ArrayList<>(all.stream().dropWhile(first.negate()).toList());
    assertFalse(rest.isEmpty(), "the recording has no " + WireText.escaped(sent.getBytes()));
    return new PieceByPiece(
        new ReplayConnection(
            new Transcript(List.copyOf(rest), List.of()), Order.AS_RECORDED, "E-861"));
  }

  private static GcsLink link(Connection connection) {
    return new GcsLink(connection, Duration.ofMillis(200));
  }

  @Test
  void theBeginningIsSaidAsRecorded() throws Exception {
    try (GcsLink link = link(from("*IDN?\n"))) {
      DeviceIdentity identity = GcsIdentity.of(link.ask(0, "*IDN?").getFirst());
      assertEquals("E-861", identity.model());
      assertEquals("7.2.0", identity.firmware());
      assertEquals("", identity.serial());
      assertEquals(List.of("2.0"), link.ask(0, "CSV?"));
      assertEquals(List.of("1"), link.ask(0, "SAI?"));
      assertEquals(0, link.askError(0));
      assertTrue(link.askReady());
    }
  }

  @Test
  void motionIsReadAsRecorded() throws Exception {
    try (GcsLink link = link(from("SVO? 1\n"))) {
      assertTrue(link.askFlag(0, "SVO?", "1"));
      assertFalse(link.askFlag(0, "FRF?", "1"));
    }
    try (GcsLink link = link(from("POS? 1\n"))) {
      assertEquals(12.5, link.askNumber(0, "POS?", "1"), 0);
    }
    try (GcsLink link = link(from("MOV? 1\n"))) {
      assertEquals(11.5, link.askNumber(0, "MOV?", "1"), 0);
      assertTrue(link.askFlag(0, "ONT?", "1"));
    }
    try (GcsLink link = link(from("\u0005"))) {
      assertEquals(1, link.askMoving());
      assertEquals(0, link.askMoving());
      assertTrue(link.askFlag(0, "FRF?", "1"));
    }
  }

  @Test
  void anAnswerThatMakesNoSenseIsNoValue() throws Exception {
    // This controller's firmware answers TMN? with text that is no axis.
    try (GcsLink link = link(from("TMN? 1\n"))) {
      assertThrows(UnexpectedReplyException.class, () -> link.askNumber(0, "TMN?", "1"));
    }
  }

  @Test
  void aBlankAnswerIsNoValue() throws Exception {
    Transcript blank = new Transcript(List.of(Exchange.of("ERR?\n", "\r\n")), List.of());
    try (GcsLink link = link(new ReplayConnection(blank, Order.AS_RECORDED, "blank"))) {
      assertThrows(UnexpectedReplyException.class, () -> link.askError(0));
    }
  }

  @Test
  void refusalsAreNoticed() throws Exception {
    try (GcsLink link = link(from("BAD\n"))) {
      DeviceException e = assertThrows(DeviceException.class, () -> link.command(0, "BAD"));
      assertTrue(e.getMessage().contains("error 1, the syntax"), e.getMessage());
      e = assertThrows(DeviceException.class, () -> link.command(0, "MOV 7 1"));
      assertTrue(e.getMessage().contains("error 15, there is no such axis"), e.getMessage());
    }
  }

  @Test
  void aStopLeavesErrorTenAndSilencesQuestionsUntilItIsRead() throws Exception {
    try (GcsLink link = link(from("\u0018"))) {
      link.stopAll();
      assertThrows(ReplyTimeoutException.class, () -> link.askNumber(0, "POS?", "1"));
      assertEquals(GcsError.STOPPED, link.askError(0));
      assertEquals(20, link.askNumber(0, "POS?", "1"), 0);
    }
  }

  @Test
  void aWholeLifeOfTheDriverIsSaidInRecordedWords() throws Exception {
    Set<String> recorded = new TreeSet<>();
    recording().exchanges().forEach(exchange -> recorded.add(WireText.text(exchange.sent())));
    Set<String> said = new TreeSet<>();
    try (TwinSubject subject =
        TwinSubject.open(
            new PiDriverFactory(), InstrumentEntry.of("delay", PiDriverFactory.ID, true, ""), 1)) {
      PiAxis axis = (PiAxis) subject.device();
      axis.connect();
      assertEquals(TaskOutcome.SUCCEEDED, axis.reference().await(PATIENCE));
      assertEquals(
          TaskOutcome.SUCCEEDED, axis.moveTo(new Amount(11.5, Unit.MILLIMETRE)).await(PATIENCE));
      for (StopMode mode : StopMode.values()) {
        axis.moveTo(new Amount(20, Unit.MILLIMETRE));
        axis.stop(mode);
        assertEquals(TaskOutcome.STOPPED, axis.task().orElseThrow().await(PATIENCE));
      }
      for (String property : List.of("velocity", "position", "target", "servo", "onTarget")) {
        axis.read(property);
      }
      axis.disconnect();
      for (WireEvent event : axis.wireLog().events()) {
        if (event.direction() == WireEvent.Direction.SENT) {
          PieceByPiece.pieces(event.bytes()).forEach(piece -> said.add(WireText.text(piece)));
        }
      }
    }
    assertTrue(said.contains("MOV 1 11.5\n") && said.contains("\u0018"), said.toString());
    said.removeAll(recorded);
    assertEquals(Set.of(), said);
  }

  @Test
  void numbersAreWrittenInPlainDigits() {
    assertEquals("20", PiAxis.text(20));
    assertEquals("11.5", PiAxis.text(11.5));
    assertEquals("-0.0001", PiAxis.text(-1e-4));
    assertEquals("0", PiAxis.text(-1e-12));
    assertEquals("1200", PiAxis.text(1.2e3));
  }

  @Test
  void identitiesOfSeveralFormsAreTakenApart() {
    DeviceIdentity full =
        GcsIdentity.of(
            "(c)2010 Physik Instrumente (PI) GmbH & Co. KG, C-863.11, 0185500006, 1.2.0");
    assertEquals("C-863.11", full.model());
    assertEquals("0185500006", full.serial());
    assertEquals("1.2.0", full.firmware());
    assertEquals("something else", GcsIdentity.of("something else").model());
  }

  /** Hands each command on by itself: the recording was made so, the driver writes two at once. */
  private record PieceByPiece(Connection connection) implements Connection {
    static List<byte[]> pieces(byte[] bytes) {
      List<byte[]> pieces = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n' || i == from && bytes[i] > 0 && bytes[i] < ' ') {
          pieces.add(Arrays.copyOfRange(bytes, from, i + 1));
          from = i + 1;
        }
      }
      return pieces;
    }

    @Override
    public String address() {
      return connection.address();
    }

    @Override
    public void write(byte[] bytes) throws TransportException {
      for (byte[] piece : pieces(bytes)) {
        connection.write(piece);
      }
    }

    @Override
    public int read(byte[] target, int from, int length, Deadline deadline)
        throws TransportException {
      return connection.read(target, from, length, deadline);
    }

    @Override
    public boolean isOpen() {
      return connection.isOpen();
    }

    @Override
    public void close() {
      connection.close();
    }
  }
}
