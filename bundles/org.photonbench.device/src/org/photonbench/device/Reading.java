package org.photonbench.device;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A number that an instrument measured.
 *
 * @param value the number in {@code unit}; NaN if the instrument says that it is none, then {@code
 *     source} says why
 * @param sigma standard uncertainty in {@code unit}; empty if the instrument states none
 * @param time when the answer came
 * @param source where it comes from and how, for example {@code KRDG? A}
 * @param twin whether it comes from a simulated instrument
 */
public record Reading(
    double value, OptionalDouble sigma, Unit unit, Instant time, String source, boolean twin) {
  public Reading {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(time);
    Objects.requireNonNull(source);
  }
}
