package org.photonbench.device.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.device.setup.InstrumentEntry;

/** What twins do to the light. */
class OpticalTableTest {
  private final TwinWorld world = new TwinWorld();

  private InstrumentEntry place(String id, String role, String... options) {
    InstrumentEntry entry =
        InstrumentEntry.of(id, "any", true, "").withOption(OpticalTable.ROLE, role);
    for (int i = 0; i < options.length; i += 2) {
      entry = entry.withOption(options[i], options[i + 1]);
    }
    world.place(entry);
    return entry;
  }

  @Test
  void nothingInTheBeamLeavesItOpen() {
    assertEquals(OpticalTable.State.OPEN, OpticalTable.state(world));
    world.place(InstrumentEntry.of("beside", "any", true, ""));
    world.publish("beside", "open", () -> 0);
    assertEquals(OpticalTable.State.OPEN, OpticalTable.state(world));
  }

  @Test
  void lossesOfTheExcitationMultiply() {
    place("laser", "laser", OpticalTable.FULL_POWER, "2 mW");
    world.publish("laser", "emission", () -> 1);
    world.publish("laser", "power", () -> 1e-3);
    place("wheel", "attenuator", OpticalTable.DENSITIES, "0, 1, 2");
    world.publish("wheel", "place", () -> 2);
    place("plate", "power-plate", OpticalTable.ZERO, "10 deg");
    world.publish("plate", "position", () -> 40);
    // Half the power, a tenth of it, and cos² of twice 30°.
    assertEquals(0.5 * 0.1 * 0.25, OpticalTable.state(world).excitation(), 1e-12);
    place("shutter", "excitation-shutter");
    world.publish("shutter", "open", () -> 0);
    assertEquals(0, OpticalTable.state(world).excitation());
    assertEquals(1, OpticalTable.state(world).detection());
  }

  @Test
  void stagesGiveDelayFocusAndAngles() {
    place("delay", "delay", OpticalTable.ZERO, "13 mm");
    world.publish("delay", "position", () -> 13e-3 + 299_792_458 * 0.5e-12);
    place("x", "sample-x", OpticalTable.ZERO, "1 mm");
    world.publish("x", "position", () -> 1.002e-3);
    place("polariser", "polariser");
    world.publish("polariser", "position", () -> 45);
    place("detector", "detection-shutter");
    OpticalTable.State state = OpticalTable.state(world);
    assertEquals(1e-12, state.delaySeconds().orElseThrow(), 1e-20);
    assertEquals(2e-6, state.xMetres().orElseThrow(), 1e-12);
    assertTrue(state.yMetres().isEmpty());
    assertEquals(45, state.polariserDegrees().orElseThrow());
    assertEquals(1, state.detection()); // publishes nothing yet
  }

  @Test
  void whatIsTakenAwayIsGone() {
    place("shutter", "excitation-shutter");
    world.publish("shutter", "open", () -> 0);
    world.offer("shutter", String.class, "part");
    assertEquals("part", world.find("shutter", String.class).orElseThrow());
    world.take("shutter");
    assertEquals(OpticalTable.State.OPEN, OpticalTable.state(world));
    assertTrue(world.find("shutter", String.class).isEmpty());
    assertTrue(world.value("shutter", "open").isEmpty());
  }

  @Test
  void nonsenseIsASentenceWithTheInstrument() {
    place("delay", "delay", OpticalTable.ZERO, "13 K");
    IllegalArgumentException unit =
        assertThrows(IllegalArgumentException.class, () -> OpticalTable.state(world));
    assertTrue(unit.getMessage().startsWith("delay, option twin-zero"), unit.getMessage());
    world.take("delay");
    place("wheel", "attenuator", OpticalTable.DENSITIES, "0, much");
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          world.publish("wheel", "place", () -> 2);
          OpticalTable.state(world);
        });
  }
}
