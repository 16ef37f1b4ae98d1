package org.photonbench.driver.picoquant;

import org.osgi.service.component.annotations.Component;
import org.photonbench.device.driver.DriverFactory;

/** Driver of PicoQuant MultiHarp. */
@Component(service = DriverFactory.class)
public final class MultiHarpDriver extends PicoQuantDriver {
  private static final int TWIN = 1;

  public MultiHarpDriver() {
    super(HarpFamily.MULTIHARP, TWIN);
  }
}
