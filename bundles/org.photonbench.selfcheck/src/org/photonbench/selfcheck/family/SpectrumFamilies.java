package org.photonbench.selfcheck.family;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.fit.model.formula.BrightDark;
import org.photonbench.fit.model.formula.DecayStatistics;
import org.photonbench.fit.model.formula.Spectroscopy;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/** Spectra and their temperature. */
final class SpectrumFamilies {
  private static final double MEV_PER_EV = 1e3;
  private static final Pattern SHIFT = Pattern.compile("mean_shift_[a-zA-Z]+_for_([0-9.]+)");

  private SpectrumFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "SPEC-EVNM",
            "spectra",
            SpectralAxis.class,
            "nm:nm|lambda|lam|wavelength dnm:nm|dlambda|dlam|width",
            in -> {
              double wavelength = in.number("nm");
              double width = in.number("dnm");
              SpectralAxis energies =
                  new SpectralAxis(
                          SpectralQuantity.WAVELENGTH,
                          Medium.VACUUM,
                          new double[] {wavelength},
                          new double[] {wavelength - width / 2, wavelength + width / 2})
                      .in(SpectralQuantity.ENERGY);
              return new Outputs()
                  .put("eV:eV|E|energy", energies.centre(0))
                  .put(
                      "dE_linear_meV",
                      MEV_PER_EV * Spectroscopy.linearEnergyWidth(wavelength, width))
                  .put("dE_exact_meV", MEV_PER_EV * energies.width(0));
            }),
        Mapping.of(
            "SPEC-URBACH-FISHER",
            "spectra",
            DecayStatistics.class,
            "window_over_Es|r|W_over_Es N|n",
            in ->
                new Outputs()
                    .put(
                        "rel_sigma|sigma_rel|sigma_over_Es",
                        DecayStatistics.relativeError(
                            in.number("window_over_Es"), in.number("N")))),
        Mapping.of(
            "SPEC-HR", "spectra", Spectroscopy.class, "S|huang_rhys", SpectrumFamilies::replicas),
        Mapping.of(
            "SPEC-HR-T",
            "spectra",
            Spectroscopy.class,
            "S|huang_rhys E_ph:meV|E_phonon|hw T:K",
            SpectrumFamilies::thermalReplicas),
        Mapping.of(
            "SPEC-LINEWIDTH-T",
            "spectra",
            ModelLibrary.class,
            "Gamma0:meV|G0 gamma_ac|g_ac|sigma_ac Gamma_LO:meV|G_LO E_LO:meV T:K",
            in ->
                new Outputs()
                    .put(
                        "Gamma:meV|fwhm|linewidth",
                        LibraryModels.at(
                            "thermal.width",
                            in.numbers("T"),
                            in.number("Gamma0"),
                            in.number("gamma_ac"),
                            in.number("Gamma_LO"),
                            in.number("E_LO")))),
        Mapping.of(
            "SPEC-GAP",
            "spectra",
            ModelLibrary.class,
            "T:K varshni be|bose|bose_einstein",
            SpectrumFamilies::gap),
        Mapping.of(
            "SPEC-BD2LO",
            "spectra",
            BrightDark.class,
            "gamma0|g0 Gamma_B|G_B Gamma_D|G_D E_LO:meV|E_ph T:K m?|phonons bright_share?",
            SpectrumFamilies::brightDark));
  }

  private static Outputs replicas(VectorInputs in) {
    double coupling = in.number("S");
    double[] weights = new double[in.wantedLength()];
    for (int p = 0; p < weights.length; p++) {
      weights[p] = Spectroscopy.replica(p, coupling, 0);
    }
    Outputs outputs =
        new Outputs()
            .put("rel|I_n|weights", weights)
            .put("ZPL_DW|DW|ZPL", Spectroscopy.debyeWaller(coupling, 0));
    for (String name : in.wanted()) {
      Matcher shift = SHIFT.matcher(name);
      if (shift.matches()) {
        // The first moment of the replicas, far beyond those that have weight.
        double mean = 0;
        for (int p = 1; p < 60 + 20 * coupling; p++) {
          mean += p * Spectroscopy.replica(p, coupling, 0);
        }
        outputs.put(name, mean * Double.parseDouble(shift.group(1)));
      }
    }
    return outputs;
  }

  private static Outputs thermalReplicas(VectorInputs in) {
    double coupling = in.number("S");
    double occupation = Spectroscopy.occupation(in.number("E_ph"), in.number("T"));
    Outputs weights = new Outputs();
    for (int p = -5; p <= 10; p++) {
      weights.put(Integer.toString(p), Spectroscopy.replica(p, coupling, occupation));
    }
    return new Outputs()
        .put("nbar|n", occupation)
        .put("I_n|rel", weights)
        .put("DW", Spectroscopy.debyeWaller(coupling, occupation));
  }

  private static Outputs gap(VectorInputs in) {
    double[] temperatures = in.numbers("T");
    VectorInputs varshni = in.object("varshni", "E0:eV|Eg alpha|a beta|b");
    VectorInputs bose = in.object("be", "E0:eV|Eg a_meV|a E_ph:meV|E_LO|hw");
    return new Outputs()
        .put(
            "varshni:eV",
            LibraryModels.at(
                "thermal.gap.varshni",
                temperatures,
                varshni.number("E0"),
                varshni.number("alpha"),
                varshni.number("beta")))
        .put(
            "bose:eV|be|bose_einstein",
            LibraryModels.at(
                "thermal.gap.bose",
                temperatures,
                bose.number("E0"),
                bose.number("a_meV"),
                bose.number("E_ph")));
  }

  private static Outputs brightDark(VectorInputs in) {
    double occupation = Spectroscopy.occupation(in.number("E_LO"), in.number("T"));
    int phonons = in.has("m") ? Math.toIntExact(in.integer("m")) : 2;
    BrightDark states =
        BrightDark.ofPhonons(
            in.number("Gamma_B"), in.number("Gamma_D"), in.number("gamma0"), occupation, phonons);
    return new Outputs()
        .put("nbar|n", occupation)
        .put("k_down", states.down())
        .put("k_up", states.up())
        .put("k_fast", states.fast())
        .put("k_slow", states.slow())
        .put(
            "fast_amplitude_bright_init|fast_amplitude|c",
            states.fastAmplitude(in.number("bright_share", 1)));
  }
}
