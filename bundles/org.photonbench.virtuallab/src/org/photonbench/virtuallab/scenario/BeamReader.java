package org.photonbench.virtuallab.scenario;

import org.photonbench.virtuallab.interference.Interferometer;

/** Reads what two-beam interferometers have in common: ports, arms, splitters, contrast. */
final class BeamReader {
  private BeamReader() {}

  /** The two output ports {@code to}. */
  static int[] outputs(Fields fields) throws ScenarioException {
    double[] to = fields.numbers("to", Rule.NOT_NEGATIVE);
    if (to.length != 2
        || to[0] == to[1]
        || !SplitterPart.isPort(to[0])
        || !SplitterPart.isPort(to[1])) {
      throw fields.error("to", "two different ports from 0 to 127 are expected, like [1, 2]");
    }
    return new int[] {(int) to[0], (int) to[1]};
  }

  /**
   * A Mach-Zehnder interferometer: {@code shortArm} and {@code longArm} (0.5 each), {@code
   * reflection} of the output splitter (0.5), {@code contrast} (1).
   */
  static Interferometer machZehnder(Fields fields) throws ScenarioException {
    double shortArm = fields.number("shortArm", Rule.PROBABILITY, 0.5);
    return new Interferometer(
        shortArm,
        fields.number("longArm", Rule.PROBABILITY, 1 - shortArm),
        1 - fields.number("reflection", Rule.PROBABILITY, 0.5),
        fields.number("contrast", Rule.PROBABILITY, 1));
  }

  /** A Michelson interferometer: {@code reflection} of its splitter (0.5), {@code contrast} (1). */
  static Interferometer michelson(Fields fields) throws ScenarioException {
    return Interferometer.michelson(
        1 - fields.number("reflection", Rule.PROBABILITY, 0.5),
        fields.number("contrast", Rule.PROBABILITY, 1));
  }
}
