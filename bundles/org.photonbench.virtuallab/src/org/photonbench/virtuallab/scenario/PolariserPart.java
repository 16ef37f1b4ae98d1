package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.interference.Polariser;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/** A polariser in one beam: {@code port}, {@code angle}, {@code leak}. */
record PolariserPart(int port, double angle, double leak) implements OpticsPart {

  static OpticsPart read(Fields fields) throws ScenarioException {
    return new PolariserPart(
        (int) fields.integer("port", 0, Byte.MAX_VALUE, 0),
        fields.quantity("angle", Dimension.ANGLE, Rule.ANY),
        fields.number("leak", Rule.PROBABILITY, 0));
  }

  private Polariser make() {
    return new Polariser(port, angle, leak);
  }

  @Override
  public OpticalStage build(Build build) {
    return build.thinned() ? Polariser.lossless(port, angle) : make();
  }

  @Override
  public Optional<double[]> thins(double[] polarisations) {
    if (port != 0 || leak > 0) {
      return Optional.empty();
    }
    Polariser polariser = make();
    double[] passes = Arrays.stream(polarisations).map(polariser::transmission).toArray();
    Arrays.fill(polarisations, angle);
    return Optional.of(passes);
  }

  /** What leaks is taken to be polarised along the axis, too. */
  @Override
  public void pass(Flux flux, List<Line> lines) {
    Polariser polariser = make();
    for (int line = 0; line < flux.lines(); line++) {
      flux.scale(port, line, polariser.transmission(flux.polarisation(port, line)));
      flux.polarise(port, line, angle);
    }
  }
}
