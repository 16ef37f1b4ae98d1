package org.photonbench.driver.picoquant;

import java.util.ArrayList;
import java.util.List;

/** The flags that a device raises during a measurement. */
final class HarpFlags {
  static final int FIFO_FULL = 0x0002;
  static final int SYNC_LOST = 0x0004;
  static final int REFERENCE_LOST = 0x0008;
  static final int SYSTEM_ERROR = 0x0010;
  static final int COUNTS_DROPPED = 0x0040;

  /** Those after which the record is not what it was before. */
  static final int FAULTS = FIFO_FULL | SYNC_LOST | REFERENCE_LOST | SYSTEM_ERROR | COUNTS_DROPPED;

  /** Those that end a measurement. */
  static final int FATAL = FIFO_FULL | SYSTEM_ERROR;

  private HarpFlags() {}

  /** The faults among some flags, one sentence each. */
  static List<String> sentences(int flags) {
    List<String> sentences = new ArrayList<>();
    if ((flags & FIFO_FULL) != 0) {
      sentences.add("The FIFO of the time tagger is full: photons after this place are lost.");
    }
    if ((flags & SYNC_LOST) != 0) {
      sentences.add("The sync signal is lost: photons may be missing or without a pulse.");
    }
    if ((flags & REFERENCE_LOST) != 0) {
      sentences.add("The reference clock is lost: times may be wrong.");
    }
    if ((flags & SYSTEM_ERROR) != 0) {
      sentences.add("The time tagger reports an error of its hardware.");
    }
    if ((flags & COUNTS_DROPPED) != 0) {
      sentences.add("The time tagger dropped counts: the rate is too high for it.");
    }
    return sentences;
  }
}
