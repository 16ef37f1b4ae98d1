package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.coherence.CoherenceModels;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel;
import org.photonbench.fit.model.formula.HongOuMandel;
import org.photonbench.fit.model.formula.Interferogram;
import org.photonbench.fit.model.formula.SpectralCorrelation;
import org.photonbench.fit.model.formula.SpectralDiffusion;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Photon-correlation Fourier spectroscopy, interferograms, spectral diffusion. */
final class CoherenceFamilies {
  private static final double UEV_PER_MEV = 1e3;
  private static final double GAUSS_WIDTH = 2 * Math.sqrt(2 * Math.log(2));
  private static final Pattern TRIANGLE =
      Pattern.compile("triangle ([0-9.]+) s, ([0-9.]+) fringes/sweep");

  private CoherenceFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "PCFS-DOUBLET",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps splitting_meV|Omega|W a1?|a|weight delta_ps|d",
            CoherenceFamilies::doublet),
        Mapping.of(
            "PCFS-OU",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps? sigma_omega:rad_per_ps|sigma tau_c|tc tau|lag delta_ps|d",
            in -> wandering(in, "pcfs.singlet.ornstein-uhlenbeck")),
        Mapping.of(
            "PCFS-JUMP",
            "pcfs",
            SpectralCorrelationModel.class,
            "T2_ps? sigma_omega:rad_per_ps|sigma tau_c|tc tau|lag delta_ps|d",
            in -> wandering(in, "pcfs.singlet.jumps")),
        Mapping.of(
            "PCFS-DITHER",
            "pcfs",
            SpectralCorrelation.class,
            "period|Td|T_d|T fringes_per_sweep|fringes tau|lag",
            in ->
                new Outputs()
                    .put(
                        "factor",
                        Series.of(
                            in.numbers("tau"),
                            tau ->
                                SpectralCorrelation.triangularDither(
                                    tau, in.number("period"), in.number("fringes_per_sweep"))))),
        Mapping.of(
            "PCFS-DITHER",
            "pcfs",
            SpectralCorrelation.class,
            "beta_rad|beta|amplitude period|T|Td tau|lag",
            in ->
                new Outputs()
                    .put(
                        "factor",
                        Series.of(
                            in.numbers("tau"),
                            tau ->
                                SpectralCorrelation.sinusoidalDither(
                                    tau, in.number("period"), in.number("beta_rad"))))),
        Mapping.of(
            "PCFS-MC-RATIO",
            "pcfs",
            SpectralCorrelation.class,
            "delta_ps|d T2_ps sigma_omega:rad_per_ps|sigma tau_c_s|tc dither tau_edges_s|edges rate? T_s? contrast?",
            CoherenceFamilies::ratio),
        Mapping.of(
            "MICH-LORENTZ",
            "michelson",
            CoherenceModels.class,
            "T2_ps delta_ps|d",
            in -> {
              double t2 = in.number("T2_ps");
              return new Outputs()
                  .put(
                      "visibility|V|g1|vis",
                      LibraryModels.at("michelson.lorentzian", in.numbers("delta_ps"), 1, 0, t2))
                  .put("fwhm_ueV|linewidth|Gamma", UEV_PER_MEV * HongOuMandel.linewidth(t2));
            }),
        Mapping.of(
            "MICH-GAUSS",
            "michelson",
            CoherenceModels.class,
            "fwhm_meV delta_ps|d",
            in -> {
              double width = in.number("fwhm_meV");
              return new Outputs()
                  .put(
                      "visibility|V|g1|vis",
                      LibraryModels.at(
                          "michelson.gaussian", in.numbers("delta_ps"), 1, 0, width / GAUSS_WIDTH))
                  .put(
                      "fwhm_vis_delay_ps|fwhm_delay|fwhm_vis",
                      Interferogram.gaussianEnvelopeWidth(width));
            }),
        Mapping.of(
            "MICH-VOIGT",
            "michelson",
            CoherenceModels.class,
            "T2_ps sigma_meV delta_ps|d",
            in ->
                new Outputs()
                    .put(
                        "visibility|V|g1|vis",
                        LibraryModels.at(
                            "michelson.voigt",
                            in.numbers("delta_ps"),
                            1,
                            0,
                            in.number("T2_ps"),
                            in.number("sigma_meV")))),
        Mapping.of(
            "MICH-DOUBLET",
            "michelson",
            CoherenceModels.class,
            "T2_ps? splitting_meV|Omega|W a1?|a|weight delta_ps|d",
            in -> {
              double splitting = in.number("splitting_meV");
              return new Outputs()
                  .put(
                      "visibility|V|g1|vis",
                      LibraryModels.at(
                          "michelson.doublet",
                          in.numbers("delta_ps"),
                          1,
                          0,
                          LibraryModels.finite(in.number("T2_ps", Double.POSITIVE_INFINITY)),
                          splitting,
                          1 - in.number("a1", 0.5)))
                  .put(
                      "first_beat_minimum_ps|beat_minimum|first_minimum",
                      Interferogram.firstBeatMinimum(splitting));
            }),
        Mapping.of(
            "SIM-OU",
            "simulator",
            SpectralDiffusion.class,
            "x0|x sigma|s tau|tau_c dt|t",
            in -> {
              double time = in.number("dt");
              double tau = in.number("tau");
              return new Outputs()
                  .put(
                      "mean|mean_x",
                      SpectralDiffusion.ornsteinUhlenbeckMean(in.number("x0"), time, tau))
                  .put(
                      "sd|std|sigma_x",
                      SpectralDiffusion.ornsteinUhlenbeckSpread(in.number("sigma"), time, tau));
            }),
        Mapping.of(
            "SIM-MZ-PORT",
            "simulator",
            SpectralDiffusion.class,
            "T1 T2star delay|d|delta phi|phase contrast?|C",
            in -> {
              double t2 = HongOuMandel.coherenceTime(in.number("T1"), in.number("T2star"));
              double delay = in.number("delay");
              return new Outputs()
                  .put("T2", t2)
                  .put("vis|visibility|V", Interferogram.voigt(delay, t2, 0))
                  .put(
                      "p_port|P|p0|p_port0",
                      SpectralDiffusion.firstPort(
                          delay, t2, in.number("phi"), in.number("contrast", 1)));
            }));
  }

  private static Outputs doublet(VectorInputs in) {
    double t2 = in.number("T2_ps");
    double[] k =
        envelope(
            "pcfs.doublet",
            in.numbers("delta_ps"),
            t2,
            in.number("splitting_meV"),
            1 - in.number("a1", 0.5));
    return new Outputs()
        .put("K", k)
        .put("one_minus_R", Series.of(k, value -> value / 2))
        .put("linewidth_ueV|fwhm|Gamma", UEV_PER_MEV * HongOuMandel.linewidth(t2));
  }

  /**
   * The envelope K of a model: contrast 2 makes 1 - R so.
   *
   * @param t2 coherence time, may be infinite
   */
  static double[] envelope(String model, double[] delays, double t2, double... further) {
    double[] parameters = new double[4 + further.length];
    parameters[0] = 2;
    parameters[1] = 1;
    parameters[3] = LibraryModels.finite(t2);
    System.arraycopy(further, 0, parameters, 4, further.length);
    return LibraryModels.at(model, delays, parameters);
  }

  /** A line whose centre moves with a correlation time; a row for every lag. */
  private static Outputs wandering(VectorInputs in, String model) {
    double t2 = in.number("T2_ps", Double.POSITIVE_INFINITY);
    double[] lags = in.numbers("tau");
    double[][] k = new double[lags.length][];
    for (int i = 0; i < lags.length; i++) {
      k[i] =
          envelope(
              model,
              in.numbers("delta_ps"),
              t2,
              in.number("sigma_omega"),
              in.number("tau_c"),
              lags[i]);
    }
    return new Outputs().put("K", k);
  }

  /** Half of the spectral correlation times the dither, averaged over bins of the lag. */
  private static Outputs ratio(VectorInputs in) {
    Matcher dither = TRIANGLE.matcher(in.text("dither"));
    if (!dither.find()) {
      throw new IllegalArgumentException("'" + in.text("dither") + "' is no triangular dither");
    }
    double period = Double.parseDouble(dither.group(1));
    double fringes = Double.parseDouble(dither.group(2));
    double[] edges = in.numbers("tau_edges_s");
    double[] lows = Arrays.copyOf(edges, edges.length - 1);
    double t2 = in.number("T2_ps");
    double sigma = in.number("sigma_omega");
    double correlation = in.number("tau_c_s");
    // How long and how bright the simulated record was has no bearing on the expected ratio.
    in.ignore("rate");
    in.ignore("T_s");
    double[][] table =
        Series.of(
            in.numbers("delta_ps"),
            lows,
            (delta, low) ->
                Series.mean(
                    low,
                    edges[Arrays.binarySearch(edges, low) + 1],
                    tau ->
                        LibraryModels.at(
                            "pcfs.singlet.ornstein-uhlenbeck",
                            delta,
                            1,
                            SpectralCorrelation.triangularDither(tau, period, fringes),
                            0,
                            t2,
                            sigma,
                            correlation,
                            tau)));
    return new Outputs().put("one_minus_R", table);
  }
}
