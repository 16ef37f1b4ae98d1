package org.photonbench.device.twin;

/**
 * The mechanics of a simulated axis: it moves at constant velocity in real time, finds a reference
 * mark, and can be jammed. It knows no protocol and no steps: a twin converts. Thread-safe.
 */
public final class SimulatedAxis {
  private static final double NANOS = 1e-9;

  private final double mark;
  private double velocity;
  private double from;
  private double target;
  private long began = System.nanoTime();
  private boolean referenced;
  private boolean searching;
  private boolean jammed;

  /**
   * An axis at rest without a reference.
   *
   * @param start where it stands
   * @param mark where its reference mark is
   * @param velocity of moves, per second, positive
   */
  public SimulatedAxis(double start, double mark, double velocity) {
    if (!(velocity > 0)) {
      throw new IllegalArgumentException("An axis cannot move at the velocity " + velocity + ".");
    }
    this.mark = mark;
    this.velocity = velocity;
    from = start;
    target = start;
  }

  /** Way since the move began, if there were no end. */
  private double travelled() {
    return jammed ? 0 : (System.nanoTime() - began) * NANOS * velocity;
  }

  /** Where it really is. */
  public synchronized double position() {
    double way = target - from;
    double done = travelled();
    return done >= Math.abs(way) ? target : from + Math.signum(way) * done;
  }

  public synchronized boolean isMoving() {
    boolean moving = travelled() < Math.abs(target - from);
    if (!moving && searching) {
      searching = false;
      referenced = true;
    }
    return moving;
  }

  /** Whether it stands, for at least some time. */
  public synchronized boolean isAtRest(double seconds) {
    double passed = (System.nanoTime() - began) * NANOS;
    return !isMoving() && passed >= Math.abs(target - from) / velocity + seconds;
  }

  /** Whether it has found its mark. */
  public synchronized boolean isReferenced() {
    isMoving(); // A search may have ended.
    return referenced;
  }

  public synchronized double target() {
    return target;
  }

  public synchronized void moveTo(double wanted) {
    from = position();
    target = wanted;
    began = System.nanoTime();
  }

  /** Moves to the reference mark; the reference is had when it is there. */
  public synchronized void search() {
    referenced = false;
    searching = true;
    moveTo(mark);
  }

  public synchronized void halt() {
    searching = false;
    from = position();
    target = from; // Asked twice it would have moved on.
    began = System.nanoTime();
  }

  public synchronized double velocity() {
    return velocity;
  }

  public synchronized void setVelocity(double wanted) {
    moveTo(target);
    velocity = wanted;
  }

  /** Lets something happen; an axis can do all of it. */
  public synchronized boolean happen(Mechanics what) {
    switch (what) {
      case JAMMED -> {
        moveTo(target);
        jammed = true;
      }
      case FREE -> {
        if (jammed) {
          // It goes on from where it stuck, not from where it would be.
          from = position();
          began = System.nanoTime();
          jammed = false;
        }
      }
      case STOPPED_BY_HAND -> halt();
    }
    return true;
  }
}
