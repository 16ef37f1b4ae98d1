package org.photonbench.photon.stream;

import java.util.List;
import org.photonbench.photon.PhotonSource;

/**
 * Takes ranges of the record's time out, counted from its time zero. Text: {@code exclude=3s..4s},
 * also several ranges with commas. Else as {@link GateTime}.
 *
 * @param ranges what is taken out: rising, apart from each other
 */
public record ExcludeTime(List<TimeRange> ranges) implements StreamOperator {
  static final String NAME = "exclude";

  public ExcludeTime {
    ranges = TimeRange.union(ranges);
    if (ranges.isEmpty()) {
      throw new StreamSyntaxException(
          "'exclude' takes nothing out; give a range, as exclude=3s..4s.");
    }
  }

  @Override
  public String text() {
    return NAME + "=" + TimeRange.text(ranges);
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    double tick = source.info().timeBase().tickSeconds();
    return new MaskSource(source, Processing.complement(Processing.ticks(ranges, tick)), 0, text());
  }
}
