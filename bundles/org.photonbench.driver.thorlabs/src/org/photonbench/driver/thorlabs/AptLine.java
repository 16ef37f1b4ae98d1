package org.photonbench.driver.thorlabs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyReader;

/**
 * Messages to and from one unit, or one bay of a rack. Messages that the unit sends by itself are
 * passed over: what is believed is what was asked for.
 */
final class AptLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration QUIET = Duration.ofMillis(50);
  private static final int LONGEST = 1024;

  private final Connection connection;
  private final ReplyReader reader;
  private final int destination;

  /**
   * A line.
   *
   * @param destination 0x50 for a unit of its own, 0x21 and up for the bays of a rack
   */
  AptLine(Connection connection, int destination) {
    this.connection = connection;
    this.destination = destination;
    reader = new ReplyReader(connection, LONGEST);
  }

  /** Sends a message without data; from any thread. */
  void send(int id, int first, int second) throws IOException {
    connection.write(AptMessage.bytes(id, first, second, destination));
  }

  /** Sends a message with data. */
  void send(int id, ByteBuffer data) throws IOException {
    connection.write(AptMessage.bytes(id, data, destination));
  }

  /**
   * Asks.
   *
   * @param dataBytes data that the answer must have at least
   */
  AptMessage ask(int question, int channel, int answer, int dataBytes) throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    send(question, channel, 0);
    Deadline deadline = Deadline.in(TIMEOUT);
    String what = String.format("message %04X", question);
    while (true) {
      AptMessage message = AptMessage.of(reader.read(AptMessage::lengthOf, what, deadline));
      if (message.id() == answer && message.data().length >= dataBytes) {
        return message;
      }
    }
  }

  void resynchronise() throws IOException {
    reader.drain(QUIET, Deadline.in(TIMEOUT));
  }

  @Override
  public void close() {
    connection.close();
  }
}
