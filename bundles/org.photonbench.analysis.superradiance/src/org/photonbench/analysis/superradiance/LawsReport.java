package org.photonbench.analysis.superradiance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;

/** The three laws of superfluorescence in one table. */
final class LawsReport {
  private static final String GROUP = "Laws";
  private static final double IMPROBABLE = 0.01;
  private static final int FEWEST = 3;

  private final DataTable table;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> held = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  /** Rows of one law that have both numbers. */
  private record Points(
      DataColumn xColumn,
      DataColumn yColumn,
      double[] x,
      double[] sigmaX,
      double[] y,
      double[] sigmaY) {}

  LawsReport(SuperradianceLawsSettings settings, DataTable table) throws AnalysisException {
    this.table = table;
    DataColumn n =
        settings.emitters().isPresent()
            ? table.column(settings.emitters().get())
            : table.columns().getFirst();
    Optional<DataColumn> nSigma = sigma(settings.emittersSigma(), n);
    if (nSigma.isEmpty()) {
      messages.add(
          Message.warning(
              "Column "
                  + n.name()
                  + " has no errors, so exponents come out too certain and, where"
                  + " it scatters, too small.",
              "Add a column '" + n.name() + " sigma' with its standard deviations."));
    }
    Optional<DataColumn> rate = column(settings.rate(), "rate");
    Optional<DataColumn> intensity = column(settings.intensity(), "intensity");
    Optional<DataColumn> delay = column(settings.delay(), "delay");
    if (rate.isEmpty() && intensity.isEmpty() && delay.isEmpty()) {
      throw new AnalysisException(
          "%s has no column named rate, intensity or delay. Name one of its columns in Settings > Columns; it has: %s."
              .formatted(
                  table.name(),
                  String.join(", ", table.columns().stream().map(DataColumn::name).toList())));
    }
    if (rate.isPresent()) {
      power("rate", "rate", points(n, nSigma, rate.get(), settings.rateSigma()), 1);
    }
    if (intensity.isPresent()) {
      power(
          "intensity",
          "peak intensity",
          points(n, nSigma, intensity.get(), settings.intensitySigma()),
          2);
    }
    if (delay.isPresent()) {
      delay(points(n, nSigma, delay.get(), settings.delaySigma()), settings.emittersAreCounted());
    }
    verdict(rate.isPresent() && intensity.isPresent() && delay.isPresent());
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Curve> curves() {
    return curves;
  }

  List<Message> messages() {
    return messages;
  }

  private Optional<DataColumn> column(Optional<String> given, String word)
      throws AnalysisException {
    if (given.isPresent()) {
      return Optional.of(table.column(given.get()));
    }
    return table.columns().stream()
        .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(word))
        .filter(c -> !isError(c))
        .findFirst();
  }

  private static boolean isError(DataColumn column) {
    String name = column.name().toLowerCase(Locale.ROOT);
    return name.contains("sigma") || name.contains("error") || name.contains("±");
  }

  private Optional<DataColumn> sigma(Optional<String> given, DataColumn of)
      throws AnalysisException {
    if (given.isPresent()) {
      return Optional.of(table.column(given.get()));
    }
    String name = of.name().toLowerCase(Locale.ROOT);
    return table.columns().stream()
        .filter(c -> isError(c) && c.name().toLowerCase(Locale.ROOT).contains(name))
        .findFirst();
  }

  private Points points(
      DataColumn n, Optional<DataColumn> nSigma, DataColumn y, Optional<String> givenSigma)
      throws AnalysisException {
    Optional<DataColumn> ySigma = sigma(givenSigma, y);
    if (ySigma.isEmpty()) {
      throw new AnalysisException(
          "Column %s has no errors, without which no law can be tested. Add a column '%s sigma', or name one in Settings > Columns."
              .formatted(y.name(), y.name()));
    }
    int rows = table.rows();
    double[][] kept = new double[4][rows];
    int count = 0;
    for (int i = 0; i < rows; i++) {
      double x = n.values()[i];
      double value = y.values()[i];
      if (Double.isNaN(x) || Double.isNaN(value)) {
        continue;
      }
      double sx = nSigma.isPresent() ? nSigma.get().values()[i] : 0;
      double sy = ySigma.get().values()[i];
      if (!(x > 0 && value > 0 && sx >= 0 && sy > 0)) {
        throw new AnalysisException(
            "Row %d of %s: %s = %s and %s = %s must be above 0, with errors that are numbers; leave the row out, or its cells empty."
                .formatted(i + 1, table.name(), n.name(), x, y.name(), value));
      }
      kept[0][count] = x;
      kept[1][count] = sx;
      kept[2][count] = value;
      kept[3][count++] = sy;
    }
    if (count < FEWEST) {
      throw new AnalysisException(
          "%s has %d rows with both %s and %s; a law needs %d or more."
              .formatted(table.name(), count, n.name(), y.name(), FEWEST));
    }
    return new Points(
        n,
        y,
        Arrays.copyOf(kept[0], count),
        Arrays.copyOf(kept[1], count),
        Arrays.copyOf(kept[2], count),
        Arrays.copyOf(kept[3], count));
  }

  private void power(String id, String what, Points p, double expected) throws AnalysisException {
    PowerLawFit law;
    try {
      law = PowerLawFit.of(p.x, p.sigmaX, p.y, p.sigmaY);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "No power law through %s: %s.".formatted(p.yColumn.name(), e.getMessage()), e);
    }
    boolean both = Arrays.stream(p.sigmaX).anyMatch(s -> s > 0);
    quantities.addAll(
        law.quantities("superradiance.law." + id, GROUP, "Exponent of the " + what, both));
    curves.add(
        law.curve(
            "law." + id, p.xColumn.name(), p.xColumn.unit(), p.yColumn.name(), p.yColumn.unit()));
    String text =
        "%s ~ N^%s (%s ± %s)"
            .formatted(
                what,
                SentenceNumber.text(expected, 2),
                SentenceNumber.text(law.exponent(), 3),
                SentenceNumber.text(Interval.NORMAL_95 * law.exponentSigma(), 2));
    (law.allows(expected) && law.followsLaw() ? held : broken).add(text);
  }

  private void delay(Points p, boolean counted) throws AnalysisException {
    DelayLaw law;
    try {
      law = DelayLaw.of(p.x, p.sigmaX, p.y, p.sigmaY, counted);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "The law of the delay cannot be fitted: %s.".formatted(e.getMessage()), e);
    }
    int freedom = p.x.length - (counted ? 1 : 2);
    double probability =
        freedom > 0 ? Gamma.regularizedGammaQ(0.5 * freedom, 0.5 * law.chiSquared()) : Double.NaN;
    boolean good = !(probability < IMPROBABLE);
    List<String> marks =
        good ? List.of() : List.of("The delays do not follow ln(N)/N within their errors.");
    String unit = p.yColumn.unit();
    quantities.add(
        Quantity.of(
            "superradiance.law.delay.amplitude",
            GROUP,
            "Delay law: a in a ln(bN)/N",
            law.amplitude(),
            law.amplitudeSigma(),
            law.amplitudeLow(),
            law.amplitudeHigh(),
            unit.isEmpty() ? p.xColumn.unit() : (unit + " " + p.xColumn.unit()).strip(),
            "fit",
            "tau_sp/mu where N counts emitters; errors in both variables, profile interval",
            marks));
    if (!counted) {
      quantities.add(
          Quantity.of(
              "superradiance.law.delay.factor",
              GROUP,
              "Delay law: b, emitters per unit of " + p.xColumn.name(),
              law.factor(),
              law.factorSigma(),
              law.factorLow(),
              law.factorHigh(),
              p.xColumn.unit().isEmpty() ? "" : "1/(" + p.xColumn.unit() + ")",
              "fit",
              "fitted with the delay, because the column need not count emitters",
              marks));
    }
    quantities.add(
        Quantity.derived(
            "superradiance.law.delay.probability",
            GROUP,
            "Delay law: probability of so much scatter",
            probability,
            "",
            "chi-squared %s at %d degrees of freedom"
                .formatted(SentenceNumber.text(law.chiSquared(), 3), freedom)));
    curves.add(law.curve(p.xColumn.name(), p.xColumn.unit(), p.yColumn.name(), p.yColumn.unit()));
    (good ? held : broken)
        .add("delay ~ ln(N)/N (probability %s)".formatted(SentenceNumber.text(probability, 2)));
  }

  private void verdict(boolean all) {
    String seen = held.isEmpty() ? "none" : String.join("; ", held);
    if (all && broken.isEmpty()) {
      messages.add(
          Message.info(
              "All three laws hold within 95 %: consistent with superfluorescence. " + seen + "."));
      return;
    }
    String not = broken.isEmpty() ? "" : " Not within 95 %: " + String.join("; ", broken) + ".";
    messages.add(
        Message.info(
            "Laws that hold within 95 %%: %s.%s%s Superfluorescence shows in all three together: rate ~ N, peak ~ N², delay ~ ln(N)/N."
                .formatted(seen, not, all ? "" : " Not all three are in the table.")));
  }
}
