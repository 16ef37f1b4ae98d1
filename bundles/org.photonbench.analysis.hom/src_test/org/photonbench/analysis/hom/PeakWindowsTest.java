package org.photonbench.analysis.hom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeakWindowsTest {
  private static final PeakWindows WINDOWS = new PeakWindows(2);

  @Test
  void windowsDoNotReachIntoTheNextPeak() {
    assertEquals(0.1, WINDOWS.half(100), 1e-12);
    assertEquals(1, WINDOWS.half(1700), 1e-12, "half way to the next peak");
    assertEquals(-4, WINDOWS.centre(-PeakWindows.OUTERMOST), 1e-12);
  }

  @Test
  void beyondTheOutermostPeakAWindowHasNoMoreThanItsHalf() {
    assertEquals(500, WINDOWS.endingAt(4.5), 1e-9);
    assertEquals(1000, WINDOWS.endingAt(7), 1e-9);
  }

  /** The end of a window on either side of any peak gives that window. */
  @Property
  void anEndGivesItsWindow(
      @ForAll @IntRange(min = -2, max = 2) int peak,
      @ForAll boolean after,
      @ForAll @DoubleRange(min = 1, max = 999) double window) {
    double end = WINDOWS.centre(peak) + (after ? 1 : -1) * WINDOWS.half(window);
    assertEquals(window, WINDOWS.endingAt(end), 1e-9 * window + 1e-9);
  }
}
