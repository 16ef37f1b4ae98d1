package org.photonbench.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.spectrum.process.SaturatedPixels;

/**
 * What a file of spectra holds, in numbers. The frames are read once, one by one.
 *
 * @param format name of the file format, for people
 * @param frames number of spectra
 * @param pixels bins of each
 * @param quantity what the axis counts
 * @param medium of a wavelength
 * @param axisFrom smallest centre of a bin, in the unit of the quantity
 * @param axisTo largest centre of a bin
 * @param signal what the values are counted in
 * @param exposure time of one read-out in s; empty if not known
 * @param accumulations read-outs summed in a frame
 * @param duration start of the last frame after that of the first in s; empty if not known
 * @param rows rows of the detector that are spectra of their own, at least 1
 * @param smallest smallest value
 * @param largest largest value
 * @param saturated full pixels; empty if it is not known when a pixel is full
 * @param detector what is known of it
 * @param isCalibrated whether electrons per count, offset and read noise are known
 * @param notes what was assumed or left out
 */
public record SpectrumSurvey(
    String format,
    int frames,
    int pixels,
    SpectralQuantity quantity,
    Medium medium,
    double axisFrom,
    double axisTo,
    SignalUnit signal,
    OptionalDouble exposure,
    int accumulations,
    OptionalDouble duration,
    int rows,
    double smallest,
    double largest,
    Optional<SaturatedPixels> saturated,
    Detector detector,
    boolean isCalibrated,
    List<String> notes) {
  /**
   * One fact of a survey.
   *
   * @param key stable name for programs, for example {@code axis_from}
   * @param name for people
   * @param value a String, Boolean, Integer, Long or Double
   * @param unit empty text if it has none
   */
  public record Entry(String key, String name, Object value, String unit) {}

  /**
   * Surveys a series.
   *
   * @param format name of its file format, for people
   */
  public static SpectrumSurvey of(SpectrumSeries series, String format) {
    SpectrumInfo info = series.info();
    SpectralAxis axis = info.axis();
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < series.size(); i++) {
      for (double value : series.frame(i)) {
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
    }
    double first = axis.centre(0);
    double last = axis.centre(axis.size() - 1);
    return new SpectrumSurvey(
        format,
        series.size(),
        axis.size(),
        axis.quantity(),
        axis.medium(),
        Math.min(first, last),
        Math.max(first, last),
        info.unit(),
        info.exposure(),
        info.accumulations(),
        duration(series),
        rows(series),
        smallest,
        largest,
        SaturatedPixels.of(series),
        info.detector(),
        info.camera().isPresent(),
        info.notes());
  }

  private static OptionalDouble duration(SpectrumSeries series) {
    if (series.column(FrameColumn.TIME).isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] times = series.column(FrameColumn.TIME).get().values();
    double duration = times[times.length - 1] - times[0];
    return Double.isFinite(duration) ? OptionalDouble.of(duration) : OptionalDouble.empty();
  }

  private static int rows(SpectrumSeries series) {
    if (series.column(FrameColumn.ROW).isEmpty()) {
      return 1;
    }
    double most = 1;
    for (double row : series.column(FrameColumn.ROW).get().values()) {
      most = Math.max(most, row);
    }
    return (int) most;
  }

  /** The facts in the order in which people want them; what is not known is left out. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("format", "Format", format, ""));
    entries.add(new Entry("frames", "Spectra", frames, ""));
    if (rows > 1) {
      entries.add(new Entry("rows", "Rows of the detector", rows, ""));
    }
    entries.add(new Entry("pixels", "Pixels", pixels, ""));
    entries.add(new Entry("axis", "Axis", quantity.id(), ""));
    entries.add(new Entry("axis_from", "Axis from", axisFrom, quantity.unit()));
    entries.add(new Entry("axis_to", "Axis to", axisTo, quantity.unit()));
    if (quantity == SpectralQuantity.WAVELENGTH) {
      entries.add(new Entry("medium", "Wavelengths in", medium.id(), ""));
    }
    entries.add(new Entry("signal", "Signal", signal.id(), ""));
    entries.add(new Entry("smallest", "Smallest value", smallest, ""));
    entries.add(new Entry("largest", "Largest value", largest, ""));
    add(entries, "exposure", "Exposure of a read-out", exposure, "s");
    entries.add(new Entry("accumulations", "Read-outs a spectrum", accumulations, ""));
    add(entries, "duration", "From the first to the last", duration, "s");
    if (saturated.isPresent()) {
      SaturatedPixels full = saturated.get();
      entries.add(new Entry("saturated_pixels", "Saturated pixels", full.pixels(), ""));
      entries.add(new Entry("saturated_frames", "in so many spectra", full.frames(), ""));
      entries.add(new Entry("saturation", "Saturated from", full.level(), signal.id()));
    }
    if (!detector.model().isBlank()) {
      entries.add(new Entry("detector", "Detector", detector.model(), ""));
    }
    add(entries, "temperature", "Temperature of the detector", detector.temperature(), "°C");
    entries.add(new Entry("calibrated", "Camera calibrated", isCalibrated, ""));
    return entries;
  }

  private static void add(
      List<Entry> entries, String key, String name, OptionalDouble value, String unit) {
    if (value.isPresent()) {
      entries.add(new Entry(key, name, value.getAsDouble(), unit));
    }
  }
}
