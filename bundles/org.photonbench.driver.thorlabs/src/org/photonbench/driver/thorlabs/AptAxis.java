package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * A stage or rotation mount behind a controller of the APT family. What the controller needs to
 * know of its stage is read and compared, never uploaded: with wrong or no parameters a stage has
 * been seen to run away.
 */
final class AptAxis extends ManagedPositioner<AptLine> implements WireLogged {
  /** Settings of its serial port. */
  static final SerialSettings LINE =
      SerialSettings.of(115_200).withHandshake(SerialSettings.Handshake.RTS_CTS);

  private static final int CHANNEL = 1;

  /** Destination of messages to a controller that stands in no rack. */
  static final int UNIT_OF_ITS_OWN = 0x50;

  private static final int FIRST_BAY = 0x21;
  private static final int STOP_AT_ONCE = 1;
  private static final int STOP_WITH_PROFILE = 2;
  private static final int STAGE_ID_AT = 76;

  /** Bits of the status. */
  private static final int MOVING = 0x2F0;

  private static final int HOMED = 0x400;
  private static final int MOTION_ERROR = 0x4000;
  private static final int CURRENT_LIMIT = 0x0100_0000;
  private static final int ENABLED = 0x8000_0000;

  /** A move has arrived within so many counts. */
  private static final int TOLERANCE_COUNTS = 30;

  private static final String VELOCITY = "velocity";
  private static final String ACCELERATION = "acceleration";

  private final WireLog log = new WireLog();
  private final AptStage stage;
  private final int destination;

  private record Velocities(int lowest, int acceleration, int highest) {}

  AptAxis(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    super(entry, context, AptLine.class);
    String name = entry.option("stage", "");
    stage =
        AptStage.named(name)
            .orElseThrow(() ->
                new DeviceException(
                    Reason.PROPERTY,
                    entry.id()
                        + ": the option stage says what is connected to the controller: one of "
                        + String.join(", ", AptStage.all().stream().map(AptStage::name).toList())
                        + (name.isEmpty() ? "." : ", not '" + name + "'.")));
    String bay = entry.option("bay", "0");
    if (!bay.matches("[0-9]|10")) {
      throw new DeviceException(
          Reason.PROPERTY, entry.id() + ": bay is 1 to 10, or 0 for none, not '" + bay + "'.");
    }
    int number = Integer.parseInt(bay);
    destination = number == 0 ? UNIT_OF_ITS_OWN : FIRST_BAY + number - 1;
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  protected AptLine open(String connection) throws IOException, DeviceException {
    return new AptLine(Lines.open(id(), connection, LINE, log), destination);
  }

  @Override
  protected DeviceIdentity identify(AptLine line) throws IOException {
    return identityOf(line.ask(Apt.REQ_INFO, 0, Apt.GET_INFO, Apt.INFO_BYTES));
  }

  /** The identity in an answer to the question for it. */
  static DeviceIdentity identityOf(AptMessage info) {
    ByteBuffer data = info.numbers();
    byte[] name = new byte[8];
    data.get(4, name);
    String model = new String(name, StandardCharsets.US_ASCII).replace('\0', ' ').strip();
    // From the last digits on: minor, interim, major.
    String firmware = data.get(16) + "." + data.get(15) + "." + data.get(14);
    return new DeviceIdentity(
        "Thorlabs", model, Integer.toUnsignedString(data.getInt(0)), firmware);
  }

  @Override
  protected List<String> prepare(AptLine line) throws IOException, DeviceException {
    line.send(Apt.STOP_UPDATES, 0, 0);
    int found =
        line.ask(Apt.REQ_INFO, 0, Apt.GET_INFO, Apt.INFO_BYTES).numbers().getShort(STAGE_ID_AT);
    boolean names = AptStage.all().stream().anyMatch(known -> known.id() == found && found > 0);
    if (names && stage.id() != found) {
      throw new DeviceException(
          Reason.WRONG_INSTRUMENT,
          id()
              + ": the controller says that a "
              + AptStage.all().stream()
                  .filter(known -> known.id() == found)
                  .map(AptStage::name)
                  .findFirst()
                  .orElse("stage " + found)
              + " is connected, the set-up says "
              + stage.name()
              + "; correct one of them before it moves.");
    }
    Velocities velocities = readVelocities(line);
    double fastest = velocities.highest() / stage.velocityCounts();
    requireParameters(line, velocities, fastest);
    axis(stage.travel(), fastest, TOLERANCE_COUNTS / stage.counts());
    List<String> warnings = new ArrayList<>();
    if ((readStatusBits(line) & ENABLED) == 0) {
      warnings.add("Its drive is not enabled; enable the channel at the controller.");
    }
    return warnings;
  }

  /** Refuses a controller that does not have its stage's parameters. */
  private void requireParameters(AptLine line, Velocities velocities, double fastest)
      throws IOException, DeviceException {
    ByteBuffer home = line.ask(Apt.REQ_HOME, CHANNEL, Apt.GET_HOME, 14).numbers();
    ByteBuffer switches = line.ask(Apt.REQ_SWITCHES, CHANNEL, Apt.GET_SWITCHES, 16).numbers();
    int backlash =
        line.ask(Apt.REQ_GENERAL_MOVE, CHANNEL, Apt.GET_GENERAL_MOVE, 6).numbers().getInt(2);
    double homing = home.getInt(6) / stage.velocityCounts();
    String wrong = "";
    if (velocities.highest() <= 0 || velocities.acceleration() <= 0) {
      wrong = "it has no velocity";
    } else if (fastest > 1.01 * stage.fastest()) {
      wrong = "its velocity of " + (float) fastest + " is above the stage's " + stage.fastest();
    } else if (homing <= 0 || homing > 1.01 * stage.fastest()) {
      wrong = "its homing velocity is " + (float) homing;
    } else if (switches.getShort(2) == 0 && switches.getShort(4) == 0) {
      wrong = "it does not know its limit switches";
    } else if (Math.abs(stage.units(backlash)) > stage.travel().high() / 4) {
      wrong = "its backlash correction is " + (float) stage.units(backlash);
    }
    if (!wrong.isEmpty()) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          id()
              + ": the controller does not have the parameters of a "
              + stage.name()
              + " ("
              + wrong
              + "); load them with the vendor's software before it moves.");
    }
  }

  private static Velocities readVelocities(AptLine line) throws IOException {
    ByteBuffer data = line.ask(Apt.REQ_VELOCITIES, CHANNEL, Apt.GET_VELOCITIES, 14).numbers();
    return new Velocities(data.getInt(2), data.getInt(6), data.getInt(10));
  }

  private ByteBuffer readStatusBlock(AptLine line) throws IOException {
    return stage.stepper()
        ? line.ask(Apt.REQ_STEPPER_STATUS, CHANNEL, Apt.GET_STEPPER_STATUS, 14).numbers()
        : line.ask(Apt.REQ_DC_STATUS, CHANNEL, Apt.GET_DC_STATUS, 14).numbers();
  }

  private int readStatusBits(AptLine line) throws IOException {
    return readStatusBlock(line).getInt(10);
  }

  @Override
  protected Motion readMotion(AptLine line) throws IOException {
    ByteBuffer block = readStatusBlock(line);
    int bits = block.getInt(10);
    String fault =
        (bits & MOTION_ERROR) != 0
            ? "the controller reports a motion error"
            : (bits & CURRENT_LIMIT) != 0 ? "the motor current is limited" : "";
    return new Motion(
        (bits & MOVING) != 0, true, (bits & HOMED) != 0, stage.units(block.getInt(2)), fault);
  }

  @Override
  protected void sendMoveTo(AptLine line, double target) throws IOException {
    line.send(Apt.MOVE_ABSOLUTE, channelAnd(stage.position(target)));
  }

  @Override
  protected void sendMoveBy(AptLine line, double distance) throws IOException {
    line.send(Apt.MOVE_RELATIVE, channelAnd(stage.position(distance)));
  }

  private static ByteBuffer channelAnd(int value) {
    return AptMessage.room(6).putShort((short) CHANNEL).putInt(value);
  }

  @Override
  protected void sendReference(AptLine line) throws IOException {
    line.send(Apt.MOVE_HOME, CHANNEL, 0);
  }

  @Override
  protected void sendStop(AptLine line, StopMode mode) throws IOException {
    sendUrgentStop(line, mode);
    readStatusBits(line);
  }

  @Override
  protected void sendUrgentStop(AptLine line, StopMode mode) throws IOException {
    line.send(
        Apt.MOVE_STOP, CHANNEL, mode == StopMode.IMMEDIATE ? STOP_AT_ONCE : STOP_WITH_PROFILE);
  }

  @Override
  protected void resynchronise(AptLine line) throws IOException {
    line.resynchronise();
  }

  // ------------------------------------------------------------------ properties

  @Override
  public List<PropertyDescription> properties() {
    boolean turns = stage.travel().unit() == Unit.DEGREE;
    Unit velocity = turns ? Unit.DEGREE_PER_SECOND : Unit.MILLIMETRE_PER_SECOND;
    return List.of(
        PropertyDescription.number(
            VELOCITY,
            "Velocity",
            "Motion",
            Access.READ_WRITE,
            new Range(stage.fastest() / 1000, fastestCounts(), velocity),
            "Velocity of moves."),
        PropertyDescription.number(
            ACCELERATION,
            "Acceleration",
            "Motion",
            Access.READ,
            Range.unlimited(Unit.NONE),
            "Acceleration of moves, in the unit of the axis per second squared."));
  }

  /** The greatest velocity with room for the rounding to counts. */
  private double fastestCounts() {
    return Math.ceil(stage.fastest() * stage.velocityCounts()) / stage.velocityCounts();
  }

  @Override
  protected PropertyValue readProperty(AptLine line, String name) throws IOException {
    Velocities now = readVelocities(line);
    return PropertyValue.of(
        name.equals(VELOCITY)
            ? now.highest() / stage.velocityCounts()
            : now.acceleration() / stage.accelerationCounts());
  }

  @Override
  protected void writeProperty(AptLine line, String name, PropertyValue value)
      throws IOException, DeviceException {
    double wanted = value instanceof PropertyValue.Number number ? number.value() : 0;
    Velocities now = readVelocities(line);
    line.send(
        Apt.SET_VELOCITIES,
        AptMessage.room(14)
            .putShort((short) CHANNEL)
            .putInt(now.lowest())
            .putInt(now.acceleration())
            .putInt((int) Math.round(wanted * stage.velocityCounts())));
    double taken = readVelocities(line).highest() / stage.velocityCounts();
    axis(stage.travel(), taken, TOLERANCE_COUNTS / stage.counts());
  }
}
