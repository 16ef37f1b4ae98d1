package org.photonbench.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.testing.GroundTruth;

/** Values of the models against the reference vectors. */
class ModelVectorsTest {
  private static final ModelLibrary LIBRARY = ModelLibrary.load();

  private static double[] at(Model model, Abscissa x, double... p) {
    double[] value = new double[x.size()];
    model.evaluate(p, x, value, null);
    return value;
  }

  private static double[] at(String id, double[] x, double... p) {
    return at(LIBRARY.get(id), Abscissa.points(x), p);
  }

  @Test
  void antibunching() throws IOException {
    GroundTruth v = GroundTruth.vector("G2CW-3LEVEL");
    double[] tau = v.inputs("tau_ns");
    double l1 = v.expectedNumber("lambda1");
    double l2 = v.expectedNumber("lambda2");
    double a = v.expectedNumber("a");
    v.check("g2", at("g2.cw.three-level", tau, 1, 0, 0, 1 / l1, a, 1 / l2));
    double[] bin =
        at(LIBRARY.get("g2.cw.three-level"), Abscissa.bins(0, 1), 1, 0, 0, 1 / l1, a, 1 / l2);
    v.check("bin_avg_0_1ns", bin[0]);
    // With a background: 1 - rho^2 (1 - g0) at zero delay.
    double[] zero = at("g2.cw.two-level.jitter.background", new double[] {0}, 1, 0, 0.2, 5, 0, 0.9);
    assertEquals(1 - 0.81 * 0.8, zero[0], 1e-14);
  }

  @Test
  void interferenceUnderContinuousExcitation() throws IOException {
    GroundTruth v = GroundTruth.vector("HOM-CW");
    double[] delays = v.inputs("tau");
    for (String name : new String[] {"par", "perp"}) {
      double overlap = name.equals("par") ? v.input("V") : 0;
      v.check(
          name,
          at(
              "hom.cw",
              delays,
              1,
              0,
              0,
              v.input("T1_eff"),
              v.input("delay"),
              overlap,
              v.input("T2"),
              0));
    }
    GroundTruth bins = GroundTruth.vector("HOM-CW-MC");
    double rise = 1 / (bins.input("k12") + bins.input("k21"));
    bins.check(
        "g_par",
        at(
            LIBRARY.get("hom.cw"),
            Abscissa.uniformBins(-600, bins.input("bin"), 24),
            1,
            0,
            0,
            rise,
            bins.input("delay"),
            bins.input("V"),
            bins.input("T2"),
            0));
  }

  @Test
  void spectralCorrelation() throws IOException {
    GroundTruth v = GroundTruth.vector("PCFS-DOUBLET");
    v.check(
        "one_minus_R",
        at(
            "pcfs.doublet",
            v.inputs("delta_ps"),
            1,
            1,
            0,
            v.input("T2_ps"),
            v.input("splitting_meV"),
            1 - v.input("a1")));
    for (String id : new String[] {"PCFS-OU", "PCFS-JUMP"}) {
      GroundTruth w = GroundTruth.vector(id);
      double[] lags = w.inputs("tau");
      String model =
          id.equals("PCFS-OU") ? "pcfs.singlet.ornstein-uhlenbeck" : "pcfs.singlet.jumps";
      for (int i = 0; i < lags.length; i++) {
        // Contrast 2 makes 1 - R the envelope K itself.
        w.check(
            "K." + i,
            at(
                model,
                w.inputs("delta_ps"),
                2,
                1,
                0,
                w.input("T2_ps"),
                w.input("sigma_omega"),
                w.input("tau_c"),
                lags[i]));
      }
    }
  }

  @Test
  void fringeEnvelopes() throws IOException {
    GroundTruth lorentz = GroundTruth.vector("MICH-LORENTZ");
    lorentz.check(
        "visibility",
        at("michelson.lorentzian", lorentz.inputs("delta_ps"), 1, 0, lorentz.input("T2_ps")));
    GroundTruth gauss = GroundTruth.vector("MICH-GAUSS");
    double sigma = gauss.input("fwhm_meV") / (2 * Math.sqrt(2 * Math.log(2)));
    gauss.check("visibility", at("michelson.gaussian", gauss.inputs("delta_ps"), 1, 0, sigma));
    GroundTruth voigt = GroundTruth.vector("MICH-VOIGT");
    voigt.check(
        "visibility",
        at(
            "michelson.voigt",
            new double[] {voigt.input("delta_ps")},
            1,
            0,
            voigt.input("T2_ps"),
            voigt.input("sigma_meV"))[0]);
    GroundTruth doublet = GroundTruth.vector("MICH-DOUBLET");
    doublet.check(
        "visibility",
        at(
            "michelson.doublet",
            doublet.inputs("delta_ps"),
            1,
            0,
            doublet.input("T2_ps"),
            doublet.input("splitting_meV"),
            1 - doublet.input("a1")));
  }

  @Test
  void decays() throws IOException {
    GroundTruth v = GroundTruth.vector("TCSPC-EMG");
    v.check(
        "pdf",
        at(
            "decay.gaussian-response.1",
            v.inputs("t"),
            1,
            v.input("tau"),
            0,
            v.input("sigma"),
            v.input("mu"),
            0));
    GroundTruth wrap = GroundTruth.vector("TCSPC-WRAP");
    GaussianResponseDecay periodic = new GaussianResponseDecay(1, wrap.input("T_rep"));
    // A response far narrower than the distance to the pulse leaves the bare decay.
    double[] late = at(periodic, Abscissa.points(5), 1, wrap.input("tau"), 0, 1e-7, 0, 0);
    assertEquals(wrap.expected("pdf")[1], late[0], 1e-12);
  }

  @Test
  void saturation() throws IOException {
    for (String id : new String[] {"SAT-PULSED-0.1", "SAT-PULSED-1.0", "SAT-PULSED-1.5"}) {
      GroundTruth v = GroundTruth.vector(id);
      double[] n = {v.input("meanN")};
      v.check("P_ge1", at("saturation.pulsed", n, 1, 1, 0, 0)[0]);
      v.check("rel_brightness", at("saturation.pulsed.biexciton", n, 1, 1, 0, 0, v.input("r"))[0]);
      v.check("g2", at("purity.pulsed", n, 1, v.input("r"), 0)[0]);
      double[] root = {Math.sqrt(v.input("meanN"))};
      v.check("g2", at("purity.pulsed.two-photon", root, 1, v.input("r"), 0)[0]);
    }
    GroundTruth cw = GroundTruth.vector("SAT-CW-2LEVEL");
    cw.check("rel", at("saturation.cw", cw.inputs("k_exc_over_k"), 1, 1, 0, 0));
  }

  @Test
  void temperature() throws IOException {
    GroundTruth width = GroundTruth.vector("SPEC-LINEWIDTH-T");
    width.check(
        "Gamma",
        at(
            "thermal.width",
            width.inputs("T"),
            width.input("Gamma0"),
            width.input("gamma_ac"),
            width.input("Gamma_LO"),
            width.input("E_LO")));
    GroundTruth gap = GroundTruth.vector("SPEC-GAP");
    gap.check(
        "varshni",
        at(
            "thermal.gap.varshni",
            gap.inputs("T"),
            gap.input("varshni.E0"),
            gap.input("varshni.alpha"),
            gap.input("varshni.beta")));
    gap.check(
        "bose",
        at(
            "thermal.gap.bose",
            gap.inputs("T"),
            gap.input("be.E0"),
            gap.input("be.a_meV"),
            gap.input("be.E_ph")));
    GroundTruth dark = GroundTruth.vector("SPEC-BD2LO-150");
    double[] lifetime =
        at(
            "thermal.lifetime.bright-dark",
            new double[] {dark.input("T")},
            dark.input("Gamma_B"),
            dark.input("Gamma_D"),
            dark.input("gamma0"),
            dark.input("E_LO"));
    dark.check("k_slow", 1 / lifetime[0]);
  }

  @Test
  void telegraphAndThreshold() throws IOException {
    GroundTruth v = GroundTruth.vector("BLINK-TELEGRAPH");
    double amplitude = v.expected("g2")[0] - 1;
    double time = 1 / (v.input("k_on") + v.input("k_off"));
    v.check("g2", at("g2.telegraph", v.inputs("tau"), 1, 0, amplitude, time));
    GroundTruth hinge = GroundTruth.vector("ASE-HINGE");
    double[] made = at("threshold.hinge", hinge.inputs("P"), 0, 1, 10, 5);
    assertEquals(Arrays.toString(hinge.inputs("I")), Arrays.toString(made));
    GroundTruth pulse = GroundTruth.vector("SF-SECH2");
    double tR = 500;
    double tD = tR * Math.log(100);
    double[] peak =
        at("pulse.superfluorescence", new double[] {tD, tD + 881.373587019543}, 100, tD, tR, 0);
    pulse.check("peak", peak[0]);
    assertEquals(peak[0] / 2, peak[1], 1e-13);
  }
}
