package org.photonbench.analysis.calibration;

import java.util.List;
import java.util.Locale;

/** What a calibration is of. */
public enum CalibrationKind {
  /** The instrument response: a file with the decay of laser light. */
  RESPONSE("instrument response"),
  /** Counts of the detectors in the dark: a file, or rates by channel. */
  DARK("dark counts"),
  /** Counts of the set-up beside the emitter: a file, or rates by channel. */
  BACKGROUND("background"),
  /** Delays of the channels. */
  DELAY("channel delay"),
  /** Reflection and transmission of a beam splitter. */
  SPLITTER("splitter ratio"),
  /** Jitter of the detectors. */
  JITTER("detector jitter");

  private final String label;

  CalibrationKind(String label) {
    this.label = label;
  }

  /** Name for people. */
  public String label() {
    return label;
  }

  /** The word in a calibration file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, for messages. */
  static List<String> words() {
    return List.of(values()).stream().map(CalibrationKind::word).toList();
  }
}
