package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.CwDot;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.PulsedDot;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.random.RandomTime;
import org.photonbench.virtuallab.random.Xoshiro256;

/** A quantum dot in a scenario. */
public record DotPart(Dot dot) implements LightPart {
  private static final double PS_PER_NS = 1e3;
  private static final double HBAR_UEV_PS = 658.2119569;

  @Override
  public String name() {
    return dot.name();
  }

  @Override
  public Optional<Dot> emitter() {
    return Optional.of(dot);
  }

  @Override
  public List<Line> lines() {
    return dot.lines();
  }

  @Override
  public double brightest(Excitation excitation) {
    BlockClock clock =
        excitation.periodPs() > 0 ? BlockClock.pulsed(excitation.periodPs(), 1) : BlockClock.cw(1);
    // Made once for its checks: what cannot be built is refused before a run begins.
    double[] all = new double[lines().size()];
    Arrays.fill(all, 1);
    make(new Build(clock, excitation, 1, all, new Xoshiro256(0), (_, _) -> {}));
    double brightest = 0;
    for (EmissionState state : dot.states()) {
      double sum = 0;
      for (double mean :
          DotMoments.ofState(state, dot.lines().size(), DotMoments.ofDot(dot, excitation)).mean()) {
        sum += mean;
      }
      brightest = Math.max(brightest, sum);
    }
    return brightest;
  }

  @Override
  public Moments moments(Excitation excitation) {
    return DotMoments.of(dot, excitation);
  }

  @Override
  public LightSource build(Build build) {
    return make(build);
  }

  private LightSource make(Build build) {
    StateTrace trace = new StateTrace(dot.blinking(), build.random(), build.states());
    Diffusion.Walk walk = dot.diffusion().start(build.random());
    Dot seen = Thinning.thin(dot, build.shares());
    return switch (build.excitation()) {
      case Excitation.Pulsed pulsed ->
          new PulsedDot(build.clock(), seen, pulsed.occupancy(), build.transmission(), trace, walk);
      case Excitation.Cw cw ->
          new CwDot(
              build.clock(),
              seen,
              cw.pump(dot.states().getFirst().levels().getFirst().lifetimePs()),
              build.transmission(),
              trace,
              walk,
              build.random());
    };
  }

  @Override
  public void truth(Excitation excitation, String prefix, Truth truth) {
    double[] fractions = dot.blinking().fractions();
    for (int s = 0; s < dot.states().size(); s++) {
      EmissionState state = dot.states().get(s);
      String id = prefix + state.name();
      if (dot.states().size() > 1) {
        truth.add(
            id + ".fraction",
            "Blinking",
            "Time in state " + state.name() + ", long run",
            fractions[s],
            "",
            "visits times mean dwell time of the semi-Markov chain");
        dwellTruth(id, s, truth);
      }
      for (Level level : state.levels()) {
        levelTruth(
            id + "." + level.name(), state.name() + ", " + level.name(), level, excitation, truth);
      }
      stateTruth(id, state, excitation, truth);
    }
    lineTruth(prefix, truth);
    diffusionTruth(prefix, truth);
    Moments moments = moments(excitation);
    double mean = sum(moments.mean());
    String per = excitation.periodPs() > 0 ? "photons emitted per pulse" : "photons emitted per ns";
    truth.add(
        prefix + "emitted",
        "Light",
        per,
        excitation.periodPs() > 0 ? mean : mean * PS_PER_NS,
        excitation.periodPs() > 0 ? "" : "1/ns",
        "closed form of the ladder, over all states");
    truth.add(
        prefix + "g2.emitter",
        "Light",
        "g²(0) of the emitter, all lines, no background",
        sum(moments.zero()) / (mean * mean),
        "",
        "closed form, normalised to delays beyond blinking");
    if (excitation.periodPs() > 0) {
      truth.add(
          prefix + "g2.emitter.adjacent",
          "Light",
          "g²(0) of the emitter against adjacent pulses",
          sum(moments.zero()) / sum(moments.slow()),
          "",
          "closed form, normalised to delays before blinking");
    }
  }

  private void dwellTruth(String id, int state, Truth truth) {
    switch (dot.blinking().dwells().get(state)) {
      case RandomTime.PowerLaw law ->
          truth.add(
              id + ".alpha",
              "Blinking",
              "Exponent of the times in state " + dot.states().get(state).name(),
              law.alpha(),
              "",
              "power law between "
                  + law.shortestPs() * 1e-12
                  + " s and "
                  + law.longestPs() * 1e-12
                  + " s");
      case RandomTime.Exponential law ->
          truth.add(
              id + ".dwell",
              "Blinking",
              "Mean time in state " + dot.states().get(state).name(),
              law.meanPs() * 1e-12,
              "s",
              "exponential");
      case RandomTime.Never _ -> {
        // No number: it stays for ever.
      }
    }
  }

  private static void levelTruth(
      String id, String label, Level level, Excitation excitation, Truth truth) {
    if (level.dark().isPresent()) {
      var dark = level.dark().get();
      truth.add(
          id + ".lifetime.fast",
          "Lifetimes",
          label + ", fast lifetime",
          1 / dark.fastRate() / PS_PER_NS,
          "ns",
          "larger eigenvalue of bright and dark state");
      truth.add(
          id + ".lifetime.slow",
          "Lifetimes",
          label + ", slow lifetime",
          1 / dark.slowRate() / PS_PER_NS,
          "ns",
          "smaller eigenvalue of bright and dark state");
      truth.add(
          id + ".dark",
          "Lifetimes",
          label + ", share of photons from the dark state",
          dark.darkFraction(),
          "",
          "closed form of the two-state system");
    } else {
      truth.add(
          id + ".lifetime",
          "Lifetimes",
          label + ", lifetime T1",
          level.lifetimePs() / PS_PER_NS,
          "ns",
          "from the scenario");
      if (excitation.periodPs() > 0) {
        truth.add(
            id + ".late",
            "Lifetimes",
            label + ", share of photons later than the next pulse",
            Math.exp(-excitation.periodPs() / level.lifetimePs()),
            "",
            "e^(-T/T1) of this step alone; by pulse numbers they belong to the next pulse");
      }
    }
    truth.add(
        id + ".yield", "Lifetimes", label + ", yield", level.yield(), "", "from the scenario");
  }

  private void stateTruth(String id, EmissionState state, Excitation excitation, Truth truth) {
    Moments moments =
        DotMoments.ofState(state, dot.lines().size(), DotMoments.ofDot(dot, excitation));
    double mean = sum(moments.mean());
    if (dot.states().size() > 1) {
      truth.add(
          id + ".emitted",
          "Light",
          "Photons emitted in state " + state.name(),
          excitation.periodPs() > 0 ? mean : mean * PS_PER_NS,
          excitation.periodPs() > 0 ? "1/pulse" : "1/ns",
          "closed form of the ladder");
      truth.add(
          id + ".g2",
          "Light",
          "g²(0) in state " + state.name(),
          sum(moments.zero()) / (mean * mean),
          "",
          "closed form of the ladder");
    }
    if (state.levels().size() > 1) {
      truth.add(
          id + ".yieldRatio",
          "Lifetimes",
          "QY_XX/QY_X in state " + state.name(),
          state.levels().get(1).yield() / state.levels().get(0).yield(),
          "",
          "from the scenario");
    } else if (excitation instanceof Excitation.Cw cw && state.shelving().isEmpty()) {
      double tau = state.levels().getFirst().lifetimePs();
      truth.add(
          id + ".antibunching",
          "Light",
          "Antibunching time in state " + state.name(),
          1 / (1 / tau + cw.pump(pumpLifetime())) / PS_PER_NS,
          "ns",
          "two levels: 1/(pump + 1/T1)");
    }
  }

  private double pumpLifetime() {
    return dot.states().getFirst().levels().getFirst().lifetimePs();
  }

  private void lineTruth(String prefix, Truth truth) {
    for (Line line : dot.lines()) {
      String id = prefix + "line." + line.name();
      if (!Double.isNaN(line.energyEv())) {
        truth.add(
            id + ".energy",
            "Lines",
            line.name() + ", energy",
            line.energyEv(),
            "eV",
            "from the scenario");
      }
      if (Double.isFinite(line.pureDephasingPs())) {
        truth.add(
            id + ".T2",
            "Lines",
            line.name() + ", coherence time T2",
            line.coherencePs(),
            "ps",
            "1/T2 = 1/(2 T1) + 1/T2*");
        truth.add(
            id + ".width",
            "Lines",
            line.name() + ", homogeneous line width (FWHM)",
            2 * HBAR_UEV_PS / line.coherencePs(),
            "ueV",
            "2 hbar/T2");
      }
    }
  }

  private void diffusionTruth(String prefix, Truth truth) {
    String label = "Spectral diffusion, ";
    switch (dot.diffusion()) {
      case Diffusion.OrnsteinUhlenbeck ou -> {
        truth.add(
            prefix + "diffusion.sigma",
            "Lines",
            label + "standard deviation",
            ou.sigma() * HBAR_UEV_PS,
            "ueV",
            "Ornstein-Uhlenbeck");
        truth.add(
            prefix + "diffusion.time",
            "Lines",
            label + "correlation time",
            ou.timePs() * 1e-9,
            "ms",
            "Ornstein-Uhlenbeck");
      }
      case Diffusion.Jumps jumps -> {
        truth.add(
            prefix + "diffusion.sigma",
            "Lines",
            label + "standard deviation",
            jumps.sigma() * HBAR_UEV_PS,
            "ueV",
            "Poisson jumps");
        truth.add(
            prefix + "diffusion.time",
            "Lines",
            label + "time between jumps",
            jumps.timePs() * 1e-9,
            "ms",
            "Poisson jumps");
      }
      case Diffusion.Wiener wiener ->
          truth.add(
              prefix + "diffusion.constant",
              "Lines",
              label + "constant",
              wiener.perPs() * 1e12,
              "rad²/ps²/s",
              "Wiener process");
      case Diffusion.None _ -> {
        // No diffusion, no number.
      }
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double sum(double[][] values) {
    double sum = 0;
    for (double[] row : values) {
      sum += sum(row);
    }
    return sum;
  }
}
