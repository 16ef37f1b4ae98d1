package org.photonbench.analysis.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.special.Erf;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/** The result of a population. */
final class PopulationReport {
  static final String ROWS = "rows";
  static final String LAW = "law";
  private static final String NORMAL_TEXT = "York's line, %d points";
  private static final int MOST_GROUPS = 20;

  /** Fewer rows give no bootstrap interval that deserves its name. */
  private static final int FEW = 10;

  private final PopulationSettings settings;
  private final Population population;
  private final Resampling resampling;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  PopulationReport(PopulationSettings settings, Population population) {
    this.settings = settings;
    this.population = population;
    resampling = new Resampling(settings);
  }

  Result result() throws AnalysisException {
    count("rows", "Rows", population.size(), "with all numbers that were chosen");
    count("rows.left", "Rows left out", population.left(), "a number is missing");
    if (settings.withoutMarked()) {
      count("rows.marked", "Rows left out for their marks", population.marked(), "marks above 0");
    }
    describe(population, "", "Population");
    List<String> groups = population.groups();
    if (groups.size() > MOST_GROUPS) {
      throw new AnalysisException(
          "The column of groups has %d different values, more than %d. Choose a column of samples in Settings > Columns > Groups."
              .formatted(groups.size(), MOST_GROUPS));
    }
    if (settings.group().isPresent()) {
      for (int i = 0; i < groups.size(); i++) {
        describe(population.only(groups.get(i)), "group" + (i + 1) + ".", "Group " + groups.get(i));
      }
    }
    List<Curve> curves = new ArrayList<>();
    curves.add(rows());
    law(curves);
    if (!population.y().hasErrors()) {
      messages.add(
          Message.info(
              "%s has no errors in the table, so that nothing is said of rows near the threshold."
                  .formatted(population.y().name())));
    }
    return new Result(
        PopulationAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }

  private void count(String id, String label, long value, String method) {
    quantities.add(Quantity.count(id, "Population", label, value, method));
  }

  private void describe(Population part, String prefix, String group) {
    double[] values = part.y().value();
    if (!prefix.isEmpty()) {
      quantities.add(Quantity.count(prefix + "rows", group, "Rows", part.size(), "of this group"));
    }
    List<String> marks =
        part.size() < FEW
            ? List.of("Only %d rows: bootstrap intervals are too short.".formatted(part.size()))
            : List.of();
    for (double[] one : new double[][] {{0.25}, {0.5}, {0.75}}) {
      double probability = one[0];
      Resampling.Estimate e = resampling.quantileOf(values, probability);
      String name =
          probability == 0.5 ? "median" : probability < 0.5 ? "quartile.lower" : "quartile.upper";
      String label =
          probability == 0.5 ? "Median" : probability < 0.5 ? "Lower quartile" : "Upper quartile";
      add(
          prefix + name,
          group,
          label + " of " + part.y().name(),
          e,
          part.y().unit(),
          "order statistics; bootstrap of %d resamples, seed %d"
              .formatted(settings.resamples(), settings.seed()),
          marks);
    }
    settings.threshold().ifPresent(limit -> fraction(part, limit, prefix, group));
    if (part.hasX() && part.size() > 2) {
      correlation(part, prefix, group, marks);
    }
  }

  private void add(
      String id,
      String group,
      String label,
      Resampling.Estimate e,
      String unit,
      String method,
      List<String> marks) {
    quantities.add(
        new Quantity(
            id,
            group,
            label,
            e.value(),
            OptionalDouble.of(e.sigma()),
            Optional.of(new Interval(e.interval().low(), e.interval().high())),
            unit,
            Quantity.RAW,
            method,
            marks));
  }

  /** The fraction below the threshold, and what the errors of the rows make of it. */
  private void fraction(Population part, double limit, String prefix, String group) {
    Population.Measured y = part.y();
    int n = part.size();
    int below = 0;
    int certain = 0;
    int above = 0;
    double expected = 0;
    for (int i = 0; i < n; i++) {
      double value = y.value()[i];
      below += value < limit ? 1 : 0;
      // Without an error a row is as certain as its value.
      double low = Double.isFinite(y.low()[i]) ? y.low()[i] : value;
      double high = Double.isFinite(y.high()[i]) ? y.high()[i] : value;
      certain += high < limit ? 1 : 0;
      above += low >= limit ? 1 : 0;
      double sigma = y.sigma()[i];
      expected +=
          sigma > 0
              ? 0.5 * Erf.erfc((value - limit) / sigma / Math.sqrt(2))
              : value < limit ? 1 : 0;
    }
    int undecided = n - certain - above;
    String what =
        "%s below %s%s"
            .formatted(
                y.name(), SentenceNumber.text(limit, 6), y.unit().isEmpty() ? "" : " " + y.unit());
    ConfidenceInterval interval = BinomialInterval.clopperPearson(below, n, 0.95);
    List<String> marks =
        undecided > 0
            ? List.of(
                "%d of %d rows are undecided: their 95 %% intervals hold the threshold."
                    .formatted(undecided, n))
            : List.of();
    quantities.add(
        new Quantity(
            prefix + "fraction.below",
            group,
            "Fraction with " + what,
            (double) below / n,
            OptionalDouble.of((interval.high() - interval.low()) / (2 * Interval.NORMAL_95)),
            Optional.of(new Interval(interval.low(), interval.high())),
            "",
            Quantity.RAW,
            "%d of %d rows; Clopper-Pearson interval of the sampling, without the errors of the rows"
                .formatted(below, n),
            marks));
    double least = BinomialInterval.clopperPearson(certain, n, 0.95).low();
    double most = BinomialInterval.clopperPearson(certain + undecided, n, 0.95).high();
    quantities.add(
        new Quantity(
            prefix + "fraction.with-errors",
            group,
            "The same, by the errors of the rows",
            expected / n,
            OptionalDouble.empty(),
            Optional.of(new Interval(least, most)),
            "",
            "errors of the rows",
            "mean probability of being below at normal errors; interval from all undecided above"
                + " to all below, with the sampling",
            List.of()));
    String id = prefix + "fraction.";
    quantities.add(
        Quantity.count(
            id + "certain",
            group,
            "Certainly below",
            certain,
            "95 % interval below the threshold"));
    quantities.add(
        Quantity.count(
            id + "undecided", group, "Undecided", undecided, "95 % interval holds the threshold"));
    quantities.add(
        Quantity.count(
            id + "above", group, "Certainly above", above, "95 % interval above the threshold"));
  }

  private void correlation(Population part, String prefix, String group, List<String> marks) {
    double[] x = part.x().value();
    double[] y = part.y().value();
    Resampling.Estimate rho = resampling.rankCorrelation(x, y);
    if (!Double.isFinite(rho.value())) {
      messages.add(
          Message.warning(
              "%s: there is no rank correlation, because a column does not vary.".formatted(group),
              "Choose another column in Settings > Columns."));
      return;
    }
    add(
        prefix + "correlation",
        group,
        "Rank correlation with " + part.x().name(),
        rho,
        "",
        "Spearman; bootstrap of %d resamples".formatted(settings.resamples()),
        marks);
    quantities.add(
        new Quantity(
            prefix + "correlation.chance",
            group,
            "Probability of as much by chance",
            resampling.chance(x, y),
            OptionalDouble.empty(),
            Optional.empty(),
            "",
            "derived",
            "two-sided, %d random permutations".formatted(settings.resamples()),
            List.of()));
  }

  private void law(List<Curve> curves) throws AnalysisException {
    if (settings.law() == PopulationSettings.Law.NONE) {
      return;
    }
    if (!population.hasX()) {
      throw new AnalysisException(
          "A law needs a second column. Choose one in Settings > Columns > Against.");
    }
    Law law = Law.of(population, settings.law() == PopulationSettings.Law.POWER);
    List<String> marks =
        law.stretch() > 1
            ? List.of(
                "The points scatter more than their errors allow; the error was widened by %s."
                    .formatted(SentenceNumber.text(law.stretch(), 3)))
            : List.of();
    String unit =
        law.power()
            ? ""
            : population.x().unit().isEmpty()
                ? population.y().unit()
                : (population.y().unit() + "/(" + population.x().unit() + ")");
    double reach = Interval.NORMAL_95 * law.slopeSigma();
    quantities.add(
        new Quantity(
            law.power() ? "law.exponent" : "law.slope",
            "Law",
            law.power() ? "Exponent" : "Slope",
            law.slope(),
            OptionalDouble.of(law.slopeSigma()),
            Optional.of(new Interval(law.slope() - reach, law.slope() + reach)),
            unit,
            "fit",
            NORMAL_TEXT.formatted(law.points())
                + (law.power() ? ", of the logarithms" : "")
                + ", errors of both columns as far as the table has them",
            marks));
    quantities.add(
        new Quantity(
            "law.probability",
            "Law",
            "Probability of so much scatter about it",
            law.line().probability(),
            OptionalDouble.empty(),
            Optional.empty(),
            "",
            "derived",
            "chi-squared of the errors, %d degrees of freedom".formatted(law.points() - 2),
            List.of()));
    curves.add(law.curve(population));
  }

  private Curve rows() {
    List<String> names = population.groups();
    long[] row = new long[population.size()];
    long[] group = new long[row.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = population.row()[i];
      group[i] = names.indexOf(population.group().get(i)) + 1L;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("row", "Row of the table", "", row));
    columns.add(
        new Column.Longs(
            "group",
            names.size() == 1 && names.getFirst().isEmpty()
                ? "Group"
                : "Group: " + String.join("; ", names),
            "",
            group));
    columns(columns, "x", population.x());
    columns(columns, "y", population.y());
    return new Curve(ROWS, population.y().name(), columns);
  }

  private static void columns(List<Column> columns, String id, Population.Measured of) {
    columns.add(new Column.Doubles(id, of.name(), of.unit(), of.value()));
    columns.add(
        new Column.Doubles(id + "_low", of.name() + ", lower end of 95 %", of.unit(), of.low()));
    columns.add(
        new Column.Doubles(id + "_high", of.name() + ", upper end of 95 %", of.unit(), of.high()));
  }

  /** The name of a group from the label of its column. */
  static List<String> groupNames(Curve rows) {
    String label = rows.column("group").label();
    return label.startsWith("Group: ")
        ? List.of(label.substring("Group: ".length()).split("; "))
        : List.of("");
  }
}
