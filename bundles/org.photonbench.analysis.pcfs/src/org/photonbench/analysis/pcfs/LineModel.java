package org.photonbench.analysis.pcfs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the spectrum of the emitter is taken for. */
public enum LineModel {
  /** The best of one to three lines. */
  AUTOMATIC("automatic", 0, false, false, false),
  /** One Lorentzian line. */
  LORENTZ("one Lorentzian line", 1, false, false, false),
  /** One Gaussian line. */
  GAUSS("one Gaussian line", 1, true, true, false),
  /** One Lorentzian line that a Gaussian spread widens. */
  VOIGT("one Voigt line", 1, true, false, false),
  /** Two Lorentzian lines of one width. */
  DOUBLET("two Lorentzian lines", 2, false, false, false),
  /** Two lines of one width, widened by a Gaussian spread. */
  DOUBLET_VOIGT("two Voigt lines", 2, true, false, false),
  /** Three Lorentzian lines of one width. */
  TRIPLET("three Lorentzian lines", 3, false, false, false),
  /** Two lines and a broad background of the spectrum, as phonons make. */
  DOUBLET_BROAD("two Lorentzian lines and a broad part", 2, false, false, true),
  /** Three lines and a broad background of the spectrum. */
  TRIPLET_BROAD("three Lorentzian lines and a broad part", 3, false, false, true);

  private final String title;
  private final int lines;
  private final boolean spread;
  private final boolean gaussian;
  private final boolean broad;

  LineModel(String title, int lines, boolean spread, boolean gaussian, boolean broad) {
    this.title = title;
    this.lines = lines;
    this.spread = spread;
    this.gaussian = gaussian;
    this.broad = broad;
  }

  String title() {
    return title;
  }

  int lines() {
    return lines;
  }

  /** Whether a static Gaussian spread widens the lines. */
  boolean hasSpread() {
    return spread;
  }

  /** Whether the lines have a coherence time. */
  boolean hasCoherenceTime() {
    return !gaussian;
  }

  /** Whether there is a broad part beside the lines. */
  boolean isBroad() {
    return broad;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All but {@link #AUTOMATIC}. */
  static List<LineModel> all() {
    return Arrays.stream(values()).filter(m -> m != AUTOMATIC).toList();
  }
}
