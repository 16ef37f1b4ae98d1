package org.photonbench.spectrum;

/**
 * A condition that may differ from frame to frame: time, temperature, power, field, position.
 *
 * @param name name, for example {@code time}
 * @param unit its unit, empty text for pure numbers
 * @param values one a frame; NaN where it is not known. Shared, not copied
 */
public record FrameColumn(String name, String unit, double[] values) {
  /** Name of the column with the start of each frame, in seconds since the first. */
  public static final String TIME = "time";

  /** Name of the column with the row of the detector that a spectrum is, counted from 1. */
  public static final String ROW = "row";

  /** Name of the column with the temperature of the sample, in K. */
  public static final String TEMPERATURE = "temperature";

  /** Name of the column with the magnetic field, in T. */
  public static final String MAGNETIC_FIELD = "magnetic field";

  public FrameColumn {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a condition of the frames needs a name");
    }
  }
}
