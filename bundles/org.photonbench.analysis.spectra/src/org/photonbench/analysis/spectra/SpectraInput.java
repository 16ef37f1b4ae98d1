package org.photonbench.analysis.spectra;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Findings;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.process.SaturatedPixels;

/** Checks and prepares spectra for fits: range, noise, full pixels, frames that are missing. */
final class SpectraInput {
  private static final int FEWEST_BINS = 10;

  private final SpectrumSeries series;
  private final LineAxis axis;
  private final Signal signal;
  private final double spread;
  private final boolean sloping;
  private final Findings out;

  SpectraInput(
      SpectrumSeries series,
      OptionalDouble from,
      OptionalDouble to,
      Signal signal,
      double spread,
      boolean sloping,
      Findings out)
      throws AnalysisException {
    this.series = series;
    this.signal = signal;
    this.spread = spread;
    this.sloping = sloping;
    this.out = out;
    axis =
        LineAxis.of(
            series.axis(),
            from.orElse(Double.NEGATIVE_INFINITY),
            to.orElse(Double.POSITIVE_INFINITY));
    if (axis.end() - axis.first() < FEWEST_BINS) {
      throw new AnalysisException(
          "Only %d bins lie in the range; choose one within %s."
              .formatted(Math.max(0, axis.end() - axis.first()), series.axis()));
    }
    for (String note : series.info().notes()) {
      out.note(note);
    }
    if (!axis.energies()) {
      out.warn(
          "The axis is not calibrated: positions and widths are in pixels.",
          "Calibrate the spectrometer for energies.");
    }
    if (!signal.counting()) {
      out.warn(
          "Gain, offset and read noise of the camera are not known: the noise was estimated from"
              + " the scatter of neighbouring bins.",
          "Give electrons per count, offset and read noise in the settings.");
    }
  }

  LineAxis axis() {
    return axis;
  }

  Signal signal() {
    return signal;
  }

  /** The condition that a series varies, first by name, then the first that changes. */
  static Optional<FrameColumn> column(SpectrumSeries series, String wanted) {
    String name = wanted.strip().toLowerCase(Locale.ROOT);
    Optional<FrameColumn> exact =
        series.columns().stream()
            .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst();
    return exact.isPresent()
        ? exact
        : series.columns().stream()
            .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(name))
            .findFirst();
  }

  /** One frame ready for fits, with its full pixels left out. */
  LineFit frame(int index) {
    double[] y = signal.values(series.frame(index));
    return new LineFit(axis, signal, new double[][] {y}, 1, usable(y, index), spread, sloping);
  }

  /** Frames as spectra of one fit; bins that are full in any are left out in all. */
  LineFit frames(int[] which) {
    double[][] y = new double[which.length][];
    boolean[] use = new boolean[axis.size()];
    Arrays.fill(use, true);
    long full = 0;
    for (int f = 0; f < which.length; f++) {
      y[f] = signal.values(series.frame(which[f]));
      boolean[] usable = usable(y[f], which[f]);
      for (int i = axis.first(); i < axis.end(); i++) {
        full += usable[i] ? 0 : 1;
        use[i] &= usable[i];
      }
    }
    if (full > 0) {
      out.warn(
          full + " full or unreadable pixels within the range were left out.",
          "Take a shorter exposure where lines saturate: their areas come from their wings.");
    }
    return new LineFit(axis, signal, y, 1, use, spread, sloping);
  }

  private boolean[] usable(double[] y, int frame) {
    boolean[] full = SaturatedPixels.mask(series.spectrum(frame));
    boolean[] use = new boolean[y.length];
    for (int i = 0; i < use.length; i++) {
      use[i] = !full[i] && Double.isFinite(y[i]);
    }
    return use;
  }

  /** Frames that can be read and whose condition is a number. */
  int[] readable(double[] condition) {
    List<Integer> good = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      boolean ok = Double.isFinite(condition[i]);
      try {
        double[] y = series.frame(i);
        for (int k = axis.first(); k < axis.end(); k++) {
          ok &= Double.isFinite(y[k]);
        }
      } catch (UncheckedIOException e) {
        // Said below; the other frames are analysed.
        ok = false;
      }
      if (ok) {
        good.add(i);
      }
    }
    if (good.size() < series.size()) {
      out.warn(
          (series.size() - good.size())
              + " of "
              + series.size()
              + " frames cannot be read or have no condition; they are left out.",
          "Look at the file for frames that are missing.");
    }
    return good.stream().mapToInt(Integer::intValue).toArray();
  }
}
