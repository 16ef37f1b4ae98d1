package org.photonbench.photon.stream;

import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;

/**
 * Checks the order: a photon earlier than the one before it (by ticks in T2, by pulses in T3) gets
 * a {@link StreamEvent.Kind#TIME_ORDER} event before it, and stays. Text: {@code monotonic}.
 * Readers report the order of the file by themselves; this is for what other steps did, or a merge.
 */
public record CheckOrder() implements StreamOperator {
  static final String NAME = "monotonic";

  @Override
  public String text() {
    return NAME;
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    return new Source(source);
  }

  private static final class Source extends FilterSource {
    private final OrderLog log = new OrderLog();
    private long last = Long.MIN_VALUE;

    Source(PhotonSource source) {
      super(source, Processing.noted(source.info(), NAME));
    }

    @Override
    int filter(PhotonBlock block, int from, int to, int into) {
      long[] times = block.times();
      for (int i = from; i < to; i++) {
        long time = times[i];
        if (time < last && log.lists()) {
          add(
              OrderLog.event(
                  time,
                  i,
                  "A photon of channel "
                      + block.channels()[i]
                      + " at "
                      + time
                      + " is "
                      + (last - time)
                      + " ticks earlier than the photon before."));
        }
        last = time;
      }
      return to;
    }

    @Override
    void summarise(PhotonBlock block) {
      if (log.hasMore()) {
        block.add(log.rest(reached(), block.size()));
      }
    }
  }
}
