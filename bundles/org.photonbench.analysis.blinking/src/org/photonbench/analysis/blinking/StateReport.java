package org.photonbench.analysis.blinking;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** Lifetime against intensity, flicker, and the first against the last third. */
final class StateReport {
  private static final String TYPE = "Type A or B";
  private static final String FLICKER = "Flicker";
  private static final String STABILITY = "Photostability";

  private final Findings found;
  private final BlinkingSettings settings;
  private final double tick;

  StateReport(Findings found, BlinkingSettings settings, double tick) {
    this.found = found;
    this.settings = settings;
    this.tick = tick;
  }

  /**
   * @param dwells null if the record does not blink
   * @param decay null without micro times
   * @param lifetimes null without micro times
   */
  void add(
      SegmentTable table,
      IntensityLevels levels,
      Dwells dwells,
      BinnedTrace fine,
      DecayWindow decay,
      LifetimeSlope lifetimes) {
    if (decay != null && lifetimes != null) {
      slope(decay, lifetimes, levels);
    }
    flicker(Flicker.of(fine, dwells), dwells != null);
    Photostability.Third[] thirds =
        Photostability.thirds(table, levels, decay, tick, settings.background().orElse(0));
    stability(thirds);
  }

  private void slope(DecayWindow decay, LifetimeSlope lifetimes, IntensityLevels levels) {
    LifetimeSlope.Line line = lifetimes.line();
    found.count(
        "type.segments",
        TYPE,
        "Segments with a lifetime",
        lifetimes.size(),
        "at least %d photons from %s ns after the rising edge for %s ns; %d more are not resolved"
            .formatted(
                settings.fewestPhotons(),
                SentenceNumber.text(decay.startSeconds() * 1e9, 3),
                SentenceNumber.text(decay.seconds() * 1e9, 4),
                lifetimes.unresolved));
    if (lifetimes.size() > 0) {
      double[] ns = lifetimes.lifetime.clone();
      double[] nsSigma = lifetimes.lifetimeSigma.clone();
      for (int i = 0; i < ns.length; i++) {
        ns[i] *= 1e9;
        nsSigma[i] *= 1e9;
      }
      found.curve(
          "lifetimes",
          "Lifetime against intensity",
          doubles("intensity", "Intensity", "counts/s", lifetimes.intensity),
          doubles("intensity_sigma", "Its standard error", "counts/s", lifetimes.intensitySigma),
          doubles("lifetime", "Lifetime", "ns", ns),
          doubles("lifetime_sigma", "Its standard error", "ns", nsSigma));
    }
    found.add(Message.info(line.verdict()));
    if (Double.isNaN(line.slope())) {
      return;
    }
    String method =
        "power law through the mean arrivals of %d segments with errors in both, without photons next to change points, background %s counts/s removed, errors widened by the root of chi-squared per degree of freedom %s; %s"
            .formatted(
                line.points(),
                SentenceNumber.text(settings.background().orElse(0), 6),
                SentenceNumber.text(line.chiSquaredPerDegree(), 3),
                line.verdict());
    List<String> marks = new ArrayList<>();
    if (settings.background().isEmpty()) {
      marks.add("No background was taken off; dim segments may be background.");
      found.add(
          Message.warning(
              "No background was given, so dim segments may be background and the slope may be theirs.",
              "Give it in Settings > Record, 0 if there is none; the lowest level has %s counts/s."
                  .formatted(SentenceNumber.text(levels.rates()[0], 4))));
    }
    if (line.chiSquaredPerDegree() > 3) {
      marks.add("The segments scatter more than their errors: there is no one line.");
    }
    found.add(
        "type.slope",
        TYPE,
        "Slope of ln τ against ln I",
        line.slope(),
        line.slopeSigma(),
        line.slopeInterval(),
        "",
        settings.background().orElse(0) > 0 ? "background" : Quantity.RAW,
        method,
        marks);
    found.normal(
        "type.lifetime",
        TYPE,
        "Lifetime of the line at %s counts/s".formatted(SentenceNumber.text(line.reference(), 4)),
        line.lifetime() * 1e9,
        line.lifetimeSigma() * 1e9,
        "ns",
        settings.background().orElse(0) > 0 ? "background" : Quantity.RAW,
        "intercept of the same line, at the 90 % quantile of the intensities",
        marks);
    found.curve(
        "lifetime.line",
        "Line of ln τ against ln I",
        doubles("intensity", "Intensity", "counts/s", span(lifetimes.intensity)),
        doubles(
            "lifetime",
            "Lifetime",
            "ns",
            Arrays.stream(span(lifetimes.intensity)).map(i -> line.at(i) * 1e9).toArray()));
  }

  private static double[] span(double[] values) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    return new double[] {low, high};
  }

  private void flicker(List<Flicker.Point> points, boolean blinks) {
    if (points.isEmpty()) {
      return;
    }
    found.curve(
        "flicker",
        "Fluctuations by bin width",
        doubles("bin", "Bin width", "s", column(points, Flicker.Point::seconds)),
        longs("bins", "Bins", "", points.stream().mapToLong(Flicker.Point::bins).toArray()),
        doubles("mean", "Mean counts", "", column(points, Flicker.Point::mean)),
        doubles("fano", "Variance / mean", "", column(points, Flicker.Point::fano)),
        doubles("fano_sigma", "Standard error", "", column(points, Flicker.Point::fanoSigma)),
        longs(
            "bright_bins",
            "Bins within bright periods",
            "",
            points.stream().mapToLong(Flicker.Point::brightBins).toArray()),
        doubles(
            "bright_fano",
            "Variance / mean within bright periods",
            "",
            column(points, Flicker.Point::brightFano)),
        doubles(
            "bright_fano_sigma",
            "Standard error",
            "",
            column(points, Flicker.Point::brightFanoSigma)),
        doubles("allan", "Allan variance / mean", "", column(points, Flicker.Point::allan)),
        doubles("allan_low", "95 % interval, low", "", column(points, Flicker.Point::allanLow)),
        doubles("allan_high", "95 % interval, high", "", column(points, Flicker.Point::allanHigh)));
    Flicker.Point at = points.getFirst();
    for (Flicker.Point point : points) {
      if (Math.abs(Math.log(point.seconds() / (settings.binWidth() * 1e-3)))
          < Math.abs(Math.log(at.seconds() / (settings.binWidth() * 1e-3)))) {
        at = point;
      }
    }
    String bin = "bins of %s ms".formatted(SentenceNumber.text(at.seconds() * 1e3, 4));
    found.normal(
        "flicker.fano",
        FLICKER,
        "Variance / mean, " + bin,
        at.fano(),
        at.fanoSigma(),
        "",
        Quantity.RAW,
        "%d bins; 1 for Poisson light; the error is for Gaussian noise".formatted(at.bins()),
        List.of());
    if (blinks && Double.isFinite(at.brightFano())) {
      double excess = (at.brightFano() - 1) / at.brightFanoSigma();
      found.normal(
          "flicker.bright.fano",
          FLICKER,
          "Variance / mean within bright periods, " + bin,
          at.brightFano(),
          at.brightFanoSigma(),
          "",
          Quantity.RAW,
          "%d bins within bright periods; 1 for Poisson light, below with dead time"
              .formatted(at.brightBins()),
          excess > 3
              ? List.of(
                  "The bright state itself fluctuates beyond Poisson noise (flicker, drift or several levels).")
              : List.of());
    }
  }

  private static double[] column(List<Flicker.Point> points, ToDoubleFunction<Flicker.Point> of) {
    return points.stream().mapToDouble(of).toArray();
  }

  private void stability(Photostability.Third[] thirds) {
    found.curve(
        "thirds",
        "First, second and last third of the live time",
        doubles("from", "From", "s", third(thirds, Photostability.Third::from)),
        doubles("to", "To", "s", third(thirds, Photostability.Third::to)),
        doubles("rate", "Mean intensity", "counts/s", third(thirds, Photostability.Third::rate)),
        doubles(
            "rate_sigma",
            "Standard error",
            "counts/s",
            third(thirds, Photostability.Third::rateSigma)),
        doubles("on", "ON fraction", "", third(thirds, Photostability.Third::on)),
        doubles("on_sigma", "Standard error", "", third(thirds, Photostability.Third::onSigma)),
        doubles(
            "bright", "Bright intensity", "counts/s", third(thirds, Photostability.Third::bright)),
        doubles(
            "bright_sigma",
            "Standard error",
            "counts/s",
            third(thirds, Photostability.Third::brightSigma)),
        doubles("lifetime", "Bright lifetime", "ns", third(thirds, t -> t.lifetime() * 1e9)),
        doubles(
            "lifetime_sigma", "Standard error", "ns", third(thirds, t -> t.lifetimeSigma() * 1e9)));
    Photostability.Third first = thirds[0];
    Photostability.Third last = thirds[2];
    ratio(
        "stability.rate",
        "Mean intensity",
        first.rate(),
        first.rateSigma(),
        last.rate(),
        last.rateSigma());
    ratio("stability.on", "ON fraction", first.on(), first.onSigma(), last.on(), last.onSigma());
    ratio(
        "stability.bright",
        "Bright intensity",
        first.bright(),
        first.brightSigma(),
        last.bright(),
        last.brightSigma());
    ratio(
        "stability.lifetime",
        "Bright lifetime",
        first.lifetime(),
        first.lifetimeSigma(),
        last.lifetime(),
        last.lifetimeSigma());
  }

  private static double[] third(
      Photostability.Third[] thirds, ToDoubleFunction<Photostability.Third> of) {
    return Arrays.stream(thirds).mapToDouble(of).toArray();
  }

  private void ratio(
      String id, String label, double first, double firstSigma, double last, double lastSigma) {
    double value = last / first;
    if (!Double.isFinite(value) || !(first > 0)) {
      return;
    }
    double sigma = Math.hypot(lastSigma / first, value * firstSigma / first);
    List<String> marks = new ArrayList<>();
    if (Math.abs(value - 1) > Photostability.STUDENT * sigma) {
      marks.add("The last third differs from the first.");
    }
    found.add(
        id,
        STABILITY,
        label + ", last over first third",
        value,
        sigma,
        Double.isFinite(sigma)
            ? new Interval(
                value - Photostability.STUDENT * sigma, value + Photostability.STUDENT * sigma)
            : null,
        "",
        "derived",
        "thirds of the live time; errors from the scatter of 12 parts of each third (lifetime: from its photons)",
        marks);
  }
}
