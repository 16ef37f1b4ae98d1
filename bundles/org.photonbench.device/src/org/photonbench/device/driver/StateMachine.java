package org.photonbench.device.driver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceListener;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;

/** The state of one instrument with its reason; only allowed transitions happen. Thread-safe. */
final class StateMachine {
  private final Device device;
  private final List<DeviceListener> listeners = new CopyOnWriteArrayList<>();
  private DeviceState state = DeviceState.DISCONNECTED;
  private String reason = "not connected yet";

  StateMachine(Device device) {
    this.device = device;
  }

  synchronized DeviceState state() {
    return state;
  }

  synchronized String reason() {
    return reason;
  }

  /** Goes to a state; it is a fault of the program if that is not allowed. */
  void become(DeviceState next, String why) {
    if (!tryBecome(next, why)) {
      throw new IllegalStateException(
          device.id() + " cannot go from " + state().text() + " to " + next.text() + ".");
    }
  }

  /** Goes to a state if that is allowed; staying in one only renews the reason. */
  boolean tryBecome(DeviceState next, String why) {
    synchronized (this) {
      if (state == next && reason.equals(why)) {
        return true;
      }
      if (state != next && !state.allows(next)) {
        return false;
      }
      state = next;
      reason = why;
    }
    for (DeviceListener listener : listeners) {
      listener.stateChanged(device, next, why);
    }
    return true;
  }

  void taskChanged(DeviceTask<?> task) {
    for (DeviceListener listener : listeners) {
      listener.taskChanged(device, task);
    }
  }

  void add(DeviceListener listener) {
    listeners.add(listener);
  }

  void remove(DeviceListener listener) {
    listeners.remove(listener);
  }
}
