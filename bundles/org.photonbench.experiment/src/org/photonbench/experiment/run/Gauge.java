package org.photonbench.experiment.run;

import java.util.Optional;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Reading;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Laser;
import org.photonbench.device.kind.MagnetController;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.PowerMeter;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.device.kind.TimeTagger;

/** Numbers that a plan can read of an instrument. */
final class Gauge {
  private static final String RATE = "rate";
  private static final double RATE_SECONDS = 1;

  private Gauge() {}

  /** Whether an instrument that is connected has such a number. */
  static boolean canRead(Device device, String quantity) {
    boolean measures =
        switch (quantity) {
          case Laser.POWER -> device instanceof PowerMeter || device instanceof Laser;
          case TemperatureController.TEMPERATURE -> device instanceof TemperatureController;
          case Positioner.POSITION -> device instanceof Positioner;
          case MagnetController.FIELD -> device instanceof MagnetController;
          case RATE -> device instanceof TimeTagger;
          default -> false;
        };
    return measures || property(device, quantity).isPresent();
  }

  private static Optional<PropertyDescription> property(Device device, String quantity) {
    return device.properties().stream()
        .filter(p -> p.name().equals(quantity) && p.access().isReadable())
        .filter(p ->
            p.type() == PropertyDescription.Type.NUMBER
                || p.type() == PropertyDescription.Type.INTEGER)
        .findFirst();
  }

  /** The number with its unit. */
  static String read(Scene scene, String id, String quantity)
      throws DeviceException, Interruption, InterruptedException {
    Device device = scene.device(id);
    switch (device) {
      case PowerMeter meter when quantity.equals(Laser.POWER) -> {
        return text(meter.power());
      }
      case Laser laser when quantity.equals(Laser.POWER) -> {
        return text(laser.power());
      }
      case TemperatureController controller
          when quantity.equals(TemperatureController.TEMPERATURE) -> {
        return text(controller.temperature(controller.sensors().getFirst()));
      }
      case MagnetController magnet when quantity.equals(MagnetController.FIELD) -> {
        return text(magnet.field());
      }
      case Positioner axis when quantity.equals(Positioner.POSITION) -> {
        return axis.position().in(axis.unit()).toString();
      }
      case TimeTagger tagger when quantity.equals(RATE) -> {
        double rate = new RateMeter(tagger, scene.control()).rate(RATE_SECONDS);
        return new Amount(rate, Unit.PER_SECOND).toString();
      }
      default -> {
        PropertyDescription property =
            property(device, quantity)
                .orElseThrow(() ->
                    new DeviceException(
                        DeviceException.Reason.PROPERTY,
                        id + " has no number '" + quantity + "' to read."));
        if (device.read(quantity) instanceof PropertyValue.Number number) {
          return new Amount(number.value(), property.unit()).toString();
        }
        throw new DeviceException(
            DeviceException.Reason.PROPERTY, id + " gave no number for '" + quantity + "'.");
      }
    }
  }

  private static String text(Reading reading) throws DeviceException {
    if (!Double.isFinite(reading.value())) {
      throw new DeviceException(
          DeviceException.Reason.INSTRUMENT, "There is no number: " + reading.source() + ".");
    }
    return new Amount(reading.value(), reading.unit()).toString();
  }
}
