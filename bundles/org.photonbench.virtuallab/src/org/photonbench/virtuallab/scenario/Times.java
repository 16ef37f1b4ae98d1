package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.random.RandomTime;

/** Reads laws of random times: {@code exponential} (mean) and {@code powerLaw} (exponent, ends). */
final class Times {
  private Times() {}

  static RandomTime read(Fields fields) throws ScenarioException {
    if (fields.choice("kind", List.of("exponential", "powerLaw")).equals("exponential")) {
      return new RandomTime.Exponential(fields.quantity("mean", Dimension.TIME, Rule.POSITIVE));
    }
    return new RandomTime.PowerLaw(
        fields.number("exponent", Rule.POSITIVE),
        fields.quantity("shortest", Dimension.TIME, Rule.POSITIVE),
        fields.quantity("longest", Dimension.TIME, Rule.POSITIVE));
  }
}
