package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MicroTimeRuleTest {
  @Test
  void allAcceptsEverythingUnshifted() {
    MicroTimeRule rule = MicroTimeRule.all();
    for (int micro : new int[] {0, 1, 32767, 32768, Integer.MAX_VALUE}) {
      assertTrue(rule.accepts(micro));
      assertEquals(0, rule.pulseOffset(micro));
    }
  }

  @Test
  void beforeTheOriginComesThePulseBefore() {
    MicroTimeRule rule = MicroTimeRule.unwrap(390.5, 781.25);
    assertEquals(-1, rule.pulseOffset(0));
    assertEquals(-1, rule.pulseOffset(390));
    assertEquals(0, rule.pulseOffset(391));
    assertEquals(0, rule.pulseOffset(1171));
    assertEquals(1, rule.pulseOffset(1172));
    assertFalse(rule.accepts(MicroTimeRule.MICRO_TIMES));
  }

  @Test
  void gateCountsFromTheOrigin() {
    MicroTimeRule rule = MicroTimeRule.gate(700, 1000, 100, 400);
    for (int micro = 0; micro < 1000; micro++) {
      int after = (micro + 300) % 1000;
      assertEquals(after >= 100 && after < 400, rule.accepts(micro), "micro time " + micro);
    }
    assertEquals(-1, rule.pulseOffset(99));
    assertThrows(IllegalArgumentException.class, () -> rule.pulseOffset(100));
  }

  @Property(tries = 50)
  void unwrappingRejectsNothing(
      @ForAll @DoubleRange(min = 1, max = 5000) double period,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    MicroTimeRule rule = MicroTimeRule.unwrap(part * period, period);
    for (int micro = 0; micro < MicroTimeRule.MICRO_TIMES; micro++) {
      assertTrue(rule.accepts(micro));
    }
  }

  @Test
  void refusesNonsense() {
    refused(0, 0, 0, 1);
    refused(0, Double.NaN, 0, 1);
    refused(-1, 100, 0, 50);
    refused(101, 100, 0, 50);
    refused(0, 100, 50, 50);
    refused(0, 100, -1, 50);
    refused(0, 100, 0, 101);
  }

  private static void refused(double origin, double period, double from, double to) {
    assertThrows(
        IllegalArgumentException.class, () -> MicroTimeRule.gate(origin, period, from, to));
  }
}
