package org.photonbench.analysis.saturation;

import org.photonbench.analysis.RecordTime;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** Counts of one recording: by channel, by micro time, and by blocks of time. */
final class RecordTally {
  private static final int BLOCKS = 40;

  /** Blocks with fewer photons tell nothing of fluctuations. */
  private static final double FEWEST_IN_BLOCK = 10;

  /** Distance from Poisson statistics, in standard deviations, from which it is believed. */
  private static final double SIGNIFICANT = 3;

  private final TimeBase timeBase;
  private final ChannelCounts counts = new ChannelCounts();
  private final RecordTime time;
  private final MicroTimeHistogram microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
  private final long blockTicks;
  private final long[] blocks = new long[BLOCKS];

  RecordTally(RecordingInfo info) {
    timeBase = info.timeBase();
    time = new RecordTime(info, counts);
    double acquisition = info.acquisitionSeconds().orElse(0) / timeBase.tickSeconds();
    blockTicks = (long) Math.ceil(acquisition / BLOCKS);
  }

  void accept(PhotonBlock block) {
    time.accept(block);
    counts.accept(block);
    if (timeBase.mode() == RecordMode.T3) {
      microTimes.accept(block);
    }
    if (blockTicks > 0) {
      long[] times = block.times();
      for (int i = 0; i < block.size(); i++) {
        int at = (int) Math.clamp(times[i] / blockTicks, 0, BLOCKS - 1);
        blocks[at]++;
      }
    }
  }

  ChannelCounts counts() {
    return counts;
  }

  RecordTime time() {
    return time;
  }

  /** How often light excites: the pulses of the live time. */
  double pulses(double periodSeconds) {
    return time.liveSeconds() / periodSeconds;
  }

  /**
   * The share of the photons due that dead time left.
   *
   * @param dead dead time in s
   * @param g2 g2(0) of the light, for photons of one pulse
   */
  double detectedShare(double dead, double g2) {
    double due = 0;
    for (Channel channel : counts.channels()) {
      double share = dead > 0 ? detectedShare(channel, dead, g2) : 1;
      if (!(share > 0)) {
        return 0;
      }
      due += counts.photons(channel) / share;
    }
    return due > 0 ? counts.total() / due : 1;
  }

  private double detectedShare(Channel channel, double dead, double g2) {
    if (!timeBase.pulses()) {
      return DeadTime.detectedShare(counts.photons(channel) / time.liveSeconds(), dead);
    }
    double period = timeBase.tickSeconds() / timeBase.microTickSeconds();
    long[] histogram = microTimes.counts(channel);
    return DeadTime.detectedShare(
        histogram,
        (int) Math.max(1, Math.round(period)),
        pulses(timeBase.tickSeconds()),
        dead / timeBase.microTickSeconds(),
        (int) MicroTimeShape.of(histogram, period).origin(),
        g2);
  }

  /** Photons in the three windows of {@link Leak} at the end of the pulse period; 0 for T2. */
  long[] tail() {
    long[] windows = new long[3];
    if (!timeBase.pulses()) {
      return windows;
    }
    double period = timeBase.tickSeconds() / timeBase.microTickSeconds();
    int bins = (int) Math.max(1, Math.round(period));
    int width = (int) (bins * Leak.WINDOW);
    for (Channel channel : counts.channels()) {
      long[] histogram = microTimes.counts(channel);
      int origin = (int) MicroTimeShape.of(histogram, period).origin();
      for (int i = 0; i < 3 * width; i++) {
        windows[i / width] += histogram[(origin + bins - 3 * width + i) % bins];
      }
    }
    return windows;
  }

  /** Live ticks of each block of time. */
  private double[] liveTicks() {
    LiveTime live = time.live();
    double[] ticks = new double[BLOCKS];
    for (int i = 0; i < BLOCKS; i++) {
      ticks[i] = live.and(LiveTime.of(i * blockTicks, (i + 1) * blockTicks)).totalTicks();
    }
    return ticks;
  }

  /** Variance of the counts in blocks over that of Poisson counts; 1 unless clearly more. */
  double fano() {
    if (blockTicks == 0 || counts.total() < FEWEST_IN_BLOCK * BLOCKS) {
      return 1;
    }
    double[] live = liveTicks();
    double rate = counts.total() / (double) Math.max(1, time.live().totalTicks());
    double chiSquared = 0;
    int used = 0;
    for (int i = 0; i < BLOCKS; i++) {
      double due = rate * live[i];
      if (due >= FEWEST_IN_BLOCK) {
        chiSquared += (blocks[i] - due) * (blocks[i] - due) / due;
        used++;
      }
    }
    double freedom = Math.max(1, used - 1);
    double fano = chiSquared / freedom;
    return fano > 1 + SIGNIFICANT * Math.sqrt(2 / freedom) ? fano : 1;
  }

  /**
   * Relative change of the rate from the first half of the time to the second, and its standard
   * uncertainty; NaN without an acquisition time.
   */
  double[] halfChange() {
    if (blockTicks == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double[] live = liveTicks();
    double[] ticks = new double[2];
    double[] photons = new double[2];
    for (int i = 0; i < BLOCKS; i++) {
      int half = 2 * i / BLOCKS;
      ticks[half] += live[i];
      photons[half] += blocks[i];
    }
    double first = photons[0] / ticks[0];
    double second = photons[1] / ticks[1];
    double mean = (first + second) / 2;
    double sigma = Math.sqrt(fano() * (first / ticks[0] + second / ticks[1])) / mean;
    return new double[] {(second - first) / mean, sigma};
  }
}
