package org.photonbench.device.tck;

import static org.photonbench.device.tck.ContractViolation.unless;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Range;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.limit.Layer;
import org.photonbench.device.twin.Mechanics;
import org.photonbench.device.twin.TwinFaults;

/** Moves. */
final class MotionClauses {
  private MotionClauses() {}

  static List<Clause> all() {
    return List.of(
        clause(
            "unreferenced-refuses-absolute",
            "Without a reference it is UNREFERENCED and refuses absolute moves.",
            Set.of(Need.ACTION),
            MotionClauses::unreferenced),
        clause(
            "references",
            "The search for the reference ends in IDLE with a reference.",
            Set.of(Need.ACTION),
            MotionClauses::references),
        clause(
            "arrives",
            "A move that succeeded stands at its target, within its tolerance, in truth.",
            Set.of(Need.ACTION, Need.TRUTH),
            MotionClauses::arrives),
        clause(
            "no-early-success",
            "A move succeeds only when the axis stands.",
            Set.of(Need.ACTION, Need.TRUTH),
            MotionClauses::noEarlySuccess),
        clause(
            "state-is-true",
            "While the axis moves the state is never ready.",
            Set.of(Need.ACTION, Need.TRUTH),
            MotionClauses::stateIsTrue),
        clause(
            "limits-moves",
            "A target outside the limit of controller, profile or experiment is refused by the name"
                + " of the layer, and nothing moves.",
            Set.of(Need.ACTION, Need.TRUTH),
            MotionClauses::limits),
        clause(
            "one-move-at-a-time",
            "A second move during a move is refused, and the first one goes on.",
            Set.of(Need.ACTION),
            MotionClauses::oneAtATime),
        clause(
            "deadline",
            "The deadline follows from distance and velocity; a jammed axis misses it and is"
                + " stopped.",
            Set.of(Need.ACTION, Need.MECHANICS),
            MotionClauses::deadline),
        clause(
            "loss-in-mid-move",
            "A wire cut in mid-move fails the move; after recovery the position is the true one.",
            Set.of(Need.ACTION, Need.WIRE_FAULTS, Need.TRUTH),
            MotionClauses::lossInMidMove));
  }

  private static Clause clause(String id, String text, Set<Need> needs, Clause.Check check) {
    return new Clause(id, text, Trial.POSITIONERS, EnumSet.copyOf(needs), check);
  }

  private static void unreferenced(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.positioner(subject);
    positioner.connect();
    if (positioner.isReferenced()) {
      unless(
          subject.truth("referenced").orElse(1) != 0,
          "It says that it has a reference, and has none.");
      return; // It keeps its reference, or was referenced by somebody else.
    }
    unless(
        positioner.state() == DeviceState.UNREFERENCED,
        "Without a reference it is " + positioner.state().text() + ".");
    Amount target = Trial.start(subject, positioner);
    Trial.refused(
        () -> positioner.moveTo(target).await(Trial.PATIENCE),
        "An absolute move without a reference",
        Reason.UNREFERENCED);
    unless(!Trial.moves(subject), "It moves although the move was refused.");
  }

  private static void references(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.positioner(subject);
    positioner.connect();
    Trial.succeed(positioner.reference());
    unless(positioner.isReferenced(), "It has no reference after the search.");
    unless(
        positioner.state() == DeviceState.IDLE,
        "After the search it is " + positioner.state().text() + ".");
  }

  private static void arrives(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    Amount target = Trial.end(subject, positioner);
    Trial.succeed(positioner.moveTo(target));
    near(positioner, positioner.position().value(), target, "It says that it stands");
    near(positioner, Trial.truePosition(subject, positioner), target, "It stands");
    unless(
        positioner.state() == DeviceState.IDLE,
        "After a move it is " + positioner.state().text() + ".");
    Amount back = new Amount(-0.5 * positioner.velocity(), positioner.unit());
    Trial.succeed(positioner.moveBy(back));
    Amount end = new Amount(target.value() + back.value(), positioner.unit());
    near(
        positioner,
        Trial.truePosition(subject, positioner),
        end,
        "After a relative move it stands");
  }

  private static void near(Positioner positioner, double position, Amount target, String what)
      throws ContractViolation {
    // Twice: a relative move begins within the tolerance of its start.
    unless(
        Math.abs(position - target.value()) <= 2 * positioner.tolerance() + 1e-9,
        what + " at " + position + " instead of " + target + ".");
  }

  private static void noEarlySuccess(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    while (task.outcome() == TaskOutcome.RUNNING) {
      Thread.sleep(2);
    }
    boolean moving = Trial.moves(subject);
    unless(!moving, "The move ended as " + task.outcome() + " while the axis moved.");
    Trial.succeed(task);
  }

  private static void stateIsTrue(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    int looked = 0;
    while (task.outcome() == TaskOutcome.RUNNING) {
      boolean before = Trial.moves(subject);
      DeviceState state = positioner.state();
      boolean after = Trial.moves(subject);
      if (before && after) {
        looked++;
        unless(!state.isReady(), "It is " + state.text() + " while the axis moves.");
      }
      Thread.sleep(2);
    }
    unless(looked > 0, "The axis was never seen to move.");
  }

  private static void limits(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    Amount beyond =
        new Amount(positioner.travel().high() + 1 + positioner.velocity(), positioner.unit());
    refusedBy(positioner, Layer.CONTROLLER, beyond, subject);
    Amount target = Trial.end(subject, positioner);
    Range nothingElse =
        new Range(
            positioner.travel().low(), Trial.start(subject, positioner).value(), positioner.unit());
    for (Layer layer : List.of(Layer.PROFILE, Layer.EXPERIMENT)) {
      Range earlier =
          positioner
              .limits()
              .get(layer, Positioner.POSITION)
              .orElse(Range.unlimited(positioner.unit()));
      positioner.limits().set(layer, Positioner.POSITION, nothingElse);
      refusedBy(positioner, layer, target, subject);
      positioner.limits().set(layer, Positioner.POSITION, earlier);
    }
  }

  private static void refusedBy(
      Positioner positioner, Layer layer, Amount target, ContractSubject subject) throws Exception {
    double before = Trial.truePosition(subject, positioner);
    String message =
        Trial.refused(
                () -> positioner.moveTo(target),
                "A target outside the limit of the " + layer.text(),
                Reason.LIMIT)
            .getMessage();
    unless(message.contains(layer.text()), "The refusal does not name the " + layer.text() + ".");
    Thread.sleep(100);
    unless(
        Math.abs(Trial.truePosition(subject, positioner) - before) <= positioner.tolerance(),
        "It moved although the " + layer.text() + " refused.");
  }

  private static void oneAtATime(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> first = positioner.moveTo(Trial.end(subject, positioner));
    Trial.refused(
        () -> positioner.moveTo(Trial.start(subject, positioner)),
        "A second move during a move",
        Reason.BUSY);
    Trial.succeed(first);
  }

  private static void deadline(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    Amount target = Trial.end(subject, positioner);
    double seconds =
        Math.abs(target.value() - positioner.position().value()) / positioner.velocity();
    TwinFaults faults = Trial.faults(subject);
    faults.happen(Mechanics.JAMMED);
    DeviceTask<Void> task = positioner.moveTo(target);
    double left = task.timeLeft().toMillis() / 1000.0;
    unless(
        left >= 0.9 * seconds && left < 10 * seconds + 15,
        "A move of " + seconds + " s has a deadline of " + left + " s.");
    TaskOutcome outcome = Trial.end(task);
    unless(
        outcome == TaskOutcome.DEADLINE_MISSED,
        "A jammed axis ended its move as " + outcome + ": " + task.note());
    Trial.refused(task::result, "The result of a move that missed its deadline", Reason.DEADLINE);
    faults.happen(Mechanics.FREE);
  }

  private static void lossInMidMove(ContractSubject subject) throws Exception {
    Positioner positioner = Trial.referenced(subject);
    DeviceTask<Void> task = positioner.moveTo(Trial.end(subject, positioner));
    Trial.awaitMotion(subject);
    TwinFaults faults = Trial.faults(subject);
    faults.unplug();
    TaskOutcome outcome = Trial.end(task);
    unless(outcome == TaskOutcome.FAILED, "A move with a cut wire ended as " + outcome + ".");
    Trial.await(() -> !Trial.moves(subject), "The axis does not come to rest.");
    faults.plug();
    positioner.connect();
    double position = positioner.position().value();
    double truth = Trial.truePosition(subject, positioner);
    unless(
        Math.abs(position - truth) <= positioner.tolerance() + 1e-9,
        "After recovery it says that it stands at " + position + ", but it is at " + truth + ".");
  }
}
