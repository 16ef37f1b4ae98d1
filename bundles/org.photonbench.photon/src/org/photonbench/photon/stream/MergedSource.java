package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/**
 * Several recordings that ran at the same time as one stream, for example two files of one tagger:
 * merged by time (by pulse in T3), the first recording first where times are equal. Each keeps its
 * own order; what is out of order in one stays so, and holds back what comes behind it there.
 *
 * <p>Markers are merged by their times; one that lies ahead of the photons after it holds these
 * back, so sort such a recording first. Faults pass as soon as they are reached, and say which
 * recording they are from. Live is what is live in all. Where the acquisition time of one is
 * unknown, so is that of the merge.
 */
public final class MergedSource extends CombinedSource {
  /** Delays in ticks stay within this, so that no sum overflows. */
  private static final long LONGEST_DELAY = 1L << 60;

  /**
   * One of the recordings.
   *
   * @param source its source
   * @param channelOffset added to its channel numbers, 0 to 126
   * @param timeOffset added to its times, in ticks (pulses in T3)
   */
  public record Input(PhotonSource source, int channelOffset, long timeOffset) {
    public Input {
      if (channelOffset < 0 || channelOffset > Channel.MAX) {
        throw new IllegalArgumentException(
            "the channel offset must be 0 to " + Channel.MAX + ", was " + channelOffset);
      }
    }

    /**
     * A recording that is delayed as a whole: photons, markers and live time. A delay in T3 is
     * whole pulses, and for photons the rest in micro time as {@link DelayChannels} does it.
     *
     * @throws RecordingFormatException if the delay is too long for the record
     */
    public static Input delayed(PhotonSource source, int channelOffset, TimeSpan delay)
        throws RecordingFormatException {
      TimeBase base = source.info().timeBase();
      long ticks =
          base.pulses()
              ? delay.ticksDown(base.tickSeconds())
              : delay.nearestTicks(base.tickSeconds());
      if (ticks == Long.MIN_VALUE || Math.abs(ticks) > LONGEST_DELAY) {
        throw new RecordingFormatException(
            "A delay of " + delay + " is too long for this record; shorten it.");
      }
      PhotonSource delayed = source;
      if (base.pulses()) {
        TimeSpan rest = delay.minusTicks(ticks, base.tickSeconds());
        if (rest.nearestTicks(base.microTickSeconds()) != 0) {
          delayed = DelayChannels.ofAllPhotons(source, rest);
        }
      }
      return new Input(delayed, channelOffset, ticks);
    }
  }

  /** The head of one recording. */
  private static final class Cursor {
    final int number;
    final PhotonSource source;
    final int channelOffset;
    final long timeOffset;
    final PhotonBlock block;
    int photon;
    int event;
    boolean ended;

    Cursor(int number, Input input) {
      this.number = number;
      source = input.source();
      channelOffset = input.channelOffset();
      timeOffset = input.timeOffset();
      block = new PhotonBlock(source.info().timeBase().mode());
    }

    boolean isEmpty() {
      return photon == block.size() && event == block.events().size();
    }

    void read() throws IOException {
      ended = !source.next(block);
      photon = 0;
      event = 0;
    }

    boolean isAtEvent() {
      return event < block.events().size()
          && (block.events().get(event).photonIndex() <= photon || photon == block.size());
    }

    /** The time of what comes next; there must be something. */
    long key() {
      if (!isAtEvent()) {
        return block.times()[photon] + timeOffset;
      }
      StreamEvent next = block.events().get(event);
      return next.kind() == StreamEvent.Kind.MARKER ? next.time() + timeOffset : Long.MIN_VALUE;
    }
  }

  private final List<Cursor> cursors;
  private final boolean micro;

  private MergedSource(List<Input> inputs, RecordingInfo info) {
    super(inputs.stream().map(Input::source).toList(), info);
    cursors = new ArrayList<>();
    for (Input input : inputs) {
      cursors.add(new Cursor(cursors.size() + 1, input));
    }
    micro = info.timeBase().mode() == RecordMode.T3;
  }

  /**
   * Merges recordings; the merged source closes them.
   *
   * @throws RecordingFormatException if their resolutions differ; the sources are then still open.
   *     T3 pulse periods may differ by up to 0.1 %, because they are measured
   * @throws IllegalArgumentException if there is none
   */
  public static PhotonSource of(List<Input> inputs) throws RecordingFormatException {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("nothing to merge");
    }
    List<RecordingInfo> infos = inputs.stream().map(input -> input.source().info()).toList();
    List<String> warnings = Processing.compatible(infos, "merged");
    StringBuilder what = new StringBuilder("merge of " + inputs.size() + " recordings");
    LiveTime live = LiveTime.of(Long.MIN_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < infos.size(); i++) {
      Input input = inputs.get(i);
      what.append(i == 0 ? ": " : "; ")
          .append(infos.get(i).format())
          .append(", channels ")
          .append(plus(input.channelOffset()))
          .append(", times ")
          .append(plus(input.timeOffset()));
      live = live.and(Processing.shifted(Processing.liveTime(infos.get(i)), input.timeOffset()));
    }
    boolean known = infos.stream().allMatch(info -> info.acquisitionSeconds().isPresent());
    LiveTime first = Processing.liveTime(infos.getFirst());
    OptionalDouble seconds = OptionalDouble.empty();
    if (known) {
      seconds =
          live.equals(first)
              ? infos.getFirst().acquisitionSeconds()
              : OptionalDouble.of(
                  Processing.seconds(live.totalTicks(), infos.getFirst().timeBase().tickSeconds()));
    }
    boolean whole = live.equals(first) && infos.getFirst().liveTime().isEmpty();
    return new MergedSource(
        inputs,
        Processing.combined(
            infos,
            seconds,
            whole ? Optional.empty() : Optional.of(live),
            what.toString(),
            warnings));
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clear();
    while (true) {
      Cursor first = null;
      long firstKey = 0;
      for (int i = 0; i < cursors.size(); i++) {
        Cursor cursor = cursors.get(i);
        if (cursor.isEmpty()) {
          if (cursor.ended) {
            continue;
          }
          cursor.read();
          if (cursor.isEmpty()) {
            if (cursor.ended) {
              continue;
            }
            return true;
          }
        }
        long key = cursor.key();
        if (first == null || key < firstKey) {
          first = cursor;
          firstKey = key;
        }
      }
      if (first == null) {
        return block.size() > 0;
      }
      if (first.isAtEvent()) {
        StreamEvent event = first.block.events().get(first.event++);
        block.add(
            new StreamEvent(
                event.kind(),
                event.time() + first.timeOffset,
                block.size(),
                event.bytePosition(),
                event.value(),
                event.message().isEmpty()
                    ? ""
                    : "Recording " + first.number + ": " + event.message()));
      } else {
        if (block.size() == block.capacity()) {
          return true;
        }
        int i = first.photon++;
        int channel = first.block.channels()[i] + first.channelOffset;
        if (channel > Channel.MAX) {
          throw new RecordingFormatException(
              "Recording "
                  + first.number
                  + " has photons of channel "
                  + first.block.channels()[i]
                  + ", which with the offset "
                  + first.channelOffset
                  + " is beyond "
                  + Channel.MAX
                  + "; take a smaller offset, or rename its channels.");
        }
        block.add(firstKey, channel, micro ? first.block.microTimes()[i] : 0);
      }
    }
  }
}
