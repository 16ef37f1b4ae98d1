package org.photonbench.device.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends back what it gets, on a free port of this computer. */
public final class EchoServer implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Socket> hosts = ConcurrentHashMap.newKeySet();

  public EchoServer() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::accept);
  }

  public Address.Tcp address() {
    return new Address.Tcp("127.0.0.1", server.getLocalPort());
  }

  @SuppressWarnings("resource") // closed by its thread
  private void accept() {
    try {
      while (true) {
        Socket host = server.accept();
        hosts.add(host);
        Thread.ofPlatform().daemon().start(() -> echo(host));
      }
    } catch (IOException e) {
      hosts.clear(); // closed
    }
  }

  private static void echo(Socket host) {
    try (host;
        InputStream in = host.getInputStream();
        OutputStream out = host.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      Thread.currentThread().interrupt(); // cut
    }
  }

  /** Cuts all lines. */
  public void cut() throws IOException {
    for (Socket host : hosts) {
      host.close();
    }
  }

  @Override
  public void close() throws IOException {
    cut();
    server.close();
  }
}
