package org.photonbench.photon.stream;

import java.io.IOException;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * A source whose photons wait in a buffer until none that comes later can be earlier. Which photon
 * leaves when depends on the sequence of photons alone, not on the blocks.
 */
abstract class ReorderingSource extends OperatorSource {
  /** Photons that wait at most; about 50 MB. */
  static final int WAITING = 1 << 21;

  /** Markers and faults that wait at most. */
  private static final int WAITING_EVENTS = 1 << 16;

  private final int limit;
  private final String step;
  private final PhotonBlock in;
  private final ReorderBuffer buffer;
  private int photon;
  private int event;
  private boolean sourceEnded;
  private boolean ended;
  private long pushedOut;

  /** Latest time of the photons read, as it is in the source. */
  long latest = Long.MIN_VALUE;

  /** Nothing earlier than this waits: what still comes and is earlier is too late. */
  long floor = Long.MIN_VALUE;

  /**
   * @param limit photons that wait at most; the earliest leaves when there are more
   */
  ReorderingSource(PhotonSource source, RecordingInfo info, String step, int limit) {
    super(source, info);
    this.limit = limit;
    this.step = step;
    in = new PhotonBlock(info.timeBase().mode());
    buffer = new ReorderBuffer(info.timeBase().mode());
  }

  /**
   * {@inheritDoc}
   *
   * <p>At most one block of the source is read at a call, so a block may come without photons.
   */
  @Override
  public final boolean next(PhotonBlock block) throws IOException {
    block.clear();
    if (ended) {
      return false;
    }
    boolean read = false;
    while (true) {
      if (!buffer.drain(block, floor)) {
        return true;
      }
      if (buffer.photons() > limit || buffer.events() > WAITING_EVENTS) {
        // Everything of that time leaves with it; what is earlier and comes now is too late.
        floor = Math.max(floor, buffer.firstTime() + 1);
        pushedOut++;
        continue;
      }
      boolean hasEvent = event < in.events().size();
      if (hasEvent && in.events().get(event).photonIndex() <= photon) {
        take(in.events().get(event++), block);
      } else if (photon < in.size()) {
        if (block.size() == block.capacity()) {
          return true;
        }
        take(in, photon++, buffer, block);
      } else if (hasEvent) {
        take(in.events().get(event++), block);
      } else if (!sourceEnded) {
        if (read) {
          return true;
        }
        sourceEnded = !source.next(in);
        photon = 0;
        event = 0;
        read = true;
      } else {
        return end(block);
      }
    }
  }

  private boolean end(PhotonBlock block) {
    if (floor != Long.MAX_VALUE) {
      floor = Long.MAX_VALUE;
      if (!buffer.drain(block, floor)) {
        return true;
      }
    }
    if (block.size() > 0) {
      return true;
    }
    if (pushedOut > 0) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.PROCESSING,
              latest,
              block.size(),
              -1,
              pushedOut,
              "'"
                  + step
                  + "': more than "
                  + limit
                  + " photons lay within its times; "
                  + pushedOut
                  + " times the earliest had to leave early."));
    }
    summarise(block);
    ended = true;
    return false;
  }

  /** Adds the events that can only be told at the end of the stream. */
  void summarise(PhotonBlock block) {
    // Nothing to tell unless an operator counts something.
  }

  private void take(StreamEvent next, PhotonBlock block) {
    // A fault stays behind what was read before it.
    long key = next.kind() == StreamEvent.Kind.MARKER ? next.time() : latest;
    if (key < floor) {
      ReorderBuffer.put(block, next);
    } else {
      buffer.add(next, key);
    }
  }

  /** Takes one photon, into the buffer or, if it is too late, to the block, which has room. */
  abstract void take(PhotonBlock from, int index, ReorderBuffer waiting, PhotonBlock block);
}
