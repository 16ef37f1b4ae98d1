package org.photonbench.analysis.series;

import java.util.List;

/**
 * A condition of the measurements of a series.
 *
 * @param name as the table has it, without the unit, for example {@code excitation.power}
 * @param unit unit of all values; empty text if none is given
 * @param texts what stands in the table, one for each measurement, for example {@code 3.5 W/cm2} or
 *     {@code parallel}
 * @param values the numbers in {@code unit}; NaN where there is none
 */
public record Condition(String name, String unit, List<String> texts, double[] values) {
  public Condition {
    texts = List.copyOf(texts);
    if (texts.size() != values.length) {
      throw new IllegalArgumentException(texts.size() + " texts and " + values.length + " values");
    }
  }

  /** Whether every measurement has a number here. */
  public boolean isNumeric() {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return false;
      }
    }
    return true;
  }

  /** Name with the unit in parentheses, for axes and tables. */
  public String label() {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }
}
