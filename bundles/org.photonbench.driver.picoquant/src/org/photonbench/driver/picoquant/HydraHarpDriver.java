package org.photonbench.driver.picoquant;

import org.osgi.service.component.annotations.Component;
import org.photonbench.device.driver.DriverFactory;

/** Driver of PicoQuant HydraHarp. */
@Component(service = DriverFactory.class)
public final class HydraHarpDriver extends PicoQuantDriver {
  private static final int TWIN = 2;

  public HydraHarpDriver() {
    super(HarpFamily.HYDRAHARP, TWIN);
  }
}
