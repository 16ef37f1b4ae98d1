package org.photonbench.analysis.fit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.photonbench.analysis.fit.EqualErrors;
import org.photonbench.analysis.fit.FitReport;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;
import org.photonbench.analysis.result.Message;
import org.photonbench.figure.Figure;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.MultiStart;

/** One fit of a figure, ready to be run in any thread. */
public final class FigureFit {
  /** Start points besides the user's own. */
  private static final int STARTS = 16;

  /** Many data make the valley plain and each fit dear. */
  private static final int STARTS_OF_MANY = 4;

  private static final int MANY = 5000;
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final Figure figure;
  private final List<FigureData> data;
  private final ModelFit fit;
  private final FigureFitSettings settings;

  /**
   * @param data those within the range of the settings, fitted together
   * @param fit the model of the settings in the units of the figure
   */
  public FigureFit(Figure figure, List<FigureData> data, ModelFit fit, FigureFitSettings settings) {
    this.figure = figure;
    this.data = List.copyOf(data);
    this.fit = fit;
    this.settings = settings;
  }

  public ModelFit fit() {
    return fit;
  }

  /** How many start points besides the start values a fit takes. */
  public static int starts(List<FigureData> data, List<ParameterSetting> parameters) {
    if (parameters.stream().allMatch(p -> p.fixed() || !p.tie().isEmpty())) {
      return 0;
    }
    return size(data) > MANY ? STARTS_OF_MANY : STARTS;
  }

  private static int size(List<FigureData> data) {
    return data.stream().mapToInt(FigureData::size).sum();
  }

  /**
   * The problem with the user's start values, bounds, fixed and tied parameters.
   *
   * @param shared names of the parameters with one value for all data
   * @throws IllegalArgumentException if it cannot be fitted, with a sentence why
   */
  public static FitProblem problem(
      List<FigureData> data, FigureModel model, List<ParameterSetting> rows, List<String> shared) {
    if (data.stream().map(FigureFit::isEstimated).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "Data with errors and data without them cannot be fitted together: choose data of one"
              + " kind.");
    }
    FitProblemBuilder builder = FitProblem.builder().withoutGuess();
    data.forEach(each -> builder.add(each.with(model)));
    if (data.size() > 1) {
      builder.share(shared.toArray(String[]::new));
    }
    List<String> names = rows.stream().map(ParameterSetting::name).toList();
    for (ParameterSetting row : rows) {
      if (row.fixed()) {
        builder.fix(row.name(), row.start());
      } else if (!row.tie().isEmpty()) {
        TieText tie =
            TieText.parse(row.tie(), names)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "The tie of " + row.name() + " is not understood: " + row.tie()));
        builder.tie(row.name(), tie.source(), tie.factor(), tie.offset());
      } else {
        builder.bound(row.name(), row.lower(), row.upper());
        builder.start(row.name(), row.start());
      }
    }
    return builder.build();
  }

  /** Whether the errors are had from the scatter about the fit. */
  private static boolean isEstimated(FigureData data) {
    return data.statistics() == Statistics.EQUAL_ERRORS;
  }

  /**
   * Fits, from several start points, then finds the intervals.
   *
   * @param cancelled asked before each evaluation of the model
   * @param evaluations told how often the model was asked, now and then
   * @throws CancellationException if it was cancelled
   * @throws IllegalArgumentException if it cannot be fitted, with a sentence why
   */
  public FitOutcome run(BooleanSupplier cancelled, LongConsumer evaluations) {
    long begun = System.nanoTime();
    AtomicLong count = new AtomicLong();
    FigureModel model =
        new FigureModel(
            fit,
            settings.from(),
            cancelled,
            () -> {
              long now = count.incrementAndGet();
              if (now % 64 == 0) {
                evaluations.accept(now);
              }
            });
    FitProblem problem = problem(data, model, settings.parameters(), settings.shared());
    List<Message> messages = new ArrayList<>();
    FitResult result;
    boolean estimated = isEstimated(data.getFirst());
    List<MultiStart.Alternative> others = List.of();
    if (problem.free().isEmpty() || settings.starts() == 0) {
      result = Fitter.fit(problem);
    } else {
      MultiStart.Outcome outcome =
          new MultiStart(problem, FitOptions.DEFAULT).run(settings.starts(), THREADS);
      result = outcome.best();
      boolean variance = estimated && result.degreesOfFreedom() > 0;
      others = outcome.alternatives(variance ? result.residualVariance() : 1);
    }
    if (estimated) {
      result = EqualErrors.scaled(result);
    }
    FitReport.Builder report =
        FitReport.of(result)
            .alternatives(others)
            .prefix(prefix(figure))
            .labels(figure.x().quantity(), fit.xUnit(), figure.y().quantity(), figure.y().unit());
    if (estimated) {
      report.estimatedErrors();
    }
    FitReport made = report.make();
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the fit was cancelled");
    }
    messages.addAll(made.messages());
    return new FitOutcome(
        figure, data, fit, settings, result, made, messages, (System.nanoTime() - begun) * 1e-9);
  }

  /** Before the identifiers of all that a fit of this figure adds to a result. */
  public static String prefix(Figure figure) {
    return "fit." + figure.id() + ".";
  }
}
