package org.photonbench.virtuallab.scenario;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.virtuallab.detect.Crosstalk;
import org.photonbench.virtuallab.detect.Detector;
import org.photonbench.virtuallab.detect.TaggerSettings;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.MixedLight;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.run.Setup;
import org.photonbench.virtuallab.run.SimulatedSource;

/**
 * A simulated photon recording, described. Immutable; every run makes its own {@link Setup}.
 *
 * @param name short name, for files
 * @param title one line for people
 * @param description what it shows, a few sentences
 * @param text the whole description as JSON, with what it extends
 * @param durationPs length in ps
 * @param seed default seed
 * @param excitation how the emitters are excited
 * @param light sources in the focus, at least one
 * @param collection probability that an emitted photon reaches the first optics
 * @param optics in the order of the light
 * @param detectors at least one
 * @param crosstalk between them
 * @param tagger the time tagger
 */
public record Scenario(
    String name,
    String title,
    String description,
    String text,
    double durationPs,
    long seed,
    Excitation excitation,
    List<LightPart> light,
    double collection,
    List<OpticsPart> optics,
    List<Detector> detectors,
    Crosstalk crosstalk,
    TaggerSettings tagger) {

  /** The kind of scenarios that give photon recordings. */
  public static final String KIND = "photons";

  private static final long LARGEST_SEED = 1L << 53;

  public Scenario {
    light = List.copyOf(light);
    optics = List.copyOf(optics);
    detectors = List.copyOf(detectors);
  }

  /**
   * Reads a scenario whose base is put in already.
   *
   * @param name short name
   */
  static Scenario read(JsonObject json, String name) throws ScenarioException {
    Scenario scenario = new Fields(json, name, "").read(fields -> read(fields, name, json));
    // Everything is built once: what does not fit together is refused here.
    try (SimulatedSource _ = new SimulatedSource(scenario.setup(scenario.seed, (_, _, _) -> {}))) {
      return scenario;
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(name + ": " + e.getMessage() + ".", e);
    }
  }

  private static Scenario read(Fields fields, String name, JsonObject json)
      throws ScenarioException {
    fields.has("series");
    fields.choice("kind", List.of(KIND));
    List<LightPart> light = new ArrayList<>();
    for (Fields part : fields.parts("light")) {
      light.add(part.read(PartKinds::light));
    }
    List<OpticsPart> optics = new ArrayList<>();
    for (Fields part : fields.parts("optics")) {
      optics.add(part.read(PartKinds::optics));
    }
    List<Detector> detectors = new ArrayList<>();
    for (Fields part : fields.parts("detectors")) {
      detectors.add(part.read(DetectorReader::readDetector));
    }
    if (light.isEmpty()) {
      throw fields.error("light", "a scenario needs at least one light source");
    }
    if (detectors.isEmpty()) {
      throw fields.error("detectors", "a scenario needs at least one detector");
    }
    if (detectors.stream().map(Detector::channel).distinct().count() < detectors.size()) {
      throw fields.error("detectors", "two detectors have the same channel");
    }
    Optional<Fields> crosstalk = fields.part("crosstalk");
    return new Scenario(
        name,
        fields.text("title"),
        fields.text("description"),
        JsonText.write(json),
        fields.quantity("duration", Dimension.TIME, Rule.POSITIVE),
        fields.integer("seed", 0, LARGEST_SEED, 1),
        fields.requiredPart("excitation").read(Excitation::read),
        light,
        fields.number("collection", Rule.PROBABILITY, 1),
        optics,
        detectors,
        crosstalk.isPresent()
            ? crosstalk.get().read(DetectorReader::readCrosstalk)
            : Crosstalk.NONE,
        fields.requiredPart("tagger").read(DetectorReader::readTagger));
  }

  /** Told of the change points of the light parts. */
  @FunctionalInterface
  public interface StateListener {
    /** From {@code startPs} on the light part with this number is in this state. */
    void change(int part, double startPs, int state);
  }

  /** All lines of all light parts, one part after the other. */
  public List<Line> lines() {
    return light.stream().flatMap(part -> part.lines().stream()).toList();
  }

  /** The highest efficiency of a detector, by which the light is thinned at its source. */
  public double highestEfficiency() {
    return detectors.stream().mapToDouble(Detector::efficiency).max().orElse(0);
  }

  /** The same with another length. */
  public Scenario lasting(double newDurationPs) {
    return new Scenario(
        name,
        title,
        description,
        text,
        newDurationPs,
        seed,
        excitation,
        light,
        collection,
        optics,
        detectors,
        crosstalk,
        tagger);
  }

  /** A fresh set-up for one run. */
  public Setup setup(long runSeed, StateListener states) {
    double period = excitation.periodPs();
    double efficiency = highestEfficiency();
    double transmission = collection * efficiency;
    Thinning thinning = Thinning.of(light, optics);
    double[][] shares = new double[light.size()][];
    double[] transmissions = new double[light.size()];
    double rate = 0;
    int line = 0;
    for (int i = 0; i < light.size(); i++) {
      int next = line + light.get(i).lines().size();
      shares[i] = Arrays.copyOfRange(thinning.shares(), line, next);
      line = next;
      double best = Arrays.stream(shares[i]).max().orElse(1);
      for (int k = 0; k < shares[i].length; k++) {
        shares[i][k] /= best;
      }
      transmissions[i] = transmission * best;
      rate += light.get(i).brightest(excitation) * transmissions[i] / (period > 0 ? period : 1);
    }
    for (Detector detector : detectors) {
      rate += detector.darkPerPs();
    }
    BlockClock clock = Setup.blocks(period, tagger.syncDivider(), Math.max(rate, 1e-15));
    List<LightSource> sources = new ArrayList<>();
    for (int i = 0; i < light.size(); i++) {
      int number = i;
      StateTrace.Listener listener = (start, state) -> states.change(number, start, state);
      sources.add(
          light
              .get(i)
              .build(
                  new LightPart.Build(
                      clock,
                      excitation,
                      transmissions[i],
                      shares[i],
                      new RandomStreams(runSeed, Setup.EMITTER_ROLE + i).block(0),
                      listener)));
    }
    List<OpticalStage> stages = new ArrayList<>();
    for (int i = 0; i < optics.size(); i++) {
      boolean thinned = i < thinning.parts();
      OpticsPart.Build build =
          new OpticsPart.Build(clock, lines(), diffuses(), durationPs, excitation, thinned);
      stages.add(optics.get(i).build(build));
    }
    return new Setup(
        name,
        sources.size() == 1 ? sources.getFirst() : new MixedLight(sources),
        stages,
        detectors,
        crosstalk,
        efficiency,
        tagger,
        durationPs,
        runSeed);
  }

  private boolean diffuses() {
    return light.stream()
        .anyMatch(part ->
            part.emitter().isPresent()
                && !(part.emitter().get().diffusion() instanceof Diffusion.None));
  }

  /**
   * Replaces a field of a scenario, for series; the path is like {@code light[0].states[1].name}.
   */
  static void replace(JsonObject json, String path, JsonElement value) throws ScenarioException {
    JsonElement at = json;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length; i++) {
      int bracket = steps[i].indexOf('[');
      String key = bracket < 0 ? steps[i] : steps[i].substring(0, bracket);
      boolean last = i == steps.length - 1;
      if (!at.isJsonObject() || !at.getAsJsonObject().has(key)) {
        throw new ScenarioException("series, vary: there is no " + path + " to vary.");
      }
      if (last && bracket < 0) {
        at.getAsJsonObject().add(key, value);
        return;
      }
      at = at.getAsJsonObject().get(key);
      if (bracket >= 0) {
        try {
          int index = Integer.parseInt(steps[i].substring(bracket + 1, steps[i].length() - 1));
          if (last) {
            at.getAsJsonArray().set(index, value);
            return;
          }
          at = at.getAsJsonArray().get(index);
        } catch (IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
          throw new ScenarioException("series, vary: there is no " + path + " to vary.", e);
        }
      }
    }
  }

  /** A value of a series as text for names and tables. */
  static String label(JsonElement value) {
    return value instanceof JsonPrimitive ? value.getAsString() : value.toString();
  }
}
