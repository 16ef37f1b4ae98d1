package org.photonbench.analysis.lifetime;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/**
 * Gives the photons of a T2 record, in which the laser pulses are photons of one channel, a time
 * after their pulse. Times stay those of the record. Pulses that a divider left out are filled in.
 */
final class SyncedTimes {
  /** Times after the pulse are grouped so that a period has no more units than this. */
  private static final int MOST_UNITS = MicroTimeRule.MICRO_TIMES / 2;

  private final int syncChannel;
  private final OptionalDouble givenPeriod;
  private double period;
  private int unit;
  private long firstSync = Long.MIN_VALUE;
  private long lastSync = Long.MIN_VALUE;
  private long syncs;
  private long withoutPulse;
  private PhotonBlock synced = new PhotonBlock(RecordMode.T3);

  /**
   * @param syncChannel the channel of the laser pulses
   * @param givenPeriod pulse period in ticks; empty: that of the pulses in the record
   */
  SyncedTimes(int syncChannel, OptionalDouble givenPeriod) {
    this.syncChannel = syncChannel;
    this.givenPeriod = givenPeriod;
    period = givenPeriod.orElse(0);
    setUnit();
  }

  private void setUnit() {
    unit = period > 0 ? Math.max(1, (int) Math.ceil(period / MOST_UNITS)) : 0;
  }

  /** Hands on the photons of a T2 block, with their times after the pulse, in blocks of T3. */
  void pass(PhotonBlock block, PhotonAccumulator to) {
    if (unit == 0 && !measure(block)) {
      return;
    }
    if (synced.capacity() < block.size()) {
      synced = new PhotonBlock(RecordMode.T3, block.size());
    }
    synced.clear();
    long[] times = block.times();
    byte[] channels = block.channels();
    for (int i = 0; i < block.size(); i++) {
      if (channels[i] == syncChannel) {
        firstSync = syncs == 0 ? times[i] : firstSync;
        lastSync = times[i];
        syncs++;
      } else if (syncs == 0) {
        withoutPulse++;
      } else {
        double after = times[i] - lastSync;
        if (after >= period) {
          after -= period * Math.floor(after / period);
        }
        synced.add(times[i], channels[i], (int) (after / unit));
      }
    }
    to.accept(synced);
  }

  /** The period from the pulses of a block: the median of their distances. */
  private boolean measure(PhotonBlock block) {
    long[] distances = new long[block.size()];
    int n = 0;
    long before = Long.MIN_VALUE;
    for (int i = 0; i < block.size(); i++) {
      if (block.channels()[i] == syncChannel) {
        if (before != Long.MIN_VALUE) {
          distances[n++] = block.times()[i] - before;
        }
        before = block.times()[i];
      }
    }
    if (n == 0) {
      withoutPulse += block.size();
      return false;
    }
    Arrays.sort(distances, 0, n);
    period = Math.max(1, distances[n / 2]);
    setUnit();
    return true;
  }

  /** Ticks of the record in a unit of the times after the pulse; 0 before the first pulses. */
  int unit() {
    return unit;
  }

  /** The pulse period in ticks of the record; 0 before the first pulses. */
  double period() {
    if (givenPeriod.isPresent() || syncs < 2 || period == 0) {
      return period;
    }
    double mean = (lastSync - firstSync) / (syncs - 1.0);
    // The mean is finer than whole ticks, unless pulses are missing.
    return Math.abs(mean - period) <= 1 ? mean : period;
  }

  /** Pulses in the record. */
  long syncs() {
    return syncs;
  }

  /** Photons before the first pulse, which have no time after one. */
  long withoutPulse() {
    return withoutPulse;
  }
}
