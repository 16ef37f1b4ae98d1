package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The numbers of a scan, and what they allow to say. */
final class MichelsonReport {
  private static final String COHERENCE = "Coherence";
  private static final String LAWS = "Laws";
  private static final String SCAN = "Scan";
  private static final double UEV = 1e3;
  private static final double FWHM = 2 * Math.sqrt(2 * Math.log(2));

  /** Laws whose criterion is so much higher are as good. */
  private static final double AS_GOOD = 2;

  private final MichelsonSettings settings;
  private final ScanStudy study;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  MichelsonReport(MichelsonSettings settings, ScanStudy study) {
    this.settings = settings;
    this.study = study;
    marks.addAll(study.marks);
  }

  Result result() {
    study.headline().ifPresent(this::fit);
    scan();
    messages.addAll(study.messages);
    return new Result(
        MichelsonAnalysis.ID,
        settings,
        quantities,
        new MichelsonCurves(settings, study).all(),
        messages,
        Optional.empty());
  }

  private void fit(EnvelopeFit.Outcome best) {
    FitResult fit = best.fit();
    GoodnessOfFit goodness = GoodnessOfFit.of(fit);
    if (goodness.probability() < 0.01) {
      marks.add(
          "The law does not fit within the noise: probability "
              + text(goodness.probability())
              + ".");
    }
    if (!fit.converged()) {
      marks.add("The fit did not reach a minimum.");
    }
    String rivals =
        study.outcomes.stream()
            .skip(1)
            .filter(o -> o.aicc() - best.aicc() < AS_GOOD)
            .map(o -> o.law().title())
            .collect(Collectors.joining(", "));
    messages.add(
        Message.info(
            "The contrast is consistent with a "
                + best.law().title().replaceFirst("^two ", "doublet of ")
                + (rivals.isEmpty() ? "" : "; not told apart from: " + rivals)
                + "."));
    if (!rivals.isEmpty() && settings.law() == EnvelopeLaw.AUTOMATIC) {
      marks.add("Other laws fit as well: " + rivals + ".");
    }
    ProfileLikelihood profile = new ProfileLikelihood(fit);
    if (best.law().hasLorentz()) {
      coherence(best, profile);
    }
    if (best.law().hasGauss()) {
      scaled(
          fit,
          profile,
          EnvelopeLaw.SPREAD,
          "line.gauss",
          "Gaussian width of the line (FWHM)",
          FWHM * UEV,
          "ueV",
          "standard deviation times 2.355: inhomogeneous broadening, spectral wander and jitter of"
              + " the stage together");
    }
    if (best.law().hasDoublet()) {
      scaled(
          fit,
          profile,
          EnvelopeLaw.SPLITTING,
          "splitting",
          "Splitting of the lines",
          1,
          "meV",
          "from the beat of the contrast");
      scaled(
          fit,
          profile,
          EnvelopeLaw.WEIGHT,
          "weight",
          "Share of the weaker line",
          1,
          "",
          "which of the two lines it is, the contrast does not tell");
    }
    scaled(
        fit,
        profile,
        EnvelopeLaw.CONTRAST,
        "contrast.zero",
        study.input.absorption() ? "Amplitude at no delay" : "Contrast at equal paths",
        1,
        "",
        "background and alignment are in it");
    if (study.freeOrigin) {
      scaled(
          fit,
          profile,
          EnvelopeLaw.ORIGIN,
          "white.fringe",
          "White fringe",
          1,
          "ps",
          "fitted, the scan has delays on both sides");
    } else {
      quantities.add(
          Quantity.withoutError(
              "white.fringe",
              COHERENCE,
              "White fringe",
              settings.whiteFringe(),
              "ps",
              "setting",
              "held"));
    }
    quantities.add(
        Quantity.withoutError(
            "goodness.probability",
            LAWS,
            "Probability of a misfit as large",
            goodness.probability(),
            "",
            "derived",
            goodness.statistic()
                + " of "
                + text(goodness.value())
                + " against "
                + text(goodness.expectation())));
    for (EnvelopeFit.Outcome outcome : study.outcomes) {
      quantities.add(
          Quantity.withoutError(
              "law." + outcome.law().key() + ".aicc",
              LAWS,
              "AICc of " + outcome.law().title() + " above that of the headline",
              outcome.aicc() - best.aicc(),
              "",
              "derived",
              "deviance " + text(outcome.fit().deviance()) + "; lower is better"));
    }
  }

  private String method() {
    return "Rice likelihood of the contrasts as measured, "
        + study.fringes.size()
        + " delays; law: "
        + study.headline().orElseThrow().law().title()
        + "; 95 % interval by profile likelihood";
  }

  private void coherence(EnvelopeFit.Outcome best, ProfileLikelihood profile) {
    FitResult fit = best.fit();
    double rate = fit.value(EnvelopeLaw.RATE);
    double error = fit.sigma(EnvelopeLaw.RATE);
    ProfileInterval interval = profile.interval(EnvelopeLaw.RATE, 0.95);
    List<String> own = new ArrayList<>(marks);
    if (interval.low() <= 0) {
      own.add("The data bound the coherence time from below only.");
    }
    double low = 1 / interval.high();
    double high = interval.low() > 0 ? 1 / interval.low() : Double.POSITIVE_INFINITY;
    double t2 = rate > 0 ? 1 / rate : Double.NaN;
    String which =
        study.input.absorption() ? "Coherence time T2 of the absorbing state" : "Coherence time T2";
    String correction = "bias of noise corrected";
    quantities.add(
        Quantity.of(
            "t2",
            COHERENCE,
            which,
            t2,
            error / (rate * rate),
            low,
            high,
            "ps",
            correction,
            "field coherence time, |g1| = exp(-|d|/T2); " + method(),
            own));
    if (!study.moved.isEmpty()) {
      double largest = 0;
      for (EnvelopeFit.Outcome moved : study.moved) {
        largest = Math.max(largest, Math.abs(1 / moved.fit().value(EnvelopeLaw.RATE) - t2));
      }
      quantities.add(
          Quantity.systematic(
              "t2.systematic",
              COHERENCE,
              "Systematic of the white fringe on T2",
              largest,
              "ps",
              "largest change with the white fringe moved by up to "
                  + text(study.whiteFringeError)
                  + " ps either way, as far as the contrasts allow at 95 %"));
    }
    double toWidth = 2 * PhysicalConstants.HBAR_MEV_PS * UEV;
    quantities.add(
        Quantity.of(
            "line.lorentz",
            COHERENCE,
            "Lorentzian width of the line (FWHM)",
            toWidth * rate,
            toWidth * error,
            toWidth * interval.low(),
            toWidth * interval.high(),
            "ueV",
            correction,
            "2 hbar/T2",
            own));
    settings
        .lifetime()
        .ifPresent(t1 ->
            quantities.add(
                Quantity.of(
                    "t2.over.2t1",
                    COHERENCE,
                    "T2/(2 T1)",
                    t2 / (2 * t1),
                    error / (rate * rate) / (2 * t1),
                    low / (2 * t1),
                    high / (2 * t1),
                    "",
                    correction,
                    "T1 = "
                        + text(t1)
                        + " ps as given, without error; the mean over the whole"
                        + " measurement, with spectral wander in T2",
                    own)));
    if (study.input.absorption()) {
      messages.add(
          Message.info(
              "T2 is that of the absorbing state and includes relaxation out of it; it is not the"
                  + " coherence time of the emission. Strong pulses compress the fringes: check"
                  + " that the luminescence is linear in power."));
    } else {
      messages.add(
          Message.info(
              "The contrast is averaged over the whole measurement, so inhomogeneous broadening,"
                  + " spectral wander and jitter of the stage are in it; PCFS at short correlation"
                  + " times gives the homogeneous line."));
    }
  }

  private void scaled(
      FitResult fit,
      ProfileLikelihood profile,
      String parameter,
      String id,
      String label,
      double factor,
      String unit,
      String note) {
    List<String> own = new ArrayList<>(marks);
    ParameterState state = fit.state(parameter);
    if (state != ParameterState.ESTIMATED) {
      own.add("The parameter is " + state.text() + ".");
    }
    ProfileInterval interval = profile.interval(parameter, 0.95);
    if (interval.lowOpen() || interval.highOpen()) {
      own.add("Interval: " + interval.text() + ".");
    }
    quantities.add(
        Quantity.of(
            id,
            COHERENCE,
            label,
            factor * fit.value(parameter),
            factor * fit.sigma(parameter),
            factor * interval.low(),
            factor * interval.high(),
            unit,
            "bias of noise corrected",
            note + "; " + method(),
            own));
  }

  private void scan() {
    quantities.add(
        Quantity.count(
            "delays", SCAN, "Coarse delays", study.fringes.size(), "with enough counts"));
    long significant = study.fringes.stream().filter(Fringe::isSignificant).count();
    quantities.add(
        Quantity.count(
            "delays.significant",
            SCAN,
            "Contrasts above 3 standard errors",
            significant,
            "of the coarse delays"));
    long photons = study.fringes.stream().mapToLong(f -> f.first() + f.second()).sum();
    if (photons > 0) {
      quantities.add(
          Quantity.count("photons", SCAN, "Photons", photons, "in the sweeps of both outputs"));
    }
    if (Double.isFinite(study.frequency) && study.input.swept()) {
      quantities.add(
          Quantity.withoutError(
              "fringes.per.sweep",
              SCAN,
              "Fringes for each sweep",
              study.frequency / (2 * Math.PI),
              "",
              settings.fringes().isPresent() ? "setting" : Quantity.RAW,
              settings.fringes().isPresent() ? "given" : "strongest over all delays together"));
    } else if (Double.isFinite(study.frequency)) {
      quantities.add(
          Quantity.withoutError(
              "photon.energy",
              SCAN,
              "Photon energy of the fringes",
              study.frequency * PhysicalConstants.HBAR_MEV_PS,
              "eV",
              settings.energy().isPresent() ? "setting" : Quantity.RAW,
              settings.energy().isPresent()
                  ? "given"
                  : "from the spacing of the fringes over all delays together"));
    }
    study.fringes.stream()
        .mapToDouble(f -> Math.abs(f.delay() - study.whiteFringe(settings)))
        .max()
        .ifPresent(reach -> {
          if (reach > 0) {
            quantities.add(
                Quantity.withoutError(
                    "resolution",
                    SCAN,
                    "Resolution of the Fourier transform (FWHM)",
                    FourierSpectrum.resolution(reach) * UEV,
                    "ueV",
                    "derived",
                    "1.207 h/(2 dmax) without a fading window; Hann's widens it by 1.66"));
          }
        });
  }

  private static String text(double value) {
    return SentenceNumber.text(value, 3);
  }
}
