package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.LineMixture;
import org.photonbench.virtuallab.interference.Cavity;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;

/**
 * A dot in a cavity: lines near the mode radiate faster, so that lifetimes fall and yields rise.
 *
 * <pre>
 * {"kind": "cavityDot", "emitter": {"kind": "dot", ...},
 *  "cavity": {"energy": "2.38 eV", "quality": 300, "volume": 0.5, "index": 1.47,
 *             "placement": 1, "leak": 1}}
 * </pre>
 *
 * <p>The volume is in um^3. Lines of one level share its population: its rate is the mean of
 * theirs.
 */
record CavityDotPart(DotPart bare, DotPart coupled, Cavity cavity) implements LightPart {
  private static final double PS_PER_NS = 1e3;

  static LightPart read(Fields fields) throws ScenarioException {
    LightPart part = fields.requiredPart("emitter").read(PartKinds::light);
    Cavity cavity =
        fields
            .requiredPart("cavity")
            .read(f ->
                new Cavity(
                    f.quantity("energy", Dimension.ENERGY, Rule.POSITIVE),
                    f.number("quality", Rule.POSITIVE),
                    f.number("volume", Rule.POSITIVE),
                    f.number("index", Rule.POSITIVE),
                    f.number("placement", Rule.PROBABILITY, 1),
                    f.number("leak", Rule.NOT_NEGATIVE, 1)));
    if (!(part instanceof DotPart bare)) {
      throw fields.error("emitter", "a cavity takes a dot");
    }
    return new CavityDotPart(bare, new DotPart(couple(bare.dot(), cavity)), cavity);
  }

  /** The same dot with the lifetimes, yields and line weights that the cavity gives it. */
  static Dot couple(Dot dot, Cavity cavity) {
    List<Line> lines = new ArrayList<>(dot.lines());
    List<EmissionState> states = new ArrayList<>();
    for (EmissionState state : dot.states()) {
      List<Level> levels = new ArrayList<>();
      for (Level level : state.levels()) {
        levels.add(couple(level, dot.lines(), lines, cavity));
      }
      states.add(new EmissionState(state.name(), levels, state.shelving()));
    }
    return new Dot(dot.name(), lines, states, dot.blinking(), dot.diffusion());
  }

  private static Level couple(Level level, List<Line> bare, List<Line> coupled, Cavity cavity) {
    if (level.dark().isPresent()) {
      throw new IllegalArgumentException("a dot with a dark partner cannot stand in a cavity");
    }
    LineMixture mixture = level.lines();
    int n = mixture.size();
    int[] indexes = new int[n];
    double[] weights = new double[n];
    double faster = 0;
    for (int i = 0; i < n; i++) {
      indexes[i] = mixture.line(i);
      Line line = bare.get(indexes[i]);
      if (Double.isNaN(line.energyEv())) {
        throw new IllegalArgumentException(
            "line " + line.name() + " has no energy, so a cavity cannot act on it");
      }
      weights[i] = mixture.weight(i) * cavity.enhancement(line.energyEv(), line.coherencePs());
      faster += weights[i];
    }
    double radiative = level.yield() * faster;
    double all = radiative + 1 - level.yield();
    if (!(all > 0)) {
      throw new IllegalArgumentException(
          "level " + level.name() + " could never decay in this cavity; give it a leak above 0");
    }
    double lifetime = level.lifetimePs() / all;
    for (int index : indexes) {
      Line line = bare.get(index);
      coupled.set(
          index,
          new Line(
              line.name(),
              line.energyEv(),
              lifetime,
              line.pureDephasingPs(),
              line.polarisationRad()));
    }
    LineMixture shares = faster > 0 ? LineMixture.of(indexes, weights) : mixture;
    return new Level(level.name(), lifetime, radiative / all, shares, Optional.empty());
  }

  @Override
  public String name() {
    return coupled.name();
  }

  @Override
  public Optional<Dot> emitter() {
    return coupled.emitter();
  }

  @Override
  public List<Line> lines() {
    return coupled.lines();
  }

  @Override
  public double brightest(Excitation excitation) {
    return coupled.brightest(excitation);
  }

  @Override
  public Moments moments(Excitation excitation) {
    return coupled.moments(excitation);
  }

  @Override
  public LightSource build(Build build) {
    return coupled.build(build);
  }

  @Override
  public void truth(Excitation excitation, String prefix, Truth truth) {
    coupled.truth(excitation, prefix, truth);
    String group = "Cavity";
    String id = prefix + "cavity.";
    for (Line line : bare.lines()) {
      double energy = line.energyEv();
      double t2 = line.coherencePs();
      String of = line.name() + ", ";
      truth.add(
          id + line.name() + ".purcell",
          group,
          of + "Purcell factor F",
          cavity.purcell(energy, t2),
          "",
          "3/(4 pi²) (lambda/n)³ Q_eff/V with placement and detuning");
      truth.add(
          id + line.name() + ".quality",
          group,
          of + "effective Q",
          cavity.effectiveQuality(Cavity.emitterQuality(energy, t2)),
          "",
          "1/Q_eff = 1/Q_c + 1/Q_em, Q_em from the line width 2 hbar/T2");
      truth.add(
          id + line.name() + ".beta",
          group,
          of + "share β into the mode",
          cavity.beta(energy, t2),
          "",
          "F/(F + leak)");
    }
    truth.add(
        id + "purcell.nominal",
        group,
        "Purcell factor of the empty cavity",
        cavity.purcell(cavity.quality()),
        "",
        "3/(4 pi²) (lambda/n)³ Q_c/V");
    Level before = bare.dot().states().getFirst().levels().getFirst();
    Level after = coupled.dot().states().getFirst().levels().getFirst();
    truth.add(
        id + "lifetime.off",
        group,
        "Lifetime T1 without the cavity",
        before.lifetimePs() / PS_PER_NS,
        "ns",
        "from the scenario");
    truth.add(
        id + "lifetime.on",
        group,
        "Lifetime T1 in the cavity",
        after.lifetimePs() / PS_PER_NS,
        "ns",
        "1/T1 = (yield (F + leak) + 1 - yield)/T1(off)");
    truth.add(
        id + "lifetime.ratio",
        group,
        "Lifetime without over with the cavity",
        before.lifetimePs() / after.lifetimePs(),
        "",
        "of the first level");
  }
}
