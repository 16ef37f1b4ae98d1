package org.photonbench.driver.pi;

import java.util.Arrays;
import java.util.List;
import org.photonbench.device.DeviceIdentity;

/** Takes the answer to {@code *IDN?} apart: its form differs between controllers. */
final class GcsIdentity {
  private static final String VENDOR = "Physik Instrumente";
  private static final String VERSION = " Version ";

  private GcsIdentity() {}

  static DeviceIdentity of(String answer) {
    List<String> fields = Arrays.stream(answer.split(",")).map(String::strip).toList();
    return switch (fields.size()) {
      // (c)2013 Physik Instrumente(PI) Karlsruhe, E-861 Version 7.2.0
      case 2 -> {
        String model = fields.get(1);
        int version = model.indexOf(VERSION);
        yield version < 0
            ? new DeviceIdentity(VENDOR, model, "", "")
            : new DeviceIdentity(
                VENDOR,
                model.substring(0, version),
                "",
                model.substring(version + VERSION.length()));
      }
      case 3 -> new DeviceIdentity(VENDOR, fields.get(1), "", fields.get(2));
      // (c)2010 Physik Instrumente (PI) GmbH & Co. KG, C-863.11, 0185500006, 1.2.0
      case 4 -> new DeviceIdentity(VENDOR, fields.get(1), fields.get(2), fields.get(3));
      default -> new DeviceIdentity(VENDOR, answer.strip(), "", "");
    };
  }
}
