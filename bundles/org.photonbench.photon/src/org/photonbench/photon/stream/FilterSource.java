package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * A source that drops or changes photons one by one, in the caller's own block. Events keep their
 * place among the photons that stay. A block may end up without photons.
 */
abstract class FilterSource extends OperatorSource {
  private final List<StreamEvent> before = new ArrayList<>();
  private final List<StreamEvent> after = new ArrayList<>();
  private boolean ended;
  private long reached;

  FilterSource(PhotonSource source, RecordingInfo info) {
    super(source, info);
  }

  @Override
  public final boolean next(PhotonBlock block) throws IOException {
    if (ended) {
      block.clear();
      return false;
    }
    boolean more = source.next(block);
    int n = block.size();
    if (n > 0) {
      reached = block.times()[n - 1];
    }
    int kept;
    if (block.events().isEmpty()) {
      kept = filter(block, 0, n, 0);
    } else {
      before.addAll(block.events());
      int from = 0;
      kept = 0;
      for (StreamEvent event : before) {
        int index = Math.clamp(event.photonIndex(), from, n);
        kept = filter(block, from, index, kept);
        from = index;
        if (keeps(event)) {
          after.add(moved(event, time(event.time()), kept));
        }
      }
      before.clear();
      kept = filter(block, from, n, kept);
      block.clear();
    }
    block.setSize(kept);
    for (StreamEvent event : after) {
      block.add(event);
    }
    after.clear();
    if (!more) {
      ended = true;
      summarise(block);
    }
    return more;
  }

  /** The event at another time and place in its block. */
  static StreamEvent moved(StreamEvent event, long time, int photonIndex) {
    return event.time() == time && event.photonIndex() == photonIndex
        ? event
        : new StreamEvent(
            event.kind(), time, photonIndex, event.bytePosition(), event.value(), event.message());
  }

  /**
   * Takes the photons from..to of the block, and writes those that stay from {@code into} on, which
   * is at most {@code from}.
   *
   * @return the index after the last one written
   */
  abstract int filter(PhotonBlock block, int from, int to, int into);

  /** Whether an event stays; operators drop markers only. */
  boolean keeps(StreamEvent event) {
    return true;
  }

  /** The new time of an event. */
  long time(long time) {
    return time;
  }

  /** Adds the events that can only be told at the end of the stream. */
  void summarise(PhotonBlock block) {
    // Nothing to tell unless an operator counts something.
  }

  /** The time of the last photon read, for the summary. */
  final long reached() {
    return time(reached);
  }

  /** Adds an event before the photon that is written next; from within {@link #filter}. */
  final void add(StreamEvent event) {
    after.add(event);
  }

  /** Keeps a photon, from within {@link #filter}. */
  static int copy(PhotonBlock block, int from, int into) {
    if (from != into) {
      block.times()[into] = block.times()[from];
      block.channels()[into] = block.channels()[from];
      int[] microTimes = block.microTimes();
      if (microTimes.length > 0) {
        microTimes[into] = microTimes[from];
      }
    }
    return into + 1;
  }
}
