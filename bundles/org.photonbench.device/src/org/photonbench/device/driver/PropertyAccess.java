package org.photonbench.device.driver;

import java.io.Closeable;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.queue.Priority;

/** Reads and writes the properties of a managed instrument by their descriptions. */
final class PropertyAccess<C extends Closeable> {
  private final ManagedDevice<C> device;

  PropertyAccess(ManagedDevice<C> device) {
    this.device = device;
  }

  PropertyValue read(String property) throws DeviceException {
    PropertyDescription description = require(property);
    if (!description.access().isReadable()) {
      throw refusal(description.label() + " cannot be read.");
    }
    return device.exchange(
        Priority.POLL, "read " + property, connection -> device.readProperty(connection, property));
  }

  PropertyValue write(String property, PropertyValue value) throws DeviceException {
    PropertyDescription description = require(property);
    if (!description.access().isWritable()) {
      throw refusal(description.label() + " cannot be set.");
    }
    if (value instanceof PropertyValue.Number number && Double.isFinite(number.value())) {
      device.limits().check(device.id(), property, new Amount(number.value(), description.unit()));
    }
    String problem = description.problemOf(value);
    if (!problem.isEmpty()) {
      throw refusal(problem);
    }
    return device.configure(
        "set " + property,
        connection -> {
          device.writeProperty(connection, property, value);
          return description.access().isReadable()
              ? device.readProperty(connection, property)
              : value;
        });
  }

  private PropertyDescription require(String property) throws DeviceException {
    for (PropertyDescription description : device.properties()) {
      if (description.name().equals(property)) {
        return description;
      }
    }
    throw refusal(
        "there is no property '"
            + property
            + "'; there are: "
            + String.join(
                ", ", device.properties().stream().map(PropertyDescription::name).toList())
            + ".");
  }

  private DeviceException refusal(String text) {
    return new DeviceException(Reason.PROPERTY, device.id() + ": " + text);
  }
}
