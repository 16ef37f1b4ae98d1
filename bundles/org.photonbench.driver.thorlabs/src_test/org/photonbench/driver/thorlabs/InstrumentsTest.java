package org.photonbench.driver.thorlabs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.kind.FilterWheel;
import org.photonbench.device.kind.PowerMeter;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinWorld;

/** What the wheel, the shutter and the power meter do besides the contract. */
@Timeout(120)
class InstrumentsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private interface Trial<D> {
    void on(D device, TwinWorld world) throws Exception;
  }

  private static <D> void on(DriverFactory driver, Class<D> kind, Trial<D> trial) throws Exception {
    InstrumentEntry entry = InstrumentEntry.of("it", driver.id(), true, "");
    TwinWorld world = new TwinWorld();
    try (Twin twin = driver.startTwin(entry, new TwinContext(1, world));
        var device =
            driver.create(entry.withConnection(twin.connection()), DeviceContext.create())) {
      device.connect();
      trial.on(kind.cast(device), world);
    }
  }

  private static void succeed(DeviceTask<Void> task) throws InterruptedException {
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
  }

  @Test
  void theWheelTurns() throws Exception {
    on(
        new FilterWheelDriver(),
        FilterWheel.class,
        (wheel, world) -> {
          assertEquals(6, wheel.places());
          assertEquals(3, wheel.place());
          succeed(wheel.select(5));
          assertEquals(5, wheel.place());
          assertEquals(5, world.value("it", "place").getAsDouble());
          for (int wrong : new int[] {0, 7}) {
            assertEquals(
                DeviceException.Reason.LIMIT,
                assertThrows(DeviceException.class, () -> wheel.select(wrong)).reason());
          }
          assertEquals(PropertyValue.of("slow"), wheel.write("speed", PropertyValue.of("slow")));
        });
  }

  @Test
  void theShutterIsWhereItIsToldToBe() throws Exception {
    on(
        new ShutterDriver(),
        Shutter.class,
        (shutter, world) -> {
          // Twice the same must not toggle it back.
          for (boolean wanted : new boolean[] {true, true, false, false, true}) {
            shutter.setOpen(wanted);
            assertEquals(wanted, shutter.isOpen());
            assertEquals(wanted ? 1 : 0, world.value("it", "open").getAsDouble());
          }
        });
  }

  @Test
  void thePowerFollowsTheWavelength() throws Exception {
    on(
        new PowerMeterDriver(),
        PowerMeter.class,
        (meter, world) -> {
          assertEquals(
              new Amount(532, Unit.NANOMETRE),
              meter.setWavelength(new Amount(0.532, Unit.MICROMETRE)));
          assertEquals(1e-3, meter.power().value(), 1e-12);
          assertEquals(Unit.WATT, meter.power().unit());
          assertTrue(meter.power().twin());
          succeed(meter.zero());
          assertThrows(
              DeviceException.class, () -> meter.setWavelength(new Amount(2000, Unit.NANOMETRE)));
          assertThrows(
              DeviceException.class, () -> meter.setWavelength(new Amount(2, Unit.KELVIN)));
          assertEquals(532, meter.wavelength().value());
        });
  }
}
