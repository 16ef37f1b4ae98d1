package org.photonbench.device.permit;

/** What needs a permit. */
public enum Hazard {
  LASER_EMISSION("laser emission"),
  HEATING("heating"),
  MAGNETIC_FIELD("a magnetic field");

  private final String text;

  Hazard(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
