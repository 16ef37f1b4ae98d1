package org.photonbench.device.permit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.photonbench.device.Device;
import org.photonbench.device.MakeSafeReport;

/**
 * Closes shutters when a detector counts too fast. Once tripped it stays so, and the shutters stay
 * interlocked, until an operator resets it. Thread-safe.
 */
public final class CountRateTrip {
  private final double limit;
  private final List<Device> guarded;
  private final AtomicReference<String> tripped = new AtomicReference<>();

  /**
   * @param limit highest count rate of one channel, 1/s
   * @param guarded instruments that are interlocked: shutters, lasers
   */
  public CountRateTrip(double limit, List<? extends Device> guarded) {
    if (!(limit > 0)) {
      throw new IllegalArgumentException("The count-rate limit " + limit + " is not positive.");
    }
    this.limit = limit;
    this.guarded = List.copyOf(guarded);
  }

  /**
   * Takes a measured rate; call it for every rate that comes in.
   *
   * @param source detector and channel for the message
   * @param rate counts per second; NaN, which a lost counter gives, trips as well
   * @return what became of each instrument if this rate tripped, otherwise empty
   */
  public List<MakeSafeReport> observe(String source, double rate) {
    if (rate <= limit) {
      return List.of();
    }
    String reason =
        Double.isNaN(rate)
            ? "the count rate of " + source + " is unknown"
            : String.format(
                Locale.ROOT,
                "%s counted %.4g per second, more than the %.4g allowed",
                source,
                rate,
                limit);
    if (!tripped.compareAndSet(null, reason)) {
      return List.of();
    }
    return guarded.stream().map(device -> device.interlock(reason)).toList();
  }

  /** Why it tripped; empty if it has not. */
  public Optional<String> reason() {
    return Optional.ofNullable(tripped.get());
  }

  /** Arms it again. The instruments are let go by {@link Device#acknowledge()}. */
  public void reset() {
    tripped.set(null);
  }
}
