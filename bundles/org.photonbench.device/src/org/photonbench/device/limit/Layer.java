package org.photonbench.device.limit;

/** Who sets a limit. */
public enum Layer {
  /** The instrument itself; read from it. */
  CONTROLLER("controller"),
  /** The set-up file: what stands on the table allows no more. */
  PROFILE("profile"),
  /** The running experiment. */
  EXPERIMENT("experiment");

  private final String text;

  Layer(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
