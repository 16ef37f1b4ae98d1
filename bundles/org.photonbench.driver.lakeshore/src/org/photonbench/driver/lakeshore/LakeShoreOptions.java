package org.photonbench.driver.lakeshore;

import java.time.Duration;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * What a set-up says of a controller.
 *
 * @param output control output from 1
 * @param sensor letter of the sensor it follows
 * @param heaterRange range to heat with; empty text: the highest
 * @param tolerance K
 * @param settleTime how long the temperature must have been within the tolerance
 */
record LakeShoreOptions(
    int output, String sensor, String heaterRange, double tolerance, Duration settleTime) {
  static final List<String> HELP =
      List.of(
          "output: control output, 1 to 4; 1 if it is not given",
          "sensor: letter of the sensor that it follows; A if it is not given",
          "heater-range: range to heat with (low, medium, high, or 1 to 5 of a 350); the highest if"
              + " it is not given",
          "tolerance: largest distance from the target in K; 0.1 if it is not given",
          "settle: seconds that it must have been within the tolerance; 10 if it is not given");

  static LakeShoreOptions of(InstrumentEntry entry) throws DeviceException {
    String output = entry.option("output", "1");
    String sensor = entry.option("sensor", "A");
    if (!output.matches("[1-4]") || !sensor.matches("[A-D][1-5]?")) {
      throw new DeviceException(
          Reason.PROPERTY,
          entry.id()
              + ": output is 1 to 4 and sensor A to D, not '"
              + output
              + "' and '"
              + sensor
              + "'.");
    }
    double settle = number(entry, "settle", "10");
    return new LakeShoreOptions(
        Integer.parseInt(output),
        sensor,
        entry.option("heater-range", ""),
        number(entry, "tolerance", "0.1"),
        Duration.ofMillis(Math.round(settle * 1000)));
  }

  private static double number(InstrumentEntry entry, String option, String otherwise)
      throws DeviceException {
    String text = entry.option(option, otherwise);
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value < 1e6) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new DeviceException(
        Reason.PROPERTY,
        entry.id() + ": " + option + " is a number that is not negative, not '" + text + "'.");
  }
}
