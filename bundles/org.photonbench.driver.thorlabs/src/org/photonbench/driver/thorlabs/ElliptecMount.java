package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/**
 * A rotation mount of the Elliptec series. It cannot say whether it was homed, so after every
 * connection it counts as not referenced.
 */
final class ElliptecMount extends ManagedPositioner<ElliptecLine> implements WireLogged {
  private static final Map<Integer, String> ROTATORS =
      Map.of(0x08, "ELL8", 0x0E, "ELL14", 0x12, "ELL18", 0x15, "ELL21");
  private static final Duration GLANCE = Duration.ofMillis(30);

  /** Slower than any of them, for the deadlines only. */
  private static final double VELOCITY = 180;

  private static final double TOLERANCE = 0.1;
  private static final double TURN = 360;

  private final WireLog log = new WireLog();
  private final char address;
  private volatile int pulses = 1;
  private double position;
  private boolean homing;
  private boolean homed;

  ElliptecMount(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    super(entry, context, ElliptecLine.class);
    String given = entry.option("address", "0").toUpperCase(Locale.ROOT);
    if (!given.matches("[0-9A-F]")) {
      throw new DeviceException(
          Reason.PROPERTY, entry.id() + ": address is 0 to 9 or A to F, not '" + given + "'.");
    }
    address = given.charAt(0);
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  protected ElliptecLine open(String connection) throws IOException, DeviceException {
    return new ElliptecLine(Lines.open(id(), connection, SerialSettings.of(9600), log), address);
  }

  @Override
  protected DeviceIdentity identify(ElliptecLine line) throws IOException, DeviceException {
    return identityOf(line.ask("in", "IN", 30));
  }

  /** The identity in the answer to the question for it, without address and letters. */
  static DeviceIdentity identityOf(String info) {
    int type = Integer.parseInt(info.substring(0, 2), 16);
    return new DeviceIdentity(
        "Thorlabs",
        ROTATORS.getOrDefault(type, "ELL type " + type),
        info.substring(2, 10),
        info.substring(14, 16));
  }

  @Override
  protected List<String> prepare(ElliptecLine line) throws IOException, DeviceException {
    String info = line.ask("in", "IN", 30);
    int type = Integer.parseInt(info.substring(0, 2), 16);
    int turn = Integer.parseUnsignedInt(info.substring(22, 30), 16);
    if (!ROTATORS.containsKey(type) || turn <= 0) {
      throw new DeviceException(
          Reason.UNSUPPORTED,
          id()
              + ": the module at address "
              + address
              + " is no rotation mount that this driver knows (type "
              + type
              + "); it drives "
              + String.join(", ", ROTATORS.values().stream().sorted().toList())
              + ".");
    }
    pulses = turn;
    homed = false;
    homing = false;
    axis(new Range(0, TURN, Unit.DEGREE), VELOCITY, TOLERANCE);
    return List.of();
  }

  @Override
  protected Motion readMotion(ElliptecLine line) throws IOException, DeviceException {
    boolean moving;
    try {
      moving = line.isMoving(GLANCE);
    } catch (DeviceException e) {
      homing = false;
      return new Motion(false, true, homed, position, e.getMessage());
    }
    if (!moving) {
      position = line.position() * TURN / pulses;
      homed |= homing;
      homing = false;
    }
    return new Motion(moving, true, homed, position, "");
  }

  private int pulses(double degrees) {
    return (int) Math.round(degrees * pulses / TURN);
  }

  @Override
  protected void sendMoveTo(ElliptecLine line, double target) throws IOException {
    line.begin(String.format(Locale.ROOT, "ma%08X", pulses(target)));
  }

  @Override
  protected void sendMoveBy(ElliptecLine line, double distance) throws IOException {
    line.begin(String.format(Locale.ROOT, "mr%08X", pulses(distance)));
  }

  @Override
  protected void sendReference(ElliptecLine line) throws IOException {
    homed = false;
    homing = true;
    line.begin("ho0");
  }

  @Override
  protected void sendStop(ElliptecLine line, StopMode mode) throws IOException {
    homing = false;
    line.stop();
    line.resynchronise();
  }

  @Override
  protected void sendUrgentStop(ElliptecLine line, StopMode mode) throws IOException {
    line.stop();
  }

  @Override
  protected void resynchronise(ElliptecLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of(
        PropertyDescription.number(
            "angle",
            "Angle",
            "Motion",
            Access.READ,
            Range.unlimited(Unit.DEGREE),
            "Where it stands; while it moves, where it stood before."));
  }

  @Override
  protected PropertyValue readProperty(ElliptecLine line, String name)
      throws IOException, DeviceException {
    return PropertyValue.of(readMotion(line).position());
  }

  @Override
  protected void writeProperty(ElliptecLine line, String name, PropertyValue value) {
    throw new IllegalStateException(name + " cannot be written");
  }
}
