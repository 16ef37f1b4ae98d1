package org.photonbench.analysis.saturation;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.photon.PhotonSource;

/**
 * The records of a power series before they are read.
 *
 * @param source the table or the recording, for messages
 * @param conditionName what the power is called
 * @param unit unit of the powers; empty text if none was given
 * @param steps by rising power, of at least three different ones
 * @param messages what the user should know
 */
record PowerSteps(
    String source, String conditionName, String unit, List<Step> steps, List<Message> messages) {
  private static final int FEWEST_POWERS = 3;

  /** Opens a record; it can be read as often as wished. */
  @FunctionalInterface
  interface Opening {
    PhotonSource open() throws IOException, AnalysisException;
  }

  /**
   * The record of one power.
   *
   * @param name for messages
   * @param order in time, from 1 on
   */
  record Step(String name, int order, double power, Opening record) {}

  /**
   * Puts steps in order.
   *
   * @throws AnalysisException if there are too few powers
   */
  static PowerSteps of(
      String source, String conditionName, String unit, List<Step> steps, List<Message> messages)
      throws AnalysisException {
    requirePowers(source, steps.stream().mapToDouble(Step::power).distinct().count());
    return new PowerSteps(
        source,
        conditionName,
        unit,
        steps.stream()
            .sorted(Comparator.comparingDouble(Step::power).thenComparingInt(Step::order))
            .toList(),
        List.copyOf(messages));
  }

  static void requirePowers(String source, long powers) throws AnalysisException {
    if (powers < FEWEST_POWERS) {
      throw new AnalysisException(
          "%s has recordings at %d %s; a saturation curve needs at least %d, some of them well above saturation. Measure more powers."
              .formatted(source, powers, powers == 1 ? "power" : "powers", FEWEST_POWERS));
    }
  }
}
