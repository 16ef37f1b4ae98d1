package org.photonbench.device.transport.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.TransportException;

/**
 * A USB test and measurement device as the file that Linux makes of it: a write is a message to the
 * device, a read is its answer. The kernel's own time limit ends a read that gets no answer; so
 * that a deadline holds nevertheless, a thread of its own reads and keeps the answer that comes
 * late for the next read.
 */
public final class UsbtmcConnection implements Connection {
  private static final int LARGEST = 1 << 16;

  private final String address;
  // A channel does one thing at a time: with a single one a write would wait for a read.
  private final FileChannel in;
  private final FileChannel out;
  private final ExecutorService reader;
  private final ByteBuffer answer = ByteBuffer.allocate(LARGEST).limit(0);
  private Future<Integer> pending;
  private volatile boolean lost;

  private UsbtmcConnection(String address, FileChannel in, FileChannel out) {
    this.address = address;
    this.in = in;
    this.out = out;
    reader =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("usbtmc " + address).factory());
  }

  /** Opens the file of the device. */
  @SuppressWarnings("resource") // the connection closes the file
  public static UsbtmcConnection open(Address.Usbtmc address) throws TransportException {
    Path path = address.file();
    try {
      FileChannel in = FileChannel.open(path, StandardOpenOption.READ);
      try {
        return new UsbtmcConnection(
            address.toString(), in, FileChannel.open(path, StandardOpenOption.WRITE));
      } catch (IOException e) {
        in.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new TransportException(
          address + ": there is no such device; check its cable and look for /dev/usbtmc*.", e);
    } catch (AccessDeniedException e) {
      throw new TransportException(
          address
              + ": you may not open it; ask the administrator for a udev rule that gives your group"
              + " access to it.",
          e);
    } catch (IOException e) {
      throw new TransportException(
          address + ": it could not be opened (" + e.getMessage() + "); plug it in again.", e);
    }
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void write(byte[] bytes) throws TransportException {
    try {
      ByteBuffer message = ByteBuffer.wrap(bytes);
      synchronized (out) {
        while (message.hasRemaining()) {
          out.write(message);
        }
      }
    } catch (IOException e) {
      throw gone(e);
    }
  }

  @Override
  public int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    if (!isOpen()) {
      throw gone(null);
    }
    // While an answer is awaited the buffer belongs to the thread that reads.
    if (pending != null || !answer.hasRemaining()) {
      if (pending == null) {
        answer.clear();
        pending = reader.submit(() -> in.read(answer));
      }
      int n = await(deadline);
      if (n <= 0) {
        return 0;
      }
    }
    int n = Math.min(length, answer.remaining());
    answer.get(target, from, n);
    return n;
  }

  /** Bytes of the answer, 0 if there is none yet. */
  private int await(Deadline deadline) throws TransportException {
    try {
      int n = pending.get(Math.max(1, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
      pending = null;
      answer.flip();
      return n;
    } catch (TimeoutException e) {
      return 0;
    } catch (ExecutionException e) {
      pending = null;
      answer.clear().limit(0);
      if (isTimeout(e.getCause())) {
        return 0;
      }
      throw gone(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** Takes only an answer that is still owed: a device that was asked nothing must not be read. */
  @Override
  public long drain(Duration quiet, Deadline deadline) throws TransportException {
    return pending == null && !answer.hasRemaining()
        ? 0
        : Math.max(0, read(new byte[LARGEST], 0, LARGEST, deadline.atMost(quiet)));
  }

  /** Whether the kernel gave up waiting for an answer. */
  private static boolean isTimeout(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof IOException && message.contains("timed out");
  }

  private ConnectionLostException gone(Throwable cause) {
    lost = true;
    return new ConnectionLostException(
        address + ": the device is gone or refuses; check its cable and connect again.", cause);
  }

  @Override
  public boolean isOpen() {
    return !lost && in.isOpen();
  }

  @Override
  public void close() {
    try (in;
        out) {
      reader.shutdown();
    } catch (IOException e) {
      lost = true;
    }
  }
}
