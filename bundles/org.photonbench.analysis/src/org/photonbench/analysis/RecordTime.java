package org.photonbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.stream.LiveTimes;

/**
 * The acquisition time and the live time of a record, which every analysis normalises with and
 * reports alike. Confined to one thread.
 *
 * <p>The acquisition is that of the header, less what stream operators took out; without it, or
 * where photons came more than a millisecond (in which headers count) after its end, it is the time
 * up to the last photon. The live time is the acquisition less the gaps that the device reports
 * ({@link StreamEvent.Kind#LOSS}).
 */
public final class RecordTime {
  private static final double HEADER_STEP_SECONDS = 1e-3;
  private static final String GROUP = "Record";

  private final RecordingInfo info;
  private final TimeBase timeBase;
  private final ChannelCounts photons;
  private final LiveTimes losses;

  /** The live time of the acquisition that was asked for last: sorting gaps takes time. */
  private LiveTime lastLive = LiveTime.none();

  private LiveTime lastRecorded = LiveTime.none();

  /**
   * @param photons counts the same stream; gives the first and the last photon
   */
  public RecordTime(RecordingInfo info, ChannelCounts photons) {
    this.info = info;
    this.photons = photons;
    timeBase = info.timeBase();
    losses = new LiveTimes(info);
  }

  /** Takes the events of the next block. Call it before the block's photons are counted. */
  public void accept(PhotonBlock block) {
    for (StreamEvent event : block.events()) {
      if (event.kind() == StreamEvent.Kind.LOSS) {
        losses.accept(event);
        lastLive = LiveTime.none();
        lastRecorded = LiveTime.none();
      }
    }
  }

  /** First tick after the last photon; of pulses, the period that a photon comes within counts. */
  private long end() {
    return photons.lastTime().orElse(0) + (timeBase.pulses() ? 1 : 0);
  }

  private double lastSeconds() {
    return info.liveTicksUntil(end()) * timeBase.tickSeconds();
  }

  private boolean isLaterThanHeader() {
    return info.acquisitionSeconds().isPresent()
        && lastSeconds() > info.acquisitionSeconds().getAsDouble() + HEADER_STEP_SECONDS;
  }

  private boolean isFromHeader() {
    return info.acquisitionSeconds().isPresent() && !isLaterThanHeader();
  }

  private double recordedSeconds() {
    return isFromHeader() ? info.acquisitionSeconds().getAsDouble() : lastSeconds();
  }

  /** The acquisition without what stream operators took out, in ticks. */
  private LiveTime recorded() {
    LiveTime known =
        info.liveTime()
            .orElseGet(() ->
                LiveTime.of(
                    0,
                    isFromHeader()
                        ? Math.round(
                            info.acquisitionSeconds().getAsDouble() / timeBase.tickSeconds())
                        : Long.MAX_VALUE));
    if (isFromHeader() || known.intervals() == 0) {
      return known;
    }
    int last = known.intervals() - 1;
    if (known.end(last) == Long.MAX_VALUE) {
      return known.and(LiveTime.of(Long.MIN_VALUE, Math.max(end(), known.start(0) + 1)));
    }
    // The header ends before the last photon.
    long[] starts = new long[last + 1];
    long[] ends = new long[last + 1];
    for (int i = 0; i <= last; i++) {
      starts[i] = known.start(i);
      ends[i] = known.end(i);
    }
    ends[last] = Math.max(ends[last], end());
    return LiveTime.of(starts, ends);
  }

  /** When the record could have taken photons, in ticks of its time base. */
  public LiveTime live() {
    LiveTime recorded = recorded();
    if (!recorded.equals(lastRecorded)) {
      lastLive = losses.without(recorded);
      lastRecorded = recorded;
    }
    return lastLive;
  }

  /** Live time in seconds. */
  public double liveSeconds() {
    LiveTime recorded = recorded();
    LiveTime live = live();
    // The header's own number where nothing is taken from it.
    return live.equals(recorded) ? recordedSeconds() : live.totalTicks() * timeBase.tickSeconds();
  }

  /** From the beginning to the end of the acquisition in seconds, gaps included. */
  public double acquisitionSeconds() {
    LiveTime recorded = recorded();
    int n = recorded.intervals();
    return n < 2
        ? recordedSeconds()
        : (recorded.end(n - 1) - recorded.start(0)) * timeBase.tickSeconds();
  }

  /** From the first to the last photon in seconds. */
  public double spanSeconds() {
    return (photons.lastTime().orElse(0) - photons.firstTime().orElse(0)) * timeBase.tickSeconds();
  }

  /** Whether pairs of photons are fewer than without gaps at the same rates. */
  public boolean hasGaps() {
    return live().intervals() > 1;
  }

  /** What the user should know of these times. */
  public List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    if (info.acquisitionSeconds().isEmpty()) {
      messages.add(
          Message.info(
              "The header has no acquisition time; the time of the last photon was taken."));
    } else if (isLaterThanHeader()) {
      messages.add(
          Message.warning(
              "The header says %s s, but the last photon came at %s s, which was taken."
                  .formatted(
                      SentenceNumber.text(info.acquisitionSeconds().getAsDouble(), 6),
                      SentenceNumber.text(lastSeconds(), 6)),
              "Check the acquisition time if rates look wrong."));
    }
    LiveTime live = live();
    if (live.intervals() > 1) {
      int gaps = live.intervals() - 1;
      messages.add(
          Message.info(
              "The record has %s, %s s in all; it is normalised by the overlap of its live time with its shifted copy."
                  .formatted(
                      gaps == 1 ? "a gap" : gaps + " gaps",
                      SentenceNumber.text(acquisitionSeconds() - liveSeconds(), 4))));
    }
    long unknown = losses.lossesOfUnknownLength();
    if (unknown > 0) {
      messages.add(
          Message.warning(
              "The device reports %s of unknown length, so the live time is too long and rates are too low."
                  .formatted(unknown == 1 ? "a loss" : unknown + " losses"),
              "Measure at a lower count rate."));
    }
    return messages;
  }

  /** Live time, acquisition time, span of the photons and the number of gaps. */
  public List<Quantity> quantities() {
    String from =
        isFromHeader() ? "acquisition time of the record's header" : "time of the last photon";
    LiveTime live = live();
    boolean lost = !live.equals(recorded());
    return List.of(
        seconds(
            "time.live",
            "Live time",
            liveSeconds(),
            from
                + (info.liveTime().isPresent() ? ", without what the stream steps took out" : "")
                + (lost ? ", without the gaps that the device reports" : "")),
        seconds(
            "time.acquisition",
            "Acquisition time",
            acquisitionSeconds(),
            from + ", gaps within it included"),
        seconds("time.span", "First to last photon", spanSeconds(), "difference of photon times"),
        Quantity.count(
            "time.gaps",
            GROUP,
            "Gaps in the live time",
            Math.max(0, live.intervals() - 1),
            "breaks between intervals of live time"));
  }

  private static Quantity seconds(String id, String label, double value, String method) {
    return new Quantity(
        id,
        GROUP,
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        "s",
        "derived",
        method,
        List.of());
  }
}
