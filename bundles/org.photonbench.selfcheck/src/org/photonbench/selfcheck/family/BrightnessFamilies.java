package org.photonbench.selfcheck.family;

import java.util.List;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.fit.model.formula.Saturation;
import org.photonbench.fit.model.formula.Saturation.TwoPhotonConvention;
import org.photonbench.fit.model.power.PowerModels;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Saturation, brightness and cross-sections. */
final class BrightnessFamilies {
  private static final double GOEPPERT_MAYER = 1e-50;

  private BrightnessFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "SAT-PULSED",
            "saturation",
            PowerModels.class,
            "meanN|N r|ratio|eta_ratio",
            in -> {
              double n = in.number("meanN");
              double r = in.number("r");
              return new Outputs()
                  .put("P_ge1|p1", PulsedStatistics.atLeast(1, n))
                  .put("P_ge2|p2", PulsedStatistics.atLeast(2, n))
                  .put("g2|g2_0", LibraryModels.at("purity.pulsed", n, 1, r, 0))
                  .put(
                      "rel_brightness|R|rel",
                      LibraryModels.at("saturation.pulsed.biexciton", n, 1, 1, 0, 0, r));
            }),
        Mapping.of(
            "SAT-SIGMA",
            "saturation",
            Saturation.class,
            "P_sat_W_cm2|Psat|Ps|I_sat rep_Hz|f_rep photon_eV|E_photon|hnu|E",
            in -> {
              double power = in.number("P_sat_W_cm2");
              double rate = in.number("rep_Hz");
              double energy = in.number("photon_eV");
              return new Outputs()
                  .put(
                      "photons_per_cm2_per_pulse|fluence|photons_cm2",
                      Saturation.fluence(power, rate, energy))
                  .put("sigma_cm2", Saturation.crossSection(power, rate, energy));
            }),
        Mapping.of(
            "SAT-BRIGHT-MAX",
            "saturation",
            Saturation.class,
            "rep_Hz|f_rep eta_det|eta|efficiency QY?",
            in ->
                new Outputs()
                    .put(
                        "max_cps|rate_cps|R",
                        Saturation.largestRate(
                            in.number("rep_Hz"), in.number("QY", 1), in.number("eta_det")))),
        Mapping.of(
            "SAT-CW-2LEVEL",
            "saturation",
            PowerModels.class,
            "k_exc_over_k|P_over_Psat|P_over_Ps|x|s",
            in ->
                new Outputs()
                    .put(
                        "rel|R",
                        LibraryModels.at("saturation.cw", in.numbers("k_exc_over_k"), 1, 1, 0, 0))),
        Mapping.of(
            "SAT-CW-LADDER",
            "saturation",
            Saturation.class,
            "W|pump k_X|kX k_XX|kXX q_X|eta_X|QY_X q_XX|eta_XX|QY_XX window?|w",
            in -> {
              Saturation.Ladder ladder =
                  Saturation.ladder(
                      in.number("W"),
                      in.number("k_X"),
                      in.number("k_XX"),
                      in.number("q_X"),
                      in.number("q_XX"));
              // The window of a simulation of the same light.
              in.ignore("window");
              return new Outputs()
                  .put("p1|p_X", ladder.exciton())
                  .put("p2|p_XX", ladder.biexciton())
                  .put("rate|R", ladder.rate())
                  .put("g2_0|g2", ladder.g2());
            }),
        Mapping.of(
            "SAT-2PA-SIGMA",
            "saturation",
            Saturation.class,
            "F_photons_cm2|fluence tau_fwhm_s|tau N|meanN per?",
            BrightnessFamilies::twoPhoton));
  }

  /** N counts absorbed pairs, each one excitation; the cross-section counts photons. */
  private static Outputs twoPhoton(VectorInputs in) {
    if (in.has("per") && !in.text("per").equals("absorbed pairs")) {
      throw new IllegalArgumentException("N per '" + in.text("per") + "' is not known");
    }
    double delta =
        Saturation.twoPhotonCrossSection(
            in.number("F_photons_cm2"),
            in.number("tau_fwhm_s"),
            in.number("N"),
            TwoPhotonConvention.PHOTONS_ABSORBED);
    return new Outputs()
        .put("delta_cm4s|delta|sigma2", delta)
        .put("delta_GM", delta / GOEPPERT_MAYER);
  }
}
