package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/** A whole stream, taken from a source or a decoder, with events counted from its start. */
record Stream(List<Photon> photons, List<Event> events, RecordBalance balance) {
  record Photon(long time, int channel, int microTime) {}

  /** An event; {@code photons} came before it in the stream. */
  record Event(
      StreamEvent.Kind kind, long time, long photons, long bytePosition, long value, String text) {}

  /** Reads to the end; fails rather than go on for ever. */
  static Stream of(PhotonSource source, int capacity) throws IOException {
    List<Photon> photons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), capacity);
    long position = source.position();
    for (long calls = 0; source.next(block); calls++) {
      if (calls > source.length() || source.position() < position) {
        throw new AssertionError("no end in sight at byte " + source.position());
      }
      position = source.position();
      add(block, photons, events);
    }
    if (block.size() != 0) {
      throw new AssertionError("photons after the end");
    }
    add(block, photons, events);
    if (source.next(block) || !block.events().isEmpty()) {
      throw new AssertionError("events after the end");
    }
    return new Stream(photons, events, source.balance());
  }

  static void add(PhotonBlock block, List<Photon> photons, List<Event> events) {
    int before = photons.size();
    for (int i = 0; i < block.size(); i++) {
      int microTime = block.mode() == RecordMode.T3 ? block.microTimes()[i] : 0;
      photons.add(new Photon(block.times()[i], block.channels()[i], microTime));
    }
    for (StreamEvent e : block.events()) {
      events.add(
          new Event(
              e.kind(),
              e.time(),
              before + e.photonIndex(),
              e.bytePosition(),
              e.value(),
              e.message()));
    }
  }

  List<Event> events(StreamEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }
}
