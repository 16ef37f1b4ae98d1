package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;

/**
 * The tail in a window of relative intensity. The upper end is where the line falls to its share of
 * the peak; the lower end is where the fitted exponential does, found by repetition.
 */
final class TailSearch {
  private static final int ROUNDS = 25;
  private static final int FEWEST_PIXELS = 6;

  /** A window narrower than this many slope energies does not tell an exponential. */
  private static final double NARROWEST = 1;

  /** Relative error from which on a truncated window tells no slope energy. */
  private static final double LARGEST_ERROR = 0.5;

  private final Pixels pixels;
  private final EmissionLine line;
  private final PixelFit fit;

  /**
   * An exponential fitted to a window.
   *
   * @param upper share of the peak at its upper end
   * @param lower share at its lower end
   * @param from lower end in meV
   * @param to upper end in meV
   * @param reference energy in meV of the level
   * @param window its pixels
   * @param fit of the exponential
   * @param truncated whether the spectrum ends within the window
   */
  record Tail(
      double upper,
      double lower,
      double from,
      double to,
      double reference,
      int[] window,
      FitResult fit,
      boolean truncated) {
    double slopeEnergy() {
      return fit.value(TailModels.SLOPE);
    }

    double sigma() {
      return fit.sigma(TailModels.SLOPE);
    }

    /** The energy in meV where the exponential is at a signal per meV. */
    double energyAt(double density) {
      return reference + slopeEnergy() * Math.log(density / fit.value(TailModels.LEVEL));
    }

    Map<String, Double> starts() {
      Map<String, Double> starts = new LinkedHashMap<>();
      starts.put(TailModels.LEVEL, fit.value(TailModels.LEVEL));
      starts.put(TailModels.SLOPE, slopeEnergy());
      return starts;
    }
  }

  TailSearch(Pixels pixels, EmissionLine line, PixelFit fit) {
    this.pixels = pixels;
    this.line = line;
    this.fit = fit;
  }

  Tail find(double upper, double lower) throws AnalysisException {
    EmissionLine.Crossing top = line.crossing(upper, -1);
    double to = top.energy();
    double slope = Math.max(1 / top.logSlope(), pixels.width(0));
    double reference = to - slope;
    double from = to - slope * Math.log(upper / lower);
    Tail tail = null;
    Set<Integer> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      int[] window = window(from, to, upper, lower);
      if (tail != null && window.length == tail.window().length) {
        break;
      }
      tail = fitted(window, from, to, upper, lower, reference, slope);
      slope = tail.slopeEnergy();
      if (!seen.add(window.length)) {
        break;
      }
      from = tail.energyAt(lower * line.height());
    }
    if (tail == null || isTooShort(tail, top)) {
      throw new AnalysisException(
          "The spectrum ends "
              + SentenceNumber.text(to - pixels.low()[0], 3)
              + " meV below the upper end of the window, less than one slope energy: the tail is"
              + " too short. Record lower energies, or narrow Settings > Window.");
    }
    return tail;
  }

  /** A spectrum that ends within the window must still show the fall of the tail. */
  private static boolean isTooShort(Tail tail, EmissionLine.Crossing top) {
    double wide = tail.to() - tail.from();
    return tail.truncated()
        && (wide < NARROWEST * Math.max(tail.slopeEnergy(), 1 / top.logSlope())
            || !(tail.sigma() < LARGEST_ERROR * tail.slopeEnergy()));
  }

  private Tail fitted(
      int[] window,
      double from,
      double to,
      double upper,
      double lower,
      double reference,
      double slope) {
    Map<String, Double> starts = new LinkedHashMap<>();
    starts.put(TailModels.LEVEL, upper * line.height() * Math.exp((reference - to) / slope));
    starts.put(TailModels.SLOPE, slope);
    boolean truncated = from < pixels.low()[0];
    return new Tail(
        upper,
        lower,
        Math.max(from, pixels.low()[0]),
        to,
        reference,
        window,
        fit.fit(TailModels.exponential(), window, reference, starts),
        truncated);
  }

  private int[] window(double from, double to, double upper, double lower)
      throws AnalysisException {
    int[] window = line.between(from, to);
    if (window.length < FEWEST_PIXELS) {
      throw new AnalysisException(
          "Only "
              + window.length
              + " pixels lie between "
              + upper
              + " and "
              + lower
              + " of the peak; an exponential needs at least "
              + FEWEST_PIXELS
              + ". Widen Settings > Window, or use a grating with more pixels for each meV.");
    }
    return window;
  }

  /**
   * Windows beside the headline's, from multiples of its ends; lower ends where the headline's
   * exponential is. Those that do not fit on the spectrum are left out.
   */
  List<Tail> scan(Tail headline, double[] upperFactors, double[] lowerFactors) {
    List<Tail> tails = new ArrayList<>();
    for (double u : upperFactors) {
      double upper = Math.min(0.8, u * headline.upper());
      double to;
      try {
        to = line.crossing(upper, -1).energy();
      } catch (AnalysisException e) {
        continue;
      }
      for (double l : lowerFactors) {
        double lower = l * headline.lower();
        double from = headline.energyAt(lower * line.height());
        int[] window = line.between(from, to);
        if (lower < 0.6 * upper && window.length >= FEWEST_PIXELS && from >= pixels.low()[0]) {
          tails.add(
              fitted(
                  window,
                  from,
                  to,
                  upper,
                  lower,
                  to - headline.slopeEnergy(),
                  headline.slopeEnergy()));
        }
      }
    }
    return tails;
  }
}
