package org.photonbench.analysis.lifetime;

import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Quantity;

/**
 * How long photons could come.
 *
 * @param liveSeconds live time; NaN if the file does not tell it
 * @param quantities what is said of it in the result
 */
record Exposure(double liveSeconds, List<Quantity> quantities) {
  static Exposure of(RecordTime time) {
    return new Exposure(time.liveSeconds(), time.quantities());
  }

  /** As the header of a histogram says. */
  static Exposure ofHistogram(OptionalDouble seconds) {
    if (!(seconds.orElse(0) > 0)) {
      return new Exposure(Double.NaN, List.of());
    }
    return new Exposure(
        seconds.getAsDouble(),
        List.of(
            Quantity.withoutError(
                "time.live",
                "Record",
                "Live time",
                seconds.getAsDouble(),
                "s",
                "derived",
                "acquisition time of the histogram")));
  }

  boolean isKnown() {
    return liveSeconds > 0;
  }
}
