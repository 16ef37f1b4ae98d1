package org.photonbench.analysis.blinking;

/**
 * The rates of a random telegraph from its periods as found. Periods below a resolution are taken
 * for parts of their neighbours, found or not, so that what is missed is known: a bright period as
 * found begins with a bright one of at least its resolution and ends where a dark one of at least
 * its own begins (D. Colquhoun and A. G. Hawkes, Phil. Trans. R. Soc. Lond. B 300, 1 (1982)). For
 * rates a of leaving bright and b of leaving dark, with the resolutions x of bright and y of dark,
 * its mean is
 *
 * <pre>x + e^(b y)/a + (e^(b y) - 1)/b - y,</pre>
 *
 * and that of the dark ones the same with both exchanged. The two means give both rates.
 *
 * @param meanOn mean bright time in seconds
 * @param sigmaOn its standard error
 * @param meanOff mean dark time in seconds
 * @param sigmaOff its standard error
 * @param missedOn share of the bright periods that are below their resolution
 * @param missedOff share of the dark periods that are
 */
record TelegraphLaw(
    double meanOn,
    double sigmaOn,
    double meanOff,
    double sigmaOff,
    double missedOn,
    double missedOff) {
  private static final int MOST_ITERATIONS = 200;
  private static final double SETTLED = 1e-12;
  private static final double STEP = 1e-4;

  /**
   * Solves for the rates.
   *
   * @param on mean time beyond the resolution of bright periods as found
   * @param off the same of dark ones
   * @return null where no rates give these means: more is missed than found
   */
  static TelegraphLaw of(DwellLaw on, DwellLaw off) {
    double[] at = solve(on.mean(), off.mean(), on.shortest(), off.shortest());
    double stepOn = STEP * on.mean();
    double stepOff = STEP * off.mean();
    double[] moreOn = solve(on.mean() + stepOn, off.mean(), on.shortest(), off.shortest());
    double[] moreOff = solve(on.mean(), off.mean() + stepOff, on.shortest(), off.shortest());
    if (at == null || moreOn == null || moreOff == null) {
      return null;
    }
    double errorOn = on.mean() / Math.sqrt(on.resolved()) / stepOn;
    double errorOff = off.mean() / Math.sqrt(off.resolved()) / stepOff;
    double[] sigma = new double[2];
    for (int i = 0; i < 2; i++) {
      sigma[i] = Math.hypot((moreOn[i] - at[i]) * errorOn, (moreOff[i] - at[i]) * errorOff);
    }
    return new TelegraphLaw(
        at[0],
        sigma[0],
        at[1],
        sigma[1],
        -Math.expm1(-on.shortest() / at[0]),
        -Math.expm1(-off.shortest() / at[1]));
  }

  /** Mean bright and dark time for the means beyond the resolutions x and y; null if none. */
  private static double[] solve(double on, double off, double x, double y) {
    double meanOn = on;
    double meanOff = off;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double nextOn = one(on, y, meanOff);
      double nextOff = one(off, x, nextOn);
      if (!(nextOn > 0 && nextOff > 0)) {
        return null;
      }
      double change = Math.abs(nextOn / meanOn - 1) + Math.abs(nextOff / meanOff - 1);
      meanOn = nextOn;
      meanOff = nextOff;
      if (change < SETTLED) {
        return new double[] {meanOn, meanOff};
      }
    }
    return null;
  }

  /** One of the equations solved for its own mean. */
  private static double one(double excess, double otherResolution, double otherMean) {
    double z = otherResolution / otherMean;
    return (excess + otherResolution - otherMean * Math.expm1(z)) * Math.exp(-z);
  }
}
