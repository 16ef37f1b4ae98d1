package org.photonbench.driver.thorlabs;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.InstrumentEntry;

/** Driver of filter wheels FW102C and FW212C. */
@Component(service = DriverFactory.class)
public final class FilterWheelDriver extends ThorlabsDriver {
  public FilterWheelDriver() {
    super(
        "thorlabs-fw102c",
        "Thorlabs filter wheels",
        List.of("FW102C", "FW212C"),
        DeviceKind.FILTER_WHEEL,
        "serial:/dev/ttyUSB0 (115200 8N1)",
        List.of());
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new FilterWheelFw102c(entry, context);
  }
}
