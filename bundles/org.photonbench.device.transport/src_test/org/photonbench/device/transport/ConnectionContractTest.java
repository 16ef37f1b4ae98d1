package org.photonbench.device.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photonbench.device.transport.twin.TwinSerialPort;

/** What every connection promises, over TCP and over a pseudo-terminal. */
@Timeout(60)
class ConnectionContractTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  /** A line that sends back what it gets. */
  interface Line extends AutoCloseable {
    Address address();

    @Override
    void close() throws IOException;
  }

  abstract static class Contract {
    abstract Line line() throws IOException;

    Connection open(Line line) throws TransportException {
      return Connections.open(
          line.address(), Optional.of(SerialSettings.of(115_200)), Deadline.in(LONG));
    }

    @Test
    void everyByteComesBackAsItWas() throws Exception {
      byte[] all = new byte[1024];
      for (int i = 0; i < all.length; i++) {
        all[i] = (byte) i;
      }
      try (Line line = line();
          Connection connection = open(line)) {
        connection.write(all);
        assertArrayEquals(
            all,
            new ReplyReader(connection, 4096)
                .read(ReplyEnd.after(all.length), "all bytes", Deadline.in(LONG)));
      }
    }

    @Test
    void aReadEndsAtItsDeadlineWithoutBytes() throws Exception {
      try (Line line = line();
          Connection connection = open(line)) {
        Deadline deadline = Deadline.inMillis(120);
        assertEquals(0, connection.read(new byte[10], 0, 10, deadline));
        assertTrue(deadline.isOver());
        // A deadline that is over still takes what is there.
        connection.write(new byte[] {7});
        byte[] got = new byte[10];
        Deadline patience = Deadline.in(LONG);
        int n = 0;
        while (n == 0 && !patience.isOver()) {
          n = connection.read(got, 0, 10, Deadline.in(Duration.ZERO));
        }
        assertEquals(1, n);
        assertEquals(7, got[0]);
      }
    }

    @Test
    void anotherThreadWritesWhileOneReads() throws Exception {
      try (Line line = line();
          Connection connection = open(line)) {
        CountDownLatch started = new CountDownLatch(1);
        byte[] got = new byte[1];
        CompletableFuture<Integer> reader =
            CompletableFuture.supplyAsync(() -> {
              started.countDown();
              try {
                return connection.read(got, 0, 1, Deadline.in(LONG));
              } catch (TransportException e) {
                throw new IllegalStateException(e);
              }
            });
        started.await();
        Thread.sleep(50);
        connection.write(new byte[] {0x18});
        assertEquals(1, reader.get(10, TimeUnit.SECONDS));
        assertEquals(0x18, got[0]);
      }
    }

    @Test
    void closingEndsAReadThatWaits() throws Exception {
      try (Line line = line();
          Connection connection = open(line)) {
        CompletableFuture<String> reader =
            CompletableFuture.supplyAsync(() -> {
              try {
                return "read " + connection.read(new byte[1], 0, 1, Deadline.in(LONG));
              } catch (TransportException e) {
                return e.getClass().getSimpleName();
              }
            });
        Thread.sleep(50);
        connection.close();
        assertEquals("ConnectionLostException", reader.get(10, TimeUnit.SECONDS));
        assertFalse(connection.isOpen());
        connection.close();
        assertThrows(ConnectionLostException.class, () -> connection.write(new byte[] {1}));
        assertThrows(
            ConnectionLostException.class,
            () -> connection.read(new byte[1], 0, 1, Deadline.inMillis(1)));
      }
    }

    @Test
    void drainingLeavesNothingStale() throws Exception {
      try (Line line = line();
          Connection connection = open(line)) {
        connection.write(new byte[300]);
        long dropped = connection.drain(Duration.ofMillis(300), Deadline.in(LONG));
        assertEquals(300, dropped);
        connection.write(new byte[] {42});
        assertArrayEquals(
            new byte[] {42},
            new ReplyReader(connection, 16).read(ReplyEnd.after(1), "42", Deadline.in(LONG)));
      }
    }
  }

  @Nested
  class Tcp extends Contract {
    @Override
    Line line() throws IOException {
      EchoServer server = new EchoServer();
      return new Line() {
        @Override
        public Address address() {
          return server.address();
        }

        @Override
        public void close() throws IOException {
          server.close();
        }
      };
    }

    @Test
    void aCutIsTold() throws Exception {
      try (EchoServer server = new EchoServer();
          Connection connection =
              Connections.open(server.address(), Optional.empty(), Deadline.in(LONG))) {
        connection.write(new byte[] {1});
        new ReplyReader(connection, 16).read(ReplyEnd.after(1), "1", Deadline.in(LONG));
        server.cut();
        ConnectionLostException lost =
            assertThrows(
                ConnectionLostException.class,
                () -> connection.read(new byte[1], 0, 1, Deadline.in(LONG)));
        assertTrue(lost.getMessage().startsWith(server.address().toString()), lost::getMessage);
        assertFalse(connection.isOpen());
      }
    }

    @Test
    void aPortThatRefusesSaysWhatToDo() throws Exception {
      Address.Tcp address;
      try (EchoServer server = new EchoServer()) {
        address = server.address();
      }
      String message =
          assertThrows(
                  TransportException.class,
                  () -> Connections.open(address, Optional.empty(), Deadline.in(LONG)))
              .getMessage();
      assertTrue(message.contains("refused") && message.contains("check the port"), message);
    }
  }

  /** The file of a USB device is tried on the file of a pseudo-terminal. */
  @Nested
  class Usbtmc extends Contract {
    @Override
    Line line() throws IOException {
      Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
      EchoServer server = new EchoServer();
      TwinSerialPort port = TwinSerialPort.start(server.address().toString());
      return new Line() {
        @Override
        public Address address() {
          return new Address.Usbtmc(Path.of(port.address().port()));
        }

        @Override
        public void close() throws IOException {
          port.close();
          server.close();
        }
      };
    }

    @Override
    @Test
    void drainingLeavesNothingStale() throws Exception {
      try (Line line = line();
          Connection connection = open(line)) {
        // A device that was asked nothing is not read: only an answer that is owed is dropped.
        assertEquals(0, connection.drain(Duration.ofMillis(50), Deadline.in(LONG)));
        assertEquals(0, connection.read(new byte[4], 0, 4, Deadline.inMillis(20)));
        connection.write(new byte[] {1, 2, 3});
        assertEquals(3, connection.drain(Duration.ofSeconds(5), Deadline.in(LONG)));
      }
    }

    @Test
    void anAbsentDeviceSaysSo() {
      String message =
          assertThrows(
                  TransportException.class,
                  () ->
                      Connections.open(
                          Address.parse("usbtmc:/dev/usbtmc999"),
                          Optional.empty(),
                          Deadline.in(LONG)))
              .getMessage();
      assertTrue(message.contains("check its cable"), message);
    }
  }

  @Nested
  class Serial extends Contract {
    @Override
    Line line() throws IOException {
      Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
      EchoServer server = new EchoServer();
      TwinSerialPort port = TwinSerialPort.start(server.address().toString());
      return new Line() {
        @Override
        public Address address() {
          return port.address();
        }

        @Override
        public void close() throws IOException {
          port.close();
          server.close();
        }
      };
    }

    @Test
    void aPortOpensAgainWithTheSameSettings() throws Exception {
      SerialSettings settings =
          new SerialSettings(
              57_600, 7, SerialSettings.Parity.ODD, 1, SerialSettings.Handshake.NONE);
      try (Line line = line()) {
        for (int i = 0; i < 3; i++) {
          try (Connection connection =
              Connections.open(line.address(), Optional.of(settings), Deadline.in(LONG))) {
            connection.write(new byte[] {65});
            assertArrayEquals(
                new byte[] {65},
                new ReplyReader(connection, 16).read(ReplyEnd.after(1), "A", Deadline.in(LONG)));
          }
        }
      }
    }

    @Test
    void aTwinThatComesAndGoesIsReachedInTheEnd() throws Exception {
      Assumptions.assumeTrue(TwinSerialPort.isAvailable(), "this system has no pseudo-terminals");
      try (EchoServer server = new EchoServer();
          TwinSerialPort port = TwinSerialPort.start(server.address().toString());
          Connection connection =
              Connections.open(
                  port.address(), Optional.of(SerialSettings.of(115_200)), Deadline.in(LONG))) {
        for (int i = 0; i < 1000; i++) {
          connection.write(new byte[] {1});
          server.cut();
        }
        byte[] got = new byte[4096];
        Deadline patience = Deadline.in(LONG);
        boolean answered = false;
        while (!answered && !patience.isOver()) {
          connection.write(new byte[] {2});
          int n = connection.read(got, 0, got.length, Deadline.inMillis(200));
          answered = n > 0 && got[n - 1] == 2;
        }
        assertTrue(answered, "a port that lost its twin for ever");
      }
    }

    @Test
    void aPortInUseSaysSo() throws Exception {
      try (Line line = line();
          Connection first = open(line)) {
        String message = assertThrows(TransportException.class, () -> open(line)).getMessage();
        assertTrue(message.contains("close other programs"), message);
        assertTrue(first.isOpen());
      }
    }

    @Test
    void aPortThatIsNotThereSaysSo() {
      String message =
          assertThrows(
                  TransportException.class,
                  () ->
                      Connections.open(
                          Address.parse("serial:/dev/ttyNOSUCHPORT?9600 8N1"),
                          Optional.empty(),
                          Deadline.in(LONG)))
              .getMessage();
      assertTrue(message.contains("/dev/ttyNOSUCHPORT"), message);
      assertTrue(message.contains("check"), message);
    }

    @Test
    void itsSettingsMustBeKnown() {
      String message =
          assertThrows(
                  TransportException.class,
                  () ->
                      Connections.open(
                          Address.parse("serial:COM3"), Optional.empty(), Deadline.in(LONG)))
              .getMessage();
      assertTrue(message.contains("115200 8N1"), message);
    }
  }
}
