package org.photonbench.device;

/** What an instrument is used for. Each kind has an interface in {@code device.kind}. */
public enum DeviceKind {
  TIME_TAGGER("time tagger", false),
  PHOTON_COUNTER("photon counter", false),
  SPECTROMETER("spectrometer", false),
  POSITIONER("positioner", false),
  POWER_METER("power meter", false),
  LASER("laser", true),
  SHUTTER("shutter", false),
  FILTER_WHEEL("filter wheel", false),
  TEMPERATURE_CONTROLLER("temperature controller", true),
  MAGNET_CONTROLLER("magnet controller", true),
  SCANNER("scanner", false);

  private final String text;
  private final boolean waitsForOperator;

  DeviceKind(String text, boolean waitsForOperator) {
    this.text = text;
    this.waitsForOperator = waitsForOperator;
  }

  /** The kind for people. */
  public String text() {
    return text;
  }

  /**
   * Whether an instrument of this kind takes no commands after a lost connection came back until an
   * operator agrees: light, heat and fields are not resumed unattended.
   */
  public boolean waitsForOperator() {
    return waitsForOperator;
  }
}
