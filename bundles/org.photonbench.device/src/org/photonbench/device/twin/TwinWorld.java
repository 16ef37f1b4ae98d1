package org.photonbench.device.twin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.DoubleSupplier;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * The simulated table that all twins of a set-up stand on: what one twin does, another one sees. A
 * twin publishes true quantities (where a stage really is, in metres), whatever its wire says.
 * Thread-safe.
 */
public final class TwinWorld {
  private final Map<String, DoubleSupplier> quantities = new ConcurrentHashMap<>();
  private final Map<String, InstrumentEntry> standing = new ConcurrentSkipListMap<>();
  private final Map<String, Object> parts = new ConcurrentHashMap<>();

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

  /** Puts a twin on the table, before it starts. */
  public void place(InstrumentEntry entry) {
    standing.put(entry.id(), entry);
  }

  /** Takes a twin away, with all that it published and offered. */
  public void take(String instrument) {
    standing.remove(instrument);
    String prefix = instrument + "/";
    quantities.keySet().removeIf(key -> key.startsWith(prefix));
    parts.keySet().removeIf(key -> key.startsWith(prefix));
  }

  /** The twins that stand on the table, by their identifiers. */
  public List<InstrumentEntry> standing() {
    return List.copyOf(standing.values());
  }

  /** Offers what a twin has beside numbers, for example the simulated light that it detects. */
  public <T> void offer(String instrument, Class<T> type, T part) {
    parts.put(instrument + "/" + type.getName(), part);
  }

  /** What a twin offers of that type. */
  public <T> Optional<T> find(String instrument, Class<T> type) {
    return Optional.ofNullable(type.cast(parts.get(instrument + "/" + type.getName())));
  }
}
