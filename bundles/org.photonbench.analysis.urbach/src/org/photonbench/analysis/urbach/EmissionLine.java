package org.photonbench.analysis.urbach;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;

/**
 * The strongest line of a spectrum per unit of energy: where it peaks and where it falls to a share
 * of its peak, each from a fit to the pixels around, so that noise of single pixels moves neither.
 */
final class EmissionLine {
  /** The top of the line: what lies above this share of the peak. */
  private static final double TOP = 0.7;

  /** A crossing is fitted from this multiple of its level to its inverse. */
  private static final double AROUND = 1.3;

  private static final double HIGHEST = 0.85;
  private static final int FEWEST = 5;
  private static final double LEAST_SIGNIFICANCE = 8;

  /** The line is smoothed over its width divided by this before anything is fitted. */
  private static final int PARTS = 14;

  private final Pixels pixels;
  private final PixelFit fit;
  private final double[] smooth;
  private final int top;
  private final boolean topIsFull;
  private final double centre;
  private final double centreSigma;
  private final double height;
  private final double heightSigma;

  /**
   * Where the line falls to a share of its peak.
   *
   * @param energy in meV
   * @param sigma standard error at a known height
   * @param logSlope slope of the logarithm there in 1/meV, positive towards the peak
   */
  record Crossing(double energy, double sigma, double logSlope) {}

  /**
   * @param fit with the background held
   */
  EmissionLine(Pixels pixels, PixelFit fit) throws AnalysisException {
    this.pixels = pixels;
    this.fit = fit;
    double[] density = new double[pixels.size()];
    for (int i = 0; i < density.length; i++) {
      density[i] =
          pixels.usable()[i]
              ? (pixels.value()[i] - fit.background()) / pixels.width(i)
              : Double.NaN;
    }
    double[] rough = smoothed(density, 2);
    int roughTop = highest(rough);
    double area = 0;
    for (int i = 0; i < density.length; i++) {
      area += Double.isNaN(density[i]) ? 0 : density[i] * pixels.width(i);
    }
    int across =
        (int)
            Math.round(
                area
                    / Math.max(rough[roughTop], Double.MIN_NORMAL)
                    / pixels.width(roughTop)
                    / PARTS);
    smooth = smoothed(density, Math.clamp(across / 2, 1, pixels.size() / 20 + 1));
    top = highest(smooth);
    int from = top;
    while (from > 0 && !(smooth[from - 1] < TOP * smooth[top])) {
      from--;
    }
    int to = top;
    while (to < smooth.length - 1 && !(smooth[to + 1] < TOP * smooth[top])) {
      to++;
    }
    topIsFull = IntStream.rangeClosed(from, to).anyMatch(i -> !pixels.usable()[i]);
    if (!(smooth[top] > 0) || to == smooth.length - 1 || from == 0) {
      throw new AnalysisException(
          "The spectrum has no line with both its sides: it is highest at "
              + SentenceNumber.text(pixels.centre(top) / 1e3, 5)
              + " eV, at an end of the axis. Record a wider range, or limit Settings > Window >"
              + " Spectrum from and to.");
    }
    int[] around = usable(from, to);
    double spread = Math.max(pixels.centre(to) - pixels.centre(from), pixels.width(top));
    Map<String, Double> starts = new LinkedHashMap<>();
    starts.put(TailModels.LEVEL, smooth[top]);
    starts.put(
        TailModels.CENTRE, 0.5 * (pixels.centre(from) + pixels.centre(to)) - pixels.centre(top));
    starts.put(TailModels.SPREAD, spread / 1.7);
    FitResult result = fit.fit(TailModels.peak(), around, pixels.centre(top), starts);
    centre = pixels.centre(top) + result.value(TailModels.CENTRE);
    centreSigma = result.sigma(TailModels.CENTRE);
    height = result.value(TailModels.LEVEL);
    heightSigma = result.sigma(TailModels.LEVEL);
    if (!(height > LEAST_SIGNIFICANCE * heightSigma)) {
      throw new AnalysisException(
          "No emission stands out of the noise: the highest line, at "
              + SentenceNumber.text(centre / 1e3, 5)
              + " eV, is "
              + SentenceNumber.text(height / heightSigma, 2)
              + " standard deviations high. Sum more frames or expose longer.");
    }
  }

  private static double[] smoothed(double[] y, int reach) {
    double[] mean = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      double sum = 0;
      int count = 0;
      for (int k = Math.max(0, i - reach); k <= Math.min(y.length - 1, i + reach); k++) {
        if (!Double.isNaN(y[k])) {
          sum += y[k];
          count++;
        }
      }
      mean[i] = count == 0 ? Double.NaN : sum / count;
    }
    return mean;
  }

  private static int highest(double[] y) {
    int at = 0;
    for (int i = 1; i < y.length; i++) {
      at = y[i] > y[at] || Double.isNaN(y[at]) ? i : at;
    }
    return at;
  }

  private int[] usable(int from, int to) {
    return IntStream.rangeClosed(from, to).filter(i -> pixels.usable()[i]).toArray();
  }

  /** Energy of the peak in meV. */
  double centre() {
    return centre;
  }

  double centreSigma() {
    return centreSigma;
  }

  /** Signal per meV at the peak. */
  double height() {
    return height;
  }

  double heightSigma() {
    return heightSigma;
  }

  /** Whether pixels at the top of the line are full or hit. */
  boolean isTopDamaged() {
    return topIsFull;
  }

  /**
   * Where it falls to a share of its peak.
   *
   * @param share of the peak
   * @param side -1: at lower energies, 1: at higher
   */
  Crossing crossing(double share, int side) throws AnalysisException {
    double target = share * height;
    double upper = Math.min(HIGHEST, AROUND * share) * height;
    double lower = share / AROUND * height;
    int near = top;
    while (inside(near) && !(smooth[near] < upper)) {
      near += side;
    }
    int far = near;
    int at = -1;
    while (inside(far) && !(smooth[far] < lower)) {
      at = at < 0 && smooth[far] < target ? far : at;
      far += side;
    }
    if (at < 0 && inside(far)) {
      at = far;
    }
    if (at < 0) {
      throw new AnalysisException(
          "The spectrum ends at "
              + SentenceNumber.text(pixels.centre(side < 0 ? 0 : pixels.size() - 1) / 1e3, 5)
              + " eV, before the line has fallen to "
              + share
              + " of its peak. Record a wider range.");
    }
    far = Math.clamp(far, 0, pixels.size() - 1);
    int[] around = usable(Math.min(near, far), Math.max(near, far));
    for (int wider = 1; around.length < FEWEST && wider < FEWEST * 4; wider++) {
      int low = Math.max(0, Math.min(near, far) - (wider + 1) / 2);
      int high = Math.min(pixels.size() - 1, Math.max(near, far) + wider / 2);
      around = usable(low, high);
    }
    double reference = pixels.centre(at);
    Map<String, Double> starts = new LinkedHashMap<>();
    starts.put(TailModels.LEVEL, target);
    double span = Math.max(Math.abs(pixels.centre(far) - pixels.centre(near)), pixels.width(at));
    starts.put(TailModels.LOG_SLOPE, -side * Math.log(AROUND * AROUND) / span);
    FitResult result = fit.fit(TailModels.curved(), around, reference, starts);
    double level = result.value(TailModels.LEVEL);
    double slope = result.value(TailModels.LOG_SLOPE);
    double curvature = result.value(TailModels.CURVATURE);
    double wanted = Math.log(target / level);
    // A + B x + C x^2 = wanted, the root near 0.
    double root = slope * slope + 4 * curvature * wanted;
    double x = root > 0 ? 2 * wanted / (slope + Math.copySign(Math.sqrt(root), slope)) : 0;
    double there = slope + 2 * curvature * x;
    return new Crossing(
        reference + x, result.sigma(TailModels.LEVEL) / level / Math.abs(there), Math.abs(there));
  }

  private boolean inside(int i) {
    return i >= 0 && i < smooth.length;
  }

  /** Usable pixels whose centres lie between two energies in meV. */
  int[] between(double from, double to) {
    int[] all = usable(0, pixels.size() - 1);
    return Arrays.stream(all)
        .filter(i -> pixels.centre(i) >= from && pixels.centre(i) <= to)
        .toArray();
  }
}
