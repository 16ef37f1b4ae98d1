package org.photonbench.photon.stream;

import java.util.List;
import org.photonbench.photon.PhotonSource;

/**
 * Keeps ranges of the record's time, counted from its time zero. Text: {@code gate=0s..10s}, also
 * {@code gate=2s..} and several ranges with commas. Times stay as they are ({@link CutTime} shifts
 * them). A T3 photon is at the time of its pulse. Markers outside are taken out, faults stay.
 *
 * @param ranges what stays: rising, apart from each other
 */
public record GateTime(List<TimeRange> ranges) implements StreamOperator {
  static final String NAME = "gate";

  public GateTime {
    ranges = TimeRange.union(ranges);
    if (ranges.isEmpty()) {
      throw new StreamSyntaxException("'gate' keeps nothing; give a range, as gate=0s..10s.");
    }
  }

  @Override
  public String text() {
    return NAME + "=" + TimeRange.text(ranges);
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    double tick = source.info().timeBase().tickSeconds();
    return new MaskSource(source, Processing.ticks(ranges, tick), 0, text());
  }
}
