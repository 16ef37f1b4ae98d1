package org.photonbench.device.tck;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.queue.ConnectionPool;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.Mechanics;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.TwinWorld;

/** A driver on its twin. */
public final class TwinSubject implements ContractSubject {
  private static final Duration WATCH_INTERVAL = Duration.ofMillis(100);

  private final Twin twin;
  private final TwinWorld world;
  private final DeviceContext context;
  private final Device device;

  private TwinSubject(Twin twin, TwinWorld world, DeviceContext context, Device device) {
    this.twin = twin;
    this.world = world;
    this.context = context;
    this.device = device;
  }

  /**
   * Starts the twin of an entry and makes the driver for it.
   *
   * @param seed of the twin
   */
  public static TwinSubject open(DriverFactory driver, InstrumentEntry entry, long seed)
      throws DeviceException {
    TwinWorld world = new TwinWorld();
    Twin twin = driver.startTwin(entry, new TwinContext(seed, world));
    try {
      DeviceContext context =
          new DeviceContext(new ConnectionPool(), new PermitService(), WATCH_INTERVAL);
      Device device = driver.create(entry.withConnection(twin.connection()), context);
      return new TwinSubject(twin, world, context, device);
    } catch (DeviceException | RuntimeException e) {
      twin.close();
      throw e;
    }
  }

  @Override
  public Device device() {
    return device;
  }

  @Override
  public DeviceContext context() {
    return context;
  }

  @Override
  public Optional<TwinFaults> faults() {
    return Optional.of(twin.faults());
  }

  @Override
  public OptionalDouble truth(String quantity) {
    return world.value(device.id(), quantity);
  }

  @Override
  public Set<Need> offers() {
    Set<Need> offers = EnumSet.of(Need.ACTION, Need.WIRE_FAULTS, Need.TRUTH);
    if (twin.faults().happen(Mechanics.FREE)) {
      offers.add(Need.MECHANICS);
    }
    return offers;
  }

  @Override
  public void close() {
    twin.faults().end();
    device.disconnect();
    twin.close();
  }
}
