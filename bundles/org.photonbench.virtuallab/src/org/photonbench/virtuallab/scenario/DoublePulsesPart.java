package org.photonbench.virtuallab.scenario;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.PulsedDot;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.interference.DoublePulses;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;

/**
 * A dot excited by two pulses each period, each with the occupancy of the excitation: {@code
 * {"kind": "doublePulses", "separation": "2 ns", "emitter": {"kind": "dot", ...}}}.
 */
record DoublePulsesPart(LightPart part, Dot dot, double separationPs) implements LightPart {

  static LightPart read(Fields fields) throws ScenarioException {
    LightPart part = fields.requiredPart("emitter").read(PartKinds::light);
    if (part.emitter().isEmpty() || part instanceof DoublePulsesPart) {
      throw fields.error("emitter", "double pulses excite a dot");
    }
    return new DoublePulsesPart(
        part, part.emitter().get(), fields.quantity("separation", Dimension.TIME, Rule.POSITIVE));
  }

  @Override
  public String name() {
    return part.name();
  }

  @Override
  public Optional<Dot> emitter() {
    return Optional.of(dot);
  }

  @Override
  public List<Line> lines() {
    return part.lines();
  }

  /** Each pulse has the whole period's occupancy; what counts per pulse is of one of the two. */
  @Override
  public double brightest(Excitation excitation) {
    return 2 * part.brightest(excitation);
  }

  /** Of a whole period: both pulses, and pairs within one and between the two. */
  @Override
  public Moments moments(Excitation excitation) {
    Moments one = part.moments(excitation);
    int n = one.mean().length;
    double[] mean = new double[n];
    double[][] zero = new double[n][n];
    double[][] slow = new double[n][n];
    for (int i = 0; i < n; i++) {
      mean[i] = 2 * one.mean()[i];
      for (int j = 0; j < n; j++) {
        zero[i][j] = 2 * one.zero()[i][j] + 2 * one.slow()[i][j];
        slow[i][j] = 4 * one.slow()[i][j];
      }
    }
    return new Moments(mean, zero, slow);
  }

  @Override
  public LightSource build(Build build) {
    if (!(build.excitation() instanceof Excitation.Pulsed pulsed)) {
      throw new IllegalArgumentException("double pulses need pulsed excitation");
    }
    BlockClock clock = build.clock();
    StateTrace trace = new StateTrace(dot.blinking(), build.random(), build.states());
    Diffusion.Walk walk = dot.diffusion().start(build.random());
    PulsedDot emitter =
        new PulsedDot(
            DoublePulses.emitterClock(clock),
            Thinning.thin(dot, build.shares()),
            pulsed.occupancy(),
            build.transmission(),
            trace,
            DoublePulses.inRealTime(walk, clock, separationPs));
    return new DoublePulses(clock, separationPs, emitter);
  }

  @Override
  public void truth(Excitation excitation, String prefix, Truth truth) {
    part.truth(excitation, prefix, truth);
    truth.add(
        prefix + "separation",
        "Light",
        "Time between the two pulses",
        separationPs * 1e-3,
        "ns",
        "from the scenario; emission per pulse is of each of the two");
  }
}
