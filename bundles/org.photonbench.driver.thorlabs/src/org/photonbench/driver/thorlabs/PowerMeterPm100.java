package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.photonbench.device.Amount;
import org.photonbench.device.Capability;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyDescription.Type;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Reading;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.Step;
import org.photonbench.device.driver.TaskPlan;
import org.photonbench.device.kind.PowerMeter;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Connection;

/** Power meters PM100. */
final class PowerMeterPm100 extends ThorlabsDevice<ScpiLine> implements PowerMeter {
  private static final String WAVELENGTH = "wavelength";
  private static final String AVERAGES = "averages";
  private static final String AUTO_RANGE = "auto-range";
  private static final String POWER = "power";

  /** SCPI's value for what is over the range. */
  private static final double OVER_RANGE = 9e36;

  private static final Duration LONGEST_ZERO = Duration.ofSeconds(60);

  private volatile List<PropertyDescription> properties = List.of();
  private volatile String sensor = "";

  PowerMeterPm100(InstrumentEntry entry, DeviceContext context) {
    super(entry, context, ScpiLine.class, List.of());
  }

  @Override
  ScpiLine line(Connection connection) {
    return new ScpiLine(connection);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.POWER_METER;
  }

  @Override
  public List<PropertyDescription> properties() {
    return properties;
  }

  @Override
  public List<Capability> capabilities() {
    return List.of(new Capability("Sensor", sensor, true));
  }

  @Override
  protected DeviceIdentity identify(ScpiLine line) throws IOException {
    return Identities.ofList(line.ask("*IDN?"));
  }

  @Override
  protected List<String> prepare(ScpiLine line) throws IOException {
    String[] head = line.ask("SYST:SENSOR:IDN?").split(",", -1);
    sensor = head[0].strip() + (head.length > 1 ? ", serial number " + head[1].strip() : "");
    Range wavelengths =
        new Range(
            line.askNumber("SENS:CORR:WAV? MIN"),
            line.askNumber("SENS:CORR:WAV? MAX"),
            Unit.NANOMETRE);
    List<PropertyDescription> all = new ArrayList<>();
    all.add(
        PropertyDescription.number(
            WAVELENGTH,
            "Wavelength",
            "Measurement",
            Access.READ_WRITE,
            wavelengths,
            "Wavelength for which the sensor's calibration is taken."));
    all.add(
        PropertyDescription.number(
            POWER,
            "Power",
            "Measurement",
            Access.READ,
            Range.unlimited(Unit.WATT),
            "Optical power at the wavelength that is set; NaN if it is over the range."));
    all.add(
        new PropertyDescription(
            AVERAGES,
            "Averages",
            "Measurement",
            Type.INTEGER,
            Access.READ_WRITE,
            new Range(1, 30_000, Unit.NONE),
            List.of(),
            "Samples that one reading averages, about 0.3 ms each."));
    all.add(
        PropertyDescription.flag(
            AUTO_RANGE,
            "Automatic range",
            "Measurement",
            Access.READ_WRITE,
            "Whether it chooses its range by itself."));
    properties = List.copyOf(all);
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(ScpiLine line) throws IOException {
    line.askNumber("SENS:CORR:WAV?");
    return InstrumentStatus.idle();
  }

  @Override
  protected void sendStop(ScpiLine line, StopMode mode) throws IOException {
    // It moves nothing; a zero adjustment that runs ends by itself.
    line.askNumber("SENS:CORR:WAV?");
  }

  @Override
  protected void resynchronise(ScpiLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  protected PropertyValue readProperty(ScpiLine line, String name) throws IOException {
    return switch (name) {
      case WAVELENGTH -> PropertyValue.of(line.askNumber("SENS:CORR:WAV?"));
      case AVERAGES -> PropertyValue.of(line.askNumber("SENS:AVER:COUN?"));
      case AUTO_RANGE -> PropertyValue.of(line.askNumber("SENS:POW:RANG:AUTO?") != 0);
      default -> PropertyValue.of(readPower(line));
    };
  }

  private static double readPower(ScpiLine line) throws IOException {
    double watts = line.askNumber("READ?");
    return Math.abs(watts) < OVER_RANGE ? watts : Double.NaN;
  }

  @Override
  protected void writeProperty(ScpiLine line, String name, PropertyValue value)
      throws IOException, DeviceException {
    double number = value instanceof PropertyValue.Number given ? given.value() : 0;
    switch (name) {
      case WAVELENGTH -> line.command(String.format(Locale.ROOT, "SENS:CORR:WAV %.3f", number));
      case AVERAGES -> line.command("SENS:AVER:COUN " + Math.round(number));
      default -> line.command("SENS:POW:RANG:AUTO " + (value.text().equals("on") ? 1 : 0));
    }
  }

  @Override
  public Reading power() throws DeviceException {
    double watts = exchange("power", PowerMeterPm100::readPower);
    return new Reading(
        watts,
        OptionalDouble.empty(),
        Unit.WATT,
        Instant.now(),
        Double.isNaN(watts) ? "the power is over the range" : "READ?",
        isTwin());
  }

  @Override
  public Amount wavelength() throws DeviceException {
    return new Amount(
        exchange(WAVELENGTH, line -> line.askNumber("SENS:CORR:WAV?")), Unit.NANOMETRE);
  }

  @Override
  public Amount setWavelength(Amount wavelength) throws DeviceException {
    try {
      PropertyValue taken =
          write(WAVELENGTH, PropertyValue.of(wavelength.in(Unit.NANOMETRE).value()));
      return new Amount(((PropertyValue.Number) taken).value(), Unit.NANOMETRE);
    } catch (IllegalArgumentException e) {
      throw new DeviceException(DeviceException.Reason.PROPERTY, id() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public DeviceTask<Void> zero() throws DeviceException {
    return start(
        new TaskPlan<ScpiLine, Void>() {
          @Override
          public String name() {
            return "Adjust the zero";
          }

          @Override
          public Duration deadline() {
            return LONGEST_ZERO;
          }

          @Override
          public void begin(ScpiLine line) throws IOException, DeviceException {
            line.command("SENS:CORR:COLL:ZERO:INIT");
          }

          @Override
          public Step<Void> poll(ScpiLine line) throws IOException {
            return line.askNumber("SENS:CORR:COLL:ZERO:STAT?") == 0
                ? Step.done("the zero is adjusted", null)
                : Step.running(Double.NaN, "adjusts the zero");
          }
        });
  }
}
