package org.photonbench.analysis.hom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/** Recordings that belong together: parallel and crossed, or the delays of a scan. */
final class HomSeries {
  private static final List<String> POLARISATION = List.of("polarisation", "polarization", "turn");
  private static final List<String> PARALLEL = List.of("par", "∥", "co-", "hh", "vv");
  private static final List<String> CROSSED = List.of("perp", "cross", "orth", "⊥", "hv", "vh");
  private static final double LARGEST_TURN_ERROR_DEG = 5;

  private final HomSettings settings;
  private final Source source;
  private final AnalysisContext context;
  private long photons;
  private double done;

  HomSeries(HomSettings settings, Source source, AnalysisContext context) {
    this.settings = settings;
    this.source = source;
    this.context = context;
  }

  Result run(MeasurementSeries series)
      throws IOException, AnalysisException, RunCancelledException {
    for (String name : POLARISATION) {
      Optional<Condition> condition = series.condition(name);
      if (condition.isPresent()) {
        return pair(series, condition.get());
      }
    }
    if (series.condition("delay").isPresent()) {
      return scan(series, series.numbers("delay"));
    }
    throw new AnalysisException(
        "%s has neither a column 'polarisation' (parallel or crossed) nor a column 'delay'. It has: %s."
            .formatted(
                series.table().getFileName(),
                String.join(", ", series.conditions().stream().map(Condition::name).toList())));
  }

  private Result pair(MeasurementSeries series, Condition condition)
      throws IOException, AnalysisException, RunCancelledException {
    Optional<HomRecord> parallel = Optional.empty();
    Optional<HomRecord> crossed = Optional.empty();
    for (int i = 0; i < series.size(); i++) {
      boolean isCrossed = isCrossed(condition, i, series);
      Path file = series.files().get(i);
      if (!Files.exists(file)) {
        throw new AnalysisException(
            file.getFileName() + ", which the table names, is not there. Put it beside the table.");
      }
      HomRecord record = read(file, series.size());
      Optional<HomRecord> sum = isCrossed ? crossed : parallel;
      if (sum.isPresent() && !sum.get().lags().hasBinsOf(record.lags())) {
        throw new AnalysisException(
            file.getFileName()
                + " has another pulse period or time unit than the recordings before it, so their"
                + " lags cannot be added. Analyse it on its own.");
      }
      sum = Optional.of(sum.isPresent() ? sum.get().plus(record) : record);
      if (isCrossed) {
        crossed = sum;
      } else {
        parallel = sum;
      }
    }
    if (parallel.isEmpty() || crossed.isEmpty()) {
      throw new AnalysisException(
          "%s names no recording with %s polarisation. Add one, or analyse a recording on its own."
              .formatted(
                  series.table().getFileName(), parallel.isEmpty() ? "parallel" : "crossed"));
    }
    return parallel.get().pulsed()
        ? new PulsedReport(settings, source).of(parallel.get(), crossed.get())
        : new CwReport(settings).of(parallel.get(), crossed.get());
  }

  /** Whether a measurement was made with crossed polarisation: a word, or the turn of an arm. */
  private static boolean isCrossed(Condition condition, int row, MeasurementSeries series)
      throws AnalysisException {
    String text = condition.texts().get(row).strip().toLowerCase(Locale.ROOT);
    double turn = condition.values()[row];
    if (!Double.isNaN(turn)) {
      double degrees = condition.unit().startsWith("rad") ? Math.toDegrees(turn) : turn;
      double folded = Math.abs(degrees - 180 * Math.rint(degrees / 180));
      if (folded < LARGEST_TURN_ERROR_DEG) {
        return false;
      }
      if (folded > 90 - LARGEST_TURN_ERROR_DEG) {
        return true;
      }
    } else if (CROSSED.stream().anyMatch(text::contains)) {
      return true;
    } else if (PARALLEL.stream().anyMatch(text::contains)) {
      return false;
    }
    throw new AnalysisException(
        "'%s' in the column '%s' of %s is neither parallel nor crossed. Write one of these words, or a turn of 0 or 90 degrees."
            .formatted(condition.texts().get(row), condition.name(), series.table().getFileName()));
  }

  private Result scan(MeasurementSeries series, Condition delays)
      throws IOException, AnalysisException, RunCancelledException {
    double toPs = picoseconds(delays, series);
    List<HomRecord> records = new ArrayList<>();
    List<Double> at = new ArrayList<>();
    List<Message> missing = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Path file = series.files().get(i);
      if (!Files.exists(file)) {
        done += 1.0 / series.size();
        missing.add(
            Message.warning(
                file.getFileName() + " is not there; the scan was analysed without it.",
                "Put it beside the table."));
        continue;
      }
      HomRecord record = read(file, series.size());
      if (!record.pulsed()) {
        throw new AnalysisException(
            file.getFileName()
                + " is a record of continuous light. A delay scan needs pulses: give the repetition"
                + " rate in Settings > Record.");
      }
      records.add(record);
      at.add(delays.values()[i] * toPs);
    }
    Result result =
        new ScanReport(settings, source)
            .of(records, at.stream().mapToDouble(Double::doubleValue).toArray());
    List<Message> messages = new ArrayList<>(missing);
    messages.addAll(result.messages());
    return new Result(
        result.analysisId(),
        result.settings(),
        result.quantities(),
        result.curves(),
        messages,
        result.provenance());
  }

  private static double picoseconds(Condition delays, MeasurementSeries series)
      throws AnalysisException {
    return switch (delays.unit()) {
      case "fs" -> 1e-3;
      case "ps" -> 1;
      case "ns" -> 1e3;
      case "s" -> 1e12;
      default ->
          throw new AnalysisException(
              "The delays in %s have the unit '%s'. Give them in fs, ps or ns, with the unit in the header: delay (ps)."
                  .formatted(series.table().getFileName(), delays.unit()));
    };
  }

  private HomRecord read(Path file, int files)
      throws IOException, AnalysisException, RunCancelledException {
    HomRun run = null;
    int passes = 1;
    for (int pass = 0; pass < passes; pass++) {
      try (PhotonSource photonSource = context.open(file)) {
        if (run == null) {
          run = new HomRun(settings, photonSource.info(), source);
          passes = run.passes();
        }
        run.beginPass(pass);
        readPass(photonSource, run, 1.0 / files / passes);
        run.endPass(pass);
      } catch (AnalysisException e) {
        throw new AnalysisException(file.getFileName() + ": " + e.getMessage(), e);
      }
    }
    if (run == null) {
      throw new IllegalStateException("no pass over " + file);
    }
    return run.record();
  }

  private void readPass(PhotonSource photonSource, HomRun run, double share)
      throws IOException, RunCancelledException {
    PhotonBlock block = new PhotonBlock(photonSource.info().timeBase().mode());
    boolean more;
    do {
      more = photonSource.next(block);
      run.accept(block);
      photons += block.size();
      double here =
          photonSource.length() > 0
              ? Math.min(1, (double) photonSource.position() / photonSource.length())
              : 0;
      context.report(Math.min(1, done + share * here), photons);
    } while (more);
    done += share;
  }
}
