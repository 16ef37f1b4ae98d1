package org.photonbench.analysis.hom;

import org.photonbench.fit.model.formula.HomFivePeaks;

/**
 * Peaks of the coincidences behind a Hong-Ou-Mandel interferometer with double pulses as far apart
 * as its delay, or with a train whose period is its delay (C. Santori et al., Nature 419, 594
 * (2002), here for any splitters). All areas are relative to (photons per pulse)^2 T R of the
 * interferometer; only these ratios matter:
 *
 * @param transmission T of the second splitter: what goes from the short arm to detector A
 * @param shortArm share of the light in the short arm
 * @param contrast fringe contrast C of the interferometer
 * @param g g2(0) of the source
 */
public record PeakAreas(double transmission, double shortArm, double contrast, double g) {
  public PeakAreas {
    if (!(transmission > 0 && transmission < 1 && shortArm > 0 && shortArm < 1)) {
      throw new IllegalArgumentException(
          "transmission "
              + transmission
              + " and short arm "
              + shortArm
              + " must lie between 0 and 1");
    }
    if (!(contrast > 0 && contrast <= 1 && g >= 0)) {
      throw new IllegalArgumentException("contrast " + contrast + " and g2(0) " + g);
    }
  }

  private double arms() {
    return shortArm * (1 - shortArm);
  }

  private double sameArm() {
    double longArm = 1 - shortArm;
    double r = 1 - transmission;
    return (shortArm * shortArm + longArm * longArm) * r * transmission;
  }

  private double reflected() {
    return arms() * (1 - transmission) * (1 - transmission);
  }

  private double transmitted() {
    return arms() * transmission * transmission;
  }

  /** What a visibility of 1 takes from the peak at zero. */
  public double interference() {
    return doublePulses().interference();
  }

  /** Double pulses: areas of the peaks at lags -2 to 2 without interference. */
  public double[] fivePeaksApart() {
    return fivePeaks(0);
  }

  private HomFivePeaks doublePulses() {
    return new HomFivePeaks(shortArm, 1 - shortArm, transmission, 1 - transmission, contrast);
  }

  /** Double pulses: areas of the peaks at lags -2 to 2. */
  public double[] fivePeaks(double visibility) {
    return doublePulses().areas(g, visibility);
  }

  /** Train: areas of the peaks at lags -2 to 2 without interference; all further ones are alike. */
  public double[] trainApart() {
    double far = sameArm() + reflected() + transmitted();
    return new double[] {
      far,
      far - (1 - g) * reflected(),
      far - (1 - g) * sameArm(),
      far - (1 - g) * transmitted(),
      far
    };
  }

  /** Train: areas of the peaks at lags -2 to 2. */
  public double[] train(double visibility) {
    double[] areas = trainApart();
    areas[2] -= visibility * interference();
    return areas;
  }

  /**
   * Visibility from the pairs in equal windows on the peaks.
   *
   * @param train one pulse a period
   * @param ratio double pulses: M = A(0)/(A(-1) + A(+1)); train: A(0) over one far peak
   */
  public double visibility(boolean train, double ratio, Capture capture) {
    double[] a = train ? trainApart() : fivePeaksApart();
    double zero = zeroApart(a, capture);
    double normal =
        train
            ? a[0] * (capture.kept() + 2 * capture.inflow())
            : (a[1] + a[3]) * capture.kept() + capture.inflow() * (2 * a[2] + a[0] + a[4]);
    return (zero - ratio * normal) / (interference() * capture.interfering());
  }

  /** Double pulses in whole windows: V from M = A(0)/(A(-1) + A(+1)). */
  public double fromFivePeaks(double ratio) {
    return visibility(false, ratio, Capture.ALL);
  }

  /** Train in whole windows: V from the peak at zero over one far peak. */
  public double fromTrain(double ratio) {
    return visibility(true, ratio, Capture.ALL);
  }

  private static double zeroApart(double[] areas, Capture capture) {
    return areas[2] * capture.kept() + capture.inflow() * (areas[1] + areas[3]);
  }

  /**
   * What turns (C' - C)/C', the raw visibility of the peak at zero with parallel (C) and crossed
   * (C') polarisation, into V.
   */
  public double perpendicularScale(boolean train, Capture capture) {
    return zeroApart(train ? trainApart() : fivePeaksApart(), capture)
        / (interference() * capture.interfering());
  }

  /**
   * What a window holds of the peaks, whose lags are spread as exp(-|t|/T1).
   *
   * @param kept share of a peak in its own window
   * @param inflow share of each neighbour in it
   * @param interfering what a visibility of 1 takes from the window, over what it takes from the
   *     whole peak; for a post-selected visibility this is {@code kept}
   */
  public record Capture(double kept, double inflow, double interfering) {
    /** Peaks that lie in their windows wholly. */
    public static final Capture ALL = new Capture(1, 0, 1);

    /**
     * A window that is to hold the whole peak; pairs that interfere come close together and are all
     * within.
     */
    static Capture whole(double half, double spacing, double lifetime) {
      return new Capture(
          WavePackets.keptFraction(lifetime, half), inflow(half, spacing, lifetime), 1);
    }

    /** A narrow window, whose own visibility is wanted. */
    static Capture selected(double half, double spacing, double lifetime) {
      double kept = WavePackets.keptFraction(lifetime, half);
      return new Capture(kept, inflow(half, spacing, lifetime), kept);
    }

    private static double inflow(double half, double spacing, double lifetime) {
      return 0.5
          * (Math.exp(-(spacing - half) / lifetime) - Math.exp(-(spacing + half) / lifetime));
    }
  }
}
