package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Fits of lines to spectra on one axis.
 *
 * @param axis bins and range
 * @param signal noise of the values
 * @param y signal, {@code [spectrum][bin]}
 * @param frames frames that each of the spectra is the sum of
 * @param use which bins are data
 * @param spread standard deviation of the instrument response in bins
 * @param sloping whether the floor may slope
 */
record LineFit(
    LineAxis axis,
    Signal signal,
    double[][] y,
    int frames,
    boolean[] use,
    double spread,
    boolean sloping) {
  /**
   * A fit.
   *
   * @param model the lines
   * @param result parameters in the order of the model
   * @param bic Bayesian information criterion, bins as observations
   * @param scale factor by which the estimated noise was corrected by the fit itself; 1 if known
   */
  record Fitted(LineModel model, FitResult result, double bic, double scale) {
    double[] values() {
      return result.values();
    }
  }

  /** Expected information: intervals come from profiles, and differences of gradients are dear. */
  private static final FitOptions OPTIONS = new FitOptions(200, 1e-8, false);

  /** To compare starts. */
  private static final FitOptions DRAFT = new FitOptions(8, 1e-4, false);

  /** The bins that are data. */
  int[] bins() {
    return IntStream.range(axis.first(), axis.end()).filter(i -> use[i]).toArray();
  }

  /** The sum of all spectra, fitted alike. */
  LineFit summed() {
    double[] sum = new double[axis.size()];
    for (double[] values : y) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return new LineFit(axis, signal, new double[][] {sum}, frames * y.length, use, spread, sloping);
  }

  LineFit without(boolean[] kept) {
    return new LineFit(axis, signal, y, frames, kept, spread, sloping);
  }

  LineModel model(LineLaw law) {
    return new LineModel(law, axis, bins(), spread, signal.floorLow(frames), sloping);
  }

  /**
   * Fits from a start; where the noise is not known it is scaled to the scatter and fitted again.
   */
  Fitted fit(LineLaw law, double[] start) {
    return fit(law, start, OPTIONS);
  }

  /** A few steps of a fit, to compare starts. */
  Fitted draft(LineLaw law, double[] start) {
    return fit(law, start, DRAFT);
  }

  private Fitted fit(LineLaw law, double[] start, FitOptions options) {
    LineModel model = model(law);
    FitResult result = fit(model, start, 1, options);
    double scale = 1;
    if (!signal.counting() && result.degreesOfFreedom() > 0) {
      scale = Math.sqrt(Math.max(result.residualVariance(), 1e-300));
      result = fit(model, result.values(), scale, options);
    }
    // Where the noise is scaled to each fit, criteria need the likelihood with the scale free.
    double bic = InformationCriteria.perBin(result).bic();
    return new Fitted(model, result, bic, scale);
  }

  private FitResult fit(LineModel model, double[] start, double scale, FitOptions options) {
    Likelihood likelihood = signal.likelihood(y, model.bins(), frames, scale);
    DataSet data = new DataSet("spectrum", model, model.abscissa(), likelihood);
    FitProblem problem = FitProblem.builder().add(data).withoutGuess().build();
    return new Fitter(problem.startingAt(start), options).fit();
  }

  /**
   * Areas of lines in one of the spectra, with positions and widths held.
   *
   * @param law with parameters of {@link FreeLines} for one spectrum
   * @param start of all parameters, of which areas and floor are free
   * @return areas, and their standard deviations
   */
  double[][] areas(FreeLines law, double[] start, int spectrum) {
    LineFit single =
        new LineFit(axis, signal, new double[][] {y[spectrum]}, frames, use, spread, sloping);
    LineModel model = single.model(law);
    Likelihood likelihood = signal.likelihood(single.y, model.bins(), frames, 1);
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(new DataSet("spectrum", model, model.abscissa(), likelihood))
            .withoutGuess();
    for (int i = 0; i < start.length; i++) {
      String name = model.parameters().get(i).name();
      if (i < law.firstArea()) {
        builder.fix(name, start[i]);
      } else {
        builder.start(name, start[i]);
      }
    }
    FitResult result = new Fitter(builder.build(), OPTIONS).fit();
    double[][] areas = new double[2][law.lines()];
    double scale = signal.counting() ? 1 : Math.sqrt(result.residualVariance());
    for (int k = 0; k < law.lines(); k++) {
      areas[0][k] = result.value("area " + (k + 1));
      areas[1][k] = scale * result.sigma("area " + (k + 1));
    }
    return areas;
  }

  /** Fits of 1 to some number of lines to one spectrum, each from the one before. */
  List<Fitted> upTo(LineShape shape, int most, boolean sharedWidths) {
    List<Fitted> fits = new ArrayList<>();
    fits.add(fit(law(shape, 1, sharedWidths), firstStart(shape)));
    for (int k = 2; k <= most; k++) {
      fits.add(oneMore(fits.getLast(), sharedWidths));
    }
    return fits;
  }

  private FreeLines law(LineShape shape, int lines, boolean sharedWidths) {
    return FreeLines.of(shape, lines, 1, sharedWidths, axis);
  }

  /** A line at the highest place of the smoothed spectrum, on the floor of its lowest fifth. */
  private double[] firstStart(LineShape shape) {
    double[] clean = Smoothing.medians(y[0], 2);
    double floor = Smoothing.quantile(Arrays.copyOfRange(clean, axis.first(), axis.end()), 0.2);
    Bump bump = Bump.highest(clean, floor, axis);
    return start(shape, List.of(bump), floor);
  }

  private double[] start(LineShape shape, List<Bump> bumps, double floor) {
    FreeLines law = law(shape, bumps.size(), false);
    double[] start = new double[model(law).parameters().size()];
    for (int k = 0; k < bumps.size(); k++) {
      start[k] = bumps.get(k).centre();
      for (int j = 0; j < shape.widths(); j++) {
        start[bumps.size() + k * shape.widths() + j] =
            bumps.get(k).width() / axis.perWidth() / (shape.widths() == 1 ? 1 : 1.6);
      }
      start[law.firstArea() + k] = bumps.get(k).area();
    }
    start[law.parameters().size()] = floor;
    return start;
  }

  /** The better of a line where most is left over, and of the strongest line split in two. */
  private Fitted oneMore(Fitted before, boolean sharedWidths) {
    FreeLines old = (FreeLines) before.model().law();
    int k = old.lines();
    double[] p = before.values();
    double[] rest = y[0].clone();
    double[] floor = before.model().floor(p, 0);
    for (int i = 0; i < rest.length; i++) {
      rest[i] = use[i] ? rest[i] - floor[i] : 0;
    }
    int strongest = 0;
    for (int line = 0; line < k; line++) {
      double[] component = before.model().component(p, line, 0);
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= use[i] ? component[i] : 0;
      }
      strongest = p[old.firstArea() + line] > p[old.firstArea() + strongest] ? line : strongest;
    }
    List<Bump> bumps = new ArrayList<>();
    for (int line = 0; line < k; line++) {
      double width = old.shape().fullWidth(width(old, p, line)) * axis.perWidth();
      bumps.add(new Bump(p[line], Math.max(width, 1e-9), p[old.firstArea() + line]));
    }
    double level = p[old.parameters().size()];
    double typical = bumps.get(strongest).width();
    List<Bump> added = new ArrayList<>(bumps);
    added.add(Bump.mostSignificant(rest, y[0], signal, frames, typical, axis));
    List<Bump> split = new ArrayList<>(bumps);
    Bump big = split.remove(strongest);
    for (int side = -1; side <= 1; side += 2) {
      split.add(
          new Bump(big.centre() + 0.3 * side * big.width(), 0.7 * big.width(), big.area() / 2));
    }
    Fitted best = null;
    for (List<Bump> choice : List.of(added, split)) {
      Fitted fitted = fitBumps(old.shape(), choice, level, sharedWidths);
      best = best == null || fitted.bic() < best.bic() ? fitted : best;
    }
    return best;
  }

  private Fitted fitBumps(LineShape shape, List<Bump> bumps, double floor, boolean sharedWidths) {
    List<Bump> sorted = bumps.stream().sorted(Comparator.comparingDouble(Bump::centre)).toList();
    double[] separate = start(shape, sorted, floor);
    int k = sorted.size();
    if (!sharedWidths) {
      return ordered(fit(law(shape, k, false), separate));
    }
    FreeLines free = law(shape, k, false);
    FreeLines shared = law(shape, k, true);
    double[] start = new double[separate.length - (k - 1) * shape.widths()];
    System.arraycopy(separate, 0, start, 0, k + shape.widths());
    System.arraycopy(
        separate, free.firstArea(), start, shared.firstArea(), start.length - shared.firstArea());
    return ordered(fit(shared, start));
  }

  /** Lines in the order of rising position; fitted again if they were not. */
  private Fitted ordered(Fitted fitted) {
    FreeLines law = (FreeLines) fitted.model().law();
    double[] p = fitted.values();
    Integer[] order = IntStream.range(0, law.lines()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(k -> p[k]));
    double[] sorted = p.clone();
    boolean changed = false;
    for (int k = 0; k < order.length; k++) {
      int from = order[k];
      changed |= from != k;
      sorted[k] = p[from];
      sorted[law.firstArea() + k] = p[law.firstArea() + from];
      for (int j = 0; j < law.shape().widths() && !law.sharedWidths(); j++) {
        sorted[order.length + k * law.shape().widths() + j] =
            p[order.length + from * law.shape().widths() + j];
      }
    }
    return changed ? fit(law, sorted) : fitted;
  }

  /** Widths of a line in their own unit. */
  static double[] width(LineLaw law, double[] p, int line) {
    LineLaw.Lines lines = new LineLaw.Lines(law);
    law.at(p, lines);
    return lines.width[line];
  }
}
