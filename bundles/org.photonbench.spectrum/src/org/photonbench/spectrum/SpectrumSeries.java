package org.photonbench.spectrum;

import java.util.List;
import java.util.Optional;

/**
 * Spectra on one axis, one after the other, with the conditions of each.
 *
 * @param info what is common to all
 * @param columns conditions of the frames
 * @param frames values, first index frame, second bin. Shared, not copied
 */
public record SpectrumSeries(SpectrumInfo info, List<FrameColumn> columns, double[][] frames) {
  public SpectrumSeries {
    columns = List.copyOf(columns);
    if (frames.length == 0) {
      throw new IllegalArgumentException("a series needs at least one spectrum");
    }
    for (int i = 0; i < frames.length; i++) {
      if (frames[i].length != info.axis().size()) {
        throw new IllegalArgumentException(
            "frame "
                + i
                + " has "
                + frames[i].length
                + " values on an axis of "
                + info.axis().size()
                + " bins");
      }
    }
    for (FrameColumn column : columns) {
      if (column.values().length != frames.length) {
        throw new IllegalArgumentException(
            "the condition "
                + column.name()
                + " has "
                + column.values().length
                + " values for "
                + frames.length
                + " frames");
      }
    }
    if (columns.stream().map(FrameColumn::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("two conditions of the frames have the same name");
    }
  }

  /** A single spectrum. */
  public static SpectrumSeries of(Spectrum spectrum) {
    return new SpectrumSeries(spectrum.info(), List.of(), new double[][] {spectrum.values()});
  }

  public SpectralAxis axis() {
    return info.axis();
  }

  /** Number of frames. */
  public int size() {
    return frames.length;
  }

  public Spectrum spectrum(int frame) {
    return new Spectrum(info, frames[frame]);
  }

  /** The condition of this name. */
  public Optional<FrameColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The same frames with another description. */
  public SpectrumSeries withInfo(SpectrumInfo other) {
    return new SpectrumSeries(other, columns, frames);
  }

  /** Whether all values are whole numbers that a double holds exactly. */
  public boolean isWhole() {
    for (double[] frame : frames) {
      for (double value : frame) {
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
          return false;
        }
      }
    }
    return true;
  }
}
