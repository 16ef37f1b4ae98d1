package org.photonbench.device.driver;

import java.time.Duration;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.queue.ConnectionPool;

/**
 * What all instruments of a set-up share.
 *
 * @param watchInterval how often the state of a connected instrument is asked for, in which a loss
 *     or a hand at the instrument is noticed; zero for never
 */
public record DeviceContext(
    ConnectionPool connections, PermitService permits, Duration watchInterval) {
  private static final Duration WATCH_INTERVAL = Duration.ofMillis(500);

  /** A context of its own with nothing permitted. */
  public static DeviceContext create() {
    return new DeviceContext(new ConnectionPool(), new PermitService(), WATCH_INTERVAL);
  }
}
