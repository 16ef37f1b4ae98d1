package org.photonbench.device.setup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.driver.FakeInstrument;
import org.photonbench.device.limit.PlannedValue;
import org.photonbench.device.permit.CountRateTrip;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.queue.ConnectionPool;

class SetUpSessionTest {
  private static final DriverRegistry DRIVERS =
      new DriverRegistry(
          List.of(
              FakeInstrument.factory("stage", DeviceKind.POSITIONER),
              FakeInstrument.factory("laser", DeviceKind.LASER),
              FakeInstrument.factory("shutter", DeviceKind.SHUTTER),
              FakeInstrument.factory("laser", DeviceKind.SHUTTER),
              FakeInstrument.factory("Bad name", DeviceKind.SHUTTER)));

  private static SetUpSession open(InstrumentEntry... entries) {
    return new SetUpSession(
        new SetUp("test", List.of(entries)),
        DRIVERS,
        new DeviceContext(new ConnectionPool(), new PermitService(), Duration.ZERO),
        1);
  }

  private static Device device(SetUpSession session, String id) {
    return session.device(id).orElseThrow();
  }

  @Test
  void oneAbsentInstrumentDoesNotHinderTheOthers() {
    try (SetUpSession session =
        open(
            InstrumentEntry.of("a", "stage", false, "here"),
            InstrumentEntry.of("b", "stage", false, "absent"),
            InstrumentEntry.of("c", "stagee", false, "here"),
            InstrumentEntry.of("d", "shutter", true, ""))) {
      List<String> problems = session.connectAll();
      assertEquals(2, problems.size(), problems.toString());
      assertTrue(problems.toString().contains("Did you mean stage?"), problems.toString());
      assertTrue(problems.toString().contains("nobody is there"), problems.toString());
      assertEquals(DeviceState.IDLE, device(session, "a").state());
      assertEquals(DeviceState.DISCONNECTED, device(session, "b").state());
      assertTrue(device(session, "b").stateReason().contains("nobody is there"));
      assertTrue(session.device("c").isEmpty());
      assertEquals(List.of("d"), session.simulated());
      assertTrue(device(session, "d").isTwin());
      assertEquals(List.of(), session.stopAll(StopMode.GENTLE));
      assertEquals(
          List.of(true, false, true),
          List.of("a", "b", "d").stream()
              .map(id ->
                  session.makeAllSafe().stream()
                      .anyMatch(report -> report.deviceId().equals(id) && report.reached()))
              .toList());
    }
  }

  @Test
  void theTwinTakesTheSamePlaceAndGivesItBack() throws Exception {
    InstrumentEntry real = InstrumentEntry.of("b", "stage", false, "absent").withSerial("7");
    try (SetUpSession session = open(real)) {
      assertEquals(1, session.connectAll().size());
      session.useTwin("b", true);
      assertEquals(List.of(), session.connectAll());
      assertEquals(List.of("b"), session.simulated());
      assertEquals("absent", session.setUp().instruments().getFirst().connection());
      session.useTwin("b", false);
      assertEquals(List.of(real), session.setUp().instruments());
      assertFalse(device(session, "b").isTwin());
    }
  }

  @Test
  void instrumentsComeAndGo() throws Exception {
    try (SetUpSession session = open(InstrumentEntry.of("a", "stage", false, "here"))) {
      session.connectAll();
      session.add(InstrumentEntry.of("d", "shutter", true, ""));
      assertEquals(List.of(), session.connectAll());
      assertEquals(
          List.of("a", "d"),
          session.setUp().instruments().stream().map(InstrumentEntry::id).toList());
      assertEquals(List.of("d"), session.simulated());
      assertTrue(
          assertThrows(
                  DeviceException.class,
                  () -> session.add(InstrumentEntry.of("d", "stage", false, "here")))
              .getMessage()
              .contains("another name"));
      Device gone = device(session, "d");
      session.remove("d");
      assertEquals(DeviceState.DISCONNECTED, gone.state());
      assertTrue(session.device("d").isEmpty());
      assertEquals(List.of(), session.simulated());
      assertTrue(session.world().standing().isEmpty());
      session.remove("d"); // once more does nothing
      assertEquals(1, session.setUp().instruments().size());
    }
  }

  @Test
  void oneBadDriverDoesNotHinderTheOthers() {
    try (SetUpSession session =
        open(
            InstrumentEntry.of("a", "stage", false, "bad driver"),
            InstrumentEntry.of("b", "stage", false, "here"))) {
      List<String> problems = session.connectAll();
      assertEquals(1, problems.size(), problems.toString());
      assertTrue(problems.getFirst().contains("a fault of the driver"), problems.toString());
      assertEquals(DeviceState.IDLE, device(session, "b").state());
    }
  }

  @Test
  void nobodyWaitsForAnInstrumentThatIsBeingExchanged() throws Exception {
    try (SetUpSession session = open(InstrumentEntry.of("laser", "laser", false, "1"))) {
      session.connectAll();
      FakeInstrument laser = (FakeInstrument) device(session, "laser");
      laser.gate = new CountDownLatch(1);
      Thread reading = inBackground(() -> laser.read("p0"));
      awaitUntil(() -> laser.reached.contains("begin p0"));
      // The old one is made safe first, which waits for the answer that is owed.
      Thread exchanging = inBackground(() -> session.useTwin("laser", true));
      awaitUntil(() -> laser.state() == DeviceState.STOPPING);
      try {
        assertEquals(
            List.of(laser), CompletableFuture.supplyAsync(session::devices).get(10, SECONDS));
      } finally {
        laser.gate.countDown();
        reading.join();
        exchanging.join();
      }
      assertTrue(device(session, "laser").isTwin());
    }
  }

  private interface Action {
    void run() throws DeviceException;
  }

  private static Thread inBackground(Action action) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            action.run();
          } catch (DeviceException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void awaitUntil(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(1);
    }
  }

  @Test
  void aWithdrawnPermitHoldsItsKindOnly() throws Exception {
    try (SetUpSession session =
        open(
            InstrumentEntry.of("laser", "laser", false, "1"),
            InstrumentEntry.of("stage", "stage", false, "2"))) {
      session.connectAll();
      session.context().permits().grant(Hazard.LASER_EMISSION, "operator");
      session.context().permits().withdraw(Hazard.LASER_EMISSION, "the door opened");
      assertEquals(DeviceState.INTERLOCKED, device(session, "laser").state());
      assertTrue(device(session, "laser").stateReason().contains("the door opened"));
      assertTrue(((FakeInstrument) device(session, "laser")).reached.contains("safe"));
      assertEquals(DeviceState.IDLE, device(session, "stage").state());
      device(session, "laser").acknowledge();
      assertEquals(DeviceState.IDLE, device(session, "laser").state());
    }
  }

  @Test
  void tooManyCountsCloseTheShutterOnceAndKeepItClosed() throws Exception {
    try (SetUpSession session = open(InstrumentEntry.of("shutter", "shutter", false, "1"))) {
      session.connectAll();
      Device shutter = device(session, "shutter");
      CountRateTrip trip = new CountRateTrip(2e6, List.of(shutter));
      assertTrue(trip.observe("SPAD 1", 2e6).isEmpty());
      assertTrue(trip.reason().isEmpty());
      assertTrue(trip.observe("SPAD 2", 2.1e6).getFirst().reached());
      assertTrue(trip.observe("SPAD 2", 9e6).isEmpty(), "it trips once");
      assertEquals(DeviceState.INTERLOCKED, shutter.state());
      assertTrue(shutter.stateReason().contains("SPAD 2"), shutter.stateReason());
      trip.reset();
      shutter.acknowledge();
      assertEquals(1, trip.observe("SPAD 1", Double.NaN).size(), "an unknown rate is no low rate");
    }
  }

  @Test
  void aWholePlanIsCheckedBeforeItsFirstStep() {
    InstrumentEntry entry =
        InstrumentEntry.of("stage", "stage", false, "1")
            .withLimit("position", new Range(0, 20, Unit.MILLIMETRE));
    try (SetUpSession session = open(entry)) {
      Device stage = device(session, "stage");
      List<PlannedValue> plan =
          List.of(
              new PlannedValue(1, stage, "position", new Amount(5, Unit.MILLIMETRE)),
              new PlannedValue(2, stage, "position", new Amount(21, Unit.MILLIMETRE)),
              new PlannedValue(3, stage, "position", new Amount(-1, Unit.MICROMETRE)));
      List<String> problems = PlannedValue.problemsOf(plan);
      assertEquals(2, problems.size(), problems.toString());
      assertTrue(problems.getFirst().startsWith("Step 2, stage: The profile"), problems.toString());
    }
  }

  @Test
  void doubleAndBadFactoriesAreListed() {
    assertEquals(3, DRIVERS.drivers().size());
    assertEquals(2, DRIVERS.problems().size(), DRIVERS.problems().toString());
  }
}
