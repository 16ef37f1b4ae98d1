package org.photonbench.spectrum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Spectra on one axis, one after the other, with the conditions of each. A single spectrum is a
 * series of one. The frames are in memory, or stay in their file and are read when they are asked
 * for: then a series of any length opens at once, and {@link #frame} costs one read.
 */
public final class SpectrumSeries {
  /** Reads frames from where they are stored. Implementations hold no open file. */
  @FunctionalInterface
  public interface StoredFrames {
    /**
     * The values of a frame.
     *
     * @param frame number of the frame, from 0
     * @return one value for each bin, for the caller to keep
     * @throws IOException if the file has changed or its disk fails
     */
    double[] read(int frame) throws IOException;
  }

  private final SpectrumInfo info;
  private final List<FrameColumn> columns;
  private final int size;
  private final double[][] memory;
  private final StoredFrames stored;

  /**
   * Frames in memory.
   *
   * @param info what is common to all
   * @param columns conditions of the frames
   * @param frames values, first index frame, second bin. Shared, not copied
   */
  public SpectrumSeries(SpectrumInfo info, List<FrameColumn> columns, double[][] frames) {
    this(info, columns, frames.length, frames, null);
    for (int i = 0; i < frames.length; i++) {
      requireFit(i, frames[i]);
    }
  }

  private SpectrumSeries(
      SpectrumInfo info,
      List<FrameColumn> columns,
      int size,
      double[][] memory,
      StoredFrames stored) {
    this.info = info;
    this.columns = List.copyOf(columns);
    this.size = size;
    this.memory = memory;
    this.stored = stored;
    if (size < 1) {
      throw new IllegalArgumentException("a series needs at least one spectrum");
    }
    for (FrameColumn column : columns) {
      if (column.values().length != size) {
        throw new IllegalArgumentException(
            "the condition "
                + column.name()
                + " has "
                + column.values().length
                + " values for "
                + size
                + " frames");
      }
    }
    if (columns.stream().map(FrameColumn::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("two conditions of the frames have the same name");
    }
  }

  /**
   * Frames that stay where they are stored.
   *
   * @param size number of frames
   * @param frames reads one of them
   */
  public static SpectrumSeries stored(
      SpectrumInfo info, List<FrameColumn> columns, int size, StoredFrames frames) {
    return new SpectrumSeries(info, columns, size, null, frames);
  }

  /** A single spectrum. */
  public static SpectrumSeries of(Spectrum spectrum) {
    return new SpectrumSeries(spectrum.info(), List.of(), new double[][] {spectrum.values()});
  }

  public SpectrumInfo info() {
    return info;
  }

  /** Conditions of the frames. */
  public List<FrameColumn> columns() {
    return columns;
  }

  public SpectralAxis axis() {
    return info.axis();
  }

  /** Number of frames. */
  public int size() {
    return size;
  }

  /** Whether the frames are in memory; otherwise each is read from its file when asked for. */
  public boolean isInMemory() {
    return memory != null;
  }

  /**
   * The values of a frame; shared if the frames are in memory.
   *
   * @throws UncheckedIOException if the file has changed or its disk fails
   */
  public double[] frame(int index) {
    if (memory != null) {
      return memory[index];
    }
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("frame " + index + " of " + size);
    }
    try {
      double[] values = stored.read(index);
      if (values.length != axis().size()) {
        throw new IOException(misfit(index, values));
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /**
   * All frames, first index frame, second bin: shared if they are in memory, otherwise read anew
   * each time, with memory for all of them.
   *
   * @throws UncheckedIOException if the file has changed or its disk fails
   */
  public double[][] frames() {
    if (memory != null) {
      return memory;
    }
    double[][] frames = new double[size][];
    for (int i = 0; i < size; i++) {
      frames[i] = frame(i);
    }
    return frames;
  }

  public Spectrum spectrum(int frame) {
    return new Spectrum(info, frame(frame));
  }

  /** The condition of this name. */
  public Optional<FrameColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The same frames with another description, whose axis has as many bins. */
  public SpectrumSeries withInfo(SpectrumInfo other) {
    if (other.axis().size() != axis().size()) {
      throw new IllegalArgumentException(
          "an axis of "
              + other.axis().size()
              + " bins does not fit frames of "
              + axis().size()
              + " values");
    }
    return new SpectrumSeries(other, columns, size, memory, stored);
  }

  /** The same series with all frames in memory. */
  public SpectrumSeries inMemory() {
    return memory != null ? this : new SpectrumSeries(info, columns, frames());
  }

  /** Whether all values are whole numbers that a double holds exactly. */
  public boolean isWhole() {
    for (int i = 0; i < size; i++) {
      for (double value : frame(i)) {
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
          return false;
        }
      }
    }
    return true;
  }

  private void requireFit(int index, double[] values) {
    if (values.length != axis().size()) {
      throw new IllegalArgumentException(misfit(index, values));
    }
  }

  private String misfit(int index, double[] values) {
    return "frame "
        + index
        + " has "
        + values.length
        + " values on an axis of "
        + axis().size()
        + " bins";
  }

  @Override
  public String toString() {
    return size + " spectra, " + axis();
  }
}
