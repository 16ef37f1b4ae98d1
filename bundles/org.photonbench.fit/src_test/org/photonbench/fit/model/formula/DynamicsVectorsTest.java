package org.photonbench.fit.model.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.fit.testing.GroundTruth;

/** Coherence, decays and saturation against the reference vectors. */
class DynamicsVectorsTest {
  @Test
  void spectralCorrelation() throws IOException {
    GroundTruth v = GroundTruth.vector("PCFS-DOUBLET");
    double t2 = v.input("T2_ps");
    double[] delays = v.inputs("delta_ps");
    v.check(
        "K",
        Arrays.stream(delays)
            .map(d -> SpectralCorrelation.doublet(d, t2, v.input("splitting_meV"), v.input("a1")))
            .toArray());
    v.check("linewidth_ueV", 1e3 * HongOuMandel.linewidth(t2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCFS-OU", "PCFS-JUMP"})
  void wanderingLines(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    double[] lags = v.inputs("tau");
    double[] delays = v.inputs("delta_ps");
    double sigma = v.input("sigma_omega");
    double time = v.input("tau_c");
    for (int i = 0; i < lags.length; i++) {
      double lag = lags[i];
      v.check(
          "K." + i,
          Arrays.stream(delays)
              .map(d ->
                  SpectralCorrelation.lorentzian(d, v.input("T2_ps"))
                      * (id.equals("PCFS-OU")
                          ? SpectralCorrelation.ornsteinUhlenbeck(d, lag, sigma, time)
                          : SpectralCorrelation.jumps(d, lag, sigma, time)))
              .toArray());
    }
  }

  @Test
  void dither() throws IOException {
    GroundTruth v = GroundTruth.vector("PCFS-DITHER-TRI");
    v.check(
        "factor",
        Arrays.stream(v.inputs("tau"))
            .map(lag ->
                SpectralCorrelation.triangularDither(
                    lag, v.input("period"), v.input("fringes_per_sweep")))
            .toArray());
    GroundTruth sine = GroundTruth.vector("PCFS-DITHER-SINE");
    sine.check(
        "factor",
        Arrays.stream(sine.inputs("tau"))
            .map(lag ->
                SpectralCorrelation.sinusoidalDither(
                    lag, sine.input("period"), sine.input("beta_rad")))
            .toArray());
  }

  @Test
  void ratioOfPairs() {
    // Without interference a share 2 N0 N1/N^2 of all pairs crosses.
    assertEquals(0, SpectralCorrelation.oneMinusRatio(480, 1000, 600, 400), 1e-15);
    assertEquals(0.5, SpectralCorrelation.oneMinusRatio(240, 1000, 600, 400), 1e-15);
    // K = 1: X ~ Bin(n, 1/4), 1 - R = 1 - 2 X/n.
    assertEquals(
        2 * Math.sqrt(0.25 * 0.75 / 1000), SpectralCorrelation.oneMinusRatioError(1, 1000), 1e-15);
  }

  @Test
  void interferograms() throws IOException {
    GroundTruth lorentz = GroundTruth.vector("MICH-LORENTZ");
    double t2 = lorentz.input("T2_ps");
    lorentz.check(
        "visibility",
        Arrays.stream(lorentz.inputs("delta_ps"))
            .map(d -> Interferogram.voigt(d, t2, 0))
            .toArray());
    lorentz.check("fwhm_ueV", 1e3 * HongOuMandel.linewidth(t2));
    GroundTruth gauss = GroundTruth.vector("MICH-GAUSS");
    double width = gauss.input("fwhm_meV");
    gauss.check(
        "visibility",
        Arrays.stream(gauss.inputs("delta_ps"))
            .map(d -> Interferogram.gaussian(d, width))
            .toArray());
    gauss.check("fwhm_vis_delay_ps", Interferogram.gaussianEnvelopeWidth(width));
    GroundTruth voigt = GroundTruth.vector("MICH-VOIGT");
    voigt.check(
        "visibility",
        Interferogram.voigt(
            voigt.input("delta_ps"), voigt.input("T2_ps"), voigt.input("sigma_meV")));
    GroundTruth doublet = GroundTruth.vector("MICH-DOUBLET");
    double splitting = doublet.input("splitting_meV");
    doublet.check(
        "visibility",
        Arrays.stream(doublet.inputs("delta_ps"))
            .map(d -> Interferogram.doublet(d, t2, splitting, doublet.input("a1")))
            .toArray());
    doublet.check("first_beat_minimum_ps", Interferogram.firstBeatMinimum(splitting));
    GroundTruth port = GroundTruth.vector("SIM-MZ-PORT");
    double coherence = HongOuMandel.coherenceTime(port.input("T1"), port.input("T2star"));
    port.check("T2", coherence);
    port.check("vis", Interferogram.voigt(port.input("delay"), coherence, 0));
    port.check(
        "p_port",
        SpectralDiffusion.firstPort(port.input("delay"), coherence, port.input("phi"), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TCSPC-FISHER-TRUNC-1", "TCSPC-FISHER-TRUNC-5", "TCSPC-FISHER-TRUNC-10"})
  void errorOfALifetime(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    v.check(
        "sigma_tau_over_tau",
        DecayStatistics.relativeError(v.input("window_over_tau"), v.input("N")));
    // The series for short windows meets the closed form.
    assertEquals(
        DecayStatistics.relativeError(0.0999999, 1),
        DecayStatistics.relativeError(0.1000001, 1),
        1e-4);
  }

  @Test
  void decays() throws IOException {
    GroundTruth wrap = GroundTruth.vector("TCSPC-WRAP");
    wrap.check(
        "pdf",
        Arrays.stream(wrap.inputs("t"))
            .map(t -> DecayStatistics.wrapped(t, wrap.input("tau"), wrap.input("T_rep")))
            .toArray());
    GroundTruth average = GroundTruth.vector("TCSPC-AVG");
    double[] a = average.inputs("A");
    double[] tau = average.inputs("tau");
    average.check("amplitude_avg", DecayStatistics.amplitudeAverage(a, tau));
    average.check("intensity_avg", DecayStatistics.intensityAverage(a, tau));
    average.check("fractional_intensities", DecayStatistics.intensityShares(a, tau));
    GroundTruth stretched = GroundTruth.vector("TCSPC-STRETCH");
    double scale = stretched.input("tau");
    double beta = stretched.input("beta");
    stretched.check("amp_avg", DecayStatistics.stretchedAmplitudeAverage(scale, beta));
    stretched.check("intensity_avg", DecayStatistics.stretchedIntensityAverage(scale, beta));
    GroundTruth coates = GroundTruth.vector("TCSPC-COATES");
    long[] counts = Arrays.stream(coates.inputs("counts")).mapToLong(c -> (long) c).toArray();
    coates.check("corrected", DecayStatistics.withoutPileUp(counts, (long) coates.input("pulses")));
    assertThrows(
        IllegalArgumentException.class, () -> DecayStatistics.withoutPileUp(new long[] {5, 6}, 10));
  }

  @Test
  void biexcitonAmplitudesGiveAllPhotons() {
    // The area of the decay is the number of photons of the ladder.
    double[] a = DecayStatistics.biexcitonAmplitudes(0.8, 0.9, 0.2, 10, 0.5);
    assertEquals(PulsedStatistics.ladder(0.8, 0.9, 0.2).mean(), 10 * a[0] + 0.5 * a[1], 1e-14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAT-PULSED-0.1", "SAT-PULSED-1.0", "SAT-PULSED-1.5"})
  void saturationPulsed(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    double n = v.input("meanN");
    double r = v.input("r");
    v.check("P_ge1", Saturation.pulsed(n));
    v.check("P_ge2", PulsedStatistics.atLeast(2, n));
    v.check("g2", PulsedStatistics.g2(n, r));
    v.check("rel_brightness", Saturation.pulsedWithBiexciton(n, r));
  }

  @Test
  void saturation() throws IOException {
    GroundTruth sigma = GroundTruth.vector("SAT-SIGMA");
    double intensity = sigma.input("P_sat_W_cm2");
    double repetition = sigma.input("rep_Hz");
    double energy = sigma.input("photon_eV");
    sigma.check("photons_per_cm2_per_pulse", Saturation.fluence(intensity, repetition, energy));
    sigma.check("sigma_cm2", Saturation.crossSection(intensity, repetition, energy));
    GroundTruth bright = GroundTruth.vector("SAT-BRIGHT-MAX");
    bright.check(
        "max_cps",
        Saturation.largestRate(
            bright.input("rep_Hz"), bright.input("QY"), bright.input("eta_det")));
    GroundTruth cw = GroundTruth.vector("SAT-CW-2LEVEL");
    cw.check("rel", Arrays.stream(cw.inputs("k_exc_over_k")).map(Saturation::continuous).toArray());
    GroundTruth two = GroundTruth.vector("SAT-2PA-SIGMA");
    double delta =
        Saturation.twoPhotonCrossSection(
            two.input("F_photons_cm2"),
            two.input("tau_fwhm_s"),
            two.input("N"),
            Saturation.TwoPhotonConvention.PHOTONS_ABSORBED);
    assertEquals(1, delta / 1.2043069564628037e-44, 1e-6);
    two.check("delta_GM", delta / 1e-50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAT-CW-LADDER", "SAT-CW-LADDER-MC"})
  void ladderUnderContinuousExcitation(String id) throws IOException {
    GroundTruth v = GroundTruth.vector(id);
    Saturation.Ladder ladder =
        Saturation.ladder(
            v.input("W"), v.input("k_X"), v.input("k_XX"), v.input("q_X"), v.input("q_XX"));
    v.check("rate", ladder.rate());
    v.check("g2_0", ladder.g2());
    if (id.equals("SAT-CW-LADDER")) {
      v.check("p1", ladder.exciton());
      v.check("p2", ladder.biexciton());
    }
    assertEquals(0.1, Saturation.ladder(1e-7, 1, 10, 0.9, 0.09).g2(), 1e-7);
  }
}
