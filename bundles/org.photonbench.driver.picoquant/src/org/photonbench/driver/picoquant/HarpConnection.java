package org.photonbench.driver.picoquant;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.photon.RecordMode;

/**
 * A loaded library with one open device. While a measurement runs, the device belongs to its thread
 * and nobody else calls the library.
 */
final class HarpConnection implements Closeable {
  private static final int MOST_TRIES = 5;
  private static final long RETRY_NANOS = 200_000_000;

  private final HarpLibrary library;
  private HarpDevice device;
  private volatile HarpStream stream;

  private HarpConnection(HarpLibrary library, HarpDevice device) {
    this.library = library;
    this.device = device;
  }

  /**
   * Loads the library and opens the device.
   *
   * @param serial serial number; empty text: that of the address
   */
  static HarpConnection open(HarpFamily family, Address.Library address, String serial, WireLog log)
      throws IOException {
    String wanted =
        !serial.isEmpty() ? serial : address.device().equals("any") ? "" : address.device();
    List<Path> given = address.path().map(List::of).orElse(List.of());
    HarpLibrary library = HarpLibrary.open(family, given, log);
    try {
      return new HarpConnection(library, openWhenFree(library, wanted));
    } catch (IOException | RuntimeException | Error e) {
      library.close();
      throw e;
    }
  }

  /** Opens the device; one that is busy may just be closing, after a connection that was lost. */
  private static HarpDevice openWhenFree(HarpLibrary library, String serial) throws IOException {
    for (int i = 0; ; i++) {
      try {
        return HarpDevice.open(library, serial);
      } catch (HarpException e) {
        if (e.code() != HarpException.BUSY || i == MOST_TRIES) {
          throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  HarpLibrary library() {
    return library;
  }

  HarpDevice device() {
    return device;
  }

  /** Prepares the device, if it is not so already. */
  void prepare(RecordMode mode, HarpSettings settings) throws IOException {
    if (device.mode() != mode || !settings.equals(device.settings())) {
      device.prepare(mode, settings);
    }
  }

  /** Closes the device and opens it anew, by its serial number. */
  void reopen() throws IOException {
    String serial = device.serial();
    try {
      device.close();
    } catch (IOException e) {
      // A broken line fails here as well; what counts is whether it opens again.
      device = HarpDevice.open(library, serial);
      return;
    }
    device = HarpDevice.open(library, serial);
  }

  /** The measurement that runs. */
  Optional<HarpStream> stream() {
    HarpStream running = stream;
    return running == null || running.isDone() ? Optional.empty() : Optional.of(running);
  }

  void start(HarpStream measurement) {
    stream = measurement;
    measurement.start();
  }

  @Override
  public void close() throws IOException {
    HarpStream running = stream;
    if (running != null) {
      running.stop();
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      device.close();
    } finally {
      library.close();
    }
  }
}
