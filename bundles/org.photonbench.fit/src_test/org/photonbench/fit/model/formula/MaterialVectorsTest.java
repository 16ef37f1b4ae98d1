package org.photonbench.fit.model.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.fit.testing.GroundTruth;

/** Spectra, collective emission, cavities and structure against the reference vectors. */
class MaterialVectorsTest {
  @Test
  void spectra() throws IOException {
    GroundTruth axis = GroundTruth.vector("SPEC-EVNM");
    double nm = axis.input("nm");
    double width = axis.input("dnm");
    axis.check("eV", Spectroscopy.energyOrWavelength(nm));
    axis.check("dE_linear_meV", 1e3 * Spectroscopy.linearEnergyWidth(nm, width));
    axis.check("dE_exact_meV", 1e3 * Spectroscopy.energyWidth(nm, width));
    assertEquals(
        1, Spectroscopy.perEnergyFactor(nm) * Spectroscopy.linearEnergyWidth(nm, 1), 1e-15);
    GroundTruth urbach = GroundTruth.vector("SPEC-URBACH-FISHER");
    urbach.check(
        "rel_sigma",
        DecayStatistics.relativeError(urbach.input("window_over_Es"), urbach.input("N")));
    GroundTruth lorentz = GroundTruth.vector("UNC-LORENTZ-CRLB");
    double error = Spectroscopy.lorentzianError(lorentz.input("gamma_hwhm"), lorentz.input("N"));
    lorentz.check("sigma_center", error);
    lorentz.check("sigma_gamma", error);
    // Section 10: 13 meV at 300 K is a slope energy of 26.1 meV.
    assertEquals(26.1, Spectroscopy.slopeEnergy(13, 300), 0.1);
    assertEquals(13, Spectroscopy.urbachEnergy(Spectroscopy.slopeEnergy(13, 300), 300), 1e-12);
  }

  @Test
  void replicas() throws IOException {
    GroundTruth cold = GroundTruth.vector("SPEC-HR");
    double s = cold.input("S");
    double[] lines = new double[4];
    for (int p = 0; p < lines.length; p++) {
      lines[p] = Spectroscopy.replica(p, s, 0);
    }
    cold.check("rel", lines);
    GroundTruth warm = GroundTruth.vector("SPEC-HR-T");
    double n = Spectroscopy.occupation(warm.input("E_ph"), warm.input("T"));
    warm.check("nbar", n);
    for (int p = -1; p <= 2; p++) {
      warm.check("I_n." + p, Spectroscopy.replica(p, s, n));
    }
    warm.check("DW", Spectroscopy.debyeWaller(s, n));
    double sum = 0;
    double mean = 0;
    for (int p = -60; p <= 60; p++) {
      sum += Spectroscopy.replica(p, s, 0.7);
      mean += p * Spectroscopy.replica(p, s, 0.7);
    }
    assertEquals(1, sum, 1e-12);
    assertEquals(s, mean, 1e-12);
  }

  @Test
  void brightAndDark() throws IOException {
    GroundTruth v = GroundTruth.vector("SPEC-BD2LO-150");
    double n = Spectroscopy.occupation(v.input("E_LO"), v.input("T"));
    BrightDark states =
        BrightDark.ofPhonons(v.input("Gamma_B"), v.input("Gamma_D"), v.input("gamma0"), n, 2);
    v.check("nbar", n);
    v.check("k_down", states.down());
    v.check("k_up", states.up());
    v.check("k_fast", states.fast());
    v.check("k_slow", states.slow());
    v.check("fast_amplitude_bright_init", states.fastAmplitude(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SR-DICKE-2", "SR-DICKE-10", "SR-DICKE-100"})
  void dickeLadder(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    int emitters = (int) v.input("N");
    v.check("mean_total_time", Superradiance.meanTotalTime(emitters, v.input("Gamma")));
    v.check("initial_g2", Superradiance.initialG2(emitters));
    v.check("peak_rate_max_over_N", Superradiance.peakEnhancement(emitters));
  }

  @Test
  void superfluorescence() throws IOException {
    GroundTruth v = GroundTruth.vector("SF-SECH2");
    Superradiance.Pulse pulse = Superradiance.pulse(v.input("N"), v.input("tau_sp"), v.input("mu"));
    v.check("tau_R", pulse.characteristicTime());
    v.check("tau_D", pulse.delay());
    v.check("fwhm", pulse.fullWidth());
    v.check("peak", pulse.peak());
  }

  @Test
  void pumpProbe() throws IOException {
    GroundTruth v = GroundTruth.vector("TA-CHIRP");
    double[] a = v.inputs("a");
    v.check(
        "t0", Arrays.stream(v.inputs("lam")).map(l -> TransientAbsorption.chirp(l, a)).toArray());
    assertEquals((1 - Math.exp(-0.5)) / 0.5, TransientAbsorption.lateOverEarly(0.5), 1e-15);
    // Long after the response a decay has only been delayed by sigma^2 k/2.
    assertEquals(
        Math.exp(0.5 * 0.3 * 0.3 * 0.04 - 0.2 * 20),
        TransientAbsorption.decay(20, 0.3, 0.2),
        1e-14);
  }

  @Test
  void cavities() throws IOException {
    GroundTruth purcell = GroundTruth.vector("CAV-PURCELL");
    double wavelength = purcell.input("lambda_um");
    double quality = purcell.input("Q");
    double volume = purcell.input("V_um3");
    purcell.check("F", Cavity.purcell(wavelength, purcell.input("n"), quality, volume));
    purcell.check("F_n15", Cavity.purcell(wavelength, 1.5, quality, volume));
    GroundTruth broad = GroundTruth.vector("CAV-QEFF");
    double effective = Cavity.effectiveQuality(broad.input("Q_cav"), broad.input("Q_em"));
    broad.check("Q_eff", effective);
    double reduced = broad.input("V_over_lam3");
    broad.check("F_bad_emitter", Cavity.purcellOfReducedVolume(effective, reduced));
    broad.check("F_nominal", Cavity.purcellOfReducedVolume(broad.input("Q_cav"), reduced));
    GroundTruth rabi = GroundTruth.vector("CAV-RABI");
    double g = rabi.input("g_meV");
    double kappa = rabi.input("kappa_fwhm");
    double gamma = rabi.input("gamma_fwhm");
    rabi.check("splitting", Cavity.modeSplitting(g, kappa, gamma));
    rabi.check("exceptional_point_g", Cavity.exceptionalPoint(kappa, gamma));
    rabi.check("cooperativity", Cavity.cooperativity(g, kappa, gamma));
    rabi.check("strong_splitting_criterion", Cavity.isStrong(g, kappa, gamma) ? 1 : 0);
    GroundTruth narrow = GroundTruth.vector("CAV-NARROW");
    narrow.check(
        "product_fwhm", Cavity.filteredWidth(narrow.input("gamma_em"), narrow.input("kappa")));
    // Section 14: 40 D, 0.5 um^3, 1.8 eV give 0.15 meV.
    assertEquals(0.15, Cavity.coupling(40, 1.8, 1, 0.5, 1), 0.005);
  }

  @Test
  void structure() throws IOException {
    GroundTruth gold = GroundTruth.vector("STR-GOLD");
    double lead = gold.input("radii_A.Pb");
    for (String cation : new String[] {"Cs", "MA", "FA"}) {
      for (String halide : new String[] {"Cl", "Br", "I"}) {
        double x = gold.input("radii_A." + halide);
        gold.check(
            "t." + cation + "Pb" + halide + "3",
            CrystalStructure.tolerance(gold.input("radii_A." + cation), lead, x));
        gold.check("mu." + halide, CrystalStructure.octahedral(lead, x));
      }
    }
    GroundTruth confinement = GroundTruth.vector("STR-CONF");
    double mass = confinement.input("mu");
    double eps = confinement.input("eps");
    confinement.check(
        "cube_kinetic_meV", 1e3 * CrystalStructure.cubeConfinement(mass, confinement.input("L")));
    confinement.check("sphere_R4_kinetic_meV", 1e3 * CrystalStructure.sphereConfinement(mass, 4));
    confinement.check("sphere_coulomb_meV", 1e3 * CrystalStructure.sphereCoulomb(eps, 4));
    confinement.check("bohr_radius_nm", CrystalStructure.bohrRadius(mass, eps));
    confinement.check("Ry_meV", 1e3 * CrystalStructure.excitonRydberg(mass, eps));
    GroundTruth band = GroundTruth.vector("STR-NONPARAB");
    band.check(
        "E", CrystalStructure.nonparabolic(band.input("E_kin_eV"), band.input("alpha_per_eV")));
    GroundTruth size = GroundTruth.vector("STR-SIZE");
    size.check("rms_radius_uniform", CrystalStructure.rmsRadiusOfSphere(1));
    size.check("rms_radius_gauss", CrystalStructure.rmsRadiusOfGaussian(1));
    GroundTruth damped = GroundTruth.vector("STR-VDOS-DAMPED");
    damped.check("peak_energy_meV", CrystalStructure.energyOfPeriod(damped.input("period_ps")));
    damped.check("lorentz_fwhm_meV", CrystalStructure.widthOfDecay(damped.input("decay_ps")));
    assertEquals(4, CrystalStructure.participation(1, 1, 1, 1), 1e-15);
  }

  @Test
  void wanderOfTheCentre() throws IOException {
    GroundTruth v = GroundTruth.vector("SIM-OU");
    double time = v.input("dt");
    double tau = v.input("tau");
    v.check("mean", SpectralDiffusion.ornsteinUhlenbeckMean(v.input("x0"), time, tau));
    v.check("sd", SpectralDiffusion.ornsteinUhlenbeckSpread(v.input("sigma"), time, tau));
    assertArrayEquals(
        new double[] {2 * 0.25, 6},
        new double[] {
          SpectralDiffusion.ornsteinUhlenbeckVariogram(0.5, 1e6, tau),
          SpectralDiffusion.wienerVariogram(1.5, -2)
        },
        1e-12);
  }
}
