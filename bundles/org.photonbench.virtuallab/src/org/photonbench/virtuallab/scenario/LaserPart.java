package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.emitter.LaserLight;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;

/**
 * Laser light or uncorrelated background: Poisson photons at a rate (CW) or a mean number per
 * pulse.
 */
record LaserPart(String name, Line line, double ratePerPs, double perPulse, double widthPs)
    implements LightPart {

  static LightPart read(Fields fields) throws ScenarioException {
    String name = fields.text("name", "laser");
    double energy = fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE, Double.NaN);
    Line line =
        new Line(name, energy, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);
    if (fields.has("perPulse")) {
      return new LaserPart(
          name,
          line,
          Double.NaN,
          fields.number("perPulse", Rule.POSITIVE),
          fields.quantity("width", Dimension.TIME, Rule.NOT_NEGATIVE, 0));
    }
    double rate = fields.quantity("rate", Dimension.RATE, Rule.POSITIVE);
    return new LaserPart(name, line, rate, Double.NaN, 0);
  }

  @Override
  public List<Line> lines() {
    return List.of(line);
  }

  @Override
  public double brightest(Excitation excitation) {
    boolean pulsed = excitation.periodPs() > 0;
    if (pulsed == Double.isNaN(perPulse)) {
      throw new IllegalArgumentException(
          pulsed
              ? "the laser " + name + " needs perPulse, because the excitation is pulsed"
              : "the laser " + name + " needs rate, because the excitation is cw");
    }
    return pulsed ? perPulse : ratePerPs;
  }

  @Override
  public Moments moments(Excitation excitation) {
    return Moments.steady(brightest(excitation), 1);
  }

  @Override
  public LightSource build(Build build) {
    return new LaserLight(
        build.clock(), line, brightest(build.excitation()) * build.transmission(), widthPs);
  }

  @Override
  public void truth(Excitation excitation, String prefix, Truth truth) {
    truth.add(prefix + "g2.emitter", "Light", name + ", g²(0)", 1, "", "Poisson light");
  }
}
