package org.photonbench.analysis.michelson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.Condition;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/** Reads a scan of recordings, one for each coarse delay, the stage swept in each. */
final class SeriesScan {
  /** Photons that are looked at to find the detectors. */
  private static final long LOOK = 1_000_000;

  /** A second channel with less than this share of the first is no output. */
  private static final double LEAST_SHARE = 0.01;

  private final MichelsonSettings settings;
  private final AnalysisContext context;
  private final List<Message> messages = new ArrayList<>();

  SeriesScan(MichelsonSettings settings, AnalysisContext context) {
    this.settings = settings;
    this.context = context;
  }

  /** The detectors of the outputs. */
  private record Outputs(Channel first, Optional<Channel> second) {}

  ScanInput read(MeasurementSeries series)
      throws IOException, AnalysisException, RunCancelledException {
    Condition column = column(series);
    double scale = Delays.psPerUnit(column.unit(), settings.pathPerTravel());
    Outputs outputs = outputs(series);
    List<FringeCounts> counts = new ArrayList<>();
    String reason = "";
    for (int i = 0; i < series.size(); i++) {
      Path file = series.files().get(i);
      String name = String.valueOf(file.getFileName());
      int number = i;
      String problem = "";
      if (!Files.exists(file)) {
        problem = name + " is missing.";
      } else if (Double.isNaN(column.values()[i])) {
        problem = name + " has no delay in the table.";
      } else {
        try (PhotonSource source = context.open(file)) {
          SweepReader.Swept swept =
              new SweepReader(
                      settings.bins(),
                      outputs.first(),
                      outputs.second(),
                      settings.sweepTime(),
                      source.info().timeBase().tickSeconds())
                  .read(
                      source,
                      (fraction, photons) ->
                          context.report((number + fraction) / series.size(), photons));
          if (swept.sweeps().isEmpty()) {
            problem =
                name
                    + " has "
                    + (swept.markers() == 0 ? "no markers" : "one marker only")
                    + ", so its sweeps are not known; give Settings > Fringes > Time of a sweep.";
          } else {
            FringeCounts one = counts(name, column.values()[i] * scale, swept);
            if (FringeRegression.isEmpty(one)) {
              problem = name + " has only " + one.total() + " photons within its sweeps.";
            } else {
              counts.add(one);
            }
          }
        } catch (IOException e) {
          problem = name + " cannot be read: " + e.getMessage();
        }
      }
      if (!problem.isEmpty()) {
        messages.add(Message.warning("A delay was left out: " + problem, ""));
        reason = problem;
      }
    }
    if (counts.isEmpty()) {
      throw new AnalysisException("No recording of the scan could be used. " + reason);
    }
    counts.sort(Comparator.comparingDouble(FringeCounts::delay));
    if (outputs.second().isEmpty()) {
      messages.add(
          Message.info(
              "Only one output is used, so changes of the brightness add noise to the contrast."));
    }
    return new ScanInput(
        counts, List.of(), true, settings.kind() == MichelsonSettings.Kind.ABSORPTION, messages);
  }

  private FringeCounts counts(String name, double delay, SweepReader.Swept swept) {
    int bins = settings.bins();
    double[] x = new double[bins];
    Arrays.setAll(x, k -> (k + 0.5) / bins);
    long[] first = new long[bins];
    long[] second = new long[swept.sweeps().getFirst().second().length];
    for (FringeCounts.Sweep sweep : swept.sweeps()) {
      IntStream.range(0, bins).forEach(k -> first[k] += sweep.first()[k]);
      IntStream.range(0, second.length).forEach(k -> second[k] += sweep.second()[k]);
    }
    double[] exposure = new double[bins];
    Arrays.fill(exposure, swept.seconds() / bins);
    return new FringeCounts(
        name,
        delay,
        x,
        1.0 / bins,
        first,
        second,
        exposure,
        swept.sweeps().toArray(FringeCounts.Sweep[]::new));
  }

  private Condition column(MeasurementSeries series) throws AnalysisException {
    if (settings.column().isPresent()) {
      Condition found = series.numbers(settings.column().get());
      if (!Delays.isUnit(found.unit())) {
        throw new AnalysisException(
            "The column '"
                + found.name()
                + "' has no unit of time or length (ps, fs, mm, um), so it is no delay.");
      }
      return found;
    }
    return series.conditions().stream()
        .filter(c -> Delays.isUnit(c.unit()))
        .findFirst()
        .orElseThrow(() ->
            new AnalysisException(
                "No column of the table has a unit of time or length (ps, fs, mm, um), so the"
                    + " delays are not known. Write the unit behind the name, as in 'delay (ps)',"
                    + " or give Settings > Scan > Column of the delays."));
  }

  /** The detectors, as the first readable recording has them. */
  private Outputs outputs(MeasurementSeries series) throws AnalysisException {
    OptionalInt[] given = {settings.channelA(), settings.channelB()};
    if (settings.oneOutput() && settings.channelA().isPresent()) {
      return new Outputs(new Channel(settings.channelA().getAsInt()), Optional.empty());
    }
    if (!settings.oneOutput() && ChannelChoice.isGiven(given)) {
      ChannelChoice choice = ChannelChoice.given(given);
      return new Outputs(choice.get(0), Optional.of(choice.get(1)));
    }
    for (Path file : series.files()) {
      if (!Files.exists(file)) {
        continue;
      }
      ChannelCounts counts = new ChannelCounts();
      try (PhotonSource source = context.recordings().open(file, context.options())) {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        while (counts.total() < LOOK && source.next(block)) {
          counts.accept(block);
        }
      } catch (IOException e) {
        // It is told when its photons are counted.
        continue;
      }
      if (counts.total() == 0) {
        continue;
      }
      List<Channel> strongest =
          counts.channels().stream()
              .sorted(Comparator.comparingLong((Channel c) -> -counts.photons(c)))
              .toList();
      Channel first =
          settings.channelA().isPresent()
              ? new Channel(settings.channelA().getAsInt())
              : strongest.getFirst();
      Optional<Channel> second =
          settings.oneOutput()
              ? Optional.empty()
              : strongest.stream()
                  .filter(c -> !c.equals(first))
                  .filter(c -> counts.photons(c) > LEAST_SHARE * counts.photons(first))
                  .findFirst();
      return second.isPresent()
              && settings.channelA().isEmpty()
              && second.get().compareTo(first) < 0
          ? new Outputs(second.get(), Optional.of(first))
          : new Outputs(first, second);
    }
    throw new AnalysisException("No recording of the scan holds photons.");
  }
}
