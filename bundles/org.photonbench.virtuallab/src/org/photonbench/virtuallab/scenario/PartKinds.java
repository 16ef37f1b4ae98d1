package org.photonbench.virtuallab.scenario;

import java.util.Map;
import java.util.TreeMap;

/** The kinds of parts that scenarios are composed from. A new kind is one more line here. */
final class PartKinds {
  private static final Map<String, Fields.Reader<LightPart>> LIGHT = new TreeMap<>();
  private static final Map<String, Fields.Reader<OpticsPart>> OPTICS = new TreeMap<>();

  static {
    LIGHT.put("dot", DotReader::read);
    LIGHT.put("laser", LaserPart::read);
    LIGHT.put("thermal", ThermalPart::read);
    LIGHT.put("cavityDot", CavityDotPart::read);
    LIGHT.put("doublePulses", DoublePulsesPart::read);
    OPTICS.put("hom", HomPart::read);
    OPTICS.put("interferometer", InterferometerPart::read);
    OPTICS.put("polariser", PolariserPart::read);
    OPTICS.put("wavePlate", WavePlatePart::read);
    OPTICS.put("splitter", SplitterPart::read);
    OPTICS.put("filter", FilterPart::read);
    OPTICS.put("cavityFilter", CavityFilterPart::read);
    OPTICS.put("grating", GratingPart::read);
  }

  private PartKinds() {}

  static LightPart light(Fields fields) throws ScenarioException {
    return LIGHT.get(fields.choice("kind", LIGHT.keySet())).read(fields);
  }

  static OpticsPart optics(Fields fields) throws ScenarioException {
    return OPTICS.get(fields.choice("kind", OPTICS.keySet())).read(fields);
  }
}
