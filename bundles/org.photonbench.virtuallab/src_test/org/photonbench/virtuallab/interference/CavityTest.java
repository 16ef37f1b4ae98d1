package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.testing.GroundTruth;

class CavityTest {
  private static final double HC = 1.239841984;

  @Test
  void purcellOfVector() throws IOException {
    GroundTruth vector = GroundTruth.vector("CAV-PURCELL");
    double energy = HC / vector.input("lambda_um");
    double q = vector.input("Q");
    double volume = vector.input("V_um3");
    Cavity air = new Cavity(energy, q, volume, 1, 1, 1);
    double expected = vector.expected("F");
    assertEquals(expected, air.purcell(q), 1e-9 * expected);
    Cavity glass = new Cavity(energy, q, volume, 1.5, 1, 1);
    double inGlass = vector.expected("F_n15");
    assertEquals(inGlass, glass.purcell(q), 1e-9 * inGlass);
  }

  @Test
  void broadEmitterOfVector() throws IOException {
    GroundTruth vector = GroundTruth.vector("CAV-QEFF");
    double qc = vector.input("Q_cav");
    double energy = 2;
    double wavelength = HC / energy;
    double volume = vector.input("V_over_lam3") * wavelength * wavelength * wavelength;
    Cavity cavity = new Cavity(energy, qc, volume, 1, 1, 0);
    double qem = vector.input("Q_em");
    double expected = vector.expected("Q_eff");
    assertEquals(expected, cavity.effectiveQuality(qem), 1e-9 * expected);
    double f = vector.expected("F_nominal");
    assertEquals(f, cavity.purcell(qc), 1e-9 * f);
    // The vector takes the bad-emitter limit, Q = Q_em in F.
    double limited = vector.expected("F_bad_emitter");
    assertEquals(limited, cavity.purcell(expected), 1e-9 * limited);
    // A line whose FWHM 2 hbar/T2 is its energy over Q_em meets the same limit.
    double coherence = 2 * 0.6582119569e-3 * qem / energy;
    assertEquals(limited, cavity.purcell(energy, coherence), 1e-9 * limited);
  }

  @Test
  void detuningAndPlacement() {
    Cavity cavity = new Cavity(2, 1000, 0.5, 1, 0.5, 1);
    double sharp = 1e9;
    double onResonance = cavity.purcell(2, sharp);
    // A detuning of half the mode's FWHM halves the rate.
    assertEquals(onResonance / 2, cavity.purcell(2.001, sharp), 1e-5 * onResonance);
    assertEquals(0.5 * cavity.purcell(1000.0), onResonance, 1e-5 * onResonance);
    assertEquals(onResonance / (onResonance + 1), cavity.beta(2, sharp), 1e-12);
  }

  /** The filter by quadrature of the two Lorentzians. */
  @Test
  void filterIsTheProductOfLorentzians() {
    CavityMode cavity = new CavityMode(2, 4000);
    double coherence = 2;
    double line = 2.0003;
    double half = 0.6582119569e-3 / coherence;
    double mode = 2 / 4000.0 / 2;
    double sum = 0;
    int n = 2_000_000;
    double span = 0.6;
    for (int i = 0; i < n; i++) {
      double e = line - span + 2 * span * (i + 0.5) / n;
      double l = half / Math.PI / (half * half + (e - line) * (e - line));
      sum += l * mode * mode / (mode * mode + (e - 2) * (e - 2)) * 2 * span / n;
    }
    assertEquals(sum, cavity.filter(line, coherence), 1e-6);
  }

  @Test
  void refusesWhatIsImpossible() {
    assertThrows(IllegalArgumentException.class, () -> new Cavity(2, -1, 0.5, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Cavity(2, 100, 0.5, 1, 1.5, 1));
    assertThrows(IllegalArgumentException.class, () -> new Cavity(2, 100, 0.5, 1, 1, -1));
    assertThrows(IllegalArgumentException.class, () -> new CavityMode(2, 0));
  }
}
