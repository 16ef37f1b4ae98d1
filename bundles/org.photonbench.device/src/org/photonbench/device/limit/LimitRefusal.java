package org.photonbench.device.limit;

import org.photonbench.device.Amount;
import org.photonbench.device.Range;

/**
 * One layer's refusal of one value.
 *
 * @param quantity what the value is of, for example {@code position}
 * @param allowed what the layer allows
 */
public record LimitRefusal(Layer layer, String quantity, Amount value, Range allowed) {
  /** A sentence. */
  public String text() {
    return "The "
        + layer.text()
        + " allows a "
        + quantity
        + " of "
        + allowed.text()
        + ", not "
        + value
        + ".";
  }
}
