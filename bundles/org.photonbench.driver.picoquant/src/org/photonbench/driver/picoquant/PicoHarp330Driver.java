package org.photonbench.driver.picoquant;

import org.osgi.service.component.annotations.Component;
import org.photonbench.device.driver.DriverFactory;

/** Driver of PicoQuant PicoHarp 330. */
@Component(service = DriverFactory.class)
public final class PicoHarp330Driver extends PicoQuantDriver {
  private static final int TWIN = 3;

  public PicoHarp330Driver() {
    super(HarpFamily.PICOHARP_330, TWIN);
  }
}
