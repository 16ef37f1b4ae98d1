package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.picoquant.Stream.Event;
import org.photonbench.photon.io.picoquant.Stream.Photon;

/** Random sequences of what a time tagger records, as records and as what must be read of them. */
final class RecordSteps {
  static final int SYNC_CHANNEL = 100;

  private RecordSteps() {}

  enum What {
    PHOTON,
    MARKER,
    OVERFLOW,
    SYNC,
    FAULTY
  }

  /** One thing that happens, in numbers that every layout can hold after a modulo. */
  record Step(What what, int a, int b, int c) {}

  /** Encodes steps and keeps what must come out. */
  static final class Expected {
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

    /**
     * What must come out of a file.
     *
     * @param start position of the first record
     */
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

    private boolean timeHarp() {
      return type == RecordType.TIMEHARP_200;
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
      if (timeHarp()) {
        int channel = step.b() % 4;
        int dtime = step.c() % 4096;
        words.add(PtuBytes.timeHarp(1, channel, dtime, time));
        add(base() + time, channel, dtime);
      } else if (picoHarp() && t3()) {
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
      int bits = 1 + step.b() % (timeHarp() ? 7 : 15);
      if (picoHarp() && !t3()) {
        time = time / 16 * 16;
      }
      long position = start + 4L * words.size();
      events.add(new Event(Kind.MARKER, base() + time, photons.size(), position, bits, ""));
      markers++;
      words.add(
          timeHarp()
              ? PtuBytes.timeHarp(0, step.c() % 4, bits, time)
              : picoHarp()
                  ? t3() ? PtuBytes.picoT3(15, bits, time) : PtuBytes.picoT2(15, time | bits)
                  : t3() ? PtuBytes.hydraT3(1, bits, 0, time) : PtuBytes.hydraT2(1, bits, time));
    }

    private void overflow(Step step) {
      overflows++;
      if (timeHarp()) {
        words.add(PtuBytes.timeHarp(0, step.b() % 4, 0x800, step.a() % 65_536));
        periods++;
      } else if (picoHarp()) {
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
          timeHarp()
              ? PtuBytes.timeHarp(0, step.b() % 4, step.b() % 256 << 3, step.a() % 65_536)
              : picoHarp()
                  ? (5 + step.a() % 10) << 28 | step.b()
                  : PtuBytes.hydraT2(1, 16 + step.a() % 47, step.b()));
    }

    int[] records() {
      return words.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Compares a stream with what must come out. */
    void check(Stream stream) {
      assertEquals(photons, stream.photons());
      assertEquals(
          events,
          stream.events().stream()
              .filter(e -> e.kind() != Kind.TIME_ORDER)
              .map(e -> new Event(e.kind(), e.time(), e.photons(), e.bytePosition(), e.value(), ""))
              .toList());
      assertEquals(early, stream.events(Kind.TIME_ORDER).stream().mapToLong(Event::value).sum());
      assertEquals(balance(), stream.balance());
      assertTrue(stream.balance().isBalanced());
    }

    RecordBalance balance() {
      return new RecordBalance(
          words.size(), photons.size(), markers, overflows, syncs, 0, faulty, 0, periods);
    }
  }

  static Arbitrary<List<Step>> steps() {
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
}
