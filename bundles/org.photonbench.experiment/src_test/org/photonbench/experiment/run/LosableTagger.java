package org.photonbench.experiment.run;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.device.Capability;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.driver.Step;
import org.photonbench.device.driver.TaskPlan;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;

/** A time tagger that records a photon each millisecond until a test makes it fail. */
final class LosableTagger extends ManagedDevice<Closeable> implements TimeTagger {
  static final String ID = "losable-tagger";

  private final Factory factory;

  private LosableTagger(InstrumentEntry entry, DeviceContext context, Factory factory) {
    super(entry, context, Closeable.class);
    this.factory = factory;
  }

  /** Makes one and breaks it. */
  static final class Factory implements DriverFactory {
    private volatile String failure;
    private volatile boolean madeSafe;

    SetUpSession session(SetUp setUp) {
      return new SetUpSession(setUp, new DriverRegistry(List.of(this)), DeviceContext.create(), 1);
    }

    /** The recording that runs fails for this reason. */
    void lose(String reason) {
      failure = reason;
    }

    boolean wasMadeSafe() {
      return madeSafe;
    }

    @Override
    public String id() {
      return ID;
    }

    @Override
    public String name() {
      return "Losable time tagger";
    }

    @Override
    public String vendor() {
      return "Test";
    }

    @Override
    public List<String> models() {
      return List.of();
    }

    @Override
    public Set<DeviceKind> kinds() {
      return Set.of(DeviceKind.TIME_TAGGER);
    }

    @Override
    public String connectionHelp() {
      return "";
    }

    @Override
    public Device create(InstrumentEntry entry, DeviceContext context) {
      return new LosableTagger(entry, context, this);
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
          return "test";
        }

        @Override
        public TwinFaults faults() {
          throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
          // Nothing runs.
        }
      };
    }
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.TIME_TAGGER;
  }

  @Override
  public List<Capability> capabilities() {
    return List.of();
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of();
  }

  @Override
  protected Closeable open(String connection) {
    return () -> {};
  }

  @Override
  protected DeviceIdentity identify(Closeable connection) {
    return new DeviceIdentity("Test", "Losable", "1", "1");
  }

  @Override
  protected List<String> prepare(Closeable connection) {
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(Closeable connection) {
    return InstrumentStatus.idle();
  }

  @Override
  protected void sendStop(Closeable connection, StopMode mode) {
    // It stands.
  }

  @Override
  protected void sendSafe(Closeable connection) {
    factory.madeSafe = true;
  }

  @Override
  protected void resynchronise(Closeable connection) {
    // Nothing is on the line.
  }

  @Override
  protected PropertyValue readProperty(Closeable connection, String name) throws IOException {
    throw new IOException("no properties");
  }

  @Override
  protected void writeProperty(Closeable connection, String name, PropertyValue value)
      throws IOException {
    throw new IOException("no properties");
  }

  @Override
  public int channels() {
    return 2;
  }

  @Override
  public List<Mode> modes() {
    return List.of(Mode.T2, Mode.T3);
  }

  @Override
  public double syncRate() {
    return 1e6;
  }

  @Override
  public double[] countRates() {
    return new double[] {500, 500};
  }

  @Override
  public DeviceTask<Recording> record(Request request) throws DeviceException {
    return start(new Failing(request));
  }

  private final class Failing implements TaskPlan<Closeable, Recording> {
    private final Request request;
    private final PhotonBlock block = new PhotonBlock(RecordMode.T3);
    private PtuWriter writer;
    private long time;

    Failing(Request request) {
      this.request = request;
    }

    @Override
    public String name() {
      return "Record";
    }

    @Override
    public Duration deadline() {
      return request.duration().plusSeconds(10);
    }

    @Override
    public void begin(Closeable connection) throws IOException {
      writer =
          PtuWriter.create(
              request.file(),
              OutputMode.DIRECT,
              new RecordingDescription(
                  TimeBase.t3(1e-6, 1e-12),
                  "test",
                  Optional.empty(),
                  "",
                  OptionalDouble.of(1e6),
                  List.of(),
                  "test",
                  "1"),
              PtuOptions.DEFAULT);
    }

    @Override
    public Step<Recording> poll(Closeable connection) throws IOException {
      block.clear();
      for (int i = 0; i < 50; i++) {
        time += 1000;
        block.add(time, i % 2, 100);
      }
      writer.write(block);
      writer.flush();
      if (factory.failure != null) {
        writer.close();
        return Step.failed(factory.failure);
      }
      return Step.running(0, "records");
    }
  }
}
