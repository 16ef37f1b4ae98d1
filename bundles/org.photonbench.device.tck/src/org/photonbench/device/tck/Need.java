package org.photonbench.device.tck;

/** What a clause needs to be tried. */
public enum Need {
  /** A wire that misbehaves on demand. */
  WIRE_FAULTS("a twin whose wire misbehaves on demand"),
  /** Mechanics that jam on demand. */
  MECHANICS("a twin whose mechanics can be jammed and stopped by hand"),
  /** A look at the instrument past its wire. */
  TRUTH("a look at the instrument past its wire"),
  /** Leave to move it, to make light or heat. */
  ACTION("leave to move the instrument");

  private final String text;

  Need(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
