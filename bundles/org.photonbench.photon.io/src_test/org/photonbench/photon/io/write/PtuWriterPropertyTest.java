package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.write.ReadBack.Event;
import org.photonbench.photon.io.write.ReadBack.Photon;

/** What holds for any stream that can be written, any blocks, and any damage. */
class PtuWriterPropertyTest {
  private static final int SYNC = 100;

  private static TimeBase base(boolean t3) {
    return t3 ? TimeBase.t3(12.5e-9, 16e-12) : TimeBase.t2(1e-12);
  }

  /** Random photons, markers and gaps in the order that PTU can hold. */
  private static final class Recorded {
    final List<Photon> photons = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    long syncs;

    Recorded(Random random, boolean t3, int items) {
      int shift = t3 ? 10 : 25;
      long reached = 0;
      for (int i = 0; i < items; i++) {
        long floor = reached >>> shift << shift;
        // Within the overflow period that was reached, in it, a few on, and far beyond.
        long time =
            switch (random.nextInt(6)) {
              case 0 -> floor + random.nextInt(1 << shift);
              case 1 -> reached;
              case 2, 3 -> reached + random.nextInt(1 << shift);
              case 4 -> reached + ((long) random.nextInt(9) << shift);
              default -> reached + (random.nextLong(3L << shift) << shift);
            };
        switch (random.nextInt(8)) {
          case 0 -> {
            int bits = 1 + random.nextInt(15);
            events.add(new Event(Kind.MARKER, time, photons.size(), bits));
            reached = Math.max(reached, time);
          }
          case 1 -> {
            long length = random.nextInt(1000);
            events.add(new Event(Kind.LOSS, random.nextInt(1000), photons.size(), length));
          }
          default -> {
            boolean sync = !t3 && random.nextInt(5) == 0;
            syncs += sync ? 1 : 0;
            int micro = t3 ? random.nextInt(1 << 15) : 0;
            photons.add(new Photon(time, sync ? SYNC : random.nextInt(63), micro));
            reached = Math.max(reached, time);
          }
        }
      }
    }

    /** Writes all of it in blocks of random sizes. */
    void write(PtuWriter writer, boolean t3, Random random) throws IOException {
      int photon = 0;
      int event = 0;
      while (photon < photons.size() || event < events.size()) {
        int capacity = 1 + random.nextInt(20);
        PhotonBlock block = new PhotonBlock(t3 ? RecordMode.T3 : RecordMode.T2, capacity);
        int first = photon;
        int end = Math.min(photons.size(), photon + random.nextInt(capacity + 1));
        for (; photon < end; photon++) {
          Photon p = photons.get(photon);
          block.add(p.time(), p.channel(), p.microTime());
        }
        for (; event < events.size() && events.get(event).photons() <= end; event++) {
          Event e = events.get(event);
          block.add(
              new StreamEvent(
                  e.kind(), e.time(), (int) (e.photons() - first), -1, e.value(), "lost"));
        }
        writer.write(block);
        if (random.nextInt(10) == 0) {
          writer.flush();
        }
      }
    }
  }

  private static PtuWriter writer(Path file, boolean t3, int gapCapacity, int recordsPerFlush)
      throws IOException {
    RecordingDescription about =
        new RecordingDescription(
            base(t3),
            "Tagger",
            Optional.empty(),
            "",
            OptionalDouble.empty(),
            List.of(),
            "PhotonBench",
            "0");
    return PtuWriter.create(
        file,
        OutputMode.WHOLE_REPLACING,
        about,
        PtuOptions.DEFAULT
            .withGapCapacity(gapCapacity)
            .withRecordsPerFlush(recordsPerFlush)
            .withSyncChannel(t3 ? Optional.empty() : Optional.of(new Channel(SYNC))));
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadWhateverTheBlocks(
      @ForAll long seed,
      @ForAll boolean t3,
      @ForAll @IntRange(min = 0, max = 200) int items,
      @ForAll @IntRange(min = 1, max = 64) int recordsPerFlush,
      @ForAll @IntRange(min = 1, max = 50) int readCapacity)
      throws IOException {
    Random random = new Random(seed);
    Recorded recorded = new Recorded(random, t3, items);
    Path file = Files.createTempFile("written", ".ptu");
    try {
      long records;
      try (PtuWriter writer = writer(file, t3, 200, recordsPerFlush)) {
        recorded.write(writer, t3, random);
        records = writer.records();
        assertEquals(recorded.photons.size() - recorded.syncs, writer.photons());
        writer.finish(RecordingEnd.after(1));
        writer.publish();
      }
      OpenOptions options =
          t3 ? OpenOptions.DEFAULT : new OpenOptions(Optional.of(new Channel(SYNC)));
      ReadBack read = ReadBack.of(file, options, readCapacity);
      assertEquals(recorded.photons, read.photons());
      assertEquals(
          recorded.events,
          read.events().stream().filter(e -> e.kind() != Kind.TIME_ORDER).toList());
      assertEquals(records, read.balance().records());
      assertEquals(records, read.info().declaredRecords().getAsLong());
      assertEquals(0, read.balance().faulty());
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void damageNeverBreaksTheReader(
      @ForAll long seed,
      @ForAll boolean t3,
      @ForAll @IntRange(min = 1, max = 20) int damagedBytes,
      @ForAll boolean inGaps)
      throws IOException {
    Random random = new Random(seed);
    Path file = Files.createTempFile("damaged", ".ptu");
    try {
      try (PtuWriter writer = writer(file, t3, 20, 64)) {
        new Recorded(random, t3, 60).write(writer, t3, random);
        writer.finish(RecordingEnd.after(1));
        writer.publish();
      }
      byte[] bytes = Files.readAllBytes(file);
      int from = inGaps ? gapsIn(bytes) : 0;
      int span = inGaps ? 48 + 8 * 20 : bytes.length;
      for (int i = 0; i < damagedBytes; i++) {
        bytes[from + random.nextInt(span)] = (byte) (random.nextBoolean() ? random.nextInt(8) : -1);
      }
      Files.write(file, bytes);
      ReadBack read = ReadBack.of(file, OpenOptions.DEFAULT, 64);
      assertTrue(read.photons().stream().allMatch(p -> p.time() >= 0 && p.channel() >= 0));
    } catch (RecordingFormatException e) {
      assertTrue(e.getMessage().contains(file.getFileName().toString()), e::getMessage);
    } finally {
      Files.delete(file);
    }
  }

  private static int gapsIn(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.indexOf("PhotonBench_Gaps");
  }
}
