package org.photonbench.device.queue;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.photonbench.device.DeviceException;

/**
 * The open connections by their address. Instruments behind one physical connection (the axes of a
 * controller, a daisy chain) share it and its queue; it is closed when the last of them lets go.
 * Thread-safe.
 */
public final class ConnectionPool {
  /**
   * Opens a connection.
   *
   * @param <C> connection of the transport
   */
  @FunctionalInterface
  public interface Opener<C extends Closeable> {
    C open() throws IOException, DeviceException;
  }

  private static final class Shared {
    final Closeable connection;
    final CommandQueue queue;
    int users;

    Shared(Closeable connection, CommandQueue queue) {
      this.connection = connection;
      this.queue = queue;
    }
  }

  /**
   * One instrument's share of a connection.
   *
   * @param <C> connection of the transport
   */
  public static final class Lease<C extends Closeable> implements Closeable {
    private final ConnectionPool pool;
    private final String address;
    private final Shared shared;
    private final C connection;
    private boolean released;

    private Lease(ConnectionPool pool, String address, Shared shared, C connection) {
      this.pool = pool;
      this.address = address;
      this.shared = shared;
      this.connection = connection;
    }

    public C connection() {
      return connection;
    }

    public CommandQueue queue() {
      return shared.queue;
    }

    /** Lets go of it; the last one closes it. */
    @Override
    public void close() throws IOException {
      synchronized (pool.open) {
        if (released) {
          return;
        }
        released = true;
      }
      pool.release(address, shared);
    }

    /** Takes the broken connection out of use: the next {@link #acquire} opens a new one. */
    public void withdraw() {
      synchronized (pool.open) {
        pool.open.remove(address, shared);
      }
    }

    /** Withdraws the broken connection and closes it for all who share it. */
    public void abandon() throws IOException {
      withdraw();
      synchronized (pool.open) {
        released = true;
      }
      try {
        shared.connection.close();
      } finally {
        shared.queue.close();
      }
    }
  }

  private final Map<String, Shared> open = new HashMap<>();
  private final Map<String, Object> gates = new ConcurrentHashMap<>();

  /**
   * The connection of that address, opened if it is not open yet.
   *
   * @param type class of the connection
   * @throws IOException if it cannot be opened
   */
  public <C extends Closeable> Lease<C> acquire(String address, Class<C> type, Opener<C> opener)
      throws IOException, DeviceException {
    // One at a time for each address: an absent instrument must not hold up the others.
    synchronized (gates.computeIfAbsent(address, key -> new Object())) {
      Shared shared;
      synchronized (open) {
        shared = open.get(address);
        if (shared != null && type.isInstance(shared.connection)) {
          shared.users++;
        }
      }
      if (shared == null) {
        shared = new Shared(opener.open(), new CommandQueue(address));
        shared.users = 1;
        synchronized (open) {
          open.put(address, shared);
        }
      } else if (!type.isInstance(shared.connection)) {
        throw new DeviceException(
            DeviceException.Reason.UNREACHABLE,
            "The connection "
                + address
                + " is in use by another kind of driver; give each instrument its own.");
      }
      return new Lease<>(this, address, shared, type.cast(shared.connection));
    }
  }

  private void release(String address, Shared shared) throws IOException {
    synchronized (open) {
      shared.users--;
      if (shared.users > 0) {
        return;
      }
      open.remove(address, shared);
    }
    // First the connection: closing it ends a read in which the queue's thread may wait.
    try {
      shared.connection.close();
    } finally {
      shared.queue.close();
    }
  }
}
