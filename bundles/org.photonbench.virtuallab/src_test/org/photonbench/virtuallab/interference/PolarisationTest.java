package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

class PolarisationTest {
  private static final BlockClock CLOCK = BlockClock.pulsed(1e5, 100_000);
  private static final double PHOTONS = 100_000;

  /** Photons at ports 0 and 1 of light that is polarised so, or not (NaN). */
  private static long[] through(double polarisation, List<? extends OpticalStage> stages) {
    LightSource source =
        Bench.OnePhotonEachPulse.of(CLOCK, new Line("X", 2.4, 210, 400, polarisation));
    long[] counts = new long[2];
    Bench.run(
        source,
        stages,
        1,
        1,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            if (block.ports()[i] >= 0) {
              counts[block.ports()[i]]++;
            }
          }
        });
    return counts;
  }

  private static void assertShare(double expected, long count) {
    assertEquals(
        expected, count / PHOTONS, 4 * Math.sqrt(expected * (1 - expected) / PHOTONS) + 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.3, 0", "0.2, 1.5, 0.01", "NaN, 0.4, 0", "NaN, 0.4, 0.1", "1, 1, 0"})
  void lawOfMalus(double polarisation, double angle, double leak) {
    double along = Double.isNaN(polarisation) ? 0.5 : Math.pow(Math.cos(polarisation - angle), 2);
    double expected = along + (1 - along) * leak;
    Polariser polariser = new Polariser(0, angle, leak);
    assertEquals(expected, polariser.transmission(polarisation), 1e-12);
    assertShare(expected, through(polarisation, List.of(polariser))[0]);
  }

  /** The second polariser sees light that the first one polarised. */
  @Test
  void polarisersInSeries() {
    long passed =
        through(Double.NaN, List.of(new Polariser(0, 0, 0), new Polariser(0, Math.PI / 3, 0)))[0];
    assertShare(0.5 * 0.25, passed);
  }

  @Test
  void leakedLightIsPolarisedAcross() {
    long passed =
        through(0, List.of(new Polariser(0, Math.PI / 2, 0.5), new Polariser(0, 0, 0)))[0];
    assertShare(0.5, passed);
  }

  @Test
  void halfWavePlateMirrorsThePolarisation() {
    double plate = Math.PI / 8;
    long passed = through(0.1, List.of(new HalfWavePlate(0, plate), new Polariser(0, 0, 0)))[0];
    assertShare(Math.pow(Math.cos(2 * plate - 0.1), 2), passed);
  }

  @Test
  void polarisingSplitterLosesNothing() {
    long[] counts = through(0.5, List.of(Polariser.splitter(0, 1, 0)));
    assertShare(Math.pow(Math.cos(0.5), 2), counts[0]);
    assertEquals(PHOTONS, counts[0] + counts[1]);
    long[] again =
        through(0.5, List.of(Polariser.splitter(0, 1, 0), new Polariser(1, Math.PI / 2, 0)));
    assertEquals(counts[1], again[1]);
  }

  @Test
  void refusesWhatIsImpossible() {
    assertThrows(IllegalArgumentException.class, () -> new Polariser(0, 0, 1.1));
    assertThrows(IllegalArgumentException.class, () -> new Polariser(-1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new HalfWavePlate(0, Double.NaN));
  }
}
