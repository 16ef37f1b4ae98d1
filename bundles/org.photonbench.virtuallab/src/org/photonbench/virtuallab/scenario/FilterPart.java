package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.optics.BandFilter;

/** A band-pass filter in one beam. */
record FilterPart(int port, double lowEv, double highEv, double inside, double outside)
    implements OpticsPart {

  static OpticsPart read(Fields fields) throws ScenarioException {
    double centre = fields.quantity("centre", Dimension.ENERGY, Rule.POSITIVE);
    double width = fields.quantity("width", Dimension.ENERGY, Rule.POSITIVE);
    FilterPart part =
        new FilterPart(
            (int) fields.integer("port", 0, Byte.MAX_VALUE, 0),
            centre - width / 2,
            centre + width / 2,
            fields.number("transmission", Rule.PROBABILITY, 1),
            fields.number("leakage", Rule.PROBABILITY, 0));
    part.make(List.of(), false);
    return part;
  }

  private BandFilter make(List<Line> lines, boolean diffuses) {
    return new BandFilter(port, lowEv, highEv, inside, outside, lines, diffuses);
  }

  /** What no light escapes is applied at the source; where a line stands, photon by photon. */
  @Override
  public Optional<double[]> thins(double[] polarisations) {
    if (port != 0 || inside == 0) {
      return Optional.empty();
    }
    double[] passes = new double[polarisations.length];
    Arrays.fill(passes, inside);
    return Optional.of(passes);
  }

  @Override
  public OpticalStage build(Build build) {
    return build.thinned()
        ? new BandFilter(port, lowEv, highEv, 1, outside / inside, build.lines(), build.diffuses())
        : make(build.lines(), build.diffuses());
  }

  /** The closed form takes the lines at their centres. */
  @Override
  public void pass(Flux flux, List<Line> lines) {
    BandFilter filter = make(lines, false);
    for (int line = 0; line < lines.size(); line++) {
      flux.scale(port, line, filter.acceptance(line, 0));
    }
  }
}
