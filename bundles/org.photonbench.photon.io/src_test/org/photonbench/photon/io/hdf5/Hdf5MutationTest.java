package org.photonbench.photon.io.hdf5;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/**
 * Damage to the bytes of HDF5 files gives one sentence or photons and faults, and nothing else: no
 * other exception, no endless reading.
 */
class Hdf5MutationTest {
  private static final List<byte[]> FILES = files();

  private static List<byte[]> files() {
    try {
      Path place = Files.createTempFile("mutation", ".h5");
      try {
        long[] times = LongStream.range(0, 500).map(i -> 7 * i).toArray();
        return List.of(
            bytes(place, Hdf5Bytes.photons(times, new byte[500], new short[500])),
            bytes(place, Hdf5Bytes.photons(times, new byte[500], new short[500]).chunked(100)),
            bytes(place, Hdf5Bytes.photons(times, new byte[500], null).chunked(500)),
            bytes(place, new Hdf5Bytes().with("timestamps", times)),
            bytes(place, FullSmsFormatTest.particle(1, times)));
      } finally {
        Files.delete(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path place, Hdf5Bytes file) throws IOException {
    return Files.readAllBytes(file.write(place));
  }

  @Property(tries = 1500)
  void damageNeverBreaksTheReader(
      @ForAll @IntRange(min = 0, max = 4) int which,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int damaged,
      @ForAll @IntRange(min = 1, max = 700) int capacity)
      throws IOException {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(which).clone();
    for (int i = 0; i < damaged; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    if (random.nextInt(4) == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    Path path = Files.createTempFile("damaged", ".h5");
    try {
      Files.write(path, bytes);
      for (PhotonFormat format : List.of(new PhotonHdf5Format(), new FullSmsFormat())) {
        try (PhotonSource source = format.open(path, OpenOptions.DEFAULT)) {
          readAll(source, capacity);
        } catch (RecordingFormatException e) {
          assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
        }
      }
    } finally {
      Files.delete(path);
    }
  }

  private static void readAll(PhotonSource source, int capacity) throws IOException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode(), capacity);
    long photons = 0;
    boolean more = true;
    for (long calls = 0; more; calls++) {
      more = source.next(block);
      photons += block.size();
      for (int i = 0; i < block.size(); i++) {
        assertTrue(block.channels()[i] >= 0 && block.times()[i] != Column.NONE);
      }
      // No filter makes more of a byte than 1032.
      assertTrue(calls <= 1032 * source.length() + 10, "no end in sight");
    }
    assertTrue(source.balance().isBalanced());
    assertTrue(photons == source.balance().photons(), "photons " + photons);
    assertTrue(source.position() == source.length(), "position " + source.position());
  }
}
