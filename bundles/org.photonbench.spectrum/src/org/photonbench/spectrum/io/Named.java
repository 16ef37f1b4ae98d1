package org.photonbench.spectrum.io;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralQuantity;

/** Finds constants by the names they have in files. */
final class Named {
  private Named() {}

  static SpectralQuantity quantity(String id) {
    return find("quantity", SpectralQuantity.values(), SpectralQuantity::id, id);
  }

  static Medium medium(String id) {
    return find("medium", Medium.values(), Medium::id, id);
  }

  static SignalUnit unit(String id) {
    return find("signal", SignalUnit.values(), SignalUnit::id, id);
  }

  private static <T> T find(String what, T[] values, Function<T, String> name, String id) {
    for (T value : values) {
      if (name.apply(value).equals(id)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "the "
            + what
            + " \""
            + id
            + "\" is none of "
            + Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
  }
}
