package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyDescription.Type;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.Step;
import org.photonbench.device.driver.TaskPlan;
import org.photonbench.device.kind.FilterWheel;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Connection;

/** Filter wheels FW102C and FW212C. */
final class FilterWheelFw102c extends ThorlabsDevice<PromptLine> implements FilterWheel {
  private static final List<String> SPEEDS = List.of("slow", "fast");

  /** The slowest full turn takes less. */
  private static final Duration LONGEST_TURN = Duration.ofSeconds(15);

  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final String PLACE = "place";
  private static final String SPEED = "speed";

  private volatile int places;

  FilterWheelFw102c(InstrumentEntry entry, DeviceContext context) {
    super(
        entry,
        context,
        PromptLine.class,
        List.of(
            new PropertyDescription(
                PLACE,
                "Place",
                "Wheel",
                Type.INTEGER,
                Access.READ,
                new Range(1, 12, Unit.NONE),
                List.of(),
                "Place of the filter that is in the beam."),
            PropertyDescription.choice(
                SPEED, "Speed", "Wheel", Access.READ_WRITE, SPEEDS, "How fast the wheel turns.")));
  }

  @Override
  PromptLine line(Connection connection) {
    return new PromptLine(connection);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.FILTER_WHEEL;
  }

  @Override
  protected DeviceIdentity identify(PromptLine line) throws IOException, DeviceException {
    return Identities.ofWords(line.ask("*idn?"));
  }

  @Override
  protected List<String> prepare(PromptLine line) throws IOException, DeviceException {
    places = line.askInteger("pcount?");
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(PromptLine line) throws IOException, DeviceException {
    if (!line.hasEnded(GLANCE)) {
      return new InstrumentStatus(DeviceState.BUSY, "the wheel turns");
    }
    return new InstrumentStatus(DeviceState.IDLE, "place " + line.askInteger("pos?"));
  }

  /** A wheel that turns cannot be stopped: it is waited for. */
  @Override
  protected void sendStop(PromptLine line, StopMode mode) throws IOException, DeviceException {
    line.hasEnded(GLANCE);
  }

  @Override
  protected void resynchronise(PromptLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  protected PropertyValue readProperty(PromptLine line, String name)
      throws IOException, DeviceException {
    if (name.equals(PLACE)) {
      return PropertyValue.of(line.askInteger("pos?"));
    }
    int speed = line.askInteger("speed?");
    return PropertyValue.of(SPEEDS.get(speed));
  }

  @Override
  protected void writeProperty(PromptLine line, String name, PropertyValue value)
      throws IOException, DeviceException {
    line.ask("speed=" + SPEEDS.indexOf(value.text()));
  }

  @Override
  public int places() {
    return places;
  }

  @Override
  public int place() throws DeviceException {
    return exchange("place", line -> line.askInteger("pos?"));
  }

  @Override
  public DeviceTask<Void> select(int place) throws DeviceException {
    if (place < 1 || place > places) {
      throw new DeviceException(
          Reason.LIMIT, id() + " has the places 1 to " + places + ", not " + place + ".");
    }
    return start(
        new TaskPlan<PromptLine, Void>() {
          @Override
          public String name() {
            return "Turn to place " + place;
          }

          @Override
          public Duration deadline() {
            return LONGEST_TURN;
          }

          @Override
          public void begin(PromptLine line) throws IOException {
            line.begin("pos=" + place);
          }

          @Override
          public Step<Void> poll(PromptLine line) throws IOException, DeviceException {
            if (!line.hasEnded(GLANCE)) {
              return Step.running(Double.NaN, "turns");
            }
            int now = line.askInteger("pos?");
            return now == place
                ? Step.done("place " + now, null)
                : Step.halted("It stands at place " + now + ", turned by hand or blocked.");
          }
        });
  }
}
