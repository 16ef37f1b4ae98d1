package org.photonbench.device.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceListener;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.limit.Layer;

/** A stage around another one, with one defect that the base classes of drivers do not let pass. */
final class DefectiveDevice {
  private final Positioner sound;
  private final Defect defect;
  private boolean connected;

  private DefectiveDevice(Positioner sound, Defect defect) {
    this.sound = sound;
    this.defect = defect;
  }

  static Positioner around(Positioner sound, Defect defect) {
    DefectiveDevice wrapped = new DefectiveDevice(sound, defect);
    return (Positioner)
        Proxy.newProxyInstance(
            DefectiveDevice.class.getClassLoader(),
            new Class<?>[] {Positioner.class},
            (proxy, method, arguments) -> wrapped.invoke(method, arguments));
  }

  private Object invoke(Method method, Object[] arguments) throws Throwable {
    DeviceState state = sound.state();
    switch (method.getName()) {
      case "stop" -> {
        if (defect == Defect.STOP_OF_NOTHING_SUCCEEDS && !state.isConnected()) {
          return null;
        }
      }
      case "connect" -> {
        if (defect == Defect.NO_RECOVERY && connected && state == DeviceState.LOST) {
          throw new DeviceException(Reason.UNREACHABLE, "It is gone and stays so.");
        }
        connected = true;
        if (defect == Defect.CONNECT_NEVER_FAILS) {
          return quietly(method, arguments, Reason.UNREACHABLE);
        }
      }
      case "disconnect" -> {
        if (defect == Defect.NO_DISCONNECT) {
          return null;
        }
      }
      case "write" -> {
        if (defect == Defect.TAKES_ANY_VALUE) {
          return quietly(method, arguments, Reason.PROPERTY);
        }
        if (defect == Defect.NO_PROPERTY_LIMITS) {
          return quietly(method, arguments, Reason.LIMIT);
        }
        if (defect == Defect.RETURNS_WHAT_WAS_ASKED) {
          call(method, arguments);
          return arguments[1];
        }
      }
      case "makeSafe" -> {
        if (defect == Defect.SAFE_ONLY_IN_WORDS && state == DeviceState.BUSY
            || defect == Defect.ALWAYS_SAFE) {
          return new MakeSafeReport(sound.id(), true, "It is always made safe.");
        }
      }
      case "interlock" -> {
        Object report = call(method, arguments);
        if (defect == Defect.INTERLOCK_LIFTS_ITSELF) {
          sound.acknowledge();
        }
        return report;
      }
      case "addListener" -> {
        if (defect == Defect.HIDES_CONNECTING) {
          DeviceListener listener = (DeviceListener) arguments[0];
          sound.addListener((device, next, reason) -> {
            if (next != DeviceState.CONNECTING) {
              listener.stateChanged(device, next, reason);
            }
          });
          return null;
        }
      }
      case "state" -> {
        if (defect == Defect.CLAIMS_IDLE && state == DeviceState.BUSY) {
          return DeviceState.IDLE;
        }
      }
      case "moveTo" -> {
        return moveTo(method, arguments, state);
      }
      default -> {}
    }
    return call(method, arguments);
  }

  private Object moveTo(Method method, Object[] arguments, DeviceState state) throws Throwable {
    if (defect == Defect.NO_EXPERIMENT_LIMIT) {
      sound.limits().clear(Layer.EXPERIMENT);
    }
    if (defect == Defect.SECOND_MOVE_REPLACES && state == DeviceState.BUSY) {
      sound.stop(StopMode.GENTLE);
      sound.task().orElseThrow().await(Trial.PATIENCE);
    }
    DeviceTask<?> task = (DeviceTask<?>) call(method, arguments);
    return Proxy.newProxyInstance(
        DefectiveDevice.class.getClassLoader(),
        new Class<?>[] {DeviceTask.class},
        (proxy, asked, given) -> ofTask(task, asked, given));
  }

  private Object ofTask(DeviceTask<?> task, Method method, Object[] arguments) throws Throwable {
    TaskOutcome real = task.outcome();
    boolean lied =
        switch (defect) {
          case DEADLINE_IS_SUCCESS -> real == TaskOutcome.DEADLINE_MISSED;
          case FAILURE_IS_SUCCESS -> real == TaskOutcome.FAILED;
          case STOPPED_IS_SUCCESS -> real == TaskOutcome.STOPPED;
          case HAND_STOP_IS_SUCCESS ->
              real == TaskOutcome.STOPPED && task.note().contains("something else");
          default -> false;
        };
    if (method.getName().equals("await")) {
      task.await((Duration) arguments[0]);
      return ofTask(task, DeviceTask.class.getMethod("outcome"), null);
    }
    if (lied && method.getName().equals("outcome")) {
      return TaskOutcome.SUCCEEDED;
    }
    if (lied && method.getName().equals("result")) {
      return null;
    }
    return callOn(task, method, arguments);
  }

  private Object quietly(Method method, Object[] arguments, Reason swallowed) throws Throwable {
    try {
      return call(method, arguments);
    } catch (DeviceException e) {
      if (e.reason() != swallowed) {
        throw e;
      }
      return method.getName().equals("write") ? arguments[1] : null;
    }
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    return callOn(sound, method, arguments);
  }

  private static Object callOn(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
