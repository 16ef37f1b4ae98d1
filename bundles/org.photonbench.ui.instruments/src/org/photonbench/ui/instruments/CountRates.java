package org.photonbench.ui.instruments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.PhotonCounter;
import org.photonbench.device.kind.TimeTagger;

/** Count rates of instruments that count photons. */
public final class CountRates {
  private static final Duration GATE = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private CountRates() {}

  /** Whether it counts photons. */
  public static boolean counts(Device device) {
    return device instanceof TimeTagger || device instanceof PhotonCounter;
  }

  /** The instruments that count photons. */
  public static List<Device> counters(Instruments instruments) {
    List<Device> found = new ArrayList<>();
    instruments
        .places()
        .forEach(place -> place.device().filter(CountRates::counts).ifPresent(found::add));
    return found;
  }

  /**
   * Rates of its channels now, 1/s; takes the time of a gate. Not for the UI thread.
   *
   * @throws DeviceException if it gives none
   */
  public static double[] read(Device device) throws DeviceException {
    if (device instanceof TimeTagger tagger) {
      return tagger.countRates();
    }
    if (device instanceof PhotonCounter counter) {
      DeviceTask<PhotonCounter.Counts> task = counter.count(GATE);
      try {
        if (task.await(PATIENCE) == TaskOutcome.RUNNING) {
          throw new DeviceException(
              DeviceException.Reason.TIMEOUT, device.id() + " does not finish its gate.");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DeviceException(DeviceException.Reason.STOPPED, "Interrupted.", e);
      }
      PhotonCounter.Counts counts = task.result();
      return Arrays.stream(counts.counts()).mapToDouble(n -> n / counts.gateSeconds()).toArray();
    }
    throw new DeviceException(
        DeviceException.Reason.UNSUPPORTED, device.id() + " counts no photons.");
  }

  /** The rate of one channel, or of all together. */
  public static double of(double[] rates, Optional<Integer> channel) {
    if (channel.isEmpty()) {
      return Arrays.stream(rates).sum();
    }
    int number = channel.get();
    return number < rates.length ? rates[number] : Double.NaN;
  }
}
