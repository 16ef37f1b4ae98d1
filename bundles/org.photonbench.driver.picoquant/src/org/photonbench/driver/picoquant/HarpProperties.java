package org.photonbench.driver.picoquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyDescription.Type;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

/** The settings of a time tagger as properties with names. */
final class HarpProperties {
  static final String SYNC_RATE = "sync.rate";

  private static final String GENERAL = "Measurement";
  private static final int MOST_OFFSET = 99_999;

  private HarpProperties() {}

  /** Name of the count rate of an input. */
  static String rate(int channel) {
    return "input" + channel + ".rate";
  }

  /** All properties of a device with so many detector inputs. */
  static List<PropertyDescription> all(HarpFamily family, int channels) {
    List<PropertyDescription> all = new ArrayList<>();
    addInput(all, family, "sync", "Sync input");
    for (int channel = 0; channel < channels; channel++) {
      String name = "input" + channel;
      addInput(all, family, name, "Input " + channel);
      all.add(
          PropertyDescription.flag(
              name + ".enabled",
              "Enabled",
              "Input " + channel,
              Access.READ_WRITE,
              "Whether events of this input are recorded."));
    }
    all.add(
        integer(
            "sync.divider",
            "Sync divider",
            GENERAL,
            new Range(1, family.mostSyncDivider(), Unit.NONE),
            "Divider of the sync input in T3 mode, a power of 2, for fast lasers."));
    all.add(
        integer(
            "binning",
            "Binning",
            GENERAL,
            new Range(0, 23, Unit.NONE),
            "In T3 mode micro times are counted in 2 to this power of the base resolution."));
    all.add(
        integer(
            "offset",
            "Offset of the micro times",
            GENERAL,
            new Range(0, 500_000, Unit.NANOSECOND),
            "In T3 mode the range of micro times begins so long after the sync event."));
    return List.copyOf(all);
  }

  private static PropertyDescription integer(
      String name, String label, String group, Range range, String help) {
    return new PropertyDescription(
        name, label, group, Type.INTEGER, Access.READ_WRITE, range, List.of(), help);
  }

  private static void addInput(
      List<PropertyDescription> all, HarpFamily family, String name, String group) {
    all.add(
        PropertyDescription.number(
            name + ".level",
            "Trigger level",
            group,
            Access.READ_WRITE,
            levels(family),
            "Level that a pulse must cross, or of the constant fraction discriminator; whole mV."));
    if (family.hasConstantFraction()) {
      all.add(
          integer(
              name + ".zero-cross",
              "Zero cross level",
              group,
              family.hasEdge()
                  ? new Range(-100, 0, Unit.MILLIVOLT)
                  : new Range(0, 40, Unit.MILLIVOLT),
              "Zero cross level of the constant fraction discriminator."));
    }
    all.add(
        PropertyDescription.choice(
            name + ".trigger",
            "Trigger",
            group,
            Access.READ_WRITE,
            triggers(family),
            "What makes an event of this input."));
    all.add(
        integer(
            name + ".offset",
            "Time offset",
            group,
            new Range(-MOST_OFFSET, MOST_OFFSET, Unit.PICOSECOND),
            "Added to the times of this input, to make up for cables."));
    all.add(
        PropertyDescription.number(
            name + ".rate",
            "Count rate",
            group,
            Access.READ,
            Range.unlimited(Unit.PER_SECOND),
            "Events per second at this input."));
  }

  private static Range levels(HarpFamily family) {
    return switch (family) {
      case MULTIHARP -> new Range(-1200, 1200, Unit.MILLIVOLT);
      case HYDRAHARP -> new Range(0, 1000, Unit.MILLIVOLT);
      case PICOHARP_330 -> new Range(-1500, 1500, Unit.MILLIVOLT);
    };
  }

  private static List<String> triggers(HarpFamily family) {
    List<String> names = new ArrayList<>();
    for (HarpInput.Trigger trigger : HarpInput.Trigger.values()) {
      boolean fraction = trigger == HarpInput.Trigger.CONSTANT_FRACTION;
      if (fraction ? family.hasConstantFraction() : family.hasEdge()) {
        names.add(name(trigger));
      }
    }
    return names;
  }

  private static String name(HarpInput.Trigger trigger) {
    return trigger.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  // ------------------------------------------------------------------ values

  /** The value of a setting. */
  static PropertyValue get(HarpSettings settings, String property) {
    switch (property) {
      case "sync.divider":
        return PropertyValue.of(settings.syncDivider());
      case "binning":
        return PropertyValue.of(settings.binning());
      case "offset":
        return PropertyValue.of(settings.offsetNanoseconds());
      default:
        break;
    }
    int dot = property.indexOf('.');
    HarpInput input = input(settings, property.substring(0, dot));
    return switch (property.substring(dot + 1)) {
      case "level" -> PropertyValue.of(input.levelMillivolts());
      case "zero-cross" -> PropertyValue.of(input.zeroCrossMillivolts());
      case "trigger" -> PropertyValue.of(name(input.trigger()));
      case "offset" -> PropertyValue.of(input.offsetPicoseconds());
      case "enabled" -> PropertyValue.of(input.enabled());
      default -> throw new IllegalArgumentException("there is no setting " + property);
    };
  }

  private static HarpInput input(HarpSettings settings, String name) {
    return name.equals("sync") ? settings.sync() : settings.input(channel(name));
  }

  private static int channel(String name) {
    return Integer.parseInt(name.substring("input".length()));
  }

  /** The settings with another value of one of them, which must fit its description. */
  static HarpSettings with(HarpSettings settings, String property, PropertyValue value) {
    int number = value instanceof PropertyValue.Number given ? (int) Math.round(given.value()) : 0;
    switch (property) {
      case "sync.divider":
        return settings.withSyncDivider(number);
      case "binning":
        return settings.withBinning(number);
      case "offset":
        return settings.withOffset(number);
      default:
        break;
    }
    int dot = property.indexOf('.');
    String name = property.substring(0, dot);
    HarpInput old = input(settings, name);
    HarpInput input =
        switch (property.substring(dot + 1)) {
          case "level" -> old.withLevel(number);
          case "zero-cross" -> old.withZeroCross(number);
          case "trigger" -> old.withTrigger(trigger(value.text()));
          case "offset" -> old.withOffset(number);
          case "enabled" -> old.withEnabled(value instanceof PropertyValue.Flag f && f.value());
          default -> throw new IllegalArgumentException("there is no setting " + property);
        };
    if (name.equals("sync")) {
      return settings.withSync(input);
    }
    int channel = channel(name);
    List<HarpInput> inputs = new ArrayList<>();
    for (int i = 0; i < Math.max(settings.inputs().size(), channel + 1); i++) {
      inputs.add(settings.input(i));
    }
    // Those that are not listed are as the last one, so that one is put behind.
    if (channel == inputs.size() - 1) {
      inputs.add(old);
    }
    inputs.set(channel, input);
    return settings.withInputs(inputs);
  }

  private static HarpInput.Trigger trigger(String text) {
    return HarpInput.Trigger.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
