package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.emitter.BrightDark;
import org.photonbench.virtuallab.testing.GroundTruth;

/** Vectors SPEC-* are those of the reference specification. */
class ExcitonLinesTest {
  private static final double MAGNETON = 5.788381806e-5;

  @Test
  void gapLaws() throws IOException {
    GroundTruth vector = GroundTruth.vector("SPEC-GAP");
    GapLaw varshni = new GapLaw.Varshni(2.25, -0.0003, 100);
    GapLaw bose = new GapLaw.BoseEinstein(2.25, 0.030, 0.015);
    double[] kelvin = vector.inputs("T");
    for (int i = 0; i < kelvin.length; i++) {
      assertEquals(vector.expecteds("varshni")[i], varshni.energyEv(kelvin[i]), 2e-7);
      assertEquals(vector.expecteds("bose")[i], bose.energyEv(kelvin[i]), 2e-7);
    }
  }

  @Test
  void widthLaw() throws IOException {
    GroundTruth vector = GroundTruth.vector("SPEC-LINEWIDTH-T");
    WidthLaw law =
        new WidthLaw(
            1e-3 * vector.input("Gamma0"),
            1e-3 * vector.input("gamma_ac"),
            1e-3 * vector.input("Gamma_LO"),
            1e-3 * vector.input("E_LO"));
    double[] kelvin = vector.inputs("T");
    for (int i = 0; i < kelvin.length; i++) {
      double expected = 1e-3 * vector.expecteds("Gamma")[i];
      assertEquals(expected, law.fwhmEv(kelvin[i]), 1e-7 * expected);
    }
  }

  @Test
  void brightAndDarkState() throws IOException {
    GroundTruth vector = GroundTruth.vector("SPEC-BD2LO-150");
    double bright = vector.input("Gamma_B");
    double dark = vector.input("Gamma_D");
    BrightDark law =
        new ConditionSeries.SpinFlip(
                1e3 / bright,
                1e3 / dark,
                1e-3 * vector.input("gamma0"),
                1e-3 * vector.input("E_LO"),
                2,
                1)
            .at(vector.input("T"));
    double fast = vector.expected("k_fast");
    double slow = vector.expected("k_slow");
    assertEquals(fast, 1e3 * law.fastRate(), 1e-8 * fast);
    assertEquals(slow, 1e3 * law.slowRate(), 1e-8 * slow);
    // Given is the amplitude of the population of the bright state; the photons follow from it and
    // from that of the dark state, whose amplitudes are -q and +q.
    double amplitude = vector.expected("fast_amplitude_bright_init");
    double q = vector.expected("k_down") / (fast - slow);
    double fastPhotons = (bright * amplitude - dark * q) / fast;
    double slowPhotons = (bright * (1 - amplitude) + dark * q) / slow;
    assertEquals(1, fastPhotons + slowPhotons, 1e-6);
    assertEquals(fastPhotons, DecayHistogram.fastShare(law), 1e-6);
  }

  private static ExcitonLines exciton(List<FineLevel> levels, FieldLaw field) {
    return new ExcitonLines(
        new GapLaw.Varshni(2.3, 0, 100), new WidthLaw(1e-3, 0, 0, 1), 0, levels, field, 1, 0);
  }

  @Test
  void populationsAreThermal() {
    ExcitonLines exciton =
        exciton(
            List.of(new FineLevel("a", -0.001, 1, 0), new FineLevel("b", 0.002, 3, 0)),
            FieldLaw.NONE);
    List<ExcitonLines.FineLine> lines = exciton.lines(new Conditions(20, 0));
    double ratio = 3 * Math.exp(-0.003 / (0.08617333262e-3 * 20));
    assertEquals(ratio, lines.get(1).weight() / lines.get(0).weight(), 1e-9);
    assertEquals(1, lines.get(0).weight() + lines.get(1).weight(), 1e-12);
    assertEquals(2.299, lines.get(0).energyEv(), 1e-12);
    assertEquals(1, exciton.lines(new Conditions(0, 0)).get(0).weight());
    LineShape shape = exciton.shape(new Conditions(20, 0));
    double a = new LorentzLine(2.299, 1e-3).share(2.2985, 2.2995);
    double b = new LorentzLine(2.302, 1e-3).share(2.2985, 2.2995);
    assertEquals((a + ratio * b) / (1 + ratio), shape.share(2.2985, 2.2995), 1e-12);
  }

  /** Energies and strengths in the field against a numerical diagonalisation. */
  @Test
  void fieldMixesTheDarkLevel() {
    FieldLaw field = new FieldLaw(1.2e-6, 0, 1, 2.7);
    ExcitonLines exciton =
        exciton(
            List.of(
                new FineLevel("dark", -0.003, 0, 0),
                new FineLevel("lower", -0.0004, 1, -2.3),
                new FineLevel("upper", 0.0004, 1, 2.3)),
            field);
    for (double tesla : new double[] {-7, 0, 0.5, 7}) {
      double half = MAGNETON * tesla / 2;
      double shift = 1.2e-6 * tesla * tesla;
      EigenDecomposition eigen =
          new EigenDecomposition(
              new Array2DRowRealMatrix(
                  new double[][] {
                    {-0.003 + shift, 2.7 * half}, {2.7 * half, -0.0004 - 2.3 * half + shift}
                  }));
      List<ExcitonLines.FineLine> lines = exciton.lines(new Conditions(20, tesla));
      for (int i = 0; i < 2; i++) {
        int match =
            Math.abs(eigen.getRealEigenvalue(0) - (lines.get(i).energyEv() - 2.3)) < 1e-9 ? 0 : 1;
        assertEquals(eigen.getRealEigenvalue(match), lines.get(i).energyEv() - 2.3, 1e-12);
        double bright = eigen.getEigenvector(match).getEntry(1);
        assertEquals(bright * bright, lines.get(i).strength(), 1e-9);
      }
      assertEquals(2.3004 + 2.3 * half + shift, lines.get(2).energyEv(), 1e-12);
    }
    assertEquals(0, exciton.lines(new Conditions(20, 0)).get(0).weight());
    assertTrue(exciton.lines(new Conditions(20, 7)).get(0).weight() > 0.05);
  }

  @Test
  void impossibleExcitonsAreRefused() {
    IllegalArgumentException dark =
        assertThrows(
            IllegalArgumentException.class,
            () -> exciton(List.of(new FineLevel("d", 0, 0, 0)), FieldLaw.NONE));
    assertTrue(dark.getMessage().contains("nothing would emit"), dark.getMessage());
    ExcitonLines darkLowest =
        exciton(
            List.of(new FineLevel("d", -0.003, 0, 0), new FineLevel("b", 0, 1, 0)), FieldLaw.NONE);
    assertThrows(IllegalArgumentException.class, () -> darkLowest.lines(new Conditions(0, 0)));
    assertThrows(IllegalArgumentException.class, () -> new Conditions(-1, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> exciton(List.of(new FineLevel("b", 0, 1, 0)), new FieldLaw(0, 0, 1, 1)));
    assertThrows(IllegalArgumentException.class, () -> new FieldLaw(0, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new WidthLaw(0, 0, 0, 1));
  }
}
