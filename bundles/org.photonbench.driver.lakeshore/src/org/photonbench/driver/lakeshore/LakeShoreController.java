package org.photonbench.driver.lakeshore;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.device.Amount;
import org.photonbench.device.Capability;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Reading;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.log.LoggedConnection;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/** One control output of a temperature controller with the sensor that it follows. */
final class LakeShoreController extends ManagedDevice<LakeShoreLine>
    implements TemperatureController, WireLogged {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** Settings of its serial port. */
  static final SerialSettings LINE =
      new SerialSettings(57_600, 7, SerialSettings.Parity.ODD, 1, SerialSettings.Handshake.NONE);

  private static final double HIGHEST = 500;
  private static final double FASTEST = 100;

  private final WireLog log = new WireLog();
  private final int output;
  private final String sensor;
  private final double tolerance;
  private final Duration settleTime;
  private final String heatingRange;
  private volatile LakeShoreModel model = LakeShoreModel.of("MODEL336");
  private volatile List<PropertyDescription> properties = List.of();

  /**
   * An instrument.
   *
   * @throws DeviceException if an option of the entry makes no sense
   */
  LakeShoreController(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    super(entry, context, LakeShoreLine.class);
    LakeShoreOptions options = LakeShoreOptions.of(entry);
    output = options.output();
    sensor = options.sensor();
    tolerance = options.tolerance();
    settleTime = options.settleTime();
    heatingRange = options.heaterRange();
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.TEMPERATURE_CONTROLLER;
  }

  @Override
  public List<PropertyDescription> properties() {
    return properties;
  }

  @Override
  public List<Capability> capabilities() {
    return List.of(
        new Capability("Sensors", String.join(", ", model.sensors()), false),
        new Capability("Outputs", Integer.toString(model.outputs()), false));
  }

  // ------------------------------------------------------------------ the device's hooks

  @Override
  protected LakeShoreLine open(String connection) throws IOException, DeviceException {
    try {
      Connector connector =
          Connector.of(Address.parse(connection), Optional.of(LINE), CONNECT_TIMEOUT);
      return new LakeShoreLine(LoggedConnection.around(connector, log).open());
    } catch (IllegalArgumentException e) {
      throw new DeviceException(Reason.UNREACHABLE, id() + ": " + e.getMessage(), e);
    }
  }

  @Override
  protected DeviceIdentity identify(LakeShoreLine line) throws IOException {
    String[] parts = line.askList("*IDN?", 4);
    return new DeviceIdentity("Lake Shore", parts[1], parts[2], parts[3]);
  }

  @Override
  protected List<String> prepare(LakeShoreLine line) throws IOException, DeviceException {
    String name = line.askList("*IDN?", 4)[1];
    model = LakeShoreModel.of(name);
    if (output > model.outputs() || !model.sensors().contains(sensor)) {
      throw new DeviceException(
          Reason.PROPERTY,
          id()
              + ": a "
              + name
              + " has outputs 1 to "
              + model.outputs()
              + " and sensors "
              + String.join(", ", model.sensors())
              + ", so correct output "
              + output
              + " or sensor "
              + sensor
              + " in the set-up.");
    }
    properties = LakeShoreProperties.all(model, output, HIGHEST, FASTEST);
    List<String> warnings = new ArrayList<>();
    if (!model.isKnown()) {
      warnings.add(
          "It says that it is a "
              + name
              + ", which this driver does not know; its outputs and"
              + " ranges may be others.");
    }
    String[] mode = line.askList("OUTMODE? " + output, 3);
    String followed = sensorOf(mode[1]);
    if (!followed.equals(sensor)) {
      warnings.add(
          "Output "
              + output
              + " follows sensor "
              + followed
              + ", not "
              + sensor
              + " as in the set-up; set it at the instrument.");
    }
    if (line.askNumber("TLIMIT? " + sensor) == 0) {
      warnings.add(
          "Sensor "
              + sensor
              + " has no temperature limit, so nothing turns the heater off by"
              + " itself; set the property limit."
              + sensor
              + ".");
    }
    return warnings;
  }

  /** The input of an output as OUTMODE numbers it: 0 none, 1 A, 2 B... */
  private static String sensorOf(String number) {
    return number.matches("[1-8]") ? Character.toString('A' + number.charAt(0) - '1') : "none";
  }

  @Override
  protected InstrumentStatus readStatus(LakeShoreLine line) throws IOException {
    int status = line.askInteger("RDGST? " + sensor);
    if (status != 0) {
      return new InstrumentStatus(
          DeviceState.FAULT, "sensor " + sensor + ": " + SensorStatus.text(status));
    }
    return line.askInteger("RAMPST? " + output) == 1 && line.askInteger("RANGE? " + output) != 0
        ? new InstrumentStatus(DeviceState.BUSY, "the set point ramps")
        : InstrumentStatus.idle();
  }

  /** Gently, the ramp ends and the temperature of now is held; at once, the heater goes off. */
  @Override
  protected void sendStop(LakeShoreLine line, StopMode mode) throws IOException, DeviceException {
    if (mode == StopMode.IMMEDIATE) {
      sendSafe(line);
      return;
    }
    if (line.askInteger("RAMPST? " + output) == 1) {
      double rate = rampRate(line);
      double now = line.askNumber("KRDG? " + sensor);
      // In this order the set point does not jump to the end of the ramp in between.
      line.command("SETP %d,%.3f", output, now);
      line.command("RAMP %d,0,%.1f", output, rate);
    }
  }

  /** All heaters of the controller go off, the own one first. */
  @Override
  protected void sendSafe(LakeShoreLine line) throws IOException, DeviceException {
    line.command("RANGE %d,0", output);
    for (int each = 1; each <= model.outputs(); each++) {
      if (each != output) {
        line.command("RANGE %d,0", each);
      }
    }
    for (int each = 1; each <= model.outputs(); each++) {
      if (line.askInteger("RANGE? " + each) != 0) {
        throw new DeviceException(
            Reason.INSTRUMENT, id() + ": the heater of output " + each + " does not go off.");
      }
    }
  }

  @Override
  protected void resynchronise(LakeShoreLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  protected PropertyValue readProperty(LakeShoreLine line, String name)
      throws IOException, DeviceException {
    return LakeShoreProperties.read(line, model, output, name);
  }

  @Override
  protected void writeProperty(LakeShoreLine line, String name, PropertyValue value)
      throws IOException, DeviceException {
    boolean heats =
        name.equals(LakeShoreProperties.HEATER_RANGE) && !value.text().equals("off")
            || name.equals(LakeShoreProperties.SET_POINT)
                && line.askInteger("RANGE? " + output) != 0;
    if (heats) {
      context().permits().require(Hazard.HEATING, id());
    }
    if (name.equals(LakeShoreProperties.SET_POINT)) {
      limits().check(id(), TEMPERATURE, new Amount(number(value), Unit.KELVIN));
    }
    LakeShoreProperties.write(line, model, output, name, value);
  }

  private static double number(PropertyValue value) {
    return value instanceof PropertyValue.Number number ? number.value() : Double.NaN;
  }

  private double rampRate(LakeShoreLine line) throws IOException {
    return LakeShoreProperties.part(line, "RAMP? " + output, 2, 1);
  }

  // ------------------------------------------------------------------ TemperatureController

  @Override
  public List<String> sensors() {
    return model.sensors();
  }

  @Override
  public Reading temperature(String which) throws DeviceException {
    if (!model.sensors().contains(which)) {
      throw new DeviceException(
          Reason.PROPERTY,
          id() + " has no sensor " + which + ", only " + String.join(", ", model.sensors()) + ".");
    }
    return exchange(
        "temperature " + which,
        line -> {
          int status = line.askInteger("RDGST? " + which);
          double value = status == 0 ? line.askNumber("KRDG? " + which) : Double.NaN;
          String source =
              status == 0 ? "KRDG? " + which : "sensor " + which + ": " + SensorStatus.text(status);
          return new Reading(
              value, OptionalDouble.empty(), Unit.KELVIN, Instant.now(), source, isTwin());
        });
  }

  @Override
  public Amount setPoint() throws DeviceException {
    return new Amount(
        exchange("set point", line -> line.askNumber("SETP? " + output)), Unit.KELVIN);
  }

  @Override
  public Reading heaterOutput() throws DeviceException {
    double percent = exchange("heater", line -> line.askNumber("HTR? " + output));
    return new Reading(
        percent, OptionalDouble.empty(), Unit.PERCENT, Instant.now(), "HTR? " + output, isTwin());
  }

  @Override
  public void heaterOff() throws DeviceException {
    write(LakeShoreProperties.HEATER_RANGE, PropertyValue.of("off"));
  }

  @Override
  public DeviceTask<Void> rampTo(Amount temperature, double ratePerMinute) throws DeviceException {
    Amount target;
    try {
      target = temperature.in(Unit.KELVIN);
    } catch (IllegalArgumentException e) {
      throw new DeviceException(Reason.PROPERTY, id() + ": " + e.getMessage(), e);
    }
    limits().check(id(), TEMPERATURE, target);
    if (!(ratePerMinute >= 0.1 && ratePerMinute <= FASTEST)) {
      throw new DeviceException(
          Reason.LIMIT,
          id() + " ramps at 0.1 to " + FASTEST + " K/min, not at " + ratePerMinute + ".");
    }
    if (!new Range(0, HIGHEST, Unit.KELVIN).contains(target)) {
      throw new DeviceException(
          Reason.LIMIT, id() + " goes from 0 to " + HIGHEST + " K, not to " + target + ".");
    }
    context().permits().require(Hazard.HEATING, id());
    double from = temperature(sensor).value();
    return start(
        new LakeShoreRamp(
            new LakeShoreRamp.Aim(
                output,
                sensor,
                model.ranges(output).indexOf(rangeFor(model)),
                target.value(),
                ratePerMinute,
                tolerance,
                settleTime),
            Math.abs(target.value() - from)));
  }

  private String rangeFor(LakeShoreModel known) throws DeviceException {
    List<String> ranges = known.ranges(output);
    String wanted = heatingRange.isEmpty() ? ranges.getLast() : heatingRange;
    if (!ranges.contains(wanted) || wanted.equals("off")) {
      throw new DeviceException(
          Reason.PROPERTY,
          id()
              + ": the heater of output "
              + output
              + " has the ranges "
              + String.join(", ", ranges.subList(1, ranges.size()))
              + ", not "
              + wanted
              + "; correct heater-range in the set-up.");
    }
    return wanted;
  }

  @Override
  protected boolean isSafeWhenLeft() {
    return false; // a cryostat is left at its temperature
  }
}
