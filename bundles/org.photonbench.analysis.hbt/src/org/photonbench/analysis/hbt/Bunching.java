package org.photonbench.analysis.hbt;

import java.util.Optional;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;

/** What a g2(0) above 1 or 2 is consistent with. */
final class Bunching {
  private Bunching() {}

  /** A message where the 95 % interval lies above 1. */
  static Optional<Message> message(String what, Estimate g2) {
    double low = g2.interval95().low();
    if (!(low > 1)) {
      return Optional.empty();
    }
    String interval =
        "%s is %s, 95 %% interval %s to %s, "
            .formatted(
                what,
                SentenceNumber.text(g2.value(), 3),
                SentenceNumber.text(low, 3),
                SentenceNumber.text(g2.interval95().high(), 3));
    return Optional.of(
        Message.info(
            low > 2
                ? interval
                    + "above the 2 of chaotic light of one mode: superbunching, consistent with"
                    + " correlated emission in bursts, and also with blinking or a pulsed or"
                    + " fluctuating excitation."
                : interval
                    + "above 1: bunched light, consistent with chaotic light of few modes, a"
                    + " shelving state, blinking, or correlated emission."));
  }
}
