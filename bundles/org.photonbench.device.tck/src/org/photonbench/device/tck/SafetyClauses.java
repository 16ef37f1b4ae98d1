package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.StopMode;
import org.photonbench.device.kind.Laser;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.permit.PermitService.WithdrawalListener;

/** Make-safe, permits, interlocks and honest states. */
final class SafetyClauses {
  private static final Set<DeviceKind> LASERS = EnumSet.of(DeviceKind.LASER);
  private static final Set<DeviceKind> SHUTTERS = EnumSet.of(DeviceKind.SHUTTER);

  private SafetyClauses() {}

  static List<Clause> all() {
    return List.of(
        new Clause(
            "make-safe-from-any-state",
            "Make-safe never throws; connected it succeeds, and unconnected or lost it says that it"
                + " could not.",
            Trial.ALL,
            EnumSet.of(Need.WIRE_FAULTS),
            SafetyClauses::makeSafe),
        new Clause(
            "interlock-holds",
            "An interlocked instrument takes no command until it is acknowledged.",
            Trial.ALL,
            Set.of(),
            SafetyClauses::interlockHolds),
        new Clause(
            "allowed-transitions",
            "Its states follow each other as the table allows, from disconnected on.",
            Trial.ALL,
            Set.of(),
            SafetyClauses::transitions),
        new Clause(
            "emission-needs-permit",
            "A laser emits only with a permit; when the permit is withdrawn it goes dark.",
            LASERS,
            EnumSet.of(Need.ACTION, Need.TRUTH),
            SafetyClauses::emission),
        new Clause(
            "make-safe-darkens",
            "Make-safe turns the emission off.",
            LASERS,
            EnumSet.of(Need.ACTION, Need.TRUTH),
            SafetyClauses::darkens),
        new Clause(
            "make-safe-closes",
            "Make-safe closes the shutter, whether it is open or closed.",
            SHUTTERS,
            EnumSet.of(Need.ACTION, Need.TRUTH),
            SafetyClauses::closes));
  }

  private static void makeSafe(ContractSubject subject) throws Exception {
    Device device = subject.device();
    check(device.makeSafe(), false, "unconnected");
    device.connect();
    check(device.makeSafe(), true, "connected");
    unless(device.state().isConnected(), "Make-safe left it " + device.state().text() + ".");
    device.interlock("tried by the contract");
    check(device.makeSafe(), true, "interlocked");
    unless(
        device.state() == DeviceState.INTERLOCKED,
        "Make-safe lifted an interlock: it is " + device.state().text() + ".");
    device.acknowledge();
    Trial.faults(subject).unplug();
    Trial.await(() -> !device.state().isConnected(), "A cut wire went unnoticed.");
    check(device.makeSafe(), false, "lost");
  }

  private static void check(MakeSafeReport report, boolean reached, String when)
      throws ContractViolation {
    unless(
        report.reached() == reached,
        "Make-safe of an instrument that is "
            + when
            + " reports "
            + (report.reached() ? "success" : "failure")
            + ": "
            + report.text());
    unless(report.text().length() > 15, "Make-safe does not say what it did.");
  }

  private static void interlockHolds(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    MakeSafeReport report = device.interlock("tried by the contract");
    unless(report.reached(), "An interlock could not make it safe: " + report.text());
    unless(
        device.state() == DeviceState.INTERLOCKED,
        "It is " + device.state().text() + " after an interlock.");
    Thread.sleep(300); // The watch on the state must not lift it.
    unless(
        device.state() == DeviceState.INTERLOCKED,
        "The interlock was lifted by nobody: it is " + device.state().text() + ".");
    device.acknowledge();
    unless(
        device.state() != DeviceState.INTERLOCKED,
        "It is interlocked after the operator's acknowledgement.");
  }

  private static void transitions(ContractSubject subject) throws Exception {
    Device device = subject.device();
    unless(
        device.state() == DeviceState.DISCONNECTED, "It begins as " + device.state().text() + ".");
    List<DeviceState> seen = Collections.synchronizedList(new ArrayList<>());
    device.addListener((source, state, reason) -> seen.add(state));
    device.connect();
    if (device.state().isReady()) {
      device.stop(StopMode.GENTLE);
    }
    device.disconnect();
    DeviceState before = DeviceState.DISCONNECTED;
    for (DeviceState state : List.copyOf(seen)) {
      unless(
          state == before || before.allows(state),
          "It went from " + before.text() + " to " + state.text() + ".");
      before = state;
    }
    unless(seen.contains(DeviceState.CONNECTING), "It was connected without CONNECTING.");
    unless(before == DeviceState.DISCONNECTED, "It ends as " + before.text() + ".");
  }

  private static Laser laser(ContractSubject subject) throws Exception {
    if (Trial.connected(subject) instanceof Laser laser) {
      return laser;
    }
    throw new ContractViolation("A laser must implement Laser.");
  }

  private static boolean truth(ContractSubject subject, String quantity) {
    return subject.truth(quantity).orElse(0) != 0;
  }

  private static void emission(ContractSubject subject) throws Exception {
    Laser laser = laser(subject);
    Trial.refused(() -> laser.setEmission(true), "Emission without a permit", Reason.INTERLOCKED);
    unless(!truth(subject, "emission"), "It emits without a permit.");
    // As the session of a set-up does it.
    WithdrawalListener listener = (hazard, reason) -> laser.interlock(reason);
    subject.context().permits().addListener(listener);
    subject.context().permits().grant(Hazard.LASER_EMISSION, "the contract");
    laser.setEmission(true);
    unless(truth(subject, "emission"), "It does not emit with a permit.");
    subject.context().permits().withdraw(Hazard.LASER_EMISSION, "the contract withdrew it");
    unless(!truth(subject, "emission"), "It emits after the permit was withdrawn.");
    unless(
        laser.state() == DeviceState.INTERLOCKED,
        "Without its permit it is " + laser.state().text() + ".");
    laser.setEmission(false); // Off is always allowed.
    subject.context().permits().removeListener(listener);
  }

  private static void darkens(ContractSubject subject) throws Exception {
    Laser laser = laser(subject);
    subject.context().permits().grant(Hazard.LASER_EMISSION, "the contract");
    laser.setEmission(true);
    unless(truth(subject, "emission"), "It does not emit with a permit.");
    unless(laser.makeSafe().reached(), "It cannot be made safe.");
    unless(!truth(subject, "emission"), "It emits after make-safe.");
  }

  private static void closes(ContractSubject subject) throws Exception {
    if (!(Trial.connected(subject) instanceof Shutter shutter)) {
      throw new ContractViolation("A shutter must implement Shutter.");
    }
    shutter.setOpen(true);
    unless(truth(subject, "open") && shutter.isOpen(), "It does not open.");
    unless(shutter.makeSafe().reached(), "It cannot be made safe.");
    unless(!truth(subject, "open"), "It is open after make-safe.");
    unless(shutter.makeSafe().reached(), "It cannot be made safe twice.");
    unless(!truth(subject, "open"), "A second make-safe opened it.");
    shutter.interlock("tried by the contract");
    Trial.refused(
        () -> shutter.setOpen(true), "Opening an interlocked shutter", Reason.INTERLOCKED);
    shutter.setOpen(false); // Closing is always allowed.
    unless(!truth(subject, "open"), "It is open after an interlock.");
  }
}
