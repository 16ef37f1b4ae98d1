package org.photonbench.device.transport.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.ReplyTimeoutException;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.Exchange;
import org.photonbench.device.transport.log.ReplayConnection;
import org.photonbench.device.transport.log.Transcript;

class FaultyConnectionTest {
  private static final Duration DELAY = Duration.ofMillis(150);

  private static FaultyConnection line(FaultPlan plan) {
    Transcript transcript =
        new Transcript(
            List.of(
                Exchange.of("ready?\n", "busy\n"),
                Exchange.of("pos?\n", "12.500\n"),
                Exchange.of("ready?\n", "ready\n"),
                Exchange.of("id?\n", "stage\n")),
            List.of());
    return new FaultyConnection(
        new ReplayConnection(transcript, ReplayConnection.Order.ANY, "replay"), plan, DELAY, 1);
  }

  private static String ask(FaultyConnection line, ReplyReader reader, String request, int millis)
      throws IOException {
    line.write(WireText.bytes(request));
    return WireText.text(
        reader.read(ReplyEnd.at((byte) '\n'), request.strip(), Deadline.inMillis(millis)));
  }

  @Test
  void silenceIsOnlyAboutTheAnswerStruck() throws IOException {
    try (FaultyConnection line = line(FaultPlan.at(1, Fault.SILENCE))) {
      ReplyReader reader = new ReplyReader(line, 64);
      assertEquals("busy\n", ask(line, reader, "ready?\n", 100));
      assertThrows(ReplyTimeoutException.class, () -> ask(line, reader, "pos?\n", 50));
      assertEquals("ready\n", ask(line, reader, "ready?\n", 100));
    }
  }

  @Test
  void halfAReplyStaysHalf() throws IOException {
    try (FaultyConnection line = line(FaultPlan.at(0, Fault.HALF_REPLY))) {
      ReplyReader reader = new ReplyReader(line, 64);
      ReplyTimeoutException timeout =
          assertThrows(ReplyTimeoutException.class, () -> ask(line, reader, "pos?\n", 50));
      assertEquals("12.", WireText.text(timeout.received()));
      assertEquals("stage\n", ask(line, reader, "id?\n", 100));
    }
  }

  @Test
  void aLateReplyIsTakenForTheNextOne() throws IOException {
    try (FaultyConnection line = line(FaultPlan.at(0, Fault.LATE_REPLY))) {
      ReplyReader reader = new ReplyReader(line, 64);
      assertThrows(ReplyTimeoutException.class, () -> ask(line, reader, "pos?\n", 20));
      // Without draining, the answer to pos? stands where that to id? is expected.
      assertEquals("12.500\n", ask(line, reader, "id?\n", 1000));
    }
  }

  @Test
  void garbageIsTheSameForTheSameSeed() throws IOException {
    List<String> replies = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try (FaultyConnection line = line(FaultPlan.from(0, Fault.GARBAGE))) {
        line.write(WireText.bytes("pos?\n"));
        byte[] bytes = new byte[64];
        int n = line.read(bytes, 0, 64, Deadline.inMillis(100));
        replies.add(WireText.escaped(java.util.Arrays.copyOf(bytes, n)));
        for (int k = 0; k < n; k++) {
          assertNotEquals((byte) "12.500\n".charAt(k), bytes[k]);
        }
      }
    }
    assertEquals(replies.get(0), replies.get(1));
  }

  @Test
  void aCutIsALostConnection() throws IOException {
    try (FaultyConnection line = line(FaultPlan.when(b -> b[0] == 'p', Fault.DISCONNECT))) {
      ReplyReader reader = new ReplyReader(line, 64);
      assertEquals("stage\n", ask(line, reader, "id?\n", 100));
      assertThrows(ConnectionLostException.class, () -> ask(line, reader, "pos?\n", 100));
      assertTrue(!line.isOpen());
    }
  }

  @Test
  void whatIsBusyStaysBusy() throws IOException {
    try (FaultyConnection line = line(FaultPlan.from(1, Fault.BUSY_FOR_EVER))) {
      ReplyReader reader = new ReplyReader(line, 64);
      assertEquals("busy\n", ask(line, reader, "ready?\n", 100));
      // Other requests are answered, and this one for ever as before.
      assertEquals("12.500\n", ask(line, reader, "pos?\n", 100));
      assertEquals("busy\n", ask(line, reader, "ready?\n", 100));
      assertEquals("busy\n", ask(line, reader, "ready?\n", 100));
    }
  }

  @Test
  void randomFaultsComeAtTheirRateAndAgain() {
    FaultPlan plan = FaultPlan.random(7, 0.25, List.of(Fault.SILENCE, Fault.GARBAGE));
    int struck = 0;
    int silent = 0;
    for (int i = 0; i < 4000; i++) {
      var fault = plan.fault(i, new byte[0]);
      assertEquals(fault, plan.fault(i, new byte[0]));
      struck += fault.isPresent() ? 1 : 0;
      silent += fault.equals(java.util.Optional.of(Fault.SILENCE)) ? 1 : 0;
    }
    // Binomial: 1000 +- 27, and half of it +- 16; five standard deviations.
    assertEquals(1000, struck, 137);
    assertEquals(struck / 2.0, silent, 80);
  }
}
