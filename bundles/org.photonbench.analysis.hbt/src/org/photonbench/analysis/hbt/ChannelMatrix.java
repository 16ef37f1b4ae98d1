package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.photon.Channel;

/**
 * Counts the pairs of every two of several channels in one pass.
 *
 * @param channels the channels and their bands
 * @param pairs every two of them, the one listed first as A
 */
record ChannelMatrix(ChannelPairs channels, List<Pair> pairs) {
  /**
   * Two channels.
   *
   * @param a index of the channel that lags are counted from
   * @param b index of the channel that lags are counted to
   * @param peaks pairs by pulse lag, of T3 records taken as pulsed
   * @param lags pairs by time lag
   */
  record Pair(int a, int b, Optional<PulseCorrelator> peaks, LagHistogram lags) {}

  /** What the lags of all pairs have in common, in ns. */
  record Lags(double middle, double range, double width) {}

  /**
   * @param maxLag largest pulse lag; below 0: time lags only
   * @param microTimes of all channels, empty for T2 records
   */
  static ChannelMatrix of(
      Correlators factory,
      ChannelPairs channels,
      MicroTimeHistogram microTimes,
      int maxLag,
      Lags lags)
      throws AnalysisException {
    List<MicroTimeRule> rules = new ArrayList<>();
    double period = factory.periodNs() * 1e-9 / factory.timeBase().microTickSeconds();
    for (Channel channel : channels.channels()) {
      MicroTimeShape shape =
          factory.t3() && period > 0
              ? MicroTimeShape.of(microTimes.counts(channel), period)
              : new MicroTimeShape(0, 0);
      rules.add(factory.rule(shape));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < channels.size(); i++) {
      for (int j = i + 1; j < channels.size(); j++) {
        Channel a = channels.channels().get(i);
        Channel b = channels.channels().get(j);
        Optional<PulseCorrelator> peaks =
            maxLag < 0
                ? Optional.empty()
                : Optional.of(new PulseCorrelator(a, b, maxLag, rules.get(i), rules.get(j)));
        LagHistogram histogram =
            factory.lagHistogram(
                a, b, lags.middle, lags.range, lags.width, rules.get(i), rules.get(j));
        pairs.add(new Pair(i, j, peaks, histogram));
      }
    }
    return new ChannelMatrix(channels, pairs);
  }

  /** What takes the photons. */
  List<PhotonAccumulator> accumulators() {
    List<PhotonAccumulator> all = new ArrayList<>();
    for (Pair pair : pairs) {
      pair.peaks.ifPresent(all::add);
      all.add(pair.lags.accumulator());
    }
    return all;
  }
}
