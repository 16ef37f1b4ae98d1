package org.photonbench.analysis.hbt;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.photon.LiveTime;

/**
 * Errors of a fit of pairs from time blocks of the record. Where light is bunched its photons come
 * in groups, so that pairs of a group are no independent counts, and the errors of a Poisson
 * likelihood are too small. The fit is repeated with each block left out (M. H. Quenouille,
 * Biometrika 43, 353 (1956)); photons, live time and pairs of the block go together.
 */
final class TimeBlocks {
  /** Fewer blocks give no trustworthy spread. */
  static final int FEWEST = 20;

  /** More blocks only take time. */
  private static final int MOST = 50;

  /** The jackknife replaces Poisson statistics where it finds this much more spread. */
  private static final double OVERDISPERSED = 1.1;

  private final double[] sigma;
  private final int blocks;

  private TimeBlocks(double[] sigma, int blocks) {
    this.sigma = sigma;
    this.blocks = blocks;
  }

  /**
   * A record, or what is left of it without a block.
   *
   * @param pairs by pulse lag, or by bin of the time lag
   */
  record Part(long[] pairs, double photonsA, double photonsB, double liveTicks) {}

  /**
   * Repeats a fit.
   *
   * @param whole the whole record
   * @param fit values of a fit
   * @return empty if the record has too few blocks, or none without which the fit settles
   */
  static Optional<TimeBlocks> of(HbtCounts counts, Part whole, Function<Part, double[]> fit) {
    Segments segments = counts.segments();
    int blocks = Math.min(MOST, segments.blocks());
    if (blocks < FEWEST) {
      return Optional.empty();
    }
    int bins = whole.pairs.length;
    Part[] block = new Part[blocks];
    Segments.Sums before = new Segments.Sums(new long[bins], 0, 0, Long.MIN_VALUE);
    LiveTime live = counts.time().live();
    double liveBefore = 0;
    for (int i = 0; i < blocks; i++) {
      Segments.Sums upTo = segments.upTo((int) ((i + 1L) * segments.blocks() / blocks) - 1);
      double ticks = live.and(LiveTime.of(Long.MIN_VALUE, upTo.time())).totalTicks();
      long[] pairs = new long[bins];
      for (int k = 0; k < bins; k++) {
        pairs[k] = upTo.pairs()[k] - before.pairs()[k];
      }
      block[i] =
          new Part(
              pairs,
              upTo.photonsA() - before.photonsA(),
              upTo.photonsB() - before.photonsB(),
              ticks - liveBefore);
      before = upTo;
      liveBefore = ticks;
    }
    boolean[] settled = {true};
    BlockResampling.Estimate estimate =
        BlockResampling.jackknife(
            blocks,
            times -> {
              Part rest = whole;
              for (int i = 0; i < blocks; i++) {
                rest = times[i] == 0 ? without(rest, block[i]) : rest;
              }
              double[] values = fit.apply(rest);
              settled[0] &= Arrays.stream(values).allMatch(Double::isFinite);
              return values;
            });
    return settled[0] ? Optional.of(new TimeBlocks(estimate.sigma(), blocks)) : Optional.empty();
  }

  private static Part without(Part all, Part block) {
    long[] pairs = all.pairs.clone();
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] -= block.pairs[k];
    }
    return new Part(
        pairs,
        all.photonsA - block.photonsA,
        all.photonsB - block.photonsB,
        all.liveTicks - block.liveTicks);
  }

  int blocks() {
    return blocks;
  }

  /**
   * An estimate with the wider error of the two.
   *
   * @param what index among the values of a fit
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
