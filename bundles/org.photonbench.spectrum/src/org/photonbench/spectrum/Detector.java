package org.photonbench.spectrum;

import java.util.OptionalDouble;

/**
 * What a file says of the detector.
 *
 * @param model its name; empty text if not known
 * @param temperature of the sensor in degrees Celsius; empty if not known
 * @param saturation value of a frame, in camera counts of all its read-outs together, from which on
 *     a pixel is full; empty if not known
 */
public record Detector(String model, OptionalDouble temperature, OptionalDouble saturation) {
  /** Nothing is known. */
  public static final Detector UNKNOWN =
      new Detector("", OptionalDouble.empty(), OptionalDouble.empty());

  public Detector {
    if (temperature.isPresent() && !(temperature.getAsDouble() >= -273.15)) {
      throw new IllegalArgumentException(
          "the detector cannot be at " + temperature.getAsDouble() + " degrees Celsius");
    }
    if (saturation.isPresent() && !(saturation.getAsDouble() > 0)) {
      throw new IllegalArgumentException(
          "the saturation must be positive, was " + saturation.getAsDouble());
    }
  }

  public Detector withSaturation(double counts) {
    return new Detector(model, temperature, OptionalDouble.of(counts));
  }
}
