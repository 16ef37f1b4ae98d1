package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.camera.CameraBytes;

/**
 * Every reader meets damaged files. Whatever the damage, the only exception is {@link
 * SpectrumFileException} with a sentence that names the file, and reading ends with no more values
 * than the file has bytes. The number of files is the system property {@code
 * photonbench.mutations}.
 */
class DamagedFilesTest {
  private static final long SECONDS_A_FILE = 10;

  /** Numbers that headers are made of, at their limits. */
  private static final String[] EXTREMES = {
    "-1", "0", "2147483647", "2147483648", "9223372036854775807", "1e308", "NaN", "65541"
  };

  private record Sample(String name, byte[] bytes, SpectrumFormat format) {}

  private static List<Sample> samples(Path folder) throws IOException {
    Path made = Files.createDirectories(folder.resolve("made"));
    Files.write(made.resolve("two.spe"), CameraBytes.spe2(16, 2, 3, 5, 2, 500, 0.5, 1e-4));
    String list = "500.1,500.2,500.3,500.4,500.5,500.6,500.7,500.8,500.9";
    Files.write(
        made.resolve("three.spe"),
        CameraBytes.spe3(4, 2, 3, CameraBytes.footer(4, 2, 3, 1, 2, list)));
    Files.write(made.resolve("flag.sif"), CameraBytes.sif(65567, 16, 5, true, "500 .1 1e-6 0"));
    Files.write(made.resolve("plain.sif"), CameraBytes.sif(65559, 16, 5, false, "500 .1 0 0"));
    SpectralAxis axis =
        SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.AIR, 500, 500.1, 500.3);
    SpectrumSeries series =
        new SpectrumSeries(
            new SpectrumInfo(axis, SignalUnit.CAMERA_COUNTS).withNote("note").withExposure(1, 2),
            List.of(),
            new double[][] {{1, 2, 3}, {4, 5, 6}});
    PhotonBenchTextFormat.write(series, made.resolve("own.txt"));
    PhotonBenchHdf5Format.write(series, made.resolve("own.h5"));
    Files.writeString(
        made.resolve("comma.csv"), "Wellenlänge (nm);A;B\n500,1;2,5;3\n500,2;2,25;4\n500,3;9;1\n");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(made)) {
      all.sorted().forEach(files::add);
    }
    Path real = Path.of(System.getProperty("photonbench.data", "../../../shared/data"), "spectra");
    if (Files.isDirectory(real)) {
      try (Stream<Path> all = Files.list(real)) {
        all.sorted().forEach(files::add);
      }
    }
    List<Sample> samples = new ArrayList<>();
    for (Path file : files) {
      samples.add(
          new Sample(
              file.getFileName().toString(),
              Files.readAllBytes(file),
              new SpectrumFiles().recognise(file)));
    }
    return samples;
  }

  private static byte[] damage(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      if (random.nextBoolean()) {
        at = Math.min(at, random.nextInt(Math.min(bytes.length, 4300)));
      }
      int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
      switch (random.nextInt(8)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> Arrays.fill(bytes, at, end, (byte) 0xFF);
        case 3 -> Arrays.fill(bytes, at, end, (byte) 0);
        case 4 -> bytes = Arrays.copyOf(bytes, at);
        case 5 -> bytes = splice(bytes, at, end, new byte[0]);
        case 6 -> bytes = replaceNumber(bytes, at, random);
        default -> bytes = splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      }
    }
    return bytes;
  }

  /** Puts another number in the place of the next one that stands in text. */
  private static byte[] replaceNumber(byte[] bytes, int from, SplittableRandom random) {
    int start = from;
    while (start < bytes.length && !Character.isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && Character.isDigit(bytes[end])) {
      end++;
    }
    String extreme = EXTREMES[random.nextInt(EXTREMES.length)];
    return splice(bytes, start, end, extreme.getBytes(StandardCharsets.US_ASCII));
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
    List<Sample> samples = samples(folder);
    int files = Integer.getInteger("photonbench.mutations", 10_000);
    int read = 0;
    int refused = 0;
    for (int seed = 1; seed <= files; seed++) {
      Sample sample = samples.get(seed % samples.size());
      byte[] bytes = damage(sample.bytes, new SplittableRandom(seed));
      Path file = Files.write(folder.resolve(sample.name), bytes);
      long start = System.nanoTime();
      try {
        SpectrumSeries series = sample.format.read(file);
        long values = (long) series.size() * series.axis().size();
        assertTrue(values <= bytes.length, sample.name + " " + seed + ": " + values + " values");
        series.frame(0);
        series.frame(series.size() - 1);
        read++;
      } catch (SpectrumFileException e) {
        refused++;
        assertTrue(
            e.getMessage() != null && e.getMessage().contains(sample.name),
            "the sentence names the file: " + e.getMessage());
        assertTrue(e.getMessage().length() < 500, e.getMessage());
      } catch (IOException | RuntimeException | Error e) {
        fail(sample.name + " with damage " + seed + ": " + e, e);
      }
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      assertTrue(seconds < SECONDS_A_FILE, sample.name + " " + seed + " took " + seconds + " s");
    }
    assertTrue(read > files / 10, read + " of " + files + " were readable");
    assertTrue(refused > files / 100, refused + " of " + files + " were refused");
  }
}
