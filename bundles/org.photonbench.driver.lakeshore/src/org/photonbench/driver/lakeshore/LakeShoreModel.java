package org.photonbench.driver.lakeshore;

import java.util.List;

/**
 * What the models differ in.
 *
 * @param name as it identifies itself
 * @param sensors letters of its sensor inputs
 * @param outputs control outputs
 * @param heaterRanges ranges of the heater of outputs 1 and 2, without off
 */
record LakeShoreModel(String name, List<String> sensors, int outputs, int heaterRanges) {
  private static final List<LakeShoreModel> KNOWN =
      List.of(
          new LakeShoreModel("MODEL335", List.of("A", "B"), 2, 3),
          new LakeShoreModel("MODEL336", List.of("A", "B", "C", "D"), 4, 3),
          new LakeShoreModel("MODEL350", List.of("A", "B", "C", "D"), 4, 5));

  /** Off, and the ranges by what they mean where there are three. */
  private static final List<String> THREE = List.of("off", "low", "medium", "high");

  /** The model of that name; one that is not known is treated like a 336. */
  static LakeShoreModel of(String name) {
    return KNOWN.stream()
        .filter(model -> name.startsWith(model.name))
        .findFirst()
        .orElse(KNOWN.get(1).named(name));
  }

  private LakeShoreModel named(String other) {
    return new LakeShoreModel(other, sensors, outputs, heaterRanges);
  }

  boolean isKnown() {
    return KNOWN.contains(this) || KNOWN.stream().anyMatch(model -> name.startsWith(model.name));
  }

  /** Names of the heater's ranges of an output by their number. */
  List<String> ranges(int output) {
    if (output > 2) {
      return List.of("off", "on");
    }
    return heaterRanges == 3 ? THREE : List.of("off", "1", "2", "3", "4", "5");
  }
}
