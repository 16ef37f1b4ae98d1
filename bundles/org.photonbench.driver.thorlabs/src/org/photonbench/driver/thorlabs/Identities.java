package org.photonbench.driver.thorlabs;

import org.photonbench.device.DeviceIdentity;

/** What instruments say of themselves. */
final class Identities {
  private static final String VENDOR = "Thorlabs";

  private Identities() {}

  /** From {@code THORLABS MODEL ... version 1.01}, which has no serial number. */
  static DeviceIdentity ofWords(String text) {
    String[] words = text.split("\\s+");
    String model = words.length > 1 ? words[1] : text;
    return new DeviceIdentity(VENDOR, model, "", words.length > 2 ? words[words.length - 1] : "");
  }

  /** From {@code Thorlabs,MODEL,SERIAL,FIRMWARE}. */
  static DeviceIdentity ofList(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length < 4) {
      throw new IndexOutOfBoundsException("'" + text + "' names no instrument");
    }
    return new DeviceIdentity(VENDOR, parts[1].strip(), parts[2].strip(), parts[3].strip());
  }
}
