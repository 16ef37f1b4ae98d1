package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel;
import org.photonbench.fit.model.correlation.CorrelationModels;
import org.photonbench.fit.model.formula.HongOuMandel;
import org.photonbench.fit.model.formula.Interferogram;
import org.photonbench.fit.model.formula.SpectralCorrelation;
import org.photonbench.fit.model.formula.SpectralDiffusion;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Sampling and noise of interferograms, further spectral correlations, pulse trains. */
final class InterferometerFamilies {
  private static final double UEV_PER_MEV = 1e3;

  /** Shares that add up to 1 within their digits. */
  private static final double WHOLE = 1e-12;

  private static final double LIGHT_UM_PER_PS = 299.792458;

  private InterferometerFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "HOM-TRAIN",
            "hom",
            HongOuMandel.class,
            "g|g2|g2_0 V k?|peak contrast?|C",
            InterferometerFamilies::train),
        Mapping.of(
            "HOM-DIP",
            "hom",
            CorrelationModels.class,
            "T1_ps V? C0? delay_ps?|d",
            in -> {
              double t1 = in.number("T1_ps");
              Outputs outputs = new Outputs().put("fwhm_ps", 2 * Math.log(2) * t1);
              if (in.has("delay_ps")) {
                outputs.put(
                    "C|counts|dip",
                    LibraryModels.at(
                        "hom.dip.exponential",
                        in.numbers("delay_ps"),
                        in.number("C0", 1),
                        0,
                        in.number("V", 1),
                        0,
                        t1));
              }
              return outputs;
            }),
        Mapping.of(
            "PCFS-WIENER",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps? D|diffusion tau|lag delta_ps|d",
            in -> {
              double t2 = in.number("T2_ps", Double.POSITIVE_INFINITY);
              double[] lags = in.numbers("tau");
              double[][] k = new double[lags.length][];
              for (int i = 0; i < lags.length; i++) {
                k[i] =
                    CoherenceFamilies.envelope(
                        "pcfs.singlet.wiener", in.numbers("delta_ps"), t2, in.number("D"), lags[i]);
              }
              return new Outputs().put("K", k);
            }),
        Mapping.of(
            "PCFS-LINES",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps E_meV|energies a|weights|w delta_ps|d",
            InterferometerFamilies::lines),
        Mapping.of(
            "PCFS-TRIPLET",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps E_meV|energies a|weights|w delta_ps|d",
            InterferometerFamilies::lines),
        Mapping.of(
            "PCFS-SAMPLING",
            "pcfs",
            SpectralCorrelation.class,
            "zeta_max_meV|zeta|E_max d_max_ps?|range",
            in -> {
              double step = SpectralCorrelation.largestStep(in.number("zeta_max_meV"));
              Outputs outputs =
                  new Outputs()
                      .put("step_ps|d_step|max_step", step)
                      .put("path_um|path_step", LIGHT_UM_PER_PS * step)
                      .put("stage_um|stage_step", LIGHT_UM_PER_PS * step / 2);
              if (in.has("d_max_ps")) {
                // h/(2 d) is its own inverse.
                outputs.put(
                    "resolution_meV|zeta_resolution",
                    SpectralCorrelation.largestStep(in.number("d_max_ps")));
              }
              return outputs;
            }),
        Mapping.of(
            "PCFS-SOLUTION",
            "pcfs",
            SpectralCorrelation.class,
            "g_I|g2|g one_minus_R|1-R K_ens|K_ensemble",
            in ->
                new Outputs()
                    .put(
                        "K_single",
                        SpectralCorrelation.single(
                            in.number("one_minus_R"), in.number("g_I"), in.number("K_ens")))),
        Mapping.of(
            "PCFS-SOLUTION",
            "pcfs",
            SpectralCorrelation.class,
            "g_I|g2|g K_single K_ens|K_ensemble",
            in ->
                new Outputs()
                    .put(
                        "one_minus_R|1-R",
                        SpectralCorrelation.solution(
                            in.number("K_single"), in.number("K_ens"), in.number("g_I")))),
        Mapping.of(
            "UNC-PCFS",
            "uncertainty",
            SpectralCorrelation.class,
            "n|n_pairs|pairs|N|all K?",
            in -> {
              double k = in.number("K", 0);
              return new Outputs()
                  .put(
                      "sigma_one_minus_R|sigma|sigma_1mR|sigma_R",
                      SpectralCorrelation.oneMinusRatioError(k, in.integer("n")))
                  .put("p", (1 - k / 2) / 2);
            }),
        Mapping.of(
            "MICH-SAMPLING",
            "michelson",
            Interferogram.class,
            "lambda_nm?|wavelength L_mm?|L|range|path|opd_max",
            InterferometerFamilies::sampling),
        Mapping.of(
            "MICH-VBIAS",
            "michelson",
            Interferogram.class,
            "V?|V_true|V0|visibility N|counts",
            in -> {
              double contrast = in.number("V", 0);
              double counts = in.number("N");
              return new Outputs()
                  .put(
                      "E_V2|EV2|mean_V2|V2|V_sq|expected_V2",
                      Interferogram.meanSquareContrast(contrast, counts))
                  .put("bias|bias_V2", Interferogram.meanSquareContrast(0, counts))
                  .put("sigma_V|sigma", Interferogram.contrastError(counts));
            }),
        Mapping.of(
            "MICH-VBIAS",
            "michelson",
            Interferogram.class,
            "V_meas|V_measured N|counts",
            in -> {
              double square =
                  Interferogram.unbiasedSquareContrast(in.number("V_meas"), in.number("N"));
              return new Outputs()
                  .put("V0_sq|V0_2|V2_corr", square)
                  .put("V0|V_corr|V", Math.sqrt(square))
                  .put("sigma_V|sigma", Interferogram.contrastError(in.number("N")));
            }),
        Mapping.of(
            "LV-QI",
            "michelson",
            ModelLibrary.class,
            "T2_ps tau_c_ps|tau_c|tau|delay|delta v?|V|amplitude P0? omega:rad_per_ps?|w"
                + " tau_f_ps?|tau_fine phi?|phase",
            InterferometerFamilies::absorption),
        Mapping.of(
            "SIM-MZ-JOINT",
            "simulator",
            SpectralDiffusion.class,
            "T1 T2star delay|d|delta phi|phase t|time",
            in ->
                new Outputs()
                    .put(
                        "p_port|P|p0|p_port0",
                        SpectralDiffusion.firstPortAt(
                            in.number("t"),
                            in.number("delay"),
                            in.number("T1"),
                            in.number("T2star"),
                            in.number("phi")))));
  }

  /** Areas over far peaks of a train whose period is the delay of the interferometer. */
  private static Outputs train(VectorInputs in) {
    double g = in.number("g");
    double contrast = in.number("contrast", 1);
    double v = in.number("V") * contrast * contrast;
    double[] peaks = in.has("k") ? in.numbers("k") : new double[] {-2, -1, 0, 1, 2};
    double centre = HongOuMandel.trainArea(0, g, v);
    double crossed = HongOuMandel.trainArea(0, g, 0);
    double side = HongOuMandel.trainArea(1, g, v);
    return new Outputs()
        .put("areas|A|peaks|g_k", Series.of(peaks, k -> HongOuMandel.trainArea((int) k, g, v)))
        .put("A0|A_0|A0_par|A_par|central|center", centre)
        .put("A0_perp|A_0_perp|A_perp", crossed)
        .put("A1|A_1|A_pm1|Apm1|A_side|side|A_plus_minus_1", side)
        .put("Am1|A_minus1|A_m1", side)
        .put("A2|far|A_far|others|other", HongOuMandel.trainArea(2, g, v))
        .put("V_raw", (crossed - centre) / crossed)
        .put("V_corr|V_back", (crossed - centre) / crossed * (1 + g) / (contrast * contrast));
  }

  private static Outputs lines(VectorInputs in) {
    double t2 = in.number("T2_ps");
    double[] weights = in.numbers("a");
    double[] energies = in.numbers("E_meV");
    double all = Arrays.stream(weights).sum();
    if (weights.length == 3 && energies.length == 3 && Math.abs(all - 1) < WHOLE) {
      return new Outputs()
          .put(
              "K",
              CoherenceFamilies.envelope(
                  "pcfs.triplet",
                  in.numbers("delta_ps"),
                  t2,
                  energies[1] - energies[0],
                  weights[1],
                  energies[2] - energies[0],
                  weights[2]));
    }
    // Fits have three lines at most.
    return new Outputs()
        .put(
            "K",
            Series.of(
                in.numbers("delta_ps"), d -> SpectralCorrelation.lines(d, t2, weights, energies)));
  }

  private static Outputs sampling(VectorInputs in) {
    Outputs outputs = new Outputs();
    if (in.has("lambda_nm")) {
      outputs.put(
          "nyquist_step_nm|step|path_step|nyquist|max_step",
          Interferogram.fringeStep(in.number("lambda_nm")));
    }
    if (in.has("L_mm")) {
      outputs.put(
          "resolution_meV|fwhm|sinc_fwhm|resolution_fwhm|dE",
          Interferogram.resolution(in.number("L_mm")));
    }
    return outputs;
  }

  private static Outputs absorption(VectorInputs in) {
    double t2 = in.number("T2_ps");
    double[] coarse = in.numbers("tau_c_ps");
    double[] amplitude = LibraryModels.at("interference.absorption", coarse, in.number("v", 1), t2);
    Outputs outputs =
        new Outputs()
            .put("amplitude|visibility|amp|fringe_amplitude|A", amplitude)
            .put("linewidth_ueV|fwhm|Gamma", UEV_PER_MEV * HongOuMandel.linewidth(t2));
    if (in.has("P0") || in.has("phi") || in.has("omega")) {
      double phase = in.number("omega", 0) * in.number("tau_f_ps", 0) + in.number("phi", 0);
      double mean = in.number("P0", 1);
      outputs.put("PL|P|signal", Series.of(amplitude, a -> mean * (1 + a * Math.cos(phase))));
    }
    return outputs;
  }
}
