package org.photonbench.device.transport.twin;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import org.photonbench.device.transport.Address;

/**
 * A serial port that leads to a twin: a pseudo-terminal whose bytes go to a TCP port and back, as
 * with a network adapter for serial lines. When the twin is gone bytes are lost; when it is back
 * they go through again. Linux only.
 */
public final class TwinSerialPort implements AutoCloseable {
  private static final int POLL_MILLIS = 20;

  private final PseudoTerminal terminal;
  private final Address.Tcp twin;
  private final Thread toTwin;
  private final Thread fromTwin;
  private volatile Socket line;
  private volatile boolean closed;

  private TwinSerialPort(PseudoTerminal terminal, Address.Tcp twin, Socket line) {
    this.terminal = terminal;
    this.twin = twin;
    this.line = line;
    String name = "twin port " + terminal.name();
    toTwin = Thread.ofPlatform().daemon().name(name).unstarted(this::copyToTwin);
    fromTwin = Thread.ofPlatform().daemon().name(name).unstarted(this::copyFromTwin);
  }

  /** Whether this system has pseudo-terminals as they are used here. */
  public static boolean isAvailable() {
    return PseudoTerminal.isAvailable();
  }

  /**
   * Makes a port.
   *
   * @param address where the twin listens, {@code tcp://HOST:PORT}
   * @throws IOException if the system has no pseudo-terminals or the twin does not listen
   */
  public static TwinSerialPort start(String address) throws IOException {
    if (!(Address.parse(address) instanceof Address.Tcp twin)) {
      throw new IllegalArgumentException(address + " is no TCP port");
    }
    Socket line = dial(twin);
    try {
      TwinSerialPort port = new TwinSerialPort(PseudoTerminal.open(), twin, line);
      port.toTwin.start();
      port.fromTwin.start();
      return port;
    } catch (IOException e) {
      line.close();
      throw e;
    }
  }

  private static Socket dial(Address.Tcp twin) throws IOException {
    Socket socket = new Socket(twin.host(), twin.port());
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Where the driver finds the twin. */
  public Address.Serial address() {
    return new Address.Serial(terminal.name(), Optional.empty());
  }

  @SuppressWarnings("resource") // closed by hanging up
  private void copyToTwin() {
    byte[] bytes = new byte[4096];
    while (!closed) {
      Socket now = null;
      try {
        int n = terminal.read(bytes, POLL_MILLIS);
        if (n > 0) {
          now = dialled();
          now.getOutputStream().write(bytes, 0, n);
        }
      } catch (IOException e) {
        hangUp(now); // the twin is gone: the bytes are lost, as on a cable without an end
      }
    }
  }

  @SuppressWarnings("resource") // closed by hanging up
  private void copyFromTwin() {
    byte[] bytes = new byte[4096];
    while (!closed) {
      Socket now = line;
      try {
        if (now == null) {
          Thread.sleep(POLL_MILLIS);
          continue;
        }
        int n = now.getInputStream().read(bytes);
        if (n > 0) {
          terminal.write(bytes, n);
        } else {
          hangUp(now);
        }
      } catch (IOException e) {
        hangUp(now);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** The line to the twin, made anew if it was cut. */
  private synchronized Socket dialled() throws IOException {
    if (line == null) {
      if (closed) {
        throw new IOException(terminal.name() + " is closed.");
      }
      line = dial(twin);
    }
    return line;
  }

  /** Gives a cut line up; the other thread may have made a new one already, which stays. */
  private synchronized void hangUp(Socket gone) {
    if (line == gone) {
      line = null;
    }
    if (gone != null) {
      try {
        gone.close();
      } catch (IOException e) {
        closed = true; // a port of this computer that does not close is of no more use
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      hangUp(line);
    }
    try {
      toTwin.join();
      fromTwin.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.close();
  }
}
