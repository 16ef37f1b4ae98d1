package org.photonbench.experiment.run;

import java.time.Duration;
import java.util.Arrays;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.TimeTagger;

/** Counts photons with a time tagger that records nothing meanwhile. */
final class RateMeter {
  /** Gate of the count rates of a time tagger. */
  static final double GATE_SECONDS = 0.1;

  private static final Duration GATE = Duration.ofMillis(100);

  private final TimeTagger tagger;
  private final RunControl control;

  RateMeter(TimeTagger tagger, RunControl control) {
    this.tagger = tagger;
    this.control = control;
  }

  /** Gates that a time is counted in. */
  static int gates(double seconds) {
    return (int) Math.max(1, Math.round(seconds / GATE_SECONDS));
  }

  /** Counts of all detectors in a time, in whole gates that begin now. */
  long counts(double seconds) throws DeviceException, Interruption, InterruptedException {
    double sum = 0;
    for (int i = 0; i < gates(seconds); i++) {
      control.sleep(GATE);
      sum += Arrays.stream(tagger.countRates()).sum() * GATE_SECONDS;
    }
    return Math.round(sum);
  }

  /** Mean rate of all detectors in a time, 1/s. */
  double rate(double seconds) throws DeviceException, Interruption, InterruptedException {
    return counts(seconds) / (gates(seconds) * GATE_SECONDS);
  }
}
