package org.photonbench.device.transport.log;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.TransportException;
import org.photonbench.device.transport.WireText;

/**
 * Answers as a transcript has it. Bytes that the transcript does not have are refused, so it checks
 * a driver byte by byte. Pauses are not waited for.
 */
public final class ReplayConnection implements Connection {
  /** In which order the transcript must be gone through. */
  public enum Order {
    /** Exactly as it was recorded. */
    AS_RECORDED,
    /**
     * Any: a request gets the answer of its next occurrence in the transcript, counted from the
     * last one and round from the end to the start.
     */
    ANY
  }

  private final String address;
  private final List<Exchange> exchanges;
  private final Order order;
  private final boolean[] used;
  private final ByteArrayOutputStream request = new ByteArrayOutputStream();
  private byte[] answer = {};
  private int taken;
  private int next;
  private boolean closed;

  /**
   * A replay.
   *
   * @param address what {@link #address()} says
   */
  public ReplayConnection(Transcript transcript, Order order, String address) {
    this.address = address;
    this.order = order;
    exchanges = transcript.exchanges();
    used = new boolean[exchanges.size()];
    if (!exchanges.isEmpty() && exchanges.getFirst().sent().length == 0) {
      answer(0);
    }
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public synchronized void write(byte[] bytes) throws TransportException {
    requireOpen();
    request.writeBytes(bytes);
    byte[] sent = request.toByteArray();
    int found = order == Order.AS_RECORDED ? matchNext(sent) : matchAny(sent);
    if (found >= 0) {
      request.reset();
      answer(found);
      notifyAll();
    }
  }

  private void answer(int exchange) {
    used[exchange] = true;
    next = exchange + 1;
    byte[] reply = exchanges.get(exchange).received();
    byte[] rest = Arrays.copyOfRange(answer, taken, answer.length + reply.length);
    System.arraycopy(reply, 0, rest, answer.length - taken, reply.length);
    answer = rest;
    taken = 0;
    // What came unasked follows by itself.
    if (next < exchanges.size() && exchanges.get(next).sent().length == 0) {
      answer(next);
    }
  }

  /** The next exchange if all of it was sent, -1 if the start of it was. */
  private int matchNext(byte[] sent) throws TranscriptMismatchException {
    if (next == exchanges.size()) {
      throw new TranscriptMismatchException(
          address + ": " + WireText.shown(sent) + " was sent after the end of the transcript.");
    }
    byte[] expected = exchanges.get(next).sent();
    if (!startsWith(expected, sent)) {
      throw new TranscriptMismatchException(
          address
              + ": "
              + WireText.shown(sent)
              + " was sent where the transcript has "
              + WireText.shown(expected)
              + " (exchange "
              + (next + 1)
              + ").");
    }
    return sent.length == expected.length ? next : -1;
  }

  private int matchAny(byte[] sent) throws TranscriptMismatchException {
    boolean started = false;
    for (int i = 0; i < exchanges.size(); i++) {
      int exchange = (next + i) % exchanges.size();
      byte[] expected = exchanges.get(exchange).sent();
      if (Arrays.equals(expected, sent)) {
        return exchange;
      }
      started |= startsWith(expected, sent);
    }
    if (!started) {
      throw new TranscriptMismatchException(
          address + ": " + WireText.shown(sent) + " was sent, which the transcript does not have.");
    }
    return -1;
  }

  private static boolean startsWith(byte[] whole, byte[] start) {
    return start.length <= whole.length
        && Arrays.equals(whole, 0, start.length, start, 0, start.length);
  }

  @Override
  public synchronized int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    requireOpen();
    while (taken == answer.length) {
      long nanos = deadline.nanosLeft();
      if (nanos == 0) {
        return 0;
      }
      try {
        TimeUnit.NANOSECONDS.timedWait(this, nanos);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
      requireOpen();
    }
    int n = Math.min(length, answer.length - taken);
    System.arraycopy(answer, taken, target, from, n);
    taken += n;
    return n;
  }

  private void requireOpen() throws ConnectionLostException {
    if (closed) {
      throw new ConnectionLostException(address + ": the replay was closed.");
    }
  }

  /** Exchanges of the transcript that did not take place. */
  public synchronized List<Exchange> unused() {
    return IntStream.range(0, used.length).filter(i -> !used[i]).mapToObj(exchanges::get).toList();
  }

  @Override
  public synchronized boolean isOpen() {
    return !closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
