package org.photonbench.photon.io;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/**
 * Every reader meets damaged files: beginnings of real recordings with random damage. Whatever the
 * damage, the only exception is {@link RecordingFormatException}, the balance of records holds, and
 * reading ends. The number of files is the system property {@code photonbench.mutations}.
 */
class ReaderMutationTest {
  /** The beginning of a recording: its header and some hundred records. */
  private static final int BEGINNING = 24_000;

  /** No record of any format is shorter, so no file can hold more than this many times its size. */
  private static final int LEAST_RECORD_BYTES = 2;

  /** Time of the processor, which a busy machine does not stretch. */
  private static final long SECONDS_A_FILE = 10;

  private record Sample(String name, byte[] bytes, PhotonFormat format) {}

  private static List<Sample> samples() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    List<Sample> samples = new ArrayList<>();
    if (!Files.isDirectory(data)) {
      return samples;
    }
    Recordings recordings = new Recordings();
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      PhotonFormat format;
      try {
        format = recordings.recognise(file);
      } catch (RecordingFormatException e) {
        continue;
      }
      try (InputStream in = Files.newInputStream(file)) {
        // HDF5 keeps its tables at the end: the whole file, if it is small.
        int length = format.extensions().contains("h5") ? 200_000 : BEGINNING;
        samples.add(new Sample(file.getFileName().toString(), in.readNBytes(length), format));
      }
    }
    return samples;
  }

  private static byte[] damage(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      // Headers are short against records; half of the damage goes there.
      if (random.nextBoolean()) {
        at = Math.min(at, random.nextInt(Math.min(bytes.length, 4096)));
      }
      int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0xFF);
        case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0);
        case 4 -> bytes = Arrays.copyOf(bytes, at);
        case 5 -> bytes = splice(bytes, at, at + length, new byte[0]);
        default -> {
          byte[] more = new byte[length];
          for (int k = 0; k < length; k++) {
            more[k] = (byte) random.nextInt(256);
          }
          bytes = splice(bytes, at, at, more);
        }
      }
    }
    return bytes;
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
    byte[] result = new byte[bytes.length - (to - from) + middle.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }

  @Test
  void damagedFilesNeverBreakAReader(@TempDir Path folder) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Sample> samples = samples();
    assumeTrue(!samples.isEmpty(), "skipped: no recordings in the folder photonbench.data");
    int files = Integer.getInteger("photonbench.mutations", 10_000);
    int read = 0;
    int refused = 0;
    for (int seed = 1; seed <= files; seed++) {
      Sample sample = samples.get(seed % samples.size());
      byte[] bytes = damage(sample.bytes, new SplittableRandom(seed));
      Path file = folder.resolve(sample.name);
      Files.write(file, bytes);
      long start = threads.getCurrentThreadCpuTime();
      try {
        readAll(sample.format, file, bytes.length, seed);
        read++;
      } catch (RecordingFormatException e) {
        refused++;
        assertTrue(
            e.getMessage() != null && e.getMessage().contains(sample.name),
            "the sentence names the file: " + e.getMessage());
      } catch (IOException | RuntimeException | Error e) {
        fail(sample.name + " with damage " + seed + ": " + e, e);
      }
      long seconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000_000;
      assertTrue(seconds < SECONDS_A_FILE, sample.name + " " + seed + " took " + seconds + " s");
    }
    // Damage must reach both the refusals and the records behind a sound header.
    assertTrue(read > files / 10, read + " of " + files + " were readable");
    assertTrue(refused > files / 100, refused + " of " + files + " were refused");
  }

  private static void readAll(PhotonFormat format, Path file, int bytes, int seed)
      throws IOException {
    try (PhotonSource source = format.open(file, OpenOptions.DEFAULT)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), 64 + seed % 1000);
      long photons = 0;
      long blocks = 0;
      while (source.next(block)) {
        photons += block.size();
        blocks++;
        assertTrue(blocks <= bytes + 10L, "blocks without end");
      }
      photons += block.size();
      assertTrue(source.balance().isBalanced(), () -> seed + ": " + source.balance());
      assertTrue(
          source.balance().records() <= bytes / LEAST_RECORD_BYTES + 1,
          () -> seed + ": more records than bytes");
      assertTrue(photons == source.balance().photons(), seed + ": photons in blocks " + photons);
    }
  }
}
