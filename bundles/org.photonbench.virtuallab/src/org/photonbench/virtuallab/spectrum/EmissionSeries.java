package org.photonbench.virtuallab.spectrum;

import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.RandomStreams;

/**
 * Spectra of one emission, one after the other, while it drifts, shifts, bleaches and jumps.
 *
 * <p>A frame sees the average over its exposure: exposures are cut at the jumps, and elsewhere into
 * pieces in which the line moves by at most a tenth of its width, at least {@value #LEAST_PIECES}.
 *
 * @param shape emission at the start
 * @param photonsPerSecond photons emitted per second at the start
 * @param spectrometer the spectrometer
 * @param camera the camera
 * @param backgroundPerSecond electrons per pixel and second that are no emission and not dark
 *     current
 * @param motion how the emission changes
 * @param frames number of frames, at least 1
 * @param exposureSeconds exposure of each in s
 * @param intervalSeconds from the start of one frame to that of the next in s
 */
public record EmissionSeries(
    LineShape shape,
    double photonsPerSecond,
    Spectrometer spectrometer,
    Camera camera,
    double backgroundPerSecond,
    SpectralMotion motion,
    int frames,
    double exposureSeconds,
    double intervalSeconds) {
  private static final int JUMPS_ROLE = 0;
  private static final int FRAMES_ROLE = 1;
  private static final double PIECES_PER_WIDTH = 10;

  /** Even a slow motion is cut, so that brightness and shift are averaged together. */
  private static final int LEAST_PIECES = 8;

  private static final int MOST_PIECES = 400;

  public EmissionSeries {
    Require.positive("the rate of photons", photonsPerSecond);
    Require.notNegative("the background", backgroundPerSecond);
    Require.positive("the exposure", exposureSeconds);
    if (frames < 1) {
      throw new IllegalArgumentException("a series needs at least one frame, not " + frames);
    }
    if (!(intervalSeconds >= exposureSeconds)) {
      throw new IllegalArgumentException(
          "frames begin every "
              + intervalSeconds
              + " s, which is shorter than their exposure of "
              + exposureSeconds
              + " s");
    }
  }

  /**
   * What came of it.
   *
   * @param spectra camera counts
   * @param expected expected photoelectrons of the emission, of each frame and pixel
   * @param shifts mean energy shift of each frame in eV, weighted with the brightness
   * @param jumps spectral jumps
   * @param hits cosmic rays
   * @param saturated pixels of all frames at the end of the range of the converter
   */
  public record Frames(
      SpectrumSeries spectra,
      double[][] expected,
      double[] shifts,
      List<SpectralMotion.Jump> jumps,
      List<Camera.Hit> hits,
      long saturated) {}

  /** Simulated time from the first to the end of the last exposure in s. */
  public double seconds() {
    return (frames - 1) * intervalSeconds + exposureSeconds;
  }

  /**
   * Simulates it.
   *
   * @param progress told the fraction after each frame; may cancel
   */
  public Frames simulate(long seed, ProgressListener progress) throws RunCancelledException {
    List<SpectralMotion.Jump> jumps =
        motion.jumps(seconds(), new RandomStreams(seed, JUMPS_ROLE).block(0));
    Exposures exposures =
        new Exposures(
            spectrometer,
            camera,
            backgroundPerSecond,
            exposureSeconds,
            frames,
            new RandomStreams(seed, FRAMES_ROLE),
            progress);
    Average average = new Average(jumps);
    double[] shifts = new double[frames];
    double[] times = new double[frames];
    for (int frame = 0; frame < frames; frame++) {
      times[frame] = frame * intervalSeconds;
      shifts[frame] = average.over(times[frame], times[frame] + exposureSeconds);
      exposures.add(average.electrons.clone());
    }
    return new Frames(
        exposures.spectra(seed, List.of(new FrameColumn(FrameColumn.TIME, "s", times))),
        exposures.expected(),
        shifts,
        jumps,
        exposures.hits(),
        exposures.saturated());
  }

  /** Averages the emission over exposures that follow each other. */
  private final class Average {
    private final List<SpectralMotion.Jump> jumps;
    private final double[] electrons = new double[spectrometer.pixels()];
    private final double width;
    private int next;
    private double jumped;
    private double responseShift = Double.NaN;
    private double[] response;

    Average(List<SpectralMotion.Jump> jumps) {
      this.jumps = jumps;
      double fwhm = shape.fwhmEv();
      double pixel =
          Math.abs(spectrometer.dispersion().energy(0.5) - spectrometer.dispersion().energy(-0.5));
      width = fwhm > 0 ? Math.max(fwhm, pixel) : pixel;
    }

    /** Fills {@link #electrons} and returns the mean shift in eV. */
    double over(double start, double end) {
      Arrays.fill(electrons, 0);
      while (next < jumps.size() && jumps.get(next).seconds() <= start) {
        jumped += jumps.get(next++).ev();
      }
      double weightedShift = 0;
      double from = start;
      while (from < end) {
        boolean jumpsHere = next < jumps.size() && jumps.get(next).seconds() < end;
        double to = jumpsHere ? jumps.get(next).seconds() : end;
        weightedShift += add(from, to);
        from = to;
        if (jumpsHere) {
          jumped += jumps.get(next++).ev();
        }
      }
      return weightedShift / motion.brightnessIntegral(start, end - start);
    }

    private double add(double from, double to) {
      double moved = Math.abs(motion.smoothShift(to) - motion.smoothShift(from));
      double wanted = Math.ceil(PIECES_PER_WIDTH * moved / width);
      int pieces = moved == 0 ? 1 : (int) Math.clamp(wanted, LEAST_PIECES, MOST_PIECES);
      double length = (to - from) / pieces;
      double weightedShift = 0;
      for (int piece = 0; piece < pieces; piece++) {
        double start = from + piece * length;
        double shift = jumped + motion.smoothShift(start + length / 2);
        double bright = motion.brightnessIntegral(start, length);
        if (shift != responseShift) {
          response = spectrometer.response(shift == 0 ? shape : shape.moved(shift));
          responseShift = shift;
        }
        for (int i = 0; i < electrons.length; i++) {
          electrons[i] += photonsPerSecond * bright * response[i];
        }
        weightedShift += shift * bright;
      }
      return weightedShift;
    }
  }
}
