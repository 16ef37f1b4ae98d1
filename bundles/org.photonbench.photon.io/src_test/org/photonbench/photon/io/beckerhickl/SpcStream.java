package org.photonbench.photon.io.beckerhickl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/** A whole stream, with events counted from its start. */
record SpcStream(List<Photon> photons, List<Event> events, RecordBalance balance) {
  record Photon(long time, int channel, int microTime) {}

  /** An event; {@code photons} came before it in the stream. */
  record Event(StreamEvent.Kind kind, long time, long photons, long bytePosition, long value) {}

  /** Reads to the end; fails rather than go on for ever. */
  static SpcStream of(PhotonSource source, int capacity) throws IOException {
    List<Photon> photons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    PhotonBlock block = new PhotonBlock(RecordMode.T3, capacity);
    long position = source.position();
    for (long calls = 0; source.next(block); calls++) {
      if (calls > source.length() || source.position() < position) {
        throw new AssertionError("no end in sight at byte " + source.position());
      }
      position = source.position();
      add(block, photons, events);
    }
    add(block, photons, events);
    if (block.size() != 0 || source.next(block) || !block.events().isEmpty()) {
      throw new AssertionError("something after the end");
    }
    return new SpcStream(photons, events, source.balance());
  }

  /** Decodes a whole file in the given layout. */
  static SpcStream of(SpcLayout layout, byte[] file) {
    return of(layout, file, SpcHeader.of(layout, ByteBuffer.wrap(file)).orElseThrow());
  }

  static SpcStream of(SpcLayout layout, byte[] file, SpcHeader header) {
    SpcDecoder decoder = SpcDecoder.of(layout, header);
    ByteBuffer bytes = ByteBuffer.wrap(file).position(layout.recordBytes());
    PhotonBlock block = new PhotonBlock(RecordMode.T3);
    List<Photon> photons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    while (bytes.remaining() >= layout.recordBytes()) {
      block.clear();
      decoder.decode(bytes, block);
      add(block, photons, events);
    }
    block.clear();
    decoder.finish(block);
    add(block, photons, events);
    return new SpcStream(photons, events, decoder.balance(bytes.remaining()));
  }

  private static void add(PhotonBlock block, List<Photon> photons, List<Event> events) {
    int before = photons.size();
    for (int i = 0; i < block.size(); i++) {
      photons.add(new Photon(block.times()[i], block.channels()[i], block.microTimes()[i]));
    }
    for (StreamEvent e : block.events()) {
      events.add(
          new Event(e.kind(), e.time(), before + e.photonIndex(), e.bytePosition(), e.value()));
    }
  }

  long count(StreamEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).count();
  }
}
