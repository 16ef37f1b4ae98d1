package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.testing.GroundTruth;

/** The closed forms that scenarios hand out as their truth, against the vectors. */
class TruthTest {
  private static final double HBAR = 0.6582119569;

  private static PhotonKind kind(double weight, double t1, double dephasing, double offsetMev) {
    return PhotonKind.prompt(weight, t1, dephasing, offsetMev / HBAR, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOM-V-ideal",
        "HOM-V-Utzat",
        "HOM-V-delay",
        "HOM-V-relax-jitter",
        "HOM-V-gauss-diffusion"
      })
  void visibility(String id) throws IOException {
    GroundTruth vector = GroundTruth.vector(id);
    double late = vector.input("relax_ps");
    double sigma = vector.input("sigma_omega_rad_per_ps");
    PhotonKind kind =
        new PhotonKind(1, vector.input("T1_ps"), vector.input("T2star_ps"), 0, 0, 1, late);
    double expected = vector.expected("V");
    assertEquals(
        expected,
        HomTruth.visibility(List.of(kind), 0, 2 * sigma * sigma, vector.input("delay_ps")),
        1e-8 * expected);
  }

  @Test
  void incoherentLines() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-FSS");
    double[] w = vector.inputs("w");
    double t1 = vector.input("T1_ps");
    double dephasing = vector.input("T2star_ps");
    double splitting = vector.input("splitting_meV");
    double expected = vector.expected("V");
    List<PhotonKind> kinds =
        List.of(kind(w[0], t1, dephasing, 0), kind(w[1], t1, dephasing, splitting));
    assertEquals(expected, HomTruth.visibility(kinds, 0, 0, 0), 1e-9 * expected);
  }

  /**
   * The doublet of the cryogenic dot: 0.186 for one polarised line, 0.095 for both (section 20).
   */
  @Test
  void doubletOfTheCryogenicDot() {
    double dephasing = Coherence.pureDephasingPs(210, 78);
    PhotonKind one = kind(0.5, 210, dephasing, 0);
    PhotonKind other = kind(0.5, 210, dephasing, 0.109);
    assertEquals(78.0 / 420, HomTruth.visibility(List.of(one), 0, 0, 0), 1e-12);
    assertEquals(0.095, HomTruth.visibility(List.of(one, other), 0, 0, 0), 5e-4);
    assertEquals(0, HomTruth.visibility(List.of(one), Math.PI / 2, 0, 0), 1e-12);
  }

  /** Late packets of part of the photons, by quadrature over both starts. */
  @Test
  void latePackets() {
    double t1 = 210;
    double late = 70;
    double share = 0.3;
    PhotonKind kind = new PhotonKind(1, t1, 400, 0, 0, share, late);
    PhotonKind other = new PhotonKind(1, 100, 300, 0, 0, 0.6, 40);
    int n = 2000;
    double both = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double a = -late * Math.log((i + 0.5) / n);
        double b = -40 * Math.log((j + 0.5) / n);
        both += a < b ? Math.exp(-(b - a) / t1) : Math.exp(-(a - b) / 100);
      }
    }
    both /= (double) n * n;
    double factor =
        0.7 * 0.4 + 0.3 * 0.4 / (1 + late / 100) + 0.7 * 0.6 / (1 + 40 / t1) + 0.3 * 0.6 * both;
    double prompt = pair(PhotonKind.prompt(1, t1, 400, 0, 0), PhotonKind.prompt(1, 100, 300, 0, 0));
    assertEquals(factor * prompt, pair(kind, other), 1e-4 * prompt);
  }

  /** The term of two kinds in the visibility of their even mixture. */
  private static double pair(PhotonKind one, PhotonKind other) {
    return 2 * HomTruth.visibility(List.of(one, other), 0, 0, 0)
        - 0.5 * HomTruth.visibility(List.of(one), 0, 0, 0)
        - 0.5 * HomTruth.visibility(List.of(other), 0, 0, 0);
  }

  @Test
  void fivePeaks() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-FIVEPEAK-GEN");
    double s = vector.input("a_short");
    Interferometer arms =
        new Interferometer(s, 1 - s, vector.input("T2"), vector.input("contrast"));
    assertArrayEquals(
        vector.expecteds("A_over_mu2"),
        HomTruth.fivePeaks(arms, vector.input("g"), vector.input("V")),
        1e-10);
  }

  @Test
  void fivePeaksOfEvenSplitters() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-FIVEPEAK-5050");
    double[] g = vector.inputs("g");
    double[] v = vector.inputs("V");
    String[] keys = {"rel_areas_g0_V1", "rel_areas_g006_V05"};
    for (int i = 0; i < 2; i++) {
      double[] areas = HomTruth.fivePeaks(Interferometer.balanced(1), g[i], v[i]);
      double unit = areas[0];
      for (int k = 0; k < 5; k++) {
        areas[k] /= unit;
      }
      assertArrayEquals(vector.expecteds(keys[i]), areas, 1e-12);
    }
  }

  /** HOM-TRAIN-5050: A0 = (1 + g - V)/2, A+-1 = (3 + g)/4, others 1. */
  @Test
  void train() {
    double[] areas = HomTruth.trainPeaks(Interferometer.balanced(1), 0.06, 0.5);
    double far = 0.25;
    assertArrayEquals(
        new double[] {1, 3.06 / 4, (1.06 - 0.5) / 2, 3.06 / 4, 1},
        java.util.Arrays.stream(areas).map(a -> a / far).toArray(),
        1e-12);
  }

  @Test
  void continuousLight() throws IOException {
    GroundTruth vector = GroundTruth.vector("HOM-CW");
    double[] tau = vector.inputs("tau");
    double[] par = vector.expecteds("par");
    double[] perp = vector.expecteds("perp");
    double t2 = vector.input("T2");
    double v = vector.input("V");
    PhotonKind kind = kind(1, 300, Coherence.pureDephasingPs(300, t2), 0);
    PhotonKind pumped = kind(1, 300, 1 / (1 / t2 - 0.5 / 300 - 0.5 * 1e-4), 0);
    for (int i = 0; i < tau.length; i++) {
      assertEquals(
          perp[i] - par[i],
          0.5 * HomTruth.cwInterference(List.of(kind), 0, 0, v, 0, tau[i]),
          1e-10);
      assertEquals(
          perp[i] - par[i],
          0.5 * HomTruth.cwInterference(List.of(pumped), 0, 1e-4, v, 0, -tau[i]),
          1e-10);
    }
  }

  @Test
  void envelopeOfDoublet() throws IOException {
    GroundTruth vector = GroundTruth.vector("PCFS-DOUBLET");
    double t2 = vector.input("T2_ps");
    double a1 = vector.input("a1");
    double splitting = vector.input("splitting_meV");
    double dephasing = Coherence.pureDephasingPs(210, t2);
    List<PhotonKind> kinds =
        List.of(kind(a1, 210, dephasing, 0), kind(1 - a1, 210, dephasing, splitting));
    double[] delays = vector.inputs("delta_ps");
    double[] expected = vector.expecteds("K");
    for (int i = 0; i < delays.length; i++) {
      assertEquals(expected[i], PcfsTruth.envelope(kinds, 0, -delays[i]), 1e-9);
    }
    double width = vector.expected("linewidth_ueV");
    assertEquals(width, 1e3 * Coherence.widthMev(t2), 1e-8 * width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCFS-OU", "PCFS-JUMP"})
  void spectralDiffusion(String id) throws IOException {
    GroundTruth vector = GroundTruth.vector(id);
    double t2 = vector.input("T2_ps");
    double sigma = vector.input("sigma_omega");
    double tc = vector.input("tau_c");
    Diffusion diffusion =
        id.endsWith("OU")
            ? new Diffusion.OrnsteinUhlenbeck(sigma, tc)
            : new Diffusion.Jumps(sigma, tc);
    List<PhotonKind> kinds = List.of(kind(1, 210, Coherence.pureDephasingPs(210, t2), 0));
    double[] taus = vector.inputs("tau");
    double[] delays = vector.inputs("delta_ps");
    double[][] rows = vector.expectedRows("K");
    for (int i = 0; i < taus.length; i++) {
      for (int j = 0; j < delays.length; j++) {
        assertEquals(
            rows[i][j],
            PcfsTruth.envelope(kinds, 0, delays[j])
                * PcfsTruth.diffusion(diffusion, delays[j], taus[i]),
            1e-10);
      }
    }
    assertTrue(PcfsTruth.differenceVariance(diffusion, 1e9) > 1.999 * sigma * sigma);
  }

  @Test
  void dither() throws IOException {
    GroundTruth triangle = GroundTruth.vector("PCFS-DITHER-TRI");
    double[] tau = triangle.inputs("tau");
    double[] factor = triangle.expecteds("factor");
    double sweep = 2 * Math.PI * triangle.input("fringes_per_sweep");
    for (int i = 0; i < tau.length; i++) {
      assertEquals(factor[i], PcfsTruth.triangleDither(sweep, 1, tau[i]), 1e-6);
    }
    assertThrows(IllegalArgumentException.class, () -> PcfsTruth.triangleDither(sweep, 1, 0.6));
    GroundTruth sine = GroundTruth.vector("PCFS-DITHER-SINE");
    tau = sine.inputs("tau");
    factor = sine.expecteds("factor");
    for (int i = 0; i < tau.length; i++) {
      assertEquals(factor[i], PcfsTruth.sineDither(sine.input("beta_rad"), 1, tau[i]), 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"210, 421", "210, -1", "-1, 78"})
  void refusesImpossibleCoherence(double t1, double t2) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Coherence.pureDephasingPs(t1, t2))
            .getMessage();
    assertTrue(message.contains("T1") || message.contains("T2"), message);
  }

  @Test
  void longestCoherenceIsTwiceTheLifetime() {
    assertEquals(Double.POSITIVE_INFINITY, Coherence.pureDephasingPs(210, 420));
    assertEquals(420, Coherence.coherencePs(210, Double.POSITIVE_INFINITY), 1e-12);
    assertEquals(78, Coherence.coherencePs(210, Coherence.pureDephasingPs(210, 78)), 1e-12);
  }
}
