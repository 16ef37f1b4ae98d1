package org.photonbench.photon.io.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/** A whole recording in memory, with events counted from its start; for tests of all formats. */
public record Content(
    RecordingInfo info, List<Photon> photons, List<Event> events, RecordBalance balance) {
  public record Photon(long time, int channel, int microTime) {}

  /** An event; {@code photons} came before it in the stream. */
  public record Event(StreamEvent.Kind kind, long time, long photons, long value, String message) {}

  public static Content of(PhotonFormat format, Path file) throws IOException {
    return of(format, file, PhotonBlock.DEFAULT_CAPACITY);
  }

  /** Reads to the end; fails rather than go on for ever. */
  public static Content of(PhotonFormat format, Path file, int capacity) throws IOException {
    try (PhotonSource source = format.open(file, OpenOptions.DEFAULT)) {
      return of(source, capacity);
    }
  }

  public static Content of(PhotonSource source, int capacity) throws IOException {
    List<Photon> photons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), capacity);
    long position = source.position();
    boolean more = true;
    for (long calls = 0; more; calls++) {
      more = source.next(block);
      if (calls > 1000 * source.length() || source.position() < position) {
        throw new AssertionError("no end in sight at byte " + source.position());
      }
      position = source.position();
      add(block, photons, events);
      if (!more && block.size() > 0) {
        throw new AssertionError("photons after the end");
      }
    }
    if (source.next(block) || block.size() > 0 || !block.events().isEmpty()) {
      throw new AssertionError("something after the end");
    }
    if (source.position() != source.length()) {
      throw new AssertionError("the end is at " + source.position());
    }
    RecordBalance balance = source.balance();
    if (!balance.isBalanced() || balance.photons() != photons.size()) {
      throw new AssertionError("not balanced: " + balance);
    }
    return new Content(source.info(), photons, events, balance);
  }

  private static void add(PhotonBlock block, List<Photon> photons, List<Event> events) {
    int before = photons.size();
    for (int i = 0; i < block.size(); i++) {
      int micro = block.mode() == RecordMode.T3 ? block.microTimes()[i] : 0;
      photons.add(new Photon(block.times()[i], block.channels()[i], micro));
    }
    for (StreamEvent e : block.events()) {
      events.add(new Event(e.kind(), e.time(), before + e.photonIndex(), e.value(), e.message()));
    }
  }

  public List<Event> events(StreamEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }
}
