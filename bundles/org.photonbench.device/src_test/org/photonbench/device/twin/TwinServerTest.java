package org.photonbench.device.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TwinServerTest {
  private final AtomicReference<String> serial = new AtomicReference<>("1");

  /** Answers each line with the serial number. */
  private TwinServer server() throws IOException {
    return new TwinServer(
        host ->
            value -> {
              if (value == '\n') {
                host.send(("serial " + serial.get() + "\n").getBytes(StandardCharsets.US_ASCII));
              }
            },
        serial::set,
        1);
  }

  private static Socket connect(TwinServer server) throws IOException {
    URI uri = URI.create(server.address());
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(500);
    return socket;
  }

  private static String ask(Socket socket) throws IOException {
    socket.getOutputStream().write('\n');
    StringBuilder line = new StringBuilder();
    int next = socket.getInputStream().read();
    while (next != '\n') {
      if (next < 0) {
        throw new IOException("cut");
      }
      line.append((char) next);
      next = socket.getInputStream().read();
    }
    return line.toString();
  }

  @Test
  void faultsBeginAndEnd() throws Exception {
    try (TwinServer server = server();
        Socket host = connect(server)) {
      assertEquals("serial 1", ask(host));
      server.begin(WireFault.SILENCE);
      assertThrows(SocketTimeoutException.class, () -> ask(host));
      server.begin(WireFault.HALF_REPLY);
      assertThrows(SocketTimeoutException.class, () -> ask(host));
      server.begin(WireFault.GARBAGE);
      assertFalse(ask(host).startsWith("serial 1"));
      server.end();
      while (!ask(host).equals("serial 1")) {
        // The rest of the garbage comes first.
        assertFalse(host.isClosed());
      }
    }
  }

  @Test
  void aLateReplyComesAfterTheQuestionWasGivenUp() throws Exception {
    try (TwinServer server = server();
        Socket host = connect(server)) {
      server.begin(WireFault.LATE_REPLY);
      assertThrows(SocketTimeoutException.class, () -> ask(host));
      server.end();
      host.setSoTimeout(20_000);
      serial.set("2");
      assertEquals("serial 2", ask(host));
      assertEquals('s', host.getInputStream().read(), "the late one");
    }
  }

  @Test
  void anUnpluggedWireIsCutAndComesBackOnTheSameAddress() throws Exception {
    try (TwinServer server = server()) {
      try (Socket host = connect(server)) {
        server.unplug();
        assertThrows(IOException.class, () -> ask(host));
        try (Socket absent = connect(server)) {
          assertThrows(IOException.class, () -> ask(absent));
        }
      }
      server.replace("7");
      server.plug();
      try (Socket host = connect(server)) {
        assertEquals("serial 7", ask(host));
      }
    }
  }

  @Test
  void anAxisMovesAtItsVelocityAndCanBeJammed() throws Exception {
    SimulatedAxis axis = new SimulatedAxis(1, 5, 100);
    assertFalse(axis.isReferenced());
    axis.search();
    assertTrue(axis.isMoving());
    while (axis.isMoving()) {
      Thread.sleep(1);
    }
    assertTrue(axis.isReferenced());
    assertEquals(5, axis.position(), 0);
    assertTrue(axis.happen(Mechanics.JAMMED));
    axis.moveTo(6);
    Thread.sleep(50);
    assertTrue(axis.isMoving());
    assertEquals(5, axis.position(), 0);
    axis.happen(Mechanics.FREE);
    while (axis.isMoving()) {
      Thread.sleep(1);
    }
    assertEquals(6, axis.position(), 0);
    axis.moveTo(1e6);
    axis.happen(Mechanics.STOPPED_BY_HAND);
    assertFalse(axis.isMoving());
    assertTrue(axis.position() < 1e6);
    while (!axis.isAtRest(0.02)) {
      Thread.sleep(1);
    }
    assertThrows(IllegalArgumentException.class, () -> new SimulatedAxis(0, 0, 0));
  }
}
