package org.photonbench.analysis.spectra;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.process.SaturatedPixels;

/**
 * Follows lines through a series: every frame is fitted for itself, from a reference that is moved
 * to where the frame looks most like it. Frames are read one by one.
 */
final class LineTracker {
  /** A line whose area is less than this many of its standard deviations is not seen. */
  private static final double SEEN = 3;

  private static final int COSMIC_ROUNDS = 3;
  private static final FitOptions OPTIONS = new FitOptions(60, 1e-6, false);

  private final SpectrumSeries series;
  private final LineFit reference;
  private final LineFit.Fitted fitted;
  private final OptionalDouble cosmics;
  private final Track track;
  private final double[] template;
  private final int templateFrom;
  private final int templateEnd;
  private final int step;

  /**
   * @param reference one frame
   * @param fitted its lines
   */
  LineTracker(
      SpectrumSeries series,
      LineFit reference,
      LineFit.Fitted fitted,
      OptionalDouble cosmics,
      double[] condition) {
    this.series = series;
    this.reference = reference;
    this.fitted = fitted;
    this.cosmics = cosmics;
    FreeLines law = (FreeLines) fitted.model().law();
    track = Track.of(condition, law.lines());
    template = new double[reference.axis().size()];
    for (int k = 0; k < law.lines(); k++) {
      double[] part = fitted.model().component(fitted.values(), k, 0);
      for (int i = 0; i < template.length; i++) {
        template[i] += part[i];
      }
    }
    double top = Arrays.stream(template).max().orElse(0);
    int from = 0;
    while (from < template.length - 1 && template[from] < 0.05 * top) {
      from++;
    }
    int end = template.length;
    while (end > from + 1 && template[end - 1] < 0.05 * top) {
      end--;
    }
    templateFrom = from;
    templateEnd = end;
    double narrowest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < law.lines(); k++) {
      double w = law.shape().fullWidth(LineFit.width(law, fitted.values(), k));
      narrowest = Math.min(narrowest, w * reference.axis().perWidth());
    }
    double bin = reference.axis().width()[reference.axis().first()];
    step = (int) Math.clamp(Math.round(narrowest / bin / 5), 1L, 50L);
  }

  /** Fits all frames. */
  Track run(AnalysisContext context) throws RunCancelledException {
    int threads = Math.max(1, Math.min(context.threads(), series.size() / 16));
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Void>> workers = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        Callable<Void> work =
            () -> {
              Worker worker = new Worker();
              for (int i = next.getAndIncrement();
                  i < series.size() && !stop.get();
                  i = next.getAndIncrement()) {
                worker.frame(i);
                context.report(0.2 + 0.7 * i / series.size(), 0);
              }
              return null;
            };
        workers.add(pool.submit(work));
      }
      for (Future<Void> worker : workers) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while frames were fitted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RunCancelledException cancelled) {
        throw cancelled;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      stop.set(true);
      pool.shutdown();
    }
    return track;
  }

  /** One thread's fits; the workspace is made once. */
  private final class Worker {
    private final Fitter fitter;
    private final int[] bins = reference.bins();

    Worker() {
      fitter = fitter(reference, reference.y()[0]);
    }

    private Fitter fitter(LineFit data, double[] y) {
      LineModel model = data.model(fitted.model().law());
      Likelihood likelihood = likelihood(y, model.bins());
      DataSet set = new DataSet("frame", model, model.abscissa(), likelihood);
      return new Fitter(FitProblem.builder().add(set).withoutGuess().build(), OPTIONS);
    }

    private Likelihood likelihood(double[] y, int[] which) {
      return reference.signal().likelihood(new double[][] {y}, which, 1, fitted.scale());
    }

    void frame(int index) {
      double[] raw;
      try {
        raw = series.frame(index);
      } catch (UncheckedIOException | IllegalArgumentException e) {
        // A frame that cannot be read is missing; the others are still followed.
        return;
      }
      double[] y = reference.signal().values(raw);
      for (int bin : bins) {
        if (!Double.isFinite(y[bin])) {
          return;
        }
      }
      boolean[] use = reference.use();
      boolean[] full = SaturatedPixels.mask(series.spectrum(index));
      for (int bin : bins) {
        track.full()[index] += full[bin] ? 1 : 0;
      }
      double[] start = start(y);
      try {
        FitResult result;
        int[] fittedBins = bins;
        if (track.full()[index] == 0) {
          result = fitter.fit(List.of(likelihood(y, bins)), start);
        } else {
          use = use.clone();
          for (int i = 0; i < use.length; i++) {
            use[i] &= !full[i];
          }
          LineFit left = reference.without(use);
          fittedBins = left.bins();
          result = fitter(left, y).fit(start);
        }
        for (int round = 0; round < COSMIC_ROUNDS && cosmics.isPresent(); round++) {
          List<CosmicSearch.Hit> hits =
              CosmicSearch.hits(result, fittedBins, cosmics.getAsDouble());
          if (hits.isEmpty()) {
            break;
          }
          track.hits()[index] += hits.size();
          use = CosmicSearch.without(use, hits);
          LineFit left = reference.without(use);
          fittedBins = left.bins();
          result = fitter(left, y).fit(result.values());
        }
        store(index, result);
      } catch (IllegalArgumentException e) {
        // Too little is left of the frame for a fit: no line there.
        return;
      }
    }
  }

  /** The reference moved to where its product with the frame is largest. */
  private double[] start(double[] y) {
    double[] clean = Smoothing.medians(y, 2);
    LineAxis axis = reference.axis();
    double floor = Smoothing.quantile(Arrays.copyOfRange(clean, axis.first(), axis.end()), 0.2);
    double best = Double.NEGATIVE_INFINITY;
    int shift = 0;
    int low = axis.first() - (templateFrom + templateEnd) / 2;
    int high = axis.end() - 1 - (templateFrom + templateEnd) / 2;
    int stride = Math.max(1, step / 2);
    double squares = 1e-300;
    for (int i = templateFrom; i < templateEnd; i++) {
      squares += template[i] * template[i];
    }
    for (int s = low; s <= high; s += step) {
      double product = 0;
      int from = Math.max(templateFrom, axis.first() - s);
      int end = Math.min(templateEnd, axis.end() - s);
      for (int i = from; i < end; i += stride) {
        product += template[i] * (clean[i + s] - floor);
      }
      if (product > best) {
        best = product;
        shift = s;
      }
    }
    double ratio = Math.max(best * stride / squares, 1e-3);
    FreeLines law = (FreeLines) fitted.model().law();
    double[] start = fitted.values();
    for (int k = 0; k < law.lines(); k++) {
      int bin = Math.clamp(axis.bin(start[k]) + shift, 0, axis.size() - 1);
      start[k] = axis.centre()[bin];
      start[law.firstArea() + k] *= ratio;
    }
    start[law.parameters().size()] = floor;
    return start;
  }

  private void store(int frame, FitResult result) {
    FreeLines law = (FreeLines) fitted.model().law();
    Discrepancy misfit = result.discrepancy(0);
    if (reference.signal().counting()) {
      track.misfit()[frame] =
          (misfit.value() - misfit.expectation() + result.problem().free().size())
              / Math.sqrt(misfit.variance());
    }
    double[] p = result.values();
    double[][] covariance = result.covariance();
    for (int k = 0; k < law.lines(); k++) {
      int area = law.firstArea() + k;
      double areaSigma = Math.sqrt(covariance[area][area]);
      double centreSigma = Math.sqrt(covariance[k][k]);
      boolean inside = p[k] >= reference.axis().lowest() && p[k] <= reference.axis().highest();
      // A fit at a bound has no errors.
      boolean seen = p[area] > SEEN * areaSigma && centreSigma > 0 && inside;
      if (!seen || Double.isInfinite(centreSigma)) {
        continue;
      }
      track.centre()[k][frame] = p[k];
      track.centreSigma()[k][frame] = centreSigma;
      track.area()[k][frame] = p[area];
      track.areaSigma()[k][frame] = areaSigma;
      track.width()[k][frame] = law.shape().fullWidth(LineFit.width(law, p, k));
      track.widthSigma()[k][frame] = widthSigma(law, p, covariance, k);
    }
  }

  private static double widthSigma(FreeLines law, double[] p, double[][] covariance, int line) {
    int widths = law.shape().widths();
    int first = law.lines() + (law.sharedWidths() ? 0 : line * widths);
    if (widths == 1) {
      return Math.sqrt(covariance[first][first]);
    }
    double[] slope = new double[widths];
    double[] width = LineFit.width(law, p, line);
    for (int j = 0; j < widths; j++) {
      double h = 1e-3 * (width[0] + width[1]);
      double[] up = width.clone();
      up[j] += h;
      slope[j] = (law.shape().fullWidth(up) - law.shape().fullWidth(width)) / h;
    }
    double variance = 0;
    for (int i = 0; i < widths; i++) {
      for (int j = 0; j < widths; j++) {
        double c = covariance[first + i][first + j];
        variance += Double.isFinite(c) ? slope[i] * slope[j] * c : 0;
      }
    }
    return Math.sqrt(variance);
  }
}
