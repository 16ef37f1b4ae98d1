package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.heralded.Numbers.Estimate;
import org.photonbench.analysis.result.Quantity;

/**
 * The binding energy of the biexciton from the bands that the detectors see: mean energy of the
 * second photons less that of the first ones. Positive if the excitons attract each other.
 */
final class BandEnergies {
  private static final String NUMBER = "([0-9.]+(?:[eE][+-]?[0-9]+)?)";
  private static final Pattern BAND =
      Pattern.compile(
          "\\s*([0-9]{1,3})\\s*[=:]\\s*" + NUMBER + "(?:\\s*(?:\\+-|±)\\s*" + NUMBER + ")?\\s*");
  private static final double MILLI = 1e3;

  private BandEnergies() {}

  /**
   * @param text for example {@code 1 = 2.41 +- 0.002, 2 = 2.38 +- 0.002}, in eV
   */
  static List<Quantity> of(String text, HeraldedCounts counts) throws AnalysisException {
    int n = counts.channels().size();
    double[] energy = new double[n];
    double[] sigma = new double[n];
    boolean[] given = new boolean[n];
    for (String part : text.split("[,;]")) {
      Matcher matcher = BAND.matcher(part);
      if (!matcher.matches()) {
        throw new AnalysisException(
            "'%s' is no band. Write Settings > Energy > Band of each channel like 1 = 2.41 +- 0.002, 2 = 2.38 +- 0.002, in eV."
                .formatted(part.strip()));
      }
      for (int i = 0; i < n; i++) {
        if (counts.channels().get(i).number() == Integer.parseInt(matcher.group(1))) {
          energy[i] = Double.parseDouble(matcher.group(2));
          sigma[i] = matcher.group(3) == null ? 0 : Double.parseDouble(matcher.group(3));
          given[i] = true;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (!given[i]) {
        throw new AnalysisException(
            "Channel %s has no band. Give one for every channel in Settings > Energy."
                .formatted(counts.channels().get(i)));
      }
    }
    return quantities(energy, sigma, counts.pairs().firstOf(), counts.pairs().secondOf());
  }

  private static List<Quantity> quantities(
      double[] energy, double[] sigma, long[] first, long[] second) {
    Mean xx = Mean.of(energy, first);
    Mean x = Mean.of(energy, second);
    double bands = 0;
    for (int i = 0; i < energy.length; i++) {
      double weight = second[i] / x.photons - first[i] / xx.photons;
      bands += weight * weight * sigma[i] * sigma[i];
    }
    // Where two bands are all there is, the second photon is where the first is not.
    double statistical = energy.length == 2 ? 2 * xx.sigma : Math.hypot(xx.sigma, x.sigma);
    List<String> marks = new ArrayList<>();
    marks.add(
        "Difference of band centres weighted by photons: equal efficiency of all bands is assumed,"
            + " and pairs with crosstalk and accidentals are not taken off.");
    String method = "mean over the bands of %s photons, weighted by their number";
    double binding = (x.energy - xx.energy) * MILLI;
    return List.of(
        Numbers.estimate(
            "heralded.energyXX",
            Numbers.ENERGY,
            "Mean energy of first photons",
            Estimate.symmetric(xx.energy, Math.hypot(xx.sigma, xx.spread(sigma, first))),
            "eV",
            Quantity.RAW,
            method.formatted("first"),
            marks),
        Numbers.estimate(
            "heralded.energyX",
            Numbers.ENERGY,
            "Mean energy of second photons",
            Estimate.symmetric(x.energy, Math.hypot(x.sigma, x.spread(sigma, second))),
            "eV",
            Quantity.RAW,
            method.formatted("second"),
            marks),
        Numbers.estimate(
            "heralded.binding",
            Numbers.ENERGY,
            "Binding energy of XX",
            Estimate.symmetric(binding, Math.hypot(statistical, Math.sqrt(bands)) * MILLI),
            "meV",
            Quantity.RAW,
            "mean energy of second less first photons; positive: attraction",
            marks));
  }

  private record Mean(double energy, double sigma, double photons) {
    static Mean of(double[] energy, long[] photons) {
      double sum = 0;
      double mean = 0;
      for (int i = 0; i < energy.length; i++) {
        sum += photons[i];
        mean += photons[i] * energy[i];
      }
      mean /= sum;
      double square = 0;
      for (int i = 0; i < energy.length; i++) {
        square += photons[i] / sum * (energy[i] - mean) * (energy[i] - mean);
      }
      return new Mean(mean, Math.sqrt(square / sum), sum);
    }

    double spread(double[] sigma, long[] of) {
      double square = 0;
      for (int i = 0; i < sigma.length; i++) {
        square += Math.pow(of[i] / photons * sigma[i], 2);
      }
      return Math.sqrt(square);
    }
  }
}
