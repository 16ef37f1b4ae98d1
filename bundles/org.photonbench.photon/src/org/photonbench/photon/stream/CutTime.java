package org.photonbench.photon.stream;

import java.util.List;
import org.photonbench.photon.PhotonSource;

/**
 * Keeps one range and makes its start time zero, as if the measurement had run that long only.
 * Text: {@code cut=2s..5s}, {@code cut=2s..}. The shift is a whole number of ticks (T2) or pulses
 * (T3): the first one in the range. All events are shifted; else as {@link GateTime}.
 *
 * @param range what stays; without a start it is not shifted
 */
public record CutTime(TimeRange range) implements StreamOperator {
  static final String NAME = "cut";

  @Override
  public String text() {
    return NAME + "=" + range.text();
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    double tick = source.info().timeBase().tickSeconds();
    long start = range.from().isPresent() ? range.fromTicks(tick) : 0;
    boolean reachable = start > Long.MIN_VALUE / 4 && start < Long.MAX_VALUE / 4;
    return new MaskSource(
        source, Processing.ticks(List.of(range), tick), reachable ? -start : 0, text());
  }
}
