package org.photonbench.photon.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** Streams as plain lists: made at random, offered as a source in blocks of any cut, read back. */
final class Items {
  sealed interface Item permits Photon, Event {
    long time();
  }

  record Photon(long time, int channel, int micro) implements Item {}

  /** An event without its place in a block: its place in the list is what counts. */
  record Event(StreamEvent.Kind kind, long time, long position, long value, String message)
      implements Item {
    static Event marker(long time, long bits) {
      return new Event(StreamEvent.Kind.MARKER, time, 8, bits, "");
    }

    boolean isMarker() {
      return kind == StreamEvent.Kind.MARKER;
    }

    Event at(long newTime) {
      return new Event(kind, newTime, position, value, message);
    }
  }

  static final TimeBase T2 = TimeBase.t2(1e-12);

  /** 80.028 68 MHz in steps of 16 ps: the period is 780.97 micro ticks. */
  static final TimeBase T3 = TimeBase.t3(1 / 80_028_680.0, 16e-12);

  /** T3 on a clock of the device: pulses are not known. */
  static final TimeBase CLOCK = TimeBase.t3Clock(13.5e-9, 4e-12);

  private Items() {}

  static RecordingInfo info(TimeBase base, OptionalDouble seconds) {
    return new RecordingInfo(
        "List",
        "list " + base.mode(),
        base,
        seconds,
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  /**
   * A random stream.
   *
   * @param step largest step between items
   * @param jitter how far back a photon may jump, 0 for a sorted stream
   */
  static List<Item> random(Random random, int largest, int step, int jitter, int channels) {
    List<Item> items = new ArrayList<>();
    long time = random.nextInt(step + 1);
    int n = random.nextInt(largest + 1);
    for (int i = 0; i < n; i++) {
      time += random.nextInt(step + 1);
      if (random.nextInt(6) == 0) {
        items.add(
            switch (random.nextInt(3)) {
              case 0 ->
                  new Event(StreamEvent.Kind.LOSS, time, 4L * i, random.nextInt(5), "lost " + i);
              case 1 -> new Event(StreamEvent.Kind.FAULTY_RECORD, time, 4L * i, 0, "faulty " + i);
              default -> Event.marker(time, 1 + random.nextInt(3));
            });
      } else {
        long back = jitter > 0 && random.nextInt(4) == 0 ? random.nextInt(jitter + 1) : 0;
        items.add(new Photon(time - back, random.nextInt(channels), random.nextInt(781)));
      }
    }
    return items;
  }

  static List<Item> random(Random random) {
    return random(random, 80, 6, 0, 4);
  }

  static List<Item> inT2(List<Item> items) {
    return items.stream()
        .map(item -> item instanceof Photon p ? new Photon(p.time(), p.channel(), 0) : item)
        .toList();
  }

  static PhotonSource source(TimeBase base, List<Item> items, Random cuts) {
    return source(info(base, OptionalDouble.empty()), items, cuts);
  }

  /** A source that cuts its blocks at random. */
  static PhotonSource source(RecordingInfo info, List<Item> items, Random cuts) {
    return new ListSource(info, items, new Random(cuts.nextLong()));
  }

  /** Reads a source to its end in blocks of random capacity, and checks what every source holds. */
  static List<Item> read(PhotonSource source, Random cuts) throws IOException {
    List<Item> items = new ArrayList<>();
    RecordMode mode = source.info().timeBase().mode();
    boolean more = true;
    while (more) {
      PhotonBlock block = new PhotonBlock(mode, 1 + cuts.nextInt(9));
      more = source.next(block);
      int photon = 0;
      for (StreamEvent event : block.events()) {
        assertTrue(
            event.photonIndex() >= photon && event.photonIndex() <= block.size(),
            "events are in order and within their block: " + event);
        for (; photon < event.photonIndex(); photon++) {
          items.add(photon(block, photon));
        }
        items.add(
            new Event(
                event.kind(), event.time(), event.bytePosition(), event.value(), event.message()));
      }
      for (; photon < block.size(); photon++) {
        items.add(photon(block, photon));
      }
      assertTrue(more || block.size() == 0, "the last block has no photons");
    }
    PhotonBlock after = new PhotonBlock(mode, 3);
    after.add(1, 1, 1);
    after.add(new StreamEvent(StreamEvent.Kind.LOSS, 0, 0, 0, 0, ""));
    assertFalse(source.next(after), "ended once, ended for ever");
    assertEquals(0, after.size());
    assertEquals(List.of(), after.events());
    return items;
  }

  private static Photon photon(PhotonBlock block, int i) {
    return new Photon(
        block.times()[i],
        block.channels()[i],
        block.mode() == RecordMode.T3 ? block.microTimes()[i] : 0);
  }

  static List<Item> processed(StreamOperator operator, TimeBase base, List<Item> items, Random cuts)
      throws IOException {
    try (PhotonSource source = operator.apply(source(base, items, cuts))) {
      return read(source, cuts);
    }
  }

  /** The items without what operators say at the end. */
  static List<Item> withoutSummary(List<Item> items) {
    return items.stream()
        .filter(item -> !(item instanceof Event e && e.kind() == StreamEvent.Kind.PROCESSING))
        .toList();
  }

  /** The photons that the last summary counts. */
  static long summary(List<Item> items) {
    return ((Event)
            items.reversed().stream()
                .filter(item -> item instanceof Event e && e.kind() == StreamEvent.Kind.PROCESSING)
                .findFirst()
                .orElseThrow())
        .value();
  }

  static long photons(List<Item> items) {
    return items.stream().filter(Photon.class::isInstance).count();
  }

  private static final class ListSource implements PhotonSource {
    private final RecordingInfo info;
    private final List<Item> items;
    private final Random cuts;
    private int position;
    private boolean closed;

    ListSource(RecordingInfo info, List<Item> items, Random cuts) {
      this.info = info;
      this.items = items;
      this.cuts = cuts;
    }

    @Override
    public RecordingInfo info() {
      return info;
    }

    @Override
    public boolean next(PhotonBlock block) throws IOException {
      if (closed) {
        throw new IOException("closed");
      }
      block.clear();
      int left = cuts.nextInt(12);
      while (position < items.size()) {
        Item item = items.get(position);
        if (item instanceof Photon p) {
          if (left-- == 0 || block.size() == block.capacity()) {
            return true;
          }
          block.add(p.time(), p.channel(), p.micro());
        } else if (item instanceof Event e) {
          if (left-- == 0) {
            return true;
          }
          block.add(
              new StreamEvent(
                  e.kind(), e.time(), block.size(), e.position(), e.value(), e.message()));
        }
        position++;
      }
      return block.size() > 0;
    }

    @Override
    public RecordBalance balance() {
      long photons = Items.photons(items.subList(0, position));
      return new RecordBalance(position, photons, position - photons, 0, 0, 0, 0, 0, 0);
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public long length() {
      return items.size();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
