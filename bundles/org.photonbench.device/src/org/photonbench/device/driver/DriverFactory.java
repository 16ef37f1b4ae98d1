package org.photonbench.device.driver;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * Makes the instruments of one driver family: an OSGi service and a {@link java.util.ServiceLoader}
 * provider. Making an instrument opens nothing.
 */
public interface DriverFactory {
  /** Stable identifier, lower-case letters, digits and dashes, for example {@code pi-gcs2}. */
  String id();

  /** Name for people. */
  String name();

  String vendor();

  /** Models that it drives, for people. */
  List<String> models();

  /** Kinds of its instruments. */
  Set<DeviceKind> kinds();

  /** How connections are written in a set-up file, for people, with an example. */
  String connectionHelp();

  /** Options of a set-up entry, {@code name: what it means} each. */
  default List<String> optionsHelp() {
    return List.of();
  }

  /** An entry with the options that must be given, for an example of a set-up. */
  default InstrumentEntry example(InstrumentEntry bare) {
    return bare;
  }

  /**
   * Makes the instrument of an entry.
   *
   * @throws DeviceException if the entry's options make no sense to this driver
   */
  Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException;

  /**
   * Looks for instruments. Ports that cannot be opened are left out.
   *
   * @param limit longest time that it may take
   */
  default List<DiscoveredInstrument> discover(Duration limit) {
    return List.of();
  }

  /** Whether it has a twin. */
  default boolean hasTwin() {
    return false;
  }

  /**
   * Starts the twin of an entry: a simulated instrument that speaks the same wire.
   *
   * @throws DeviceException if it has none or it cannot start
   */
  default Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    throw new DeviceException(
        DeviceException.Reason.UNSUPPORTED, "The driver " + id() + " has no twin.");
  }
}
