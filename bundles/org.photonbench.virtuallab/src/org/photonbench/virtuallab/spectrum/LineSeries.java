package org.photonbench.virtuallab.spectrum;

import java.util.List;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.RandomStreams;

/**
 * Spectra of several lines while one condition is varied: the power, the angle of a polariser, an
 * electric field.
 *
 * @param lines at least one
 * @param condition what is varied
 * @param values of it, one a frame, in its unit
 * @param referencePower power in W/cm2 at which the lines have their rates; for {@link
 *     Condition#POWER} only
 * @param backgroundPerSecond electrons per pixel and second beside emission and dark current
 */
public record LineSeries(
    List<ConditionedLine> lines,
    Condition condition,
    List<Double> values,
    double referencePower,
    Spectrometer spectrometer,
    Camera camera,
    double backgroundPerSecond,
    double exposureSeconds) {
  public LineSeries {
    lines = List.copyOf(lines);
    values = List.copyOf(values);
    if (lines.isEmpty() || values.isEmpty()) {
      throw new IllegalArgumentException("a series of lines needs lines and conditions");
    }
    Require.notNegative("the background", backgroundPerSecond);
    Require.positive("the exposure", exposureSeconds);
    if (condition == Condition.POWER) {
      Require.positive("the reference power", referencePower);
    }
  }

  /** What is varied. */
  public enum Condition {
    POWER("power", "W/cm2", 1),
    POLARISER("polariser angle", "deg", 180 / Math.PI),
    ELECTRIC_FIELD("electric field", "kV/cm", 1);

    private final String column;
    private final String unit;
    private final double scale;

    Condition(String column, String unit, double scale) {
      this.column = column;
      this.unit = unit;
      this.scale = scale;
    }

    /** Name of the column of the frames. */
    public String column() {
      return column;
    }

    /** Unit of the column. */
    public String unit() {
      return unit;
    }
  }

  /**
   * What came of it.
   *
   * @param spectra camera counts with the condition
   * @param expected expected photoelectrons of the emission, of each frame and pixel
   * @param hits cosmic rays
   * @param saturated values of all frames at the end of the range of the converter
   */
  public record Frames(
      SpectrumSeries spectra, double[][] expected, List<Camera.Hit> hits, long saturated) {}

  /** Photons per second of a line at a value of the condition. */
  public double rate(ConditionedLine line, double value) {
    return switch (condition) {
      case POWER -> line.atPower(value / referencePower);
      case POLARISER -> line.behindPolariser(value);
      case ELECTRIC_FIELD -> line.photonsPerSecond();
    };
  }

  /** Shift of a line in eV at a value of the condition. */
  public double shift(ConditionedLine line, double value) {
    return condition == Condition.ELECTRIC_FIELD ? line.stark(value) : 0;
  }

  /** The values in the unit of the column of the frames. */
  public double[] column() {
    return values.stream().mapToDouble(value -> value * condition.scale).toArray();
  }

  /**
   * Simulates it.
   *
   * @param progress told the fraction after each frame; may cancel
   */
  public Frames simulate(long seed, ProgressListener progress) throws RunCancelledException {
    Exposures exposures =
        new Exposures(
            spectrometer,
            camera,
            backgroundPerSecond,
            exposureSeconds,
            values.size(),
            new RandomStreams(seed, 0),
            progress);
    for (double value : values) {
      double[] electrons = new double[spectrometer.pixels()];
      for (ConditionedLine line : lines) {
        double shift = shift(line, value);
        double[] response =
            spectrometer.response(shift == 0 ? line.shape() : line.shape().moved(shift));
        double photons = rate(line, value) * exposureSeconds;
        for (int i = 0; i < electrons.length; i++) {
          electrons[i] += photons * response[i];
        }
      }
      exposures.add(electrons);
    }
    FrameColumn column = new FrameColumn(condition.column, condition.unit, column());
    return new Frames(
        exposures.spectra(seed, List.of(column)),
        exposures.expected(),
        exposures.hits(),
        exposures.saturated());
  }
}
