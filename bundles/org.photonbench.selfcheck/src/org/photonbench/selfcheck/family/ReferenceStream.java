package org.photonbench.selfcheck.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.selfcheck.VectorInputs;

/** The deterministic photon streams of the vectors, made by their own number generator. */
final class ReferenceStream {
  private static final int BLOCK = 1000;
  private static final Pattern NEW_STREAM =
      Pattern.compile("\\b([a-z]) seed (\\d+) n (\\d+) m (\\d+)");
  private static final Pattern OTHER_VECTOR = Pattern.compile("\\bas ([A-Za-z0-9.-]+)");
  private static final Pattern PULSED =
      Pattern.compile(
          "seed (\\d+), per record 3 draws: pulse\\+=\\(x>>8\\)%(\\d+); ch=\\(x>>8\\)%(\\d+);"
              + " dtime=\\(x>>8\\)%(\\d+); (\\d+) records");

  private record Photon(long time, int channel, int microTime) {}

  private final RecordMode mode;
  private final List<Photon> photons = new ArrayList<>();

  private ReferenceStream(RecordMode mode) {
    this.mode = mode;
  }

  /** x becomes (1103515245 x + 12345) mod 2^31. */
  private static final class Generator {
    private long x;

    Generator(long seed) {
      x = seed;
    }

    long next() {
      x = (1103515245L * x + 12345) & 0x7fffffff;
      return x;
    }
  }

  static long[] times(long seed, long n, long m) {
    Generator generator = new Generator(seed);
    long[] times = new long[Math.toIntExact(n)];
    long time = 0;
    for (int i = 0; i < times.length; i++) {
      time += generator.next() % m;
      times[i] = time;
    }
    return times;
  }

  /** The stream of an input with seed, n and m. */
  static long[] times(VectorInputs inputs) {
    return times(inputs.integer("seed"), inputs.integer("n"), inputs.integer("m"));
  }

  /**
   * The streams a, b, c ... of a vector: as inputs of their own, or told in a text that refers to
   * another vector or gives seed, n and m.
   */
  static long[][] streams(VectorInputs inputs, int number) {
    long[][] streams = new long[number][];
    String text = inputs.has("streams") ? inputs.text("streams") : "";
    Matcher other = OTHER_VECTOR.matcher(text);
    VectorInputs source = other.find() ? inputs.of(other.group(1)) : inputs;
    for (int i = 0; i < number; i++) {
      String name = Character.toString('a' + i);
      if (source.has(name)) {
        streams[i] = times(source.object(name));
      }
    }
    Matcher told = NEW_STREAM.matcher(text);
    while (told.find()) {
      int i = told.group(1).charAt(0) - 'a';
      if (i < number) {
        streams[i] =
            times(
                Long.parseLong(told.group(2)),
                Long.parseLong(told.group(3)),
                Long.parseLong(told.group(4)));
      }
    }
    for (int i = 0; i < number; i++) {
      if (streams[i] == null) {
        throw new IllegalArgumentException(
            "the stream "
                + (char) ('a' + i)
                + " is told neither as an input nor in '"
                + text
                + "'");
      }
    }
    return streams;
  }

  /** A record of streams, one channel each, in order of time. */
  static ReferenceStream merged(long[]... channels) {
    ReferenceStream stream = new ReferenceStream(RecordMode.T2);
    for (int channel = 0; channel < channels.length; channel++) {
      for (long time : channels[channel]) {
        stream.photons.add(new Photon(time, channel, 0));
      }
    }
    stream.photons.sort(Comparator.comparingLong(Photon::time));
    return stream;
  }

  /** A pulsed record from its description. */
  static ReferenceStream pulsed(String text) {
    Matcher told = PULSED.matcher(text);
    if (!told.find()) {
      throw new IllegalArgumentException("'" + text + "' describes no pulsed stream");
    }
    Generator generator = new Generator(Long.parseLong(told.group(1)));
    long pulses = Long.parseLong(told.group(2));
    long channels = Long.parseLong(told.group(3));
    long microTimes = Long.parseLong(told.group(4));
    int records = Integer.parseInt(told.group(5));
    ReferenceStream stream = new ReferenceStream(RecordMode.T3);
    long pulse = 0;
    for (int i = 0; i < records; i++) {
      pulse += (generator.next() >> 8) % pulses;
      int channel = (int) ((generator.next() >> 8) % channels);
      stream.photons.add(new Photon(pulse, channel, (int) ((generator.next() >> 8) % microTimes)));
    }
    return stream;
  }

  /** Channel, pulse and micro time of the first photons. */
  long[][] first(int number) {
    return photons.stream()
        .limit(number)
        .map(photon -> new long[] {photon.channel(), photon.time(), photon.microTime()})
        .toArray(long[][]::new);
  }

  long lastTime() {
    return photons.getLast().time();
  }

  /** Feeds the photons in blocks. */
  void feed(PhotonAccumulator accumulator) {
    PhotonBlock block = new PhotonBlock(mode, BLOCK);
    for (int from = 0; from < photons.size(); from += BLOCK) {
      block.clear();
      int size = Math.min(BLOCK, photons.size() - from);
      for (int i = 0; i < size; i++) {
        Photon photon = photons.get(from + i);
        block.times()[i] = photon.time();
        block.channels()[i] = (byte) photon.channel();
        if (mode == RecordMode.T3) {
          block.microTimes()[i] = photon.microTime();
        }
      }
      block.setSize(size);
      accumulator.accept(block);
    }
  }

  /** Fails unless two lists are equal: a check of the generator itself. */
  static void require(String name, long[] expected, long[] got) {
    if (!Arrays.equals(expected, got)) {
      throw new IllegalArgumentException(
          "the stream's "
              + name
              + " is "
              + Arrays.toString(got)
              + ", not "
              + Arrays.toString(expected));
    }
  }
}
