package org.photonbench.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeviceStateTest {
  private static Set<DeviceState> after(DeviceState state) {
    EnumSet<DeviceState> next = EnumSet.noneOf(DeviceState.class);
    for (DeviceState candidate : DeviceState.values()) {
      if (state.allows(candidate)) {
        next.add(candidate);
      }
    }
    return next;
  }

  @Test
  void everyStateIsReachedAndLeft() {
    Set<DeviceState> reached = EnumSet.of(DeviceState.DISCONNECTED);
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      EnumSet<DeviceState> more = EnumSet.copyOf(reached);
      reached.forEach(state -> more.addAll(after(state)));
      reached = more;
    }
    assertEquals(EnumSet.allOf(DeviceState.class), reached);
    for (DeviceState state : DeviceState.values()) {
      assertFalse(state.allows(state), state.text());
      assertFalse(after(state).isEmpty(), state.text());
    }
  }

  @Test
  void everyConnectedStateCanBeLostStoppedAndDisconnected() {
    for (DeviceState state : DeviceState.values()) {
      if (state.isConnected()) {
        assertTrue(state.allows(DeviceState.LOST), state.text());
        assertTrue(state.allows(DeviceState.DISCONNECTED), state.text());
        assertTrue(
            state == DeviceState.STOPPING || state.allows(DeviceState.STOPPING), state.text());
      }
    }
  }

  @Test
  void nothingIsResumedWithoutConnectingAgain() {
    assertEquals(
        EnumSet.of(DeviceState.CONNECTING, DeviceState.DISCONNECTED), after(DeviceState.LOST));
    assertEquals(EnumSet.of(DeviceState.CONNECTING), after(DeviceState.DISCONNECTED));
    assertFalse(DeviceState.LOST.isConnected());
  }
}
