package org.photonbench.selfcheck;

import java.util.List;
import java.util.Set;

/** Words of the field that mean the same in every family; lower case, without underscores. */
final class Vocabulary {
  private static final List<Set<String>> WORDS =
      List.of(
          Set.of("t1", "lifetime", "t1eff", "taux"),
          Set.of("t2star", "t2s", "tphi", "t2prime", "tdeph", "tpure", "puredephasingtime"),
          Set.of("t2", "coherencetime"),
          Set.of("meann", "nmean", "nbar", "navg", "avgn", "meanexcitons", "npulse"),
          Set.of("delay", "delta", "d", "dt", "pathdelay", "opd", "deltat", "delayps"),
          Set.of("splitting", "fss", "finestructuresplitting", "de", "deltae", "separation"),
          Set.of("visibility", "vis", "v", "overlap", "indistinguishability", "contrast"),
          Set.of("g2", "g20", "g", "g0", "g2zero"),
          Set.of("fwhm", "linewidth", "width", "gamma"),
          Set.of("sigma", "s", "sd", "std", "stddev", "jitter", "sigmapair", "sigmairf"),
          Set.of("wavelength", "lambda", "lam", "wl"),
          Set.of("temperature", "temp", "t"),
          Set.of("probability", "prob", "p"),
          Set.of("rep", "reprate", "frep", "repetitionrate", "f"),
          Set.of("qy", "eta", "yield", "quantumyield", "q"),
          Set.of("energy", "e", "photonenergy", "photon", "hnu"),
          Set.of("dead", "td", "deadtime", "taud"),
          Set.of("window", "w", "gate", "twindow", "tw"),
          Set.of("eps", "epsilon", "epsr", "permittivity"),
          Set.of("rate", "r", "countrate", "lambdarate", "k"),
          Set.of("n", "counts", "photons", "nphotons", "events", "nevents", "ntot", "ntotal"),
          Set.of("pdf", "f", "density", "value", "y"),
          Set.of("error", "sigma", "sd", "se", "stderr", "uncertainty"),
          Set.of("alpha", "exponent"),
          Set.of("onfraction", "fon", "pon", "f"),
          Set.of("level", "confidence", "cl"));

  private Vocabulary() {}

  static boolean same(String one, String other) {
    return one.equals(other)
        || WORDS.stream().anyMatch(words -> words.contains(one) && words.contains(other));
  }
}
