package org.photonbench.device.driver;

import java.time.Duration;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;

/**
 * Asks a connected instrument for its state now and then, so that a loss or a hand at the
 * instrument shows by itself, and connects a lost one again.
 */
final class StateWatch {
  /** A lost instrument is tried less often than a present one is asked. */
  private static final int RETRY_AFTER = 4;

  private final ManagedDevice<?> device;
  private boolean ended;

  StateWatch(ManagedDevice<?> device, Duration interval) {
    this.device = device;
    Thread.ofVirtual()
        .name("photonbench-watch " + device.id())
        .start(() -> watch(interval.toMillis()));
  }

  private void watch(long interval) {
    int missed = 0;
    try {
      while (pause(interval)) {
        if (device.state() != DeviceState.LOST) {
          missed = 0;
          lookAt();
        } else if (++missed % RETRY_AFTER == 0) {
          lookAt();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookAt() {
    try {
      device.refresh();
    } catch (DeviceException e) {
      // The state of the instrument says it already.
    }
  }

  /** Not by interrupts: one would break a conversation with the instrument. */
  private synchronized boolean pause(long millis) throws InterruptedException {
    if (!ended) {
      wait(millis);
    }
    return !ended;
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }
}
