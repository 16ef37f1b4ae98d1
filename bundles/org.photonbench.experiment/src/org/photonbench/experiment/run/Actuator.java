package org.photonbench.experiment.run;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.FilterWheel;
import org.photonbench.device.kind.Laser;
import org.photonbench.device.kind.MagnetController;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.PowerMeter;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.kind.Spectrometer;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.device.permit.Hazard;

/**
 * One thing that a plan can set on an instrument: what its kind commands, or a writable property.
 */
final class Actuator {
  static final String POSITION = Positioner.POSITION;
  static final String POWER = Laser.POWER;
  static final String EMISSION = "emission";
  static final String OPEN = "open";
  static final String PLACE = "place";
  static final String TEMPERATURE = TemperatureController.TEMPERATURE;
  static final String FIELD = MagnetController.FIELD;
  static final String WAVELENGTH = "wavelength";

  private static final Pattern RAMP =
      Pattern.compile("(.+?)\\s+at\\s+(.+)", Pattern.CASE_INSENSITIVE);
  private static final double KELVIN_PER_MINUTE = 10;
  private static final double TESLA_PER_MINUTE = 0.1;

  private final Device device;
  private final String quantity;

  /**
   * An actuator.
   *
   * @throws IllegalArgumentException if the instrument has nothing of that name to set; whether it
   *     has a property is known only while it is connected
   */
  Actuator(Device device, String quantity) {
    this.device = device;
    this.quantity = quantity;
    if (!isCommand() && property().isEmpty() && device.state().isConnected()) {
      throw new IllegalArgumentException(
          device.id() + ", a " + device.kind().text() + ", has no '" + quantity + "' to set.");
    }
  }

  private boolean isCommand() {
    return switch (quantity) {
      case "position" -> device instanceof Positioner;
      case "power", EMISSION -> device instanceof Laser;
      case OPEN -> device instanceof Shutter;
      case PLACE -> device instanceof FilterWheel;
      case "temperature" -> device instanceof TemperatureController;
      case "field" -> device instanceof MagnetController;
      case WAVELENGTH -> device instanceof Spectrometer || device instanceof PowerMeter;
      default -> false;
    };
  }

  private Optional<PropertyDescription> property() {
    return device.properties().stream()
        .filter(p -> p.name().equals(quantity) && p.access().isWritable())
        .findFirst();
  }

  /** What has to be permitted before it is set to a value. */
  Optional<Hazard> hazard(String value) {
    if (quantity.equals(EMISSION)) {
      return isOn(value) ? Optional.of(Hazard.LASER_EMISSION) : Optional.empty();
    }
    if (quantity.equals(TEMPERATURE) && device instanceof TemperatureController) {
      return Optional.of(Hazard.HEATING);
    }
    return quantity.equals(FIELD) && device instanceof MagnetController
        ? Optional.of(Hazard.MAGNETIC_FIELD)
        : Optional.empty();
  }

  /**
   * The value as a number, for limits; empty if it is none.
   *
   * @throws IllegalArgumentException if the text is no value of this actuator
   */
  Optional<Amount> amount(String value) {
    if (!isCommand()) {
      if (property().isEmpty()) {
        return Optional.empty();
      }
      PropertyDescription description = property().get();
      PropertyValue parsed = PropertyValue.parse(description, value);
      String problem = description.problemOf(parsed);
      if (!problem.isEmpty()) {
        throw new IllegalArgumentException(problem);
      }
      return parsed instanceof PropertyValue.Number number
          ? Optional.of(new Amount(number.value(), description.unit()))
          : Optional.empty();
    }
    return switch (quantity) {
      case EMISSION, OPEN -> {
        isOn(value);
        yield Optional.empty();
      }
      case PLACE -> {
        int place = place(value);
        int places = ((FilterWheel) device).places();
        if (device.state().isConnected() && (place < 1 || place > places)) {
          throw new IllegalArgumentException(
              device.id() + " has the places 1 to " + places + ", not " + place + ".");
        }
        yield Optional.empty();
      }
      case "temperature" -> {
        rate(value, Unit.KELVIN_PER_MINUTE, KELVIN_PER_MINUTE);
        yield Optional.of(checked(target(value), Unit.KELVIN));
      }
      case "field" -> {
        rate(value, Unit.TESLA_PER_MINUTE, TESLA_PER_MINUTE);
        yield Optional.of(checked(target(value), Unit.TESLA));
      }
      case "position" -> Optional.of(checked(Amount.parse(value), ((Positioner) device).unit()));
      case "power" -> Optional.of(checked(Amount.parse(value), Unit.WATT));
      default -> Optional.of(checked(Amount.parse(value), Unit.NANOMETRE));
    };
  }

  private static Amount checked(Amount amount, Unit unit) {
    if (amount.unit().dimension() != unit.dimension()) {
      throw new IllegalArgumentException(
          "'" + amount + "' has the wrong unit; give it in " + unit.symbol() + ".");
    }
    return amount;
  }

  private static boolean isOn(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "on", "true", "yes", OPEN -> true;
      case "off", "false", "no", "closed" -> false;
      default -> throw new IllegalArgumentException("'" + value + "' is neither on nor off.");
    };
  }

  private static int place(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no number of a place.", e);
    }
  }

  private static Amount target(String value) {
    Matcher ramp = RAMP.matcher(value);
    return Amount.parse(ramp.matches() ? ramp.group(1) : value);
  }

  private static double rate(String value, Unit unit, double usual) {
    Matcher ramp = RAMP.matcher(value);
    return ramp.matches() ? checked(Amount.parse(ramp.group(2)), unit).value() : usual;
  }

  /**
   * Sets a value; what takes time is a task.
   *
   * @return the task, or empty if the instrument has the value already
   */
  Optional<DeviceTask<?>> set(String value) throws DeviceException {
    if (!isCommand()) {
      PropertyDescription description =
          property()
              .orElseThrow(() ->
                  new DeviceException(
                      DeviceException.Reason.PROPERTY,
                      device.id() + " has no '" + quantity + "' to set."));
      device.write(quantity, PropertyValue.parse(description, value));
      return Optional.empty();
    }
    return switch (device) {
      case Positioner axis -> Optional.of(axis.moveTo(Amount.parse(value).in(axis.unit())));
      case Laser laser when quantity.equals(EMISSION) -> {
        laser.setEmission(isOn(value));
        yield Optional.empty();
      }
      case Laser laser -> {
        laser.setPower(Amount.parse(value));
        yield Optional.empty();
      }
      case Shutter shutter -> {
        shutter.setOpen(isOn(value));
        yield Optional.empty();
      }
      case FilterWheel wheel -> Optional.of(wheel.select(place(value)));
      case TemperatureController controller ->
          Optional.of(
              controller.rampTo(
                  target(value), rate(value, Unit.KELVIN_PER_MINUTE, KELVIN_PER_MINUTE)));
      case MagnetController magnet ->
          Optional.of(
              magnet.rampTo(target(value), rate(value, Unit.TESLA_PER_MINUTE, TESLA_PER_MINUTE)));
      case Spectrometer spectrometer ->
          Optional.of(spectrometer.setCentreWavelength(Amount.parse(value)));
      case PowerMeter meter -> {
        meter.setWavelength(Amount.parse(value));
        yield Optional.empty();
      }
      default -> throw new IllegalStateException(quantity + " of " + device.id());
    };
  }
}
