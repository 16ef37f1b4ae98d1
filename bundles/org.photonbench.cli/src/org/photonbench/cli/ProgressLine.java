package org.photonbench.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.ProgressListener;

/** One line on the terminal that is written over: how far, how fast, how long still. */
final class ProgressLine implements ProgressListener, AutoCloseable {
  private static final double SHOWN_AFTER_SECONDS = 0.5;
  private static final double REDRAWN_AFTER_SECONDS = 0.2;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final String what;
  private final BooleanSupplier cancelled;
  private final long start = System.nanoTime();
  private double drawnAt;
  private long earlierPasses;
  private long last;
  private boolean drawn;

  ProgressLine(PrintStream err, boolean terminal, String what, BooleanSupplier cancelled) {
    this.err = err;
    this.terminal = terminal;
    this.what = what;
    this.cancelled = cancelled;
  }

  @Override
  public boolean progress(double fraction, long photons) {
    double seconds = (System.nanoTime() - start) * 1e-9;
    if (photons < last) {
      earlierPasses += last;
    }
    last = photons;
    // Short work needs no line, and a line that flickers is not read.
    if (terminal && seconds > SHOWN_AFTER_SECONDS && seconds - drawnAt > REDRAWN_AFTER_SECONDS) {
      drawnAt = seconds;
      drawn = true;
      err.print(CLEAR_LINE + text(what, fraction, earlierPasses + photons, seconds));
      err.flush();
    }
    return !cancelled.getAsBoolean();
  }

  static String text(String what, double fraction, long photons, double seconds) {
    StringBuilder text = new StringBuilder(what);
    text.append(String.format(Locale.ROOT, "  %3.0f %%", Math.floor(fraction * 100)));
    if (photons > 0) {
      text.append(String.format(Locale.ROOT, "  %.1f M photons/s", photons / seconds * 1e-6));
    }
    if (fraction > 0) {
      long left = Math.round(seconds * (1 - fraction) / fraction);
      text.append("  ").append(left / 60).append(left % 60 < 10 ? ":0" : ":").append(left % 60);
      text.append(" left");
    }
    return text.toString();
  }

  @Override
  public void close() {
    if (drawn) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
