package org.photonbench.device.twin;

/** Makes a twin misbehave, to prove that a driver bears it. */
public interface TwinFaults {
  /** Misbehaves from now on. */
  void begin(WireFault fault);

  /** Behaves again. */
  void end();

  /** Cuts the wire; nothing can connect until {@link #plug()}. The instrument goes on. */
  void unplug();

  /** Mends the wire. */
  void plug();

  /**
   * Puts another instrument of the same model on the wire.
   *
   * @param serial its serial number
   */
  void replace(String serial);

  /**
   * Lets something happen to the mechanics.
   *
   * @return whether this twin has such mechanics
   */
  default boolean happen(Mechanics what) {
    return false;
  }
}
