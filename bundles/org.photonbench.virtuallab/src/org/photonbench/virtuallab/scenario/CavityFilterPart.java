package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.interference.CavityFilter;
import org.photonbench.virtuallab.interference.CavityMode;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/**
 * The mode of a cavity as a filter in one beam:
 *
 * <pre>
 * {"kind": "cavityFilter", "port": 0, "energy": "2.38 eV", "quality": 1000, "transmission": 0.8}
 * </pre>
 *
 * <p>The transmission is that on resonance, 1 unless given.
 */
record CavityFilterPart(int port, CavityMode mode, double transmission) implements OpticsPart {
  private static final String GROUP = "Cavity filter";
  private static final double UEV_PER_EV = 1e6;

  static OpticsPart read(Fields fields) throws ScenarioException {
    CavityFilterPart part =
        new CavityFilterPart(
            (int) fields.integer("port", 0, Byte.MAX_VALUE, 0),
            new CavityMode(
                fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE),
                fields.number("quality", Rule.POSITIVE)),
            fields.number("transmission", Rule.PROBABILITY, 1));
    part.make(List.of(), false, part.transmission);
    return part;
  }

  private CavityFilter make(List<Line> lines, boolean diffuses, double peak) {
    return new CavityFilter(port, mode, peak, lines, diffuses);
  }

  /** What no light escapes is applied at the source; where a line stands, photon by photon. */
  @Override
  public Optional<double[]> thins(double[] polarisations) {
    if (port != 0) {
      return Optional.empty();
    }
    double[] passes = new double[polarisations.length];
    Arrays.fill(passes, transmission);
    return Optional.of(passes);
  }

  @Override
  public OpticalStage build(Build build) {
    return make(build.lines(), build.diffuses(), build.thinned() ? 1 : transmission);
  }

  /** The closed form takes the lines at their centres. */
  @Override
  public void pass(Flux flux, List<Line> lines) {
    CavityFilter filter = make(lines, false, transmission);
    for (int line = 0; line < lines.size(); line++) {
      flux.scale(port, line, filter.acceptance(line, 0));
    }
  }

  @Override
  public void truth(Scenario scenario, Flux arriving, Truth truth) {
    String id = "cavityFilter.port" + port + ".";
    truth.add(
        id + "width",
        GROUP,
        "Full width at half maximum of the mode",
        UEV_PER_EV * mode.fwhmEv(),
        "ueV",
        "energy/Q");
    List<Line> lines = scenario.lines();
    CavityFilter filter = make(lines, false, transmission);
    for (int i = 0; i < lines.size(); i++) {
      truth.add(
          id + lines.get(i).name() + ".passes",
          GROUP,
          lines.get(i).name() + ", part of the photons that passes",
          filter.acceptance(i, 0),
          "",
          "overlap of the line's and the mode's Lorentzian, line at its centre");
    }
  }
}
