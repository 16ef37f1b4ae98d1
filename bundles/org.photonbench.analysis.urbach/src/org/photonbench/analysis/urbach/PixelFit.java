package org.photonbench.analysis.urbach;

import java.util.Arrays;
import java.util.Map;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.model.FormulaModel;

/**
 * Fits densities to some pixels, with the background as a parameter that other pixels, free of
 * emission, determine as well.
 */
final class PixelFit {
  /** Rounds in which Gaussian variances follow the fitted means. */
  private static final int ROUNDS = 3;

  private final Pixels pixels;
  private final int[] dark;
  private final double background;
  private final boolean free;

  /**
   * @param dark pixels without emission; may be none
   * @param background level of each pixel from which fits start
   * @param free whether the background is fitted; otherwise it is held
   */
  PixelFit(Pixels pixels, int[] dark, double background, boolean free) {
    this.pixels = pixels;
    this.dark = dark;
    this.background = background;
    this.free = free;
  }

  /** The same with the background held. */
  PixelFit held() {
    return new PixelFit(pixels, new int[0], background, false);
  }

  int[] dark() {
    return dark;
  }

  double background() {
    return background;
  }

  boolean isFree() {
    return free;
  }

  /**
   * Fits one density.
   *
   * @param window pixels that see it
   * @param reference energy in meV from which it counts
   * @param starts start values by parameter
   */
  FitResult fit(FormulaModel density, int[] window, double reference, Map<String, Double> starts) {
    return fit(density, window, reference, starts, null);
  }

  /**
   * Fits one density with the variances of another fit to the same pixels, so that both can be
   * compared.
   */
  FitResult fit(
      FormulaModel density,
      int[] window,
      double reference,
      Map<String, Double> starts,
      FitResult weights) {
    int[] all = Arrays.copyOf(window, window.length + dark.length);
    System.arraycopy(dark, 0, all, window.length, dark.length);
    double[] mean = weights == null ? smooth(window, all.length) : weights.mean(0);
    int rounds = pixels.noise() == Pixels.Noise.GAUSSIAN && weights == null ? ROUNDS : 1;
    FitResult result = null;
    for (int round = 0; round < rounds; round++) {
      FitProblemBuilder builder =
          FitProblem.builder()
              .add(
                  new DataSet(
                      "tail",
                      TailModels.pixels(density, window.length, pixels.isPositive()),
                      pixels.abscissa(all, reference),
                      pixels.likelihood(all, mean)))
              .withoutGuess();
      double level = pixels.isPositive() ? Math.max(0, background) : background;
      if (free) {
        builder.start(TailModels.BACKGROUND, pixels.isPositive() ? Math.max(level, 0.1) : level);
      } else {
        builder.fix(TailModels.BACKGROUND, level);
      }
      starts.forEach(builder::start);
      result = Fitter.fit(builder.build());
      mean = result.mean(0);
    }
    return result;
  }

  /** Means of neighbouring pixels, for the first round of weights. */
  private double[] smooth(int[] window, int size) {
    double[] mean = new double[size];
    Arrays.fill(mean, background);
    int reach = Math.max(2, window.length / 20);
    for (int k = 0; k < window.length; k++) {
      int from = Math.max(0, k - reach);
      int to = Math.min(window.length, k + reach + 1);
      double sum = 0;
      for (int j = from; j < to; j++) {
        sum += pixels.value()[window[j]];
      }
      mean[k] = sum / (to - from);
    }
    return mean;
  }
}
