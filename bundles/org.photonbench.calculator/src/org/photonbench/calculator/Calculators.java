package org.photonbench.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.photonbench.analysis.run.NearNames;

/** All calculators. */
public final class Calculators {
  private static final List<Calculator> ALL =
      Stream.of(
              CavityCalculators.all(),
              CoherenceCalculators.all(),
              ExcitonCalculators.all(),
              SpectrumCalculators.all(),
              StructureCalculators.all())
          .flatMap(List::stream)
          .toList();

  private Calculators() {}

  /** All of them, grouped by topic. */
  public static List<Calculator> all() {
    return ALL;
  }

  /**
   * The calculator of that identifier.
   *
   * @throws CalculatorException if there is none
   */
  public static Calculator find(String id) throws CalculatorException {
    for (Calculator calculator : ALL) {
      if (calculator.id().equals(id)) {
        return calculator;
      }
    }
    List<String> ids = ALL.stream().map(Calculator::id).toList();
    List<String> near = NearNames.of(id, ids);
    throw new CalculatorException(
        "There is no calculator '%s'. %s"
            .formatted(
                id,
                near.isEmpty()
                    ? "There are " + String.join(", ", ids) + "."
                    : "Did you mean " + String.join(" or ", near) + "?"));
  }
}
