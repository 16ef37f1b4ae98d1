package org.photonbench.photon.stream;

import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent;

/**
 * Puts photons and markers in order that are out of order by at most a window: by ticks in T2, by
 * pulses in T3 (the window is rounded up to whole ones; photons of one pulse stay as they came, as
 * do photons of one time). Text: {@code sort=100ns}, or {@code sort=100ns,drop}.
 *
 * <p>A photon that comes when the stream is already more than the window further gets a {@link
 * StreamEvent.Kind#TIME_ORDER} event, and is passed on as it came, or dropped. At most 2^21 photons
 * wait for their turn: with more in a window the earliest leave, the last event says how many, and
 * those that then come too late are reported like the others. Faults stay behind the photons up to
 * the time that was reached when they came.
 *
 * @param window how late a photon may be, positive
 * @param dropLate whether photons that are later are dropped
 */
public record SortTime(TimeSpan window, boolean dropLate) implements StreamOperator {
  static final String NAME = "sort";
  static final String DROP = "drop";
  static final String KEEP = "keep";

  public SortTime {
    if (window.isNegative() || window.isZero()) {
      throw new StreamSyntaxException(
          "The window '" + window + "' of the sorting is not positive; write, as sort=100ns.");
    }
  }

  @Override
  public String text() {
    return NAME + "=" + window.text() + (dropLate ? "," + DROP : "");
  }

  @Override
  public PhotonSource apply(PhotonSource source) throws RecordingFormatException {
    return apply(source, ReorderingSource.WAITING);
  }

  PhotonSource apply(PhotonSource source, int limit) throws RecordingFormatException {
    long ticks = window.ticksUp(source.info().timeBase().tickSeconds());
    if (ticks > Long.MAX_VALUE / 4) {
      throw new RecordingFormatException(
          "The window of the step '" + text() + "' is too long for this record; shorten it.");
    }
    return new Source(source, this, ticks, limit);
  }

  private static final class Source extends ReorderingSource {
    private final long window;
    private final SortTime step;
    private final Summary moved;
    private final Summary dropped;
    private final OrderLog log = new OrderLog();

    Source(PhotonSource source, SortTime step, long window, int limit) {
      super(
          source,
          Processing.noted(source.info(), step.text() + " (" + window + " ticks)"),
          step.text(),
          limit);
      this.window = window;
      this.step = step;
      moved = new Summary(step.text());
      dropped = new Summary(step.text());
    }

    private void read(long time) {
      floor = Math.max(floor, time < Long.MIN_VALUE + window ? Long.MIN_VALUE : time - window);
    }

    @Override
    void take(PhotonBlock from, int index, ReorderBuffer waiting, PhotonBlock block) {
      long time = from.times()[index];
      byte channel = from.channels()[index];
      int micro = from.microTimes().length > 0 ? from.microTimes()[index] : 0;
      if (time >= floor) {
        if (time < latest) {
          moved.photon(channel);
        } else {
          latest = time;
          read(time);
        }
        waiting.add(time, channel, micro);
        return;
      }
      if (log.lists()) {
        block.add(
            OrderLog.event(
                time,
                block.size(),
                "A photon of channel "
                    + channel
                    + " at "
                    + time
                    + " comes "
                    + (latest - time)
                    + " ticks too late for '"
                    + step.text()
                    + (step.dropLate() ? "' and is dropped." : "' and is passed on as it came.")));
      }
      if (step.dropLate()) {
        dropped.photon(channel);
      } else {
        block.add(time, channel, micro);
      }
    }

    @Override
    void summarise(PhotonBlock block) {
      if (log.hasMore()) {
        block.add(log.rest(latest, block.size()));
      }
      moved.tell(block, "put in order", latest);
      if (dropped.total() > 0) {
        dropped.tell(block, "dropped", latest);
      }
    }
  }
}
