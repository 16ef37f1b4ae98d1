package org.photonbench.spectrum;

/** What the values of a spectrum are counted in; that decides which statistics they obey. */
public enum SignalUnit {
  /**
   * What the converter of a camera gives: an offset, a gain and read noise lie between it and the
   * light. Not Poisson counts.
   */
  CAMERA_COUNTS("camera counts"),
  /** Electrons of a camera after {@link CameraCalibration}: Poisson noise plus read noise. */
  ELECTRONS("electrons"),
  /** Single photons counted one by one: Poisson counts. */
  PHOTONS("photons"),
  /** Anything else, for example a normalised spectrum: its noise is not known. */
  ARBITRARY("arbitrary");

  private final String id;

  SignalUnit(String id) {
    this.id = id;
  }

  /** Name in files and for people. */
  public String id() {
    return id;
  }
}
