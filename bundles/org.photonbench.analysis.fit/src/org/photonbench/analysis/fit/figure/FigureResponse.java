package org.photonbench.analysis.fit.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.calibration.Calibration;
import org.photonbench.analysis.calibration.CalibrationKind;
import org.photonbench.analysis.calibration.Calibrations;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.UnitConversion;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;
import org.photonbench.fit.model.decay.MeasuredResponseStretchedDecay;
import org.photonbench.fit.model.decay.ResponseShape;
import org.photonbench.photon.Channel;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.Recordings;

/**
 * A measured instrument response that decays of a figure are fitted with.
 *
 * @param reference where it was read, and how
 * @param histogram what the file holds
 */
public record FigureResponse(ResponseReference reference, ResponseHistogram histogram) {
  /** The simplest of {@link #models}. */
  public static final String FIRST_MODEL = "decay.measured-response.1";

  /** Fewer photons above the dark counts have no shape. */
  private static final int FEWEST_PHOTONS = 100;

  private static final int MOST_COMPONENTS = 4;
  private static final double NS_PER_S = 1e9;

  /** Even to the digits that edges are printed with. */
  private static final double EVEN = 1e-4;

  private static final int MOST_BINS = 1 << 20;

  /**
   * Reads a response.
   *
   * @param chosen the file, or a calibration file that names it
   * @param channel see {@link ResponseReference#channel}
   * @param period see {@link ResponseReference#period}
   * @throws AnalysisException if the file holds none; one sentence why
   */
  public static FigureResponse read(Path chosen, int channel, double period, Recordings recordings)
      throws IOException, AnalysisException {
    if (!(period > 0)) {
      throw new AnalysisException("The repetition period must be above 0 ns, was " + period + ".");
    }
    Path file = data(chosen).toAbsolutePath().normalize();
    ResponseHistogram histogram =
        ResponseHistogram.read(
            recordings, file, channel < 0 ? Optional.empty() : Optional.of(new Channel(channel)));
    return new FigureResponse(
        new ResponseReference(file, Sha256.of(file), channel, period), histogram);
  }

  private static Path data(Path chosen) throws IOException, AnalysisException {
    if (!String.valueOf(chosen.getFileName())
        .toLowerCase(Locale.ROOT)
        .endsWith(Calibrations.SUFFIX)) {
      return chosen;
    }
    Calibration calibration = Calibrations.parse(chosen);
    if (calibration.kind() != CalibrationKind.RESPONSE) {
      throw new AnalysisException(
          chosen + " calibrates the " + calibration.kind().label() + ", not the response.");
    }
    return calibration
        .data()
        .orElseThrow(() -> new AnalysisException("The calibration " + chosen + " names no file."));
  }

  /** Name for people. */
  public String name() {
    return histogram.source();
  }

  /**
   * The bin width of a decay in ns; empty if the data are none: not counts in bins of one width
   * over a time.
   */
  public static Optional<Double> binWidth(Figure figure, FigureData data) {
    OptionalDouble ns = UnitConversion.factor(figure.x().unit(), "ns");
    if (ns.isEmpty() || !data.binned() || !data.plainCounts() || data.size() < 2) {
      return Optional.empty();
    }
    double width = data.upper()[0] - data.lower()[0];
    for (int i = 0; i < data.size(); i++) {
      double steps = (data.lower()[i] - data.lower()[0]) / width;
      if (Math.abs(data.upper()[i] - data.lower()[i] - width) > EVEN * width
          || Math.abs(steps - Math.rint(steps)) > EVEN) {
        return Optional.empty();
      }
    }
    return Optional.of(width * ns.getAsDouble());
  }

  /**
   * The decays behind this response in the bins of a figure.
   *
   * @throws IllegalArgumentException if the data are no decay, or the response has no shape in
   *     their bins; one sentence why
   */
  public List<Model> models(Figure figure, FigureData data) {
    return models(
        binWidth(figure, data)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "An instrument response needs counts in bins of one width over a time; '"
                        + data.label()
                        + "' is something else.")));
  }

  /**
   * The decays behind this response.
   *
   * @param binWidth width of the bins of the decay in ns
   * @throws IllegalArgumentException if the response has no shape in such bins
   */
  List<Model> models(double binWidth) {
    double period = reference.period();
    double raw = histogram.binSeconds() * NS_PER_S / binWidth;
    double bins =
        Double.isInfinite(period)
            ? Math.ceil(histogram.counts().length * raw)
            : Math.rint(period / binWidth);
    if (!(bins >= 2 && bins <= MOST_BINS)) {
      throw new IllegalArgumentException(
          "The response "
              + name()
              + " cannot be brought to bins of "
              + binWidth
              + " ns: it would have "
              + bins
              + " of them. Check the repetition period.");
    }
    ResponseShape shape = new ResponseShape(histogram.counts(), raw, (int) bins);
    if (shape.photons() < FEWEST_PHOTONS) {
      throw new IllegalArgumentException(
          "The response "
              + name()
              + " has "
              + shape.photons()
              + " photons that stand out from its dark counts, too few for a shape. Choose another"
              + " file or channel.");
    }
    InstrumentResponse response =
        InstrumentResponse.ofWeights(
            histogram.startSeconds() * NS_PER_S, binWidth, shape.weights());
    List<Model> models = new ArrayList<>();
    for (int n = 1; n <= MOST_COMPONENTS; n++) {
      models.add(new MeasuredResponseDecay(n, response, period));
    }
    models.add(new MeasuredResponseStretchedDecay(response, period));
    return models;
  }

  /** Whether a model is one of those that {@link #models} gives. */
  public static boolean isBehindResponse(Model model) {
    return model instanceof MeasuredResponseDecay
        || model instanceof MeasuredResponseStretchedDecay;
  }
}
