package org.photonbench.device.limit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

class LimitSetTest {
  private static Amount mm(double value) {
    return new Amount(value, Unit.MILLIMETRE);
  }

  private static LimitSet nested() {
    LimitSet limits = new LimitSet();
    limits.set(Layer.CONTROLLER, "position", new Range(0, 30, Unit.MILLIMETRE));
    limits.set(Layer.PROFILE, "position", new Range(0, 20_000, Unit.MICROMETRE));
    limits.set(Layer.EXPERIMENT, "position", new Range(5, 10, Unit.MILLIMETRE));
    return limits;
  }

  @Test
  void everyLayerRefusesByItsName() {
    LimitSet limits = nested();
    assertDoesNotThrow(() -> limits.check("delay", "position", mm(10)));
    assertEquals(
        List.of(Layer.EXPERIMENT),
        limits.refusals("position", mm(11)).stream().map(LimitRefusal::layer).toList());
    assertEquals(
        List.of(Layer.PROFILE, Layer.EXPERIMENT),
        limits.refusals("position", mm(20.5)).stream().map(LimitRefusal::layer).toList());
    DeviceException e =
        assertThrows(DeviceException.class, () -> limits.check("delay", "position", mm(31)));
    assertEquals(DeviceException.Reason.LIMIT, e.reason());
    for (String part : List.of("delay", "controller", "profile", "experiment", "0 to 30 mm")) {
      assertTrue(e.getMessage().contains(part), e.getMessage());
    }
  }

  @Test
  void otherQuantitiesAndClearedLayersAreFree() {
    LimitSet limits = nested();
    assertTrue(limits.refusals("velocity", mm(1000)).isEmpty());
    limits.clear(Layer.EXPERIMENT);
    assertTrue(limits.refusals("position", mm(15)).isEmpty());
    assertFalse(limits.refusals("position", mm(25)).isEmpty());
  }
}
