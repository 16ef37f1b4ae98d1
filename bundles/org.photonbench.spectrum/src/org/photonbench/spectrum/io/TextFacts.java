package org.photonbench.spectrum.io;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.SignalUnit;

/**
 * What the metadata of exported texts say, by the names that the programs of Andor, Ocean Optics
 * and Horiba use.
 */
final class TextFacts {
  private final Map<String, String> metadata;

  TextFacts(Map<String, String> metadata) {
    this.metadata = metadata;
  }

  /** Exposure of a read-out in s. */
  OptionalDouble exposure() {
    OptionalDouble seconds =
        first(
            "exposure time (secs)",
            "integration time (sec)",
            "integration time (s)",
            "acq. time (s)",
            "exposure time (s)");
    return positive(
        seconds.isPresent()
            ? seconds
            : scaled(first("integration time (usec)", "integration time (µs)"), 1e-6));
  }

  int accumulations() {
    OptionalDouble count = first("number of accumulations", "accumulations");
    return count.isPresent() && count.getAsDouble() >= 1 && count.getAsDouble() <= 1e9
        ? (int) count.getAsDouble()
        : 1;
  }

  Detector detector() {
    OptionalDouble temperature =
        first("temperature (c)", "unstabilized temperature (c)", "detector temperature (°c)");
    boolean isTemperature = temperature.isPresent() && temperature.getAsDouble() > -273;
    return new Detector(
        metadata.getOrDefault("Model", metadata.getOrDefault("Spectrometer", "")),
        isTemperature ? temperature : OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** Camera counts where the text says "Counts" of its values, else unknown. */
  SignalUnit unit() {
    return "counts".equalsIgnoreCase(metadata.getOrDefault("Data Type", ""))
        ? SignalUnit.CAMERA_COUNTS
        : SignalUnit.ARBITRARY;
  }

  private OptionalDouble first(String... names) {
    for (String name : names) {
      for (Map.Entry<String, String> entry : metadata.entrySet()) {
        if (entry.getKey().toLowerCase(Locale.ROOT).equals(name)) {
          try {
            double value = Double.parseDouble(entry.getValue().replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
          } catch (NumberFormatException e) {
            return OptionalDouble.empty();
          }
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble scaled(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }

  private static OptionalDouble positive(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
  }
}
