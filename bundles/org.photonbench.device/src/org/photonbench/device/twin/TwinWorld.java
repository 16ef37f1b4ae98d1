package org.photonbench.device.twin;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * The simulated table that all twins of a set-up stand on: what one twin does, another one sees. A
 * twin publishes true quantities (where a stage really is, in metres), whatever its wire says.
 * Thread-safe.
 */
public final class TwinWorld {
  private final Map<String, DoubleSupplier> quantities = new ConcurrentHashMap<>();

  /**
   * Publishes a quantity in its unit without prefix.
   *
   * @param instrument identifier in the set-up
   * @param quantity for example {@code position}
   */
  public void publish(String instrument, String quantity, DoubleSupplier value) {
    quantities.put(instrument + "/" + quantity, value);
  }

  /** The true value now; empty if no such instrument publishes it. */
  public OptionalDouble value(String instrument, String quantity) {
    DoubleSupplier found = quantities.get(instrument + "/" + quantity);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.getAsDouble());
  }
}
