package org.photonbench.driver.lakeshore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.Reading;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.device.limit.Layer;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connections;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.driver.lakeshore.twin.LakeShoreTwin;

/** Ramps, heaters and sensors on the twin. */
@Timeout(120)
class LakeShoreControllerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private LakeShoreTwin twin;
  private DeviceContext context;
  private LakeShoreController controller;

  @BeforeEach
  void connect() throws IOException, DeviceException {
    twin = LakeShoreTwin.start("cryostat", false, new TwinContext(2, new TwinWorld()));
    context = DeviceContext.create();
    controller =
        new LakeShoreController(
            InstrumentEntry.of("cryostat", "lakeshore", true, twin.connection())
                .withOption("settle", "0.3")
                .withOption("heater-range", "medium"),
            context);
    controller.connect();
  }

  @AfterEach
  void disconnect() {
    controller.disconnect();
    twin.close();
  }

  private static Amount kelvin(double value) {
    return new Amount(value, Unit.KELVIN);
  }

  private void permit() {
    context.permits().grant(Hazard.HEATING, "the test");
  }

  private void awaitHeating() throws InterruptedException {
    while (!twin.bench().isHeating()) {
      Thread.sleep(5);
    }
  }

  private double temperature() throws DeviceException {
    return controller.temperature("A").value();
  }

  @Test
  void itRampsAndSettles() throws Exception {
    permit();
    double start = temperature();
    DeviceTask<Void> task = controller.rampTo(kelvin(start + 2), 100);
    assertEquals(DeviceState.BUSY, controller.state());
    assertEquals(TaskOutcome.SUCCEEDED, task.await(PATIENCE), task::note);
    assertEquals(start + 2, twin.bench().kelvin(), 0.1);
    assertEquals(DeviceState.IDLE, controller.state());
    assertTrue(twin.bench().isHeating());
    assertEquals(PropertyValue.of("medium"), controller.read("heater-range"));
    assertEquals(PropertyValue.of(100.0), controller.read("ramp-rate"));
    assertTrue(controller.heaterOutput().value() > 0);
    controller.heaterOff();
    assertFalse(twin.bench().isHeating());
  }

  @Test
  void withoutAPermitNothingHeats() throws Exception {
    for (Reason reason :
        new Reason[] {
          assertThrows(DeviceException.class, () -> controller.rampTo(kelvin(30), 10)).reason(),
          assertThrows(
                  DeviceException.class,
                  () -> controller.write("heater-range", PropertyValue.of("low")))
              .reason()
        }) {
      assertEquals(Reason.INTERLOCKED, reason);
    }
    assertFalse(twin.bench().isHeating());
    // Off is always allowed, and the set point may be changed while nothing heats.
    assertEquals(
        PropertyValue.of("off"), controller.write("heater-range", PropertyValue.of("off")));
    assertEquals(PropertyValue.of(25.0), controller.write("set-point", PropertyValue.of(25)));
  }

  @Test
  void aGentleStopHoldsAndAnImmediateOneTurnsTheHeaterOff() throws Exception {
    permit();
    DeviceTask<Void> task = controller.rampTo(kelvin(60), 60);
    double start = temperature();
    while (twin.bench().kelvin() < start + 0.5) {
      Thread.sleep(10);
    }
    controller.stop(StopMode.GENTLE);
    assertEquals(TaskOutcome.STOPPED, task.await(PATIENCE), task::note);
    assertTrue(twin.bench().isHeating());
    assertTrue(twin.bench().kelvin() < 50);
    assertEquals(twin.bench().kelvin(), controller.setPoint().value(), 1);
    task = controller.rampTo(kelvin(80), 60);
    awaitHeating();
    controller.stop(StopMode.IMMEDIATE);
    assertEquals(TaskOutcome.STOPPED, task.await(PATIENCE), task::note);
    assertFalse(twin.bench().isHeating());
  }

  @Test
  void aHeaterTurnedOffByHandIsNoSuccess() throws Exception {
    permit();
    double start = temperature();
    DeviceTask<Void> task = controller.rampTo(kelvin(80), 60);
    while (twin.bench().kelvin() < start + 1) {
      Thread.sleep(5);
    }
    twin.bench().heaterOffByHand();
    assertEquals(TaskOutcome.FAILED, task.await(PATIENCE));
    assertTrue(task.note().contains("heater went off"), task::note);
  }

  @Test
  void aBrokenSensorGivesNoTemperature() throws Exception {
    twin.bench().breakSensor("A", 1 | 64);
    Reading reading = controller.temperature("A");
    assertTrue(Double.isNaN(reading.value()));
    assertTrue(reading.source().contains("invalid reading, no signal"), reading::source);
    assertFalse(Double.isNaN(controller.temperature("B").value()));
    assertThrows(DeviceException.class, () -> controller.temperature("E"));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (controller.state() != DeviceState.FAULT && System.nanoTime() - end < 0) {
      Thread.sleep(20);
    }
    assertEquals(DeviceState.FAULT, controller.state());
    assertTrue(controller.stateReason().contains("sensor A"), controller::stateReason);
  }

  @Test
  void limitsHoldForRampsInEveryLayer() {
    permit();
    for (Layer layer : Layer.values()) {
      controller
          .limits()
          .set(layer, TemperatureController.TEMPERATURE, new Range(0, 50, Unit.KELVIN));
      DeviceException refused =
          assertThrows(DeviceException.class, () -> controller.rampTo(kelvin(51), 10));
      assertEquals(Reason.LIMIT, refused.reason());
      assertTrue(refused.getMessage().contains(layer.text()), refused::getMessage);
      controller.limits().clear(layer);
    }
    for (double rate : new double[] {0, 0.05, 101, Double.NaN}) {
      assertEquals(
          Reason.LIMIT,
          assertThrows(DeviceException.class, () -> controller.rampTo(kelvin(30), rate)).reason());
    }
    assertEquals(
        Reason.LIMIT,
        assertThrows(DeviceException.class, () -> controller.rampTo(kelvin(1000), 10)).reason());
  }

  @Test
  void whatTheControllerDoesNotUnderstandIsARefusal() throws Exception {
    // Output 3 of a 336 has no range 5; the driver would not ask, so the line is used directly.
    try (LakeShoreLine line =
        new LakeShoreLine(
            Connections.open(
                Address.parse(twin.connection()), Optional.empty(), Deadline.inMillis(5000)))) {
      line.resynchronise();
      DeviceException refused =
          assertThrows(DeviceException.class, () -> line.command("RANGE %d,%d", 3, 7));
      assertTrue(refused.getMessage().contains("RANGE 3,7"), refused::getMessage);
      line.command("RANGE %d,%d", 3, 0);
    }
  }
}
