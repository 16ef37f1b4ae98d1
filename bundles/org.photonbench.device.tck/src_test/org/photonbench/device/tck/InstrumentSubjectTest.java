package org.photonbench.device.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.ClauseResult.Outcome;
import org.photonbench.device.twin.TwinWorld;

/** The contract on an instrument of which only the wire is known, as the workbench tries it. */
class InstrumentSubjectTest {
  private static Map<Outcome, Long> count(Optional<Range> range, TwinWorld world, Twin twin) {
    ReferenceFactory driver = new ReferenceFactory(DeviceKind.POSITIONER, Defect.NONE);
    InstrumentEntry entry = InstrumentEntry.of("real", "reference", false, twin.connection());
    List<ClauseResult> results =
        DeviceContract.run(() -> InstrumentSubject.open(driver, entry, range));
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (ClauseResult result : results) {
      counts.merge(result.outcome(), 1L, Long::sum);
      assertTrue(result.outcome() != Outcome.FAILED, result.clause().id() + ": " + result.text());
      assertTrue(
          result.outcome() == Outcome.PASSED || result.text().startsWith("It needs "),
          result.text());
    }
    assertEquals(0, world.value("real", "moving").orElseThrow(), "it is left at rest");
    return counts;
  }

  @Test
  void whatNeedsFaultsIsSkippedAndWithoutLeaveNothingMoves() throws Exception {
    TwinWorld world = new TwinWorld();
    InstrumentEntry entry = InstrumentEntry.of("real", "reference", true, "");
    ReferenceFactory maker = new ReferenceFactory(DeviceKind.POSITIONER, Defect.NONE);
    try (Twin twin = maker.startTwin(entry, new TwinContext(1, world))) {
      double before = world.value("real", "position").orElseThrow();
      Map<Outcome, Long> still = count(Optional.empty(), world, twin);
      assertEquals(before, world.value("real", "position").orElseThrow(), 0);
      Range half = new Range(20, 60, Unit.MILLIMETRE);
      Map<Outcome, Long> moving = count(Optional.of(half), world, twin);
      assertTrue(
          moving.getOrDefault(Outcome.PASSED, 0L) > still.getOrDefault(Outcome.PASSED, 0L),
          moving + " after " + still);
      double after = 1e3 * world.value("real", "position").orElseThrow();
      assertTrue(20 <= after && after <= 60, "it stayed in its range, at " + after);
    }
  }
}
