package org.example.acme.shutter;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.WireText;

/** Commands are lines, each is answered by one line; {@code ?} is a refusal. */
final class ShutterLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofMillis(80);
  private static final ReplyEnd LINE = ReplyEnd.at((byte) '\n');
  private static final int LONGEST = 128;

  private final Connection connection;
  private final ReplyReader reader;

  ShutterLine(Connection connection) {
    this.connection = connection;
    reader = new ReplyReader(connection, LONGEST);
  }

  String ask(String command) throws IOException, DeviceException {
    drain(Duration.ZERO); // An answer that came too late belongs to another question.
    connection.write(WireText.bytes(command + "\n"));
    String answer =
        WireText.text(reader.read(LINE, "'" + command + "'", Deadline.in(TIMEOUT))).strip();
    if (answer.equals("?")) {
      throw new DeviceException(
          Reason.INSTRUMENT, connection.address() + " refused '" + command + "'.");
    }
    return answer;
  }

  /** Whether it is open; anything else than the two words is no answer. */
  boolean isOpen() throws IOException, DeviceException {
    String answer = ask("STATE");
    return switch (answer) {
      case "OPEN" -> true;
      case "CLOSED" -> false;
      default -> throw new UnexpectedReplyException("'STATE' was answered by '" + answer + "'.");
    };
  }

  void resynchronise() throws IOException {
    drain(QUIET);
  }

  private void drain(Duration quiet) throws IOException {
    reader.drain(quiet, Deadline.in(TIMEOUT));
  }

  @Override
  public void close() {
    connection.close();
  }
}
