package org.photonbench.device.twin;

import java.util.Locale;
import java.util.OptionalDouble;
import org.photonbench.device.Amount;
import org.photonbench.device.Unit;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * What the twins on a table do to its light. A twin takes part by the option {@value #ROLE} of its
 * entry; one without it stands beside the beam.
 */
public final class OpticalTable {
  /** Option of an entry that names its {@link Role}. */
  public static final String ROLE = "twin-role";

  /** Option: reading at which it does nothing, for example {@code 12 mm} or {@code 45 deg}. */
  public static final String ZERO = "twin-zero";

  /** Option of a delay stage: how often the light passes its way; 2 if not given. */
  public static final String PASSES = "twin-passes";

  /** Option of an attenuator: optical densities of its places, separated by commas. */
  public static final String DENSITIES = "twin-densities";

  /** Option of a laser: power at which the scenario's power shines; 1 mW if not given. */
  public static final String FULL_POWER = "twin-full-power";

  private static final double LIGHT_SPEED = 299_792_458;
  private static final double USUAL_PASSES = 2;
  private static final String USUAL_POWER = "1 mW";

  /** A place in the beam. */
  public enum Role {
    LASER,
    EXCITATION_SHUTTER,
    DETECTION_SHUTTER,
    ATTENUATOR,
    POWER_PLATE,
    DELAY,
    SAMPLE_X,
    SAMPLE_Y,
    POLARISER,
    WAVE_PLATE;

    /** As it is written in an entry. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What the light meets.
   *
   * @param excitation power on the sample, relative to that with nothing in the beam
   * @param detection part of the collected light that comes to the detectors
   * @param delaySeconds delay of the interferometer's long arm; empty without a delay stage
   * @param xMetres focus on the sample; empty without a stage
   * @param yMetres focus on the sample; empty without a stage
   * @param polariserDegrees angle of the polariser; empty without one that turns
   * @param wavePlateDegrees angle of the wave plate; empty without one that turns
   */
  public record State(
      double excitation,
      double detection,
      OptionalDouble delaySeconds,
      OptionalDouble xMetres,
      OptionalDouble yMetres,
      OptionalDouble polariserDegrees,
      OptionalDouble wavePlateDegrees) {
    /** Nothing in the beam. */
    public static final State OPEN =
        new State(
            1,
            1,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }

  private OpticalTable() {}

  /**
   * What the light meets now.
   *
   * @throws IllegalArgumentException if an entry's options make no sense; the message is a sentence
   */
  public static State state(TwinWorld world) {
    double excitation = 1;
    double detection = 1;
    OptionalDouble delay = OptionalDouble.empty();
    OptionalDouble x = OptionalDouble.empty();
    OptionalDouble y = OptionalDouble.empty();
    OptionalDouble polariser = OptionalDouble.empty();
    OptionalDouble wavePlate = OptionalDouble.empty();
    for (InstrumentEntry entry : world.standing()) {
      String text = entry.option(ROLE, "");
      if (text.isEmpty()) {
        continue;
      }
      switch (role(entry, text)) {
        case LASER -> excitation *= laser(world, entry);
        case EXCITATION_SHUTTER -> excitation *= number(world, entry, "open");
        case DETECTION_SHUTTER -> detection *= number(world, entry, "open");
        case ATTENUATOR -> excitation *= attenuation(world, entry);
        case POWER_PLATE -> {
          double cosine = Math.cos(2 * Math.toRadians(angle(world, entry)));
          excitation *= cosine * cosine;
        }
        case DELAY ->
            delay = OptionalDouble.of(passes(entry) * position(world, entry) / LIGHT_SPEED);
        case SAMPLE_X -> x = OptionalDouble.of(position(world, entry));
        case SAMPLE_Y -> y = OptionalDouble.of(position(world, entry));
        case POLARISER -> polariser = OptionalDouble.of(angle(world, entry));
        case WAVE_PLATE -> wavePlate = OptionalDouble.of(angle(world, entry));
      }
    }
    return new State(excitation, detection, delay, x, y, polariser, wavePlate);
  }

  private static Role role(InstrumentEntry entry, String text) {
    for (Role role : Role.values()) {
      if (role.text().equals(text)) {
        return role;
      }
    }
    StringBuilder known = new StringBuilder();
    for (Role role : Role.values()) {
      known.append(known.isEmpty() ? "" : ", ").append(role.text());
    }
    throw new IllegalArgumentException(
        entry.id() + ": '" + text + "' is no role; there are " + known + ".");
  }

  /** What it publishes; what it has not yet begun to publish lets the light pass. */
  private static double number(TwinWorld world, InstrumentEntry entry, String quantity) {
    return world.value(entry.id(), quantity).orElse(1);
  }

  private static double laser(TwinWorld world, InstrumentEntry entry) {
    double full = amount(entry, FULL_POWER, USUAL_POWER, Unit.WATT);
    double power = world.value(entry.id(), "power").orElse(full);
    return number(world, entry, "emission") * power / full;
  }

  private static double attenuation(TwinWorld world, InstrumentEntry entry) {
    String[] densities = entry.option(DENSITIES, "0").split(",");
    int place = (int) number(world, entry, "place");
    if (place < 1 || place > densities.length) {
      return 1;
    }
    String density = densities[place - 1].strip();
    try {
      return Math.pow(10, -Double.parseDouble(density));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          entry.id() + ": the optical density '" + density + "' is no number.", e);
    }
  }

  private static double passes(InstrumentEntry entry) {
    String text = entry.option(PASSES, "");
    try {
      return text.isEmpty() ? USUAL_PASSES : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          entry.id() + ": " + PASSES + " '" + text + "' is no number.", e);
    }
  }

  private static double position(TwinWorld world, InstrumentEntry entry) {
    return world.value(entry.id(), "position").orElse(0) - amount(entry, ZERO, "0 mm", Unit.METRE);
  }

  private static double angle(TwinWorld world, InstrumentEntry entry) {
    return world.value(entry.id(), "position").orElse(0)
        - amount(entry, ZERO, "0 deg", Unit.DEGREE);
  }

  private static double amount(InstrumentEntry entry, String option, String usual, Unit unit) {
    try {
      return Amount.parse(entry.option(option, usual)).in(unit).value();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          entry.id() + ", option " + option + ": " + e.getMessage(), e);
    }
  }
}
