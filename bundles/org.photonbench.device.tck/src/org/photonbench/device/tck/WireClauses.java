package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Type;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.WireFault;

/** What a driver does when the wire misbehaves. */
final class WireClauses {
  /** Until a late reply has come. */
  private static final long LATE_MILLIS = 5000;

  private static final long DISTURBED_MILLIS = 150;
  private static final long INTERVAL_MILLIS = 30;
  private static final int READS = 30;

  private WireClauses() {}

  static List<Clause> all() {
    return List.of(
        clause(
            "bounded-wait",
            "No answer ends a command with a time-out or a loss, in bounded time.",
            subject -> misbehaves(subject, WireFault.SILENCE)),
        clause(
            "survives-garbage",
            "Garbage instead of an answer is an error that says so, and never a value.",
            subject -> misbehaves(subject, WireFault.GARBAGE)),
        clause(
            "survives-half-replies",
            "Half an answer is an error, and never a value.",
            subject -> misbehaves(subject, WireFault.HALF_REPLY)),
        clause(
            "late-reply-is-dropped",
            "An answer that comes after its question was given up is not taken for another one's.",
            WireClauses::lateReply));
  }

  private static Clause clause(String id, String text, Clause.Check check) {
    return new Clause(id, text, Trial.ALL, EnumSet.of(Need.WIRE_FAULTS), check);
  }

  private static void misbehaves(ContractSubject subject, WireFault fault) throws Exception {
    Device device = Trial.connected(subject);
    TwinFaults faults = Trial.faults(subject);
    faults.begin(fault);
    long begun = System.nanoTime();
    Optional<PropertyDescription> number = readableNumber(device);
    if (number.isPresent()) {
      String name = number.get().name();
      Trial.refused(() -> device.read(name), "Reading with " + text(fault));
    } else {
      Trial.await(() -> !device.state().isReady(), "It did not notice " + text(fault) + ".");
    }
    unless(
        System.nanoTime() - begun < Trial.PATIENCE.toNanos(),
        "It took longer than " + Trial.PATIENCE.toSeconds() + " s to give up.");
    faults.end();
    recovers(device);
  }

  private static String text(WireFault fault) {
    return switch (fault) {
      case SILENCE -> "a silent instrument";
      case GARBAGE -> "garbage on the wire";
      case HALF_REPLY -> "half an answer";
      case LATE_REPLY -> "a late answer";
    };
  }

  private static void lateReply(ContractSubject subject) throws Exception {
    Device device = Trial.connected(subject);
    Optional<PropertyDescription> number = readableNumber(device);
    if (number.isEmpty() || !number.get().access().isWritable()) {
      return; // Only a value that does not change by itself shows a mix-up.
    }
    String name = number.get().name();
    PropertyValue before = device.read(name);
    TwinFaults faults = Trial.faults(subject);
    faults.begin(WireFault.LATE_REPLY);
    Thread disturbed = Thread.ofVirtual().start(() -> readQuietly(device, name));
    // Only the first questions are answered late: the others must not get their answers.
    Thread.sleep(DISTURBED_MILLIS);
    faults.end();
    disturbed.join();
    long end = System.nanoTime() + LATE_MILLIS * 1_000_000;
    while (System.nanoTime() - end < 0) {
      try {
        device.connect();
        PropertyValue value = device.read(name);
        unless(
            value.equals(before),
            "After a late answer '"
                + name
                + "' reads as "
                + value.text()
                + " instead of "
                + before.text()
                + ".");
      } catch (DeviceException e) {
        // An error is honest; a wrong value is not.
      }
      Thread.sleep(INTERVAL_MILLIS);
    }
    recovers(device);
    // Long enough that the driver's own questions come between: now nothing may be mixed up.
    for (int i = 0; i < READS; i++) {
      PropertyValue after = device.read(name);
      unless(after.equals(before), "Afterwards '" + name + "' reads as " + after.text() + ".");
      unless(
          device.state() != DeviceState.FAULT,
          "A late answer left a fault: " + device.stateReason());
      Thread.sleep(INTERVAL_MILLIS);
    }
  }

  private static void readQuietly(Device device, String name) {
    try {
      device.read(name);
    } catch (DeviceException e) {
      // This one is the disturbed question.
    }
  }

  private static void recovers(Device device) throws Exception {
    // Garbage that came before the end of the fault may still be on the wire: hence some patience.
    Trial.await(
        () -> {
          try {
            device.connect();
            return device.state().isConnected();
          } catch (DeviceException e) {
            return false;
          }
        },
        "It does not recover when the wire behaves again.");
    Optional<PropertyDescription> number = readableNumber(device);
    if (number.isPresent()) {
      device.read(number.get().name());
    }
  }

  /** A number to read; a writable one if there is one, because that does not change by itself. */
  static Optional<PropertyDescription> readableNumber(Device device) {
    List<PropertyDescription> numbers =
        device.properties().stream()
            .filter(property -> property.type() == Type.NUMBER && property.access().isReadable())
            .toList();
    return numbers.stream()
        .filter(property -> property.access().isWritable())
        .findFirst()
        .or(() -> numbers.stream().findFirst());
  }
}
