package org.photonbench.correlation;

import java.util.Arrays;

/** Counts bytes by value. */
final class ChannelTally {
  /** Channels are 0 to 126; the mask keeps the compiler's bounds checks out of the loop. */
  static final int CHANNELS = 128;

  private static final int MASK = CHANNELS - 1;

  /** Four tables in turn: adding to the same counter twice in a row waits for the first. */
  private final int[] tables = new int[4 * CHANNELS];

  /** Counts channels[from..to) and adds to {@code into}, by channel. */
  void count(byte[] channels, int from, int to, long[] into) {
    int[] t = tables;
    int i = from;
    for (; i < to - 3; i += 4) {
      t[channels[i] & MASK]++;
      t[CHANNELS + (channels[i + 1] & MASK)]++;
      t[2 * CHANNELS + (channels[i + 2] & MASK)]++;
      t[3 * CHANNELS + (channels[i + 3] & MASK)]++;
    }
    for (; i < to; i++) {
      t[channels[i] & MASK]++;
    }
    for (int c = 0; c < CHANNELS; c++) {
      into[c] += t[c] + t[CHANNELS + c] + t[2 * CHANNELS + c] + t[3 * CHANNELS + c];
    }
    Arrays.fill(t, 0);
  }
}
