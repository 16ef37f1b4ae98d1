package org.photonbench.correlation;

import java.util.HashMap;
import java.util.Map;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts, for one channel correlated with itself, the pairs of a photon with itself by the pulse
 * difference at which two rules put them. Correlating two copies and taking these away afterwards
 * keeps the loop over pairs free of comparisons.
 */
final class SelfPairs {
  private final boolean auto;
  private final int channel;
  private final MicroTimeRule ruleA;
  private final MicroTimeRule ruleB;
  private final Map<Integer, long[]> byLag = new HashMap<>();

  SelfPairs(int channelA, MicroTimeRule ruleA, int channelB, MicroTimeRule ruleB) {
    auto = channelA == channelB;
    channel = channelA;
    this.ruleA = ruleA;
    this.ruleB = ruleB;
  }

  void accept(PhotonBlock photons) {
    if (!auto) {
      return;
    }
    byte[] channels = photons.channels();
    int[] micros = photons.microTimes();
    int lag = 0;
    long[] atLag = atLag(lag);
    for (int i = 0; i < photons.size(); i++) {
      int micro = micros[i];
      if (channels[i] == channel && ruleA.accepts(micro) && ruleB.accepts(micro)) {
        int found = ruleB.pulseOffset(micro) - ruleA.pulseOffset(micro);
        if (found != lag) {
          lag = found;
          atLag = atLag(lag);
        }
        atLag[0]++;
      }
    }
  }

  private long[] atLag(int lag) {
    return byLag.computeIfAbsent(lag, key -> new long[1]);
  }

  /** Takes them from counts by pulse lag that start at -maxLag. */
  void subtract(long[] counts, int maxLag) {
    byLag.forEach((lag, pairs) -> {
      if (Math.abs(lag) <= maxLag) {
        counts[lag + maxLag] -= pairs[0];
      }
    });
  }

  /** All of them. */
  long total() {
    return byLag.values().stream().mapToLong(pairs -> pairs[0]).sum();
  }
}
