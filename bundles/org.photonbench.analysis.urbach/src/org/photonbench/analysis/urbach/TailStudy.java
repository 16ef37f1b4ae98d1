package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.InformationCriteria;

/** All fits to one spectrum: the line, the tail in its window, its rivals, other windows. */
final class TailStudy {
  /** Factors of the ends of the headline's window that are scanned. */
  private static final double[] UPPER_FACTORS = {1.5, 1.25, 1, 0.75, 0.5};

  private static final double[] LOWER_FACTORS = {4, 2, 1, 0.5};

  /** Share of the pixels, at the end of lowest energy, that gives the background. */
  private static final int DARK_PART = 10;

  private static final int FEWEST_DARK = 8;

  /** The tail may reach into the dark pixels by this many standard errors of their mean. */
  private static final double CLEAN = 0.5;

  final Pixels pixels;
  final List<Message> messages = new ArrayList<>();
  final List<String> marks = new ArrayList<>();
  final EmissionLine line;
  final TailSearch.Tail tail;
  final FitResult wing;
  final FitResult curved;
  final List<TailSearch.Tail> scan;
  final PixelFit fit;

  TailStudy(UrbachSettings settings, Preparation.Prepared prepared) throws AnalysisException {
    pixels = prepared.pixels();
    UrbachSettings.BackgroundKind kind = settings.background();
    PixelFit way = background(settings, kind);
    EmissionLine found = new EmissionLine(pixels, way.held());
    TailSearch search = new TailSearch(pixels, found, way);
    TailSearch.Tail first = search.find(settings.upper(), settings.lower());
    if (kind == UrbachSettings.BackgroundKind.AUTOMATIC && overlaps(first, way.dark())) {
      messages.add(
          Message.warning(
              "The spectrum ends within the tail or just below it, so no pixels without emission"
                  + " are left; the background was fitted within the window alone.",
              "Record lower energies, or a background frame."));
      marks.add("The background is fitted together with the tail, in the same pixels.");
      way = background(settings, UrbachSettings.BackgroundKind.FREE);
      found = new EmissionLine(pixels, way.held());
      search = new TailSearch(pixels, found, way);
      first = search.find(settings.upper(), settings.lower());
    }
    fit = way;
    line = found;
    tail = first;
    double reference = tail.reference();
    Map<String, Double> starts = new LinkedHashMap<>();
    starts.put(TailModels.LEVEL, tail.fit().value(TailModels.LEVEL));
    double away = line.centre() - reference;
    starts.put(TailModels.SPREAD, Math.sqrt(Math.max(away, 1) * tail.slopeEnergy()));
    wing = fit.fit(TailModels.wing(away), tail.window(), reference, starts, tail.fit());
    starts.clear();
    starts.put(TailModels.LEVEL, tail.fit().value(TailModels.LEVEL));
    starts.put(TailModels.LOG_SLOPE, 1 / tail.slopeEnergy());
    curved = fit.fit(TailModels.curved(), tail.window(), reference, starts, tail.fit());
    scan = search.scan(tail, UPPER_FACTORS, LOWER_FACTORS);
    judge();
  }

  private PixelFit background(UrbachSettings settings, UrbachSettings.BackgroundKind kind)
      throws AnalysisException {
    int[] usable = IntStream.range(0, pixels.size()).filter(i -> pixels.usable()[i]).toArray();
    int[] dark = new int[0];
    switch (kind) {
      case AUTOMATIC, FREE ->
          dark = Arrays.copyOf(usable, Math.max(FEWEST_DARK, usable.length / DARK_PART));
      case RANGE -> {
        double one = 1e3 * settings.backgroundFrom().orElse(Double.NaN);
        double other = 1e3 * settings.backgroundTo().orElse(Double.NaN);
        dark =
            Arrays.stream(usable)
                .filter(i ->
                    pixels.centre(i) >= Math.min(one, other)
                        && pixels.centre(i) <= Math.max(one, other))
                .toArray();
        if (dark.length < FEWEST_DARK) {
          throw new AnalysisException(
              "The range of the background holds "
                  + dark.length
                  + " pixels; at least "
                  + FEWEST_DARK
                  + " are needed. Give both ends under Settings > Background, in eV, within "
                  + SentenceNumber.text(pixels.low()[0] / 1e3, 5)
                  + " to "
                  + SentenceNumber.text(pixels.high()[pixels.size() - 1] / 1e3, 5)
                  + ".");
        }
      }
      case FILE, NONE -> {
        return new PixelFit(pixels, dark, 0, false);
      }
    }
    if (kind == UrbachSettings.BackgroundKind.FREE) {
      int[] far = Arrays.copyOfRange(usable, usable.length - dark.length, usable.length);
      return new PixelFit(pixels, new int[0], Math.min(mean(dark), mean(far)), true);
    }
    double level = mean(dark);
    double error =
        Math.sqrt(Arrays.stream(dark).mapToDouble(i -> pixels.variance(i, level)).sum())
            / dark.length;
    if (pixels.isPositive() && level < -4 * error) {
      throw new AnalysisException(
          "Pixels without emission have "
              + SentenceNumber.text(level, 3)
              + " electrons: the offset of the camera is too high by "
              + SentenceNumber.text(-level, 3)
              + " electrons in all. Correct Settings > Camera > Offset.");
    }
    return new PixelFit(pixels, dark, level, true);
  }

  private double mean(int[] some) {
    return Arrays.stream(some).mapToDouble(i -> pixels.value()[i]).average().orElse(0);
  }

  private boolean overlaps(TailSearch.Tail found, int[] dark) {
    return found.truncated() || found.from() < pixels.high()[dark[dark.length - 1]];
  }

  private void judge() {
    if (tail.truncated()) {
      marks.add(
          "The spectrum ends within the window, at "
              + SentenceNumber.text(pixels.low()[0] / 1e3, 5)
              + " eV.");
    }
    if (line.isTopDamaged()) {
      messages.add(
          Message.warning(
              "Pixels at the top of the line are full or were hit; its height was taken from the"
                  + " others there.",
              "Expose more shortly."));
      marks.add("The top of the line, from which the window follows, is incomplete.");
    }
    int[] dark = fit.dark();
    if (dark.length > 0) {
      double reach = 0;
      double variance = 0;
      for (int i : dark) {
        double distance = pixels.centre(i) - tail.reference();
        reach +=
            tail.fit().value(TailModels.LEVEL)
                * Math.exp(distance / tail.slopeEnergy())
                * pixels.width(i)
                / dark.length;
        variance += pixels.variance(i, fit.background()) / ((double) dark.length * dark.length);
      }
      if (reach > CLEAN * Math.sqrt(variance)) {
        messages.add(
            Message.warning(
                "The tail reaches into the pixels that give the background: there it has "
                    + SentenceNumber.text(reach / Math.sqrt(variance), 2)
                    + " standard errors of their mean.",
                "Choose a range without emission under Settings > Background, or record a"
                    + " background frame."));
        marks.add("The pixels that give the background are not free of the tail.");
      }
    }
    double probability = goodness().probability();
    if (probability < 0.01) {
      marks.add(
          "The exponential does not fit within the noise: probability "
              + SentenceNumber.text(probability, 2)
              + ".");
    }
    if (!tail.fit().converged()) {
      marks.add("The fit did not reach a minimum.");
    }
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(tail.fit());
  }

  /** BIC of the Gaussian wing minus that of the exponential: positive for the exponential. */
  double bicOfWing() {
    return InformationCriteria.perBin(wing).bic() - InformationCriteria.perBin(tail.fit()).bic();
  }

  /** Signal of the fitted tail within the window, in the unit of the pixels. */
  double signal() {
    double[] mean = tail.fit().mean(0);
    double sum = 0;
    for (int k = 0; k < tail.window().length; k++) {
      sum += mean[k] - tail.fit().value(TailModels.BACKGROUND);
    }
    return sum;
  }

  /**
   * Spread of the slope energy over the scanned windows beyond their noise: root of the mean of
   * (difference to the headline)^2 less its variance, which for one window within another is the
   * difference of both variances. In meV, 0 if noise explains it.
   */
  double spread() {
    double sum = 0;
    int count = 0;
    for (TailSearch.Tail other : scan) {
      if (Double.isFinite(other.sigma())) {
        double difference = other.slopeEnergy() - tail.slopeEnergy();
        sum += difference * difference;
        sum -= Math.abs(other.sigma() * other.sigma() - tail.sigma() * tail.sigma());
        count++;
      }
    }
    return count == 0 ? Double.NaN : Math.sqrt(Math.max(0, sum / count));
  }
}
