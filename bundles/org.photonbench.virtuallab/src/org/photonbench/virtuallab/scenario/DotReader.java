package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.virtuallab.emitter.Blinking;
import org.photonbench.virtuallab.emitter.BrightDark;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.LineMixture;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.random.RandomTime;

/**
 * Reads a dot:
 *
 * <pre>
 * {"kind": "dot", "name": "...",
 *  "states": [{"name": "on",
 *              "levels": [LEVEL, ...],                       exciton, biexciton, ...
 *              "shelving": {"into": RATE, "back": RATE}}],   CW only
 *  "blinking": [{"state": "on", "dwell": DWELL, "next": [{"state": "off", "probability": 1}]}],
 *  "diffusion": {"kind": "ou", "width": "20 ueV", "time": "1 ms"}}
 * LEVEL: {"name": "X", "lifetime": TIME, "yield": 0.9, "energy": ENERGY,
 *         "coherence": TIME or "dephasing": TIME, "angle": ANGLE,
 *         "fineStructure": {"temperature": "4 K",
 *                           "lines": [{"name": "Xx", "offset": ENERGY, "angle": ANGLE, "weight": 1}]},
 *         "dark": {"lifetime": TIME, "mixing": RATE, "phonon": ENERGY, "phonons": 2,
 *                  "temperature": "4 K", "brightFraction": 1, "offset": ENERGY}}
 * DWELL: {"kind": "exponential", "mean": TIME}
 *     or {"kind": "powerLaw", "exponent": 1.5, "shortest": TIME, "longest": TIME}
 * diffusion kinds: ou (width, time), wiener (constant), jumps (width, time)
 * </pre>
 *
 * <p>A dot with one state may give its levels without {@code states}.
 */
final class DotReader {
  private final List<Line> lines = new ArrayList<>();
  private boolean severalStates;

  static LightPart read(Fields fields) throws ScenarioException {
    return new DotReader().readDot(fields);
  }

  private LightPart readDot(Fields fields) throws ScenarioException {
    String name = fields.text("name", "dot");
    List<EmissionState> states = new ArrayList<>();
    if (fields.has("levels")) {
      states.add(readState(fields, "on"));
    } else {
      List<Fields> parts = fields.parts("states");
      if (parts.isEmpty()) {
        throw fields.error("states", "a dot needs states or levels");
      }
      severalStates = parts.size() > 1;
      Set<String> names = new HashSet<>();
      for (Fields part : parts) {
        String stateName = part.text("name");
        if (!names.add(stateName)) {
          throw part.error("name", "there are two states " + stateName);
        }
        states.add(part.read(f -> readState(f, stateName)));
      }
    }
    Blinking blinking = readBlinking(fields, states);
    Optional<Fields> diffusion = fields.part("diffusion");
    Diffusion walk =
        diffusion.isPresent()
            ? diffusion.get().read(DotReader::readDiffusion)
            : new Diffusion.None();
    return new DotPart(new Dot(name, lines, states, blinking, walk));
  }

  private EmissionState readState(Fields fields, String name) throws ScenarioException {
    List<Level> levels = new ArrayList<>();
    for (Fields part : fields.parts("levels")) {
      levels.add(part.read(f -> readLevel(f, name)));
    }
    Optional<EmissionState.Shelving> shelving = Optional.empty();
    Optional<Fields> part = fields.part("shelving");
    if (part.isPresent()) {
      shelving =
          Optional.of(
              part.get()
                  .read(f ->
                      new EmissionState.Shelving(
                          f.quantity("into", Dimension.RATE, Rule.POSITIVE),
                          f.quantity("back", Dimension.RATE, Rule.POSITIVE))));
    }
    return new EmissionState(name, levels, shelving);
  }

  private Level readLevel(Fields fields, String state) throws ScenarioException {
    String name = fields.text("name");
    String lineName = severalStates ? state + " " + name : name;
    double lifetime = fields.quantity("lifetime", Dimension.TIME, Rule.POSITIVE);
    double yield = fields.number("yield", Rule.PROBABILITY, 1);
    double energy = fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE, Double.NaN);
    double angle = fields.quantity("angle", Dimension.ANGLE, Rule.ANY, Double.NaN);
    double dephasing = readDephasing(fields, lifetime);
    LineMixture mixture;
    Optional<Fields> fine = fields.part("fineStructure");
    if (fine.isPresent()) {
      mixture = fine.get().read(f -> readFine(f, lineName, energy, lifetime, dephasing));
    } else {
      mixture = LineMixture.single(addLine(new Line(lineName, energy, lifetime, dephasing, angle)));
    }
    Optional<BrightDark> dark = Optional.empty();
    Optional<Fields> part = fields.part("dark");
    if (part.isPresent()) {
      dark = Optional.of(part.get().read(f -> readDark(f, lineName, energy, lifetime, dephasing)));
    }
    return new Level(name, lifetime, yield, mixture, dark);
  }

  private int addLine(Line line) {
    lines.add(line);
    return lines.size() - 1;
  }

  /** Pure dephasing time, from itself or from T2, which cannot exceed 2 T1. */
  private static double readDephasing(Fields fields, double lifetime) throws ScenarioException {
    if (!fields.has("coherence")) {
      return fields.quantity("dephasing", Dimension.TIME, Rule.POSITIVE, Double.POSITIVE_INFINITY);
    }
    if (fields.has("dephasing")) {
      throw fields.error("coherence", "give either coherence (T2) or dephasing (T2*), not both");
    }
    double t2 = fields.quantity("coherence", Dimension.TIME, Rule.POSITIVE);
    if (t2 > 2 * lifetime * (1 + 1e-12)) {
      throw fields.error(
          "coherence",
          "T2 cannot exceed twice the lifetime: " + t2 + " ps against T1 = " + lifetime + " ps");
    }
    double rate = 1 / t2 - 0.5 / lifetime;
    return rate > 1e-12 / t2 ? 1 / rate : Double.POSITIVE_INFINITY;
  }

  private LineMixture readFine(
      Fields fields, String levelName, double energy, double lifetime, double dephasing)
      throws ScenarioException {
    double kelvin =
        fields.quantity("temperature", Dimension.TEMPERATURE, Rule.POSITIVE, Double.NaN);
    List<Fields> parts = fields.parts("lines");
    if (parts.isEmpty()) {
      throw fields.error("lines", "a fine structure needs lines");
    }
    int n = parts.size();
    int[] indexes = new int[n];
    double[] weights = new double[n];
    double[] offsets = new double[n];
    for (int i = 0; i < n; i++) {
      Fields part = parts.get(i);
      String name = levelName + " " + part.text("name");
      offsets[i] = part.quantity("offset", Dimension.ENERGY, Rule.ANY, 0);
      double angle = part.quantity("angle", Dimension.ANGLE, Rule.ANY, Double.NaN);
      weights[i] = part.number("weight", Rule.NOT_NEGATIVE, Double.NaN);
      if (Double.isNaN(weights[i]) == Double.isNaN(kelvin)) {
        throw part.error("weight", "give either a weight for every line or a temperature");
      }
      part.end();
      indexes[i] = addLine(new Line(name, energy + offsets[i], lifetime, dephasing, angle));
    }
    if (!Double.isNaN(kelvin)) {
      for (int i = 0; i < n; i++) {
        offsets[i] *= 1e3;
      }
      weights = LineMixture.boltzmann(offsets, kelvin);
    }
    return LineMixture.of(indexes, weights);
  }

  private BrightDark readDark(
      Fields fields, String levelName, double energy, double brightLifetime, double dephasing)
      throws ScenarioException {
    double lifetime = fields.quantity("lifetime", Dimension.TIME, Rule.POSITIVE);
    double mixing = fields.quantity("mixing", Dimension.RATE, Rule.NOT_NEGATIVE);
    double phonon = fields.quantity("phonon", Dimension.ENERGY, Rule.POSITIVE) * 1e3;
    double kelvin = fields.quantity("temperature", Dimension.TEMPERATURE, Rule.NOT_NEGATIVE);
    int phonons = (int) fields.integer("phonons", 1, 2, 2);
    double offset = fields.quantity("offset", Dimension.ENERGY, Rule.ANY, 0);
    double bright = fields.number("brightFraction", Rule.PROBABILITY, 1);
    double n = BrightDark.occupation(phonon, kelvin);
    int line =
        addLine(new Line(levelName + " dark", energy + offset, lifetime, dephasing, Double.NaN));
    return new BrightDark(
        brightLifetime,
        lifetime,
        mixing * Math.pow(n + 1, phonons),
        mixing * Math.pow(n, phonons),
        bright,
        line);
  }

  private static Blinking readBlinking(Fields fields, List<EmissionState> states)
      throws ScenarioException {
    List<Fields> parts = fields.parts("blinking");
    int n = states.size();
    if (parts.isEmpty() && n == 1) {
      return Blinking.none();
    }
    List<String> names = states.stream().map(EmissionState::name).toList();
    if (parts.size() != n) {
      throw fields.error(
          "blinking", "one entry is needed for each of the states " + String.join(", ", names));
    }
    RandomTime[] dwells = new RandomTime[n];
    double[][] next = new double[n][n];
    for (Fields part : parts) {
      int state = names.indexOf(part.choice("state", names));
      if (dwells[state] != null) {
        throw part.error("state", "the state " + names.get(state) + " is given twice");
      }
      dwells[state] = part.requiredPart("dwell").read(Times::read);
      List<Fields> ways = part.parts("next");
      if (ways.isEmpty() && n == 2) {
        next[state][1 - state] = 1;
      }
      for (Fields way : ways) {
        int to = names.indexOf(way.choice("state", names));
        next[state][to] += way.number("probability", Rule.PROBABILITY);
        way.end();
      }
      part.end();
    }
    return new Blinking(List.of(dwells), next);
  }

  private static Diffusion readDiffusion(Fields fields) throws ScenarioException {
    return switch (fields.choice("kind", List.of("ou", "wiener", "jumps"))) {
      case "ou" ->
          new Diffusion.OrnsteinUhlenbeck(
              fields.quantity("width", Dimension.ANGULAR_FREQUENCY, Rule.NOT_NEGATIVE),
              fields.quantity("time", Dimension.TIME, Rule.POSITIVE));
      case "wiener" ->
          new Diffusion.Wiener(fields.quantity("constant", Dimension.DIFFUSION, Rule.NOT_NEGATIVE));
      default ->
          new Diffusion.Jumps(
              fields.quantity("width", Dimension.ANGULAR_FREQUENCY, Rule.NOT_NEGATIVE),
              fields.quantity("time", Dimension.TIME, Rule.POSITIVE));
    };
  }
}
