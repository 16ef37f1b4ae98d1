package org.photonbench.analysis.urbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.spectrum.process.CosmicRays;
import org.photonbench.spectrum.process.SaturatedPixels;

/**
 * From frames of a camera to pixels with their noise: the frames are summed, full and hit pixels
 * left out, counts turned into electrons where the camera is known.
 */
final class Preparation {
  private static final double MEV = 1e3;
  private static final double ROUNDING_VARIANCE = 1 / 12.0;
  private static final int FRAMES_FOR_MEDIAN = 5;
  private static final int FEWEST_PIXELS = 16;

  private final UrbachSettings settings;
  private final AnalysisContext context;
  private final List<Message> messages = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  /**
   * A spectrum that is ready.
   *
   * @param pixels by rising energy
   * @param raw sum of the frames as measured, in the order of the pixels
   * @param whole whether {@code raw} are whole numbers
   * @param rawUnit their unit
   * @param frames number of frames summed
   * @param full number of full pixels
   * @param hits number of pixels of cosmic rays
   * @param electronsPerCount as used; empty if not used
   * @param subtracted whether a recorded background was subtracted
   * @param messages what the user should know
   * @param marks what makes every number doubtful
   */
  record Prepared(
      Pixels pixels,
      double[] raw,
      boolean whole,
      String rawUnit,
      int frames,
      int full,
      int hits,
      OptionalDouble electronsPerCount,
      boolean subtracted,
      List<Message> messages,
      List<String> marks) {}

  Preparation(UrbachSettings settings, AnalysisContext context) {
    this.settings = settings;
    this.context = context;
  }

  /** A sum of frames. */
  private record Sum(double[] values, boolean[] usable, int frames, int full, int hits) {}

  Prepared prepare(SpectrumSeries measured)
      throws AnalysisException, IOException, RunCancelledException {
    SpectrumSeries series = withDetector(measured);
    SpectrumInfo info = series.info();
    if (!info.axis().quantity().isCalibrated()) {
      throw new AnalysisException(
          "The axis counts pixels, so no energies are known. Calibrate the spectrometer, or add a"
              + " column of wavelengths to the file.");
    }
    info.notes().forEach(note -> messages.add(Message.info(note)));
    int first = settings.firstFrame().orElse(1) - 1;
    int end = settings.lastFrame().orElse(series.size());
    if (first >= end || end > series.size()) {
      throw new AnalysisException(
          "Frames "
              + (first + 1)
              + " to "
              + end
              + " are none of the "
              + series.size()
              + " frames. Change Settings > Frames.");
    }
    Sum sum;
    Optional<Sum> dark;
    try {
      sum = sum(series, first, end);
      dark = background(info);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return pixels(info, sum, dark);
  }

  /** The series with what the settings say of the camera. */
  private SpectrumSeries withDetector(SpectrumSeries series) throws AnalysisException {
    SpectrumInfo info = series.info();
    Optional<CameraCalibration> file = info.camera();
    boolean given =
        settings.electronsPerCount().isPresent()
            || settings.offset().isPresent()
            || settings.readNoise().isPresent();
    if (given) {
      if (file.isEmpty()
          && (settings.electronsPerCount().isEmpty()
              || settings.offset().isEmpty()
              || settings.readNoise().isEmpty())) {
        throw new AnalysisException(
            "The file does not know the camera, so electrons per count, offset and read noise are"
                + " needed all three. Give them under Settings > Camera, or none.");
      }
      info =
          info.withCamera(
              new CameraCalibration(
                  orElse(settings.electronsPerCount(), file, 0),
                  orElse(settings.offset(), file, 1),
                  orElse(settings.readNoise(), file, 2)));
    }
    if (settings.saturation().isPresent()) {
      info = info.withDetector(info.detector().withSaturation(settings.saturation().getAsDouble()));
    }
    return series.withInfo(info);
  }

  private static double orElse(OptionalDouble given, Optional<CameraCalibration> file, int which) {
    return given.orElseGet(() -> {
      CameraCalibration camera = file.orElseThrow();
      return which == 0
          ? camera.electronsPerCount()
          : which == 1 ? camera.offset() : camera.readNoise();
    });
  }

  private Sum sum(SpectrumSeries series, int first, int end) throws RunCancelledException {
    int bins = series.axis().size();
    double[][] frames = new double[end - first][];
    boolean[] usable = new boolean[bins];
    Arrays.fill(usable, true);
    int full = 0;
    for (int frame = first; frame < end; frame++) {
      frames[frame - first] = series.frame(frame);
      boolean[] mask = SaturatedPixels.mask(series.spectrum(frame));
      for (int i = 0; i < bins; i++) {
        if (mask[i] || !Double.isFinite(frames[frame - first][i])) {
          full += usable[i] ? 1 : 0;
          usable[i] = false;
        }
      }
      context.report(0.3 * (frame - first + 1) / frames.length, 0);
    }
    int hits = 0;
    if (settings.cosmicRays() > 0) {
      SpectrumSeries all = new SpectrumSeries(series.info(), List.of(), frames);
      if (frames.length >= FRAMES_FOR_MEDIAN) {
        CosmicRays.Cleaned cleaned = CosmicRays.temporal(all, settings.cosmicRays());
        frames = cleaned.series().frames();
        hits = cleaned.hits().size();
      } else {
        for (CosmicRays.Hit hit : CosmicRays.spatial(all, settings.cosmicRays()).hits()) {
          hits += usable[hit.bin()] ? 1 : 0;
          usable[hit.bin()] = false;
        }
      }
    }
    double[] values = new double[bins];
    for (double[] frame : frames) {
      for (int i = 0; i < bins; i++) {
        values[i] += Double.isFinite(frame[i]) ? frame[i] : 0;
      }
    }
    return new Sum(values, usable, frames.length, full, hits);
  }

  private Optional<Sum> background(SpectrumInfo info)
      throws AnalysisException, IOException, RunCancelledException {
    if (settings.background() != UrbachSettings.BackgroundKind.FILE) {
      return Optional.empty();
    }
    String name =
        settings
            .backgroundFile()
            .orElseThrow(() ->
                new AnalysisException(
                    "The background is to come from a file, but none is named. Give Settings >"
                        + " Background > Background file."));
    SpectrumSeries dark =
        context.read(context.resolve(name), "background spectra", SpectrumFiles::open);
    if (!dark.axis().equals(info.axis())
        || dark.info().unit() != info.unit()
        || dark.info().accumulations() != info.accumulations()
        || !dark.info().exposure().equals(info.exposure())) {
      throw new AnalysisException(
          "The background "
              + name
              + " has other pixels, another unit or another exposure than the spectrum. Record one"
              + " with the same settings of the camera.");
    }
    return Optional.of(sum(dark.withInfo(info), 0, dark.size()));
  }

  private Prepared pixels(SpectrumInfo info, Sum sum, Optional<Sum> dark) throws AnalysisException {
    SpectralAxis axis = info.axis().in(SpectralQuantity.ENERGY);
    double from = settings.energyFrom().orElse(0);
    double to = settings.energyTo().orElse(Double.POSITIVE_INFINITY);
    int[] order =
        IntStream.range(0, axis.size())
            .map(i -> axis.isRising() ? i : axis.size() - 1 - i)
            .filter(i -> axis.centre(i) >= from && axis.centre(i) <= to)
            .toArray();
    if (order.length < FEWEST_PIXELS) {
      throw new AnalysisException(
          "Only "
              + order.length
              + " pixels lie between the energies of the settings; at least "
              + FEWEST_PIXELS
              + " are needed. The spectrum goes from "
              + text(Math.min(axis.edge(0), axis.edge(axis.size())))
              + " to "
              + text(Math.max(axis.edge(0), axis.edge(axis.size())))
              + " eV.");
    }
    int n = order.length;
    double[] low = new double[n];
    double[] high = new double[n];
    double[] raw = new double[n];
    double[] floor = new double[n];
    boolean[] usable = new boolean[n];
    boolean whole = true;
    for (int k = 0; k < n; k++) {
      int i = order[k];
      low[k] = MEV * Math.min(axis.edge(i), axis.edge(i + 1));
      high[k] = MEV * Math.max(axis.edge(i), axis.edge(i + 1));
      raw[k] = sum.values()[i];
      usable[k] = sum.usable()[i] && (dark.isEmpty() || dark.get().usable()[i]);
      whole &= raw[k] == Math.rint(raw[k]) && Math.abs(raw[k]) < 1L << 53;
    }
    tellPixels(sum);
    double[] value = raw.clone();
    String unit = info.unit().id();
    Pixels.Noise noise = Pixels.Noise.GAUSSIAN;
    double slope = 1;
    double base = 0;
    double offset = 0;
    OptionalDouble gain = OptionalDouble.empty();
    CameraCalibration camera = info.camera().orElse(null);
    int readOuts = sum.frames() * info.accumulations();
    if (info.unit() == SignalUnit.PHOTONS && whole && Arrays.stream(raw).allMatch(y -> y >= 0)) {
      noise = Pixels.Noise.POISSON;
    } else if (info.unit() == SignalUnit.PHOTONS) {
      Arrays.fill(floor, 1);
    } else if (camera != null && info.unit() != SignalUnit.ARBITRARY) {
      noise = Pixels.Noise.POISSON_GAUSS;
      double perCount = camera.electronsPerCount();
      offset = camera.offset();
      gain = OptionalDouble.of(perCount);
      if (info.unit() == SignalUnit.CAMERA_COUNTS) {
        double zero = readOuts * camera.offset();
        Arrays.setAll(value, k -> (raw[k] - zero) * perCount);
        unit = SignalUnit.ELECTRONS.id();
      }
      double read = camera.readNoise();
      Arrays.fill(floor, readOuts * (read * read + ROUNDING_VARIANCE * perCount * perCount));
    } else {
      NoiseEstimate estimate = NoiseEstimate.of(raw, usable);
      Arrays.fill(floor, estimate.floor());
      slope = estimate.slope();
      base = estimate.base();
      messages.add(
          Message.warning(
              "The noise is not known, so it was estimated from the scatter between neighbouring"
                  + " pixels: "
                  + estimate.text()
                  + ".",
              "Give electrons per count, offset and read noise under Settings > Camera."));
      marks.add("The noise of the camera is estimated from the spectrum itself.");
    }
    if (dark.isPresent()) {
      double ratio = (double) sum.frames() / dark.get().frames();
      double perValue = gain.orElse(1);
      for (int k = 0; k < n; k++) {
        double frame = dark.get().values()[order[k]] * ratio;
        double electrons =
            gain.isPresent() && info.unit() == SignalUnit.CAMERA_COUNTS
                ? (frame - readOuts * offset) * perValue
                : frame;
        double own = floor[k] + slope * Math.max(0, electrons - base);
        value[k] -= electrons;
        // Its own noise, and that of the same light below the signal.
        floor[k] = own + ratio * own;
      }
      noise = Pixels.Noise.GAUSSIAN;
      base = 0;
    }
    Pixels pixels = new Pixels(low, high, value, usable, unit, noise, floor, slope, base);
    return new Prepared(
        pixels,
        raw,
        whole,
        info.unit().id(),
        sum.frames(),
        sum.full(),
        sum.hits(),
        gain,
        dark.isPresent(),
        messages,
        marks);
  }

  private void tellPixels(Sum sum) {
    if (sum.full() > 0) {
      messages.add(
          Message.warning(
              sum.full() + " pixels are full in at least one frame and were left out.",
              "Expose more shortly."));
    }
    if (sum.hits() > 0) {
      messages.add(
          Message.info(
              sum.hits()
                  + " values were taken for cosmic rays and "
                  + (sum.frames() < FRAMES_FOR_MEDIAN
                      ? "left out."
                      : "replaced by the median over the frames.")));
    }
  }

  private static String text(double value) {
    return SentenceNumber.text(value, 5);
  }
}
