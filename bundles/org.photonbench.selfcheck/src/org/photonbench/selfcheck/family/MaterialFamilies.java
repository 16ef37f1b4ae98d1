package org.photonbench.selfcheck.family;

import java.util.List;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.fit.model.formula.Cavity;
import org.photonbench.fit.model.formula.CrystalStructure;
import org.photonbench.fit.model.formula.Saturation;
import org.photonbench.fit.model.formula.Spectroscopy;
import org.photonbench.fit.model.formula.TransientAbsorption;
import org.photonbench.fit.model.spectrum.SpectrumModels;
import org.photonbench.fit.special.Voigt;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Line shapes and their errors, coupling energies, sizes, transient signals. */
final class MaterialFamilies {
  private static final double GAUSS_WIDTH = 2 * Math.sqrt(2 * Math.log(2));

  private MaterialFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "CAV-G",
            "cavity",
            Cavity.class,
            "mu_D|mu|dipole|dipole_D|mu_debye|mu_Debye|d_D V_um3|V_mode"
                + " E_eV|energy|hw|photon|omega eps?|eps_r|permittivity n?|index N?|emitters",
            in -> {
              double index = in.number("n", 1);
              return new Outputs()
                  .put(
                      "g_meV|hbar_g|coupling",
                      Cavity.coupling(
                          in.number("mu_D"),
                          in.number("E_eV"),
                          in.number("eps", index * index),
                          in.number("V_um3"),
                          in.number("N", 1)));
            }),
        Mapping.of(
            "CAV-DIPDIP",
            "cavity",
            Cavity.class,
            "mu_D|mu|dipole|dipole_D|mu_debye|mu_Debye|d_D r_nm|distance|d|R"
                + " eps?|eps_r|permittivity theta:rad?|angle cos_theta?|cos|costheta",
            MaterialFamilies::dipoles),
        Mapping.of(
            "CAV-ANTICROSS",
            "cavity",
            ModelLibrary.class,
            "E_x|Ex|E_em Delta|D|detuning g|coupling",
            in ->
                new Outputs()
                    .put("E_plus|E_upper|Eplus|E_p", branch(in, "level.anticrossing.upper"))
                    .put("E_minus|E_lower|Eminus|E_m", branch(in, "level.anticrossing.lower"))),
        Mapping.of(
            "SAT-2PHOTON",
            "saturation",
            Saturation.class,
            "P_over_Psat|P_over_Ps|x|P_rel|s",
            in -> twoPhoton(in.number("P_over_Psat"))),
        Mapping.of(
            "SAT-2PHOTON",
            "saturation",
            Saturation.class,
            "P Psat|Ps|P_sat",
            in -> twoPhoton(in.number("P") / in.number("Psat"))),
        Mapping.of(
            "SPEC-POL",
            "spectra",
            SpectrumModels.class,
            "theta:rad|angle|angles b?|background|offset I?|I0|amplitude|A P|degree|DOP"
                + " theta0:rad?|theta_i|axis|phi",
            in ->
                new Outputs()
                    .put(
                        "I|intensity|I_theta|signal",
                        LibraryModels.at(
                            "spectrum.polarisation",
                            in.numbers("theta"),
                            in.number("b", 0),
                            in.number("I", 1),
                            in.number("P"),
                            in.number("theta0", 0)))),
        Mapping.of(
            "SPEC-VOIGT",
            "spectra",
            Voigt.class,
            "sigma|s|sigma_G gamma|gamma_hwhm|hwhm_L|gamma_L x?|E|dx x0?|center",
            in -> voigt(in, in.number("sigma"), in.number("gamma"))),
        Mapping.of(
            "SPEC-VOIGT",
            "spectra",
            Voigt.class,
            "fwhm_G|fG|f_G|fwhm_gauss fwhm_L|fL|f_L|fwhm_lorentz x?|E|dx x0?|center",
            in -> voigt(in, in.number("fwhm_G") / GAUSS_WIDTH, in.number("fwhm_L") / 2)),
        Mapping.of(
            "SPEC-URBACH",
            "spectra",
            Spectroscopy.class,
            "E_U_meV|EU|E_urbach T:K",
            in ->
                new Outputs()
                    .put(
                        "E_s_meV|Es|slope_energy|E_slope",
                        Spectroscopy.slopeEnergy(in.number("E_U_meV"), in.number("T")))),
        Mapping.of(
            "SPEC-URBACH",
            "spectra",
            Spectroscopy.class,
            "E_s_meV|Es|slope_energy T:K",
            in ->
                new Outputs()
                    .put(
                        "E_U_meV|EU|urbach_energy",
                        Spectroscopy.urbachEnergy(in.number("E_s_meV"), in.number("T")))),
        Mapping.of(
            "UNC-LORENTZ-CRLB",
            "uncertainty",
            Spectroscopy.class,
            "N|n|photons gamma_hwhm|gamma|hwhm",
            in -> {
              double error = Spectroscopy.lorentzianError(in.number("gamma_hwhm"), in.number("N"));
              return new Outputs()
                  .put("sigma_center|sigma_x0|sigma_E0|sigma_centre|sigma_mu", error)
                  .put("sigma_gamma|sigma_hwhm|sigma_width", error);
            }),
        Mapping.of(
            "UNC-GAUSS-CRLB",
            "uncertainty",
            Spectroscopy.class,
            "N|n|photons sigma|s",
            in ->
                new Outputs()
                    .put(
                        "sigma_center|sigma_x0|sigma_E0|sigma_centre|sigma_mu",
                        Spectroscopy.gaussianCentreError(in.number("sigma"), in.number("N")))
                    .put(
                        "sigma_sigma|sigma_s|sigma_width",
                        Spectroscopy.gaussianWidthError(in.number("sigma"), in.number("N")))),
        Mapping.of(
            "STR-RELSIZE",
            "structure",
            CrystalStructure.class,
            "edge_nm|L|edge dB:nm|d_B|bohr_diameter",
            in -> {
              double size = CrystalStructure.relativeSize(in.number("edge_nm"), in.number("dB"));
              // The second is the same, rounded by the text that it is quoted from.
              return new Outputs().put("rel|relative_size|L_over_dB", size).put("seed_text", size);
            }),
        Mapping.of(
            "STR-PR",
            "structure",
            CrystalStructure.class,
            "p|probabilities|weights|populations",
            in ->
                new Outputs()
                    .put(
                        "PR|participation_ratio|participation",
                        CrystalStructure.participation(in.numbers("p")))),
        Mapping.of(
            "TA-EXPCONV",
            "ta",
            TransientAbsorption.class,
            "k|rate sigma|s|sigma_irf t|time t0?|mu",
            in -> convolved(in, in.number("k"))),
        Mapping.of(
            "TA-EXPCONV",
            "ta",
            TransientAbsorption.class,
            "tau|lifetime sigma|s|sigma_irf t|time t0?|mu",
            in -> convolved(in, 1 / in.number("tau"))),
        Mapping.of(
            "TA-AUGER",
            "ta",
            TransientAbsorption.class,
            "meanN|N",
            in ->
                new Outputs()
                    .put(
                        "ratio|late_over_early|A_over_B",
                        TransientAbsorption.lateOverEarly(in.number("meanN")))));
  }

  /** The given angle, and both extremes: in a line and side by side. */
  private static Outputs dipoles(VectorInputs in) {
    double cosine = in.has("theta") ? Math.cos(in.number("theta")) : in.number("cos_theta", 0);
    double dipole = in.number("mu_D");
    double eps = in.number("eps", 1);
    double distance = in.number("r_nm");
    double line = Cavity.dipoleCoupling(dipole, 1, eps, distance);
    double side = Cavity.dipoleCoupling(dipole, 0, eps, distance);
    return new Outputs()
        .put("J_meV|V_dd|E_dd|coupling", Cavity.dipoleCoupling(dipole, cosine, eps, distance))
        .put("J_headtail_meV|J_head_to_tail|J_collinear|J_inline|J_J|J_parallel", line)
        .put("J_side_meV|J_side_by_side|J_H|J_perp|J_perpendicular", side);
  }

  private static double[] branch(VectorInputs in, String model) {
    double emitter = in.number("E_x");
    return LibraryModels.at(model, in.numbers("Delta"), emitter, in.number("g"), 0);
  }

  private static Outputs twoPhoton(double power) {
    double excitons = Saturation.twoPhotonExcitons(power);
    return new Outputs()
        .put("meanN|N|mean_N", excitons)
        .put(
            "rel|R|P_ge1|p1|rel_brightness",
            LibraryModels.at("saturation.pulsed.two-photon", power, 1, 1, 0, 0))
        .put("slope|loglog_slope|slope_loglog|local_slope", Saturation.twoPhotonSlope(power));
  }

  private static Outputs voigt(VectorInputs in, double sigma, double gamma) {
    Outputs outputs =
        new Outputs()
            .put("fwhm|FWHM|fwhm_numeric|fwhm_exact", Voigt.fullWidth(sigma, gamma))
            .put("fwhm_olivero|olivero", Voigt.approximateWidth(sigma, gamma))
            .put("peak|V0|max|pdf0", Voigt.density(0, sigma, gamma));
    if (in.has("x")) {
      double centre = in.number("x0", 0);
      outputs.put(
          "pdf|V|profile|voigt|y",
          Series.of(in.numbers("x"), x -> Voigt.density(x - centre, sigma, gamma)));
    }
    return outputs;
  }

  private static Outputs convolved(VectorInputs in, double rate) {
    double sigma = in.number("sigma");
    double start = in.number("t0", 0);
    return new Outputs()
        .put(
            "value|signal|conv|f|y|S|decay",
            Series.of(in.numbers("t"), t -> TransientAbsorption.decay(t - start, sigma, rate)));
  }
}
