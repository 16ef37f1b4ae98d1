package org.photonbench.driver.pi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.WireEvent;

/**
 * A stop while a move runs and polls wait. What is asserted is the order on the wire; how long it
 * takes is printed with {@code -Dphotonbench.stop.measure=N} for N stops.
 */
class PiStopTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int POLLERS = 20;

  /** Questions of one look at the motion, the longest exchange there is. */
  private static final int LONGEST_EXCHANGE = 7;

  /** The exchange that runs, and one that may begin while stop() is being entered. */
  private static final int BEFORE = 2 * LONGEST_EXCHANGE;

  private volatile boolean polling = true;

  @Test
  void theStopOvertakesWhatWaits() throws Exception {
    int stops = Integer.getInteger("photonbench.stop.measure", 2);
    List<Double> millis = new ArrayList<>();
    try (TwinSubject subject =
        TwinSubject.open(
            new PiDriverFactory(), InstrumentEntry.of("delay", PiDriverFactory.ID, true, ""), 1)) {
      PiAxis axis = (PiAxis) subject.device();
      axis.connect();
      assertEquals(TaskOutcome.SUCCEEDED, axis.reference().await(PATIENCE));
      List<Thread> pollers = new ArrayList<>();
      List<String> properties =
          axis.properties().stream().map(property -> property.name()).toList();
      for (int i = 0; i < POLLERS; i++) {
        String name = properties.get(i % properties.size());
        pollers.add(Thread.ofVirtual().start(() -> poll(axis, name)));
      }
      for (int i = 0; i < stops; i++) {
        axis.moveTo(new Amount(i % 2 == 0 ? 25 : 1, Unit.MILLIMETRE));
        Thread.sleep(40);
        axis.wireLog().clear();
        long asked = System.nanoTime();
        StopMode mode = StopMode.values()[i % 2];
        axis.stop(mode);
        millis.add(check(axis, asked, mode));
        assertEquals(TaskOutcome.STOPPED, axis.task().orElseThrow().await(PATIENCE));
      }
      polling = false;
      for (Thread poller : pollers) {
        poller.join();
      }
    }
    if (stops > 2) {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      System.out.printf(
          "stop on the wire after ms: median %.3f, 99 %% %.3f, longest %.3f of %d%n",
          sorted[stops / 2], sorted[(int) (stops * 0.99)], sorted[stops - 1], stops);
    }
  }

  private void poll(PiAxis axis, String name) {
    while (polling) {
      try {
        axis.read(name);
      } catch (DeviceException e) {
        return;
      }
    }
  }

  private static double check(PiAxis axis, long asked, StopMode mode) {
    byte[] stop = mode == StopMode.GENTLE ? WireText.bytes("HLT 1\nERR?\n") : new byte[] {0x18};
    int before = 0;
    for (WireEvent event : axis.wireLog().events()) {
      if (event.direction() == WireEvent.Direction.SENT && event.nanoTime() > asked) {
        if (Arrays.equals(stop, event.bytes())) {
          assertTrue(before <= BEFORE, before + " questions came before the stop");
          return (event.nanoTime() - asked) / 1e6;
        }
        before++;
      }
    }
    throw new AssertionError("The stop is not on the wire.");
  }
}
