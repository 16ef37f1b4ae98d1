package org.photonbench.driver.picoquant;

import java.util.List;
import java.util.Locale;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/**
 * Turns the flags that come with the records into faults of the record: one when a flag goes up,
 * one with the length of the stretch when that of a lost signal goes down again.
 */
final class FaultMarks {
  /** Flags that say that something is amiss for as long as they are up. */
  private static final int LASTING = HarpFlags.SYNC_LOST | HarpFlags.REFERENCE_LOST;

  private final double tickSeconds;
  private final StreamProgress progress;
  private int before;
  private long lostSince;

  FaultMarks(double tickSeconds, StreamProgress progress) {
    this.tickSeconds = tickSeconds;
    this.progress = progress;
  }

  /**
   * Marks what changed.
   *
   * @param flags of the device now
   * @param time that the records before have reached
   */
  void mark(int flags, long time, PhotonBlock block) {
    int now = flags & HarpFlags.FAULTS;
    int rising = now & ~before;
    int falling = before & ~now & LASTING;
    if (falling != 0 && (now & LASTING) == 0) {
      long length = time - lostSince;
      String sentence = "The signal is back; nothing before it is reliable.";
      add(block, time, length, sentence);
    }
    if ((rising & LASTING) != 0 && (before & LASTING) == 0) {
      lostSince = time;
    }
    for (String sentence : HarpFlags.sentences(rising)) {
      add(block, time, 0, sentence);
    }
    before = now;
  }

  /** Marks why a measurement broke off. */
  void markEnd(List<String> sentences, long time, PhotonBlock block) {
    sentences.forEach(sentence -> add(block, time, 0, sentence));
  }

  private void add(PhotonBlock block, long time, long length, String sentence) {
    block.add(new StreamEvent(StreamEvent.Kind.LOSS, time, block.size(), -1, length, sentence));
    progress.addFault(String.format(Locale.ROOT, "At %.6g s: %s", time * tickSeconds, sentence));
  }
}
