package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.model.PhysicalConstants;

/** From counts to contrasts, and the laws fitted to them. */
final class ScanStudy {
  private static final int FEWEST_DELAYS = 4;
  private static final double DRIFT = 4;

  /** A drift that takes less of the squared contrast is left in it. */
  private static final double LEAST_LOSS = 0.01;

  private static final double FS = 1e-3;

  /** Delays at each side whose scatter is averaged. */
  private static final int BESIDE = 2;

  /** Places at either side of the white fringe where the contrasts may agree better. */
  private static final int PLACES = 4;

  private static final int HALVINGS = 7;

  /** Rise of the deviance at the ends of a 95 % interval of one parameter. */
  private static final double ALLOWED = 3.84;

  /** Errors enlarged by more are told. */
  private static final double TOLD = 1.2;

  final ScanInput input;
  final List<Fringe> fringes;
  final List<Message> messages;
  final List<String> marks = new ArrayList<>();

  /** Angular frequency of the fringes in rad per unit of x; NaN for tables of contrasts. */
  final double frequency;

  final boolean singleSweeps;
  final boolean freeOrigin;
  final double whiteFringeError;

  /** Laws fitted, the headline first; none for too few delays. */
  final List<EnvelopeFit.Outcome> outcomes;

  /** Headline law with the white fringe moved as far as its error goes and the data allow. */
  final List<EnvelopeFit.Outcome> moved = new ArrayList<>();

  ScanStudy(MichelsonSettings settings, ScanInput input) throws AnalysisException {
    this.input = input;
    messages = new ArrayList<>(input.messages());
    frequency = frequency(settings);
    List<Fringe> found = new ArrayList<>();
    boolean single = false;
    if (input.counts().isEmpty()) {
      found.addAll(input.fringes());
    } else {
      for (FringeCounts counts : input.counts()) {
        found.add(FringeRegression.fit(counts, frequency));
      }
      single = swept(settings, found);
      if (input.swept() && !single) {
        enlarge(found);
      }
      tellSampling();
    }
    fringes = List.copyOf(found);
    singleSweeps = single;
    long faint = fringes.stream().filter(f -> !f.isSignificant()).count();
    if (faint > 0) {
      messages.add(
          Message.info(
              faint
                  + " of "
                  + fringes.size()
                  + " contrasts are below 3 standard errors; the bias of noise is in their"
                  + " likelihood."));
    }
    double origin = settings.whiteFringe();
    long before = fringes.stream().filter(f -> f.delay() < origin).count();
    long after = fringes.stream().filter(f -> f.delay() > origin).count();
    freeOrigin = !input.absorption() && before >= 2 && after >= 2;
    double half = EnvelopeFit.smallestStep(fringes) / 2;
    whiteFringeError = settings.whiteFringeError().orElse(Double.isFinite(half) ? half : 0);
    if (fringes.size() < FEWEST_DELAYS) {
      messages.add(
          Message.warning(
              "There "
                  + (fringes.size() == 1 ? "is one delay" : "are " + fringes.size() + " delays")
                  + " only, so no coherence time follows.",
              "Measure at least " + FEWEST_DELAYS + " delays."));
      outcomes = List.of();
      return;
    }
    EnvelopeFit fit = new EnvelopeFit(fringes, origin, freeOrigin);
    outcomes = fit.fit(settings.law());
    if (outcomes.isEmpty()) {
      throw new AnalysisException(
          fringes.size()
              + " delays are too few for the law "
              + settings.law().title()
              + ", which has "
              + fit.parameters(settings.law())
              + " parameters. Choose another under Settings > Fit > Law.");
    }
    if (!freeOrigin && whiteFringeError > 0) {
      move(origin);
    }
  }

  /**
   * Moves the held white fringe to either side, as far as its error goes and the contrasts allow: a
   * beat, or the round top of a Gaussian, tells where it is better than half a step.
   */
  private void move(double origin) {
    EnvelopeFit.Outcome best = outcomes.getFirst();
    double lowest = best.fit().deviance();
    for (int k = -PLACES; k <= PLACES; k++) {
      lowest = Math.min(lowest, at(origin + whiteFringeError * k / PLACES).fit().deviance());
    }
    double limit = lowest + ALLOWED;
    if (best.fit().deviance() > limit) {
      messages.add(
          Message.warning(
              "The contrasts do not agree with a white fringe at "
                  + SentenceNumber.text(origin, 4)
                  + " ps; within its error of "
                  + SentenceNumber.text(whiteFringeError, 3)
                  + " ps they agree better.",
              "Measure delays on both sides, or correct Settings > Scan > White fringe."));
      marks.add("Another white fringe agrees better with the contrasts.");
      moved.add(at(origin - whiteFringeError));
      moved.add(at(origin + whiteFringeError));
      return;
    }
    for (int side = -1; side <= 1; side += 2) {
      double inside = 0;
      double outside = side * whiteFringeError;
      EnvelopeFit.Outcome last = at(origin + outside);
      if (last.fit().deviance() > limit) {
        for (int halving = 0; halving < HALVINGS; halving++) {
          double middle = (inside + outside) / 2;
          EnvelopeFit.Outcome tried = at(origin + middle);
          if (tried.fit().deviance() > limit) {
            outside = middle;
          } else {
            inside = middle;
            last = tried;
          }
        }
        last = inside == 0 ? best : last;
      }
      moved.add(last);
    }
  }

  /** The headline law with the white fringe held elsewhere. */
  private EnvelopeFit.Outcome at(double origin) {
    EnvelopeFit.Outcome best = outcomes.getFirst();
    return new EnvelopeFit(fringes, origin, false)
        .one(best.law(), Optional.of(best.fit()))
        .orElse(best);
  }

  private double frequency(MichelsonSettings settings) throws AnalysisException {
    if (input.counts().isEmpty()) {
      return Double.NaN;
    }
    if (input.swept() && settings.fringes().isPresent()) {
      return 2 * Math.PI * settings.fringes().getAsDouble();
    }
    if (!input.swept() && settings.energy().isPresent()) {
      return 1e3 * settings.energy().getAsDouble() / PhysicalConstants.HBAR_MEV_PS * FS;
    }
    return FringeRegression.frequency(input.counts());
  }

  /** Replaces contrasts by those of single sweeps where the phase drifts, or where it is asked. */
  private boolean swept(MichelsonSettings settings, List<Fringe> found) {
    if (!input.swept() || settings.phase() == MichelsonSettings.Phase.COMMON) {
      return false;
    }
    List<double[]> single = new ArrayList<>();
    double top = found.stream().mapToDouble(Fringe::unbiasedSquare).max().orElse(0);
    double excess = 0;
    double variance = 0;
    double squares = 0;
    for (int i = 0; i < found.size(); i++) {
      double[] square = FringeRegression.ofSingleSweeps(input.counts().get(i), frequency);
      single.add(square);
      double together = found.get(i).unbiasedSquare();
      // A wandering spectrum moves the phase too, at long delays: not where the contrast is high.
      if (Double.isFinite(square[0]) && together >= top / 2) {
        excess += square[0] - together;
        variance += square[1] * square[1];
        squares += together;
      }
    }
    boolean drifts = excess > Math.max(DRIFT * Math.sqrt(variance), LEAST_LOSS * squares);
    if (drifts) {
      messages.add(
          Message.warning(
              "The phase of the fringes drifts between the sweeps at one delay"
                  + (settings.phase() == MichelsonSettings.Phase.AUTOMATIC
                      ? "; each sweep was given its own."
                      : "."),
              "Sweep faster, or stabilise the interferometer."));
    }
    if (!drifts && settings.phase() == MichelsonSettings.Phase.AUTOMATIC) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      double[] square = single.get(i);
      if (Double.isFinite(square[0])) {
        found.set(i, withSquare(found.get(i), square[0], square[1]));
      }
    }
    return true;
  }

  /**
   * Enlarges errors where the sweeps at a delay and at its neighbours scatter more than counts do.
   */
  private void enlarge(List<Fringe> found) {
    double[] scatter = new double[found.size()];
    for (int i = 0; i < scatter.length; i++) {
      scatter[i] = FringeRegression.scatter(input.counts().get(i), frequency, found.get(i));
    }
    double largest = 1;
    for (int i = 0; i < scatter.length; i++) {
      double sum = 0;
      int count = 0;
      for (int k = Math.max(0, i - BESIDE); k <= Math.min(scatter.length - 1, i + BESIDE); k++) {
        if (Double.isFinite(scatter[k])) {
          sum += scatter[k];
          count++;
        }
      }
      double factor = count == 0 ? 1 : Math.sqrt(Math.max(1, sum / count));
      largest = Math.max(largest, factor);
      found.set(i, found.get(i).withError(factor));
    }
    if (largest > TOLD) {
      messages.add(
          Message.info(
              "The fringes of single sweeps scatter up to "
                  + SentenceNumber.text(largest, 2)
                  + " times as much as their counts, as slow wander of the spectrum or of the"
                  + " brightness makes it; the errors were enlarged by that."));
    }
  }

  /** A fringe whose squared contrast has a value and an error found otherwise. */
  private static Fringe withSquare(Fringe f, double square, double error) {
    double positive = Math.max(0, square);
    double s2 = 0.5 * (Math.sqrt(positive * positive + error * error) - positive);
    double raw = Math.sqrt(Math.max(0, square + 2 * s2));
    return new Fringe(f.name(), f.delay(), f.first(), f.second(), raw, 0, Math.sqrt(s2), f.smear());
  }

  private void tellSampling() {
    FringeCounts counts = input.counts().getFirst();
    double fringesSeen = frequency * counts.span() / (2 * Math.PI);
    if (fringesSeen < 2) {
      messages.add(
          Message.warning(
              "Only "
                  + SentenceNumber.text(fringesSeen, 2)
                  + " fringes are seen at each delay; the contrast then depends on the mean rate.",
              "Sweep over at least 2 fringes."));
      marks.add("Fewer than 2 fringes at each delay.");
    }
    double perFringe = counts.x().length / fringesSeen;
    if (perFringe < 4) {
      messages.add(
          Message.warning(
              "There are only " + SentenceNumber.text(perFringe, 2) + " bins for each fringe.",
              "Raise Settings > Fringes > Bins of a sweep."));
    }
  }

  Optional<EnvelopeFit.Outcome> headline() {
    return outcomes.stream().findFirst();
  }

  double whiteFringe(MichelsonSettings settings) {
    return headline().map(o -> o.fit().value(EnvelopeLaw.ORIGIN)).orElse(settings.whiteFringe());
  }
}
