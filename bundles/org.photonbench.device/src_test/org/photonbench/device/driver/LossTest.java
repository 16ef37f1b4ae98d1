package org.photonbench.device.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.queue.ConnectionPool;
import org.photonbench.device.setup.InstrumentEntry;

/** What happens when an instrument is lost. */
class LossTest {
  private final ConnectionPool pool = new ConnectionPool();
  private final FakeInstrument instrument =
      new FakeInstrument(
          InstrumentEntry.of("fake", "fake", false, "here"),
          new DeviceContext(pool, new PermitService(), Duration.ZERO),
          DeviceKind.POSITIONER);

  /** The broken connection is closed a little later; who connects in between must not get it. */
  @Test
  void whoSeesTheLossGetsAConnectionOfItsOwn() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    instrument.connect();
    instrument.addListener((device, state, reason) -> {
      if (state == DeviceState.LOST) {
        try (Closeable lease =
            pool.acquire(
                "here",
                FakeInstrument.NoWire.class,
                () -> {
                  opened.incrementAndGet();
                  return new FakeInstrument.NoWire();
                })) {
          assertEquals(1, opened.get(), lease::toString);
        } catch (IOException | DeviceException e) {
          opened.set(-1);
        }
      }
    });
    instrument.broken = new IOException("the wire is cut");
    assertThrows(DeviceException.class, () -> instrument.read("p1"));
    assertEquals(DeviceState.LOST, instrument.state());
    assertEquals(1, opened.get());
    instrument.broken = null;
    instrument.connect();
    assertTrue(instrument.state().isConnected());
    instrument.disconnect();
  }
}
