package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.goodness.InformationCriteria;

/** Several models of the same rows by AICc and BIC. */
final class ModelRanking {
  /** Curve: one row for each model in the order of fitting. */
  static final String CURVE = "comparison";

  /** Differences below this do not tell models apart. */
  private static final double TELLS_APART = 2;

  private record Entry(String id, InformationCriteria criteria, double deviance) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(TableFit fit) throws AnalysisException {
    InformationCriteria own = new FitQuality(fit.report()).criteria();
    InformationCriteria ofTable =
        new InformationCriteria(
            own.logLikelihood() + fit.logLikelihoodOfUnits(),
            own.parameters(),
            own.observations(),
            own.unit());
    entries.add(new Entry(fit.model().id(), ofTable, fit.result().deviance()));
  }

  private double best(boolean bic) {
    return entries.stream()
        .mapToDouble(e -> bic ? e.criteria().bic() : e.criteria().aicc())
        .min()
        .orElse(Double.NaN);
  }

  /** AICc may be infinite for all: then there is nothing to subtract. */
  private static double difference(double value, double best) {
    return value == best ? 0 : value - best;
  }

  List<Quantity> quantities() {
    List<Quantity> list = new ArrayList<>();
    double aicc = best(false);
    double bic = best(true);
    for (Entry entry : entries) {
      list.add(
          quantity(
              entry, "aicc", "AICc above the best", difference(entry.criteria().aicc(), aicc)));
      list.add(
          quantity(entry, "bic", "BIC above the best", difference(entry.criteria().bic(), bic)));
    }
    return list;
  }

  private static Quantity quantity(Entry entry, String key, String label, double value) {
    return new Quantity(
        "comparison." + entry.id() + "." + key,
        "Comparison of models",
        entry.id() + ", " + label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        "",
        "statistic",
        "of the same rows; 0 is the best, differences below 2 do not tell models apart",
        List.of());
  }

  Curve curve() {
    int n = entries.size();
    long[] number = new long[n];
    long[] free = new long[n];
    double[] deviance = new double[n];
    double[] aicc = new double[n];
    double[] bic = new double[n];
    for (int i = 0; i < n; i++) {
      number[i] = i + 1;
      free[i] = entries.get(i).criteria().parameters();
      deviance[i] = entries.get(i).deviance();
      aicc[i] = entries.get(i).criteria().aicc();
      bic[i] = entries.get(i).criteria().bic();
    }
    return new Curve(
        CURVE,
        "Models compared: " + String.join(", ", entries.stream().map(Entry::id).toList()),
        List.of(
            new Column.Longs("model", "Model, in the order of the title", "", number),
            new Column.Longs("parameters", "Estimated parameters", "", free),
            new Column.Doubles("deviance", "Deviance", "", deviance),
            new Column.Doubles("aicc", "AICc, in the units of the table", "", aicc),
            new Column.Doubles("bic", "BIC, in the units of the table", "", bic)));
  }

  Message message() {
    double best = best(false);
    if (Double.isInfinite(best)) {
      return Message.warning(
          "The models cannot be compared by AICc: there are too few rows for their parameters.",
          "");
    }
    Entry first =
        entries.stream().filter(e -> e.criteria().aicc() == best).findFirst().orElseThrow();
    List<String> close =
        entries.stream()
            .filter(e -> e != first && e.criteria().aicc() - best < TELLS_APART)
            .map(Entry::id)
            .toList();
    double next =
        entries.stream()
            .filter(e -> e != first)
            .mapToDouble(e -> e.criteria().aicc() - best)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    return Message.info(
        close.isEmpty()
            ? "By AICc "
                + first.id()
                + " describes the data best; the next is "
                + SentenceNumber.text(next, 3)
                + " above it."
            : "By AICc "
                + first.id()
                + " describes the data best, but "
                + String.join(", ", close)
                + " cannot be told apart from it.");
  }
}
