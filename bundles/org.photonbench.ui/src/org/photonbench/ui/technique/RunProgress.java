package org.photonbench.ui.technique;

import org.photonbench.figure.text.NumberText;

/** How far a run is, in numbers and for people. Plain Java. */
public final class RunProgress {
  private static final double SHOW_REST_AFTER = 0.5;
  private static final double SHORTEST = 1e-3;

  private final long startNanos;
  private double fraction;
  private long lastPhotons;
  private long photonsOfEarlierPasses;
  private double seconds;

  public RunProgress(long startNanos) {
    this.startNanos = startNanos;
  }

  /**
   * Takes what a run reports.
   *
   * @param newFraction done of the whole run
   * @param photons read in this pass
   */
  public void update(double newFraction, long photons, long nowNanos) {
    if (photons < lastPhotons) {
      photonsOfEarlierPasses += lastPhotons;
    }
    lastPhotons = photons;
    fraction = Math.clamp(newFraction, 0, 1);
    seconds = (nowNanos - startNanos) * 1e-9;
  }

  public double fraction() {
    return fraction;
  }

  /** Photons in all passes so far. */
  public long photons() {
    return photonsOfEarlierPasses + lastPhotons;
  }

  /** For example {@code 12.4 Mphotons/s, 3 s left}; empty text at the very start. */
  public String text() {
    long photons = photons();
    if (seconds < SHORTEST || photons == 0) {
      return "";
    }
    String rate = prefixed(photons / seconds) + "photons/s";
    if (seconds < SHOW_REST_AFTER || fraction < 0.01) {
      return rate;
    }
    return rate + ", " + duration(seconds * (1 - fraction) / fraction) + " left";
  }

  private static String prefixed(double rate) {
    String prefix = rate >= 1e9 ? "G" : rate >= 1e6 ? "M" : rate >= 1e3 ? "k" : "";
    double scale = rate >= 1e9 ? 1e9 : rate >= 1e6 ? 1e6 : rate >= 1e3 ? 1e3 : 1;
    double number = rate / scale;
    return NumberText.fixed(number, number < 10 ? 1 : 0) + NumberText.NARROW_SPACE + prefix;
  }

  /** A time for people: {@code 8 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
  static String duration(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    char space = NumberText.NARROW_SPACE;
    if (whole < 60) {
      return whole + "" + space + "s";
    }
    if (whole < 3600) {
      return whole / 60 + "" + space + "min " + whole % 60 + space + "s";
    }
    return whole / 3600 + "" + space + "h " + whole % 3600 / 60 + space + "min";
  }
}
