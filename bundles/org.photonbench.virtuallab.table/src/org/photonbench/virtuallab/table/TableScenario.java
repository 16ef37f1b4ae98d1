package org.photonbench.virtuallab.table;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.field.VirtualSample;
import org.photonbench.virtuallab.run.Setup;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.LightPart;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/**
 * A scenario on the table: what the twins do to the beam, and what the time tagger is set to, stand
 * in the place of what the scenario says. Immutable.
 */
final class TableScenario {
  /** Excitation, or part of the light that comes to the detectors, below which it is dark. */
  private static final double DARK = 1e-12;

  /** An emitter is seen if it gives at least this part of what one in the middle gives. */
  private static final double LEAST_VISIBILITY = 1e-3;

  private static final int MOST_EMITTERS = 8;
  private static final double LONGEST_PS = 1e17;
  private static final double PS_PER_SECOND = 1e12;
  private static final double NM_PER_METRE = 1e9;
  private static final double SMALLEST_HOM_DELAY_PS = 1e-3;

  private final Scenario scenario;
  private final int photons;
  private final Optional<VirtualSample> sample;

  /**
   * @param scenario what shines, with nothing in the beam
   * @param sample where it stands; empty: in the middle of the focus
   */
  TableScenario(Scenario scenario, Optional<VirtualSample> sample) {
    this.scenario = scenario;
    this.sample = sample;
    JsonElement number =
        JsonText.readObject(scenario.text()).getAsJsonObject("excitation").get("photons");
    photons = number == null ? 1 : number.getAsInt();
  }

  Scenario scenario() {
    return scenario;
  }

  /** Rate of the laser's pulses in Hz; 0 without pulses. */
  double syncHertz() {
    double period = scenario.excitation().periodPs();
    return period > 0 ? PS_PER_SECOND / period : 0;
  }

  /**
   * The coarsest unit of micro times that is needed so that a period fits: the unit asked for,
   * times a power of two.
   */
  double resolution(RecordMode mode, double wantedPs) {
    double period = scenario.excitation().periodPs();
    double unit = wantedPs;
    while (mode == RecordMode.T3 && period > 0 && period / unit >= (1 << 15)) {
      unit *= 2;
    }
    return unit;
  }

  /** Whether no light comes to the detectors. */
  static boolean isDark(OpticalTable.State state) {
    return state.excitation() < DARK || state.detection() < DARK;
  }

  /**
   * The scenario as the detectors see it. In the dark, too, it has its light: see {@link #setup}.
   *
   * @param resolutionPs unit of the times (T2) or micro times (T3)
   * @throws IllegalArgumentException if it cannot be so; a sentence
   */
  Scenario under(OpticalTable.State state, RecordMode mode, double resolutionPs) {
    JsonObject json = JsonText.readObject(scenario.text());
    json.remove("series");
    tagger(json, mode, resolutionPs);
    if (json.get("optics") instanceof JsonArray optics) {
      optics(optics, state);
    }
    Scenario changed;
    try {
      changed =
          new ScenarioLibrary()
              .parse(JsonText.write(json), scenario.name())
              .steps()
              .getFirst()
              .scenario();
    } catch (ScenarioException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    boolean dark = isDark(state);
    return new Scenario(
        changed.name(),
        changed.title(),
        changed.description(),
        changed.text(),
        LONGEST_PS,
        changed.seed(),
        dark
            ? changed.excitation()
            : FocusedPart.scaled(changed.excitation(), state.excitation(), photons),
        light(changed.light(), state),
        dark ? changed.collection() : changed.collection() * state.detection(),
        changed.optics(),
        changed.detectors(),
        changed.crosstalk(),
        changed.tagger());
  }

  private static void tagger(JsonObject json, RecordMode mode, double resolutionPs) {
    JsonObject tagger = json.getAsJsonObject("tagger");
    tagger.addProperty("mode", mode.name());
    tagger.addProperty("resolution", text(resolutionPs, "ps"));
    // The memory is that of the time tagger's twin, its divider as well.
    tagger.remove("fifo");
    tagger.remove("syncDivider");
  }

  private static void optics(JsonArray optics, OpticalTable.State state) {
    boolean polariserFound = false;
    boolean wavePlateFound = false;
    boolean delayFound = false;
    for (JsonElement element : optics) {
      JsonObject part = element.getAsJsonObject();
      switch (part.get("kind").getAsString()) {
        case "polariser" -> {
          if (!polariserFound) {
            angle(part, state.polariserDegrees());
          }
          polariserFound = true;
        }
        case "wavePlate" -> {
          if (!wavePlateFound) {
            angle(part, state.wavePlateDegrees());
          }
          wavePlateFound = true;
        }
        case "interferometer", "hom" -> {
          if (!delayFound && state.delaySeconds().isPresent()) {
            delay(part, state.delaySeconds().getAsDouble() * PS_PER_SECOND);
          }
          delayFound = true;
        }
        default -> {
          // Nothing on the table moves it.
        }
      }
    }
  }

  private static void angle(JsonObject part, OptionalDouble degrees) {
    degrees.ifPresent(angle -> part.addProperty("angle", text(angle, "deg")));
  }

  private static void delay(JsonObject part, double morePs) {
    double delay = Dimension.TIME.parse(part.get("delay").getAsString()) + morePs;
    boolean hom = part.get("kind").getAsString().equals("hom");
    part.addProperty("delay", text(hom ? Math.max(SMALLEST_HOM_DELAY_PS, delay) : delay, "ps"));
  }

  private static String text(double value, String unit) {
    return String.format(Locale.ROOT, "%.17g %s", value, unit);
  }

  /** The emitters of the sample within the focus, or the scenario's light in its middle. */
  private List<LightPart> light(List<LightPart> given, OpticalTable.State state) {
    List<LightPart> parts = isDark(state) ? given : dimmed(given, state.excitation());
    List<Visible> visible = visible(state);
    if (visible.isEmpty()) {
      return parts;
    }
    List<LightPart> light = new ArrayList<>();
    for (Visible emitter : visible) {
      for (LightPart part : parts) {
        light.add(
            new FocusedPart(
                part, emitter.profile(), photons, emitter.profile() * emitter.brightness()));
      }
    }
    return light;
  }

  /** Light that is not emitted by a dot is itself that of the laser: its rate follows the power. */
  private static List<LightPart> dimmed(List<LightPart> parts, double power) {
    return parts.stream()
        .<LightPart>map(part ->
            part.emitter().isPresent() || power == 1 ? part : new FocusedPart(part, 1, 1, power))
        .toList();
  }

  /**
   * An emitter within the focus.
   *
   * @param number in the sample
   * @param profile square root of its visibility: as much in excitation as in collection
   * @param brightness relative to the brightest of the sample
   */
  record Visible(int number, double profile, double brightness) {}

  /** The emitters within the focus; empty without a sample. */
  List<Visible> visible(OpticalTable.State state) {
    List<Visible> visible = new ArrayList<>();
    if (sample.isEmpty()) {
      return visible;
    }
    double x = state.xMetres().orElse(0) * NM_PER_METRE;
    double y = state.yMetres().orElse(0) * NM_PER_METRE;
    VirtualSample all = sample.get();
    double brightest = 0;
    for (int i = 0; i < all.emitters().size(); i++) {
      brightest = Math.max(brightest, all.emitters().get(i).peakPerSecond());
      double visibility = all.visibility(i, x, y);
      if (visibility >= LEAST_VISIBILITY) {
        visible.add(new Visible(i, Math.sqrt(visibility), all.emitters().get(i).peakPerSecond()));
      }
    }
    double most = brightest;
    return visible.stream()
        .sorted((a, b) -> Double.compare(b.profile(), a.profile()))
        .limit(MOST_EMITTERS)
        .map(v -> new Visible(v.number(), v.profile(), v.brightness() / most))
        .toList();
  }

  Optional<VirtualSample> sample() {
    return sample;
  }

  /** Whether it is dark because the focus is on no emitter. */
  boolean isEmptySpot(OpticalTable.State state) {
    return sample.isPresent() && visible(state).isEmpty();
  }

  /**
   * A set-up for a run.
   *
   * @param lit the scenario under the state
   */
  Setup setup(Scenario lit, OpticalTable.State state, long seed) {
    Setup setup = lit.setup(seed, (part, start, now) -> {});
    if (!isDark(state) && !isEmptySpot(state)) {
      return setup;
    }
    return new Setup(
        setup.name(),
        new NoLight(setup.source().clock()),
        List.of(),
        setup.detectors(),
        setup.crosstalk(),
        setup.common(),
        setup.tagger(),
        setup.durationPs(),
        seed);
  }
}
