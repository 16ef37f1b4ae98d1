package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.emitter.ThermalLight;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;

/** Chaotic light with a Lorentzian line: g2(t) = 1 + e^(-2|t|/T2) / M. */
record ThermalPart(String name, Line line, double ratePerPs, double coherencePs, int modes)
    implements LightPart {
  private static final int MOST_MODES = 1000;

  static LightPart read(Fields fields) throws ScenarioException {
    String name = fields.text("name", "thermal light");
    double energy = fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE, Double.NaN);
    double coherence = fields.quantity("coherence", Dimension.TIME, Rule.POSITIVE);
    return new ThermalPart(
        name,
        new Line(name, energy, Double.POSITIVE_INFINITY, coherence, Double.NaN),
        fields.quantity("rate", Dimension.RATE, Rule.POSITIVE),
        coherence,
        (int) fields.integer("modes", 1, MOST_MODES, 1));
  }

  @Override
  public List<Line> lines() {
    return List.of(line);
  }

  @Override
  public double brightest(Excitation excitation) {
    if (excitation.periodPs() > 0) {
      throw new IllegalArgumentException(
          "the thermal light " + name + " is continuous, but the excitation is pulsed");
    }
    return ratePerPs;
  }

  @Override
  public Moments moments(Excitation excitation) {
    return Moments.steady(brightest(excitation), 1 + 1.0 / modes);
  }

  @Override
  public LightSource build(Build build) {
    return new ThermalLight(
        build.clock(), line, ratePerPs * build.transmission(), coherencePs, modes);
  }

  @Override
  public void truth(Excitation excitation, String prefix, Truth truth) {
    truth.add(
        prefix + "g2.emitter", "Light", name + ", g²(0)", 1 + 1.0 / modes, "", "1 + 1/M, M modes");
    truth.add(
        prefix + "coherence",
        "Light",
        name + ", coherence time T2",
        coherencePs,
        "ps",
        "from the scenario; g²(τ) = 1 + e^(-2|τ|/T2)/M");
  }
}
