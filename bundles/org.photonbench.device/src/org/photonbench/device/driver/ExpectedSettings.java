package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.photonbench.device.DeviceException;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;

/**
 * Compares the settings of an instrument with those that its set-up expects: options {@code
 * expect.PROPERTY}. What differs is told, and never changed: somebody may have had a reason.
 */
final class ExpectedSettings {
  static final String PREFIX = "expect.";

  private static final double RELATIVE_TOLERANCE = 1e-6;

  private ExpectedSettings() {}

  /**
   * Reads the properties that the set-up names, on the connection's thread.
   *
   * @param options of the entry
   * @return one sentence for each that differs
   */
  static <C extends Closeable> List<String> differences(
      ManagedDevice<C> device, Map<String, String> options, C connection)
      throws IOException, DeviceException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> option : options.entrySet()) {
      if (option.getKey().startsWith(PREFIX)) {
        String name = option.getKey().substring(PREFIX.length());
        String problem = compare(device, name, option.getValue(), connection);
        if (!problem.isEmpty()) {
          differences.add(problem);
        }
      }
    }
    return differences;
  }

  private static <C extends Closeable> String compare(
      ManagedDevice<C> device, String name, String expected, C connection)
      throws IOException, DeviceException {
    for (PropertyDescription property : device.properties()) {
      if (property.name().equals(name) && property.access().isReadable()) {
        PropertyValue wanted;
        try {
          wanted = PropertyValue.parse(property, expected);
        } catch (IllegalArgumentException e) {
          return "The set-up expects of " + name + " what it cannot be: " + e.getMessage();
        }
        PropertyValue found = device.readProperty(connection, name);
        String unit = property.unit().symbol().isEmpty() ? "" : " " + property.unit().symbol();
        return same(wanted, found)
            ? ""
            : property.label()
                + " is "
                + found.text()
                + unit
                + "; the set-up expects "
                + wanted.text()
                + unit
                + ". Nothing was changed.";
      }
    }
    return "The set-up expects a value of '" + name + "', which it does not have.";
  }

  private static boolean same(PropertyValue wanted, PropertyValue found) {
    if (wanted instanceof PropertyValue.Number a && found instanceof PropertyValue.Number b) {
      double scale = Math.max(Math.abs(a.value()), Math.abs(b.value()));
      return Math.abs(a.value() - b.value()) <= RELATIVE_TOLERANCE * scale;
    }
    return wanted.equals(found);
  }
}
