package org.photonbench.device.driver;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;

/**
 * How a driver does something that takes time: one exchange begins it, others ask how far it is.
 * Both run on the connection's thread.
 *
 * @param <C> connection of the transport
 * @param <T> what the task gives
 */
public interface TaskPlan<C, T> {
  /** What is done, for people. */
  String name();

  /** Longest time from the beginning; then it is stopped. */
  Duration deadline();

  /** States in which it may begin. */
  default Set<DeviceState> allowed() {
    return EnumSet.of(DeviceState.IDLE);
  }

  /** Time between two questions. */
  default Duration interval() {
    return Duration.ofMillis(50);
  }

  void begin(C connection) throws IOException, DeviceException;

  Step<T> poll(C connection) throws IOException, DeviceException;
}
