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
import org.photonbench.device.transport.ReplyTimeoutException;
import org.photonbench.device.transport.WireText;

/**
 * One module on an Elliptec bus. A move is answered when it has ended; until then nothing else is
 * asked, because the module would not answer.
 */
final class ElliptecLine implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration QUIET = Duration.ofMillis(60);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final int LONGEST = 128;
  private static final ReplyEnd LINE = ReplyEnd.at((byte) '\r', (byte) '\n');

  private static final int BUSY = 0x09;

  private static final String[] STATUS = {
    "ok",
    "communication time-out",
    "mechanical time-out: something blocks it",
    "unknown command",
    "value out of range",
    "module isolated",
    "module out of isolation",
    "initialisation failed",
    "thermal error: let it cool down",
    "busy",
    "sensor error",
    "motor error",
    "out of range",
    "over-current"
  };

  private final Connection connection;
  private final ReplyReader reader;
  private final char address;
  private boolean moving;
  private Deadline pause = Deadline.in(Duration.ZERO);

  ElliptecLine(Connection connection, char address) {
    this.connection = connection;
    this.address = address;
    reader = new ReplyReader(connection, LONGEST);
  }

  private void send(String command) throws IOException {
    try {
      while (!pause.isOver()) {
        Thread.sleep(pause.millisLeft());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.write(WireText.bytes(address + command));
    pause = Deadline.in(PAUSE);
  }

  /** The next answer of this module; what buttons caused and other modules said is passed over. */
  private String answer(String command, Deadline deadline) throws IOException {
    while (true) {
      String line =
          WireText.text(reader.read(LINE, "'" + address + command + "'", deadline)).strip();
      boolean ours = !line.isEmpty() && line.charAt(0) == address && line.length() >= 3;
      if (ours && !line.startsWith("BO", 1) && !line.startsWith("BS", 1)) {
        return line.substring(1);
      }
      if (!line.isEmpty() && !line.matches("[0-9A-F][A-Z][A-Z][0-9A-F]*")) {
        throw Lines.unexpected(connection, address + command, line);
      }
    }
  }

  /**
   * Asks while nothing moves.
   *
   * @param kind the two letters that the answer starts with
   * @param digits how many follow them
   */
  String ask(String command, String kind, int digits) throws IOException, DeviceException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    send(command);
    String answer = answer(command, Deadline.in(TIMEOUT));
    if (answer.startsWith("GS")) {
      requireOk(command, status(command, answer));
    }
    if (!answer.startsWith(kind) || answer.length() != 2 + digits) {
      throw Lines.unexpected(connection, address + command, answer);
    }
    return answer.substring(2);
  }

  private int status(String command, String answer) throws IOException {
    try {
      return Integer.parseInt(answer.substring(2), 16);
    } catch (NumberFormatException e) {
      throw Lines.unexpected(connection, address + command, answer);
    }
  }

  private void requireOk(String command, int status) throws DeviceException {
    if (status != 0) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          connection.address()
              + ": the module refused '"
              + address
              + command
              + "': "
              + (status < STATUS.length ? STATUS[status] : "status " + status)
              + ".");
    }
  }

  /** Position in pulses. */
  int position() throws IOException, DeviceException {
    return Integer.parseUnsignedInt(ask("gp", "PO", 8), 16);
  }

  /** Begins a move; its end is asked for by {@link #isMoving}. */
  void begin(String command) throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
    send(command);
    moving = true;
  }

  /**
   * Whether the move that was begun goes on.
   *
   * @param patience how long to wait for its end
   * @throws DeviceException if it ended with an error
   */
  boolean isMoving(Duration patience) throws IOException, DeviceException {
    if (!moving) {
      return false;
    }
    try {
      String answer = answer("move", Deadline.in(patience));
      if (answer.startsWith("GS")) {
        int status = status("move", answer);
        if (status == BUSY) {
          return true;
        }
        moving = false;
        requireOk("move", status);
      }
      moving = false;
      return false;
    } catch (ReplyTimeoutException e) {
      if (e.received().length > 0) {
        throw e;
      }
      return true;
    }
  }

  /** Stops it. */
  void stop() throws IOException {
    send("st");
  }

  /** Drops what is on the line, and asks whether it moves. */
  void resynchronise() throws IOException {
    moving = false;
    reader.drain(QUIET, Deadline.in(TIMEOUT));
    send("gs");
    String answer = answer("gs", Deadline.in(TIMEOUT));
    moving = answer.startsWith("GS") && status("gs", answer) == BUSY;
  }

  @Override
  public void close() {
    connection.close();
  }
}
