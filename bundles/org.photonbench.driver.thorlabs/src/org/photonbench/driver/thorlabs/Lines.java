package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.LoggedConnection;
import org.photonbench.device.transport.log.WireLog;

/** What the lines of all these instruments have in common. */
final class Lines {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private Lines() {}

  /** Opens the connection of a set-up, logged. */
  static Connection open(String id, String connection, SerialSettings usual, WireLog log)
      throws IOException, DeviceException {
    try {
      return LoggedConnection.around(
              Connector.of(Address.parse(connection), Optional.of(usual), CONNECT_TIMEOUT), log)
          .open();
    } catch (IllegalArgumentException e) {
      throw new DeviceException(Reason.UNREACHABLE, id + ": " + e.getMessage(), e);
    }
  }

  static UnexpectedReplyException unexpected(
      Connection connection, String question, String answer) {
    return new UnexpectedReplyException(
        connection.address()
            + ": the answer to '"
            + question
            + "' makes no sense: "
            + WireText.shown(WireText.bytes(answer))
            + ".");
  }

  /** A number that an instrument wrote. */
  static double number(Connection connection, String question, String answer) throws IOException {
    try {
      double value = Double.parseDouble(answer);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw unexpected(connection, question, answer);
  }
}
