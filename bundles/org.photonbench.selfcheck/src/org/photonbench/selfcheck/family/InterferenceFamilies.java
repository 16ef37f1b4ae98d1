package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "T1_ps T2star_ps",
            InterferenceFamilies::visibility),
        Mapping.of(
            "HOM-FIVEPEAK",
            "hom",
            HomFivePeaks.class,
            "a_short T2 R2 g V contrast",
            in -> new Outputs().put("A_over_mu2", peaks(in).areas(in.number("g"), in.number("V")))),
        Mapping.of(
            "HOM-FIVEPEAK",
            "hom",
            HomFivePeaks.class,
            "A a_short T2 R2 g contrast",
            in -> {
              double[] areas = in.numbers("A");
              return new Outputs()
                  .put("V", peaks(in).visibility(areas[2], areas[1] + areas[3], in.number("g")));
            }),
        Mapping.of(
            "HOM-FIVEPEAK", "hom", HomFivePeaks.class, "g V", InterferenceFamilies::balanced),
        Mapping.of(
            "HOM-POSTSEL",
            "hom",
            HongOuMandel.class,
            "T1_ps T2star_ps window_ps",
            in -> {
              double t1 = in.number("T1_ps");
              double window = in.number("window_ps");
              return new Outputs()
                  .put(
                      "V_post",
                      HongOuMandel.postSelectedVisibility(t1, in.number("T2star_ps"), window))
                  .put("kept_fraction", HongOuMandel.keptFraction(t1, window));
            }),
        Mapping.of(
            "HOM-CW",
            "hom",
            HongOuMandel.class,
            "T1_eff T2 delay V tau",
            InterferenceFamilies::continuous),
        Mapping.of(
            "HOM-CW",
            "hom",
            HongOuMandel.class,
            "k12 k21 delay T2 V bin bins",
            InterferenceFamilies::continuousBins),
        Mapping.of(
            "HOM-FSS",
            "hom",
            HongOuMandel.class,
            "T1_ps T2star_ps w splitting_meV",
            InterferenceFamilies::doublet),
        Mapping.of(
            "UNC-HOM-V",
            "uncertainty",
            HomFivePeaks.class,
            "A0 A_side_sum g sigma_g",
            in -> {
              HomFivePeaks peaks = HomFivePeaks.balanced();
              double centre = in.number("A0");
              double sides = in.number("A_side_sum");
              double g = in.number("g");
              return new Outputs()
                  .put("V", peaks.visibility(centre, sides, g))
                  .put("sigma_V", peaks.visibilityError(centre, sides, g, in.number("sigma_g"), 0))
                  .put("dV_dg", peaks.visibilitySlope(centre, sides));
            }));
  }

  private static Outputs visibility(VectorInputs in) {
    double t1 = in.number("T1_ps");
    double dephasing = in.number("T2star_ps");
    double visibility =
        HongOuMandel.diffusedVisibility(t1, dephasing, in.number("sigma_omega_rad_per_ps", 0))
            * HongOuMandel.delayFactor(t1, in.number("delay_ps", 0))
            * HongOuMandel.excitationJitterFactor(t1, in.number("relax_ps", 0));
    return new Outputs()
        .put("T2_ps", HongOuMandel.coherenceTime(t1, dephasing))
        .put("V", visibility);
  }

  private static HomFivePeaks peaks(VectorInputs in) {
    double arm = in.number("a_short");
    return new HomFivePeaks(arm, 1 - arm, in.number("T2"), in.number("R2"), in.number("contrast"));
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
    double[] parallel = Series.of(tau, t -> HongOuMandel.continuous(t, rise, arm, t2, overlap));
    double[] crossed = Series.of(tau, t -> HongOuMandel.continuous(t, rise, arm, t2, 0));
    double[] post = new double[tau.length];
    Arrays.setAll(post, i -> (crossed[i] - parallel[i]) / crossed[i]);
    return new Outputs().put("par", parallel).put("perp", crossed).put("Vpost", post);
  }

  private static Outputs continuousBins(VectorInputs in) {
    double rise = 1 / (in.number("k12") + in.number("k21"));
    double width = in.number("bin");
    Matcher bins = BINS.matcher(in.text("bins"));
    if (!bins.find()) {
      throw new IllegalArgumentException("'" + in.text("bins") + "' does not tell the bins");
    }
    double first = Double.parseDouble(bins.group(2));
    double[] parallel = new double[Integer.parseInt(bins.group(1))];
    double arm = in.number("delay");
    double t2 = in.number("T2");
    double overlap = in.number("V");
    for (int i = 0; i < parallel.length; i++) {
      double low = first + i * width;
      parallel[i] =
          Series.mean(low, low + width, t -> HongOuMandel.continuous(t, rise, arm, t2, overlap));
    }
    return new Outputs().put("g_par", parallel);
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
