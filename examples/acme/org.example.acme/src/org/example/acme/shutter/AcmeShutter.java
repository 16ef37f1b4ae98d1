package org.example.acme.shutter;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connector;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.log.LoggedConnection;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;

/** One shutter. To stop it is to close it. */
final class AcmeShutter extends ManagedDevice<ShutterLine> implements Shutter, WireLogged {
  private static final SerialSettings SERIAL = SerialSettings.of(9600);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  private final WireLog log = new WireLog();

  AcmeShutter(InstrumentEntry entry, DeviceContext context) {
    super(entry, context, ShutterLine.class);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.SHUTTER;
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  protected ShutterLine open(String connection) throws IOException {
    Connector connector =
        Connector.of(Address.parse(connection), Optional.of(SERIAL), CONNECT_TIMEOUT);
    return new ShutterLine(LoggedConnection.around(connector, log).open());
  }

  @Override
  protected DeviceIdentity identify(ShutterLine line) throws IOException, DeviceException {
    String[] words = line.ask("WHO").split(" ");
    if (words.length != 3) {
      throw new UnexpectedReplyException("'WHO' was not answered by maker, model and serial.");
    }
    return new DeviceIdentity(words[0], words[1], words[2], "");
  }

  @Override
  protected List<String> prepare(ShutterLine line) {
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(ShutterLine line) throws IOException, DeviceException {
    return new InstrumentStatus(DeviceState.IDLE, line.isOpen() ? "open" : "closed");
  }

  private void move(ShutterLine line, boolean open) throws IOException, DeviceException {
    line.ask(open ? "OPEN" : "CLOSE");
    if (line.isOpen() != open) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          id() + (open ? " does not open." : " does not close.") + " Check its cable and its key.");
    }
  }

  @Override
  protected void sendStop(ShutterLine line, StopMode mode) throws IOException, DeviceException {
    move(line, false);
  }

  @Override
  protected void resynchronise(ShutterLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of();
  }

  @Override
  protected PropertyValue readProperty(ShutterLine line, String name) {
    throw new IllegalArgumentException("no property " + name);
  }

  @Override
  protected void writeProperty(ShutterLine line, String name, PropertyValue value) {
    throw new IllegalArgumentException("no property " + name);
  }

  @Override
  public boolean isOpen() throws DeviceException {
    return exchange("is it open", ShutterLine::isOpen);
  }

  @Override
  public void setOpen(boolean open) throws DeviceException {
    if (open) {
      configure(
          "open",
          line -> {
            move(line, true);
            return null;
          });
    } else {
      safely(
          "close",
          line -> {
            move(line, false);
            return null;
          });
    }
  }
}
