package org.photonbench.driver.pi;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.ReplyEnd;
import org.photonbench.device.transport.ReplyReader;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.WireText;

/**
 * One connection to one controller or to a daisy chain of them: commands, answers, error codes. For
 * one thread at a time, except {@link #stopAll}.
 */
final class GcsLink implements Closeable {
  private static final byte STOP_ALL = 0x18;
  private static final byte ASK_MOVING = 0x05;
  private static final byte ASK_READY = 0x07;
  private static final int READY = 0xB1;
  private static final int NOT_READY = 0xB0;
  private static final int LONGEST = 1 << 16;
  private static final Duration QUIET = Duration.ofMillis(30);
  private static final Duration DRAIN_LIMIT = Duration.ofMillis(500);

  /** A reply goes on as long as its lines end with a space before the line feed. */
  private static final ReplyEnd LINES =
      (buffer, size) -> {
        boolean begun = false;
        for (int i = 0; i < size; i++) {
          if (buffer[i] != '\n') {
            begun = true;
          } else if (begun && buffer[i - 1] != ' ') {
            return i + 1;
          }
        }
        return -1;
      };

  /** A control character; the line feed that most controllers send after it may come later. */
  private static final ReplyEnd CONTROL =
      (buffer, size) -> {
        int from = 0;
        while (from < size && buffer[from] == '\n') {
          from++;
        }
        return from < size ? from + 1 : -1;
      };

  private final Connection connection;
  private final ReplyReader reader;
  private final Duration timeout;

  GcsLink(Connection connection, Duration timeout) {
    this.connection = connection;
    this.timeout = timeout;
    reader = new ReplyReader(connection, LONGEST);
  }

  /**
   * Asks and gives the lines of the answer.
   *
   * @param controller number in a daisy chain; 0 for a controller of its own
   */
  List<String> ask(int controller, String question) throws IOException {
    dropLeftOvers();
    connection.write(WireText.bytes(address(controller) + question + "\n"));
    return readLines(controller, question);
  }

  /** Asks for one value of one axis: the text after {@code AXIS=}. */
  String askAxis(int controller, String command, String axis) throws IOException {
    String question = command + " " + axis;
    List<String> lines = ask(controller, question);
    String start = axis + "=";
    if (lines.size() != 1 || !lines.getFirst().startsWith(start)) {
      throw unexpected(question, String.join(" ", lines));
    }
    return lines.getFirst().substring(start.length()).strip();
  }

  /** Asks for one number of one axis. */
  double askNumber(int controller, String command, String axis) throws IOException {
    String text = askAxis(controller, command, axis);
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw unexpected(command + " " + axis, text);
  }

  /** Asks for yes or no of one axis. */
  boolean askFlag(int controller, String command, String axis) throws IOException {
    return switch (askAxis(controller, command, axis)) {
      case "1" -> true;
      case "0" -> false;
      default -> throw unexpected(command + " " + axis, "neither 0 nor 1");
    };
  }

  /**
   * Gives a command and asks at once whether it was taken; both go out in one write, so that no
   * other host can come between.
   *
   * @throws DeviceException if the controller refuses
   */
  void command(int controller, String command) throws IOException, DeviceException {
    int error = commandForError(controller, command);
    if (error != 0) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          connection.address() + ": '" + command + "' was refused: " + GcsError.text(error) + ".");
    }
  }

  /** Gives a command and returns the error code that it left. */
  int commandForError(int controller, String command) throws IOException {
    dropLeftOvers();
    String address = address(controller);
    connection.write(WireText.bytes(address + command + "\n" + address + "ERR?\n"));
    return errorCode(controller);
  }

  /** Asks for the pending error code, which clears it. */
  int askError(int controller) throws IOException {
    dropLeftOvers();
    connection.write(WireText.bytes(address(controller) + "ERR?\n"));
    return errorCode(controller);
  }

  private int errorCode(int controller) throws IOException {
    List<String> lines = readLines(controller, "ERR?");
    try {
      return Integer.parseInt(lines.getFirst().strip());
    } catch (NumberFormatException e) {
      throw unexpected("ERR?", lines.getFirst());
    }
  }

  /** Which axes move, bit 0 the first one. A control byte: not for daisy chains. */
  int askMoving() throws IOException {
    dropLeftOvers();
    connection.write(new byte[] {ASK_MOVING});
    String text = readLines(0, "whether it moves").getFirst().strip();
    try {
      return Integer.parseInt(text, 16);
    } catch (NumberFormatException e) {
      throw unexpected("whether it moves", text);
    }
  }

  /** Whether it is ready for a command. A control byte: not for daisy chains. */
  boolean askReady() throws IOException {
    dropLeftOvers();
    connection.write(new byte[] {ASK_READY});
    byte[] reply = reader.read(CONTROL, "whether it is ready", Deadline.in(timeout));
    return switch (reply[reply.length - 1] & 0xFF) {
      case READY -> true;
      case NOT_READY -> false;
      default -> throw unexpected("whether it is ready", WireText.escaped(reply));
    };
  }

  /** Stops all axes at once; from any thread. It leaves error 10. */
  void stopAll() throws IOException {
    connection.write(new byte[] {STOP_ALL});
  }

  /** Drops stale bytes and the pending error. */
  void resynchronise(int controller) throws IOException {
    reader.drain(QUIET, Deadline.in(DRAIN_LIMIT));
    askError(controller);
  }

  /** An answer that came too late must not be taken for the answer of the next question. */
  private void dropLeftOvers() throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(DRAIN_LIMIT));
  }

  private List<String> readLines(int controller, String question) throws IOException {
    String text = WireText.text(reader.read(LINES, question, Deadline.in(timeout)));
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    if (lines.isEmpty()) {
      throw unexpected(question, text);
    }
    if (controller != 0) {
      String prefix = "0 " + controller + " ";
      if (!lines.getFirst().startsWith(prefix)) {
        throw unexpected(question, lines.getFirst());
      }
      lines.set(0, lines.getFirst().substring(prefix.length()));
    }
    return lines;
  }

  private static String address(int controller) {
    return controller == 0 ? "" : controller + " ";
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
