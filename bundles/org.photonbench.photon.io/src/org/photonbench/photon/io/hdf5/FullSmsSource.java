package org.photonbench.photon.io.hdf5;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.FaultLog;

/** Merges the channels of a particle by their times. */
final class FullSmsSource implements PhotonSource {
  private static final int EVENTS_PER_BLOCK = 4096;

  /** The photons of one channel. */
  static final class Track {
    private final Column absolute;
    private final Optional<Column> micro;
    private final int channel;
    private final long size;
    private long index;

    Track(Column absolute, Optional<Column> micro, int channel) {
      this.absolute = absolute;
      this.micro = micro;
      this.channel = channel;
      size = micro.isPresent() ? Math.min(absolute.size(), micro.get().size()) : absolute.size();
    }

    private long declared() {
      return Math.max(absolute.declaredSize(), micro.map(Column::declaredSize).orElse(0L));
    }

    private boolean load() throws IOException {
      // Both, so that the end of both slices is known.
      boolean times = absolute.load(index);
      return (micro.isEmpty() || micro.get().load(index)) && times;
    }

    private long sliceEnd() {
      long end = Math.min(size, absolute.sliceEnd());
      return micro.isPresent() ? Math.min(end, micro.get().sliceEnd()) : end;
    }
  }

  private final Hdf5File file;
  private final RecordingInfo info;
  private final List<Track> tracks;
  private final FaultLog faultLog = new FaultLog();
  private long photons;
  private long faulty;
  private long lastTime = -Column.LIMIT;
  private boolean ended;

  /** Takes over the file and closes it. */
  FullSmsSource(Hdf5File file, RecordingInfo info, List<Track> tracks) {
    this.file = file;
    this.info = info;
    this.tracks = List.copyOf(tracks);
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clearFor(info.timeBase().mode());
    if (ended) {
      return false;
    }
    int k = 0;
    while (k < block.capacity() && block.events().size() < EVENTS_PER_BLOCK) {
      Track first = earliest(block, k);
      if (first == null) {
        block.setSize(k);
        if (k > 0) {
          return true;
        }
        end(block);
        return false;
      }
      k = take(first, block, k);
    }
    block.setSize(k);
    return true;
  }

  /** The track with the next photon, null at the end; pieces that cannot be read are skipped. */
  private Track earliest(PhotonBlock block, int photonIndex) throws IOException {
    Track earliest = null;
    for (Track track : tracks) {
      while (track.index < track.size && !track.load()) {
        skip(track, block, photonIndex);
      }
      if (track.index < track.size
          && (earliest == null
              || track.absolute.at(track.index) < earliest.absolute.at(earliest.index))) {
        earliest = track;
      }
    }
    return earliest;
  }

  private void skip(Track track, PhotonBlock block, int photonIndex) {
    long count = track.sliceEnd() - track.index;
    faulty += count;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, count)) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              timeReached(),
              photonIndex,
              track.absolute.position(track.index),
              count,
              String.format(
                  "Photons %d to %d of channel %d are lost: this piece of the file cannot be read.",
                  track.index, track.index + count - 1, track.channel)));
    }
    track.index += count;
  }

  private int take(Track track, PhotonBlock block, int k) {
    long time = track.absolute.at(track.index);
    long micro = track.micro.isPresent() ? track.micro.get().at(track.index) : 0;
    long at = track.index++;
    if (time == Column.NONE || micro < 0 || micro > Integer.MAX_VALUE) {
      faulty++;
      if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
        block.add(
            new StreamEvent(
                StreamEvent.Kind.FAULTY_RECORD,
                timeReached(),
                k,
                track.absolute.position(at),
                0,
                "Photon " + at + " of channel " + track.channel + " has no possible time."));
      }
      return k;
    }
    block.times()[k] = time;
    block.channels()[k] = (byte) track.channel;
    if (block.mode() == RecordMode.T3) {
      block.microTimes()[k] = (int) micro;
    }
    if (time < lastTime && faultLog.lists(StreamEvent.Kind.TIME_ORDER, 1)) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TIME_ORDER,
              time,
              k + 1,
              track.absolute.position(at),
              1,
              "Photon "
                  + at
                  + " of channel "
                  + track.channel
                  + " is earlier than the one before."));
    }
    lastTime = time;
    photons++;
    return k + 1;
  }

  private long timeReached() {
    return photons == 0 ? 0 : lastTime;
  }

  private void end(PhotonBlock block) {
    ended = true;
    faultLog.summarise(block, timeReached(), -1);
    for (Track track : tracks) {
      if (track.declared() != track.size) {
        add(
            block,
            StreamEvent.Kind.RECORD_COUNT,
            track.declared(),
            "The arrays of channel "
                + track.channel
                + " announce "
                + track.declared()
                + " photons, but only "
                + track.size
                + " are in all of them; these are read.");
      }
      long between = track.micro.map(Column::betweenUnits).orElse(0L);
      if (between > 0) {
        add(
            block,
            StreamEvent.Kind.HEADER,
            between,
            between
                + " micro times of channel "
                + track.channel
                + " lie between the bins that were found from the first; they are rounded.");
      }
    }
  }

  private void add(PhotonBlock block, StreamEvent.Kind kind, long value, String message) {
    block.add(new StreamEvent(kind, timeReached(), block.size(), -1, value, message));
  }

  @Override
  public RecordBalance balance() {
    return new RecordBalance(photons + faulty, photons, 0, 0, 0, 0, faulty, 0, 0);
  }

  @Override
  public long position() {
    if (ended) {
      return file.length();
    }
    double done = 0;
    double all = 0;
    for (Track track : tracks) {
      done += track.index;
      all += track.size;
    }
    return all == 0 ? 0 : (long) (done / all * file.length());
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
