package org.photonbench.ui.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.permit.CountRateTrip;

/**
 * Watches the count rates of all counters, on a thread of its own, and closes shutters and lasers
 * when one counts too fast. Thread-safe.
 */
public final class RateTrip {
  private static final long INTERVAL_NANOS = 100_000_000;

  private final Instruments instruments;
  private volatile CountRateTrip trip;
  private volatile double limit;

  RateTrip(Instruments instruments) {
    this.instruments = instruments;
  }

  /** Watches from now on; what trips it is closed until it is reset and acknowledged. */
  public synchronized void arm(double perSecond) {
    disarm();
    List<Device> guarded = new ArrayList<>();
    instruments
        .places()
        .forEach(place ->
            place
                .device()
                .filter(device ->
                    device.kind() == DeviceKind.SHUTTER || device.kind() == DeviceKind.LASER)
                .ifPresent(guarded::add));
    CountRateTrip armed = new CountRateTrip(perSecond, guarded);
    limit = perSecond;
    trip = armed;
    Thread.ofPlatform()
        .daemon()
        .name("Count-rate trip")
        .priority(Thread.MAX_PRIORITY)
        .start(() -> watch(armed));
    instruments.tell(Instruments.Change.SAFETY);
  }

  /** Watches no more. */
  public synchronized void disarm() {
    trip = null;
    instruments.tell(Instruments.Change.SAFETY);
  }

  public boolean isArmed() {
    return trip != null;
  }

  /** Highest rate of a channel, 1/s, while it is armed. */
  public double limit() {
    return limit;
  }

  /** Why it tripped; empty if it has not. */
  public Optional<String> reason() {
    CountRateTrip now = trip;
    return now == null ? Optional.empty() : now.reason();
  }

  /** Arms it again after it tripped. */
  public void reset() {
    CountRateTrip now = trip;
    if (now != null) {
      now.reset();
      instruments.tell(Instruments.Change.SAFETY);
    }
  }

  private void watch(CountRateTrip armed) {
    while (trip == armed) {
      for (Device device : CountRates.counters(instruments)) {
        if (device.state().isConnected()) {
          look(armed, device);
        }
      }
      LockSupport.parkNanos(INTERVAL_NANOS);
    }
  }

  private void look(CountRateTrip armed, Device device) {
    try {
      double[] rates = CountRates.read(device);
      for (int channel = 0; channel < rates.length; channel++) {
        observe(armed, device.id() + ", channel " + channel, rates[channel]);
      }
    } catch (DeviceException e) {
      // A detector that cannot be seen might be too bright.
      if (trip == armed && device.state().isConnected()) {
        observe(armed, device.id(), Double.NaN);
      }
    }
  }

  private void observe(CountRateTrip armed, String source, double rate) {
    if (!armed.observe(source, rate).isEmpty()) {
      instruments.tell(Instruments.Change.SAFETY);
    }
  }
}
