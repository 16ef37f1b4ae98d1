package org.photonbench.device.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Takes whole replies from a connection and keeps what came beyond for the next one. For the one
 * thread that reads.
 */
public final class ReplyReader {
  private final Connection connection;
  private final byte[] buffer;
  private int size;

  /**
   * A reader.
   *
   * @param longest bytes that a reply may have at most: more without an end is garbage
   */
  public ReplyReader(Connection connection, int longest) {
    if (longest < 1) {
      throw new IllegalArgumentException("a reply has at least 1 byte, not " + longest);
    }
    this.connection = connection;
    buffer = new byte[longest];
  }

  /**
   * The next reply with its terminator.
   *
   * @param what what is waited for, for the message, for example the command
   * @throws ReplyTimeoutException if it is not complete at the deadline; what came of it is thrown
   *     away
   * @throws ConnectionLostException if the line is gone
   * @throws UnexpectedReplyException if it is longer than a reply can be; it is thrown away
   */
  public byte[] read(ReplyEnd end, String what, Deadline deadline) throws IOException {
    while (true) {
      int length = size == 0 ? -1 : end.lengthOf(buffer, size);
      if (length >= 0) {
        byte[] reply = Arrays.copyOf(buffer, length);
        System.arraycopy(buffer, length, buffer, 0, size - length);
        size -= length;
        return reply;
      }
      if (size == buffer.length) {
        byte[] garbage = take();
        throw new UnexpectedReplyException(
            connection.address()
                + ": the reply to "
                + what
                + " does not end: "
                + WireText.shown(garbage)
                + "; check that the instrument and the settings of its line are the right ones.");
      }
      int n = connection.read(buffer, size, buffer.length - size, deadline);
      if (n == 0) {
        byte[] received = take();
        throw new ReplyTimeoutException(
            connection.address()
                + ": no complete reply to "
                + what
                + " in time, received "
                + WireText.shown(received)
                + "; check that the instrument is on and connected.",
            received);
      }
      size += n;
    }
  }

  /** Throws away what came and comes, see {@link Connection#drain}; the number of bytes. */
  public long drain(Duration quiet, Deadline deadline) throws TransportException {
    long dropped = size;
    size = 0;
    return dropped + connection.drain(quiet, deadline);
  }

  /** Whether bytes came that belong to no reply taken so far. */
  public boolean hasLeftOver() {
    return size > 0;
  }

  private byte[] take() {
    byte[] taken = Arrays.copyOf(buffer, size);
    size = 0;
    return taken;
  }
}
