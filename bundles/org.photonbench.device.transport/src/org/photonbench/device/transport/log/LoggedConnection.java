package org.photonbench.device.transport.log;

import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.TransportException;

/** A connection whose bytes are noted in a log on their way. */
public final class LoggedConnection implements Connection {
  private final Connection connection;
  private final WireLog log;

  /** Takes over the connection: closing this closes it. */
  public LoggedConnection(Connection connection, WireLog log) {
    this.connection = connection;
    this.log = log;
  }

  /** A connector whose connections are all noted in one log. */
  public static Connector around(Connector connector, WireLog log) {
    return () -> new LoggedConnection(connector.open(), log);
  }

  @Override
  public String address() {
    return connection.address();
  }

  @Override
  public void write(byte[] bytes) throws TransportException {
    // Before, so that the answer cannot stand in front of it.
    log.add(WireEvent.Direction.SENT, bytes, 0, bytes.length);
    connection.write(bytes);
  }

  @Override
  public int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    int n = connection.read(target, from, length, deadline);
    if (n > 0) {
      log.add(WireEvent.Direction.RECEIVED, target, from, n);
    }
    return n;
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
