package org.photonbench.device.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One question on several ports, to find out where an instrument is. */
public final class PortSearch {
  /** Nothing to be said before a question. */
  public static final byte[] NOTHING = {};

  private static final int LONGEST = 1024;
  private static final Duration QUIET = Duration.ofMillis(100);

  /**
   * What came back on a port.
   *
   * @param answer as it came, with its end
   */
  public record Found(Address address, byte[] answer) {
    /** The answer as text, without its end and outer blanks. */
    public String text() {
      return WireText.text(answer).strip();
    }
  }

  private PortSearch() {}

  /** The serial ports among addresses. */
  public static List<Address> serial(List<Address> present) {
    return present.stream().filter(Address.Serial.class::isInstance).toList();
  }

  /** The USBTMC devices among addresses. */
  public static List<Address> usbtmc(List<Address> present) {
    return present.stream().filter(Address.Usbtmc.class::isInstance).toList();
  }

  /**
   * Asks on each address until the time is over. Ports that cannot be opened, or where nothing of
   * that form is answered, are left out.
   *
   * @param settings of serial ports
   * @param before ends what questions of other protocols left in the instrument; what it answers to
   *     that is dropped
   * @param patience longest wait on one port
   * @param limit longest time for all
   * @param wanted which answers are meant
   */
  public static List<Found> ask(
      List<Address> addresses,
      SerialSettings settings,
      byte[] before,
      byte[] question,
      ReplyEnd end,
      Duration patience,
      Duration limit,
      Predicate<byte[]> wanted) {
    Deadline over = Deadline.in(limit);
    List<Found> found = new ArrayList<>();
    for (Address address : addresses) {
      if (over.isOver()) {
        break;
      }
      try (Connection connection = Connections.open(address, Optional.of(settings), over)) {
        ReplyReader reader = new ReplyReader(connection, LONGEST);
        if (before.length > 0) {
          connection.write(before);
        }
        reader.drain(before.length > 0 ? QUIET : Duration.ZERO, over);
        connection.write(question);
        byte[] answer = reader.read(end, "search", Deadline.in(patience));
        if (wanted.test(answer)) {
          found.add(new Found(address, answer));
        }
      } catch (IOException | RuntimeException e) {
        continue; // taken by another program, or nothing of ours
      }
    }
    return found;
  }
}
