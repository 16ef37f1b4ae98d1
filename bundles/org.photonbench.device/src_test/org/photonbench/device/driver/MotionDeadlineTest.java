package org.photonbench.device.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MotionDeadlineTest {
  @Property
  void leavesMoreTimeThanTheMoveNeeds(
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double distance,
      @ForAll @DoubleRange(min = 0.01, max = 1e3) double velocity) {
    Duration deadline = MotionDeadline.of(distance, velocity);
    double seconds = Math.min(Math.abs(distance) / velocity, 24 * 3600);
    assertTrue(deadline.toMillis() >= 1000 * seconds, deadline.toString());
    assertTrue(deadline.toHours() <= 24, deadline.toString());
    assertEquals(deadline, MotionDeadline.of(-distance, velocity));
  }

  @Test
  void isTwiceTheTimeAndTwoSeconds() {
    assertEquals(Duration.ofSeconds(12), MotionDeadline.of(-25, 5));
    assertEquals(Duration.ofSeconds(2), MotionDeadline.of(0, 5));
  }

  @Test
  void needsAVelocity() {
    for (double velocity : new double[] {0, -1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> MotionDeadline.of(1, velocity));
    }
  }
}
