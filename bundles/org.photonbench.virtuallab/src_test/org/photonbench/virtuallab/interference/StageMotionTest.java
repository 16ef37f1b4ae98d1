package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StageMotionTest {
  @Test
  void triangleTurnsAtItsExtremes() {
    StageMotion motion = StageMotion.triangle(StageMotion.fixed(10), 4, 100);
    assertEquals(8, motion.delayPs(0), 1e-12);
    assertEquals(10, motion.delayPs(25), 1e-12);
    assertEquals(12, motion.delayPs(50), 1e-12);
    assertEquals(10, motion.delayPs(75), 1e-12);
    assertEquals(8, motion.delayPs(300), 1e-12);
  }

  @Test
  void sineAndRampAndSteps() {
    StageMotion sine = StageMotion.sine(StageMotion.ramp(1, 0.5), 2, 8);
    assertEquals(1 + 1 + 2, sine.delayPs(2), 1e-12);
    assertEquals(1 + 3 - 2, sine.delayPs(6), 1e-12);
    StageMotion steps = StageMotion.steps(new double[] {3, -1}, 10);
    assertEquals(3, steps.delayPs(9.9));
    assertEquals(-1, steps.delayPs(10));
    assertEquals(-1, steps.delayPs(1e9));
  }

  @Test
  void aFringeIsAWavelength() {
    // 1.239841984 um of path at 1 eV, with the speed of light in um/ps.
    assertEquals(1.239841984 / 299.792458, StageMotion.fringesPs(1, 1), 1e-12);
  }

  @Test
  void refusesWhatIsImpossible() {
    StageMotion rest = StageMotion.fixed(0);
    assertThrows(IllegalArgumentException.class, () -> StageMotion.fixed(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> StageMotion.triangle(rest, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> StageMotion.sine(rest, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> StageMotion.steps(new double[0], 1));
  }
}
