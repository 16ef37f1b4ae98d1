package org.photonbench.driver.picoquant.twin;

import java.io.IOException;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/**
 * Photons and markers as records of a time tagger: from the highest bit special 1, channel 6, then
 * time 25 (T2), or micro time 15 and pulse number 10 (T3); overflows carry their number.
 */
final class RecordEncoder {
  /** Takes the records. */
  @FunctionalInterface
  interface Sink {
    void put(int record) throws IOException;
  }

  private static final int OVERFLOW = 0xFE000000;
  private static final int SPECIAL = 0x80000000;
  private static final int CHANNEL_SHIFT = 25;
  private static final int MICRO_SHIFT = 10;
  private static final int MOST_MICRO = (1 << 15) - 1;

  private final boolean t3;
  private final int timeBits;
  private final Sink sink;
  private long overflows;

  RecordEncoder(RecordMode mode, Sink sink) {
    t3 = mode == RecordMode.T3;
    timeBits = t3 ? 10 : 25;
    this.sink = sink;
  }

  /**
   * Writes a block, with the times of its photons from the start of the measurement.
   *
   * @param enabled a bit for each channel; those of others do not come
   */
  void write(PhotonBlock block, int enabled) throws IOException {
    long[] times = block.times();
    int[] micro = block.microTimes();
    byte[] channels = block.channels();
    List<StreamEvent> events = block.events();
    int nextEvent = 0;
    int size = block.size();
    for (int i = 0; i <= size; i++) {
      while (nextEvent < events.size() && (i == size || events.get(nextEvent).photonIndex() <= i)) {
        marker(events.get(nextEvent++));
      }
      if (i == size || (enabled >>> channels[i] & 1) == 0 || t3 && micro[i] > MOST_MICRO) {
        continue;
      }
      int low = reach(times[i]);
      sink.put(channels[i] << CHANNEL_SHIFT | (t3 ? micro[i] << MICRO_SHIFT : 0) | low);
    }
  }

  private void marker(StreamEvent event) throws IOException {
    if (event.kind() == StreamEvent.Kind.MARKER) {
      int low = reach(event.time());
      sink.put(SPECIAL | (int) event.value() << CHANNEL_SHIFT | low);
    }
  }

  /** Writes the overflows before a time and returns its low bits. */
  private int reach(long time) throws IOException {
    int most = (1 << timeBits) - 1;
    long ahead = (time >> timeBits) - overflows;
    while (ahead > 0) {
      int count = (int) Math.min(ahead, most);
      sink.put(OVERFLOW | count);
      overflows += count;
      ahead -= count;
    }
    return (int) (time & most);
  }
}
