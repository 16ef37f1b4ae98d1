package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/**
 * The envelopes at all correlation times together, with one coherence time and one model of how the
 * lines move. White fringe and fine structure are those of the headline; contrast and offset are
 * free at each correlation time, so that an unknown dither does no harm.
 *
 * @param wander the model
 * @param result the fit, its errors widened by the misfit
 * @param deviance before the errors were widened
 * @param data number of data
 */
record DiffusionFit(Wander wander, FitResult result, double deviance, int data) {
  static final String TIME = "correlation time";
  static final String DIFFUSION = "diffusion";

  /** What a fit at another correlation time takes from the headline. */
  static final String[] HELD = {
    EnvelopeModel.WHITE_FRINGE,
    EnvelopeModel.SPLITTING,
    EnvelopeModel.DEPTH,
    EnvelopeModel.SPREAD,
    EnvelopeModel.BROAD_TIME,
    EnvelopeFit.SECOND,
    EnvelopeFit.THIRD,
    EnvelopeFit.SECOND_WEIGHT,
    EnvelopeFit.THIRD_WEIGHT
  };

  private static final int FEWEST_GROUPS = 3;

  /** AICc with the deviance divided by a common misfit. */
  double criterion(double misfit) {
    int k = result.problem().free().size();
    return deviance / misfit + 2.0 * k + 2.0 * k * (k + 1) / Math.max(1, data - k - 1);
  }

  private double misfit() {
    return deviance / Math.max(1, data - result.problem().free().size());
  }

  /** The smallest misfit of some fits, at least 1. */
  static double misfit(List<DiffusionFit> fits) {
    return Math.max(1, fits.stream().mapToDouble(DiffusionFit::misfit).min().orElse(1));
  }

  /** All models, the best one first; none if there are too few correlation times. */
  static List<DiffusionFit> all(
      Fit headline,
      List<Window> groups,
      double[] delays,
      DitherFactor dither,
      Scan scan,
      boolean fitOffset) {
    List<DiffusionFit> fits = new ArrayList<>();
    boolean static0 = headline.model().hasSpread();
    if (groups.size() < FEWEST_GROUPS || static0) {
      // A static spread and one that grows cannot be told apart.
      return fits;
    }
    for (Wander wander :
        List.of(Wander.NONE, Wander.ORNSTEIN_UHLENBECK, Wander.WIENER, Wander.JUMPS)) {
      Joint joint = new Joint(headline, groups, delays, dither, scan, fitOffset, wander);
      DiffusionFit fit = joint.fit();
      if (fit != null) {
        fits.add(fit);
      }
    }
    double misfit = misfit(fits);
    fits.sort(Comparator.comparingDouble(f -> f.criterion(misfit)));
    return fits;
  }

  /** One joint fit. */
  private record Joint(
      Fit headline,
      List<Window> groups,
      double[] delays,
      DitherFactor dither,
      Scan scan,
      boolean fitOffset,
      Wander wander) {

    DiffusionFit fit() {
      DiffusionFit best = null;
      for (double time :
          wander == Wander.NONE || wander == Wander.WIENER ? new double[] {1} : times()) {
        for (double spread : new double[] {0.003, 0.03}) {
          FitResult found;
          try {
            found = new Fitter(problem(time, spread, 1)).fit();
          } catch (IllegalArgumentException e) {
            // The data are impossible from this start.
            continue;
          }
          if (best == null || found.deviance() < best.deviance()) {
            best = new DiffusionFit(wander, found, found.deviance(), found.problem().size());
          }
        }
      }
      return best == null ? null : widened(best);
    }

    private DiffusionFit widened(DiffusionFit best) {
      double widening = Math.sqrt(Math.max(1, best.misfit()));
      if (widening <= 1) {
        return best;
      }
      FitResult again = new Fitter(problem(1, 0.01, widening)).fit(best.result().values());
      return new DiffusionFit(wander, again, best.deviance(), best.data());
    }

    /** Start values of the correlation time in ms, over the lags that were measured. */
    private double[] times() {
      double first = groups.getFirst().lag() * 1e3;
      double last = groups.getLast().lag() * 1e3;
      return new double[] {2 * first, Math.sqrt(first * last), last};
    }

    private FitProblem problem(double time, double spread, double widening) {
      EnvelopeModel model = new EnvelopeModel(headline.model(), wander);
      FitProblemBuilder builder = FitProblem.builder().withoutGuess();
      for (int g = 0; g < groups.size(); g++) {
        Window window = groups.get(g).amongst(groups.size());
        int[] rows =
            IntStream.range(0, delays.length)
                .filter(i -> Double.isFinite(window.value()[i]) && window.sigma()[i] > 0)
                .toArray();
        if (rows.length < 4) {
          continue;
        }
        builder.add(
            new DataSet(
                name(g),
                model,
                Abscissa.points(IntStream.of(rows).mapToDouble(i -> delays[i]).toArray()),
                window.likelihood(widening, rows),
                IntStream.of(rows).mapToDouble(i -> window.crossShare()[i]).toArray()));
        builder.fix(name(g) + "." + EnvelopeModel.DITHER, dither.of(window, scan));
        builder.start(
            name(g) + "." + EnvelopeModel.CONTRAST, headline.value(EnvelopeModel.CONTRAST));
        if (!fitOffset) {
          builder.fix(name(g) + "." + EnvelopeModel.OFFSET, 0);
        }
        if (model.parameters().stream().anyMatch(p -> p.name().equals(EnvelopeModel.LAG))) {
          builder.fix(name(g) + "." + EnvelopeModel.LAG, window.lag() * 1e3);
        }
      }
      for (Parameter parameter : model.parameters()) {
        share(builder, parameter, time, spread);
      }
      return builder.build();
    }

    private void share(FitProblemBuilder builder, Parameter parameter, double time, double spread) {
      String name = parameter.name();
      switch (name) {
        case EnvelopeModel.CONTRAST,
            EnvelopeModel.DITHER,
            EnvelopeModel.OFFSET,
            EnvelopeModel.LAG -> {}
        case EnvelopeModel.T2 ->
            builder.share(name).bound(name, 1e-3, 1e6).start(name, headline.value(name));
        case EnvelopeModel.SPREAD -> builder.share(name).start(name, spread);
        case TIME -> {
          double[] times = times();
          builder
              .share(name)
              .bound(name, times[0] / 100, times[2] * 100)
              .start(name, Math.clamp(time, times[0] / 100, times[2] * 100));
        }
        case DIFFUSION -> builder.share(name).start(name, spread * spread);
        default -> builder.share(name).fix(name, headline.value(name));
      }
    }

    private static String name(int group) {
      return "lag " + (group + 1);
    }
  }
}
