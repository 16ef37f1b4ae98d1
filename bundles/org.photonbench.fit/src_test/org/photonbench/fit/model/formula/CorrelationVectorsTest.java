package org.photonbench.fit.model.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.fit.testing.GroundTruth;

/** Photon statistics and two-photon interference against the reference vectors. */
class CorrelationVectorsTest {
  @Test
  void threeLevels() throws IOException {
    GroundTruth v = GroundTruth.vector("G2CW-3LEVEL");
    Antibunching.ThreeLevel g =
        Antibunching.threeLevel(v.input("k12"), v.input("k21"), v.input("k23"), v.input("k31"));
    v.check("lambda1", g.fastRate());
    v.check("lambda2", g.slowRate());
    v.check("a", g.bunching());
    v.check("p_e", g.excited());
    v.check("photon_rate_per_ns", g.photonRate());
    v.check("g2", Arrays.stream(v.inputs("tau_ns")).map(g::g2).toArray());
    v.check("bin_avg_0_1ns", g.binAverage(0, 1));
    assertEquals(g.binAverage(0, 1), g.binAverage(-1, 1), 1e-14);
  }

  @Test
  void backgroundAndEmitters() throws IOException {
    GroundTruth v = GroundTruth.vector("G2CW-BG-ASYM");
    double corrected =
        Antibunching.withoutBackground(v.input("g2_meas"), v.input("rho1"), v.input("rho2"));
    v.check("g2_corr", corrected);
    assertEquals(v.input("g2_meas"), Antibunching.withBackground(corrected, 0.8, 0.6), 1e-14);
    GroundTruth unequal = GroundTruth.vector("G2-NEMITTERS-UNEQUAL");
    unequal.check("g2_0", Antibunching.ofEmitters(unequal.inputs("I")));
    GroundTruth plan = GroundTruth.vector("PLAN-G2-PRECISION");
    double rate = plan.input("rate_per_det");
    plan.check(
        "sigma_g_bin",
        Antibunching.plannedError(plan.input("g"), rate, rate, plan.input("T"), plan.input("bin")));
  }

  @Test
  void jitteredDipAtZero() {
    // ESTIMATORS section 1: tau0 = 5, s = 1.2 ns make a perfect emitter look like 0.166.
    assertEquals(0.166, 1 - Antibunching.jitteredDecay(0, 5, 1.2), 5e-4);
    assertEquals(Math.exp(-0.4), Antibunching.jitteredDecay(-2, 5, 0), 1e-15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G2P-OCC-Feld-low",
        "G2P-OCC-Feld-1.5Psat",
        "G2P-OCC-mid",
        "G2P-OCC-triX",
        "G2P-OCC-weak"
      })
  void occupancy(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    double n = v.input("meanN");
    double[] eta = v.inputs("eta");
    PulsedStatistics.Moments m = PulsedStatistics.ladder(n, eta);
    v.check("mean_photons", m.mean());
    v.check("fact2", m.second());
    v.check("g2_0", m.g2());
    v.check("purity", m.purity());
    if (eta.length == 2) {
      v.check("g2_0", PulsedStatistics.g2(n, eta[1] / eta[0]));
      assertEquals(eta[1] / eta[0], PulsedStatistics.yieldRatio(m.g2(), n), 1e-9);
    } else {
      // Weak pulses: g3(0) tends to eta2 eta3/eta1^2.
      double weak = PulsedStatistics.ladder(1e-4, eta).g3();
      assertEquals(eta[1] * eta[2] / (eta[0] * eta[0]), weak, 1e-3 * weak);
    }
  }

  @Test
  void yieldRatio() throws IOException {
    GroundTruth v = GroundTruth.vector("G2P-INVERT-QYRATIO");
    v.check("ratio_XX_X", PulsedStatistics.yieldRatio(v.input("g2_0"), v.input("meanN")));
    GroundTruth limits = GroundTruth.vector("G2P-PURITY-LIMITS");
    limits.check("g2_lowN", PulsedStatistics.g2(0, limits.input("r")));
    limits.check("g2_highN", PulsedStatistics.g2AtSaturation(limits.input("r")));
    assertTrue(Double.isNaN(PulsedStatistics.yieldRatio(0.9, 3)), "no ratio gives that g2");
  }

  @Test
  void gates() throws IOException {
    GroundTruth v = GroundTruth.vector("G2P-GATED");
    double x = v.input("eta_X");
    double xx = v.input("eta_XX");
    double tauX = v.input("tau_X");
    double tauXX = v.input("tau_XX");
    PulsedStatistics.Moments m =
        PulsedStatistics.gated(v.input("meanN"), x, xx, tauX, tauXX, v.input("gate"));
    v.check("mean_photons", m.mean());
    v.check("fact2", m.second());
    v.check("g2_gated", m.g2());
    v.check("lowN_limit", PulsedStatistics.gatedG2AtLowPower(xx / x, tauX, tauXX, v.input("gate")));
    // Without a gate it is the ladder; equal lifetimes are the limit of unequal ones.
    assertEquals(
        PulsedStatistics.ladder(0.5, x, xx).mean(),
        PulsedStatistics.gated(0.5, x, xx, tauX, tauXX, 0).mean(),
        1e-14);
    assertEquals(
        PulsedStatistics.gated(0.5, x, xx, 10, 10.0001, 3).mean(),
        PulsedStatistics.gated(0.5, x, xx, 10, 10, 3).mean(),
        1e-5);
  }

  @Test
  void sidePeaks() throws IOException {
    GroundTruth v = GroundTruth.vector("G2P-BLINK-SIDE");
    v.check(
        "side",
        Arrays.stream(v.inputs("k"))
            .map(k ->
                PulsedStatistics.blinkingSidePeak(
                    (long) k,
                    v.input("on_fraction"),
                    1,
                    v.input("off_brightness"),
                    v.input("tau_b_pulses")))
            .toArray());
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
    GroundTruth v = GroundTruth.vector(id);
    double t1 = v.input("T1_ps");
    double pure = v.input("T2star_ps");
    v.check("T2_ps", HongOuMandel.coherenceTime(t1, pure));
    v.check(
        "V",
        HongOuMandel.diffusedVisibility(t1, pure, v.input("sigma_omega_rad_per_ps"))
            * HongOuMandel.delayFactor(t1, v.input("delay_ps"))
            * HongOuMandel.excitationJitterFactor(t1, v.input("relax_ps")));
  }

  @Test
  void fivePeaks() throws IOException {
    GroundTruth v = GroundTruth.vector("HOM-FIVEPEAK-GEN");
    double arm = v.input("a_short");
    HomFivePeaks setUp =
        new HomFivePeaks(arm, 1 - arm, v.input("T2"), v.input("R2"), v.input("contrast"));
    v.check("A_over_mu2", setUp.areas(v.input("g"), v.input("V")));

    GroundTruth inverse = GroundTruth.vector("HOM-FIVEPEAK-INV");
    double[] a = inverse.inputs("A");
    inverse.check("V", setUp.visibility(a[2], a[1] + a[3], inverse.input("g")));

    GroundTruth equal = GroundTruth.vector("HOM-FIVEPEAK-5050");
    HomFivePeaks balanced = HomFivePeaks.balanced();
    double[] ideal = scaled(balanced.areas(0, 1));
    double[] real = scaled(balanced.areas(0.06, 0.5));
    equal.check("rel_areas_g0_V1", ideal);
    equal.check("rel_areas_g006_V05", real);
  }

  private static double[] scaled(double[] areas) {
    return Arrays.stream(areas).map(area -> area / areas[0]).toArray();
  }

  @Test
  void errorOfTheVisibility() throws IOException {
    GroundTruth v = GroundTruth.vector("UNC-HOM-V");
    HomFivePeaks balanced = HomFivePeaks.balanced();
    double centre = v.input("A0");
    double side = v.input("A_side_sum");
    double g = v.input("g");
    v.check("V", balanced.visibility(centre, side, g));
    v.check("sigma_V", balanced.visibilityError(centre, side, g, v.input("sigma_g"), 0));
    v.check("dV_dg", balanced.visibilitySlope(centre, side));
    assertEquals(
        Math.hypot(0.027470262260160083, 1.7333333333333334 * 0.02),
        balanced.visibilityError(centre, side, g, 0.02, 0),
        1e-12);
  }

  @Test
  void postSelectionAndMixtures() throws IOException {
    GroundTruth v = GroundTruth.vector("HOM-POSTSEL");
    double t1 = v.input("T1_ps");
    double window = v.input("window_ps");
    v.check("V_post", HongOuMandel.postSelectedVisibility(t1, v.input("T2star_ps"), window));
    v.check("kept_fraction", HongOuMandel.keptFraction(t1, window));
    GroundTruth mixture = GroundTruth.vector("HOM-FSS");
    mixture.check(
        "V",
        HongOuMandel.mixtureVisibility(
            mixture.input("T1_ps"),
            mixture.input("T2star_ps"),
            mixture.inputs("w"),
            new double[] {0, mixture.input("splitting_meV")}));
    // Section 20: an equal doublet split by 0.109 meV turns 0.186 into 0.095.
    double pure = HongOuMandel.pureDephasingTime(210, 78);
    assertEquals(0.186, HongOuMandel.visibility(210, pure), 5e-4);
    assertEquals(
        0.095,
        HongOuMandel.mixtureVisibility(210, pure, new double[] {0.5, 0.5}, new double[] {0, 0.109}),
        5e-4);
    assertEquals(16.88e-3, HongOuMandel.linewidth(78), 5e-6);
    assertThrows(IllegalArgumentException.class, () -> HongOuMandel.pureDephasingTime(100, 201));
  }

  @Test
  void continuousExcitation() throws IOException {
    GroundTruth v = GroundTruth.vector("HOM-CW");
    double[] delays = v.inputs("tau");
    v.check("par", continuous(v, delays, v.input("V")));
    v.check("perp", continuous(v, delays, 0));
    assertEquals(0.75, HongOuMandel.trainArea(-1, 0, 0.9));
    assertEquals((1 + 0.1 - 0.6) / 2, HongOuMandel.trainArea(0, 0.1, 0.6), 1e-15);
  }

  private static double[] continuous(GroundTruth v, double[] delays, double overlap) {
    return Arrays.stream(delays)
        .map(t ->
            HongOuMandel.continuous(t, v.input("T1_eff"), v.input("delay"), v.input("T2"), overlap))
        .toArray();
  }

  @Test
  void telegraph() throws IOException {
    GroundTruth v = GroundTruth.vector("BLINK-TELEGRAPH");
    Telegraph t =
        new Telegraph(v.input("k_on"), v.input("k_off"), v.input("rate_on"), v.input("rate_off"));
    v.check("on_fraction", t.onFraction());
    v.check("mean_rate", t.meanRate());
    v.check("g2", Arrays.stream(v.inputs("tau")).map(t::g2).toArray());
    v.check("bin_variance", t.countVariance(v.input("bin")));
    v.check("fano", t.fano(v.input("bin")));
    GroundTruth allan = GroundTruth.vector("BLINK-ALLAN");
    allan.check("allan_var_counts", t.allanVariance(allan.input("bin")));
    GroundTruth threshold = GroundTruth.vector("BLINK-THRESH");
    threshold.check(
        "threshold",
        Telegraph.threshold(
            threshold.input("mu_off"), threshold.input("mu_on"), threshold.input("p_on")));
    // The series for short bins meets the closed form.
    assertEquals(t.countVariance(0.002 - 1e-9), t.countVariance(0.002 + 1e-9), 1e-3);
    GroundTruth trion = GroundTruth.vector("BLINK-TRION");
    TrionScaling.State state =
        TrionScaling.trion(
            trion.input("tau_X"), trion.input("auger_rate"), trion.input("radiative_scaling"));
    trion.check("trion_lifetime", state.lifetime());
    trion.check("trion_QY", state.yield());
  }

  @Test
  void detectorsAndHeralding() throws IOException {
    GroundTruth dead = GroundTruth.vector("DET-DEADTIME");
    double rate = dead.input("rate");
    double time = dead.input("dead");
    double counted = Detector.countedRate(rate, time);
    dead.check("measured", counted);
    dead.check("corrected_back", Detector.lightRate(counted, time));
    dead.check("count_variance_factor", Detector.fano(rate, time));
    GroundTruth after = GroundTruth.vector("DET-AFTERPULSE");
    double primary = after.input("primary_rate");
    double p = after.input("p_ap");
    after.check("total_rate", Detector.rateWithAfterpulses(primary, p));
    after.check(
        "g2_auto",
        Arrays.stream(after.inputs("tau"))
            .map(lag -> Detector.afterpulseG2(lag, primary, p, after.input("tau_ap")))
            .toArray());
    GroundTruth accidental = GroundTruth.vector("HER-ACC");
    double first = accidental.input("p1");
    double second = accidental.input("p2");
    accidental.check("accidental_coincidences_per_pulse", Heralding.accidentals(first, second, 1));
    accidental.check(
        "expected_in_M",
        Heralding.accidentals(first, second, accidental.input("dark_pair_pulse_M")));
    GroundTruth order = GroundTruth.vector("HER-ORDER");
    order.check(
        "mean_second", Heralding.meanSecondArrival(order.input("tau_X"), order.input("tau_XX")));
    // Section 11: 0.5 % of the pairs swap for tau_X = 8 and a jitter of 0.1.
    assertEquals(0.005, Heralding.swapProbability(8, 0.1), 1e-4);
  }

  @Test
  void errorsOfCorrelations() throws IOException {
    GroundTruth v = GroundTruth.vector("UNC-G2-NORM-0.001");
    double variance =
        Antibunching.relativeVariance(
            v.input("tau"), v.input("w"), v.input("T"), (long) v.input("N1"), (long) v.input("N2"));
    assertEquals(v.expectedNumber("var_standard"), variance, 1e-12);
    GroundTruth triangle = GroundTruth.vector("CORR-MULTITAU-TRI");
    triangle.check(
        "triangle_average",
        Antibunching.triangleAverage(
            (int) triangle.input("k"), triangle.input("D"), triangle.input("tc")));
  }
}
