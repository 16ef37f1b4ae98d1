package org.photonbench.driver.zaber;

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

/** Commands and answers of the ASCII protocol; every command has an id and a checksum. */
final class ZaberLink implements Closeable {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final ReplyEnd LINE = ReplyEnd.at((byte) '\n');

  private final Connection connection;
  private final ReplyReader reader;
  private int id;

  /** What came: whether it moves, its warning flag ({@code --} for none), and data. */
  record Answer(boolean busy, String warning, String data) {}

  ZaberLink(Connection connection) {
    this.connection = connection;
    reader = new ReplyReader(connection, 256);
  }

  Answer ask(String address, String words) throws IOException, DeviceException {
    drain();
    id = (id + 1) % 100;
    String number = String.format(Locale.ROOT, "%02d", id);
    String command = address + " " + number + " " + words;
    connection.write(WireText.bytes("/" + command + ":" + checksum(command) + "\n"));
    Deadline deadline = Deadline.in(TIMEOUT);
    while (true) {
      String line = WireText.text(reader.read(LINE, words, deadline)).strip();
      String[] parts = line.split(":")[0].split(" ", 7);
      // Alerts, information, and answers to earlier commands are not for this one.
      if (parts.length >= 6 && line.startsWith("@") && parts[2].equals(number)) {
        return answer(words, line, parts);
      }
      if (!line.matches("[!#@].*")) {
        throw new UnexpectedReplyException("'" + words + "' was answered by '" + line + "'.");
      }
    }
  }

  private Answer answer(String words, String line, String[] parts)
      throws IOException, DeviceException {
    int colon = line.indexOf(':');
    String data = parts.length > 6 ? parts[6] : "";
    if (colon >= 0 && !checksum(line.substring(1, colon)).equals(line.substring(colon + 1))) {
      throw new UnexpectedReplyException("The checksum of '" + line + "' is wrong.");
    }
    if (!parts[3].equals("OK")) {
      throw new DeviceException(
          Reason.INSTRUMENT, connection.address() + " refused '" + words + "': " + data + ".");
    }
    return new Answer(parts[4].equals("BUSY"), parts[5], data);
  }

  /** The negative sum of the bytes between the marker and the colon, two hexadecimal digits. */
  static String checksum(String text) {
    return String.format("%02X", -text.chars().sum() & 0xFF);
  }

  void drain() throws IOException {
    reader.drain(Duration.ZERO, Deadline.in(TIMEOUT));
  }

  @Override
  public void close() {
    connection.close();
  }
}
