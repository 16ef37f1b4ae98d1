package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.fit.model.formula.Spectroscopy;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The numbers of a tail, and what they allow to say. */
final class UrbachReport {
  static final String TAIL = "Tail";
  static final String SHAPE = "Shape of the tail";
  static final String LINE = "Line";
  static final String DATA = "Spectrum";

  /** Difference of BIC that counts as a decision. */
  private static final double DECISIVE = 6;

  private static final double EV = 1e-3;

  private final UrbachSettings settings;
  private final Preparation.Prepared prepared;
  private final TailStudy study;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  UrbachReport(UrbachSettings settings, Preparation.Prepared prepared) throws AnalysisException {
    this.settings = settings;
    this.prepared = prepared;
    study = new TailStudy(settings, prepared);
    messages.addAll(prepared.messages());
    messages.addAll(study.messages);
    marks.addAll(prepared.marks());
    marks.addAll(study.marks);
  }

  Result result() throws AnalysisException {
    String verdict = verdict();
    slope();
    window();
    shape();
    line();
    data();
    messages.addFirst(Message.info(verdict));
    return new Result(
        UrbachAnalysis.ID,
        settings,
        quantities,
        UrbachCurves.of(prepared, study),
        messages,
        Optional.empty());
  }

  /** What the comparison of shapes allows to say; marks the slope energy where it must be. */
  private String verdict() {
    double difference = study.bicOfWing();
    String numbers =
        " (BIC of a Gaussian wing minus that of an exponential: "
            + SentenceNumber.text(difference, 3)
            + ").";
    if (difference >= DECISIVE) {
      return study.goodness().probability() < 0.01
          ? "The tail is nearer to an exponential than to a Gaussian wing, but is neither within"
              + " the noise"
              + numbers
          : "The tail is consistent with an exponential; a Gaussian wing about the peak is not as"
              + " good"
              + numbers;
    }
    if (difference <= -DECISIVE) {
      marks.add("No exponential tail: a Gaussian wing describes the window better.");
      return "The tail is consistent with a Gaussian wing about the peak rather than with an"
          + " exponential, so the slope energy is that of a window only"
          + numbers;
    }
    marks.add("The data do not tell an exponential tail from a Gaussian wing.");
    return "The data do not tell an exponential tail from a Gaussian wing" + numbers;
  }

  private void slope() {
    FitResult fit = study.tail.fit();
    double value = study.tail.slopeEnergy();
    double sigma = study.tail.sigma();
    ProfileInterval interval = new ProfileLikelihood(fit).interval(TailModels.SLOPE, 0.95);
    List<String> own = new ArrayList<>(marks);
    if (fit.state(TailModels.SLOPE) != ParameterState.ESTIMATED) {
      own.add("The slope energy is " + fit.state(TailModels.SLOPE).text() + ".");
    }
    String background = background();
    quantities.add(
        Quantity.of(
            "slope.energy",
            TAIL,
            "Slope energy of the tail, Es",
            value,
            sigma,
            interval.low(),
            interval.high(),
            "meV",
            background,
            "A exp(E/Es) integrated over the pixels from "
                + settings.upper()
                + " to "
                + settings.lower()
                + " of the peak; "
                + likelihood()
                + "; 95 % interval by profile likelihood, statistical only",
            own));
    double spread = study.spread();
    double[] scanned =
        study.scan.stream().mapToDouble(TailSearch.Tail::slopeEnergy).sorted().toArray();
    quantities.add(
        new Quantity(
            "slope.systematic",
            TAIL,
            "Systematic of the window",
            spread,
            OptionalDouble.empty(),
            Optional.empty(),
            "meV",
            "derived",
            "spread of the slope energy over "
                + scanned.length
                + " windows around the headline's, from 0.5 to 1.5 times its upper and 0.5 to 4"
                + " times its lower end, beyond their noise",
            scanned.length < 4 ? List.of("Few windows fit on the spectrum.") : List.of()));
    if (scanned.length > 0) {
      quantities.add(
          new Quantity(
              "slope.scanned",
              TAIL,
              "Slope energy, mean of the scanned windows",
              Arrays.stream(scanned).average().orElse(Double.NaN),
              OptionalDouble.empty(),
              Optional.empty(),
              "meV",
              background,
              "from " + text(scanned[0]) + " to " + text(scanned[scanned.length - 1]) + " meV",
              List.of()));
    }
    double total = Math.hypot(sigma, spread);
    if (Double.isFinite(total)) {
      quantities.add(
          Quantity.normal(
              "slope.energy.total",
              TAIL,
              "Slope energy with the systematic",
              value,
              total,
              "meV",
              background,
              "errors of counting and of the window added in squares",
              own));
    }
    settings
        .temperature()
        .ifPresent(kelvin -> quantities.add(urbach(kelvin, value, sigma, interval, own)));
  }

  private Quantity urbach(
      double kelvin, double slope, double sigma, ProfileInterval interval, List<String> own) {
    double energy = Spectroscopy.urbachEnergy(slope, kelvin);
    double middle = 0.5 * (study.tail.from() + study.tail.to());
    double correction = 2 * energy * energy / middle;
    List<String> assumed = new ArrayList<>(own);
    assumed.add(
        "Not measured: it holds for carriers in thermal equilibrium at "
            + text(kelvin)
            + " K. The factor E^2 of detailed balance, left out, would add "
            + text(correction)
            + " meV.");
    return Quantity.of(
        "urbach.energy",
        TAIL,
        "Urbach energy of absorption, EU",
        energy,
        sigma * Math.pow(energy / slope, 2),
        Spectroscopy.urbachEnergy(interval.low(), kelvin),
        Spectroscopy.urbachEnergy(interval.high(), kelvin),
        "meV",
        "derived",
        "1/EU = 1/Es + 1/kT at "
            + text(kelvin)
            + " K, kT = "
            + text(kelvin * PhysicalConstants.K_B_MEV_PER_K)
            + " meV (van Roosbroeck and Shockley)",
        assumed);
  }

  private void window() {
    TailSearch.Tail tail = study.tail;
    quantities.add(
        Quantity.withoutError(
            "window.from",
            TAIL,
            "Window from",
            tail.from() * EV,
            "eV",
            "derived",
            "where the fitted exponential is at " + settings.lower() + " of the peak"));
    quantities.add(
        Quantity.withoutError(
            "window.to",
            TAIL,
            "Window to",
            tail.to() * EV,
            "eV",
            "derived",
            "where the line has fallen to " + settings.upper() + " of its peak"));
    quantities.add(
        Quantity.count(
            "window.pixels", TAIL, "Pixels in the window", tail.window().length, "usable ones"));
    double signal = study.signal();
    quantities.add(
        Quantity.withoutError(
            "window.signal",
            TAIL,
            "Signal in the window",
            signal,
            prepared.pixels().unit(),
            background(),
            "integral of the fitted tail"));
    double photons = signal / Math.max(prepared.pixels().slope(), Double.MIN_NORMAL);
    double wide = (tail.to() - tail.from()) / tail.slopeEnergy();
    if (prepared.pixels().slope() > 0) {
      quantities.add(
          Quantity.withoutError(
              "slope.limit",
              TAIL,
              "Smallest possible error of the slope energy",
              tail.slopeEnergy() * SlopeError.relative(wide, photons),
              "meV",
              "derived",
              "error of a truncated exponential of as many photons, without background"));
    }
    boolean held = !study.fit.isFree();
    quantities.add(
        held
            ? Quantity.withoutError(
                "background",
                TAIL,
                "Background of a pixel",
                0,
                prepared.pixels().unit(),
                "setting",
                prepared.subtracted() ? "the recorded frame is subtracted" : "taken as 0")
            : Quantity.normal(
                "background",
                TAIL,
                "Background of a pixel",
                tail.fit().value(TailModels.BACKGROUND),
                tail.fit().sigma(TailModels.BACKGROUND),
                prepared.pixels().unit(),
                Quantity.RAW,
                study.fit.dark().length > 0
                    ? "fitted with the tail; " + study.fit.dark().length + " pixels see it alone"
                    : "fitted with the tail, within the window",
                List.of()));
  }

  private void shape() {
    double difference = study.bicOfWing();
    quantities.add(
        Quantity.withoutError(
            "tail.bic",
            SHAPE,
            "BIC of a Gaussian wing minus that of the exponential",
            difference,
            "",
            "derived",
            "same pixels, likelihood and number of parameters; the Gaussian is centred at the peak;"
                + " above "
                + (int) DECISIVE
                + " the exponential is preferred, below -"
                + (int) DECISIVE
                + " the Gaussian"));
    double curvature = 2 * study.curved.value(TailModels.CURVATURE);
    double error = 2 * study.curved.sigma(TailModels.CURVATURE);
    double scale = Math.pow(study.tail.slopeEnergy(), 2);
    double ratio = study.tail.fit().deviance() - study.curved.deviance();
    quantities.add(
        Quantity.normal(
            "tail.curvature",
            SHAPE,
            "Curvature of the logarithm, in 1/Es²",
            curvature * scale,
            error * scale,
            "",
            background(),
            "second derivative of ln I times Es²: 0 for an exponential, negative for a Gaussian;"
                + " the likelihood ratio to no curvature is "
                + text(ratio),
            List.of()));
    quantities.add(
        Quantity.withoutError(
            "tail.probability",
            SHAPE,
            "Probability of a misfit as large",
            study.goodness().probability(),
            "",
            "derived",
            study.goodness().statistic()
                + " of the exponential against its expectation: "
                + text(study.goodness().value())
                + " and "
                + text(study.goodness().expectation())));
  }

  private void line() throws AnalysisException {
    EmissionLine line = study.line;
    List<String> own = new ArrayList<>(prepared.marks());
    quantities.add(
        Quantity.normal(
            "peak.energy",
            LINE,
            "Energy of the peak",
            line.centre() * EV,
            line.centreSigma() * EV,
            "eV",
            background(),
            "Gaussian fitted to the top 30 % of the line, per unit of energy",
            own));
    quantities.add(
        Quantity.normal(
            "peak.height",
            LINE,
            "Signal at the peak",
            line.height(),
            line.heightSigma(),
            prepared.pixels().unit() + "/meV",
            background(),
            "of the same fit",
            own));
    try {
      EmissionLine.Crossing red = line.crossing(0.5, -1);
      EmissionLine.Crossing blue = line.crossing(0.5, 1);
      double relative = line.heightSigma() / line.height();
      double common = relative * (1 / red.logSlope() + 1 / blue.logSlope());
      double sigma = Math.hypot(Math.hypot(red.sigma(), blue.sigma()), common);
      quantities.add(
          Quantity.normal(
              "peak.width",
              LINE,
              "Full width at half maximum",
              blue.energy() - red.energy(),
              sigma,
              "meV",
              background(),
              "from where the line, per unit of energy, falls to half its peak on both sides; with"
                  + " the resolution of the spectrometer",
              own));
    } catch (AnalysisException e) {
      messages.add(Message.warning("The width of the line is not known. " + e.getMessage(), ""));
    }
  }

  private void data() {
    quantities.add(
        Quantity.count("frames", DATA, "Frames summed", prepared.frames(), "as the settings say"));
    quantities.add(Quantity.count("pixels.full", DATA, "Full pixels", prepared.full(), "left out"));
    quantities.add(
        Quantity.count(
            "pixels.hit", DATA, "Values taken for cosmic rays", prepared.hits(), "see messages"));
    prepared
        .electronsPerCount()
        .ifPresent(gain ->
            quantities.add(
                Quantity.withoutError(
                    "camera.gain",
                    DATA,
                    "Electrons per count",
                    gain,
                    "",
                    "setting",
                    settings.electronsPerCount().isPresent() ? "given" : "from the file")));
  }

  private String background() {
    if (prepared.subtracted()) {
      return "recorded background subtracted";
    }
    return study.fit.isFree() ? "background fitted" : Quantity.RAW;
  }

  private String likelihood() {
    return switch (prepared.pixels().noise()) {
      case POISSON -> "Poisson likelihood of counted photons";
      case POISSON_GAUSS -> "likelihood of electrons with read noise";
      case GAUSSIAN -> "Gaussian likelihood with variances from the fitted values";
    };
  }

  private static String text(double value) {
    return SentenceNumber.text(value, 3);
  }
}
