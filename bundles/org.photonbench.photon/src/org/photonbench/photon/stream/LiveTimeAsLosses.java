package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * A stream that tells the times which operators took out by {@link StreamEvent.Kind#LOSS} events,
 * as it tells the gaps of the device, instead of by {@link RecordingInfo#liveTime()}. Files hold
 * such events, so whoever reads a file written from this stream finds the same live time.
 *
 * <p>Such a loss stands before whatever comes after its start. Losses of the device in what was
 * taken out anyhow are left out, and none reaches below time zero.
 *
 * <p>{@link RecordingInfo#acquisitionSeconds()} then reaches from time zero to the end of the last
 * live interval, gaps included; unknown, it stays unknown.
 */
public final class LiveTimeAsLosses implements PhotonSource {
  private static final String MESSAGE = "Taken out by stream steps.";

  private final PhotonSource source;
  private final RecordingInfo info;
  private final LiveTime live;
  private final LiveTime gaps;
  private final List<StreamEvent> events = new ArrayList<>();
  private int next;

  private LiveTimeAsLosses(PhotonSource source, RecordingInfo info, LiveTime live) {
    this.source = source;
    this.info = info;
    this.live = live;
    gaps = gaps(live);
  }

  /** The stream with its gaps as losses; the source itself if its info tells no live time. */
  public static PhotonSource of(PhotonSource source) {
    RecordingInfo info = source.info();
    if (info.liveTime().isEmpty()) {
      return source;
    }
    return new LiveTimeAsLosses(source, whole(info), info.liveTime().get());
  }

  /** The info of a stream whose gaps are losses in it: all from time zero to the end. */
  public static RecordingInfo whole(RecordingInfo info) {
    OptionalDouble seconds = info.acquisitionSeconds();
    LiveTime live = info.liveTime().orElse(LiveTime.none());
    if (seconds.isPresent() && gaps(live).intervals() > 0) {
      long end = live.end(live.intervals() - 1);
      seconds = OptionalDouble.of(Processing.seconds(end, info.timeBase().tickSeconds()));
    }
    return with(info, seconds);
  }

  /** What is not live between time zero and the end of the last live interval, in ticks. */
  public static LiveTime gaps(LiveTime live) {
    return live.intervals() == 0
        ? LiveTime.none()
        : Processing.complement(live).and(LiveTime.of(0, live.end(live.intervals() - 1)));
  }

  private static RecordingInfo with(RecordingInfo info, OptionalDouble seconds) {
    return new RecordingInfo(
        info.format(),
        info.recordType(),
        info.timeBase(),
        seconds,
        info.syncRateHertz(),
        info.declaredRecords(),
        info.device(),
        info.created(),
        info.comment(),
        info.entries(),
        info.warnings(),
        info.testedOnRealData(),
        Optional.empty());
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    boolean more = source.next(block);
    int due = due(block, more);
    if (due > next || !block.events().isEmpty()) {
      rearrange(block, due);
      next = due;
    }
    return more;
  }

  /** The number of gaps that begin before something in the block, or at all if it is the last. */
  private int due(PhotonBlock block, boolean more) {
    int count = gaps.intervals();
    if (!more) {
      return count;
    }
    int due = next;
    long[] times = block.times();
    for (int i = 0; i < block.size() && due < count; i++) {
      while (due < count && gaps.start(due) <= times[i]) {
        due++;
      }
    }
    for (StreamEvent event : block.events()) {
      while (due < count && gaps.start(due) <= event.time()) {
        due++;
      }
    }
    return due;
  }

  /** Puts gaps among the events, before the first thing that comes after their start. */
  private void rearrange(PhotonBlock block, int due) {
    events.clear();
    events.addAll(block.events());
    int size = block.size();
    long[] times = block.times();
    block.clear();
    block.setSize(size);
    int event = 0;
    int photon = 0;
    for (int gap = next; gap < due; gap++) {
      long start = gaps.start(gap);
      while (photon < size && times[photon] < start) {
        photon++;
      }
      while (event < events.size() && isBefore(events.get(event), photon, start)) {
        put(block, events.get(event++));
      }
      int place =
          event < events.size() ? Math.min(photon, events.get(event).photonIndex()) : photon;
      long end = gaps.end(gap);
      block.add(new StreamEvent(StreamEvent.Kind.LOSS, end, place, -1, end - start, MESSAGE));
    }
    while (event < events.size()) {
      put(block, events.get(event++));
    }
  }

  private static boolean isBefore(StreamEvent event, int photon, long time) {
    return event.photonIndex() <= photon && event.time() < time;
  }

  private void put(PhotonBlock block, StreamEvent event) {
    if (event.kind() != StreamEvent.Kind.LOSS) {
      block.add(event);
      return;
    }
    long from = Math.max(0, event.time() - event.value());
    if (event.value() == 0 && event.time() >= 0) {
      block.add(event);
    } else if (live.and(LiveTime.of(from, event.time())).intervals() > 0) {
      block.add(
          new StreamEvent(
              event.kind(),
              event.time(),
              event.photonIndex(),
              event.bytePosition(),
              event.time() - from,
              event.message()));
    }
  }

  @Override
  public RecordBalance balance() {
    return source.balance();
  }

  @Override
  public long position() {
    return source.position();
  }

  @Override
  public long length() {
    return source.length();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
