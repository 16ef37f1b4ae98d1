package org.photonbench.photon.io.beckerhickl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.beckerhickl.SpcStream.Event;
import org.photonbench.photon.io.beckerhickl.SpcStream.Photon;

class SpcPropertyTest {
  enum What {
    PHOTON,
    PHOTON_WITH_OVERFLOW,
    PHOTON_AFTER_GAP,
    OVERFLOW,
    MARKER,
    INVALID,
    NOTHING
  }

  /** One thing that happens, in numbers that every layout can hold after a modulo. */
  record Step(What what, int macroTime, int route, int micro) {}

  /** Encodes steps and keeps what must come out. */
  private static final class Expected {
    private final SpcLayout layout;
    private final long period;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Photon> photons = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private long periods;
    private long records;
    private long markers;
    private long overflows;
    private long invalid;
    private long faulty;

    Expected(SpcLayout layout, List<Step> steps) {
      this.layout = layout;
      period = layout.overflowPeriod();
      bytes.writeBytes(
          layout == SpcLayout.SPC_600_4096
              ? SpcBytes.long48()
              : SpcBytes.words(SpcBytes.header(layout)));
      steps.forEach(this::add);
    }

    private int macro(Step step) {
      return (int) (step.macroTime() % period);
    }

    private long last() {
      return photons.isEmpty() ? 0 : photons.getLast().time();
    }

    private long reached() {
      return Math.max(last(), periods * period);
    }

    private void write(int word) {
      bytes.writeBytes(Arrays.copyOfRange(SpcBytes.words(0, word), 4, 8));
      records++;
    }

    private void write(long record) {
      bytes.writeBytes(Arrays.copyOfRange(SpcBytes.long48(record), 6, 12));
      records++;
    }

    /** Flags are bits 3 invalid, 2 overflow, 1 gap, 0 mark, as in the SPC-130. */
    private void write(int flags, int adc, int route, int macroTime) {
      switch (layout) {
        case SPC_130 -> write(SpcBytes.word130(flags, adc, route, macroTime));
        case SPC_600_256 -> write(SpcBytes.word256(flags, adc, route, macroTime));
        case SPC_600_4096 -> {
          int order = (flags >> 3 & 1) | (flags >> 2 & 1) << 1 | (flags >> 1 & 1) << 2;
          write(SpcBytes.word4096(order, adc, route, macroTime));
        }
        default -> throw new IllegalStateException();
      }
    }

    private void event(Kind kind, long time, long value) {
      events.add(new Event(kind, time, photons.size(), bytes.size(), value));
    }

    private void photon(long time, int channel, int micro, boolean gap) {
      long corrected = time;
      if (time < last()) {
        if (last() - time > period / 2) {
          periods++;
          corrected += period;
        }
        event(Kind.TIME_ORDER, corrected, 1);
      }
      if (gap) {
        event(Kind.LOSS, corrected, 0);
      }
      photons.add(new Photon(corrected, channel, micro));
    }

    private void add(Step step) {
      if (layout.isQc()) {
        addQc(step);
        return;
      }
      int macro = macro(step);
      int micro = step.micro() % layout.microTimes();
      int adc = layout.microTimes() - 1 - micro;
      int routes =
          switch (layout) {
            case SPC_130 -> 16;
            case SPC_600_256 -> 8;
            default -> 127;
          };
      int route = step.route() % routes;
      switch (step.what()) {
        case PHOTON, PHOTON_WITH_OVERFLOW, PHOTON_AFTER_GAP -> {
          boolean overflow = step.what() == What.PHOTON_WITH_OVERFLOW;
          boolean gap = step.what() == What.PHOTON_AFTER_GAP;
          periods += overflow ? 1 : 0;
          photon(periods * period + macro, route, micro, gap);
          write((overflow ? 4 : 0) | (gap ? 2 : 0), adc, route, macro);
        }
        case OVERFLOW -> {
          overflows++;
          if (layout == SpcLayout.SPC_600_4096) {
            periods++;
            write(12, adc, route, macro);
          } else {
            periods += step.macroTime();
            write(0xC000_0000 | step.macroTime());
          }
        }
        case MARKER -> {
          if (layout == SpcLayout.SPC_130) {
            markers++;
            int bits = 1 + step.route() % 15;
            event(Kind.MARKER, periods * period + macro, bits);
            write(9, adc, bits, macro);
          }
        }
        case INVALID -> {
          invalid++;
          event(Kind.INVALID_RECORD, reached(), 0);
          write(8, adc, route, macro);
        }
        case NOTHING -> {
          if (layout == SpcLayout.SPC_600_4096) {
            faulty++;
            event(Kind.FAULTY_RECORD, reached(), 0);
            write(0, adc, 127 + step.route() % 129, macro);
          } else if (layout == SpcLayout.SPC_130) {
            faulty++;
            event(Kind.FAULTY_RECORD, reached(), 0);
            write(9, adc, 0, macro);
          }
        }
      }
    }

    private void addQc(Step step) {
      boolean six = layout == SpcLayout.SPC_QC_X06;
      int inputs = six ? 8 : 4;
      int macro = macro(step);
      int micro = step.micro() % 4096;
      int input = step.route() % inputs;
      int route = step.route() / inputs % 15;
      int rest = micro << 16 | route << 12 | macro;
      long time = periods * period + macro;
      switch (step.what()) {
        case PHOTON, PHOTON_WITH_OVERFLOW -> {
          photon(time, input + inputs * route, micro, false);
          write(input << 28 | rest);
        }
        case PHOTON_AFTER_GAP -> {
          photon(time, input % 4 + inputs * route, micro, true);
          write(0b11 << 30 | input % 4 << 28 | rest);
        }
        case OVERFLOW -> {
          overflows++;
          periods++;
          write(0b10 << 30);
        }
        case MARKER -> {
          markers++;
          int bits = 1 + step.route() % 15;
          event(Kind.MARKER, time, bits);
          write((six ? 0b1010 : 0b0100) << 28 | bits << 12 | macro);
        }
        case INVALID -> {}
        case NOTHING -> {
          faulty++;
          event(Kind.FAULTY_RECORD, reached(), 0);
          write(six ? 0b1001 << 28 | rest : 0b0100 << 28 | macro);
        }
      }
    }

    RecordBalance balance() {
      return new RecordBalance(
          records, photons.size(), markers, overflows, 0, invalid, faulty, 0, periods);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, What.PHOTON),
                Tuple.of(3, What.PHOTON_WITH_OVERFLOW),
                Tuple.of(1, What.PHOTON_AFTER_GAP),
                Tuple.of(2, What.OVERFLOW),
                Tuple.of(1, What.MARKER),
                Tuple.of(1, What.INVALID),
                Tuple.of(1, What.NOTHING)),
            Arbitraries.integers().between(0, (1 << 28) - 1),
            Arbitraries.integers().between(0, 1 << 20),
            Arbitraries.integers().between(0, 4095))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 1500)
  void whatIsEncodedIsDecodedWhateverTheBufferAndTheBlock(
      @ForAll SpcLayout layout,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = 6, max = 300) int bufferBytes,
      @ForAll @IntRange(min = 1, max = 50) int capacity)
      throws IOException {
    Expected expected = new Expected(layout, steps);
    byte[] file = expected.bytes.toByteArray();
    SpcHeader header = SpcHeader.of(layout, ByteBuffer.wrap(file)).orElseThrow();
    SpcFinder.Found found = new SpcFinder.Found(layout, header, new SpcCensus(0, 0, 0), true, true);
    Path path = Files.createTempFile("encoded", ".spc");
    try {
      Files.write(path, file);
      try (SpcSource source =
          new SpcSource(
              Files.newByteChannel(path),
              "encoded.spc",
              file.length,
              SpcInfo.of(found, Optional.empty(), ""),
              SpcDecoder.of(layout, header),
              bufferBytes)) {
        SpcStream stream = SpcStream.of(source, capacity);
        assertEquals(expected.photons, stream.photons());
        assertEquals(expected.events, stream.events());
        assertEquals(expected.balance(), stream.balance());
        assertTrue(stream.balance().isBalanced());
        assertEquals(file.length, source.position());
      }
    } finally {
      Files.delete(path);
    }
  }

  @Property(tries = 1500)
  void damageNeverBreaksTheReader(
      @ForAll SpcLayout layout,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 20) int damagedBytes,
      @ForAll boolean withSetup)
      throws IOException {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int i = 0, time = 0; i < 200; i++) {
      int next = time + random.nextInt(layout.overflowPeriod() / 4);
      boolean overflow = next >= layout.overflowPeriod();
      time = next % layout.overflowPeriod();
      steps.add(
          new Step(
              overflow ? What.PHOTON_WITH_OVERFLOW : What.PHOTON,
              time,
              random.nextInt(3),
              random.nextInt(256)));
    }
    byte[] file = new Expected(layout, steps).bytes.toByteArray();
    byte[] setup = SpcBytes.setup(0x28, "SP_TAC_R,F,5e-08", "SP_TAC_G,I,4", "SP_MTCLK,I,1");
    for (int i = 0; i < damagedBytes; i++) {
      file[random.nextInt(random.nextBoolean() ? file.length : 16)] = (byte) random.nextInt();
      setup[random.nextInt(setup.length)] = (byte) random.nextInt();
    }
    Path folder = Files.createTempDirectory("damaged");
    Path path = folder.resolve("a.spc");
    Path beside = folder.resolve("a.set");
    try {
      Files.write(
          path,
          Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length));
      if (withSetup) {
        Files.write(beside, setup);
      }
      try (PhotonSource source = new Recordings().open(path)) {
        SpcStream stream = SpcStream.of(source, 64);
        assertTrue(stream.balance().isBalanced());
        assertEquals(stream.photons().size(), stream.balance().photons());
        assertEquals(source.length(), source.position());
        assertTrue(stream.photons().stream().allMatch(p -> p.time() >= 0 && p.channel() >= 0));
      } catch (RecordingFormatException e) {
        assertTrue(e.getMessage().contains("a.spc"), e::getMessage);
      }
    } finally {
      Files.deleteIfExists(beside);
      Files.delete(path);
      Files.delete(folder);
    }
  }
}
