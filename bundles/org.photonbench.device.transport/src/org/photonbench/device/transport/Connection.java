package org.photonbench.device.transport;

import java.io.Closeable;
import java.time.Duration;

/**
 * An open line of bytes to one instrument.
 *
 * <p>One thread reads. Any thread may write at any time, also while another one waits in {@link
 * #read}: each write goes out whole, so a stop command or a control byte overtakes whatever is
 * being waited for. {@link #close()} ends a waiting read.
 */
public interface Connection extends Closeable {
  /** Where it leads, as {@link Address} writes it. */
  String address();

  /**
   * Sends all bytes, not mixed with those of another write.
   *
   * @throws ConnectionLostException if the line is gone
   */
  void write(byte[] bytes) throws TransportException;

  /**
   * Waits for bytes and takes those that are there.
   *
   * @return how many, at least 1; 0 if none came before the deadline
   * @throws ConnectionLostException if the line is gone or was closed
   */
  int read(byte[] target, int from, int length, Deadline deadline) throws TransportException;

  /**
   * Throws away what has arrived, until nothing came for some time. To be called after connecting
   * and after a reply that was not understood, before the next command.
   *
   * @param quiet how long nothing must have come
   * @param deadline when to give up on a line that does not become quiet
   * @return number of bytes thrown away
   */
  default long drain(Duration quiet, Deadline deadline) throws TransportException {
    byte[] scrap = new byte[4096];
    long dropped = 0;
    int n;
    while (!deadline.isOver() && (n = read(scrap, 0, scrap.length, deadline.atMost(quiet))) > 0) {
      dropped += n;
    }
    return dropped;
  }

  /** Whether it was not closed and not found lost. */
  boolean isOpen();

  /** Closes the line; nothing happens if it is closed. */
  @Override
  void close();
}
