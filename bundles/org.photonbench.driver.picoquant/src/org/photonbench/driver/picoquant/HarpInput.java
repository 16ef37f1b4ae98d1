package org.photonbench.driver.picoquant;

/**
 * How one input of a time tagger is set; its ranges are the device's.
 *
 * @param enabled whether its events are recorded; the sync input is always on
 * @param trigger what makes an event
 * @param levelMillivolts edge: the level that is crossed; constant fraction: the discriminator
 * @param zeroCrossMillivolts constant fraction only
 * @param offsetPicoseconds added to its times, -99 999 to 99 999
 */
public record HarpInput(
    boolean enabled,
    Trigger trigger,
    int levelMillivolts,
    int zeroCrossMillivolts,
    int offsetPicoseconds) {
  /** What makes an event. */
  public enum Trigger {
    RISING_EDGE,
    FALLING_EDGE,
    CONSTANT_FRACTION
  }

  /** Triggers at a falling edge. */
  public static HarpInput falling(int levelMillivolts) {
    return new HarpInput(true, Trigger.FALLING_EDGE, levelMillivolts, 0, 0);
  }

  /** Triggers by a constant fraction discriminator. */
  public static HarpInput constantFraction(int levelMillivolts, int zeroCrossMillivolts) {
    return new HarpInput(true, Trigger.CONSTANT_FRACTION, levelMillivolts, zeroCrossMillivolts, 0);
  }

  public HarpInput withEnabled(boolean on) {
    return new HarpInput(on, trigger, levelMillivolts, zeroCrossMillivolts, offsetPicoseconds);
  }

  public HarpInput withOffset(int picoseconds) {
    return new HarpInput(enabled, trigger, levelMillivolts, zeroCrossMillivolts, picoseconds);
  }

  HarpInput withLevel(int millivolts) {
    return new HarpInput(enabled, trigger, millivolts, zeroCrossMillivolts, offsetPicoseconds);
  }

  HarpInput withZeroCross(int millivolts) {
    return new HarpInput(enabled, trigger, levelMillivolts, millivolts, offsetPicoseconds);
  }

  HarpInput withTrigger(Trigger other) {
    return new HarpInput(enabled, other, levelMillivolts, zeroCrossMillivolts, offsetPicoseconds);
  }
}
