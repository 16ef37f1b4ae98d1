package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.optics.Grating;

/**
 * A dichroic mirror, or a spectrograph in front of a detector array: one port for each band of
 * energy.
 *
 * <pre>
 * {"kind": "grating", "from": 0, "to": [1, 2], "edges": ["2.30 eV", "2.37 eV", "2.45 eV"],
 *  "transmission": 0.8}
 * </pre>
 */
record GratingPart(int from, List<Integer> to, List<Double> edgesEv, double transmission)
    implements OpticsPart {

  static OpticsPart read(Fields fields) throws ScenarioException {
    double[] to = fields.numbers("to", Rule.NOT_NEGATIVE);
    int[] ports = new int[to.length];
    for (int i = 0; i < to.length; i++) {
      ports[i] = (int) to[i];
      if (!SplitterPart.isPort(to[i])) {
        throw fields.error("to", "ports from 0 to 127 are expected, like [1, 2]");
      }
    }
    if (Arrays.stream(ports).distinct().count() < ports.length) {
      throw fields.error("to", "two bands go to the same port");
    }
    double[] edges = fields.quantities("edges", Dimension.ENERGY, Rule.POSITIVE);
    GratingPart part =
        new GratingPart(
            (int) fields.integer("from", 0, Byte.MAX_VALUE, 0),
            Arrays.stream(ports).boxed().toList(),
            Arrays.stream(edges).boxed().toList(),
            fields.number("transmission", Rule.PROBABILITY, 1));
    part.make(List.of(), false);
    return part;
  }

  private int[] ports() {
    return to.stream().mapToInt(Integer::intValue).toArray();
  }

  private Grating make(List<Line> lines, boolean diffuses) {
    double[] edges = edgesEv.stream().mapToDouble(Double::doubleValue).toArray();
    return new Grating(from, ports(), edges, transmission, lines, diffuses);
  }

  @Override
  public OpticalStage build(Build build) {
    return make(build.lines(), build.diffuses());
  }

  /** The closed form takes the lines at their centres. */
  @Override
  public void pass(Flux flux, List<Line> lines) {
    Grating grating = make(lines, false);
    double[][] shares = new double[lines.size()][];
    for (int line = 0; line < shares.length; line++) {
      shares[line] = grating.shares(line);
    }
    flux.disperse(from, ports(), shares);
  }

  @Override
  public void truth(Scenario scenario, Flux arriving, Truth truth) {
    for (int i = 0; i < to.size(); i++) {
      String id = "grating" + from + ".port" + to.get(i);
      String label = "Band at port " + to.get(i) + ", ";
      truth.add(id + ".low", "Bands", label + "from", edgesEv.get(i), "eV", "from the scenario");
      truth.add(id + ".high", "Bands", label + "to", edgesEv.get(i + 1), "eV", "from the scenario");
    }
  }
}
