package org.photonbench.driver.zaber;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.driver.zaber.twin.ZaberTwin;

/** Zaber stages. */
@Component(service = DriverFactory.class)
public final class ZaberDriverFactory implements DriverFactory {
  public static final String ID = "zaber-ascii";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Zaber stage (ASCII)";
  }

  @Override
  public String vendor() {
    return "Zaber";
  }

  @Override
  public List<String> models() {
    return List.of("X-LSM", "X-LRM", "X-LHM", "X-MCC");
  }

  @Override
  public Set<DeviceKind> kinds() {
    return EnumSet.of(DeviceKind.POSITIONER);
  }

  @Override
  public String connectionHelp() {
    return "serial:/dev/ttyUSB0, or tcp://HOST:55550";
  }

  @Override
  public List<String> optionsHelp() {
    return List.of(
        "device: number in the chain, 1 if not given",
        "axis: number of the axis, 1 if not given",
        "step: size of a microstep in mm, from the data sheet of the stage; must be given");
  }

  @Override
  public InstrumentEntry example(InstrumentEntry bare) {
    return bare.withOption("step", "0.000047625");
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new ZaberStage(entry, context);
  }

  @Override
  public boolean hasTwin() {
    return true;
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    return ZaberTwin.start(entry, context);
  }
}
