package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.correlation.HongOuMandelModel;
import org.photonbench.fit.model.formula.HomFivePeaks;
import org.photonbench.fit.model.formula.HongOuMandel;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Two-photon interference. */
final class InterferenceFamilies {
  private static final Pattern BINS = Pattern.compile("(\\d+) bins from (-?[0-9.]+)");

  private InterferenceFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "HOM-V",
            "hom",
            HongOuMandel.class,
            "T1_ps T2star_ps delay_ps?|d sigma_omega:rad_per_ps?|sigma relax_ps?|tau_r|tr|t_relax"
                + " detuning:rad_per_ps?|Dw|dw|domega separation? tau_c?",
            InterferenceFamilies::visibility),
        Mapping.of(
            "HOM-FIVEPEAK",
            "hom",
            HomFivePeaks.class,
            "a_short|aS|a_S T2?|T R2?|R g|g2 V|M contrast?|C",
            in ->
                new Outputs()
                    .put("A_over_mu2|A|areas", peaks(in).areas(in.number("g"), in.number("V")))),
        Mapping.of(
            "HOM-FIVEPEAK",
            "hom",
            HomFivePeaks.class,
            "A|areas|A_over_mu2 a_short?|aS|a_S T2?|T R2?|R g|g2 contrast?|C",
            in -> {
              double[] areas = in.numbers("A");
              return new Outputs()
                  .put("V", peaks(in).visibility(areas[2], areas[1] + areas[3], in.number("g")));
            }),
        Mapping.of(
            "HOM-FIVEPEAK", "hom", HomFivePeaks.class, "g|g2 V", InterferenceFamilies::balanced),
        Mapping.of(
            "HOM-POSTSEL",
            "hom",
            HongOuMandel.class,
            "T1_ps T2star_ps window_ps|w",
            in -> {
              double t1 = in.number("T1_ps");
              double window = in.number("window_ps");
              return new Outputs()
                  .put(
                      "V_post|V|Vpost",
                      HongOuMandel.postSelectedVisibility(t1, in.number("T2star_ps"), window))
                  .put("kept_fraction|kept", HongOuMandel.keptFraction(t1, window));
            }),
        Mapping.of(
            "HOM-CW",
            "hom",
            HongOuMandelModel.class,
            "T1_eff|T1|tau1|tau0 T2 delay|D V tau|t g2?",
            InterferenceFamilies::continuous),
        Mapping.of(
            "HOM-CW",
            "hom",
            HongOuMandelModel.class,
            "k12 k21 delay|D T2 V bin bins",
            InterferenceFamilies::continuousBins),
        Mapping.of(
            "HOM-FSS",
            "hom",
            HongOuMandel.class,
            "T1_ps T2star_ps w|weights splitting_meV|W|Omega",
            InterferenceFamilies::doublet),
        Mapping.of(
            "UNC-HOM-V",
            "uncertainty",
            HomFivePeaks.class,
            "A0|A_0 A_side_sum|As|A_s|A_side g|g2 sigma_g?|sigma_g2 contrast?|C sigma_C?|sigma_contrast",
            in -> {
              HomFivePeaks peaks = new HomFivePeaks(0.5, 0.5, 0.5, 0.5, in.number("contrast", 1));
              double centre = in.number("A0");
              double sides = in.number("A_side_sum");
              double g = in.number("g");
              return new Outputs()
                  .put("V", peaks.visibility(centre, sides, g))
                  .put(
                      "sigma_V",
                      peaks.visibilityError(
                          centre, sides, g, in.number("sigma_g", 0), in.number("sigma_C", 0)))
                  .put("dV_dg|slope", peaks.visibilitySlope(centre, sides));
            }));
  }

  private static Outputs visibility(VectorInputs in) {
    double t1 = in.number("T1_ps");
    double dephasing = in.number("T2star_ps");
    double detuning = in.number("detuning", 0);
    double sigma = in.number("sigma_omega", 0);
    if (in.has("separation")) {
      sigma = HongOuMandel.effectiveSigma(sigma, in.number("separation"), in.number("tau_c"));
    }
    if (detuning != 0 && sigma != 0) {
      throw new IllegalArgumentException("the closed form has a detuning or a diffusion, not both");
    }
    double overlap =
        detuning == 0
            ? HongOuMandel.diffusedVisibility(t1, dephasing, sigma)
            : HongOuMandel.detunedVisibility(t1, dephasing, detuning);
    double visibility =
        overlap
            * HongOuMandel.delayFactor(t1, in.number("delay_ps", 0))
            * HongOuMandel.excitationJitterFactor(t1, in.number("relax_ps", 0));
    return new Outputs()
        .put("T2_ps", HongOuMandel.coherenceTime(t1, dephasing))
        .put("V", visibility);
  }

  private static HomFivePeaks peaks(VectorInputs in) {
    double arm = in.number("a_short", 0.5);
    return new HomFivePeaks(
        arm, 1 - arm, in.number("T2", 0.5), in.number("R2", 0.5), in.number("contrast", 1));
  }

  /** One output per pair of g and V, whatever its name, in their order. */
  private static Outputs balanced(VectorInputs in) {
    double[] g = in.numbers("g");
    double[] v = in.numbers("V");
    List<String> wanted = in.wanted();
    if (g.length != v.length || wanted.size() != g.length) {
      throw new IllegalArgumentException("g, V and the outputs must be as many as each other");
    }
    Outputs outputs = new Outputs();
    for (int i = 0; i < g.length; i++) {
      double[] areas = HomFivePeaks.balanced().areas(g[i], v[i]);
      double outer = areas[0];
      outputs.put(wanted.get(i), Series.of(areas, area -> area / outer));
    }
    return outputs;
  }

  private static Outputs continuous(VectorInputs in) {
    if (in.has("g2") && !in.text("g2").equals("1-exp(-|t|/T1_eff)")) {
      throw new IllegalArgumentException("the g2 '" + in.text("g2") + "' is not known");
    }
    double rise = in.number("T1_eff");
    double arm = in.number("delay");
    double t2 = in.number("T2");
    double[] tau = in.numbers("tau");
    double overlap = in.number("V");
    double[] parallel = continuous(Abscissa.points(tau), rise, arm, overlap, t2);
    double[] crossed = continuous(Abscissa.points(tau), rise, arm, 0, t2);
    double[] post = new double[tau.length];
    Arrays.setAll(post, i -> (crossed[i] - parallel[i]) / crossed[i]);
    return new Outputs()
        .put("par|g_par|g2_par", parallel)
        .put("perp|g_perp|g2_perp", crossed)
        .put("Vpost|V_post|V_CW", post);
  }

  private static Outputs continuousBins(VectorInputs in) {
    double rise = 1 / (in.number("k12") + in.number("k21"));
    double width = in.number("bin");
    Matcher bins = BINS.matcher(in.text("bins"));
    if (!bins.find()) {
      throw new IllegalArgumentException("'" + in.text("bins") + "' does not tell the bins");
    }
    double first = Double.parseDouble(bins.group(2));
    double[] parallel =
        continuous(
            Abscissa.uniformBins(first, width, Integer.parseInt(bins.group(1))),
            rise,
            in.number("delay"),
            in.number("V"),
            in.number("T2"));
    return new Outputs().put("g_par|par|g2_par", parallel);
  }

  /** Far level 1, centre 0, no jitter and no background. */
  private static double[] continuous(
      Abscissa lags, double rise, double arm, double overlap, double t2) {
    return LibraryModels.over("hom.cw", lags, 1, 0, 0, rise, arm, overlap, t2, 0);
  }

  private static Outputs doublet(VectorInputs in) {
    double[] weights = in.numbers("w");
    if (weights.length != 2) {
      throw new IllegalArgumentException("one splitting needs two lines, got " + weights.length);
    }
    return new Outputs()
        .put(
            "V",
            HongOuMandel.mixtureVisibility(
                in.number("T1_ps"),
                in.number("T2star_ps"),
                weights,
                new double[] {0, in.number("splitting_meV")}));
  }
}
