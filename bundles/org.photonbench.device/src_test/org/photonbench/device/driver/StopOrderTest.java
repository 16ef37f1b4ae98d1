package org.photonbench.device.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.queue.ConnectionPool;
import org.photonbench.device.setup.InstrumentEntry;

/** A stop reaches the instrument before everything that waits; what it overtook never comes. */
class StopOrderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final FakeInstrument instrument =
      new FakeInstrument(
          InstrumentEntry.of("fake", "fake", false, "here"),
          new DeviceContext(new ConnectionPool(), new PermitService(), Duration.ZERO),
          DeviceKind.POSITIONER);

  @Test
  void stopComesBeforePollsAndTheMoveNever() throws Exception {
    instrument.connect();
    instrument.gate = new CountDownLatch(1);
    List<Thread> polls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = "p" + i;
      polls.add(
          Thread.ofVirtual()
              .start(() -> {
                try {
                  instrument.read(name);
                } catch (DeviceException e) {
                  instrument.reached.add("failed " + name);
                }
              }));
    }
    awaitBegun();
    DeviceTask<Void> move = instrument.start(move());
    Thread stop =
        Thread.ofVirtual()
            .start(() -> {
              try {
                instrument.stop(StopMode.GENTLE);
              } catch (DeviceException e) {
                instrument.reached.add("stop failed");
              }
            });
    while (instrument.state() != DeviceState.STOPPING) {
      Thread.sleep(1);
    }
    Thread.sleep(50); // The stop is in the queue, behind the answer that is still awaited.
    instrument.reached.add("gate");
    instrument.gate.countDown();
    stop.join();
    for (Thread poll : polls) {
      poll.join();
    }
    assertEquals(TaskOutcome.STOPPED, move.await(PATIENCE));
    List<String> after =
        instrument.reached.subList(
            instrument.reached.indexOf("gate") + 1, instrument.reached.size());
    assertTrue(after.get(0).startsWith("read "), "the answer that was awaited: " + after);
    assertEquals("stop", after.get(1));
    assertTrue(!after.contains("move"), "the move was dropped: " + after);
    assertEquals(20, after.stream().filter(text -> text.startsWith("read ")).count());
    assertEquals(DeviceState.IDLE, instrument.state());
  }

  private void awaitBegun() throws InterruptedException {
    while (instrument.reached.stream().noneMatch(text -> text.startsWith("begin "))) {
      Thread.sleep(1);
    }
  }

  private TaskPlan<FakeInstrument.NoWire, Void> move() {
    return new TaskPlan<>() {
      @Override
      public String name() {
        return "Move";
      }

      @Override
      public Duration deadline() {
        return PATIENCE;
      }

      @Override
      public void begin(FakeInstrument.NoWire wire) {
        instrument.reached.add("move");
      }

      @Override
      public Step<Void> poll(FakeInstrument.NoWire wire) {
        return Step.running(0, "moves");
      }
    };
  }

  @Test
  void aSettingThatWaitsIsDroppedByAStop() throws Exception {
    instrument.connect();
    instrument.gate = new CountDownLatch(1);
    Thread poll = Thread.ofVirtual().start(() -> outcomeOf(() -> instrument.read("p0")));
    awaitBegun();
    CompletableFuture<Reason> written = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> written.complete(outcomeOf(() -> instrument.write("p1", PropertyValue.of(2)))));
    while (instrument.state() != DeviceState.CONFIGURING) {
      Thread.sleep(1);
    }
    Thread.sleep(50); // Now it waits in the queue.
    Thread stop =
        Thread.ofVirtual().start(() -> outcomeOf(() -> instrument.stop(StopMode.IMMEDIATE)));
    assertEquals(Reason.STOPPED, written.get(20, TimeUnit.SECONDS));
    instrument.gate.countDown();
    stop.join();
    poll.join();
    assertTrue(!instrument.reached.contains("write p1"), instrument.reached.toString());
    assertEquals(DeviceState.IDLE, instrument.state());
    instrument.disconnect();
  }

  /** Why it was refused; null if it was not. */
  private static Reason outcomeOf(Action action) {
    try {
      action.run();
      return null;
    } catch (DeviceException e) {
      return e.reason();
    }
  }

  @Test
  void anUnansweredStopIsSentAgain() throws Exception {
    instrument.connect();
    instrument.unansweredStops = 1;
    instrument.stop(StopMode.IMMEDIATE);
    assertEquals(2, instrument.reached.stream().filter("stop"::equals).count());
    assertEquals(DeviceState.IDLE, instrument.state());
    instrument.unansweredStops = 2;
    assertEquals(Reason.TIMEOUT, refused(() -> instrument.stop(StopMode.IMMEDIATE)).reason());
    assertEquals(DeviceState.IDLE, instrument.state(), "not STOPPING for ever");
    assertEquals(3, instrument.health().timeouts());
    instrument.disconnect();
  }

  @Test
  void aDriverThatThrowsWhatItShouldNotFailsItsTask() throws Exception {
    instrument.connect();
    DeviceTask<Void> task =
        instrument.start(
            new TaskPlan<>() {
              @Override
              public String name() {
                return "Scan";
              }

              @Override
              public Duration deadline() {
                return PATIENCE;
              }

              @Override
              public void begin(FakeInstrument.NoWire wire) {}

              @Override
              public Step<Void> poll(FakeInstrument.NoWire wire) {
                throw new IllegalStateException("no such line");
              }
            });
    assertEquals(TaskOutcome.FAILED, task.await(PATIENCE));
    assertTrue(task.note().contains("no such line"), task.note());
    assertEquals(DeviceState.IDLE, instrument.state());
    instrument.disconnect();
  }

  @Test
  void theQueuedStopFollowsAnUrgentOneThatFails() throws Exception {
    instrument.connect();
    instrument.urgentStopFails = true;
    instrument.stop(StopMode.IMMEDIATE);
    assertTrue(instrument.reached.contains("stop"), instrument.reached.toString());
    assertEquals(DeviceState.IDLE, instrument.state());
    instrument.disconnect();
  }

  @Test
  void aRefusedStateSaysWhatToDo() throws Exception {
    DeviceException unconnected = refused(() -> instrument.write("p1", PropertyValue.of(1)));
    assertEquals(Reason.NOT_CONNECTED, unconnected.reason());
    instrument.connect();
    instrument.interlock("tried");
    assertEquals(
        Reason.INTERLOCKED, refused(() -> instrument.write("p1", PropertyValue.of(1))).reason());
    assertTrue(instrument.reached.contains("safe"));
    instrument.acknowledge();
    instrument.write("p1", PropertyValue.of(1));
    assertTrue(instrument.reached.contains("write p1"));
    DeviceTask<Void> move = instrument.start(move());
    assertEquals(Reason.BUSY, refused(() -> instrument.start(move())).reason());
    assertEquals(Reason.BUSY, refused(() -> instrument.write("p1", PropertyValue.of(1))).reason());
    assertEquals(Reason.BUSY, refused(move::result).reason());
    instrument.disconnect();
    assertEquals(TaskOutcome.STOPPED, move.await(PATIENCE));
  }

  @Test
  void settingsThatDifferFromTheSetUpAreToldAndLeftAlone() throws Exception {
    InstrumentEntry entry =
        InstrumentEntry.of("fake", "fake", false, "here")
            .withOption("expect.p1", "1")
            .withOption("expect.p2", "3.5")
            .withOption("expect.none", "3.5")
            .withOption("expect.p3", "much");
    try (FakeInstrument compared =
        new FakeInstrument(entry, DeviceContext.create(), DeviceKind.POSITIONER)) {
      compared.connect();
      List<String> warnings = compared.health().warnings();
      assertEquals(3, warnings.size(), warnings.toString());
      assertTrue(warnings.toString().contains("P2 is 1; the set-up expects 3.5."));
      assertTrue(warnings.toString().contains("'none', which it does not have"));
      assertTrue(compared.reached.stream().noneMatch(text -> text.startsWith("write")));
    }
  }

  private interface Action {
    void run() throws DeviceException;
  }

  private static DeviceException refused(Action action) {
    try {
      action.run();
    } catch (DeviceException e) {
      return e;
    }
    throw new AssertionError("not refused");
  }
}
