package org.photonbench.photon.io.write;

/**
 * What became of one part of a recording in the file written.
 *
 * @param fate whether it is still there
 * @param part the part in a word or two, for example {@code Markers}
 * @param text what exactly, in a phrase or a sentence, with numbers
 */
public record Statement(Fate fate, String part, String text) {
  /** Whether a part of a recording is still there. */
  public enum Fate {
    /** It reads back as it was. */
    KEPT,
    /** It is there in another form. */
    CHANGED,
    /** It is not in the file. */
    LOST
  }

  static Statement kept(String part, String text) {
    return new Statement(Fate.KEPT, part, text);
  }

  static Statement changed(String part, String text) {
    return new Statement(Fate.CHANGED, part, text);
  }

  static Statement lost(String part, String text) {
    return new Statement(Fate.LOST, part, text);
  }
}
