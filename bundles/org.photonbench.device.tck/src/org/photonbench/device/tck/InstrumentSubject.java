package org.photonbench.device.tck;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Range;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinFaults;

/**
 * A driver on the instrument of a set-up, real or not. Nothing can be broken there on demand and
 * nobody looks past the wire, so only some clauses can be tried.
 */
public final class InstrumentSubject implements ContractSubject {
  private final Device device;
  private final DeviceContext context;
  private final Optional<Range> range;

  private InstrumentSubject(Device device, DeviceContext context, Optional<Range> range) {
    this.device = device;
    this.context = context;
    this.range = range;
  }

  /**
   * Makes the driver of an entry.
   *
   * @param range where it may be moved; empty if it must not be moved at all
   */
  public static InstrumentSubject open(
      DriverFactory driver, InstrumentEntry entry, Optional<Range> range) throws DeviceException {
    DeviceContext context = DeviceContext.create();
    return new InstrumentSubject(driver.create(entry, context), context, range);
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
    return Optional.empty();
  }

  @Override
  public OptionalDouble truth(String quantity) {
    return OptionalDouble.empty();
  }

  @Override
  public Set<Need> offers() {
    return range.isPresent() ? EnumSet.of(Need.ACTION) : EnumSet.noneOf(Need.class);
  }

  @Override
  public Range range(Positioner positioner) {
    return range.orElseGet(positioner::travel);
  }

  /** Leaves it safe and disconnected. */
  @Override
  public void close() {
    if (device.state().isConnected()) {
      device.makeSafe();
    }
    device.disconnect();
  }
}
