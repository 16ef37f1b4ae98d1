package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanTemplates;

/** The plans that come with the program fit their twins. */
class TemplatesTest {
  static List<String> names() {
    return PlanTemplates.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aPlanCanBeStartedUnlessItNeedsAnInstrumentWithoutATwin(String name) throws Exception {
    Twins.table(); // skips without a compiler
    Plan plan = PlanTemplates.read(name);
    try (Twins twins = new Twins(plan.setUp())) {
      PlanReport report = ExperimentRun.check(twins.request(plan, null));
      if (name.equals("photostability")) {
        assertEquals(1, report.problems().size(), report.problems().toString());
        assertTrue(report.problems().getFirst().contains("spectrometer cannot be used"));
      } else {
        assertEquals(List.of(), report.problems());
      }
      assertTrue(report.duration().toSeconds() > 0);
      assertTrue(report.bytes() > 0);
    }
  }
}
