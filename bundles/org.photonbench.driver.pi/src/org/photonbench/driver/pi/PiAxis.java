package org.photonbench.driver.pi;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Capability;
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
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.log.LoggedConnection;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/** One axis of a GCS 2.0 controller. */
final class PiAxis extends ManagedPositioner<GcsLink> implements WireLogged {
  static final String AXIS = "axis";
  static final String CONTROLLER = "controller";
  static final String UNIT = "unit";
  static final String REFERENCE = "reference";
  static final String TOLERANCE = "tolerance";

  static final SerialSettings SERIAL = SerialSettings.of(38400);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration REPLY_TIMEOUT = Duration.ofSeconds(2);
  private static final String SYNTAX = "2.0";
  private static final int DECIMALS = 9;
  private static final String GROUP = "Motion";

  private final String axis;
  private final int controller;
  private final Unit unit;
  private final String referenceCommand;
  private final double givenTolerance;
  private final WireLog log = new WireLog();

  /** Place of the axis among those of the controller, which numbers the bits of its answers. */
  private int axisIndex;

  private volatile List<Capability> capabilities = List.of();
  private volatile List<PropertyDescription> properties = List.of();

  PiAxis(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    super(entry, context, GcsLink.class);
    axis = entry.option(AXIS, "1");
    controller = (int) number(entry, CONTROLLER, 0);
    unit =
        Unit.ofSymbol(entry.option(UNIT, "mm"))
            .filter(found ->
                found.dimension() == Unit.Dimension.LENGTH
                    || found.dimension() == Unit.Dimension.ANGLE)
            .orElseThrow(() -> badOption(entry, UNIT, "mm, um or deg"));
    referenceCommand = entry.option(REFERENCE, "FRF");
    if (!List.of("FRF", "FNL", "FPL").contains(referenceCommand)) {
      throw badOption(entry, REFERENCE, "FRF, FNL or FPL");
    }
    givenTolerance = number(entry, TOLERANCE, 0.001);
  }

  private static double number(InstrumentEntry entry, String name, double otherwise)
      throws DeviceException {
    try {
      double value = Double.parseDouble(entry.option(name, Double.toString(otherwise)));
      if (value >= 0 && Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw badOption(entry, name, "a number that is not negative");
  }

  private static DeviceException badOption(InstrumentEntry entry, String name, String wanted) {
    return new DeviceException(
        Reason.PROPERTY,
        entry.id()
            + ": the option \""
            + name
            + "\" is "
            + wanted
            + ", not '"
            + entry.option(name, "")
            + "'.");
  }

  @Override
  protected GcsLink open(String connection) throws IOException {
    Connector connector =
        Connector.of(Address.parse(connection), Optional.of(SERIAL), CONNECT_TIMEOUT);
    return link(LoggedConnection.around(connector, log).open());
  }

  static GcsLink link(Connection connection) {
    return new GcsLink(connection, REPLY_TIMEOUT);
  }

  @Override
  protected DeviceIdentity identify(GcsLink link) throws IOException {
    return GcsIdentity.of(String.join(" ", link.ask(controller, "*IDN?")));
  }

  @Override
  protected List<String> prepare(GcsLink link) throws IOException, DeviceException {
    List<String> warnings = new ArrayList<>();
    String syntax = link.ask(controller, "CSV?").getFirst();
    if (!syntax.equals(SYNTAX)) {
      warnings.add(
          "The controller speaks GCS " + syntax + "; this driver was made for " + SYNTAX + ".");
    }
    List<String> axes = link.ask(controller, "SAI?");
    axisIndex = axes.indexOf(axis);
    if (axisIndex < 0) {
      throw new DeviceException(
          Reason.PROPERTY,
          id()
              + ": the controller has no axis '"
              + axis
              + "'; it has "
              + String.join(", ", axes)
              + ".");
    }
    double low = link.askNumber(controller, "TMN?", axis);
    double high = link.askNumber(controller, "TMX?", axis);
    double velocity = link.askNumber(controller, "VEL?", axis);
    if (!(low < high)) {
      throw new DeviceException(
          Reason.BAD_REPLY, id() + ": the controller states a travel from " + low + " to " + high);
    }
    Range travel = new Range(low, high, unit);
    axis(travel, velocity, givenTolerance);
    capabilities =
        List.of(
            new Capability("Travel", travel.text(), true),
            new Capability("Axes of the controller", String.join(", ", axes), true),
            new Capability("Command set", "GCS " + syntax, true));
    properties = describe(travel);
    return warnings;
  }

  private List<PropertyDescription> describe(Range travel) {
    Unit speed =
        switch (unit) {
          case MICROMETRE -> Unit.MICROMETRE_PER_SECOND;
          case DEGREE -> Unit.DEGREE_PER_SECOND;
          default -> Unit.MILLIMETRE_PER_SECOND;
        };
    return List.of(
        PropertyDescription.number(
            "velocity",
            "Velocity",
            GROUP,
            Access.READ_WRITE,
            new Range(Double.MIN_NORMAL, Double.POSITIVE_INFINITY, speed),
            "Speed of moves. The controller refuses more than the stage can do."),
        PropertyDescription.number(
            "position", "Position", GROUP, Access.READ, travel, "Where the axis stands now."),
        PropertyDescription.number(
            "target", "Target", GROUP, Access.READ, travel, "Where the last move was to end."),
        PropertyDescription.flag(
            "servo",
            "Servo",
            GROUP,
            Access.READ_WRITE,
            "Whether the controller holds the position. Moves turn it on."),
        PropertyDescription.flag(
            "onTarget",
            "On target",
            GROUP,
            Access.READ,
            "Whether the axis stands at its target and has settled."));
  }

  @Override
  protected Motion readMotion(GcsLink link) throws IOException {
    boolean moving = isMoving(link);
    boolean servo = link.askFlag(controller, "SVO?", axis);
    boolean onTarget = link.askFlag(controller, "ONT?", axis);
    boolean referenced = link.askFlag(controller, "FRF?", axis);
    double position = link.askNumber(controller, "POS?", axis);
    String fault = "";
    if (!moving && !onTarget) {
      // A motion error turns the servo off; its code says why.
      int error = link.askError(controller);
      fault = error == 0 || error == GcsError.STOPPED ? "" : GcsError.text(error);
    }
    // Without servo nothing settles any more.
    return new Motion(moving, onTarget || !servo || !moving, referenced, position, fault);
  }

  /** Both ask by control bytes, which a daisy chain does not pass on. */
  private boolean isMoving(GcsLink link) throws IOException {
    if (controller != 0) {
      return link.askFlag(controller, "SVO?", axis) && !link.askFlag(controller, "ONT?", axis);
    }
    return (link.askMoving() & 1 << axisIndex) != 0 || !link.askReady();
  }

  @Override
  protected void sendMoveTo(GcsLink link, double target) throws IOException, DeviceException {
    servoOn(link);
    link.command(controller, "MOV " + axis + " " + text(target));
  }

  @Override
  protected void sendMoveBy(GcsLink link, double distance) throws IOException, DeviceException {
    if (isReferenced()) {
      // MVR counts from the last target, which a stopped move never reached.
      sendMoveTo(link, link.askNumber(controller, "POS?", axis) + distance);
    } else {
      servoOn(link);
      link.command(controller, "MVR " + axis + " " + text(distance));
    }
  }

  @Override
  protected void sendReference(GcsLink link) throws IOException, DeviceException {
    servoOn(link);
    link.command(controller, referenceCommand + " " + axis);
  }

  private void servoOn(GcsLink link) throws IOException, DeviceException {
    if (!link.askFlag(controller, "SVO?", axis)) {
      link.command(controller, "SVO " + axis + " 1");
    }
  }

  /** Plain digits: not every controller reads exponents. */
  static String text(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  protected void sendUrgentStop(GcsLink link, StopMode mode) throws IOException {
    // The control byte brakes abruptly and reaches all axes, so only when that is asked for.
    if (mode == StopMode.IMMEDIATE && controller == 0) {
      link.stopAll();
    }
  }

  @Override
  protected void sendStop(GcsLink link, StopMode mode) throws IOException, DeviceException {
    int error;
    if (mode == StopMode.GENTLE) {
      error = link.commandForError(controller, "HLT " + axis);
    } else if (controller == 0) {
      link.stopAll();
      error = link.askError(controller);
    } else {
      error = link.commandForError(controller, "STP");
    }
    if (error != 0 && error != GcsError.STOPPED) {
      throw new DeviceException(
          Reason.INSTRUMENT, id() + ": the stop was answered by " + GcsError.text(error) + ".");
    }
  }

  @Override
  protected void resynchronise(GcsLink link) throws IOException {
    link.resynchronise(controller);
  }

  @Override
  protected PropertyValue readProperty(GcsLink link, String name) throws IOException {
    return switch (name) {
      case "velocity" -> PropertyValue.of(link.askNumber(controller, "VEL?", axis));
      case "position" -> PropertyValue.of(link.askNumber(controller, "POS?", axis));
      case "target" -> PropertyValue.of(link.askNumber(controller, "MOV?", axis));
      case "servo" -> PropertyValue.of(link.askFlag(controller, "SVO?", axis));
      case "onTarget" -> PropertyValue.of(link.askFlag(controller, "ONT?", axis));
      default -> throw new IllegalArgumentException("no property " + name);
    };
  }

  @Override
  protected void writeProperty(GcsLink link, String name, PropertyValue value)
      throws IOException, DeviceException {
    if (value instanceof PropertyValue.Number number) {
      link.command(controller, "VEL " + axis + " " + text(number.value()));
      axis(travel(), link.askNumber(controller, "VEL?", axis), givenTolerance);
    } else if (value instanceof PropertyValue.Flag flag) {
      link.command(controller, "SVO " + axis + " " + (flag.value() ? "1" : "0"));
    }
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  public List<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public List<PropertyDescription> properties() {
    return properties;
  }
}
