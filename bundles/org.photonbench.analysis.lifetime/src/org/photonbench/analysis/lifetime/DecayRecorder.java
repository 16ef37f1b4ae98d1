package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeTrace;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts what the analysis needs in one reading of T3 blocks: a decay histogram of each channel at
 * full resolution, and a coarse one for each of many time bins.
 */
final class DecayRecorder implements PhotonAccumulator {
  private static final int TIME_BINS = 2048;
  private static final int COARSE_BINS = 512;

  private final Set<Integer> chosen;
  private final double firstTimeBin;
  private final int coarseWidth;
  private final MicroTimeHistogram histogram = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
  private final MicroTimeTrace[] traces = new MicroTimeTrace[Channel.MAX + 1];
  private final boolean[] known = new boolean[Channel.MAX + 1];
  private final List<MicroTimeTrace> list = new ArrayList<>();

  /**
   * @param chosen channels that count; empty: all
   * @param firstTimeBin first width of a time bin in ticks, at least 1
   * @param microTicks micro ticks of a period, or of all that can occur
   */
  DecayRecorder(Set<Integer> chosen, double firstTimeBin, double microTicks) {
    this.chosen = Set.copyOf(chosen);
    this.firstTimeBin = Math.max(1, firstTimeBin);
    coarseWidth = (int) Math.max(1, Math.ceil(microTicks / COARSE_BINS));
  }

  @Override
  public void accept(PhotonBlock block) {
    byte[] channels = block.channels();
    int n = block.size();
    for (int i = 0; i < n; i++) {
      if (!known[channels[i]]) {
        meet(channels[i]);
      }
    }
    histogram.accept(block);
    for (int i = 0; i < list.size(); i++) {
      list.get(i).accept(block);
    }
  }

  private void meet(int channel) {
    known[channel] = true;
    if (chosen.isEmpty() || chosen.contains(channel)) {
      traces[channel] =
          new MicroTimeTrace(
              new Channel(channel),
              firstTimeBin,
              TIME_BINS,
              Math.ceilDiv(MicroTimeRule.MICRO_TIMES, coarseWidth),
              coarseWidth);
      list.add(traces[channel]);
    }
  }

  /** Chosen channels that have photons, in rising order. */
  List<Channel> channels() {
    return histogram.channels().stream().filter(c -> traces[c.number()] != null).toList();
  }

  /** Photons of a channel by micro tick; a copy. */
  long[] counts(Channel channel) {
    return histogram.counts(channel);
  }

  /** Photons of a channel beyond the micro ticks that are counted. */
  long outOfRange(Channel channel) {
    return histogram.outOfRange(channel);
  }

  /** The course of a channel in time; its micro time bins have {@link #coarseWidth()} ticks. */
  MicroTimeTrace trace(Channel channel) {
    return traces[channel.number()];
  }

  /** Micro ticks of a micro time bin of the traces. */
  int coarseWidth() {
    return coarseWidth;
  }
}
