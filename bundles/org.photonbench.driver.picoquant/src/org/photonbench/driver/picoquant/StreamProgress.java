package org.photonbench.driver.picoquant;

import java.util.ArrayList;
import java.util.List;

/** How a measurement gets on; written by its threads, read by any. */
public final class StreamProgress {
  private final long[] photons;
  private long records;
  private long timeReached;
  private long syncEvents;
  private final List<String> faults = new ArrayList<>();

  StreamProgress(int channels) {
    photons = new long[channels];
  }

  synchronized void add(long[] photonsOfBlock, long recordsSoFar, long syncsSoFar, long time) {
    for (int i = 0; i < photons.length; i++) {
      photons[i] += photonsOfBlock[i];
    }
    records = recordsSoFar;
    syncEvents = syncsSoFar;
    timeReached = time;
  }

  synchronized void addFault(String sentence) {
    faults.add(sentence);
  }

  /** Photons so far by channel. */
  public synchronized long[] photons() {
    return photons.clone();
  }

  /** Photons so far on all channels. */
  public synchronized long totalPhotons() {
    long sum = 0;
    for (long count : photons) {
      sum += count;
    }
    return sum;
  }

  /** Records of the device so far, overflows and markers included. */
  public synchronized long records() {
    return records;
  }

  /** Events of the sync input so far (T2). */
  public synchronized long syncEvents() {
    return syncEvents;
  }

  /** The time that the records reached, in ticks (T2) or pulses (T3). */
  public synchronized long timeReached() {
    return timeReached;
  }

  /** Faults so far, a sentence each with its place. */
  public synchronized List<String> faults() {
    return List.copyOf(faults);
  }
}
