package org.photonbench.virtuallab.run;

import java.util.concurrent.TimeUnit;

/** How fast simulated time passes. */
public final class Pace {
  /** As fast as the processor can. */
  public static final Pace VIRTUAL = new Pace(0);

  private final double speed;
  private long startNanos;
  private boolean started;

  private Pace(double speed) {
    this.speed = speed;
  }

  /**
   * As the clock on the wall, times a factor; never faster, slower if the processor cannot.
   *
   * @param speed 1 for real time, above 1 for faster
   */
  public static Pace real(double speed) {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("speed must be positive, was " + speed);
    }
    return new Pace(speed);
  }

  boolean isReal() {
    return speed > 0;
  }

  /** Waits until the simulated time since the start, in ps, is over. */
  void waitFor(double ps) throws InterruptedException {
    if (!isReal()) {
      return;
    }
    if (!started) {
      started = true;
      startNanos = System.nanoTime();
    }
    long due = startNanos + (long) (ps * 1e-3 / speed);
    long left = due - System.nanoTime();
    if (left > 0) {
      TimeUnit.NANOSECONDS.sleep(left);
    }
  }
}
