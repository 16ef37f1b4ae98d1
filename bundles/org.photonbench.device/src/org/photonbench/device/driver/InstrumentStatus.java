package org.photonbench.device.driver;

import java.util.Objects;
import org.photonbench.device.DeviceState;

/**
 * The state as the instrument itself reported it.
 *
 * @param state one of UNREFERENCED, IDLE, BUSY, FAULT, INTERLOCKED
 * @param reason why, for people
 */
public record InstrumentStatus(DeviceState state, String reason) {
  public InstrumentStatus {
    Objects.requireNonNull(reason);
    switch (state) {
      case UNREFERENCED, IDLE, BUSY, FAULT, INTERLOCKED -> {}
      default -> throw new IllegalArgumentException("No instrument reports " + state + ".");
    }
  }

  public static InstrumentStatus idle() {
    return new InstrumentStatus(DeviceState.IDLE, "ready");
  }
}
