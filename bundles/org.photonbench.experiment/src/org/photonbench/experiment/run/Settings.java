package org.photonbench.experiment.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;

/**
 * What the plan sets. As long as the steps of an earlier session are passed over, settings are only
 * remembered; before the first step that is done, the last value of each is set, in the order of
 * the plan. So a resumed run stands where it would stand.
 */
final class Settings {
  private record Key(String device, String quantity) {}

  private final Scene scene;
  private final Map<Key, String> pending = new LinkedHashMap<>();
  private boolean passingOver;

  /**
   * @param resumed whether steps of an earlier session may have to be passed over
   */
  Settings(Scene scene, boolean resumed) {
    this.scene = scene;
    passingOver = resumed;
  }

  void set(String device, String quantity, String value)
      throws DeviceException, Interruption, InterruptedException {
    Key key = new Key(device, quantity);
    if (passingOver) {
      pending.remove(key); // the order is that of the last time
      pending.put(key, value);
    } else {
      apply(key, value);
    }
  }

  /** From now on steps are done. */
  void begin() throws DeviceException, Interruption, InterruptedException {
    if (!passingOver) {
      return;
    }
    passingOver = false;
    if (!pending.isEmpty()) {
      scene.say("The instruments are brought to where the run stopped.");
    }
    for (Map.Entry<Key, String> entry : pending.entrySet()) {
      apply(entry.getKey(), entry.getValue());
    }
    pending.clear();
  }

  private void apply(Key key, String value)
      throws DeviceException, Interruption, InterruptedException {
    Optional<DeviceTask<?>> task =
        new Actuator(scene.device(key.device()), key.quantity()).set(value);
    if (task.isPresent()) {
      scene.control().await(task.get());
    }
    scene.say(key.device() + ": " + key.quantity() + " " + value + ".");
  }
}
