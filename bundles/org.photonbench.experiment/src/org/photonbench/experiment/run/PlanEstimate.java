package org.photonbench.experiment.run;

import java.util.List;
import org.photonbench.device.Amount;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.plan.LoopValues;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;

/** How long the steps of a plan take and how much they record, at most as far as they can tell. */
final class PlanEstimate {
  /** Bytes of a photon: its record, and a part of an overflow record. */
  private static final double BYTES_PER_PHOTON = 5;

  /** Time of a command that moves nothing. */
  private static final double COMMAND_SECONDS = 0.2;

  private static final double BEGIN_SECONDS = 0.5;
  private static final double BYTES_PER_SPECTRUM = 50e3;

  /** Spots that are expected where a plan sets no number. */
  private static final int SPOTS = 10;

  private final SetUpSession session;
  private final double rate;

  PlanEstimate(SetUpSession session, Plan plan) {
    this.session = session;
    rate = plan.expectedRate();
  }

  /** Time of a list of steps in s. */
  double seconds(List<Step> steps) {
    return steps.stream().mapToDouble(this::seconds).sum();
  }

  /** Time of a step with all its turns, in s. */
  double seconds(Step step) {
    return switch (step.settings()) {
      case StepSettings.Set s -> move(s.device(), s.quantity(), List.of(s.value()));
      case StepSettings.Reference _ -> BEGIN_SECONDS;
      case StepSettings.Wait s -> s.seconds();
      case StepSettings.Note _ -> 0;
      case StepSettings.Measure _ -> COMMAND_SECONDS;
      case StepSettings.Analyse _ -> BEGIN_SECONDS;
      case StepSettings.Acquire s -> s.seconds() + BEGIN_SECONDS;
      case StepSettings.Expose s -> s.frames() * (s.seconds() + COMMAND_SECONDS);
      case StepSettings.Loop s -> {
        List<String> values = values(s.values());
        yield values.size() * seconds(step.steps()) + move(s.device(), s.quantity(), values);
      }
      case StepSettings.Repeat s ->
          s.times() * Math.max(seconds(step.steps()), s.every().orElse(0));
      case StepSettings.When _ -> Math.max(seconds(step.steps()), seconds(step.otherwise()));
      case StepSettings.Map s ->
          (double) values(s.columns()).size()
              * values(s.lines()).size()
              * (s.dwell() + COMMAND_SECONDS);
      case StepSettings.Spots s -> s.most().orElse(SPOTS) * seconds(step.steps());
      case StepSettings.Refocus s -> s.points() * (s.dwell() + COMMAND_SECONDS);
    };
  }

  /** Bytes that a list of steps records. */
  double bytes(List<Step> steps) {
    return steps.stream().mapToDouble(this::bytes).sum();
  }

  private double bytes(Step step) {
    double inside = bytes(step.steps());
    return switch (step.settings()) {
      case StepSettings.Acquire s ->
          BYTES_PER_PHOTON
              * Math.min(rate * s.seconds(), s.photons().orElse(Double.POSITIVE_INFINITY));
      case StepSettings.Expose s -> s.frames() * BYTES_PER_SPECTRUM;
      case StepSettings.Loop s -> values(s.values()).size() * inside;
      case StepSettings.Repeat s -> s.times() * inside;
      case StepSettings.Spots s -> s.most().orElse(SPOTS) * inside;
      case StepSettings.When _ -> Math.max(inside, bytes(step.otherwise()));
      default -> 0;
    };
  }

  private static List<String> values(String text) {
    try {
      return LoopValues.parse(text);
    } catch (IllegalArgumentException e) {
      return List.of(); // told elsewhere
    }
  }

  /** Time to go through some values. */
  private double move(String device, String quantity, List<String> values) {
    double path = 0;
    double velocity = Double.NaN;
    if (quantity.equals(Actuator.POSITION)
        && session.device(device).orElse(null) instanceof Positioner axis
        && axis.velocity() > 0) {
      velocity = axis.velocity();
      try {
        double before = Double.NaN;
        for (String value : values) {
          double now = Amount.parse(value).in(axis.unit()).value();
          path += Double.isNaN(before) ? 0 : Math.abs(now - before);
          before = now;
        }
      } catch (IllegalArgumentException e) {
        path = 0; // told elsewhere
      }
    }
    double moving = velocity > 0 ? path / velocity : 0;
    return values.size() * COMMAND_SECONDS + moving;
  }
}
