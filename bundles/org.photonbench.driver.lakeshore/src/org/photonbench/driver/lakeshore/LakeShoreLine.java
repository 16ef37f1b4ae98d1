package org.photonbench.driver.lakeshore;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.WireText;

/**
 * Questions and commands. Commands have no acknowledgement, so each is followed by a question for
 * the error bits; the instrument wants a pause after every reply.
 */
final class LakeShoreLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration QUIET = Duration.ofMillis(60);
  private static final int LONGEST = 1024;
  private static final ReplyEnd LINE = ReplyEnd.at((byte) '\r', (byte) '\n');

  /** Bits of the event status register that say that a command was not understood or not done. */
  private static final int COMMAND_ERROR = 0x20;

  private static final int EXECUTION_ERROR = 0x10;

  private final Connection connection;
  private final ReplyReader reader;
  private Deadline pause = Deadline.in(Duration.ZERO);

  LakeShoreLine(Connection connection) {
    this.connection = connection;
    reader = new ReplyReader(connection, LONGEST);
  }

  /** The answer to a question, without its end and outer blanks. */
  String ask(String question) throws IOException {
    awaitPause();
    // After the pause, not before: an answer that came late must not be taken for the next one's.
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    send(question);
    String line = WireText.text(reader.read(LINE, question, Deadline.in(TIMEOUT)));
    pause = Deadline.in(PAUSE);
    String answer = line.strip();
    if (!answer.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw unexpected(question, answer);
    }
    return answer;
  }

  private void awaitPause() {
    try {
      while (!pause.isOver()) {
        Thread.sleep(pause.millisLeft());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(String text) throws IOException {
    awaitPause();
    connection.write(WireText.bytes(text + "\n"));
    pause = Deadline.in(PAUSE);
  }

  /** A number. */
  double askNumber(String question) throws IOException {
    String answer = ask(question);
    try {
      double value = Double.parseDouble(answer);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw unexpected(question, answer);
  }

  /** A whole number. */
  int askInteger(String question) throws IOException {
    String answer = ask(question);
    try {
      return Integer.parseInt(answer);
    } catch (NumberFormatException e) {
      throw unexpected(question, answer);
    }
  }

  /** The parts between commas. */
  String[] askList(String question, int parts) throws IOException {
    String answer = ask(question);
    String[] list = answer.split(",", -1);
    if (list.length != parts) {
      throw unexpected(question, answer);
    }
    for (int i = 0; i < parts; i++) {
      list[i] = list[i].strip();
    }
    return list;
  }

  /**
   * Gives a command.
   *
   * @throws DeviceException if the instrument did not understand or not do it
   */
  void command(String format, Object... values) throws IOException, DeviceException {
    String command = String.format(Locale.ROOT, format, values);
    send(command);
    int events = askInteger("*ESR?");
    if ((events & (COMMAND_ERROR | EXECUTION_ERROR)) != 0) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          connection.address()
              + ": the controller refused '"
              + command
              + "' (event status "
              + events
              + "); check that it has this output and this range.");
    }
  }

  /** Drops what is on the line, and error bits of before. */
  void resynchronise() throws IOException {
    reader.drain(QUIET, Deadline.in(TIMEOUT));
    send("*CLS");
  }

  private UnexpectedReplyException unexpected(String question, String answer) {
    return new UnexpectedReplyException(
        connection.address()
            + ": the answer to '"
            + question
            + "' makes no sense: "
            + WireText.shown(WireText.bytes(answer))
            + ".");
  }

  @Override
  public void close() {
    connection.close();
  }
}
