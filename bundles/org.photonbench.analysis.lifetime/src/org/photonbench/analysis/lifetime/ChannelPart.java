package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** The chosen law fitted to each detector alone: detectors compared, or lifetime against energy. */
final class ChannelPart {
  static final String CURVE = "channels";

  /** Lifetimes of detectors that differ by chance less often than this are told. */
  private static final double RARE = 0.01;

  private final Preparation preparation;
  private final DecayFitter whole;
  private final DecayFit fit;
  private final Map<Integer, Double> energies;

  ChannelPart(
      Preparation preparation, DecayFitter whole, DecayFit fit, Map<Integer, Double> energies) {
    this.preparation = preparation;
    this.whole = whole;
    this.fit = fit;
    this.energies = energies;
  }

  void add(List<Quantity> quantities, List<Curve> curves, List<Message> messages) {
    int channels = preparation.decays().channels().size();
    long[] numbers = new long[channels];
    long[] photons = new long[channels];
    double[] energy = new double[channels];
    double[][] value = new double[2][channels];
    double[][] sigma = new double[2][channels];
    for (int c = 0; c < channels; c++) {
      numbers[c] = preparation.decays().channels().get(c).number();
      energy[c] = energies.getOrDefault((int) numbers[c], Double.NaN);
      DecayFitter alone = fitter(c);
      photons[c] = alone.photons();
      value[0][c] = Double.NaN;
      value[1][c] = Double.NaN;
      sigma[0][c] = Double.NaN;
      sigma[1][c] = Double.NaN;
      if (photons[c] < LifetimeReport.FEWEST_PHOTONS || !fitOne(alone, c, value, sigma)) {
        messages.add(
            Message.info(
                "Channel %d alone, with %d photons, gave no lifetime."
                    .formatted(numbers[c], photons[c])));
        continue;
      }
      quantities.add(
          RecordPart.estimate(
              "lifetime.channel" + numbers[c],
              "Channels",
              "Intensity-weighted average, channel " + numbers[c],
              new DecayFit.Estimate(value[0][c], sigma[0][c]),
              "ns",
              "fit of " + fit.shape().text(),
              "this detector alone; the noise of the response is not in the error"));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("channel", "Channel", "", numbers));
    if (!energies.isEmpty()) {
      columns.add(new Column.Doubles("energy", "Photon energy", "eV", energy));
    }
    columns.add(new Column.Longs("photons", "Photons", "", photons));
    columns.add(new Column.Doubles("intensity", "Intensity-weighted average", "ns", value[0]));
    columns.add(new Column.Doubles("intensity_sigma", "Its standard deviation", "ns", sigma[0]));
    columns.add(new Column.Doubles("amplitude", "Amplitude-weighted average", "ns", value[1]));
    columns.add(new Column.Doubles("amplitude_sigma", "Its standard deviation", "ns", sigma[1]));
    curves.add(new Curve(CURVE, "Lifetimes of the channels", columns));
    compare(value[0], sigma[0], quantities, messages);
  }

  private DecayFitter fitter(int channel) {
    Preparation one = preparation.only(channel);
    DecayFitter.Setup setup = whole.setup();
    // Background of all channels together says nothing about one.
    return new DecayFitter(
        one.decay(null),
        whole.isTail() ? new Response.None() : one.response(null),
        new DecayFitter.Setup(
            setup.from(), setup.to(), setup.scatter(), java.util.OptionalDouble.empty(), null));
  }

  private boolean fitOne(DecayFitter alone, int channel, double[][] value, double[][] sigma) {
    try {
      DecayFit one = alone.exponentials(1, null);
      DecayFit law = one;
      for (int n = 2; n <= fit.shape().components(); n++) {
        law = alone.exponentials(n, law);
      }
      if (fit.shape().isStretched()) {
        law = alone.stretched(one);
      }
      DecayFit.Estimate intensity = law.intensityAverage();
      DecayFit.Estimate amplitude = law.amplitudeAverage();
      value[0][channel] = intensity.value();
      sigma[0][channel] = intensity.sigma();
      value[1][channel] = amplitude.value();
      sigma[1][channel] = amplitude.sigma();
      return law.result().converged();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void compare(
      double[] value, double[] sigma, List<Quantity> quantities, List<Message> messages) {
    double sum = 0;
    double weights = 0;
    int used = 0;
    for (int c = 0; c < value.length; c++) {
      if (sigma[c] > 0 && Double.isFinite(sigma[c])) {
        sum += value[c] / (sigma[c] * sigma[c]);
        weights += 1 / (sigma[c] * sigma[c]);
        used++;
      }
    }
    if (used < 2) {
      return;
    }
    double chi = 0;
    for (int c = 0; c < value.length; c++) {
      if (sigma[c] > 0 && Double.isFinite(sigma[c])) {
        double z = (value[c] - sum / weights) / sigma[c];
        chi += z * z;
      }
    }
    double probability = Gamma.regularizedGammaQ((used - 1) / 2.0, chi / 2);
    quantities.add(
        Quantity.withoutError(
            "channels.equality",
            "Channels",
            "Probability of such a difference if all channels have one lifetime",
            probability,
            "",
            Quantity.RAW,
            "chi-squared "
                + SentenceNumber.text(chi, 4)
                + " for "
                + (used - 1)
                + " degrees of freedom, intensity-weighted averages"));
    if (probability < RARE) {
      messages.add(
          Message.warning(
              "The channels have different lifetimes (probability %s if they were equal)."
                  .formatted(SentenceNumber.text(probability, 2)),
              "Look at the figure of the channels; take single channels in Settings > Record if"
                  + " their spectra or responses differ."));
    }
  }
}
