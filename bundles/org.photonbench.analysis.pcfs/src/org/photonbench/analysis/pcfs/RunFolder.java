package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/** Counts the pairs of all recordings of a scan, some at a time. */
final class RunFolder {
  /** Photons that are looked at to find the two detectors. */
  private static final long LOOK = 1_000_000;

  private static final int FEWEST_POSITIONS = 4;

  /** Recordings that a message names. */
  private static final int MOST_SHOWN = 4;

  private final PcfsSettings settings;
  private final AnalysisContext context;
  private final AtomicLong bytesDone = new AtomicLong();
  private final AtomicLong photonsDone = new AtomicLong();
  private final List<Message> messages = new ArrayList<>();
  private long bytesInAll;
  private volatile boolean cacheFailed;

  private RunFolder(PcfsSettings settings, AnalysisContext context) {
    this.settings = settings;
    this.context = context;
  }

  static Scan read(PcfsSettings settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    MeasurementSeries series =
        context.read(SeriesReader.table(input), "table of the scan", SeriesReader::read);
    return new RunFolder(settings, context).scan(series);
  }

  /** How one recording came out. */
  private record Outcome(Optional<PositionCounts> counts, String failure, boolean missing) {}

  private Scan scan(MeasurementSeries series)
      throws IOException, AnalysisException, RunCancelledException {
    Condition column = column(series);
    StageAxis axis = StageAxis.of(column.name(), column.unit(), settings.pathPerTravel());
    ChannelChoice channels = channels(series);
    messages.addAll(channels.notes());
    List<Outcome> outcomes = countAll(series, channels.get(0), channels.get(1));
    List<CountedScan.Position> positions = new ArrayList<>();
    List<CountedScan.Health> health = new ArrayList<>();
    Findings findings = new Findings();
    for (int i = 0; i < series.size(); i++) {
      Outcome outcome = outcomes.get(i);
      double value = column.values()[i];
      String name = String.valueOf(series.files().get(i).getFileName());
      long state = findings.state(name, value, outcome);
      PositionCounts counts = outcome.counts().orElse(null);
      health.add(
          counts == null
              ? new CountedScan.Health(value, 0, 0, Double.NaN, state)
              : new CountedScan.Health(
                  value, counts.total0(), counts.total1(), counts.seconds(), state));
      if (state == 0 && counts != null) {
        positions.add(new CountedScan.Position(value, counts));
      }
    }
    findings.addTo(messages, column, positions);
    if (positions.size() < FEWEST_POSITIONS) {
      throw new AnalysisException(
          "Only "
              + positions.size()
              + " of the "
              + series.size()
              + " recordings have photons on both detectors and a position; a scan needs at least "
              + FEWEST_POSITIONS
              + ". "
              + findings.first());
    }
    messages.addAll(CountedScan.rateMessages(health, axis));
    if (cacheFailed) {
      messages.add(
          Message.info(
              "The counted pairs could not be kept beside the recordings, so the next run counts"
                  + " again."));
    }
    Optional<BlindTime> blind =
        settings.deadTime().isPresent() ? Optional.empty() : DeadTime.seen(positions);
    double deadTime =
        blind.map(BlindTime::hidden).orElse(settings.deadTime().orElse(0) * DeadTime.NANOSECOND);
    if (blind.isPresent()) {
      messages.add(DeadTime.message(positions, blind.get()));
    } else if (deadTime > 0 || settings.deadTime().isEmpty()) {
      messages.add(DeadTime.message(positions, deadTime));
    }
    return new CountedScan(
        axis, positions, health, PositionCounter.edgeSeconds(settings), deadTime, messages);
  }

  private Condition column(MeasurementSeries series) throws AnalysisException {
    if (settings.column().isPresent()) {
      String name = settings.column().get();
      Condition found =
          series
              .condition(name)
              .orElseThrow(() ->
                  new AnalysisException(
                      "The table has no column '"
                          + name
                          + "'. It has: "
                          + String.join(
                              ", ", series.conditions().stream().map(Condition::name).toList())
                          + "."));
      if (!StageAxis.isUnit(found.unit())) {
        throw new AnalysisException(
            "The column '"
                + found.name()
                + "' has "
                + (found.unit().isEmpty() ? "no unit" : "the unit '" + found.unit() + "'")
                + "; positions need a unit of length (mm, um) or time (ps, fs).");
      }
      return found;
    }
    return series.conditions().stream()
        .filter(c -> StageAxis.isUnit(c.unit()))
        .findFirst()
        .orElseThrow(() ->
            new AnalysisException(
                "No column of the table has a unit of length (mm, um) or time (ps, fs), so the"
                    + " positions are not known. Write the unit behind the name, as in 'stage"
                    + " (mm)', or give Settings > Scan > Column of the positions."));
  }

  /** The two detectors, as the first readable recording with photons on both has them. */
  private ChannelChoice channels(MeasurementSeries series) throws AnalysisException {
    OptionalInt[] given = {settings.channelA(), settings.channelB()};
    if (ChannelChoice.isGiven(given)) {
      return ChannelChoice.given(given);
    }
    ChannelCounts last = new ChannelCounts();
    for (Path file : series.files()) {
      ChannelCounts counts = new ChannelCounts();
      try (PhotonSource source = context.recordings().open(file, context.options())) {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        while (counts.total() < LOOK && source.next(block)) {
          counts.accept(block);
        }
      } catch (IOException e) {
        // It is told when its pairs are counted.
        continue;
      }
      if (ChannelChoice.strongest(counts, given).isPresent()) {
        return ChannelChoice.require(counts, "PCFS", given);
      }
      last = counts.total() > last.total() ? counts : last;
    }
    return ChannelChoice.require(last, "PCFS", given);
  }

  private List<Outcome> countAll(MeasurementSeries series, Channel a, Channel b)
      throws IOException, AnalysisException, RunCancelledException {
    for (Path file : series.files()) {
      bytesInAll += Files.exists(file) ? Files.size(file) : 0;
    }
    Path folder = series.table().toAbsolutePath().normalize().getParent();
    CountCache cache = new CountCache(folder, dependsOn(a, b));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(context.threads(), series.size())),
            task -> Thread.ofPlatform().daemon().name("photonbench-pcfs").unstarted(task));
    try {
      List<Future<Outcome>> futures = new ArrayList<>();
      for (Path file : series.files()) {
        futures.add(pool.submit(() -> count(file, a, b, cache)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(await(future));
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private String dependsOn(Channel a, Channel b) {
    return a
        + " "
        + b
        + " "
        + Arrays.toString(PositionCounter.edgeSeconds(settings))
        + " "
        + context.options().stream()
        + " "
        + context.options().syncChannel()
        + " "
        + PcfsAnalysis.COUNTS_VERSION;
  }

  private static Outcome await(Future<Outcome> future)
      throws IOException, AnalysisException, RunCancelledException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunCancelledException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RunCancelledException cancelled -> throw cancelled;
        case AnalysisException wrong -> throw wrong;
        case IOException io -> throw io;
        case UncheckedIOException io -> throw io.getCause();
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private Outcome count(Path file, Channel a, Channel b, CountCache cache)
      throws RunCancelledException, AnalysisException {
    if (!Files.exists(file)) {
      return new Outcome(Optional.empty(), "", true);
    }
    long size;
    try {
      size = Files.size(file);
      Optional<Path> kept =
          settings.keepCounts()
              ? Optional.of(cache.file(file, context.sha256(file)))
              : Optional.empty();
      int lags = PositionCounter.edgeSeconds(settings).length - 1;
      if (kept.isPresent()) {
        Optional<PositionCounts> known =
            context.read(
                file,
                "recording, its pairs counted before",
                _ -> CountCache.read(kept.get(), lags));
        if (known.isPresent()) {
          report(size, known.get().total0() + known.get().total1());
          return new Outcome(known, "", false);
        }
      }
      PositionCounts counts = stream(file, a, b, size);
      kept.ifPresent(path -> keep(path, counts));
      return new Outcome(Optional.of(counts), "", false);
    } catch (IOException e) {
      return new Outcome(
          Optional.empty(), e.getMessage() == null ? e.toString() : e.getMessage(), false);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "The lags do not fit the recording "
              + file.getFileName()
              + ": "
              + e.getMessage()
              + ". Change Settings > Lags.",
          e);
    }
  }

  private PositionCounts stream(Path file, Channel a, Channel b, long size)
      throws IOException, AnalysisException, RunCancelledException {
    try (PhotonSource source = context.open(file)) {
      long[] told = new long[2];
      PositionCounts counts =
          new PositionCounter(source, a, b, settings)
              .count((bytes, photons) -> {
                long upTo = Math.min(bytes, size);
                report(upTo - told[0], photons - told[1]);
                told[0] = upTo;
                told[1] = photons;
              });
      report(size - told[0], 0);
      return counts;
    }
  }

  private void report(long bytes, long photons) throws RunCancelledException {
    long done = bytesDone.addAndGet(bytes);
    long counted = photonsDone.addAndGet(photons);
    if (Thread.currentThread().isInterrupted()) {
      throw new RunCancelledException();
    }
    context.report(Math.min(1, done / Math.max(1.0, bytesInAll)), counted);
  }

  private void keep(Path path, PositionCounts counts) {
    try {
      CountCache.write(path, counts);
    } catch (IOException e) {
      cacheFailed = true;
    }
  }

  /** What was wrong with single recordings, gathered into few messages. */
  private static final class Findings {
    private final List<String> missing = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private final List<String> oneSided = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    long state(String name, double value, Outcome outcome) {
      if (outcome.missing()) {
        missing.add(name);
        return 1;
      }
      if (outcome.counts().isEmpty()) {
        unreadable.add(outcome.failure());
        return 2;
      }
      PositionCounts counts = outcome.counts().get();
      counts.notes().forEach(note -> notes.add(name + ": " + note));
      if (counts.total0() + counts.total1() == 0) {
        empty.add(name);
        return 3;
      }
      if (counts.total0() == 0 || counts.total1() == 0) {
        oneSided.add(name);
        return 4;
      }
      if (Double.isNaN(value)) {
        unplaced.add(name);
        return 1;
      }
      return 0;
    }

    void addTo(List<Message> messages, Condition column, List<CountedScan.Position> used) {
      warn(
          messages,
          missing,
          " recording of the table is not there",
          " recordings of the table are not there",
          "Copy it beside the table.");
      warn(
          messages,
          unreadable,
          " recording cannot be read",
          " recordings cannot be read",
          "Record the position again.");
      warn(
          messages,
          empty,
          " recording holds no photon of either detector",
          " recordings hold no photon of either detector",
          "");
      warn(
          messages,
          oneSided,
          " recording has photons on one detector only",
          " recordings have photons on one detector only",
          "");
      warn(
          messages,
          unplaced,
          " recording has no position in the table",
          " recordings have no position in the table",
          "Complete the table.");
      warn(messages, notes, " remark of a recording", " remarks of recordings", "");
      double[] values = used.stream().mapToDouble(CountedScan.Position::value).toArray();
      long different = Arrays.stream(values).distinct().count();
      if (different < values.length) {
        messages.add(
            Message.info(
                (values.length - different)
                    + " recordings repeat a position of another; all are used."));
      }
      boolean rising = true;
      boolean falling = true;
      for (int i = 1; i < values.length; i++) {
        rising &= values[i] >= values[i - 1];
        falling &= values[i] <= values[i - 1];
      }
      if (!rising && !falling) {
        messages.add(
            Message.info(
                "The positions in the column '"
                    + column.name()
                    + "' are in no order; they were sorted."));
      }
    }

    private static void warn(
        List<Message> messages, List<String> names, String one, String several, String todo) {
      if (!names.isEmpty()) {
        String shown =
            names.stream()
                .limit(MOST_SHOWN)
                .map(name -> name.replaceFirst("\\.$", ""))
                .collect(Collectors.joining("; "));
        messages.add(
            Message.warning(
                names.size()
                    + (names.size() == 1 ? one : several)
                    + ": "
                    + shown
                    + (names.size() > MOST_SHOWN ? " ..." : "")
                    + ". The others are analysed.",
                todo));
      }
    }

    /** One sentence for when nothing can be done. */
    String first() {
      if (!unreadable.isEmpty()) {
        return unreadable.getFirst();
      }
      if (!missing.isEmpty()) {
        return missing.getFirst() + " is not there.";
      }
      return empty.isEmpty() ? "" : empty.getFirst() + " is empty.";
    }
  }
}
