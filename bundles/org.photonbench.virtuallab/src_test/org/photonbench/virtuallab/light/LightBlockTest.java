package org.photonbench.virtuallab.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LightBlockTest {
  @Property(tries = 200)
  void sortingKeepsEveryPhotonWhole(
      @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 10) Double> times,
      @ForAll boolean pulsed) {
    BlockClock clock = pulsed ? BlockClock.pulsed(3, 100) : BlockClock.cw(1e6);
    LightBlock block = new LightBlock(clock, EnumSet.allOf(PhotonField.class));
    block.clear(2);
    for (int i = 0; i < times.size(); i++) {
      int at = block.add(200 + i % 4, times.get(i));
      block.lines()[at] = (byte) i;
      block.emitters()[at] = (byte) (i + 1);
      block.detunings()[at] = times.get(i) * 2;
      block.polarisations()[at] = times.get(i) * 3;
      block.packetStarts()[at] = times.get(i) * 4;
      block.ports()[at] = (byte) (i % 3);
    }
    block.sort();
    assertEquals(times.size(), block.size());
    boolean[] seen = new boolean[times.size()];
    for (int i = 0; i < block.size(); i++) {
      assertTrue(i == 0 || block.blockTime(i - 1) <= block.blockTime(i));
      int was = block.lines()[i];
      seen[was] = true;
      double time = times.get(was);
      assertEquals(time, block.times()[i]);
      assertEquals(was + 1, block.emitters()[i]);
      assertEquals(time * 2, block.detunings()[i]);
      assertEquals(time * 3, block.polarisations()[i]);
      assertEquals(time * 4, block.packetStarts()[i]);
      assertEquals(was % 3, block.ports()[i]);
      assertTrue(!pulsed || block.pulses()[i] == 200 + was % 4);
    }
    for (boolean one : seen) {
      assertTrue(one);
    }
  }

  @Test
  void compactingDropsTheLost() {
    LightBlock block = new LightBlock(BlockClock.cw(1e6), Set.of());
    block.clear(0);
    for (int i = 0; i < 40_000; i++) {
      int at = block.add(0, i); // may replace the arrays
      block.ports()[at] = i % 4 == 1 ? LightBlock.LOST : (byte) (i % 4);
    }
    block.compact();
    assertEquals(30_000, block.size());
    for (int i = 0; i < block.size(); i++) {
      assertEquals(block.times()[i] % 4, block.ports()[i]);
    }
  }
}
