package org.photonbench.photon.io.hdf5;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.FaultLog;

/** Reads the arrays of a Photon-HDF5 file side by side, a slice of each at a time. */
final class PhotonHdf5Source implements PhotonSource {
  /** A block takes no further events once it holds so many: markers may be all there is. */
  private static final int EVENTS_PER_BLOCK = 4096;

  /** Returns to the caller after so many records even without a photon, for its progress. */
  private static final long RECORDS_PER_BLOCK = 1L << 22;

  private final Hdf5File file;
  private final RecordingInfo info;
  private final Column times;
  private final Optional<Column> detectors;
  private final Optional<Column> nanotimes;
  private final StoredEvents markers;
  private final StoredEvents faults;
  private final FaultLog faultLog = new FaultLog();
  private final long size;
  private final long declared;

  private long index;
  private long photons;
  private long markersSeen;
  private long faulty;
  private long lastTime = -Column.LIMIT;
  private boolean ended;

  /** Takes over the file and closes it. */
  PhotonHdf5Source(
      Hdf5File file,
      RecordingInfo info,
      Column times,
      Optional<Column> detectors,
      Optional<Column> nanotimes,
      StoredEvents markers,
      StoredEvents faults) {
    this.file = file;
    this.info = info;
    this.times = times;
    this.detectors = detectors;
    this.nanotimes = nanotimes;
    this.markers = markers;
    this.faults = faults;
    long smallest = times.size();
    long largest = times.declaredSize();
    for (Optional<Column> column : List.of(detectors, nanotimes)) {
      if (column.isPresent()) {
        smallest = Math.min(smallest, column.get().size());
        largest = Math.max(largest, column.get().declaredSize());
      }
    }
    size = smallest;
    declared = largest;
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A block may come without photons before the end, if a long stretch of the file has none.
   */
  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clearFor(info.timeBase().mode());
    if (ended) {
      return false;
    }
    long pause = index + RECORDS_PER_BLOCK;
    while (block.size() < block.capacity()
        && block.events().size() < EVENTS_PER_BLOCK
        && index < pause) {
      long before = addEvents(block, index >= size);
      if (index < size) {
        read(block, before);
      } else if (markers.left() + faults.left() <= 0) {
        if (block.size() > 0) {
          return true;
        }
        end(block);
        return false;
      }
    }
    return true;
  }

  /** Adds the events that are due, and tells how many photons may come before the next one. */
  private long addEvents(PhotonBlock block, boolean all) throws IOException {
    while (block.events().size() < EVENTS_PER_BLOCK) {
      long marker = markers.photonsBefore();
      long fault = faults.photonsBefore();
      boolean isMarker = marker <= fault;
      StoredEvents next = isMarker ? markers : faults;
      long before = Math.min(marker, fault);
      if (next.left() <= 0) {
        return Long.MAX_VALUE;
      }
      if (before > photons && !all) {
        return before - photons;
      }
      if (next.add(block) && isMarker) {
        markersSeen++;
      }
    }
    return 1;
  }

  private void read(PhotonBlock block, long most) throws IOException {
    String damaged = times.load(index) ? "" : times.name();
    long end = Math.min(size, times.sliceEnd());
    if (detectors.isPresent()) {
      damaged = detectors.get().load(index) ? damaged : detectors.get().name();
      end = Math.min(end, detectors.get().sliceEnd());
    }
    if (nanotimes.isPresent()) {
      damaged = nanotimes.get().load(index) ? damaged : nanotimes.get().name();
      end = Math.min(end, nanotimes.get().sliceEnd());
    }
    if (damaged.isEmpty()) {
      end = Math.min(end, index + Math.min(most, block.capacity() - block.size()));
      copy(block, (int) (end - index));
    } else {
      skip(block, end - index, damaged);
    }
    index = end;
  }

  private void skip(PhotonBlock block, long count, String array) {
    faulty += count;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, count)) {
      fault(
          block,
          StreamEvent.Kind.FAULTY_RECORD,
          times.position(index),
          count,
          String.format(
              "Photons %d to %d are lost: this piece of %s cannot be read.",
              index, index + count - 1, array));
    }
  }

  private void copy(PhotonBlock block, int n) {
    final boolean t3 = info.timeBase().mode() == RecordMode.T3;
    final long[] toTimes = block.times();
    final byte[] toChannels = block.channels();
    final int[] toMicro = block.microTimes();
    final long[] fromTimes = times.slice();
    final long[] fromChannels = detectors.map(Column::slice).orElse(fromTimes);
    final long[] fromMicro = nanotimes.map(Column::slice).orElse(fromTimes);
    final int time0 = (int) (index - times.sliceStart());
    final int channel0 = detectors.map(c -> (int) (index - c.sliceStart())).orElse(0);
    final int micro0 = nanotimes.map(c -> (int) (index - c.sliceStart())).orElse(0);
    final boolean one = detectors.isEmpty();
    final int first = block.size();
    int k = first;
    for (int i = 0; i < n; i++) {
      long time = fromTimes[time0 + i];
      long channel = one ? 0 : fromChannels[channel0 + i];
      long micro = t3 ? fromMicro[micro0 + i] : 0;
      if (time != Column.NONE
          && channel >= 0
          && channel <= Channel.MAX
          && micro >= 0
          && micro <= Integer.MAX_VALUE) {
        toTimes[k] = time;
        toChannels[k] = (byte) channel;
        if (t3) {
          toMicro[k] = (int) micro;
        }
        k++;
      } else {
        faulty(block, k, index + i, time, channel, micro);
      }
    }
    block.setSize(k);
    photons += k - first;
    if (k > first) {
      checkOrder(block, first, k);
    }
  }

  private void faulty(
      PhotonBlock block, int photonIndex, long photon, long time, long channel, long micro) {
    faulty++;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      String why =
          time == Column.NONE
              ? "its time is no whole number of ticks, or too large"
              : channel < 0 || channel > Channel.MAX
                  ? "detector " + channel + " is not among 0 to " + Channel.MAX
                  : "the nanotime " + micro + " is not possible";
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              photonIndex > 0 ? block.times()[photonIndex - 1] : timeReached(),
              photonIndex,
              times.position(photon),
              0,
              "Photon " + photon + " of the file means nothing: " + why + "."));
    }
  }

  private void checkOrder(PhotonBlock block, int first, int end) {
    long[] of = block.times();
    long early = (of[first] - lastTime) >>> 63;
    for (int i = first + 1; i < end; i++) {
      early += (of[i] - of[i - 1]) >>> 63;
    }
    lastTime = of[end - 1];
    if (early > 0 && faultLog.lists(StreamEvent.Kind.TIME_ORDER, early)) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TIME_ORDER,
              lastTime,
              end,
              times.position(index),
              early,
              (early == 1 ? "1 photon is" : early + " photons are")
                  + " earlier than the photon before, behind photon "
                  + index
                  + " of the file."));
    }
  }

  private void fault(
      PhotonBlock block, StreamEvent.Kind kind, long position, long value, String message) {
    block.add(new StreamEvent(kind, timeReached(), block.size(), position, value, message));
  }

  private long timeReached() {
    return photons == 0 ? 0 : lastTime;
  }

  private void end(PhotonBlock block) {
    ended = true;
    faultLog.summarise(block, timeReached(), -1);
    if (declared != size) {
      fault(
          block,
          StreamEvent.Kind.RECORD_COUNT,
          -1,
          declared,
          "The longest of the arrays announces "
              + declared
              + " photons, but only "
              + size
              + " are in all of them; these are read.");
    }
  }

  @Override
  public RecordBalance balance() {
    return new RecordBalance(
        photons + markersSeen + faulty, photons, markersSeen, 0, 0, 0, faulty, 0, 0);
  }

  @Override
  public long position() {
    if (ended) {
      return file.length();
    }
    return size == 0 ? 0 : (long) ((double) index / size * file.length());
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
