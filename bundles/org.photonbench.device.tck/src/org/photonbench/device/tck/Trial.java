package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Range;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.twin.TwinFaults;

/** What clauses do again and again. */
final class Trial {
  /** Longer than any answer, time-out or retry of a sound driver. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Every instrument. */
  static final Set<DeviceKind> ALL = EnumSet.allOf(DeviceKind.class);

  static final Set<DeviceKind> POSITIONERS = EnumSet.of(DeviceKind.POSITIONER);

  private static final long INTERVAL_MILLIS = 5;

  /** Moves of the trials take about this long. */
  private static final double MOVE_SECONDS = 1.5;

  private Trial() {}

  /** An operation that a driver must refuse. */
  interface Operation {
    void run() throws DeviceException, InterruptedException;
  }

  static Device connected(ContractSubject subject) throws DeviceException {
    subject.device().connect();
    return subject.device();
  }

  static TwinFaults faults(ContractSubject subject) throws ContractViolation {
    return subject
        .faults()
        .orElseThrow(() -> new ContractViolation("The subject has no faults to offer."));
  }

  static Positioner positioner(ContractSubject subject) throws ContractViolation {
    if (subject.device() instanceof Positioner positioner) {
      return positioner;
    }
    throw new ContractViolation("A positioner must implement Positioner.");
  }

  /** Connected and referenced, standing at the beginning of a move that takes a second or two. */
  static Positioner referenced(ContractSubject subject) throws Exception {
    Positioner positioner = positioner(subject);
    positioner.connect();
    if (!positioner.isReferenced()) {
      succeed(positioner.reference());
    }
    succeed(positioner.moveTo(start(subject, positioner)));
    return positioner;
  }

  static Amount start(ContractSubject subject, Positioner positioner) {
    Range range = subject.range(positioner);
    return new Amount(range.low() + 0.1 * (range.high() - range.low()), positioner.unit());
  }

  /** The end of that move. */
  static Amount end(ContractSubject subject, Positioner positioner) {
    Range range = subject.range(positioner);
    double way = Math.min(0.8 * (range.high() - range.low()), MOVE_SECONDS * positioner.velocity());
    return new Amount(start(subject, positioner).value() + way, positioner.unit());
  }

  static void succeed(DeviceTask<?> task) throws Exception {
    TaskOutcome outcome = task.await(PATIENCE);
    unless(
        outcome == TaskOutcome.SUCCEEDED,
        "'" + task.name() + "' ended as " + outcome + ": " + task.note());
  }

  /** The end of a task within the patience. */
  static TaskOutcome end(DeviceTask<?> task) throws Exception {
    TaskOutcome outcome = task.await(PATIENCE);
    unless(
        outcome != TaskOutcome.RUNNING,
        "'" + task.name() + "' was still running after " + PATIENCE.toSeconds() + " s.");
    return outcome;
  }

  /** Waits until something is the case. */
  static void await(BooleanSupplier condition, String otherwise) throws Exception {
    await(condition, PATIENCE, otherwise);
  }

  static void await(BooleanSupplier condition, Duration patience, String otherwise)
      throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      unless(System.nanoTime() - end < 0, otherwise);
      Thread.sleep(INTERVAL_MILLIS);
    }
  }

  static void awaitState(Device device, DeviceState wanted, String otherwise) throws Exception {
    await(
        () -> device.state() == wanted,
        otherwise + " It is " + wanted.text() + " that was expected.");
  }

  /** Demands a refusal for one of some reasons, with a sentence that says something. */
  static DeviceException refused(
      Operation operation, String what, DeviceException.Reason... reasons)
      throws ContractViolation, InterruptedException {
    try {
      operation.run();
    } catch (DeviceException e) {
      unless(
          reasons.length == 0 || Set.of(reasons).contains(e.reason()),
          what + " was refused for the reason " + e.reason() + " (" + e.getMessage() + ").");
      unless(
          e.getMessage() != null && e.getMessage().length() > 15,
          what + " was refused without a sentence.");
      return e;
    }
    throw new ContractViolation(what + " was not refused.");
  }

  static boolean moves(ContractSubject subject) {
    return subject.truth("moving").orElse(0) != 0;
  }

  /** The true position in the unit of the axis. */
  static double truePosition(ContractSubject subject, Positioner positioner)
      throws ContractViolation {
    double truth =
        subject
            .truth(Positioner.POSITION)
            .orElseThrow(() -> new ContractViolation("The twin publishes no position."));
    Unit base =
        positioner.unit().dimension() == Unit.Dimension.LENGTH ? Unit.METRE : positioner.unit();
    return base.convert(truth, positioner.unit());
  }

  /** Waits until the axis really moves and has left its start. */
  static void awaitMotion(ContractSubject subject) throws Exception {
    await(() -> moves(subject), "The axis did not begin to move.");
    Thread.sleep(100);
  }
}
