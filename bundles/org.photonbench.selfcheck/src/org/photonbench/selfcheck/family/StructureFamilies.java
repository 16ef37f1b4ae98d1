package org.photonbench.selfcheck.family;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.formula.Cavity;
import org.photonbench.fit.model.formula.CrystalStructure;
import org.photonbench.fit.spectral.Autocorrelation;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Cavities, crystals and trajectories. */
final class StructureFamilies {
  private static final double MEV_PER_EV = 1e3;
  private static final Pattern INDEX = Pattern.compile("F_n(\\d)(\\d*)");
  private static final Pattern SPHERE = Pattern.compile("(sphere_(?:R[0-9.]+_)?kinetic)_[a-zA-Z]+");
  private static final List<String> HALIDES = List.of("F", "Cl", "Br", "I");
  private static final List<String> METALS = List.of("Pb", "Sn", "Ge");

  private StructureFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "CAV-PURCELL",
            "cavity",
            Cavity.class,
            "lambda_um|wavelength n|index|n_refr Q V_um3|V_mode",
            StructureFamilies::purcell),
        Mapping.of(
            "CAV-QEFF",
            "cavity",
            Cavity.class,
            "Q_cav|Qc|Q_c Q_em|Q_e V_over_lam3|V_lam3|V",
            in -> {
              double volume = in.number("V_over_lam3");
              double cavity = in.number("Q_cav");
              double effective = Cavity.effectiveQuality(cavity, in.number("Q_em"));
              return new Outputs()
                  .put("Q_eff|Qeff", effective)
                  .put(
                      "F_bad_emitter|F_eff|F_bad", Cavity.purcellOfReducedVolume(effective, volume))
                  .put("F_nominal", Cavity.purcellOfReducedVolume(cavity, volume));
            }),
        Mapping.of(
            "CAV-RABI",
            "cavity",
            Cavity.class,
            "g kappa_fwhm|kappa|kc|k_c gamma_fwhm|gamma|kx|k_x detuning?",
            StructureFamilies::strongCoupling),
        Mapping.of(
            "CAV-NARROW",
            "cavity",
            Cavity.class,
            "gamma_em|gamma|gamma_x kappa|kappa_c|gamma_cav",
            in ->
                new Outputs()
                    .put(
                        "product_fwhm|fwhm|filtered_fwhm",
                        Cavity.filteredWidth(in.number("gamma_em"), in.number("kappa")))),
        Mapping.of(
            "STR-GOLD",
            "structure",
            CrystalStructure.class,
            "radii_A|radii",
            StructureFamilies::radii),
        Mapping.of(
            "STR-CONF",
            "structure",
            CrystalStructure.class,
            "mu|mass|m_r eps|eps_r L:nm|edge Eg:eV?|gap",
            StructureFamilies::confinement),
        Mapping.of(
            "STR-NONPARAB",
            "structure",
            CrystalStructure.class,
            "E_kin_eV|E alpha_per_eV|alpha",
            in ->
                new Outputs()
                    .put(
                        "E:eV|energy|E_nonparab",
                        CrystalStructure.nonparabolic(
                            in.number("E_kin_eV"), in.number("alpha_per_eV")))),
        Mapping.of(
            "STR-SIZE",
            "structure",
            CrystalStructure.class,
            "uniform_sphere_R|R|sphere_R gaussian_sigma|sigma",
            in ->
                new Outputs()
                    .put(
                        "rms_radius_uniform",
                        CrystalStructure.rmsRadiusOfSphere(in.number("uniform_sphere_R")))
                    .put(
                        "rms_radius_gauss",
                        CrystalStructure.rmsRadiusOfGaussian(in.number("gaussian_sigma")))),
        Mapping.of(
            "STR-WK",
            "structure",
            Autocorrelation.class,
            "x|signal",
            in ->
                new Outputs()
                    .put("raw_autocorr|raw|autocorr", Autocorrelation.sums(in.numbers("x")))
                    .put("unbiased", Autocorrelation.unbiased(in.numbers("x")))),
        Mapping.of(
            "STR-VDOS-DAMPED",
            "structure",
            CrystalStructure.class,
            "period_ps|period decay_ps|tau|decay",
            in ->
                new Outputs()
                    .put(
                        "peak_energy_meV|E|energy",
                        CrystalStructure.energyOfPeriod(in.number("period_ps")))
                    .put(
                        "lorentz_fwhm_meV", CrystalStructure.widthOfDecay(in.number("decay_ps")))));
  }

  /** F, and F of other refractive indices that stand in the names of outputs: n15 is 1.5. */
  private static Outputs purcell(VectorInputs in) {
    double wavelength = in.number("lambda_um");
    double quality = in.number("Q");
    double volume = in.number("V_um3");
    Outputs outputs =
        new Outputs()
            .put("F|F_P|purcell", Cavity.purcell(wavelength, in.number("n"), quality, volume));
    for (String name : in.wanted()) {
      Matcher index = INDEX.matcher(name);
      if (index.matches()) {
        double n = Double.parseDouble(index.group(1) + "." + index.group(2) + "0");
        outputs.put(name, Cavity.purcell(wavelength, n, quality, volume));
      }
    }
    return outputs;
  }

  private static Outputs strongCoupling(VectorInputs in) {
    double coupling = in.number("g");
    double cavity = in.number("kappa_fwhm");
    double emitter = in.number("gamma_fwhm");
    if (in.number("detuning", 0) != 0) {
      throw new IllegalArgumentException("the closed form holds on resonance only");
    }
    return new Outputs()
        .put("splitting|Omega|rabi", Cavity.modeSplitting(coupling, cavity, emitter))
        .put(
            "strong_splitting_criterion|strong|is_strong",
            Cavity.isStrong(coupling, cavity, emitter))
        .put("exceptional_point_g|g_EP|exceptional_point", Cavity.exceptionalPoint(cavity, emitter))
        .put("cooperativity|C", Cavity.cooperativity(coupling, cavity, emitter));
  }

  private static Outputs radii(VectorInputs in) {
    VectorInputs radii = in.object("radii_A");
    String metal = METALS.stream().filter(radii::has).findFirst().orElse("Pb");
    double b = radii.number(metal);
    Outputs tolerance = new Outputs();
    Outputs octahedral = new Outputs();
    for (String halide : HALIDES) {
      if (radii.has(halide)) {
        double x = radii.number(halide);
        octahedral.put(halide, CrystalStructure.octahedral(b, x));
        for (String cation : radii.names()) {
          if (!HALIDES.contains(cation) && !METALS.contains(cation)) {
            tolerance.put(
                cation + metal + halide + "3",
                CrystalStructure.tolerance(radii.number(cation), b, x));
          }
        }
      }
    }
    return new Outputs().put("t", tolerance).put("mu", octahedral);
  }

  private static Outputs confinement(VectorInputs in) {
    double mass = in.number("mu");
    double permittivity = in.number("eps");
    double edge = in.number("L");
    double radius = edge / 2;
    // The gap adds to all energies and is in none of the outputs.
    in.ignore("Eg");
    Outputs outputs =
        new Outputs()
            .put("cube_kinetic_meV", MEV_PER_EV * CrystalStructure.cubeConfinement(mass, edge))
            .put(
                "sphere_coulomb_meV",
                MEV_PER_EV * CrystalStructure.sphereCoulomb(permittivity, radius))
            .put("bohr_radius_nm", CrystalStructure.bohrRadius(mass, permittivity))
            .put("Ry_meV", MEV_PER_EV * CrystalStructure.excitonRydberg(mass, permittivity));
    for (String name : in.wanted()) {
      Matcher sphere = SPHERE.matcher(name);
      if (sphere.matches()) {
        outputs.put(
            sphere.group(1) + "_meV",
            MEV_PER_EV * CrystalStructure.sphereConfinement(mass, radius));
      }
    }
    return outputs;
  }
}
