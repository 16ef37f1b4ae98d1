package org.photonbench.photon.stream;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.photonbench.photon.Channel;

/**
 * A value for all channels, or one for each of some channels.
 *
 * @param all the value of all channels
 * @param each the values of some channels, others have none; empty if and only if there is one for
 *     all
 */
public record PerChannel<T>(Optional<T> all, SortedMap<Channel, T> each) {
  public PerChannel {
    each = Collections.unmodifiableSortedMap(new TreeMap<>(each));
    if (all.isPresent() != each.isEmpty()) {
      throw new StreamSyntaxException(
          "Give one value for all channels or values channel by channel.");
    }
  }

  public static <T> PerChannel<T> ofAll(T value) {
    return new PerChannel<>(Optional.of(value), Collections.emptySortedMap());
  }

  public static <T> PerChannel<T> of(SortedMap<Channel, T> each) {
    return new PerChannel<>(Optional.empty(), each);
  }

  /** The value of a channel; empty if it has none. */
  public Optional<T> of(int channel) {
    return all.isPresent() ? all : Optional.ofNullable(each.get(new Channel(channel)));
  }

  /** {@code NAME=VALUE} or {@code NAME 0=VALUE,1=VALUE}. */
  String text(String name, Function<? super T, String> value) {
    return all.isPresent() ? name + "=" + value.apply(all.get()) : text(name, each, value);
  }

  static <T> String text(
      String name, SortedMap<Channel, T> each, Function<? super T, String> value) {
    return name
        + " "
        + String.join(
            ",",
            each.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + value.apply(entry.getValue()))
                .toList());
  }
}
