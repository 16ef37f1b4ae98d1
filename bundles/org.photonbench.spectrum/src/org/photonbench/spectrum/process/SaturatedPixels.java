package org.photonbench.spectrum.process;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Full pixels of a series, read frame by frame.
 *
 * @param level camera counts of a frame from which a pixel is full
 * @param perFrame number of full pixels of each frame. Shared, not copied
 * @param pixels number of full pixels in all frames
 * @param frames number of frames with at least one
 */
public record SaturatedPixels(double level, int[] perFrame, long pixels, int frames) {
  /** Counts them; empty if it is not known when a pixel is full. */
  public static Optional<SaturatedPixels> of(SpectrumSeries series) {
    OptionalDouble level = series.info().detector().saturation();
    if (level.isEmpty() || series.info().unit() != SignalUnit.CAMERA_COUNTS) {
      return Optional.empty();
    }
    int[] perFrame = new int[series.size()];
    long pixels = 0;
    int frames = 0;
    for (int i = 0; i < perFrame.length; i++) {
      for (double value : series.frame(i)) {
        if (value >= level.getAsDouble()) {
          perFrame[i]++;
        }
      }
      pixels += perFrame[i];
      frames += perFrame[i] > 0 ? 1 : 0;
    }
    return Optional.of(new SaturatedPixels(level.getAsDouble(), perFrame, pixels, frames));
  }

  /** Which bins of a spectrum are full; none if it is not known when. */
  public static boolean[] mask(Spectrum spectrum) {
    OptionalDouble level = spectrum.info().detector().saturation();
    boolean[] mask = new boolean[spectrum.size()];
    if (level.isPresent() && spectrum.info().unit() == SignalUnit.CAMERA_COUNTS) {
      for (int i = 0; i < mask.length; i++) {
        mask[i] = spectrum.values()[i] >= level.getAsDouble();
      }
    }
    return mask;
  }
}
