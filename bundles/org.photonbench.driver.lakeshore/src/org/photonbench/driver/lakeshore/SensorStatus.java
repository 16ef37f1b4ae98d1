package org.photonbench.driver.lakeshore;

import java.util.ArrayList;
import java.util.List;

/** The bits that say that a reading is no temperature. */
final class SensorStatus {
  private SensorStatus() {}

  static String text(int bits) {
    List<String> parts = new ArrayList<>();
    add(parts, bits, 1, "invalid reading");
    add(parts, bits, 16, "temperature below its range");
    add(parts, bits, 32, "temperature above its range");
    add(parts, bits, 64, "no signal");
    add(parts, bits, 128, "signal too high");
    return parts.isEmpty() ? "status " + bits : String.join(", ", parts);
  }

  private static void add(List<String> parts, int bits, int bit, String text) {
    if ((bits & bit) != 0) {
      parts.add(text);
    }
  }
}
