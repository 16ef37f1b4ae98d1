package org.photonbench.analysis.cavity;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;

/**
 * Which files are the reference and which the coupled dot.
 *
 * @param reference recording of the dot without the cavity
 * @param coupled recording of the dot in the cavity
 * @param referenceSpectrum its spectrum, if any
 * @param coupledSpectrum its spectrum, if any
 * @param choice how they were told apart, for people
 */
record Pair(
    Path reference,
    Path coupled,
    Optional<Path> referenceSpectrum,
    Optional<Path> coupledSpectrum,
    String choice) {
  private static final List<String> COLUMNS = List.of("cavity", "state", "role");
  private static final String SPECTRUM = "spectrum";
  private static final Set<String> OFF =
      Set.of("off", "reference", "without", "before", "bare", "no", "0", "false");
  private static final Set<String> ON =
      Set.of("on", "coupled", "with", "after", "cavity", "yes", "1", "true");

  static Pair of(MeasurementSeries series, CavitySettings settings, AnalysisContext context)
      throws AnalysisException {
    if (series.size() < 2) {
      throw new AnalysisException(
          "%s names one recording; a reference and a coupled dot are needed. Add the other as a row."
              .formatted(series.table().getFileName()));
    }
    Optional<Condition> column = column(series, settings);
    int reference;
    int coupled;
    String choice;
    if (column.isPresent()) {
      reference = row(series, column.get(), OFF, "reference (off)");
      coupled = row(series, column.get(), ON, "coupled dot (on)");
      choice = "by the column " + column.get().name();
    } else if (series.size() == 2) {
      reference = 0;
      coupled = 1;
      choice = "by their order: the first is the reference";
    } else {
      throw new AnalysisException(
          "%s names %d recordings and does not tell which is the reference. Add a column 'cavity' with off and on."
              .formatted(series.table().getFileName(), series.size()));
    }
    return new Pair(
        existing(series.files().get(reference)),
        existing(series.files().get(coupled)),
        spectrum(series, reference, settings.referenceSpectrum(), context),
        spectrum(series, coupled, settings.coupledSpectrum(), context),
        choice);
  }

  private static Optional<Condition> column(MeasurementSeries series, CavitySettings settings)
      throws AnalysisException {
    if (settings.stateColumn().isPresent()) {
      String name = settings.stateColumn().get();
      return Optional.of(
          series
              .condition(name)
              .orElseThrow(() ->
                  new AnalysisException(
                      "%s has no column '%s' that tells the states. Name another in Settings > Series > State column."
                          .formatted(series.table().getFileName(), name))));
    }
    return COLUMNS.stream().flatMap(name -> series.condition(name).stream()).findFirst();
  }

  private static int row(MeasurementSeries series, Condition column, Set<String> words, String what)
      throws AnalysisException {
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < series.size(); i++) {
      if (words.contains(column.texts().get(i).strip().toLowerCase(Locale.ROOT))) {
        if (found.isPresent()) {
          throw new AnalysisException(
              "The column '%s' of %s names two recordings as the %s; leave one."
                  .formatted(column.name(), series.table().getFileName(), what));
        }
        found = OptionalInt.of(i);
      }
    }
    return found.orElseThrow(() ->
        new AnalysisException(
            "The column '%s' of %s names no recording as the %s."
                .formatted(column.name(), series.table().getFileName(), what)));
  }

  private static Path existing(Path file) throws AnalysisException {
    if (Files.exists(file)) {
      return file;
    }
    throw new AnalysisException(
        "The recording %s is not there. Put it beside the table of the series."
            .formatted(file.getFileName()));
  }

  private static Optional<Path> spectrum(
      MeasurementSeries series, int row, Optional<String> setting, AnalysisContext context)
      throws AnalysisException {
    if (setting.isPresent()) {
      return Optional.of(context.resolve(setting.get()));
    }
    Optional<String> named =
        series
            .condition(SPECTRUM)
            .map(column -> column.texts().get(row).strip())
            .filter(name -> !name.isEmpty());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          existing(series.table().toAbsolutePath().resolveSibling(named.get()).normalize()));
    } catch (InvalidPathException e) {
      throw new AnalysisException(
          "'%s' in the column spectrum of %s is no file name."
              .formatted(named.get(), series.table().getFileName()));
    }
  }
}
