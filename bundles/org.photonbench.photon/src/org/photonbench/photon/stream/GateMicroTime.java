package org.photonbench.photon.stream;

import java.util.Arrays;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;

/**
 * Keeps the photons whose micro time lies in a range. Text: {@code microgate=2ns..10ns} for all
 * channels, or {@code microgate 0=2ns..10ns,1=3ns..}; channels without a range stay whole. T3 only.
 * The live time stays the same: a photon may come with every pulse.
 *
 * @param ranges the ranges of micro time as recorded
 */
public record GateMicroTime(PerChannel<TimeRange> ranges) implements StreamOperator {
  static final String NAME = "microgate";

  @Override
  public String text() {
    return ranges.text(NAME, TimeRange::text);
  }

  @Override
  public PhotonSource apply(PhotonSource source) throws RecordingFormatException {
    if (source.info().timeBase().mode() != RecordMode.T3) {
      throw new RecordingFormatException(
          "The step '"
              + text()
              + "' needs the micro times of a T3 record, and this is a T2 record; leave it out.");
    }
    return new Source(source, this);
  }

  private static final class Source extends FilterSource {
    private final long[] from = new long[Channel.MAX + 2];
    private final long[] to = new long[Channel.MAX + 2];
    private final Summary summary;

    Source(PhotonSource source, GateMicroTime step) {
      super(source, Processing.noted(source.info(), step.text()));
      double tick = source.info().timeBase().microTickSeconds();
      Arrays.fill(from, Long.MIN_VALUE);
      Arrays.fill(to, Long.MAX_VALUE);
      for (int c = 0; c <= Channel.MAX; c++) {
        TimeRange range = step.ranges().of(c).orElse(null);
        if (range != null) {
          from[c] = range.fromTicks(tick);
          to[c] = range.toTicks(tick);
        }
      }
      summary = new Summary(step.text());
    }

    @Override
    int filter(PhotonBlock block, int first, int last, int into) {
      byte[] channels = block.channels();
      int[] microTimes = block.microTimes();
      int end = into;
      for (int i = first; i < last; i++) {
        int channel = channels[i];
        int micro = microTimes[i];
        if (micro >= from[channel] && micro < to[channel]) {
          end = copy(block, i, end);
        } else {
          summary.photon(channel);
        }
      }
      return end;
    }

    @Override
    void summarise(PhotonBlock block) {
      summary.tell(block, "took out", reached());
    }
  }
}
