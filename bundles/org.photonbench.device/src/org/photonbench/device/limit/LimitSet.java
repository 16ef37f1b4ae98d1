package org.photonbench.device.limit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Range;

/**
 * The limits of one instrument: each layer may bound each quantity. A value must pass all layers. A
 * quantity is a property's name, or {@code position} and the like for what an instrument's commands
 * set. Thread-safe.
 */
public final class LimitSet {
  private final Map<Layer, Map<String, Range>> limits = new EnumMap<>(Layer.class);

  public LimitSet() {
    for (Layer layer : Layer.values()) {
      limits.put(layer, new TreeMap<>());
    }
  }

  /** Sets a limit, in place of that layer's earlier one. */
  public synchronized void set(Layer layer, String quantity, Range allowed) {
    layer(layer).put(quantity, allowed);
  }

  /** Takes all limits of a layer away, for example at the end of an experiment. */
  public synchronized void clear(Layer layer) {
    layer(layer).clear();
  }

  public synchronized Optional<Range> get(Layer layer, String quantity) {
    return Optional.ofNullable(layer(layer).get(quantity));
  }

  private Map<String, Range> layer(Layer layer) {
    return limits.computeIfAbsent(layer, key -> new TreeMap<>());
  }

  /** Which layers refuse a value; empty if none does. */
  public synchronized List<LimitRefusal> refusals(String quantity, Amount value) {
    List<LimitRefusal> refusals = new ArrayList<>();
    limits.forEach((layer, ranges) -> {
      Range allowed = ranges.get(quantity);
      if (allowed != null && !allowed.contains(value)) {
        refusals.add(new LimitRefusal(layer, quantity, value, allowed));
      }
    });
    return refusals;
  }

  /**
   * Refuses a value outside any limit.
   *
   * @param deviceId instrument to name in the message
   * @throws DeviceException that names each layer which refuses
   */
  public void check(String deviceId, String quantity, Amount value) throws DeviceException {
    List<LimitRefusal> refusals = refusals(quantity, value);
    if (!refusals.isEmpty()) {
      throw new DeviceException(
          DeviceException.Reason.LIMIT,
          deviceId
              + ": "
              + refusals.stream().map(LimitRefusal::text).collect(Collectors.joining(" ")));
    }
  }
}
