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

/** Spectra and their temperature. */
final class SpectrumFamilies {
  private static final double MEV_PER_EV = 1e3;
  private static final Pattern SHIFT = Pattern.compile("mean_shift_meV_for_([0-9.]+)");

  private SpectrumFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "SPEC-EVNM",
            "spectra",
            Spectroscopy.class,
            "nm dnm",
            in -> {
              double wavelength = in.number("nm");
              double width = in.number("dnm");
              return new Outputs()
                  .put("eV", Spectroscopy.energyOrWavelength(wavelength))
                  .put(
                      "dE_linear_meV",
                      MEV_PER_EV * Spectroscopy.linearEnergyWidth(wavelength, width))
                  .put("dE_exact_meV", MEV_PER_EV * Spectroscopy.energyWidth(wavelength, width));
            }),
        Mapping.of(
            "SPEC-URBACH-FISHER",
            "spectra",
            DecayStatistics.class,
            "window_over_Es N",
            in ->
                new Outputs()
                    .put(
                        "rel_sigma",
                        DecayStatistics.relativeError(
                            in.number("window_over_Es"), in.number("N")))),
        Mapping.of("SPEC-HR", "spectra", Spectroscopy.class, "S", SpectrumFamilies::replicas),
        Mapping.of(
            "SPEC-HR-T",
            "spectra",
            Spectroscopy.class,
            "S E_ph T",
            SpectrumFamilies::thermalReplicas),
        Mapping.of(
            "SPEC-LINEWIDTH-T",
            "spectra",
            ModelLibrary.class,
            "Gamma0 gamma_ac Gamma_LO E_LO T",
            in ->
                new Outputs()
                    .put(
                        "Gamma",
                        LibraryModels.at(
                            "thermal.width",
                            in.numbers("T"),
                            in.number("Gamma0"),
                            in.number("gamma_ac"),
                            in.number("Gamma_LO"),
                            in.number("E_LO")))),
        Mapping.of(
            "SPEC-GAP", "spectra", ModelLibrary.class, "T varshni be", SpectrumFamilies::gap),
        Mapping.of(
            "SPEC-BD2LO",
            "spectra",
            BrightDark.class,
            "gamma0 Gamma_B Gamma_D E_LO T",
            SpectrumFamilies::brightDark));
  }

  private static Outputs replicas(VectorInputs in) {
    double coupling = in.number("S");
    double[] weights = new double[in.wantedLength("rel")];
    for (int p = 0; p < weights.length; p++) {
      weights[p] = Spectroscopy.replica(p, coupling, 0);
    }
    Outputs outputs =
        new Outputs().put("rel", weights).put("ZPL_DW", Spectroscopy.debyeWaller(coupling, 0));
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
        .put("nbar", occupation)
        .put("I_n", weights)
        .put("DW", Spectroscopy.debyeWaller(coupling, occupation));
  }

  private static Outputs gap(VectorInputs in) {
    double[] temperatures = in.numbers("T");
    VectorInputs varshni = in.object("varshni");
    VectorInputs bose = in.object("be");
    return new Outputs()
        .put(
            "varshni",
            LibraryModels.at(
                "thermal.gap.varshni",
                temperatures,
                varshni.number("E0"),
                varshni.number("alpha"),
                varshni.number("beta")))
        .put(
            "bose",
            LibraryModels.at(
                "thermal.gap.bose",
                temperatures,
                bose.number("E0"),
                bose.number("a_meV"),
                bose.number("E_ph")));
  }

  private static Outputs brightDark(VectorInputs in) {
    double occupation = Spectroscopy.occupation(in.number("E_LO"), in.number("T"));
    BrightDark states =
        BrightDark.ofPhonons(
            in.number("Gamma_B"), in.number("Gamma_D"), in.number("gamma0"), occupation, 2);
    return new Outputs()
        .put("nbar", occupation)
        .put("k_down", states.down())
        .put("k_up", states.up())
        .put("k_fast", states.fast())
        .put("k_slow", states.slow())
        .put("fast_amplitude_bright_init", states.fastAmplitude(1));
  }
}
