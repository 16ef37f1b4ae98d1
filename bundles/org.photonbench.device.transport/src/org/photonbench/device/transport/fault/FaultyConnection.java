package org.photonbench.device.transport.fault;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.TransportException;
import org.photonbench.device.transport.WireText;

/**
 * A connection that misbehaves as a plan says. Each write is a request; what is read before the
 * next one is its answer.
 */
public final class FaultyConnection implements Connection {
  private final Connection connection;
  private final FaultPlan plan;
  private final Duration delay;
  private final Random random;
  private final Map<String, byte[]> answers = new HashMap<>();
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
  private long requests;
  private Fault fault;
  private String request = "";
  private Deadline notBefore = Deadline.in(Duration.ZERO);
  private byte[] frozen;
  private int frozenTaken;
  private boolean half;

  /**
   * A connection with faults.
   *
   * @param delay by which late answers come late
   * @param seed of the garbage
   */
  public FaultyConnection(Connection connection, FaultPlan plan, Duration delay, long seed) {
    this.connection = connection;
    this.plan = plan;
    this.delay = delay;
    random = new Random(seed);
  }

  /** A connector whose connections have the same faults, counted anew in each. */
  public static Connector around(Connector connector, FaultPlan plan, Duration delay, long seed) {
    return () -> new FaultyConnection(connector.open(), plan, delay, seed);
  }

  @Override
  public String address() {
    return connection.address();
  }

  @Override
  public void write(byte[] bytes) throws TransportException {
    synchronized (this) {
      endAnswer();
      request = WireText.text(bytes);
      fault = plan.fault(requests++, bytes).orElse(null);
      half = false;
      if (fault == Fault.LATE_REPLY) {
        notBefore = Deadline.in(delay);
      }
      if (fault == Fault.BUSY_FOR_EVER) {
        frozen = answers.get(request);
        frozenTaken = 0;
      }
    }
    connection.write(bytes);
  }

  /** Keeps the answer to the last request for the time when it stays the same. */
  private void endAnswer() {
    if (answer.size() > 0) {
      answers.put(request, answer.toByteArray());
      answer.reset();
    }
    frozen = null;
  }

  @Override
  public int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    Fault now;
    synchronized (this) {
      now = fault;
    }
    if (now == Fault.DISCONNECT) {
      connection.close();
      throw new ConnectionLostException(address() + ": the line was cut (a fault put in).");
    }
    if (!waitUntil(notBefore, deadline)) {
      return 0;
    }
    if (now == Fault.SILENCE || half) {
      swallow(deadline);
      return 0;
    }
    byte[] same = frozen;
    if (same != null) {
      return readFrozen(same, target, from, length, deadline);
    }
    int n = connection.read(target, from, length, deadline);
    if (n > 0) {
      synchronized (this) {
        answer.write(target, from, n);
      }
      if (now == Fault.GARBAGE) {
        garble(target, from, n);
      }
      if (now == Fault.HALF_REPLY) {
        half = true;
        return Math.max(1, n / 2);
      }
    }
    return n;
  }

  private int readFrozen(byte[] same, byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    if (frozenTaken == same.length) {
      swallow(deadline);
      return 0;
    }
    // The true answer goes by unseen, as soon as it is there.
    connection.read(new byte[4096], 0, 4096, deadline);
    byte[] rest = Arrays.copyOfRange(same, frozenTaken, same.length);
    int n = Math.min(length, rest.length);
    System.arraycopy(rest, 0, target, from, n);
    frozenTaken += n;
    return n;
  }

  private void swallow(Deadline deadline) throws TransportException {
    byte[] scrap = new byte[4096];
    while (!deadline.isOver()) {
      connection.read(scrap, 0, scrap.length, deadline);
    }
  }

  private void garble(byte[] target, int from, int n) {
    for (int i = from; i < from + n; i++) {
      target[i] ^= (byte) (1 + random.nextInt(255));
    }
  }

  /** Whether the moment came before the deadline. */
  private static boolean waitUntil(Deadline moment, Deadline deadline) {
    while (!moment.isOver()) {
      if (deadline.isOver()) {
        return false;
      }
      try {
        Thread.sleep(Math.min(moment.millisLeft(), deadline.millisLeft()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isOpen() {
    return connection.isOpen();
  }

  @Override
  public void close() {
    connection.close();
  }
}
