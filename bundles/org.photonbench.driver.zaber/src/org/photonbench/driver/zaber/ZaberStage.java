package org.photonbench.driver.zaber;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.ManagedPositioner;
import org.photonbench.device.driver.Motion;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.log.LoggedConnection;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/** One axis; positions are microsteps on the wire and millimetres here. */
final class ZaberStage extends ManagedPositioner<ZaberLink> implements WireLogged {
  private static final SerialSettings SERIAL = SerialSettings.of(115200);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  /** Speeds on the wire are microsteps per second times this. */
  private static final double SPEED_FACTOR = 1.6384;

  private final String device;
  private final String address;
  private final double step;
  private final WireLog log = new WireLog();

  ZaberStage(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    super(entry, context, ZaberLink.class);
    device = entry.option("device", "1") + " 0";
    address = entry.option("device", "1") + " " + entry.option("axis", "1");
    step = step(entry);
  }

  private static double step(InstrumentEntry entry) throws DeviceException {
    try {
      double given = Double.parseDouble(entry.option("step", ""));
      if (given > 0 && Double.isFinite(given)) {
        return given;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new DeviceException(
        Reason.PROPERTY, entry.id() + ": give the option \"step\", the microstep in mm.");
  }

  @Override
  protected ZaberLink open(String connection) throws IOException {
    Connector connector =
        Connector.of(Address.parse(connection), Optional.of(SERIAL), CONNECT_TIMEOUT);
    return new ZaberLink(LoggedConnection.around(connector, log).open());
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  private double number(ZaberLink link, String words) throws IOException, DeviceException {
    return Double.parseDouble(link.ask(address, words).data());
  }

  @Override
  protected DeviceIdentity identify(ZaberLink link) throws IOException, DeviceException {
    return new DeviceIdentity(
        "Zaber",
        "device " + link.ask(device, "get device.id").data(),
        link.ask(device, "get system.serial").data(),
        link.ask(device, "get version").data());
  }

  @Override
  protected List<String> prepare(ZaberLink link) throws IOException, DeviceException {
    double low = number(link, "get limit.min") * step;
    double high = number(link, "get limit.max") * step;
    double speed = number(link, "get maxspeed") / SPEED_FACTOR * step;
    axis(new Range(low, high, Unit.MILLIMETRE), speed, 1.5 * step);
    return List.of();
  }

  @Override
  protected Motion readMotion(ZaberLink link) throws IOException, DeviceException {
    ZaberLink.Answer answer = link.ask(address, "get pos");
    boolean unreferenced = answer.warning().equals("WR") || answer.warning().equals("WH");
    String fault = answer.warning().startsWith("F") ? "fault " + answer.warning() : "";
    double position = Double.parseDouble(answer.data()) * step;
    return new Motion(answer.busy(), true, !unreferenced, position, fault);
  }

  @Override
  protected void sendMoveTo(ZaberLink link, double target) throws IOException, DeviceException {
    link.ask(address, "move abs " + Math.round(target / step));
  }

  @Override
  protected void sendMoveBy(ZaberLink link, double way) throws IOException, DeviceException {
    link.ask(address, "move rel " + Math.round(way / step));
  }

  @Override
  protected void sendReference(ZaberLink link) throws IOException, DeviceException {
    link.ask(address, "home");
  }

  @Override
  protected void sendStop(ZaberLink link, StopMode mode) throws IOException, DeviceException {
    link.ask(address, "stop");
  }

  @Override
  protected void resynchronise(ZaberLink link) throws IOException {
    link.drain();
  }

  @Override
  protected PropertyValue readProperty(ZaberLink link, String name)
      throws IOException, DeviceException {
    return PropertyValue.of(number(link, "get maxspeed") / SPEED_FACTOR * step);
  }

  @Override
  protected void writeProperty(ZaberLink link, String name, PropertyValue value)
      throws IOException, DeviceException {
    if (value instanceof PropertyValue.Number speed) {
      link.ask(address, "set maxspeed " + Math.round(speed.value() / step * SPEED_FACTOR));
      prepare(link);
    }
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of(
        PropertyDescription.number(
            "velocity",
            "Velocity",
            "Motion",
            Access.READ_WRITE,
            new Range(step, Double.POSITIVE_INFINITY, Unit.MILLIMETRE_PER_SECOND),
            "Speed of moves; the stage refuses more than it can do."));
  }
}
