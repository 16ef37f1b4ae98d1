package org.photonbench.analysis.pcfs;

import java.util.Arrays;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.TimeBase;

/**
 * Times between photons that follow each other on one detector, both detectors together. The
 * shortest ones are missing: a detector is blind after each photon.
 *
 * @param binSeconds width of a bin: about a nanosecond, or the period of the pulses
 * @param inPulses whether a bin is a pulse period
 * @param counts of the bins from 0 on; longer times are not counted
 */
record Intervals(double binSeconds, boolean inPulses, long[] counts) {
  /** None were counted. */
  static final Intervals NONE = new Intervals(0, false, new long[0]);

  /** Longer times would be rare for bright light, whose photons soon follow each other. */
  private static final double LONGEST = 2e-6;

  private static final double NANOSECOND = 1e-9;
  private static final int FEWEST_BINS = 8;

  /** Photons of a recording that are looked at, about. */
  private static final long ENOUGH = 1_000_000;

  /** Counts them among the first photons of a recording. */
  static final class Counter {
    private final int channel0;
    private final int channel1;
    private final long ticks;
    private final TimeBase timeBase;
    private final long[] counts;
    private long last0 = Long.MIN_VALUE / 2;
    private long last1 = Long.MIN_VALUE / 2;
    private long seen;

    Counter(int channel0, int channel1, TimeBase timeBase) {
      this.channel0 = channel0;
      this.channel1 = channel1;
      this.timeBase = timeBase;
      double tick = timeBase.tickSeconds();
      ticks = isPulsed() ? 1 : Math.max(1, Math.round(NANOSECOND / tick));
      counts = new long[(int) Math.max(FEWEST_BINS, Math.round(LONGEST / (ticks * tick)))];
    }

    private boolean isPulsed() {
      return timeBase.pulses();
    }

    void accept(PhotonBlock block) {
      if (seen > ENOUGH) {
        return;
      }
      seen += block.size();
      long[] times = block.times();
      byte[] channels = block.channels();
      long reach = ticks * counts.length;
      for (int i = 0; i < block.size(); i++) {
        long time = times[i];
        long since;
        if (channels[i] == channel0) {
          since = time - last0;
          last0 = time;
        } else if (channels[i] == channel1) {
          since = time - last1;
          last1 = time;
        } else {
          continue;
        }
        if (since >= 0 && since < reach) {
          counts[(int) (since / ticks)]++;
        }
      }
    }

    Intervals intervals() {
      return new Intervals(ticks * timeBase.tickSeconds(), isPulsed(), counts.clone());
    }
  }

  /** Those of two recordings together, if their bins are the same. */
  Intervals with(Intervals other) {
    if (counts.length == 0) {
      return other;
    }
    if (other.counts.length == 0
        || other.inPulses != inPulses
        || other.counts.length != counts.length
        || Math.abs(other.binSeconds - binSeconds) > 0.01 * binSeconds) {
      return this;
    }
    long[] sum = new long[counts.length];
    Arrays.setAll(sum, k -> counts[k] + other.counts[k]);
    return new Intervals(binSeconds, inPulses, sum);
  }
}
