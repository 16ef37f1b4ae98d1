package org.photonbench.driver.thorlabs;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.WireText;

/** Questions and commands of SCPI; the error queue is read after each command. */
final class ScpiLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration QUIET = Duration.ofMillis(50);
  private static final int LONGEST = 1024;
  private static final int MOST_ERRORS = 30;
  private static final ReplyEnd LINE = ReplyEnd.at((byte) '\n');

  private final Connection connection;
  private final ReplyReader reader;

  ScpiLine(Connection connection) {
    this.connection = connection;
    reader = new ReplyReader(connection, LONGEST);
  }

  String ask(String question) throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    connection.write(WireText.bytes(question + "\n"));
    String answer = WireText.text(reader.read(LINE, question, Deadline.in(TIMEOUT))).strip();
    if (!answer.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw Lines.unexpected(connection, question, answer);
    }
    return answer;
  }

  double askNumber(String question) throws IOException {
    return Lines.number(connection, question, ask(question));
  }

  /**
   * Gives a command.
   *
   * @throws DeviceException if the instrument notes an error
   */
  void command(String command) throws IOException, DeviceException {
    connection.write(WireText.bytes(command + "\n"));
    String first = "";
    for (int i = 0; i < MOST_ERRORS; i++) {
      String error = ask("SYST:ERR?");
      if (Lines.number(connection, "SYST:ERR?", error.split(",", 2)[0]) == 0) {
        break;
      }
      first = first.isEmpty() ? error : first;
    }
    if (!first.isEmpty()) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          connection.address() + ": '" + command + "' was refused: " + first + ".");
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
