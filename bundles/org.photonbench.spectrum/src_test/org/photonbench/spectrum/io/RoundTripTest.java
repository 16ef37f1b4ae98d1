package org.photonbench.spectrum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

class RoundTripTest {
  /** The writers under test. */
  private enum Kind {
    TEXT {
      @Override
      void write(SpectrumSeries series, Path file) throws IOException {
        PhotonBenchTextFormat.write(series, file);
      }
    },
    HDF5 {
      @Override
      void write(SpectrumSeries series, Path file) throws IOException {
        PhotonBenchHdf5Format.write(series, file);
      }
    };

    abstract void write(SpectrumSeries series, Path file) throws IOException;
  }

  @Provide
  Arbitrary<SpectrumSeries> series() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 30),
            Arbitraries.integers().between(1, 5),
            Arbitraries.longs(),
            Arbitraries.of(SignalUnit.values()),
            Arbitraries.strings().ofMaxLength(30),
            Arbitraries.integers().between(0, 7))
        .as(RoundTripTest::series);
  }

  private static SpectrumSeries series(
      int bins, int frames, long seed, SignalUnit unit, String text, int shape) {
    Random random = new Random(seed);
    double[] edges = new double[bins + 1];
    double[] centres = new double[bins];
    edges[0] = 400 + 100 * random.nextDouble();
    for (int i = 0; i < bins; i++) {
      edges[i + 1] = edges[i] + 0.01 + random.nextDouble();
      centres[i] = edges[i] + (edges[i + 1] - edges[i]) * random.nextDouble();
    }
    Medium medium = (shape & 1) == 0 ? Medium.VACUUM : Medium.AIR;
    SpectralAxis axis =
        (shape & 2) == 0
            ? new SpectralAxis(SpectralQuantity.WAVELENGTH, medium, centres, edges)
            : SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, medium, centres);
    double[][] values = new double[frames][bins];
    for (double[] frame : values) {
      for (int i = 0; i < bins; i++) {
        frame[i] =
            (shape & 4) == 0
                ? random.nextLong(-(1L << 53), 1L << 53)
                : random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
      }
    }
    double[] times = new double[frames];
    Arrays.setAll(times, i -> i == 1 ? Double.NaN : random.nextDouble());
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("sample", "dot 3: large");
    metadata.put("empty", "");
    metadata.put("second " + seed, text.replaceAll("\\R|\\p{C}", "").strip());
    SpectrumInfo info =
        new SpectrumInfo(axis, unit)
            .withExposure(0.1 + random.nextDouble(), 1 + random.nextInt(9))
            .withMetadata(metadata)
            .withNote("this is assumed: that");
    if (random.nextBoolean()) {
      info = info.withCamera(new CameraCalibration(0.1 + random.nextDouble(), -3.25, 1e-3));
    }
    if (random.nextBoolean()) {
      info =
          info.withDetector(
              new Detector(
                  text.isBlank() ? "" : "CCD 42-10",
                  OptionalDouble.of(-70 + random.nextDouble()),
                  random.nextBoolean() ? OptionalDouble.of(65535) : OptionalDouble.empty()));
    }
    return new SpectrumSeries(
        info,
        List.of(
            new FrameColumn(FrameColumn.TIME, "s", times),
            new FrameColumn("power, relative", "", times)),
        values);
  }

  @Property(tries = 100)
  void everythingReadsBack(@ForAll("series") SpectrumSeries series) throws IOException {
    SpectrumFiles files = new SpectrumFiles();
    for (Kind kind : Kind.values()) {
      Path file = Files.createTempFile("spectra", ".tmp");
      try {
        kind.write(series, file);
        assertEqualSeries(series, files.read(file));
      } finally {
        Files.delete(file);
      }
    }
  }

  private static void assertEqualSeries(SpectrumSeries expected, SpectrumSeries actual) {
    SpectrumInfo info = expected.info();
    assertEquals(info.axis(), actual.info().axis());
    assertEquals(info.unit(), actual.info().unit());
    assertEquals(info.camera(), actual.info().camera());
    assertEquals(info.exposure(), actual.info().exposure());
    assertEquals(info.accumulations(), actual.info().accumulations());
    assertEquals(
        List.copyOf(info.metadata().entrySet()), List.copyOf(actual.info().metadata().entrySet()));
    assertEquals(info.detector(), actual.info().detector());
    assertEquals(info.notes(), actual.info().notes());
    assertEquals(expected.columns().size(), actual.columns().size());
    for (int i = 0; i < expected.columns().size(); i++) {
      FrameColumn column = expected.columns().get(i);
      assertEquals(column.name(), actual.columns().get(i).name());
      assertEquals(column.unit(), actual.columns().get(i).unit());
      assertArrayEquals(column.values(), actual.columns().get(i).values());
    }
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.frames()[i], actual.frames()[i]);
    }
  }

  @Test
  void nothingIsKnownAndManyFrames() throws IOException {
    SpectrumSeries series =
        new SpectrumSeries(
            new SpectrumInfo(
                SpectralAxis.ofCentres(SpectralQuantity.PIXEL, Medium.VACUUM, 0, 1, 2),
                SignalUnit.PHOTONS),
            List.of(),
            new double[40][3]);
    for (Kind kind : Kind.values()) {
      Path file = Files.createTempFile("spectra", ".tmp");
      try {
        kind.write(series, file);
        assertEqualSeries(series, new SpectrumFiles().read(file));
      } finally {
        Files.delete(file);
      }
    }
  }

  /** A file that is replaced is replaced whole, and nothing is left beside it. */
  @Test
  void writingLeavesOneFile() throws IOException {
    Path folder = Files.createTempDirectory("spectra");
    Path file = folder.resolve("deeper/spectra.dat");
    SpectrumSeries series = series(5, 2, 1, SignalUnit.PHOTONS, "", 0);
    SpectrumSeries other = series(7, 1, 2, SignalUnit.PHOTONS, "", 0);
    for (Kind kind : Kind.values()) {
      kind.write(series, file);
      kind.write(other, file);
      assertEqualSeries(other, new SpectrumFiles().read(file));
      try (Stream<Path> files = Files.list(file.getParent())) {
        assertEquals(List.of(file), files.toList());
      }
    }
    Files.delete(file);
    Files.delete(file.getParent());
    Files.delete(folder);
  }

  @Test
  void aNewerVersionIsRefused() throws IOException {
    Path file = Files.createTempFile("spectra", ".txt");
    try {
      Files.writeString(file, "# PhotonBench spectra 2\n# axis: energy, eV, vacuum\n2.0\t1\n");
      SpectrumFileException refused =
          assertThrows(SpectrumFileException.class, () -> new SpectrumFiles().read(file));
      assertTrue(refused.getMessage().contains("newer"), refused.getMessage());
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 600)
  void damageNeverBreaksTheReaders(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = WRITTEN.get(random.nextInt(WRITTEN.size())).clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    if (random.nextInt(3) == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    Path file = Files.createTempFile("damaged", ".tmp");
    try {
      Files.write(file, bytes);
      for (SpectrumFormat format : new SpectrumFiles().formats()) {
        try {
          SpectrumSeries read = format.read(file);
          assertTrue(read.size() > 0);
        } catch (SpectrumFileException e) {
          assertTrue(e.getMessage().contains(file.getFileName().toString()), e::getMessage);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static final List<byte[]> WRITTEN = written();

  private static List<byte[]> written() {
    try {
      Path file = Files.createTempFile("spectra", ".tmp");
      try {
        SpectrumSeries series = series(12, 3, 5, SignalUnit.CAMERA_COUNTS, "text", 0);
        PhotonBenchHdf5Format.write(series, file);
        byte[] hdf5 = Files.readAllBytes(file);
        PhotonBenchTextFormat.write(series, file);
        return List.of(hdf5, Files.readAllBytes(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
