package org.photonbench.driver.lakeshore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.device.DeviceException;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;
import org.photonbench.device.transport.UnexpectedReplyException;

/** The properties of a controller and what they say on the line. */
final class LakeShoreProperties {
  static final String SET_POINT = "set-point";
  static final String HEATER_RANGE = "heater-range";

  private static final String RAMP_RATE = "ramp-rate";
  private static final String HEATER = "heater";
  private static final String TEMPERATURE = "temperature.";
  private static final String LIMIT = "limit.";
  private static final List<String> PID = List.of("proportional", "integral", "derivative");

  private LakeShoreProperties() {}

  static List<PropertyDescription> all(
      LakeShoreModel model, int output, double highest, double fastest) {
    List<PropertyDescription> all = new ArrayList<>();
    String control = "Output " + output;
    Range kelvin = new Range(0, highest, Unit.KELVIN);
    all.add(
        PropertyDescription.number(
            SET_POINT,
            "Set point",
            control,
            Access.READ_WRITE,
            kelvin,
            "Temperature to be held; while the set point ramps, where it is now."));
    all.add(
        PropertyDescription.number(
            RAMP_RATE,
            "Ramp rate",
            control,
            Access.READ_WRITE,
            new Range(0.1, fastest, Unit.KELVIN_PER_MINUTE),
            "How fast the set point goes to a new value."));
    all.add(
        PropertyDescription.choice(
            HEATER_RANGE,
            "Heater range",
            control,
            Access.READ_WRITE,
            model.ranges(output),
            "Greatest power of the heater; off is always allowed."));
    all.add(
        PropertyDescription.number(
            HEATER,
            "Heater output",
            control,
            Access.READ,
            new Range(0, 100, Unit.PERCENT),
            "Present power in percent of that of the range."));
    for (String part : PID) {
      all.add(
          PropertyDescription.number(
              part,
              part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1),
              control,
              Access.READ_WRITE,
              new Range(0, part.equals("derivative") ? 200 : 1000, Unit.NONE),
              "The " + part + " part of the control loop, in the controller's own units."));
    }
    for (String sensor : model.sensors()) {
      all.add(
          PropertyDescription.number(
              TEMPERATURE + sensor,
              "Temperature " + sensor,
              "Sensors",
              Access.READ,
              Range.unlimited(Unit.KELVIN),
              "Temperature of sensor " + sensor + "; NaN if the sensor gives none."));
      all.add(
          PropertyDescription.number(
              LIMIT + sensor,
              "Limit of " + sensor,
              "Sensors",
              Access.READ_WRITE,
              new Range(0, 1000, Unit.KELVIN),
              "Above this the controller turns all heaters off by itself; 0 means never."));
    }
    return List.copyOf(all);
  }

  /** One number of a list in an answer. */
  static double part(LakeShoreLine line, String question, int parts, int index) throws IOException {
    String text = line.askList(question, parts)[index];
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new UnexpectedReplyException(
          "The answer to '" + question + "' has no number: " + text + ".", e);
    }
  }

  static PropertyValue read(LakeShoreLine line, LakeShoreModel model, int output, String name)
      throws IOException {
    if (name.startsWith(TEMPERATURE)) {
      String sensor = name.substring(TEMPERATURE.length());
      return PropertyValue.of(
          line.askInteger("RDGST? " + sensor) == 0
              ? line.askNumber("KRDG? " + sensor)
              : Double.NaN);
    }
    if (name.startsWith(LIMIT)) {
      return PropertyValue.of(line.askNumber("TLIMIT? " + name.substring(LIMIT.length())));
    }
    return switch (name) {
      case SET_POINT -> PropertyValue.of(line.askNumber("SETP? " + output));
      case RAMP_RATE -> PropertyValue.of(part(line, "RAMP? " + output, 2, 1));
      case HEATER -> PropertyValue.of(line.askNumber("HTR? " + output));
      case HEATER_RANGE -> {
        int range = line.askInteger("RANGE? " + output);
        List<String> ranges = model.ranges(output);
        if (range < 0 || range >= ranges.size()) {
          throw new UnexpectedReplyException("Output " + output + " has no range " + range + ".");
        }
        yield PropertyValue.of(ranges.get(range));
      }
      default -> PropertyValue.of(part(line, "PID? " + output, 3, PID.indexOf(name)));
    };
  }

  static void write(
      LakeShoreLine line, LakeShoreModel model, int output, String name, PropertyValue value)
      throws IOException, DeviceException {
    double number = value instanceof PropertyValue.Number given ? given.value() : Double.NaN;
    if (name.startsWith(LIMIT)) {
      line.command("TLIMIT %s,%.1f", name.substring(LIMIT.length()), number);
      return;
    }
    switch (name) {
      case SET_POINT -> line.command("SETP %d,%.3f", output, number);
      case RAMP_RATE -> {
        boolean on = part(line, "RAMP? " + output, 2, 0) != 0;
        line.command("RAMP %d,%d,%.1f", output, on ? 1 : 0, number);
      }
      case HEATER_RANGE ->
          line.command("RANGE %d,%d", output, model.ranges(output).indexOf(value.text()));
      default -> {
        double[] pid = new double[PID.size()];
        for (int i = 0; i < pid.length; i++) {
          pid[i] = part(line, "PID? " + output, PID.size(), i);
        }
        pid[PID.indexOf(name)] = number;
        line.command("PID %d,%.1f,%.1f,%.1f", output, pid[0], pid[1], pid[2]);
      }
    }
  }
}
