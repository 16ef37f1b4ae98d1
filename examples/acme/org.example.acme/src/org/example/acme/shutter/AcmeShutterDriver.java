package org.example.acme.shutter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.example.acme.shutter.twin.ShutterTwin;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;

/** Driver of Acme shutters. */
@Component(service = DriverFactory.class)
public final class AcmeShutterDriver implements DriverFactory {
  public static final String ID = "acme-shutter";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Acme shutter";
  }

  @Override
  public String vendor() {
    return "Acme";
  }

  @Override
  public List<String> models() {
    return List.of("Blink");
  }

  @Override
  public Set<DeviceKind> kinds() {
    return EnumSet.of(DeviceKind.SHUTTER);
  }

  @Override
  public String connectionHelp() {
    return "serial:/dev/ttyUSB0";
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) {
    return new AcmeShutter(entry, context);
  }

  @Override
  public boolean hasTwin() {
    return true;
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    return ShutterTwin.start(entry, context);
  }
}
