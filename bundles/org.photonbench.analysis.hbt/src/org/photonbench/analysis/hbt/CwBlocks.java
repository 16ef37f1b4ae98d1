package org.photonbench.analysis.hbt;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.photon.LiveTime;

/**
 * Errors of a fit of continuous light from time blocks of the record. Where light is bunched its
 * photons come in groups, so that pairs of a group are no independent counts, and the errors of a
 * Poisson likelihood are too small. The fit is repeated with each block left out (M. H. Quenouille,
 * Biometrika 43, 353 (1956)); photons, live time and pairs of the block go together.
 */
final class CwBlocks {
  /** Fewer blocks give no trustworthy spread. */
  static final int FEWEST = 20;

  /** More blocks only take time. */
  private static final int MOST = 50;

  /** The jackknife replaces Poisson statistics where it finds this much more spread. */
  private static final double OVERDISPERSED = 1.1;

  private final double[] sigma;
  private final int blocks;

  private CwBlocks(double[] sigma, int blocks) {
    this.sigma = sigma;
    this.blocks = blocks;
  }

  /**
   * Repeats a fit.
   *
   * @param histogram pairs of the whole record
   * @param expected pairs of uncorrelated light of the whole record
   * @param pairs what a histogram and its expectation give for the fit
   * @return empty if the record has too few blocks, or none without which the fit settles
   */
  static Optional<CwBlocks> of(
      HbtCounts counts,
      long[] histogram,
      double[] expected,
      CwFit fit,
      BiFunction<long[], double[], CwPairs> pairs) {
    Segments segments = counts.segments();
    int blocks = Math.min(MOST, segments.blocks());
    if (blocks < FEWEST) {
      return Optional.empty();
    }
    long[][] block = new long[blocks][];
    double[][] photons = new double[blocks][3];
    Segments.Sums before = new Segments.Sums(new long[histogram.length], 0, 0, Long.MIN_VALUE);
    LiveTime live = counts.time().live();
    double liveBefore = 0;
    for (int i = 0; i < blocks; i++) {
      Segments.Sums upTo = segments.upTo((int) ((i + 1L) * segments.blocks() / blocks) - 1);
      double ticks = live.and(LiveTime.of(Long.MIN_VALUE, upTo.time())).totalTicks();
      block[i] = new long[histogram.length];
      for (int k = 0; k < histogram.length; k++) {
        block[i][k] = upTo.pairs()[k] - before.pairs()[k];
      }
      photons[i][0] = upTo.photonsA() - before.photonsA();
      photons[i][1] = upTo.photonsB() - before.photonsB();
      photons[i][2] = ticks - liveBefore;
      before = upTo;
      liveBefore = ticks;
    }
    double[] whole = {
      counts.lags().photonsA().getAsLong(), counts.lags().photonsB().getAsLong(), live.totalTicks()
    };
    boolean[] settled = {true};
    BlockResampling.Estimate estimate =
        BlockResampling.jackknife(
            blocks,
            times -> {
              long[] rest = histogram.clone();
              double[] sums = whole.clone();
              for (int i = 0; i < blocks; i++) {
                for (int k = 0; times[i] == 0 && k < rest.length; k++) {
                  rest[k] -= block[i][k];
                }
                for (int k = 0; times[i] == 0 && k < sums.length; k++) {
                  sums[k] -= photons[i][k];
                }
              }
              double scale =
                  sums[0] / whole[0] * (sums[1] / whole[1]) / Math.max(1e-9, sums[2] / whole[2]);
              double[] uncorrelated = Arrays.stream(expected).map(e -> e * scale).toArray();
              double[] values = fit.again(pairs.apply(rest, uncorrelated));
              settled[0] &= Arrays.stream(values).allMatch(Double::isFinite);
              return values;
            });
    return settled[0] ? Optional.of(new CwBlocks(estimate.sigma(), blocks)) : Optional.empty();
  }

  int blocks() {
    return blocks;
  }

  /**
   * An estimate with the wider error of the two.
   *
   * @param what index among the {@link CwFit#again values of a repeated fit}
   */
  Estimate widen(Estimate poisson, int what) {
    double factor = sigma[what] / poisson.sigma();
    if (!(factor > OVERDISPERSED)) {
      return poisson;
    }
    double value = poisson.value();
    return new Estimate(
        value,
        sigma[what],
        new ConfidenceInterval(
            value - factor * (value - poisson.interval95().low()),
            value + factor * (poisson.interval95().high() - value)));
  }
}
