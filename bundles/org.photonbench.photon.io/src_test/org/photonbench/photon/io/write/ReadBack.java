package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

/** A whole recording in memory, with events counted from its start. */
record ReadBack(
    RecordingInfo info, List<Photon> photons, List<Event> events, RecordBalance balance) {
  record Photon(long time, int channel, int microTime) {}

  /** An event; {@code photons} came before it in the stream. */
  record Event(StreamEvent.Kind kind, long time, long photons, long value) {}

  static ReadBack of(Path file) throws IOException {
    return of(file, OpenOptions.DEFAULT, PhotonBlock.DEFAULT_CAPACITY);
  }

  static ReadBack withSyncs(Path file, int channel) throws IOException {
    return of(
        file, new OpenOptions(Optional.of(new Channel(channel))), PhotonBlock.DEFAULT_CAPACITY);
  }

  static ReadBack of(Path file, OpenOptions options, int capacity) throws IOException {
    try (PhotonSource source = new Recordings().open(file, options)) {
      List<Photon> photons = new ArrayList<>();
      List<Event> events = new ArrayList<>();
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), capacity);
      boolean more = true;
      while (more) {
        more = source.next(block);
        int before = photons.size();
        for (int i = 0; i < block.size(); i++) {
          int micro = block.mode() == RecordMode.T3 ? block.microTimes()[i] : 0;
          photons.add(new Photon(block.times()[i], block.channels()[i], micro));
        }
        for (StreamEvent e : block.events()) {
          events.add(new Event(e.kind(), e.time(), before + e.photonIndex(), e.value()));
        }
      }
      if (!source.balance().isBalanced()) {
        throw new AssertionError("not balanced: " + source.balance());
      }
      return new ReadBack(source.info(), photons, events, source.balance());
    }
  }

  List<Event> events(StreamEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }

  /** The value of a header entry as the file has it; null if there is none. */
  String entry(String name) {
    return info.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(entry -> entry.value())
        .findFirst()
        .orElse(null);
  }
}
