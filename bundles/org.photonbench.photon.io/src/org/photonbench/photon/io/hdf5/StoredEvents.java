package org.photonbench.photon.io.hdf5;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/**
 * Markers, or faults, that PhotonBench stored beside the photons: a cursor over a group of arrays
 * of the same length.
 */
final class StoredEvents {
  private static final List<String> MARKER_ARRAYS =
      List.of(Layout.TIMESTAMPS, Layout.PHOTON_INDEX, Layout.BITS);
  private static final List<String> FAULT_ARRAYS =
      List.of(
          Layout.TIMESTAMPS, Layout.PHOTON_INDEX, Layout.VALUE, Layout.KIND, Layout.BYTE_POSITION);

  private static final int PHOTON_INDEX = 1;

  private final List<Column> columns;
  private final Optional<Lines> messages;
  private final long size;
  private long next;
  private boolean broken;

  private StoredEvents(List<Column> columns, Optional<Lines> messages) {
    this.columns = List.copyOf(columns);
    this.messages = messages;
    size = columns.stream().mapToLong(Column::size).min().orElse(0);
  }

  /** The markers of the file; none if it has none. */
  static StoredEvents markers(Hdf5File file) throws IOException {
    return of(file, Layout.MARKERS, MARKER_ARRAYS, false);
  }

  /** The faults of the recording from which the file was made; none if it has none. */
  static StoredEvents faults(Hdf5File file) throws IOException {
    return of(file, Layout.FAULTS, FAULT_ARRAYS, true);
  }

  private static StoredEvents of(
      Hdf5File file, String name, List<String> arrays, boolean withMessages) throws IOException {
    Optional<Group> group = file.group(file.root(), Layout.OWN + "/" + name);
    List<Column> columns = new ArrayList<>();
    Optional<Lines> messages = Optional.empty();
    if (group.isPresent()) {
      for (String array : arrays) {
        Optional<Dataset> dataset = file.dataset(group.get(), array);
        if (dataset.isPresent()) {
          columns.add(Column.of(file, dataset.get(), Layout.OWN + "/" + name + "/" + array));
        }
      }
      Optional<Dataset> text = file.dataset(group.get(), Layout.MESSAGES);
      if (withMessages && text.isPresent()) {
        messages = Optional.of(new Lines(Column.of(file, text.get(), Layout.MESSAGES)));
      }
    }
    return new StoredEvents(columns.size() == arrays.size() ? columns : List.of(), messages);
  }

  /** Number of events that are left. */
  long left() {
    return broken ? 0 : size - next;
  }

  /** How many photons come before the next event; the largest number if there is no event left. */
  long photonsBefore() throws IOException {
    if (left() <= 0) {
      return Long.MAX_VALUE;
    }
    Column photons = columns.get(PHOTON_INDEX);
    // What cannot be read is due at once, and is then told.
    return photons.load(next) ? photons.at(next) : 0;
  }

  /**
   * Adds the next event to the block.
   *
   * @return false if it cannot be read: a fault that says so is added instead, and it is the last
   */
  boolean add(PhotonBlock block) throws IOException {
    long[] values = new long[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      if (!column.load(next)) {
        long lost = left();
        broken = true;
        block.add(
            new StreamEvent(
                StreamEvent.Kind.HEADER,
                0,
                block.size(),
                -1,
                lost,
                lost + " stored events cannot be read (" + column.name() + ")."));
        return false;
      }
      values[i] = column.at(next);
    }
    next++;
    block.add(
        columns.size() == MARKER_ARRAYS.size()
            ? new StreamEvent(StreamEvent.Kind.MARKER, values[0], block.size(), -1, values[2], "")
            : new StreamEvent(
                Layout.KINDS.get(Math.clamp(values[3], 0, Layout.KINDS.size() - 1)),
                values[0],
                block.size(),
                values[4],
                values[2],
                messages.isPresent() ? messages.get().next() : ""));
    return true;
  }
}
