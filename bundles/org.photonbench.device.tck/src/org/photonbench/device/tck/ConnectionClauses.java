package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.StopMode;
import org.photonbench.device.twin.TwinFaults;

/** Connecting, losing and finding again. */
final class ConnectionClauses {
  private ConnectionClauses() {}

  static List<Clause> all() {
    return List.of(
        new Clause(
            "identifies",
            "After connecting it says who it is and is in a state that the instrument reported.",
            Trial.ALL,
            Set.of(),
            ConnectionClauses::identifies),
        new Clause(
            "refuses-unconnected",
            "Before connecting it refuses what needs the instrument, and says so.",
            Trial.ALL,
            Set.of(),
            ConnectionClauses::refusesUnconnected),
        new Clause(
            "absent-is-explained",
            "An absent instrument is disconnected with a reason; connecting fails in bounded time.",
            Trial.ALL,
            EnumSet.of(Need.WIRE_FAULTS),
            ConnectionClauses::absentIsExplained),
        new Clause(
            "reports-loss",
            "A cut wire shows as LOST by itself, without a command.",
            Trial.ALL,
            EnumSet.of(Need.WIRE_FAULTS),
            ConnectionClauses::reportsLoss),
        new Clause(
            "reconnects",
            "After a loss it finds the same instrument again; lasers, heaters and magnets wait for"
                + " the operator.",
            Trial.ALL,
            EnumSet.of(Need.WIRE_FAULTS),
            ConnectionClauses::reconnects),
        new Clause(
            "refuses-another-serial",
            "If another instrument answers after a loss, nothing is sent to it.",
            Trial.ALL,
            EnumSet.of(Need.WIRE_FAULTS),
            ConnectionClauses::refusesAnotherSerial),
        new Clause(
            "disconnects",
            "Disconnecting frees the wire: it can connect again.",
            Trial.ALL,
            Set.of(),
            ConnectionClauses::disconnects));
  }

  private static void identifies(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    unless(device.identity().isPresent(), "It was connected without an identity.");
    DeviceIdentity identity = device.identity().get();
    unless(!identity.vendor().isBlank(), "It names no vendor.");
    unless(!identity.model().isBlank(), "It names no model.");
    unless(device.state().isConnected(), "It is " + device.state().text() + " after connecting.");
    unless(!device.stateReason().isBlank(), "Its state has no reason.");
  }

  private static void refusesUnconnected(ContractSubject subject) throws Exception {
    Device device = subject.device();
    unless(
        device.state() == DeviceState.DISCONNECTED,
        "It is " + device.state().text() + " before connecting.");
    Trial.refused(
        () -> device.stop(StopMode.GENTLE), "A stop without a connection", Reason.NOT_CONNECTED);
  }

  private static void absentIsExplained(ContractSubject subject) throws Exception {
    TwinFaults faults = Trial.faults(subject);
    faults.unplug();
    Device device = subject.device();
    Trial.refused(device::connect, "Connecting to an absent instrument", Reason.UNREACHABLE);
    unless(
        device.state() == DeviceState.DISCONNECTED,
        "After a connection that failed it is " + device.state().text() + ".");
    unless(device.stateReason().length() > 15, "It does not say why it is not connected.");
    faults.plug();
    device.connect();
    unless(device.state().isConnected(), "It does not connect when the instrument is there.");
  }

  private static void reportsLoss(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Trial.faults(subject).unplug();
    Trial.awaitState(device, DeviceState.LOST, "A cut wire went unnoticed.");
    unless(device.stateReason().length() > 15, "It does not say how it was lost.");
    unless(device.health().losses() > 0, "The loss is not counted.");
  }

  private static void reconnects(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    String serial = device.identity().map(DeviceIdentity::serial).orElse("");
    TwinFaults faults = Trial.faults(subject);
    faults.unplug();
    Trial.await(() -> !device.state().isConnected(), "A cut wire went unnoticed.");
    faults.plug();
    device.connect();
    unless(device.state().isConnected(), "It is " + device.state().text() + " after recovery.");
    unless(
        device.identity().map(DeviceIdentity::serial).orElse("").equals(serial),
        "It has another serial number after recovery.");
    DeviceKind kind = device.kind();
    if (kind.waitsForOperator()) {
      unless(
          device.state() == DeviceState.INTERLOCKED,
          "After a loss a " + kind.text() + " must wait, but it is " + device.state().text() + ".");
      device.acknowledge();
    }
    unless(device.state() != DeviceState.INTERLOCKED, "It is held back: " + device.stateReason());
  }

  private static void refusesAnotherSerial(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    String serial = device.identity().map(DeviceIdentity::serial).orElse("");
    if (serial.isEmpty()) {
      return; // The protocol has none to ask for; the driver can only compare models.
    }
    TwinFaults faults = Trial.faults(subject);
    faults.unplug();
    Trial.await(() -> !device.state().isConnected(), "A cut wire went unnoticed.");
    faults.replace("98765");
    faults.plug();
    try {
      Trial.refused(device::connect, "Another serial number", Reason.WRONG_INSTRUMENT);
    } catch (ContractViolation e) {
      unless(!device.state().isConnected(), e.getMessage());
    }
    unless(
        !device.state().isConnected(),
        "It is " + device.state().text() + " with another instrument.");
    unless(
        device.stateReason().contains("98765"),
        "It does not say which instrument answers: " + device.stateReason());
  }

  private static void disconnects(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    device.disconnect();
    unless(
        device.state() == DeviceState.DISCONNECTED,
        "After disconnecting it is " + device.state().text() + ".");
    device.connect();
    unless(device.state().isConnected(), "It does not connect a second time.");
  }
}
