package org.photonbench.device;

import java.util.Objects;

/**
 * Who an instrument says it is.
 *
 * @param vendor maker, for example {@code Physik Instrumente}
 * @param model model as the instrument names it
 * @param serial serial number; empty text if the protocol has none to ask for
 * @param firmware firmware version; empty text if unknown
 */
public record DeviceIdentity(String vendor, String model, String serial, String firmware) {
  public DeviceIdentity {
    Objects.requireNonNull(vendor);
    Objects.requireNonNull(model);
    Objects.requireNonNull(serial);
    Objects.requireNonNull(firmware);
  }

  /** One line for people. */
  public String text() {
    return vendor
        + " "
        + model
        + (serial.isEmpty() ? "" : ", serial number " + serial)
        + (firmware.isEmpty() ? "" : ", firmware " + firmware);
  }
}
