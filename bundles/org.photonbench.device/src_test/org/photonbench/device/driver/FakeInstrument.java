package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.WireFault;

/** An instrument without a wire that notes what reaches it, for tests of the base classes. */
public final class FakeInstrument extends ManagedDevice<FakeInstrument.NoWire> {
  /** Stands for a connection. */
  public record NoWire() implements Closeable {
    @Override
    public void close() {}
  }

  public final List<String> reached = Collections.synchronizedList(new ArrayList<>());
  private final DeviceKind kind;

  /** Closed, it holds up whatever asks for the property {@code slow}. */
  public volatile CountDownLatch gate = new CountDownLatch(0);

  /** So many stops reach it and are not answered. */
  public volatile int unansweredStops;

  /** Whether the stop past the queue throws what it should not. */
  public volatile boolean urgentStopFails;

  /** What is wrong with the wire; null if nothing is. */
  public volatile IOException broken;

  public FakeInstrument(InstrumentEntry entry, DeviceContext context, DeviceKind kind) {
    super(entry, context, NoWire.class);
    this.kind = kind;
  }

  /** Makes it as a driver would be found. */
  public static DriverFactory factory(String id, DeviceKind kind) {
    return new DriverFactory() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String name() {
        return id;
      }

      @Override
      public String vendor() {
        return "Fake";
      }

      @Override
      public List<String> models() {
        return List.of("Fake");
      }

      @Override
      public Set<DeviceKind> kinds() {
        return EnumSet.of(kind);
      }

      @Override
      public String connectionHelp() {
        return "anything";
      }

      @Override
      public Device create(InstrumentEntry entry, DeviceContext context) {
        if (entry.connection().equals("bad driver")) {
          throw new IllegalStateException("a fault of the driver");
        }
        FakeInstrument made = new FakeInstrument(entry, context, kind);
        if (entry.connection().equals("absent")) {
          made.broken = new IOException("nobody is there");
        }
        return made;
      }

      @Override
      public boolean hasTwin() {
        return true;
      }

      @Override
      public Twin startTwin(InstrumentEntry entry, TwinContext context) {
        return new Twin() {
          @Override
          public String connection() {
            return "twin of " + entry.id();
          }

          @Override
          public TwinFaults faults() {
            return new NoFaults();
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  private static final class NoFaults implements TwinFaults {
    @Override
    public void begin(WireFault fault) {}

    @Override
    public void end() {}

    @Override
    public void unplug() {}

    @Override
    public void plug() {}

    @Override
    public void replace(String serial) {}
  }

  private void reach(String what) throws IOException {
    IOException wrong = broken;
    if (wrong != null) {
      throw new IOException(wrong.getMessage());
    }
    reached.add(what);
  }

  @Override
  public DeviceKind kind() {
    return kind;
  }

  @Override
  protected NoWire open(String connection) throws IOException {
    reach("open");
    return new NoWire();
  }

  @Override
  protected DeviceIdentity identify(NoWire wire) throws IOException {
    reach("identify");
    return new DeviceIdentity("Fake", "Fake", "", "");
  }

  @Override
  protected List<String> prepare(NoWire wire) {
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(NoWire wire) throws IOException {
    reach("status");
    return InstrumentStatus.idle();
  }

  @Override
  protected void sendStop(NoWire wire, StopMode mode) throws IOException {
    reach("stop");
    if (unansweredStops > 0) {
      unansweredStops--;
      throw new InterruptedIOException("no answer");
    }
  }

  @Override
  protected void sendUrgentStop(NoWire wire, StopMode mode) {
    if (urgentStopFails) {
      throw new IllegalStateException("a fault of the driver");
    }
  }

  @Override
  protected void sendSafe(NoWire wire) throws IOException {
    reach("safe");
  }

  @Override
  protected void resynchronise(NoWire wire) throws IOException {
    reach("resynchronise");
  }

  @Override
  protected PropertyValue readProperty(NoWire wire, String name) throws IOException {
    reach("begin " + name);
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    reach("read " + name);
    return PropertyValue.of(1);
  }

  @Override
  protected void writeProperty(NoWire wire, String name, PropertyValue value) throws IOException {
    reach("write " + name);
  }

  @Override
  public List<PropertyDescription> properties() {
    List<PropertyDescription> properties = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      properties.add(
          PropertyDescription.number(
              "p" + i,
              "P" + i,
              "Group",
              Access.READ_WRITE,
              Range.unlimited(Unit.NONE),
              "A number."));
    }
    return properties;
  }
}
