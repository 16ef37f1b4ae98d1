package org.photonbench.device;

/** Is told what happens to an instrument. Called on the instrument's threads: return at once. */
public interface DeviceListener {
  /** The state changed, or the reason for it. */
  void stateChanged(Device device, DeviceState state, String reason);

  /** A task began or ended. */
  default void taskChanged(Device device, DeviceTask<?> task) {}
}
