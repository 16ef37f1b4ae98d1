package org.photonbench.experiment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.experiment.folder.RunState.UsedInstrument;

/** The instruments of a run with their settings as the instruments themselves give them. */
final class UsedInstruments {
  private UsedInstruments() {}

  static List<UsedInstrument> of(SetUpSession session) {
    List<UsedInstrument> used = new ArrayList<>();
    for (Place place : session.places()) {
      if (place.device().isEmpty()) {
        continue;
      }
      Device device = place.device().get();
      used.add(
          new UsedInstrument(
              device.id(),
              device.kind().text(),
              device.isTwin() || place.entry().twin(),
              device.identity().map(DeviceIdentity::text).orElse(""),
              place.entry().driver(),
              settings(device),
              device.health().warnings()));
    }
    return used;
  }

  private static Map<String, String> settings(Device device) {
    Map<String, String> settings = new TreeMap<>();
    for (PropertyDescription property : device.properties()) {
      if (!property.access().isReadable()) {
        continue;
      }
      try {
        String unit = property.unit().symbol();
        settings.put(
            property.name(),
            device.read(property.name()).text() + (unit.isEmpty() ? "" : " " + unit));
      } catch (DeviceException e) {
        settings.put(property.name(), "not readable: " + e.getMessage());
      }
    }
    return settings;
  }
}
