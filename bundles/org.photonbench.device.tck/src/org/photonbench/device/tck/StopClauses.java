package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.twin.Mechanics;

/** Stops. */
final class StopClauses {
  private StopClauses() {}

  static List<Clause> all() {
    return List.of(
        clause(
            "stop-in-mid-move",
            "A stop halts the axis short of its target, gently and at once.",
            Set.of(Need.ACTION, Need.TRUTH),
            StopClauses::stopInMidMove),
        clause(
            "stopped-is-not-succeeded",
            "A stopped move ends as STOPPED and has no result.",
            Set.of(Need.ACTION),
            StopClauses::stoppedIsNotSucceeded),
        clause(
            "moves-again-after-stop",
            "After a stop it is ready and a new move succeeds.",
            Set.of(Need.ACTION),
            StopClauses::movesAgain),
        clause(
            "hand-stop-is-not-success",
            "A move that a hand at the instrument stopped ends as STOPPED.",
            Set.of(Need.ACTION, Need.MECHANICS, Need.TRUTH),
            StopClauses::handStop),
        clause(
            "make-safe-in-mid-move",
            "Make-safe stops a move.",
            Set.of(Need.ACTION, Need.TRUTH),
            StopClauses::makeSafeInMidMove));
  }

  private static Clause clause(String id, String text, Set<Need> needs, Clause.Check check) {
    return new Clause(id, text, Trial.POSITIONERS, EnumSet.copyOf(needs), check);
  }

  private static void stopInMidMove(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    for (StopMode mode : StopMode.values()) {
      Trial.succeed(positioner.moveTo(Trial.start(subject, positioner)));
      Amount target = Trial.end(subject, positioner);
      DeviceTask<Void> task = positioner.moveTo(target);
      Trial.awaitMotion(subject);
      positioner.stop(mode);
      Trial.end(task);
      unless(!Trial.moves(subject), "It moves after a stop (" + mode + ").");
      double missing = Math.abs(target.value() - Trial.truePosition(subject, positioner));
      unless(
          missing > positioner.tolerance(),
          "It stands at its target in spite of a stop (" + mode + ").");
      unless(positioner.state().isReady(), "After a stop it is " + positioner.state().text() + ".");
    }
  }

  private static void stoppedIsNotSucceeded(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    Thread.sleep(100);
    task.cancel(StopMode.GENTLE);
    TaskOutcome outcome = Trial.end(task);
    unless(outcome == TaskOutcome.STOPPED, "A stopped move ended as " + outcome + ".");
    Trial.refused(task::result, "The result of a stopped move", Reason.STOPPED);
  }

  private static void movesAgain(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    Thread.sleep(100);
    positioner.stop(StopMode.IMMEDIATE);
    Trial.end(task);
    if (!positioner.isReferenced()) {
      Trial.succeed(positioner.reference()); // An immediate stop may cost the reference.
    }
    Trial.succeed(positioner.moveTo(Trial.start(subject, positioner)));
  }

  private static void handStop(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    Trial.awaitMotion(subject);
    Trial.faults(subject).happen(Mechanics.STOPPED_BY_HAND);
    TaskOutcome outcome = Trial.end(task);
    unless(
        outcome == TaskOutcome.STOPPED,
        "A move stopped by hand ended as " + outcome + ": " + task.note());
  }

  private static void makeSafeInMidMove(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    Trial.awaitMotion(subject);
    unless(positioner.makeSafe().reached(), "It could not be made safe in mid-move.");
    unless(!Trial.moves(subject), "It moves after make-safe.");
    unless(
        Trial.end(task) == TaskOutcome.STOPPED,
        "Make-safe ended the move as " + task.outcome() + ".");
  }
}
