package org.photonbench.device.twin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Carries the bytes of a twin over TCP on the loopback interface, well or badly. */
public final class TwinServer implements TwinFaults, AutoCloseable {
  /** Longer than any driver waits. */
  private static final long LATE_MILLIS = 4000;

  private static final int GARBAGE_BYTES = 16;
  private static final int BUFFER = 4096;

  private final TwinSession.Factory sessions;
  private final Consumer<String> replacement;
  private final Random random;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final ServerSocket server;
  private volatile WireFault fault;
  private volatile boolean unplugged;
  private volatile Predicate<Mechanics> mechanics = what -> false;

  /**
   * Starts on a free port.
   *
   * @param sessions makes the twin's end of each new connection
   * @param replacement is told the serial number of an instrument that takes the twin's place
   * @param seed of the garbage
   */
  public TwinServer(TwinSession.Factory sessions, Consumer<String> replacement, long seed)
      throws IOException {
    this.sessions = sessions;
    this.replacement = replacement;
    random = new Random(seed);
    server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("photonbench-twin accept").start(this::accept);
  }

  /** Where it listens, for example {@code tcp://127.0.0.1:40001}. */
  public String address() {
    return "tcp://127.0.0.1:" + server.getLocalPort();
  }

  private void accept() {
    while (true) {
      try {
        Socket client = server.accept();
        client.setTcpNoDelay(true);
        clients.add(client);
        if (unplugged) {
          // The port stays taken, so that no other twin gets it meanwhile.
          close(client);
          clients.remove(client);
        } else {
          Thread.ofVirtual().name("photonbench-twin").start(() -> serve(client));
        }
      } catch (IOException e) {
        if (server.isClosed()) {
          return;
        }
      }
    }
  }

  private void serve(Socket client) {
    byte[] buffer = new byte[BUFFER];
    try (client;
        InputStream in = client.getInputStream();
        OutputStream out = client.getOutputStream()) {
      TwinSession session = sessions.open(bytes -> send(out, bytes));
      int count = in.read(buffer);
      while (count >= 0) {
        for (int i = 0; i < count; i++) {
          session.received(buffer[i]);
        }
        count = in.read(buffer);
      }
    } catch (IOException e) {
      // The host has gone, or the wire was cut.
    } finally {
      clients.remove(client);
    }
  }

  private void send(OutputStream out, byte[] bytes) {
    try {
      switch (fault) {
        case null -> write(out, bytes);
        case SILENCE -> {}
        case HALF_REPLY -> write(out, Arrays.copyOf(bytes, bytes.length / 2));
        case GARBAGE -> {
          byte[] garbage = new byte[GARBAGE_BYTES];
          random.nextBytes(garbage);
          write(out, garbage);
          write(out, new byte[] {'\r', '\n'});
        }
        case LATE_REPLY ->
            Thread.ofVirtual()
                .start(() -> {
                  try {
                    Thread.sleep(LATE_MILLIS);
                    write(out, bytes);
                  } catch (IOException | InterruptedException e) {
                    // Nobody waits for it any more.
                  }
                });
      }
    } catch (IOException e) {
      // The host has gone; its next byte ends the session.
    }
  }

  private static void write(OutputStream out, byte[] bytes) throws IOException {
    synchronized (out) {
      out.write(bytes);
      out.flush();
    }
  }

  @Override
  public void begin(WireFault wanted) {
    fault = wanted;
  }

  @Override
  public void end() {
    fault = null;
  }

  @Override
  public void unplug() {
    unplugged = true;
    for (Socket client : clients) {
      close(client);
    }
  }

  @Override
  public void plug() {
    unplugged = false;
  }

  @Override
  public void replace(String serial) {
    replacement.accept(serial);
  }

  /** Tells who moves, so that {@link #happen} reaches it. */
  public void setMechanics(Predicate<Mechanics> moving) {
    mechanics = moving;
  }

  @Override
  public boolean happen(Mechanics what) {
    return mechanics.test(what);
  }

  @Override
  public void close() {
    close(server);
    unplug();
  }

  private static void close(AutoCloseable closing) {
    try {
      closing.close();
    } catch (Exception e) {
      // It is given up.
    }
  }
}
