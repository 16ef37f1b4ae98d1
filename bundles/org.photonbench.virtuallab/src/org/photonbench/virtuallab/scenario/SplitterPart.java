package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.optics.BeamSplitter;

/** A beam splitter with one input: {@code to} is the transmitted and the reflected port. */
record SplitterPart(int from, int transmitted, int reflected, double t, double r)
    implements OpticsPart {

  static OpticsPart read(Fields fields) throws ScenarioException {
    int from = (int) fields.integer("from", 0, Byte.MAX_VALUE, 0);
    double[] to = fields.numbers("to", Rule.NOT_NEGATIVE);
    if (to.length != 2 || to[0] == to[1] || !isPort(to[0]) || !isPort(to[1])) {
      throw fields.error("to", "two different ports from 0 to 127 are expected, like [1, 2]");
    }
    double reflection = fields.number("reflection", Rule.PROBABILITY, 0.5);
    double transmission = fields.number("transmission", Rule.PROBABILITY, 1 - reflection);
    SplitterPart part = new SplitterPart(from, (int) to[0], (int) to[1], transmission, reflection);
    part.make();
    return part;
  }

  static boolean isPort(double port) {
    return port >= 0 && port <= Byte.MAX_VALUE && port == Math.rint(port);
  }

  private BeamSplitter make() {
    return new BeamSplitter(from, transmitted, reflected, t, r);
  }

  @Override
  public OpticalStage build(Build build) {
    return make();
  }

  @Override
  public void pass(Flux flux, List<Line> lines) {
    flux.split(from, new int[] {transmitted, reflected}, new double[] {t, r});
  }
}
