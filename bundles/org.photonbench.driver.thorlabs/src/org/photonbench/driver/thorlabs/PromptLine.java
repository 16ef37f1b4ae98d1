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

/**
 * A line whose instrument repeats each command, answers, and prompts for the next one. A command
 * that takes long is prompted for when it is done.
 */
final class PromptLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  /** For a command before that takes long. */
  private static final Duration LONG_TIMEOUT = Duration.ofSeconds(10);

  private static final Duration QUIET = Duration.ofMillis(80);
  private static final int LONGEST = 512;
  private static final String PROMPT = "> ";
  private static final ReplyEnd AT_PROMPT = ReplyEnd.at((byte) '>', (byte) ' ');
  private static final String REFUSAL = "Command error";

  private final Connection connection;
  private final ReplyReader reader;
  private String pending = "";
  private byte[] peeked = {};

  PromptLine(Connection connection) {
    this.connection = connection;
    reader = new ReplyReader(connection, LONGEST);
  }

  /**
   * Gives a command and waits for its answer, and for the end of one before that takes long.
   *
   * @return what stands between the repeated command and the prompt
   * @throws DeviceException if the instrument refuses
   */
  String ask(String command) throws IOException, DeviceException {
    boolean late = !pending.isEmpty();
    if (!late) {
      reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    }
    connection.write(WireText.bytes(command + "\r"));
    if (late) {
      String before = pending;
      pending = "";
      answer(before, LONG_TIMEOUT);
    }
    return answer(command, TIMEOUT);
  }

  /** Gives a command without waiting for its end. */
  void begin(String command) throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    connection.write(WireText.bytes(command + "\r"));
    pending = command;
  }

  /**
   * Whether the command that was begun has ended.
   *
   * @param patience how long to wait for that
   */
  boolean hasEnded(Duration patience) throws IOException, DeviceException {
    if (pending.isEmpty()) {
      return true;
    }
    byte[] first = new byte[1];
    // One byte shows whether the prompt is coming; what came of it must not be thrown away.
    if (peeked.length == 0 && connection.read(first, 0, 1, Deadline.in(patience)) == 0) {
      return false;
    }
    peeked = peeked.length == 0 ? first : peeked;
    String command = pending;
    pending = "";
    answer(command, TIMEOUT);
    return true;
  }

  private String answer(String command, Duration patience) throws IOException, DeviceException {
    String early = WireText.text(peeked);
    peeked = new byte[0];
    String whole =
        early + WireText.text(reader.read(AT_PROMPT, "'" + command + "'", Deadline.in(patience)));
    String echo = command + "\r";
    if (!whole.startsWith(echo)) {
      throw Lines.unexpected(connection, command, whole);
    }
    String body = whole.substring(echo.length(), whole.length() - PROMPT.length()).strip();
    if (body.startsWith(REFUSAL)) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          connection.address()
              + ": '"
              + command
              + "' was refused ("
              + body.substring(REFUSAL.length()).strip()
              + "); check that the instrument can do that.");
    }
    return body;
  }

  /** A whole number. */
  int askInteger(String command) throws IOException, DeviceException {
    String answer = ask(command);
    try {
      return Integer.parseInt(answer);
    } catch (NumberFormatException e) {
      throw Lines.unexpected(connection, command, answer);
    }
  }

  /** Whether a command was begun whose end was not seen. */
  boolean isBusy() {
    return !pending.isEmpty();
  }

  /** Drops what is on the line. */
  void resynchronise() throws IOException {
    pending = "";
    peeked = new byte[0];
    reader.drain(QUIET, Deadline.in(TIMEOUT));
  }

  @Override
  public void close() {
    connection.close();
  }
}
