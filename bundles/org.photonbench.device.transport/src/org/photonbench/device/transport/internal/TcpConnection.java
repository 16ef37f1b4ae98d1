package org.photonbench.device.transport.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.TransportException;

/**
 * TCP without delay of small packets. Commands are far shorter than the system's send buffer, so
 * that a write does not wait for the peer.
 */
public final class TcpConnection implements Connection {
  private final String address;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final Object writing = new Object();
  private volatile boolean lost;

  private TcpConnection(String address, Socket socket) throws IOException {
    this.address = address;
    this.socket = socket;
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** Connects. */
  @SuppressWarnings("resource") // the connection closes the socket
  public static TcpConnection open(Address.Tcp address, Deadline deadline)
      throws TransportException {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      socket.connect(
          new InetSocketAddress(address.host(), address.port()),
          (int) Math.clamp(deadline.millisLeft(), 1, Integer.MAX_VALUE));
      return new TcpConnection(address.toString(), socket);
    } catch (IOException e) {
      try {
        socket.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw new TransportException(address + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case UnknownHostException _ ->
          "there is no host of this name; check the name and the network.";
      case SocketTimeoutException _ ->
          "nothing answered in time; check that the instrument is on and in this network.";
      case ConnectException _ ->
          "the connection was refused; check the port, that the instrument is on, and that no other"
              + " program is connected to it.";
      default -> "no connection (" + e.getMessage() + "); check the network.";
    };
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void write(byte[] bytes) throws TransportException {
    try {
      synchronized (writing) {
        out.write(bytes);
        out.flush();
      }
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    try {
      if (deadline.isOver() && in.available() == 0 && isOpen()) {
        return 0;
      }
      // 0 would mean no limit.
      socket.setSoTimeout((int) Math.clamp(deadline.millisLeft(), 1, Integer.MAX_VALUE));
      int n = in.read(target, from, length);
      if (n < 0) {
        throw gone(null);
      }
      return n;
    } catch (SocketTimeoutException e) {
      return 0;
    } catch (ConnectionLostException e) {
      throw e;
    } catch (IOException e) {
      throw gone(e);
    }
  }

  private ConnectionLostException gone(IOException cause) {
    boolean closedHere = socket.isClosed() && !lost;
    lost = true;
    return new ConnectionLostException(
        address
            + (closedHere
                ? ": the connection was closed."
                : ": the instrument closed the connection or the network failed; check both and"
                    + " connect again."),
        cause);
  }

  @Override
  public boolean isOpen() {
    return !lost && !socket.isClosed();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      lost = true;
    }
  }
}
