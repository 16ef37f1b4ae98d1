package org.photonbench.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calculators against the reference vectors and the numbers of the papers. */
class ReferenceVectorsTest {
  private static void assertRelative(double expected, double value, double relative) {
    assertEquals(expected, value, Math.abs(relative * expected));
  }

  @Test
  void purcell() throws Exception {
    JsonObject v = GroundTruth.vector("CAV-PURCELL");
    String[] texts = {
      "wavelength=" + GroundTruth.input(v, "lambda_um") + "um",
      "index=1",
      "quality=" + GroundTruth.input(v, "Q"),
      "volume=" + GroundTruth.input(v, "V_um3") + "um3"
    };
    assertRelative(GroundTruth.expected(v, "F"), Calls.value("purcell", "factor", texts), 1e-9);
    texts[1] = "index=1.5";
    assertRelative(GroundTruth.expected(v, "F_n15"), Calls.value("purcell", "factor", texts), 1e-9);
  }

  /** 4.7 at n = 1.47 and 15 at n = 1 for Q 300, 0.5 um3 at 690 nm; 553 for Q 4000. */
  @Test
  void purcellFactorsOfTheReview() throws Exception {
    double glass =
        Calls.value(
            "purcell", "factor", "wavelength=690nm", "index=1.47", "quality=300", "volume=0.5um3");
    assertEquals(4.7, glass, 0.05);
    double vacuum =
        Calls.value(
            "purcell", "factor", "wavelength=690nm", "index=1", "quality=300", "volume=0.5um3");
    assertEquals(15, vacuum, 0.05);
    JsonObject v = GroundTruth.vector("CAV-QEFF");
    String[] texts = {
      "wavelength=690nm",
      "index=2.3",
      "quality=" + GroundTruth.input(v, "Q_cav"),
      "volume=" + GroundTruth.input(v, "V_over_lam3") + "(lambda/n)3",
      // An emitter of that Q.
      "linewidth=" + 1239.841984 / 690 / GroundTruth.input(v, "Q_em") + "eV"
    };
    assertRelative(
        GroundTruth.expected(v, "F_nominal"), Calls.value("purcell", "factor", texts), 1e-9);
    assertEquals(553, Calls.value("purcell", "factor", texts), 0.5);
    assertRelative(
        GroundTruth.expected(v, "Q_eff"), Calls.value("purcell", "effective-quality", texts), 1e-9);
    assertRelative(
        GroundTruth.expected(v, "F_bad_emitter"),
        Calls.value("purcell", "emitter-limited", texts),
        1e-9);
  }

  /** A measured 2.9 beside 553: the emitter-limited factor of a line with Q of about 21. */
  @Test
  void emitterLimitedFactorReachesTheMeasuredOne() throws Exception {
    double energy = 1239.841984 / 525;
    double limited =
        Calls.value(
            "purcell",
            "emitter-limited",
            "wavelength=525nm",
            "index=2",
            "quality=4000",
            "volume=0.55(lambda/n)3",
            "linewidth=" + energy / 21.1 + "eV");
    assertEquals(2.9, limited, 0.05);
  }

  @Test
  void couplingAndRegime() throws Exception {
    // The specification's example: 40 D, 0.5 um3, 1.8 eV, eps = 1 give 0.15 meV.
    assertEquals(
        0.15,
        Calls.value(
            "coupling", "coupling", "wavelength=1.8eV", "index=1", "volume=0.5um3", "dipole=40D"),
        0.001);
    JsonObject v = GroundTruth.vector("CAV-RABI");
    // The dipole that has the coupling of the vector: g is linear in it.
    double perDebye =
        Calls.value(
            "coupling", "coupling", "wavelength=2eV", "index=1", "volume=1e-3um3", "dipole=1D");
    Calculation c =
        Calls.calculate(
            "coupling",
            "wavelength=2eV",
            "index=1",
            "volume=1e-3um3",
            "dipole=" + GroundTruth.input(v, "g_meV") / perDebye + "D",
            "cavityWidth=" + GroundTruth.input(v, "kappa_fwhm") + "meV",
            "emitterWidth=" + GroundTruth.input(v, "gamma_fwhm") + "meV");
    assertRelative(
        GroundTruth.expected(v, "splitting"), c.quantity("splitting").orElseThrow().value(), 1e-9);
    assertRelative(
        GroundTruth.expected(v, "exceptional_point_g"),
        c.quantity("exceptional-point").orElseThrow().value(),
        1e-9);
    assertRelative(
        GroundTruth.expected(v, "cooperativity"),
        c.quantity("cooperativity").orElseThrow().value(),
        1e-9);
    assertTrue(c.messages().getFirst().what().startsWith("Strong"), c.messages().toString());
  }

  @Test
  void filteredLine() throws Exception {
    JsonObject v = GroundTruth.vector("CAV-NARROW");
    assertRelative(
        GroundTruth.expected(v, "product_fwhm"),
        Calls.value(
            "filter",
            "width",
            "emitterWidth=" + GroundTruth.input(v, "gamma_em") + "meV",
            "cavityWidth=" + GroundTruth.input(v, "kappa") + "meV"),
        1e-8);
  }

  @Test
  void toleranceFactors() throws Exception {
    JsonObject expected = GroundTruth.vector("STR-GOLD").getAsJsonObject("expected");
    JsonObject factors = expected.getAsJsonObject("t");
    for (String compound : factors.keySet()) {
      String a = compound.substring(0, 2);
      String x = compound.substring(4, compound.length() - 1);
      Calculation c = Calls.calculate("tolerance", "a=" + a, "x=" + x);
      assertRelative(
          factors.get(compound).getAsDouble(), c.quantity("tolerance").orElseThrow().value(), 1e-9);
      assertRelative(
          expected.getAsJsonObject("mu").get(x).getAsDouble(),
          c.quantity("octahedral").orElseThrow().value(),
          1e-9);
    }
  }

  @Test
  void confinement() throws Exception {
    JsonObject v = GroundTruth.vector("STR-CONF");
    String[] texts = {
      "shape=cube",
      "edge=" + GroundTruth.input(v, "L") + "nm",
      "mass=" + GroundTruth.input(v, "mu"),
      "permittivity=" + GroundTruth.input(v, "eps"),
      "gap=" + GroundTruth.input(v, "Eg")
    };
    Calculation cube = Calls.calculate("confinement", texts);
    texts[0] = "shape=sphere";
    Calculation sphere = Calls.calculate("confinement", texts);
    for (Map.Entry<String, Calculation> entry :
        Map.of("cube_kinetic_meV", cube, "sphere_R4_kinetic_meV", sphere).entrySet()) {
      assertRelative(
          GroundTruth.expected(v, entry.getKey()),
          entry.getValue().quantity("kinetic").orElseThrow().value(),
          1e-6);
    }
    assertRelative(
        GroundTruth.expected(v, "sphere_coulomb_meV"),
        sphere.quantity("coulomb").orElseThrow().value(),
        1e-6);
    assertRelative(
        GroundTruth.expected(v, "bohr_radius_nm"),
        cube.quantity("bohr-radius").orElseThrow().value(),
        1e-6);
    assertRelative(
        GroundTruth.expected(v, "Ry_meV"), cube.quantity("binding").orElseThrow().value(), 1e-6);
    assertEquals(
        2.342 + 0.1865229 - 0.0880745, sphere.quantity("emission").orElseThrow().value(), 1e-6);
  }

  @Test
  void nonparabolicBand() throws Exception {
    JsonObject v = GroundTruth.vector("STR-NONPARAB");
    // A cube whose kinetic energy is that of the vector: 3 pi^2 hbar^2/(2 m L^2).
    double edge = Math.PI * Math.sqrt(3 * 0.0761996 / (2 * 0.1 * GroundTruth.input(v, "E_kin_eV")));
    assertRelative(
        1e3 * GroundTruth.expected(v, "E"),
        Calls.value(
            "confinement",
            "nonparabolic",
            "edge=" + edge + "nm",
            "mass=0.1",
            "permittivity=5",
            "nonparabolicity=" + GroundTruth.input(v, "alpha_per_eV")),
        1e-9);
  }

  @Test
  void relativeSize() throws Exception {
    JsonObject v = GroundTruth.vector("STR-RELSIZE");
    for (int i = 0; i < 2; i++) {
      double bohr = v.getAsJsonObject("inputs").getAsJsonArray("dB").get(i).getAsDouble();
      double ratio = v.getAsJsonObject("expected").getAsJsonArray("rel").get(i).getAsDouble();
      assertRelative(
          ratio,
          Calls.value("relative-size", "ratio", "edge=9.9nm", "bohrDiameter=" + bohr + "nm"),
          1e-9);
    }
  }

  @Test
  void oscillation() throws Exception {
    JsonObject v = GroundTruth.vector("STR-VDOS-DAMPED");
    Calculation c =
        Calls.calculate(
            "oscillation",
            "period=" + GroundTruth.input(v, "period_ps") + "ps",
            "decay=" + GroundTruth.input(v, "decay_ps") + "ps");
    assertRelative(
        GroundTruth.expected(v, "peak_energy_meV"),
        c.quantity("energy").orElseThrow().value(),
        1e-6);
    assertRelative(
        GroundTruth.expected(v, "lorentz_fwhm_meV"),
        c.quantity("width").orElseThrow().value(),
        1e-6);
  }

  @Test
  void wavelengthsEnergiesAndWidths() throws Exception {
    JsonObject v = GroundTruth.vector("SPEC-EVNM");
    Calculation c =
        Calls.calculate(
            "photon",
            "wavelength=" + GroundTruth.input(v, "nm") + "nm",
            "width=" + GroundTruth.input(v, "dnm") + "nm");
    assertRelative(GroundTruth.expected(v, "eV"), c.quantity("energy").orElseThrow().value(), 1e-7);
    assertRelative(
        GroundTruth.expected(v, "dE_linear_meV"),
        c.quantity("energy-width-linear").orElseThrow().value(),
        1e-7);
    assertRelative(
        GroundTruth.expected(v, "dE_exact_meV"),
        c.quantity("energy-width").orElseThrow().value(),
        1e-7);
    assertRelative(525 * 525 / 1239.841984, c.quantity("jacobian").orElseThrow().value(), 1e-9);
  }

  @Test
  void phononReplicas() throws Exception {
    JsonObject cold = GroundTruth.vector("SPEC-HR");
    Calculation c = Calls.calculate("huang-rhys", "factor=0.8", "phonon=17meV");
    for (int p = 0; p < 4; p++) {
      assertRelative(
          cold.getAsJsonObject("expected").getAsJsonArray("rel").get(p).getAsDouble(),
          c.quantity("replica-" + p).orElseThrow().value(),
          1e-9);
    }
    assertRelative(
        GroundTruth.expected(cold, "mean_shift_meV_for_17"),
        c.quantity("shift").orElseThrow().value(),
        1e-9);
    JsonObject warm = GroundTruth.vector("SPEC-HR-T");
    Calculation w = Calls.calculate("huang-rhys", "factor=0.8", "phonon=17meV", "temperature=50K");
    JsonObject shares = warm.getAsJsonObject("expected").getAsJsonObject("I_n");
    assertRelative(
        shares.get("-1").getAsDouble(), w.quantity("anti-stokes").orElseThrow().value(), 1e-8);
    assertRelative(
        shares.get("2").getAsDouble(), w.quantity("replica-2").orElseThrow().value(), 1e-8);
    assertRelative(
        GroundTruth.expected(warm, "DW"), w.quantity("debye-waller").orElseThrow().value(), 1e-8);
  }

  @Test
  void crossSection() throws Exception {
    JsonObject v = GroundTruth.vector("SAT-SIGMA");
    String[] texts = {
      "wavelength=" + GroundTruth.input(v, "photon_eV") + "eV",
      "intensity=" + GroundTruth.input(v, "P_sat_W_cm2") + "W/cm2",
      "repetition=" + GroundTruth.input(v, "rep_Hz") + "Hz"
    };
    assertRelative(
        GroundTruth.expected(v, "sigma_cm2"),
        Calls.value("cross-section", "cross-section", texts),
        1e-6);
    assertRelative(
        GroundTruth.expected(v, "photons_per_cm2_per_pulse"),
        Calls.value("cross-section", "photons", texts),
        1e-6);
    // The same by its fluence: 70 W/cm2 at 10 MHz are 7 uJ/cm2 a pulse.
    assertRelative(
        GroundTruth.expected(v, "sigma_cm2"),
        Calls.value("cross-section", "cross-section", texts[0], "fluence=7uJ/cm2"),
        1e-6);
  }

  /** The ladder of the reference vectors backwards: g2 and occupancy give the ratio again. */
  @Test
  void biexcitonYieldUndoesTheOccupancy() throws Exception {
    for (String id : new String[] {"SAT-PULSED-0.1", "SAT-PULSED-1.0", "SAT-PULSED-1.5"}) {
      JsonObject v = GroundTruth.vector(id);
      double occupancy = GroundTruth.input(v, "meanN");
      double g2 = GroundTruth.expected(v, "g2");
      assertEquals(
          GroundTruth.input(v, "r"),
          Calls.value("biexciton", "ratio", "g2=" + g2, "occupancy=" + occupancy),
          1e-9);
      assertRelative(
          g2,
          Calls.value(
              "purity",
              "g2",
              "occupancy=" + occupancy,
              String.format(Locale.ROOT, "ratio=%s", GroundTruth.input(v, "r"))),
          1e-9);
    }
  }

  /** T1 210 and T2 78 ps: V = 0.186 and 16.9 ueV. */
  @Test
  void coherenceBudget() throws Exception {
    Calculation c = Calls.calculate("coherence", "t1=210ps", "t2=78ps", "wanted=0.9");
    assertEquals(0.186, c.quantity("visibility").orElseThrow().value(), 5e-4);
    assertEquals(16.88, c.quantity("width").orElseThrow().value(), 5e-3);
    double dephasing = c.quantity("dephasing").orElseThrow().value();
    double needed = c.quantity("t1-needed").orElseThrow().value();
    // The lifetime needed does give that visibility with the same dephasing.
    assertEquals(
        0.9,
        Calls.value("coherence", "visibility", "t1=" + needed + "ps", "dephasing=" + dephasing),
        1e-12);
    assertEquals(
        78, Calls.value("linewidth", "t2", "width=" + 2 * 0.6582119569 / 78 + "meV"), 1e-9);
  }

  /** 16 meV at 9 nm + 3 nm need a point dipole of 200 to 400 D. */
  @Test
  void superlatticeNeedsAGiantDipole() throws Exception {
    double dipole =
        Calls.value(
            "superlattice",
            "dipole-needed",
            "dipole=40D",
            "permittivity=5",
            "distance=12nm",
            "wanted=16meV");
    assertTrue(dipole > 200 && dipole < 400, "" + dipole);
    assertEquals(
        -16,
        Calls.value(
            "superlattice",
            "coupling",
            "dipole=" + dipole + "D",
            "permittivity=5",
            "distance=12nm"),
        1e-9);
  }

  /** An open cavity of 1.1 nm at 690 nm has a Q of about 600. */
  @Test
  void qualityOfAnOpenCavity() throws Exception {
    assertEquals(627, Calls.value("quality", "quality", "wavelength=690nm", "width=1.1nm"), 1);
  }
}
