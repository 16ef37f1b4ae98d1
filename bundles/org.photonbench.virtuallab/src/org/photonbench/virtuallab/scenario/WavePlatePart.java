package org.photonbench.virtuallab.scenario;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.interference.HalfWavePlate;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/** A half-wave plate in one beam: {@code port}, {@code angle}. */
record WavePlatePart(int port, double angle) implements OpticsPart {

  static OpticsPart read(Fields fields) throws ScenarioException {
    return new WavePlatePart(
        (int) fields.integer("port", 0, Byte.MAX_VALUE, 0),
        fields.quantity("angle", Dimension.ANGLE, Rule.ANY));
  }

  @Override
  public OpticalStage build(Build build) {
    return new HalfWavePlate(port, angle);
  }

  @Override
  public Optional<double[]> thins(double[] polarisations) {
    if (port != 0) {
      return Optional.empty();
    }
    double[] passes = new double[polarisations.length];
    for (int i = 0; i < passes.length; i++) {
      passes[i] = 1;
      polarisations[i] = 2 * angle - polarisations[i];
    }
    return Optional.of(passes);
  }

  @Override
  public void pass(Flux flux, List<Line> lines) {
    for (int line = 0; line < flux.lines(); line++) {
      flux.polarise(port, line, 2 * angle - flux.polarisation(port, line));
    }
  }
}
