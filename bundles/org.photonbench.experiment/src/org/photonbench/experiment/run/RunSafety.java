package org.photonbench.experiment.run;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.Range;
import org.photonbench.device.limit.Layer;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.folder.RunLog;
import org.photonbench.experiment.plan.Plan;

/** Limits and permits of a run, and its safe end. */
final class RunSafety {
  private final SetUpSession session;
  private final Plan plan;
  private final RunLog log;
  private final Set<Hazard> granted = EnumSet.noneOf(Hazard.class);

  RunSafety(SetUpSession session, Plan plan, RunLog log) {
    this.session = session;
    this.plan = plan;
    this.log = log;
  }

  /** Sets the limits of the experiment and grants what the operator permitted by starting it. */
  void begin() {
    for (Map.Entry<String, Map<String, Range>> device : plan.limits().entrySet()) {
      session
          .device(device.getKey())
          .ifPresent(found ->
              device
                  .getValue()
                  .forEach((name, range) -> found.limits().set(Layer.EXPERIMENT, name, range)));
    }
    PermitService permits = session.context().permits();
    for (Hazard hazard : plan.permits()) {
      if (permits.permit(hazard).isEmpty()) {
        permits.grant(hazard, "the plan " + plan.name());
        granted.add(hazard);
      }
    }
  }

  /** Makes all instruments safe and takes limits and permits back. */
  void end() {
    for (MakeSafeReport report : session.makeAllSafe()) {
      if (!report.reached()) {
        log.say("LOOK AT " + report.deviceId() + ": " + report.text());
      }
    }
    log.say("The instruments were made safe.");
    for (Hazard hazard : granted) {
      session.context().permits().withdraw(hazard, "the plan has ended");
    }
    for (Device device : session.devices()) {
      device.limits().clear(Layer.EXPERIMENT);
      letGo(device);
    }
  }

  /** What was held back because the permit ended with the plan is safe now and free again. */
  private void letGo(Device device) {
    if (!granted.isEmpty()
        && device.state() == DeviceState.INTERLOCKED
        && device.stateReason().contains("the plan has ended")) {
      try {
        device.acknowledge();
      } catch (DeviceException e) {
        log.say(device.id() + " is still held back: " + e.getMessage());
      }
    }
  }
}
