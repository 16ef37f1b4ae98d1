package org.photonbench.device.tck;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.Range;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.twin.TwinFaults;

/** A driver with its instrument on which clauses are tried: not connected, nothing permitted. */
public interface ContractSubject extends AutoCloseable {
  Device device();

  /** The context in which the device was made. */
  DeviceContext context();

  /** How to make its wire and its mechanics misbehave; empty for hardware. */
  Optional<TwinFaults> faults();

  /**
   * What is really the case at the instrument, past its wire.
   *
   * @param quantity {@code position} (m or degrees), {@code moving}, {@code emission}, {@code
   *     open}, {@code heater} (1 or 0)
   * @return empty if nobody knows
   */
  OptionalDouble truth(String quantity);

  /** What this subject offers. */
  Set<Need> offers();

  /** Where a positioner may be moved in the trial; asked after it was connected. */
  default Range range(Positioner positioner) {
    return positioner.travel();
  }

  @Override
  void close();

  /** Makes subjects, a fresh one for each clause. */
  interface Factory {
    ContractSubject open() throws Exception;
  }
}
