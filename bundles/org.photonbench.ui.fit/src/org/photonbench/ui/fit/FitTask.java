package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.photonbench.analysis.fit.EqualErrors;
import org.photonbench.analysis.fit.FitReport;
import org.photonbench.analysis.result.Message;
import org.photonbench.figure.Figure;
import org.photonbench.fit.engine.FitOptions;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.MultiStart;
import org.photonbench.ui.fit.FitData.Statistics;

/** One fit, ready to be run in any thread; holds copies of what the user had set. */
final class FitTask {
  /** Start points besides the user's own. */
  private static final int STARTS = 16;

  /** Many data make the valley plain and each fit dear. */
  private static final int STARTS_OF_MANY = 4;

  private static final int MANY = 5000;
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final Figure figure;
  private final FitData data;
  private final ModelFit fit;
  private final List<ParameterRow> rows;
  private final double from;
  private final double to;
  private final String settings;

  /**
   * @param data those within the range
   * @param rows not changed any more
   * @param settings what the user had set, in words
   */
  FitTask(
      Figure figure,
      FitData data,
      ModelFit fit,
      List<ParameterRow> rows,
      double from,
      double to,
      String settings) {
    this.figure = figure;
    this.data = data;
    this.fit = fit;
    this.rows = List.copyOf(rows);
    this.from = from;
    this.to = to;
    this.settings = settings;
  }

  ModelFit fit() {
    return fit;
  }

  /**
   * The problem with the user's start values, bounds, fixed and tied parameters.
   *
   * @throws IllegalArgumentException if it cannot be fitted, with a sentence why
   */
  static FitProblem problem(FitData data, FigureModel model, List<ParameterRow> rows) {
    FitProblemBuilder builder = FitProblem.builder().add(data.with(model)).withoutGuess();
    List<String> names = rows.stream().map(ParameterRow::name).toList();
    for (ParameterRow row : rows) {
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

  /**
   * Fits, from several start points, then finds the intervals.
   *
   * @param cancelled asked before each evaluation of the model
   * @param evaluations told how often the model was asked, now and then
   * @throws CancellationException if it was cancelled
   * @throws IllegalArgumentException if it cannot be fitted, with a sentence why
   */
  FitOutcome run(BooleanSupplier cancelled, LongConsumer evaluations) {
    long begun = System.nanoTime();
    AtomicLong count = new AtomicLong();
    FigureModel model =
        new FigureModel(
            fit,
            cancelled,
            () -> {
              long now = count.incrementAndGet();
              if (now % 64 == 0) {
                evaluations.accept(now);
              }
            });
    FitProblem problem = problem(data, model, rows);
    List<Message> messages = new ArrayList<>();
    int starts = 0;
    FitResult result;
    if (problem.free().isEmpty()) {
      result = Fitter.fit(problem);
    } else {
      starts = data.size() > MANY ? STARTS_OF_MANY : STARTS;
      MultiStart.Outcome outcome = new MultiStart(problem, FitOptions.DEFAULT).run(starts, THREADS);
      result = outcome.best();
      if (outcome.ambiguous()) {
        messages.add(
            Message.warning(
                "Another set of parameters describes the data nearly as well.",
                "Compare models, set bounds, or hold a parameter fixed."));
      }
    }
    boolean estimated = data.statistics() == Statistics.EQUAL_ERRORS;
    if (estimated) {
      result = EqualErrors.scaled(result);
    }
    FitReport.Builder report =
        FitReport.of(result)
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
        figure,
        data,
        fit,
        from,
        to,
        result,
        made,
        messages,
        settings + "; " + (starts + 1) + (starts == 0 ? " start point" : " start points"),
        (System.nanoTime() - begun) * 1e-9);
  }

  /** Before the identifiers of all that a fit of this figure adds to a result. */
  static String prefix(Figure figure) {
    return "fit." + figure.id() + ".";
  }
}
