package org.photonbench.driver.thorlabs;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/**
 * An instrument with a line of text.
 *
 * @param <C> its line
 */
abstract class ThorlabsDevice<C extends Closeable> extends ManagedDevice<C> implements WireLogged {
  private final WireLog log = new WireLog();
  private final List<PropertyDescription> described;

  ThorlabsDevice(
      InstrumentEntry entry,
      DeviceContext context,
      Class<C> type,
      List<PropertyDescription> described) {
    super(entry, context, type);
    this.described = List.copyOf(described);
  }

  /** Takes over an open connection. */
  abstract C line(Connection connection);

  @Override
  protected final C open(String connection) throws IOException, DeviceException {
    return line(Lines.open(id(), connection, SerialSettings.of(115_200), log));
  }

  @Override
  public final WireLog wireLog() {
    return log;
  }

  @Override
  public List<PropertyDescription> properties() {
    return described;
  }
}
