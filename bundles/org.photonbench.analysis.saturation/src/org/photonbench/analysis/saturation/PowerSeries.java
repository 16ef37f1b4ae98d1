package org.photonbench.analysis.saturation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;

/**
 * A power series as measured.
 *
 * @param excitation how the emitter was excited, not automatic
 * @param conditionName what the power is called in the table
 * @param unit its unit; empty text if none was given
 * @param measurements by rising power, at least three of different powers
 * @param dark a recording without excitation
 * @param periodSeconds pulse period; empty for CW
 * @param leak photons that are counted to the next pulse
 * @param messages what the user should know of the records
 */
record PowerSeries(
    SaturationSettings.Excitation excitation,
    String conditionName,
    String unit,
    List<Measurement> measurements,
    Optional<Measurement> dark,
    OptionalDouble periodSeconds,
    Leak leak,
    List<Message> messages) {
  PowerSeries {
    measurements = List.copyOf(measurements);
    messages = List.copyOf(messages);
  }

  boolean isPulsed() {
    return excitation != SaturationSettings.Excitation.CW;
  }

  double highestPower() {
    return measurements.getLast().power();
  }

  int powers() {
    return (int) measurements.stream().mapToDouble(Measurement::power).distinct().count();
  }

  /** Whether power rose or fell all along the series, so that a drift looks like saturation. */
  boolean isOrdered() {
    List<Integer> order = measurements.stream().map(Measurement::order).toList();
    boolean rising = true;
    boolean falling = true;
    for (int i = 1; i < order.size(); i++) {
      rising &= order.get(i) > order.get(i - 1);
      falling &= order.get(i) < order.get(i - 1);
    }
    return rising || falling;
  }
}
