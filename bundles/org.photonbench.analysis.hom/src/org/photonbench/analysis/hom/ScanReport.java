package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.hom.HomSettings.Dip;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.likelihood.BinomialLikelihood;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The dip of a delay scan with double pulses. */
final class ScanReport {
  static final String CURVE = "scan";
  static final String FIT = "scan.fit";
  private static final int FEWEST = 6;
  private static final int FINE = 401;

  private final HomSettings settings;
  private final Source source;
  private final Items items = new Items();

  ScanReport(HomSettings settings, Source source) {
    this.settings = settings;
    this.source = source;
  }

  /**
   * The result of recordings at several delays.
   *
   * @param delaysPs delay of the long arm of each
   */
  Result of(List<HomRecord> records, double[] delaysPs) throws AnalysisException {
    if (records.size() < FEWEST) {
      throw new AnalysisException(
          "A delay scan needs at least %d recordings with pairs, and there are %d."
              .formatted(FEWEST, records.size()));
    }
    HomRecord all = records.getFirst();
    for (HomRecord next : records.subList(1, records.size())) {
      if (!all.lags().hasBinsOf(next.lags())) {
        throw new AnalysisException(
            "The recordings of the scan have different pulse periods or time units, so their lags"
                + " cannot be compared. Record them with the same settings of the device.");
      }
      all = all.plus(next);
    }
    PeakPattern pattern = PeakPattern.find(settings, all);
    if (pattern.train()) {
      throw new AnalysisException(
          "A delay scan is analysed for double pulses, and the pairs show one pulse a period. Give"
              + " the time between the pulses in Settings > Peaks > Delay of the long arm.");
    }
    double half = settings.window().orElse(pattern.spacing().value() / 2);
    List<PeakCounts> peaks = new ArrayList<>();
    for (HomRecord record : records) {
      PeakCounts counts = PeakCounts.of(settings, record, pattern, half);
      if (counts.normal() == 0) {
        throw new AnalysisException(
            "A recording of the scan has no pairs in its side peaks. Measure longer, or leave it"
                + " out of the table.");
      }
      peaks.add(counts);
    }
    fit(peaks, delaysPs, half, pattern);
    Budget.addTo(items, settings);
    items.count("scan.points", Items.FIT, "Delays", records.size(), "recordings of the scan");
    items.measured(
        "delay.zero",
        Items.PEAKS,
        "Zero delay of B",
        pattern.zero().times(1e3),
        "ps",
        pattern.zeroEstimated() ? "estimated" : "setting",
        "of all recordings together");
    items.measured(
        "delay.spacing",
        Items.PEAKS,
        "Time between the pulses",
        pattern.spacing().times(1e3),
        "ps",
        pattern.spacing().sigma() > 0 ? "estimated" : "setting",
        "of all recordings together");
    for (HomRecord record : records) {
      record.messages().forEach(items::add);
    }
    return items.result(settings);
  }

  private void fit(List<PeakCounts> peaks, double[] delays, double half, PeakPattern pattern)
      throws AnalysisException {
    int n = delays.length;
    long[] zero = new long[n];
    long[] trials = new long[n];
    int lowest = 0;
    for (int i = 0; i < n; i++) {
      zero[i] = peaks.get(i).zero();
      trials[i] = zero[i] + peaks.get(i).normal();
      lowest = (double) zero[i] / trials[i] < (double) zero[lowest] / trials[lowest] ? i : lowest;
    }
    DipModel model = new DipModel(settings.dip(), half * 1e3, pattern.spacing().value() * 1e3);
    double from = delays[0];
    double to = delays[0];
    for (double delay : delays) {
      from = Math.min(from, delay);
      to = Math.max(to, delay);
    }
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(
                new DataSet(
                    "scan", model, Abscissa.points(delays), new BinomialLikelihood(zero, trials)))
            .start("centre", Math.clamp(pattern.spacing().value() * 1e3, from, to))
            .bound("centre", from, to)
            .start("width", settings.lifetime().orElse((to - from) / 6))
            .bound("width", (to - from) / 1000, 10 * (to - from));
    if (!settings.slope()) {
      builder.fix("slope", 0);
    }
    FitResult result;
    ProfileLikelihood profile;
    try {
      result = Fitter.fit(builder.build());
      profile = new ProfileLikelihood(result);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("The dip cannot be fitted: " + e.getMessage() + ".", e);
    }
    report(peaks, result, profile);
    items.add(points(peaks, delays, result));
    items.add(line(model, result, from, to));
  }

  private void report(List<PeakCounts> peaks, FitResult result, ProfileLikelihood profile) {
    Estimate depth = profiled(profile, result, "visibility");
    items.estimate(
        "V.dip.raw",
        Items.VISIBILITY,
        "V raw, depth of the dip",
        depth,
        "",
        Quantity.RAW,
        "relative depth of A(0)/(A(−1) + A(+1)) at the centre; binomial likelihood, profile"
            + " interval",
        List.of());
    Corrections corrections = Corrections.of(settings, source, peaks);
    double scale =
        corrections.areas(Step.CONTRAST).perpendicularScale(false, PeakAreas.Capture.ALL);
    double systematic =
        depth.value()
            * corrections.sigma(
                Step.CONTRAST, a -> a.perpendicularScale(false, PeakAreas.Capture.ALL));
    items.estimate(
        "V.dip.corrected",
        Items.VISIBILITY,
        "V corrected, of the dip",
        depth.mapped(0, scale).widened(systematic),
        "",
        source.known() ? "splitters, g²(0), contrast" : "splitters, contrast",
        "times [R² + T² + 2g(a_S² + a_L²)RT/(a_S a_L)]/(2RT C²) with T = %s, g²(0) = %s (%s), C = %s"
            .formatted(
                SentenceNumber.text(corrections.transmission().value(), 4),
                SentenceNumber.text(corrections.g2().value(), 3),
                source.text(),
                SentenceNumber.text(corrections.contrast().value(), 4)),
        List.of());
    boolean exponential = settings.dip() == Dip.EXPONENTIAL;
    Estimate width = profiled(profile, result, "width");
    items.estimate(
        exponential ? "fit.T1" : "fit.width",
        Items.FIT,
        exponential ? "Lifetime T1 from the dip" : "Standard deviation of the dip",
        width,
        "ps",
        "windows",
        "fit; profile interval",
        List.of());
    items.estimate(
        "fit.fwhm",
        Items.FIT,
        "Full width at half maximum",
        width.mapped(0, exponential ? 2 * Math.log(2) : 2 * Math.sqrt(2 * Math.log(2))),
        "ps",
        "windows",
        exponential ? "2 ln 2 T1" : "2.355 standard deviations",
        List.of());
    items.estimate(
        "fit.centre",
        Items.FIT,
        "Delay at the centre of the dip",
        profiled(profile, result, "centre"),
        "ps",
        "windows",
        "fit; profile interval",
        List.of());
    GoodnessOfFit goodness = GoodnessOfFit.of(result);
    items.measured(
        "fit.z",
        Items.FIT,
        "Misfit in standard deviations",
        Measured.exact(goodness.z()).sensible(),
        "",
        "derived",
        goodness.statistic());
    if (!source.known()) {
      items.add(
          Message.warning(
              "g²(0) of the source is not given and was taken as 0.",
              "Give it, or an HBT result, in Settings > Source."));
    }
    result.messages().stream()
        .filter(m -> !m.contains("profile interval"))
        .forEach(m ->
            items.add(
                Message.warning("The fit says: " + m + ".", "Look at the points and the fit.")));
  }

  private static Estimate profiled(ProfileLikelihood profile, FitResult result, String name) {
    ProfileInterval interval = profile.interval(name, 0.95);
    return new Estimate(result.value(name), result.sigma(name), interval.low(), interval.high());
  }

  private static Curve points(List<PeakCounts> peaks, double[] delays, FitResult result) {
    int n = delays.length;
    long[] zero = new long[n];
    long[] normal = new long[n];
    double[] ratio = new double[n];
    double[] sigma = new double[n];
    double[] fit = new double[n];
    double[] mean = result.mean(0);
    for (int i = 0; i < n; i++) {
      Estimate e = Visibility.ratio(peaks.get(i));
      zero[i] = peaks.get(i).zero();
      normal[i] = peaks.get(i).normal();
      ratio[i] = e.value();
      sigma[i] = e.sigma();
      fit[i] = mean[i] / (1 - mean[i]);
    }
    return new Curve(
        CURVE,
        "Delay scan",
        List.of(
            new Column.Doubles("delay", "Delay of the long arm", "ps", delays),
            new Column.Longs("zero", "Pairs of the peak at zero", "", zero),
            new Column.Longs("normal", "Pairs of the peaks at ±1", "", normal),
            new Column.Doubles("ratio", "A(0)/(A(−1) + A(+1))", "", ratio),
            new Column.Doubles("sigma", "Standard uncertainty of the ratio", "", sigma),
            new Column.Doubles("fit", "Fit", "", fit)));
  }

  private static Curve line(DipModel model, FitResult result, double from, double to) {
    double[] x = new double[FINE];
    for (int i = 0; i < FINE; i++) {
      x[i] = from + (to - from) * i / (FINE - 1);
    }
    double[] p = {
      result.value("level"),
      result.value("slope"),
      result.value("visibility"),
      result.value("centre"),
      result.value("width")
    };
    double[] share = new double[FINE];
    model.evaluate(p, Abscissa.points(x), share, null);
    double[] apart = new double[FINE];
    double[] none = p.clone();
    none[2] = 0;
    model.evaluate(none, Abscissa.points(x), apart, null);
    for (int i = 0; i < FINE; i++) {
      share[i] /= 1 - share[i];
      apart[i] /= 1 - apart[i];
    }
    return new Curve(
        FIT,
        "Fit of the delay scan",
        List.of(
            new Column.Doubles("delay", "Delay of the long arm", "ps", x),
            new Column.Doubles("fit", "Fit", "", share),
            new Column.Doubles("apart", "Fit without interference", "", apart)));
  }
}
