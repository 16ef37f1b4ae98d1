package org.photonbench.photon.stream;

import java.util.StringJoiner;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/** Counts photons by channel and says so at the end. */
final class Summary {
  private static final int CHANNELS = 128;

  private final String step;
  private final long[] photons = new long[CHANNELS];
  private long markers;

  Summary(String step) {
    this.step = step;
  }

  void photon(int channel) {
    photons[channel]++;
  }

  void marker() {
    markers++;
  }

  long total() {
    long total = 0;
    for (long count : photons) {
      total += count;
    }
    return total;
  }

  /**
   * One event: the step, what it did, how often.
   *
   * @param verb for example {@code took out}
   */
  StreamEvent event(String verb, long time, int photonIndex) {
    long total = total();
    StringBuilder text = new StringBuilder();
    text.append('\'').append(step).append("' ").append(verb).append(' ').append(photons(total));
    if (total > 0) {
      StringJoiner parts = new StringJoiner(", ", " (", ")");
      for (int c = 0; c < CHANNELS; c++) {
        if (photons[c] > 0) {
          parts.add("channel " + c + ": " + photons[c]);
        }
      }
      text.append(parts);
    }
    if (markers > 0) {
      text.append(" and ").append(markers).append(markers == 1 ? " marker" : " markers");
    }
    return new StreamEvent(
        StreamEvent.Kind.PROCESSING, time, photonIndex, -1, total, text.append('.').toString());
  }

  static String photons(long number) {
    return number == 1 ? "1 photon" : number + " photons";
  }

  /** Adds the event to the last block. */
  void tell(PhotonBlock block, String verb, long time) {
    block.add(event(verb, time, block.size()));
  }
}
