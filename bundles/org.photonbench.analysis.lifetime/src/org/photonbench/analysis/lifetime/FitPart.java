package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** Quantities and curves of the fit. */
final class FitPart {
  static final String DECAY = "decay";
  static final String MODELS = "models";
  static final String CORRECTED = "decay.coates";
  private static final String COMPONENTS = "Components";
  private static final String AVERAGES = "Averages";

  private final LifetimeSettings settings;
  private final Preparation preparation;
  private final ModelChoice choice;
  private final DecayFit fit;
  private final ResponseNoise noise;
  private final boolean quick;
  private final List<String> marks;
  private final String law;

  FitPart(
      LifetimeSettings settings,
      Preparation preparation,
      ModelChoice choice,
      ResponseNoise noise,
      boolean quick,
      List<String> marks) {
    this.settings = settings;
    this.preparation = preparation;
    this.choice = choice;
    this.noise = noise;
    this.quick = quick;
    this.marks = marks;
    fit = choice.chosen();
    law = "fit of " + fit.shape().text();
  }

  /** What stands in the place of a lifetime that cannot be had. */
  static Quantity missing(String why) {
    return new Quantity(
        "lifetime.intensity-average",
        AVERAGES,
        "Lifetime, intensity-weighted average",
        Double.NaN,
        OptionalDouble.empty(),
        Optional.empty(),
        "ns",
        Quantity.RAW,
        "not fitted",
        List.of(why));
  }

  void add(List<Quantity> quantities, List<Message> messages) {
    averages(quantities);
    components(quantities);
    response(quantities);
    background(quantities);
    model(quantities);
    if (noise.isUsed()) {
      messages.add(
          Message.info(
              "The response has %d photons, fewer than 100 for each of the decay; its noise is in the errors."
                  .formatted(preparation.responsePhotons())));
    }
    messages.add(Message.info("Model: " + fit.shape().text() + " (" + choice.explanation() + ")."));
    choice
        .stretched()
        .filter(s -> !fit.shape().isStretched() && s.bic() < choice.best().bic() - 6)
        .ifPresent(s ->
            messages.add(
                Message.info(
                    "A stretched exponential has a BIC lower by %s; it was not chosen because its law is not one of a few states."
                        .formatted(SentenceNumber.text(choice.best().bic() - s.bic(), 3)))));
    fit.result()
        .messages()
        .forEach(text ->
            messages.add(
                Message.info(
                    Character.toUpperCase(text.charAt(0))
                        + text.substring(1)
                        + (text.endsWith(".") ? "" : "."))));
  }

  private void averages(List<Quantity> quantities) {
    int n = fit.lifetimes().length;
    boolean single = fit.shape().components() == 1;
    quantities.add(
        positive(
            "lifetime.intensity-average",
            AVERAGES,
            "Lifetime, intensity-weighted average",
            fit.intensityAverage(),
            noise.sigma(noise.isUsed() ? 3 * n + 1 : 0),
            "Σ Aτ²/Σ Aτ, the mean arrival time of the photons"
                + (single ? "; one exponential" : "")));
    quantities.add(
        positive(
            "lifetime.amplitude-average",
            AVERAGES,
            "Lifetime, amplitude-weighted average",
            fit.amplitudeAverage(),
            noise.sigma(noise.isUsed() ? 3 * n : 0),
            "Σ Aτ/Σ A, the one that quantum yields need" + (single ? "; one exponential" : "")));
    quantities.add(
        positive(
            "lifetime.one-over-e",
            AVERAGES,
            "Time to 1/e of the amplitude",
            fit.oneOverE(),
            noise.sigma(noise.isUsed() ? 3 * n + 2 : 0),
            "of the fitted law without the response"));
    if (!fit.fitter().isTail()) {
      quantities.add(
          RecordPart.estimate(
              "arrival.mean",
              AVERAGES,
              "Mean arrival time after the response",
              Arrival.of(fit, preparation.responsePhotons()),
              "ns",
              "background and response subtracted",
              "mean of the histogram within one period; needs no law, but long decays wrap around"
                  + " and make it too short"));
    }
  }

  private void components(List<Quantity> quantities) {
    int n = fit.lifetimes().length;
    ProfileLikelihood profile = quick ? null : new ProfileLikelihood(fit.result());
    if (fit.shape().isStretched()) {
      quantities.add(lifetime("lifetime.stretched", "Lifetime τ of exp(−(t/τ)^β)", 0, profile));
      quantities.add(
          RecordPart.estimate(
              "stretch",
              COMPONENTS,
              "Exponent β",
              new DecayFit.Estimate(
                  fit.stretch(),
                  Math.hypot(
                      fit.sigma(fit.fitter().name("stretch")),
                      noise.sigma(noise.isUsed() ? 3 * n + 3 : 0))),
              "",
              law,
              "standard deviation from the curvature of the likelihood"));
      return;
    }
    for (int j = 0; j < n; j++) {
      quantities.add(lifetime("lifetime." + (j + 1), "Lifetime τ" + (j + 1), j, profile));
    }
    for (int j = 0; j < n && n > 1; j++) {
      quantities.add(
          share(
              "amplitude-share." + (j + 1),
              "Share of the amplitude, τ" + (j + 1),
              fit.amplitudeShare(j),
              noise.sigma(noise.isUsed() ? n + j : 0)));
      quantities.add(
          share(
              "photon-share." + (j + 1),
              "Share of the photons, τ" + (j + 1),
              fit.photonShare(j),
              noise.sigma(noise.isUsed() ? 2 * n + j : 0)));
    }
  }

  private Quantity lifetime(String id, String label, int component, ProfileLikelihood profile) {
    DecayFit.Estimate estimate = fit.lifetime(component);
    double ofResponse = noise.sigma(component);
    double sigma = Math.hypot(estimate.sigma(), ofResponse);
    List<String> own = new ArrayList<>(marks);
    Optional<Interval> interval = Optional.empty();
    String method = "standard deviation from the curvature of the likelihood";
    boolean known = Double.isFinite(sigma);
    if (known) {
      interval = Optional.of(logarithmic(estimate.value(), sigma));
    }
    if (profile != null) {
      ProfileInterval found = profile.interval(fit.lifetimeName(component), 0.95);
      if (found.low() <= found.high()) {
        double reach = Interval.NORMAL_95 * ofResponse;
        interval =
            Optional.of(
                new Interval(
                    Math.max(0, found.value() - Math.hypot(found.value() - found.low(), reach)),
                    found.value() + Math.hypot(found.high() - found.value(), reach)));
        method += "; 95 % interval by profile likelihood";
      }
      if (found.lowOpen() || found.highOpen()) {
        own.add("The data bound this lifetime on one side only.");
      }
    }
    if (!known) {
      own.add("The data do not determine this lifetime: it is at a bound.");
    } else if (!(sigma < estimate.value())) {
      own.add("The error of this lifetime is as large as itself.");
    }
    return new Quantity(
        id,
        COMPONENTS,
        label,
        estimate.value(),
        known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        interval,
        "ns",
        law,
        method + (noise.isUsed() ? "; with the noise of the response" : ""),
        own);
  }

  private static Interval logarithmic(double value, double sigma) {
    double factor = Math.exp(Interval.NORMAL_95 * sigma / value);
    return new Interval(value / factor, value * factor);
  }

  private Quantity positive(
      String id,
      String group,
      String label,
      DecayFit.Estimate estimate,
      double ofResponse,
      String method) {
    double sigma = Math.hypot(estimate.sigma(), ofResponse);
    boolean known = sigma > 0 && sigma < estimate.value() && !fit.isAtBound();
    List<String> own = new ArrayList<>(marks);
    if (!known) {
      own.add(
          fit.isAtBound()
              ? "A lifetime lies at its bound, so there is no average."
              : "The data do not determine this average: its error is as large as itself.");
    }
    return new Quantity(
        id,
        group,
        label,
        known ? estimate.value() : Double.NaN,
        known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        known ? Optional.of(logarithmic(estimate.value(), sigma)) : Optional.empty(),
        "ns",
        law,
        method + "; error by linear propagation in the logarithm",
        own);
  }

  private Quantity share(String id, String label, DecayFit.Estimate estimate, double ofResponse) {
    double sigma = Math.hypot(estimate.sigma(), ofResponse);
    Quantity plain =
        RecordPart.estimate(
            id,
            COMPONENTS,
            label,
            new DecayFit.Estimate(estimate.value(), sigma),
            "",
            law,
            "right after the pulse; error by linear propagation");
    Optional<Interval> within =
        plain
            .interval95()
            .map(i -> new Interval(Math.max(0, i.low()), Math.min(1, Math.max(0, i.high()))));
    return new Quantity(
        plain.id(),
        plain.group(),
        plain.label(),
        plain.value(),
        plain.sigma(),
        within,
        plain.unit(),
        plain.correction(),
        plain.method(),
        marks);
  }

  private void response(List<Quantity> quantities) {
    if (fit.fitter().isTail()) {
      return;
    }
    String group = "Instrument response";
    double sigma = fit.responseSigma();
    double known = fit.fitter().response().fwhmNs();
    if (Double.isFinite(known)) {
      quantities.add(
          Quantity.withoutError(
              "response.fwhm",
              group,
              "Response, FWHM",
              known,
              "ns",
              fit.fitter().response() instanceof Response.Measured ? Quantity.RAW : "setting",
              "full width at half maximum"));
    } else if (Double.isFinite(sigma)) {
      double error = fit.sigma(fit.fitter().name("response width"));
      quantities.add(
          RecordPart.estimate(
              "response.fwhm",
              group,
              "Response, FWHM",
              new DecayFit.Estimate(sigma * Response.FWHM, error * Response.FWHM),
              "ns",
              law,
              "2.355 standard deviations of the fitted Gaussian"));
    }
    if (preparation.responsePhotons() > 0) {
      quantities.add(
          Quantity.count(
              "response.photons",
              group,
              "Photons of the response",
              preparation.responsePhotons(),
              "where it stands out from its dark counts"));
    }
    quantities.add(
        RecordPart.estimate(
            "response.shift",
            group,
            fit.fitter().response() instanceof Response.Measured
                ? "Shift of the response"
                : "Centre of the response",
            new DecayFit.Estimate(fit.shift(Double.NaN), fit.sigma(fit.fitter().name("shift"))),
            "ns",
            law,
            "after time 0 of the aligned decay"));
    if (settings.scatter()) {
      quantities.add(
          RecordPart.estimate(
              "scatter",
              group,
              "Scattered light",
              new DecayFit.Estimate(fit.scatter(), fit.sigma(fit.fitter().name("scatter"))),
              "counts",
              law,
              "photons in the shape of the response"));
    }
  }

  private void background(List<Quantity> quantities) {
    AlignedDecay decay = fit.fitter().decay();
    double per = decay.binNs();
    double sigma = fit.sigma("background") * per;
    boolean held = fit.fitter().setup().background().isPresent();
    quantities.add(
        RecordPart.estimate(
            "background",
            "Background",
            "Background per bin",
            new DecayFit.Estimate(fit.background() * per, held ? Double.NaN : sigma),
            "counts",
            held ? "setting" : law,
            held
                ? "held"
                : fit.fitter().setup().dark() != null
                    ? "fitted together with the dark record"
                    : "fitted"));
  }

  private void model(List<Quantity> quantities) {
    quantities.add(
        Quantity.count(
            "model.components",
            "Model",
            "Exponentials",
            fit.shape().components(),
            (fit.shape().isStretched() ? "0: stretched exponential; " : "")
                + choice.explanation()));
    quantities.add(
        Quantity.withoutError(
            "model.bic",
            "Model",
            "BIC",
            choice.best().bic(),
            "",
            "raw",
            "Bayesian criterion, observations are photons; lower is better"));
  }

  /** The same lifetimes with pile-up accounted for. */
  void addCorrected(DecayFit corrected, List<Quantity> quantities) {
    String method =
        "as for electronics that take one photon a pulse and detector; statistical error only";
    quantities.add(
        RecordPart.estimate(
            "lifetime.intensity-average.coates",
            AVERAGES,
            "Lifetime, intensity-weighted average",
            corrected.intensityAverage(),
            "ns",
            "pile-up (Coates)",
            method));
    quantities.add(
        RecordPart.estimate(
            "lifetime.amplitude-average.coates",
            AVERAGES,
            "Lifetime, amplitude-weighted average",
            corrected.amplitudeAverage(),
            "ns",
            "pile-up (Coates)",
            method));
    for (int j = 0; j < corrected.shape().components(); j++) {
      quantities.add(
          RecordPart.estimate(
              "lifetime." + (j + 1) + ".coates",
              COMPONENTS,
              "Lifetime τ" + (j + 1),
              corrected.lifetime(j),
              "ns",
              "pile-up (Coates)",
              method));
    }
  }

  List<Curve> curves() {
    List<Curve> curves = new ArrayList<>();
    curves.add(decay());
    curves.add(models());
    return curves;
  }

  private Curve decay() {
    AlignedDecay decay = fit.fitter().decay();
    int n = decay.bins();
    double[] mean = new double[n];
    double[] residual = new double[n];
    double[] response = scaledResponse();
    Arrays.fill(mean, Double.NaN);
    Arrays.fill(residual, Double.NaN);
    double[] fitted = fit.result().mean(0);
    Likelihood likelihood = fit.result().likelihood(0);
    int[] bins = fit.fitter().bins();
    for (int i = 0; i < bins.length; i++) {
      mean[bins[i]] = fitted[i];
      residual[bins[i]] = likelihood.devianceResidual(i, fitted[i]);
    }
    List<Column> columns = new ArrayList<>(histogram(preparation, decay).columns());
    columns.add(new Column.Doubles("fit", "Fit", "", mean));
    columns.add(new Column.Doubles("residual", "Residual in standard deviations", "", residual));
    if (response.length > 0) {
      columns.add(
          new Column.Doubles(
              "response", "Response, scaled to the highest bin of the fit", "", response));
    }
    return new Curve(DECAY, "Decay", columns);
  }

  /** The raw histogram: time, counts, and those of each channel. */
  static Curve histogram(Preparation preparation, AlignedDecay decay) {
    double[] time = new double[decay.bins()];
    for (int i = 0; i < time.length; i++) {
      time[i] = decay.startNs(i);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("time", "Time, lower edge of the bin", "ns", time));
    columns.add(new Column.Longs("counts", "Counts", "", decay.counts()));
    int channels = preparation.decays().channels().size();
    for (int c = 0; c < channels && channels > 1; c++) {
      columns.add(
          new Column.Longs(
              "channel" + preparation.decays().channels().get(c).number(),
              "Counts, channel " + preparation.decays().channels().get(c),
              "",
              preparation.only(c).decay(null).counts()));
    }
    return new Curve(DECAY, "Decay", columns);
  }

  /** Counts divided by the share of the pulses that could still give one. */
  static Curve withoutPileUp(AlignedDecay decay) {
    double[] time = new double[decay.bins()];
    double[] corrected = new double[decay.bins()];
    for (int i = 0; i < time.length; i++) {
      time[i] = decay.startNs(i);
      corrected[i] = decay.counts()[i] / decay.exposure()[i];
    }
    return new Curve(
        CORRECTED,
        "Decay, pile-up corrected",
        List.of(
            new Column.Doubles("time", "Time, lower edge of the bin", "ns", time),
            new Column.Longs("counts", "Counts", "", decay.counts()),
            new Column.Doubles("exposure", "Share of the pulses left", "", decay.exposure()),
            new Column.Doubles("corrected", "Counts without pile-up", "", corrected)));
  }

  private double[] scaledResponse() {
    AlignedDecay decay = fit.fitter().decay();
    double top = Arrays.stream(fit.result().mean(0)).max().orElse(1);
    double[] shape = new double[decay.bins()];
    switch (fit.fitter().response()) {
      case Response.None _ -> {
        return new double[0];
      }
      case Response.Measured measured -> {
        double by = fit.shift(0) / decay.binNs();
        for (int i = 0; i < shape.length; i++) {
          double at = i - by;
          int low = (int) Math.floor(at);
          shape[i] =
              (1 - (at - low)) * weight(measured, low) + (at - low) * weight(measured, low + 1);
        }
      }
      case Response.Gaussian gaussian -> {
        double sigma = gaussian.sigmaNs().orElse(fit.responseSigma());
        for (int i = 0; i < shape.length && Double.isFinite(sigma); i++) {
          double z = (decay.startNs(i) + decay.binNs() / 2 - fit.shift(0)) / sigma;
          shape[i] = Math.exp(-z * z / 2);
        }
      }
    }
    double most = Arrays.stream(shape).max().orElse(0);
    for (int i = 0; i < shape.length && most > 0; i++) {
      shape[i] *= top / most;
    }
    return shape;
  }

  private static double weight(Response.Measured measured, int bin) {
    return bin >= 0 && bin < measured.weights().length ? measured.weights()[bin] : 0;
  }

  /** The laws that were compared. */
  private Curve models() {
    List<ModelChoice.Candidate> all = choice.candidates();
    int n = all.size();
    double lowest = all.stream().mapToDouble(ModelChoice.Candidate::bic).min().orElse(0);
    double lowestAicc = all.stream().mapToDouble(ModelChoice.Candidate::aicc).min().orElse(0);
    long[] components = new long[n];
    long[] chosen = new long[n];
    long[] parameters = new long[n];
    double[] bic = new double[n];
    double[] aicc = new double[n];
    double[] misfit = new double[n];
    double[] correlation = new double[n];
    double[] intensity = new double[n];
    double[] amplitude = new double[n];
    for (int i = 0; i < n; i++) {
      ModelChoice.Candidate c = all.get(i);
      components[i] = c.fit().shape().components();
      chosen[i] = c.fit() == fit ? 1 : 0;
      parameters[i] = c.fit().result().problem().free().size();
      bic[i] = c.bic() - lowest;
      aicc[i] = c.aicc() - lowestAicc;
      misfit[i] = c.misfit();
      correlation[i] = c.correlation();
      intensity[i] = c.fit().intensityAverage().value();
      amplitude[i] = c.fit().amplitudeAverage().value();
    }
    return new Curve(
        MODELS,
        "Comparison of models",
        List.of(
            new Column.Longs("components", "Exponentials (0: stretched)", "", components),
            new Column.Longs("chosen", "Chosen", "", chosen),
            new Column.Longs("parameters", "Free parameters", "", parameters),
            new Column.Doubles("bic", "BIC above the lowest", "", bic),
            new Column.Doubles("aicc", "AICc above the lowest", "", aicc),
            new Column.Doubles("misfit", "Misfit in standard deviations", "", misfit),
            new Column.Doubles("correlation", "Correlation of the residuals", "", correlation),
            new Column.Doubles("intensity", "Intensity-weighted average", "ns", intensity),
            new Column.Doubles("amplitude", "Amplitude-weighted average", "ns", amplitude)));
  }
}
