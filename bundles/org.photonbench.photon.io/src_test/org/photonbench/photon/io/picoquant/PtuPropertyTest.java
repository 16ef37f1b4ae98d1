package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.picoquant.Stream.Event;
import org.photonbench.photon.io.picoquant.Stream.Photon;

/** What holds for any sequence of records, any buffer, any block and any damage. */
class PtuPropertyTest {
  private static final int SYNC_CHANNEL = 100;

  private enum What {
    PHOTON,
    MARKER,
    OVERFLOW,
    SYNC,
    FAULTY
  }

  /** One thing that happens, in numbers that every layout can hold after a modulo. */
  record Step(What what, int a, int b, int c) {}

  /** Encodes steps and keeps what must come out. */
  private static final class Expected {
    final List<Integer> words = new ArrayList<>();
    final List<Photon> photons = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final RecordType type;
    final int start;
    long periods;
    long overflows;
    long syncs;
    long faulty;
    long markers;
    long early;

    Expected(RecordType type, int start, List<Step> steps, boolean syncAsPhoton) {
      this.type = type;
      this.start = start;
      for (Step step : steps) {
        switch (step.what()) {
          case PHOTON -> photon(step);
          case MARKER -> marker(step);
          case OVERFLOW -> overflow(step);
          case SYNC -> sync(step, syncAsPhoton);
          case FAULTY -> faulty(step);
        }
      }
    }

    private boolean picoHarp() {
      return type == RecordType.PICOHARP_T2 || type == RecordType.PICOHARP_T3;
    }

    private boolean t3() {
      return type.mode() == RecordMode.T3;
    }

    private long base() {
      return periods * type.overflowPeriod();
    }

    private void add(long time, int channel, int microTime) {
      if (!photons.isEmpty() && time < photons.getLast().time()) {
        early++;
      }
      photons.add(new Photon(time, channel, microTime));
    }

    private void photon(Step step) {
      int time = step.a() % type.overflowPeriod();
      if (picoHarp() && t3()) {
        int channel = 1 + step.b() % 4;
        int dtime = step.c() % 4096;
        words.add(PtuBytes.picoT3(channel, dtime, time));
        add(base() + time, channel, dtime);
      } else if (picoHarp()) {
        int channel = step.b() % 5;
        words.add(PtuBytes.picoT2(channel, time));
        add(base() + time, channel, 0);
      } else if (t3()) {
        int channel = step.b() % 64;
        int dtime = step.c() % 32_768;
        words.add(PtuBytes.hydraT3(0, channel, dtime, time));
        add(base() + time, channel, dtime);
      } else {
        int channel = step.b() % 64;
        words.add(PtuBytes.hydraT2(0, channel, time));
        add(base() + time, channel, 0);
      }
    }

    private void marker(Step step) {
      int time = step.a() % type.overflowPeriod();
      int bits = 1 + step.b() % 15;
      if (picoHarp() && !t3()) {
        time = time / 16 * 16;
      }
      long position = start + 4L * words.size();
      events.add(new Event(Kind.MARKER, base() + time, photons.size(), position, bits, ""));
      markers++;
      words.add(
          picoHarp()
              ? t3() ? PtuBytes.picoT3(15, bits, time) : PtuBytes.picoT2(15, time | bits)
              : t3() ? PtuBytes.hydraT3(1, bits, 0, time) : PtuBytes.hydraT2(1, bits, time));
    }

    private void overflow(Step step) {
      overflows++;
      if (picoHarp()) {
        words.add(t3() ? PtuBytes.picoT3(15, 0, step.a() % 65_536) : PtuBytes.picoT2(15, 0));
        periods++;
      } else {
        int count = step.a() % 1024;
        words.add(t3() ? PtuBytes.hydraT3(1, 63, 0, count) : PtuBytes.hydraT2(1, 63, count));
        periods += type.countedOverflows() ? Math.max(1, count) : 1;
      }
    }

    private void sync(Step step, boolean asPhoton) {
      if (!type.hasSyncEvents()) {
        return;
      }
      int time = step.a() % type.overflowPeriod();
      words.add(PtuBytes.hydraT2(1, 0, time));
      if (asPhoton) {
        add(base() + time, SYNC_CHANNEL, 0);
      } else {
        syncs++;
      }
    }

    private void faulty(Step step) {
      long last = photons.isEmpty() ? 0 : photons.getLast().time();
      long position = start + 4L * words.size();
      long reached = Math.max(last, base());
      events.add(new Event(Kind.FAULTY_RECORD, reached, photons.size(), position, 0, ""));
      faulty++;
      words.add(
          picoHarp()
              ? (5 + step.a() % 10) << 28 | step.b()
              : PtuBytes.hydraT2(1, 16 + step.a() % 47, step.b()));
    }

    RecordBalance balance() {
      return new RecordBalance(
          words.size(), photons.size(), markers, overflows, syncs, 0, faulty, 0, periods);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, What.PHOTON),
                Tuple.of(1, What.MARKER),
                Tuple.of(3, What.OVERFLOW),
                Tuple.of(1, What.SYNC),
                Tuple.of(1, What.FAULTY)),
            Arbitraries.integers().between(0, Integer.MAX_VALUE),
            Arbitraries.integers().between(0, (1 << 25) - 1),
            Arbitraries.integers().between(0, 1 << 20))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 1500)
  void whatIsEncodedIsDecodedWhateverTheBufferAndTheBlock(
      @ForAll RecordType type,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = 4, max = 300) int bufferBytes,
      @ForAll @IntRange(min = 1, max = 50) int capacity,
      @ForAll @IntRange(min = 1, max = 200) int longestRead,
      @ForAll boolean syncAsPhoton)
      throws IOException {
    OpenOptions options =
        syncAsPhoton
            ? new OpenOptions(Optional.of(new Channel(SYNC_CHANNEL)))
            : OpenOptions.DEFAULT;
    int start = PtuBytes.of(type, 1).with().length;
    Expected expected = new Expected(type, start, steps, syncAsPhoton);
    byte[] file =
        PtuBytes.of(type, expected.words.size())
            .with(expected.words.stream().mapToInt(Integer::intValue).toArray());
    Stream stream;
    try (ShortReads channel = new ShortReads(file, longestRead)) {
      UnifiedHeader header = UnifiedHeader.read(channel, "test.ptu");
      assertEquals(start, header.end());
      try (PtuSource source =
          new PtuSource(
              channel,
              "test.ptu",
              file.length,
              PtuHeader.info(header, type, options, "test.ptu"),
              RecordDecoder.of(type, options, header.end()),
              bufferBytes)) {
        stream = Stream.of(source, capacity);
        assertEquals(file.length, source.position());
      }
    }
    assertEquals(expected.photons, stream.photons());
    assertEquals(
        expected.events,
        stream.events().stream()
            .filter(e -> e.kind() != Kind.TIME_ORDER)
            .map(e -> new Event(e.kind(), e.time(), e.photons(), e.bytePosition(), e.value(), ""))
            .toList());
    assertEquals(
        expected.early, stream.events(Kind.TIME_ORDER).stream().mapToLong(Event::value).sum());
    assertEquals(expected.balance(), stream.balance());
    assertTrue(stream.balance().isBalanced());
  }

  @Property(tries = 1500)
  void damageNeverBreaksTheReader(
      @ForAll RecordType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int damagedBytes,
      @ForAll boolean headerOnly)
      throws IOException {
    Random random = new Random(seed);
    byte[] file =
        PtuBytes.of(type, 200)
            .text("File_Comment", "A comment", StandardCharsets.UTF_8)
            .tag("Numbers", 3, 0x2001FFFF, 16, new byte[16])
            .with(random.ints(200).toArray());
    int span = headerOnly ? file.length - 800 : file.length;
    for (int i = 0; i < damagedBytes; i++) {
      file[random.nextInt(span)] = (byte) random.nextInt();
    }
    Path path = Files.createTempFile("damaged", ".ptu");
    try {
      int cut = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
      Files.write(path, Arrays.copyOf(file, cut));
      try (PhotonSource source = new Recordings().open(path)) {
        Stream stream = Stream.of(source, 64);
        assertTrue(stream.balance().isBalanced());
        assertEquals(stream.photons().size(), stream.balance().photons());
        assertEquals(source.length(), source.position());
        assertTrue(stream.photons().stream().allMatch(p -> p.time() >= 0 && p.channel() >= 0));
      } catch (RecordingFormatException e) {
        assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
      }
    } finally {
      Files.delete(path);
    }
  }
}
