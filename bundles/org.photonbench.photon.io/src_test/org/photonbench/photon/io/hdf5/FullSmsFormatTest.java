package org.photonbench.photon.io.hdf5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Photon;

/** Particles of Full SMS, made here and recorded. */
class FullSmsFormatTest {
  private static final FullSmsFormat FORMAT = new FullSmsFormat();

  @TempDir Path folder;

  /** A particle whose micro times are the multiples of 0.25 ns from 0 on. */
  static Hdf5Bytes particle(int number, long[] times) {
    double[] micro = new double[times.length];
    for (int i = 0; i < micro.length; i++) {
      micro[i] = 0.25 * (i % 100);
    }
    return new Hdf5Bytes()
        .with("Particle " + number + "/Absolute Times (ns)", times)
        .with("Particle " + number + "/Micro Times (ns)", micro);
  }

  private Path file(Hdf5Bytes bytes) throws IOException {
    return bytes.write(folder.resolve("run.h5"));
  }

  @Test
  void timesStayAndMicroTimesBecomeBins() throws IOException {
    Content content = Content.of(FORMAT, file(particle(1, new long[] {100, 230, 1L << 50})));
    assertEquals(
        List.of(new Photon(100, 0, 0), new Photon(230, 0, 1), new Photon(1L << 50, 0, 2)),
        content.photons());
    assertEquals(TimeBase.t3Clock(1e-9, 0.25e-9), content.info().timeBase());
    assertEquals(List.of(), content.info().warnings());
    assertEquals(List.of(), content.events());
  }

  @Test
  void aSecondChannelIsMergedByTime() throws IOException {
    Content content =
        Content.of(
            FORMAT,
            file(
                particle(1, new long[] {100, 230, 400})
                    .with("Particle 1/Absolute Times 2 (ns)", new long[] {99, 230, 231, 500})
                    .with("Particle 1/Micro Times 2 (ns)", new double[] {5, 6, 7, 8})),
            2);
    assertEquals(
        List.of(
            new Photon(99, 1, 20),
            new Photon(100, 0, 0),
            new Photon(230, 0, 1),
            new Photon(230, 1, 24),
            new Photon(231, 1, 28),
            new Photon(400, 0, 2),
            new Photon(500, 1, 32)),
        content.photons());
    assertEquals(List.of(), content.events());
  }

  @Test
  void theFirstParticleIsReadAndTheOthersAreNamed() throws IOException {
    Hdf5Bytes file = particle(10, new long[] {10});
    file.with("Particle 2/Absolute Times (ns)", new long[] {2, 3});
    Content content = Content.of(FORMAT, file(file));
    assertEquals(List.of(new Photon(2, 0, 0), new Photon(3, 0, 0)), content.photons());
    assertEquals(TimeBase.t2(1e-9), content.info().timeBase());
    assertEquals(
        List.of("The file holds 2 particles; only Particle 2 is read, not Particle 10."),
        content.info().warnings());
  }

  @Test
  void microTimesBetweenTheBinsAreTold() throws IOException {
    int sample = 1 << 16;
    double[] micro = new double[sample + 2];
    Arrays.setAll(micro, i -> i % 50);
    micro[sample] = 7.5;
    micro[sample + 1] = 8;
    long[] times = new long[sample + 2];
    Content content =
        Content.of(
            FORMAT,
            file(
                new Hdf5Bytes()
                    .with("Particle 1/Absolute Times (ns)", times)
                    .with("Particle 1/Micro Times (ns)", micro)));
    assertEquals(1e-9, content.info().timeBase().microTickSeconds());
    assertEquals(8, content.photons().get(sample + 1).microTime());
    assertEquals(
        List.of(
            new Content.Event(
                Kind.HEADER,
                0,
                sample + 2,
                1,
                "1 micro times of channel 0 lie between the bins that were found from the first; they"
                    + " are rounded.")),
        content.events());
  }

  @Test
  void microTimesWithoutAGridAreRoundedToPicoseconds() throws IOException {
    Content content =
        Content.of(
            FORMAT,
            file(
                new Hdf5Bytes()
                    .with("Particle 1/Absolute Times (ns)", new long[] {1, 2, 3})
                    .with("Particle 1/Micro Times (ns)", new double[] {1, Math.PI, Math.E})));
    assertEquals(TimeBase.t3Clock(1e-9, 1e-12), content.info().timeBase());
    assertEquals(3142, content.photons().get(1).microTime());
    assertTrue(content.info().warnings().get(0).startsWith("The micro times lie on no grid"));
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path other = file(Hdf5Bytes.photons(new long[] {1, 2}, new byte[2], null));
    assertFalse(FORMAT.recognises(ByteBuffer.wrap(Files.readAllBytes(other)), other));
    assertEquals(
        "run.h5: this is no Full SMS file; choose one, or let the format be found.",
        assertThrows(RecordingFormatException.class, () -> FORMAT.open(other, OpenOptions.DEFAULT))
            .getMessage());
  }

  @Test
  void theGridIsFoundInSpiteOfRounding() {
    double bin = 50.0 / 4096;
    double[] exact = {3 * bin, 17 * bin, 4095 * bin, 18 * bin};
    assertEquals(bin, Grid.spacing(exact));
    double[] rounded = Arrays.stream(exact).map(v -> (float) v).toArray();
    assertEquals(bin, Grid.spacing(rounded), 1e-7 * bin);
    assertEquals(0, Grid.spacing(new double[] {1, Math.PI, Math.E}));
    assertEquals(0, Grid.spacing(new double[0]));
    assertEquals(0, Grid.spacing(new double[] {0, 0}));
    assertEquals(4, Grid.spacing(new double[] {Double.NaN, -1, 4}));
  }

  @Test
  void aRealResponseIsRead() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    Path file = data.resolve("decay/IRF_680nm.h5");
    assumeTrue(
        Files.exists(file),
        () -> "no recording " + file.toAbsolutePath() + "; set -Dphotonbench.data");
    assertInstanceOf(FullSmsFormat.class, new Recordings().recognise(file));
    Content content = Content.of(FORMAT, file);
    assertEquals(new RecordBalance(48_779, 48_779, 0, 0, 0, 0, 0, 0, 0), content.balance());
    assertEquals(TimeBase.t3Clock(1e-9, 50e-9 / 4096), content.info().timeBase());
    assertEquals(
        List.of(
            new Photon(1_055_779, 0, 2371),
            new Photon(1_100_108, 0, 2374),
            new Photon(1_344_537, 0, 2361)),
        content.photons().subList(0, 3));
    // The peak of the response: 35 220 photons from 29 ns to 30 ns, 11 819 in the ns before.
    long peak =
        content.photons().stream()
            .filter(p -> p.microTime() * 50.0 / 4096 >= 29 && p.microTime() * 50.0 / 4096 < 30)
            .count();
    assertEquals(35_220, peak);
    assertEquals(List.of(), content.events());
    assertEquals("IRF 680nm", content.info().comment());
    assertEquals(Optional.of(LocalDateTime.parse("2018-07-10T17:21")), content.info().created());
    assertEquals(OptionalDouble.empty(), content.info().syncRateHertz());
    assertEquals(
        List.of(
            "The micro times are named \"Micro Times (s)\" but are in ns, as they reach"
                + " 46.66748046875."),
        content.info().warnings());
  }
}
