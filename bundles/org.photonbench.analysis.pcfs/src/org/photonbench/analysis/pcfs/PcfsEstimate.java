package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * All that is found out about one scan.
 *
 * @param scan with its white fringe
 * @param delays from the nominal white fringe in ps
 * @param dither what the dither leaves
 * @param window the headline envelope
 * @param headline the fit that the answer comes from
 * @param heldFringe the same model with the white fringe held at its nominal place
 * @param models fits of all models that the scan has enough positions for
 * @param groups stretches of lags, rising
 * @param byLag a fit of the coherence time for each group; empty where there is none
 * @param diffusion models of spectral diffusion, best first; empty if there are too few groups
 * @param messages what to know
 */
record PcfsEstimate(
    Scan scan,
    double[] delays,
    DitherFactor dither,
    Window window,
    Fit headline,
    Optional<Fit> heldFringe,
    Map<LineModel, Fit> models,
    List<Window> groups,
    List<Optional<Fit>> byLag,
    List<DiffusionFit> diffusion,
    List<Message> messages) {

  /** Stretches of lags for each factor of ten. */
  private static final double GROUPS_PER_DECADE = 3;

  /** A model must be better by so much before it takes the place of a simpler one. */
  private static final double WORTH = 4;

  /** A deviance for each degree of freedom above this is a misfit of the model, not chance. */
  private static final double COMMON_MISFIT = 3;

  static PcfsEstimate of(PcfsSettings settings, Scan read) throws AnalysisException {
    List<Message> messages = new ArrayList<>(read.messages());
    int[] headlineBins = headlineBins(settings, read);
    Window window = read.window(headlineBins[0], headlineBins[1]);
    Scan scan = placed(settings, read, window);
    window = scan.window(headlineBins[0], headlineBins[1]);
    double[] delays = Arrays.stream(scan.positions()).map(scan.axis()::delay).toArray();
    DitherFactor dither = DitherFactor.of(settings, scan);
    requireDither(dither, window, scan);
    EnvelopeFit raw =
        new EnvelopeFit(window, delays, dither.of(window, scan), settings.fitOffset());
    if (raw.rows().length < 4) {
      throw new AnalysisException(
          "Only "
              + raw.rows().length
              + " positions have enough photon pairs with lags up to "
              + SentenceNumber.text(settings.envelopeLag(), 4)
              + " us; a scan needs at least 4. Raise Settings > Lags > Envelope up to lag, or"
              + " record longer.");
    }
    double held = settings.fitWhiteFringe() ? Double.NaN : 0;
    Optional<Fit> pilot =
        raw.fit(LineModel.DOUBLET, held).or(() -> raw.fit(LineModel.LORENTZ, held));
    if (pilot.isPresent()) {
      window = window.expecting(pilot.get().envelope(delays));
    }
    EnvelopeFit envelope =
        new EnvelopeFit(window, delays, dither.of(window, scan), settings.fitOffset());
    Map<LineModel, Fit> models = new LinkedHashMap<>();
    for (LineModel model : LineModel.all()) {
      envelope.fit(model, held).ifPresent(fit -> models.put(model, fit));
    }
    if (models.isEmpty()) {
      throw new AnalysisException(
          "No line model can be fitted to the "
              + envelope.rows().length
              + " positions; measure at more path differences.");
    }
    Fit headline = choose(settings, models, messages);
    Optional<Fit> heldFringe =
        headline.isFree(EnvelopeModel.WHITE_FRINGE)
            ? envelope.fit(headline.model(), 0)
            : Optional.empty();
    double[] expected = headline.envelope(delays);
    List<Window> groups =
        groups(scan, dither, messages).stream().map(g -> g.expecting(expected)).toList();
    List<Optional<Fit>> byLag = new ArrayList<>();
    for (Window group : groups) {
      byLag.add(
          new EnvelopeFit(group, delays, dither.of(group, scan), settings.fitOffset())
              .refit(headline, held(headline)));
    }
    List<Window> compared = groups;
    if (headline.misfit() > COMMON_MISFIT) {
      double[] residual = residual(headline, window, delays);
      compared = groups.stream().map(g -> g.less(residual)).toList();
      messages.add(
          Message.info(
              "What the line model misses of the headline envelope was taken from the envelopes of"
                  + " all correlation times before the models of spectral diffusion were compared:"
                  + " it is common to them."));
    }
    List<DiffusionFit> diffusion =
        DiffusionFit.all(headline, compared, delays, dither, scan, settings.fitOffset());
    return new PcfsEstimate(
        scan,
        delays,
        dither,
        window,
        headline,
        heldFringe,
        models,
        groups,
        byLag,
        diffusion,
        messages);
  }

  /** What a fit at another correlation time takes from the headline. */
  private static String[] held(Fit headline) {
    return Arrays.stream(DiffusionFit.HELD)
        .filter(name -> headline.model().hasCoherenceTime() || !name.equals(EnvelopeModel.SPREAD))
        .toArray(String[]::new);
  }

  private static double[] residual(Fit fit, Window window, double[] delays) {
    double[] fitted = fit.envelope(delays);
    double[] residual = new double[delays.length];
    for (int i = 0; i < residual.length; i++) {
      residual[i] = window.value()[i] - fitted[i];
    }
    return residual;
  }

  private static int[] headlineBins(PcfsSettings settings, Scan scan) throws AnalysisException {
    double last = settings.envelopeLag() * 1e-6 * (1 + 1e-9);
    int to = 0;
    while (to < scan.lags() && scan.lagTo()[to] <= last) {
      to++;
    }
    if (to == 0) {
      throw new AnalysisException(
          "No lag lies between the shortest lag and "
              + SentenceNumber.text(settings.envelopeLag(), 4)
              + " us. Raise Settings > Lags > Envelope up to lag.");
    }
    return new int[] {0, to};
  }

  private static void requireDither(DitherFactor dither, Window window, Scan scan)
      throws AnalysisException {
    if (!dither.allows(window, scan)) {
      throw new AnalysisException(
          "At lags up to "
              + SentenceNumber.text(window.to() * 1e6, 4)
              + " us the dither leaves only "
              + SentenceNumber.text(dither.of(window, scan), 3)
              + " of the contrast. Lower Settings > Lags > Envelope up to lag, or correct"
              + " Settings > Dither.");
    }
  }

  /** The scan with a white fringe: given, known, or where the contrast is highest. */
  private static Scan placed(PcfsSettings settings, Scan scan, Window window) {
    if (settings.whiteFringe().isPresent()) {
      return scan.with(
          scan.axis().withWhiteFringe(settings.whiteFringe().getAsDouble(), "setting"));
    }
    if (!Double.isNaN(scan.axis().whiteFringe())) {
      return scan;
    }
    int best = 0;
    for (int i = 1; i < window.size(); i++) {
      if (!(window.value()[best] >= window.value()[i])) {
        best = i;
      }
    }
    return scan.with(
        scan.axis().withWhiteFringe(scan.positions()[best], "position of the highest contrast"));
  }

  private static Fit choose(
      PcfsSettings settings, Map<LineModel, Fit> models, List<Message> messages)
      throws AnalysisException {
    if (settings.model() != LineModel.AUTOMATIC) {
      Fit fit = models.get(settings.model());
      if (fit == null) {
        throw new AnalysisException(
            "The scan has too few positions for the model of "
                + settings.model().title()
                + ". Choose a simpler one in Settings > Fit > Line model.");
      }
      return fit;
    }
    // Without the broad part: a line model tells T2 with fewest assumptions about phonons.
    List<Fit> candidates = models.values().stream().filter(f -> !f.model().isBroad()).toList();
    double misfit = misfit(candidates);
    Fit best = null;
    for (Fit fit : candidates) {
      if (best == null || fit.criterion(misfit) < best.criterion(misfit) - worth(fit, best)) {
        best = fit;
      }
    }
    if (best == null) {
      throw new AnalysisException("No line model can be fitted to these positions.");
    }
    messages.add(
        Message.info(
            "Of "
                + candidates.size()
                + " line models "
                + best.model().title()
                + " agrees best with the envelope (AICc)."));
    return best;
  }

  private static double worth(Fit fit, Fit best) {
    return fit.free() > best.free() ? WORTH : 0;
  }

  /** The smallest misfit of all models: what no model explains. */
  static double misfit(List<Fit> fits) {
    return Math.max(
        1, fits.stream().min(Comparator.comparingDouble(Fit::misfit)).map(Fit::misfit).orElse(1.0));
  }

  private static List<Window> groups(Scan scan, DitherFactor dither, List<Message> messages) {
    List<Window> groups = new ArrayList<>();
    double width = Math.pow(10, 1 / GROUPS_PER_DECADE);
    double limit = Double.NaN;
    int from = 0;
    while (from < scan.lags()) {
      int to = from + 1;
      while (to < scan.lags() && scan.lagTo()[to] <= scan.lagFrom()[from] * width * 1.05) {
        to++;
      }
      Window window = scan.window(from, to);
      if (dither.allows(window, scan)) {
        groups.add(window);
      } else if (Double.isNaN(limit)) {
        limit = window.from();
      }
      from = to;
    }
    if (!Double.isNaN(limit)) {
      messages.add(
          Message.info(
              "Lags from "
                  + SentenceNumber.text(limit * 1e6, 3)
                  + " us on are left out of the fits: the dither leaves less than "
                  + DitherFactor.LEAST
                  + " of the contrast there."));
    }
    return groups;
  }
}
